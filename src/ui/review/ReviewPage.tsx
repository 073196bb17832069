/**
 * The review: on top what is not sure and what changed, then every finding with its grounds and a mark, all answers,
 * and the signature. Every mark is kept in the file as soon as it is made. Knows no finding by name.
 */
import { useCallback, useEffect, useMemo, useRef } from 'preact/compat'
import type { Mark, Review } from '../../casefile/review.ts'
import { formatDay } from '../../i18n/index.ts'
import { answersIn } from '../../sheet/journey.ts'
import { sheetOf } from '../../sheet/model.ts'
import { reviewState, type ReviewState } from '../../sheet/reviewed.ts'
import { unsureIn } from '../../sheet/unsure.ts'
import { withOrigin, type Voice } from '../../sheet/words.ts'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { CaseShell } from '../screens/CaseShell.tsx'
import { useDerived, useHeld, useTell } from '../session.tsx'
import { SheetProvider, type Voices } from '../summary/sheet-context.tsx'
import { AllAnswers } from './AllAnswers.tsx'
import { ChangesSinceTold } from './Changes.tsx'
import { Findings } from './Findings.tsx'
import styles from './review.module.css'
import { Sign } from './Sign.tsx'
import { UnsurePart } from './UnsurePart.tsx'

const none: Review = { marks: {} }

export function ReviewPage() {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const { screening } = useDerived()
  const told = screening.used
  const file = useHeld(({ file: { id } }) => id)
  const review = useHeld(({ file: { review: held } }) => held) ?? none
  const tell = useTell()
  // The reviewer reads the draft: what was struck must be seen to be put back.
  const sheet = useMemo(() => sheetOf(law, screening, told), [law, screening, told])
  const answers = useMemo(() => answersIn(law, screening, told), [law, screening, told])
  const unsure = useMemo(() => unsureIn(sheet, answers), [sheet, answers])
  const voices = useMemo<Voices>(() => [{ say, language }], [say, language])
  const keep = useCallback((change: Review) => tell({ type: 'NOTE', id: file, change: { review: change } }), [tell, file])

  const latest = useRef(review)
  useEffect(() => {
    latest.current = review
  })
  /** A mark made anew takes no signature with it: forms are closed while one stands. */
  const mark = useCallback(
    (id: string, made: Mark) => {
      latest.current = { ...latest.current, marks: { ...latest.current.marks, [id]: made } }
      keep(latest.current)
    },
    [keep],
  )

  const state = reviewState(sheet, review)
  return (
    <CaseShell review={false}>
      <SheetProvider law={law} screening={screening} sheet={sheet} voices={voices}>
        <div className={stack.page}>
          <BackButton label={say('review.back')} />
          <PageHeading page="review">{say('review.open')}</PageHeading>
          <div className={stack.tight}>
            <p>{say('review.intro')}</p>
            <State state={state} review={review} voice={voices[0]} />
            <p className={stack.soft}>
              {say('sheet.law.version', { version: law.version })}
              <br />
              {say('sheet.made', { date: formatDay(language, sheet.today, 'long') })}
              <br />
              {say('sheet.law.checkedOn', { date: formatDay(language, sheet.law.checkedOn, 'long') })}
            </p>
          </div>
          <ChangesSinceTold />
          <UnsurePart unsure={unsure} />
          <Findings sheet={sheet} review={review} closed={review.signed !== undefined} mark={mark} />
          <AllAnswers groups={answers} />
          <Sign sheet={sheet} review={review} keep={keep} />
        </div>
      </SheetProvider>
    </CaseShell>
  )
}

function State({ state, review: { signed, fell }, voice: { say, language } }: { state: ReviewState; review: Review; voice: Voice }) {
  const by = signed ?? fell
  return (
    <output className={styles.state} data-state={state}>
      {withOrigin(say, say(`review.status.${state}`, by && { by: by.by, date: formatDay(language, by.on, 'long'), version: by.law }), by)}
    </output>
  )
}
