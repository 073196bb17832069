/**
 * The summary of a screening, on screen and on paper: urgent first, then dates, what may apply, what is open, papers,
 * rights, the journey, sources. In one language or two side by side. Knows no rule by name; the model has the order.
 */
import { useId, useMemo, useState, type ReactNode } from 'preact/compat'
import type { Review } from '../../casefile/review.ts'
import type { Case, Law } from '../../engine/law.ts'
import type { Language } from '../../i18n/index.ts'
import type { Screening } from '../../screening/screen.ts'
import type { Section as SectionModel } from '../../sheet/model.ts'
import { withoutPrivate } from '../../sheet/private.ts'
import { reviewedSheet } from '../../sheet/reviewed.ts'
import { useConsents } from '../handing/consents.ts'
import { useSay, useSayIn } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { Contents } from './Contents.tsx'
import { DeadlineCard } from './DeadlineCard.tsx'
import { FindingCard } from './FindingCard.tsx'
import { JourneyPart } from './JourneyPart.tsx'
import { MapsPart } from './MapsPart.tsx'
import { Contradictions, OpenFacts } from './OpenPart.tsx'
import { Paper } from './Paper.tsx'
import { PapersPart } from './PapersPart.tsx'
import './print.css'
import { Section } from './Section.tsx'
import { SheetProvider, type Voices } from './sheet-context.tsx'
import { SheetEnd, SheetHead } from './SheetHead.tsx'
import { SourcesPart } from './SourcesPart.tsx'
import styles from './summary.module.css'

export interface SummaryProps {
  readonly law: Law
  readonly screening: Screening
  /** The case that was screened. */
  readonly told: Case
  /** What a reviewer made of it. */
  readonly review: Review | undefined
  /** The advocate's language, and the person's beside it where that is another. */
  readonly languages: readonly [Language] | readonly [Language, Language]
}

/** What paper may also bear; off unless asked for, since paper can be taken away. */
interface Extras {
  readonly maps: boolean
  readonly answers: boolean
}

export function Summary({ law, screening: screened, told: whole, review, languages }: SummaryProps) {
  const say = useSay()
  const voices = useVoices(languages)
  const { screening, told } = useMemo(() => withoutPrivate(law, screened, whole), [law, screened, whole])
  const sheet = useMemo(() => reviewedSheet(law, screening, told, review), [law, screening, told, review])
  const [extras, setExtras] = useState<Extras>({ maps: false, answers: false })
  // Paper leaves the room. The browser's own menu prints too: without a yes it gets a line that says so.
  const mayPrint = useConsents().of('own-file').length > 0
  if (!voices) return null
  return (
    <SheetProvider law={law} screening={screening} sheet={sheet} voices={voices}>
      <div className={styles.summary} data-sheet="">
        {mayPrint ? (
          <PrintChoices extras={extras} choose={setExtras} />
        ) : (
          <>
            <p className={styles.screenOnly}>{say('sheet.print.needsYes')}</p>
            <p className={styles.paperOnly}>{say('sheet.print.noYes')}</p>
          </>
        )}
        <Paper printed={mayPrint}>
          <div className={styles.sheet}>
            <SheetHead />
            <Contents />
            {sheet.sections.length === 0 && <p>{say('sheet.nothing')}</p>}
            {sheet.sections.map((section) => (
              <Section key={section.id} id={section.id} printed={section.id !== 'journey' || section.journey.length > 0 || section.undated.length > 0 || extras.answers}>
                {contentOf(section, extras)}
              </Section>
            ))}
            <MapsPart printed={extras.maps} />
            <SheetEnd />
          </div>
        </Paper>
      </div>
    </SheetProvider>
  )
}

/** The voices of the languages; undefined while the first is loading. The second joins when it is there. */
function useVoices([first, second = first]: SummaryProps['languages']): Voices | undefined {
  const [sayFirst, saySecond] = [useSayIn(first), useSayIn(second)]
  return useMemo(() => {
    if (!sayFirst) return undefined
    const voice = { language: first, say: sayFirst }
    return saySecond && second !== first ? [voice, { language: second, say: saySecond }] : [voice]
  }, [first, second, sayFirst, saySecond])
}

function contentOf(section: SectionModel, { answers }: Extras): ReactNode {
  switch (section.id) {
    case 'contradictions':
      return <Contradictions contradictions={section.contradictions} />
    case 'deadlines':
      return section.deadlines.map((deadline) => (
        <DeadlineCard key={`${deadline.id}${deadline.dates?.start.from ?? ''}${deadline.encounters[0]?.number ?? ''}`} deadline={deadline} />
      ))
    case 'open':
      return <OpenFacts groups={section.groups} />
    case 'papers':
      return <PapersPart papers={section.papers} />
    case 'journey':
      return <JourneyPart journey={section.journey} undated={section.undated} answers={section.answers} printAnswers={answers} />
    case 'sources':
      return <SourcesPart sources={section.sources} />
    case 'rights':
      return section.findings.map((finding) => <FindingCard key={finding.id} finding={finding} folded />)
    default:
      return section.findings.map((finding) => <FindingCard key={finding.id} finding={finding} />)
  }
}

function PrintChoices({ extras, choose }: { extras: Extras; choose: (extras: Extras) => void }) {
  const say = useSay()
  return (
    <div className={styles.choices}>
      <Button onClick={() => window.print()}>{say('sheet.print.button')}</Button>
      <details className={styles.because}>
        <summary>{say('sheet.print.what')}</summary>
        <p>{say('sheet.print.hint')}</p>
        {(['answers', 'maps'] as const).map((extra) => (
          <Tick key={extra} label={say(`sheet.print.${extra}`)} ticked={extras[extra]} tick={(on) => choose({ ...extras, [extra]: on })} />
        ))}
      </details>
    </div>
  )
}

function Tick({ label, ticked, tick }: { label: string; ticked: boolean; tick: (on: boolean) => void }) {
  const id = useId()
  return (
    <div className={styles.tick}>
      <input id={id} type="checkbox" autoComplete="off" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
