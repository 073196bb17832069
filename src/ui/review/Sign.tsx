/** The signature: a name, and that every finding was read. What stands in its way is said in words. */
import { useId, useState } from 'preact/compat'
import { longestSigner, type Mark, type Review } from '../../casefile/review.ts'
import type { Sheet } from '../../sheet/model.ts'
import { unmarkedOn } from '../../sheet/reviewed.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import options from '../question/Options.module.css'
import problems from '../question/Problem.module.css'

interface SignProps {
  readonly sheet: Sheet
  readonly review: Review
  readonly keep: (review: Review) => void
}

const kept: Mark = { verdict: 'keep', reason: '' }

export function Sign({ sheet, review, keep }: SignProps) {
  const say = useSay()
  const id = useId()
  const [name, setName] = useState(review.fell?.by ?? '')
  const [read, setRead] = useState(false)
  const [tried, setTried] = useState(false)
  const left = unmarkedOn(sheet, review)
  const lacking = {
    unmarked: left.length > 0,
    name: name.trim() === '',
    read: !read,
  }
  const problem = (what: keyof typeof lacking) => (tried && lacking[what] ? `${id}-${what}` : undefined)
  const sign = () => {
    setTried(true)
    if (Object.values(lacking).some(Boolean)) return
    keep({ marks: review.marks, signed: { by: name.trim(), on: sheet.today, law: sheet.law.version } })
    setTried(false)
    setRead(false)
  }
  // Only what has no mark at all: a strike that lacks its reason is not turned into a yes.
  const rest = left.filter((finding) => review.marks[finding.id] === undefined)
  return (
    <section className={stack.group} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('review.sign.title')}</h2>
      {review.signed ? (
        <div className={stack.actions}>
          <Button look="second" onClick={() => keep({ marks: review.marks })}>
            {say('review.sign.unsign')}
          </Button>
        </div>
      ) : (
        <>
          {rest.length > 0 && (
            <div className={stack.actions}>
              <Button
                look="second"
                onClick={() => keep({ ...review, marks: { ...review.marks, ...Object.fromEntries(rest.map((finding) => [finding.id, kept])) } })}
              >
                {say('review.sign.keepRest', { count: rest.length })}
              </Button>
            </div>
          )}
          <div className={inputs.field}>
            <label className={inputs.label} htmlFor={`${id}-by`}>
              {say('review.sign.name')}
            </label>
            <p id={`${id}-hint`} className={stack.soft}>
              {say('review.sign.nameHint')}
            </p>
            <input
              id={`${id}-by`}
              className={inputs.input}
              type="text"
              autoComplete="off"
              spellcheck={false}
              maxLength={longestSigner}
              value={name}
              aria-invalid={problem('name') !== undefined}
              aria-describedby={[`${id}-hint`, problem('name')].filter(Boolean).join(' ')}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <Missing id={problem('name')}>{say('review.sign.errors.name')}</Missing>
          <label className={options.option}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={read}
              aria-invalid={problem('read') !== undefined}
              aria-describedby={problem('read')}
              onChange={({ currentTarget }) => setRead(currentTarget.checked)}
            />
            <span>{say('review.sign.read')}</span>
          </label>
          <Missing id={problem('read')}>{say('review.sign.errors.read')}</Missing>
          <Missing id={problem('unmarked')}>{say('review.sign.errors.unmarked', { count: left.length })}</Missing>
          <div className={stack.actions}>
            <Button onClick={sign} aria-describedby={problem('unmarked')}>
              {say('review.sign.button')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** What is in the way; announced as soon as it appears. */
function Missing({ id, children }: { id: string | undefined; children: string }) {
  return (
    <p id={id} role="alert" className={problems.problem}>
      {id !== undefined && (
        <>
          <Icon name="urgent" />
          <span>{children}</span>
        </>
      )}
    </p>
  )
}
