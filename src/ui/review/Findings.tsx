/** Every finding with its grounds and its path, and the mark of the reviewer; all, or only those one looks for. */
import { memo, useId, useMemo, useState } from 'preact/compat'
import { isWhole, longestNote, verdicts, type Mark, type Review } from '../../casefile/review.ts'
import type { FindingItem } from '../../sheet/findings.ts'
import type { Sheet } from '../../sheet/model.ts'
import { findingsOn, unmarkedOn } from '../../sheet/reviewed.ts'
import { isUnsettled } from '../../sheet/unsure.ts'
import { useLanguage, useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import options from '../question/Options.module.css'
import { FindingCard, labelOf } from '../summary/FindingCard.tsx'
import styles from './review.module.css'

interface FindingsProps {
  readonly sheet: Sheet
  readonly review: Review
  /** Signed: nothing is marked while the signature stands. */
  readonly closed: boolean
  readonly mark: (id: string, mark: Mark) => void
}

const filters = ['all', 'unsettled', 'unmarked'] as const
type Filter = (typeof filters)[number]

export function Findings({ sheet, review, closed, mark }: FindingsProps) {
  const say = useSay()
  const id = useId()
  const all = useMemo(() => findingsOn(sheet), [sheet])
  const left = unmarkedOn(sheet, review)
  // What was unmarked when one asked for it stays in sight while it is being marked.
  const [{ filter, asked }, setFilter] = useState<{ filter: Filter; asked: readonly string[] }>({ filter: 'all', asked: [] })
  // Who reviews many cases knows the texts: what matters is which findings there are.
  const [short, setShort] = useState(false)
  const shown = all.filter((finding) => filter === 'all' || (filter === 'unsettled' ? isUnsettled(finding) : asked.includes(finding.id)))
  return (
    <section className={stack.group} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('review.findings.title')}</h2>
      <output>{say('review.findings.count', { done: all.length - left.length, all: all.length })}</output>
      <div className={inputs.field}>
        <label className={inputs.label} htmlFor={id}>
          {say('review.findings.filter')}
        </label>
        <select
          id={id}
          className={`${inputs.input} ${styles.filter}`}
          autoComplete="off"
          value={filter}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ filter: filters.find((one) => one === value) ?? 'all', asked: left.map((finding) => finding.id) })
          }
        >
          {filters.map((one) => (
            <option key={one} value={one}>
              {say(`review.findings.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <label className={options.option}>
        <input type="checkbox" autoComplete="off" checked={short} onChange={({ currentTarget }) => setShort(currentTarget.checked)} />
        <span>{say('review.findings.short')}</span>
      </label>
      {closed && <p>{say('review.sign.signedNow')}</p>}
      {shown.length === 0 && <p>{say('review.findings.none')}</p>}
      {shown.map((finding) => (
        <Row key={finding.id} finding={finding} mark={review.marks[finding.id]} closed={closed} short={short} make={mark} />
      ))}
    </section>
  )
}

interface RowProps {
  readonly finding: FindingItem
  readonly mark: Mark | undefined
  readonly closed: boolean
  /** By its title, until its text is asked for. */
  readonly short: boolean
  readonly make: (id: string, mark: Mark) => void
}

/** One of many: a letter typed in one must not lay out the others anew. */
const Row = memo(function Row({ finding, mark, closed, short, make }: RowProps) {
  const say = useSay()
  const language = useLanguage()
  const name = useId()
  const title = say(`findings.${finding.id}.title`)
  const change = (part: Partial<Mark>) => make(finding.id, { verdict: 'keep', reason: '', ...mark, ...part })
  return (
    <div className={styles.row} data-marked={isWhole(mark) || undefined}>
      {short && <p className={styles.sure}>{labelOf(finding, { say, language })}</p>}
      <FindingCard key={String(short)} finding={finding} folded={short} />
      <fieldset className={styles.mark} disabled={closed}>
        <legend className={styles.unseen}>
          {say('review.mark.legend')}: {title}
        </legend>
        <div className={styles.verdicts}>
          {verdicts.map((verdict) => (
            <label key={verdict} className={`${options.option} ${styles.verdict}`}>
              <input type="radio" name={name} value={verdict} autoComplete="off" checked={mark?.verdict === verdict} onChange={() => change({ verdict })} />
              <span>{say(`review.mark.${verdict}`)}</span>
            </label>
          ))}
        </div>
        {mark?.verdict === 'correct' && <Note part="text" value={mark.text ?? ''} lang={mark.language} write={(text) => change({ text, language })} />}
        {mark && mark.verdict !== 'keep' && <Note part="reason" value={mark.reason} write={(reason) => change({ reason })} />}
      </fieldset>
    </div>
  )
})

/** A field of the mark; what is missing is said below it, in words. */
function Note({ part, value, lang, write }: { part: 'reason' | 'text'; value: string; lang?: string | undefined; write: (value: string) => void }) {
  const say = useSay()
  const id = useId()
  const missing = value.trim() === ''
  return (
    <div className={inputs.field}>
      <label className={inputs.label} htmlFor={id}>
        {say(`review.mark.${part}`)}
      </label>
      <p id={`${id}-hint`} className={stack.soft}>
        {say(`review.mark.${part}Hint`)}
      </p>
      <textarea
        id={id}
        className={`${inputs.input} ${inputs.wide}`}
        rows={3}
        maxLength={longestNote}
        autoComplete="off"
        spellcheck={false}
        required
        aria-describedby={missing ? `${id}-hint ${id}-missing` : `${id}-hint`}
        lang={lang}
        value={value}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      {missing && (
        <p id={`${id}-missing`} className={styles.missing}>
          {say(`review.mark.${part}Needed`)}
        </p>
      )}
    </div>
  )
}
