/** Answers that cannot all be true. Each is told in words that name the answers; nothing is computed from them. */
import { daysOfInstant, readDate } from '../src/engine/answers.ts'
import { all, any, has, is, not, when } from '../src/engine/weights.ts'
import type { UmbralContradiction } from './authoring.ts'
import { zoneDisagrees } from './entry.ts'
import { element, facts, type FactId } from './facts/index.ts'

const oldestAge = 115

/** One contradiction for each fact with a date: it lies after the day of the screening. */
const inTheFuture = Object.fromEntries(
  (Object.keys(facts) as FactId[])
    .filter((id) => facts[id].kind === 'date' || facts[id].kind === 'instant')
    .map((id) => [
      `future.${id}`,
      {
        about: facts[id].about,
        facts: [id],
        between: element([id], ({ get, today }) => {
          const answer = get(id)
          const days = typeof answer === 'string' ? (daysOfInstant(answer) ?? readDate(answer)) : undefined
          return when(days && days.from > today)
        }),
      } satisfies UmbralContradiction,
    ]),
)

export const contradictions: Readonly<Record<string, UmbralContradiction>> = {
  ...inTheFuture,
  'left-before-entering': {
    about: 'encounter',
    facts: ['us-entry-when', 'us-exit-when'],
    // A day of leaving that was put aside, since the person was not sent back after all, contradicts nothing.
    between: element(['us-entry-when', 'us-exit-when', 'us-exit', 'us-how'], ({ get }) => {
      if (get('us-exit') === 'not-sent-back' || get('us-how') === 'stopped-before-line') return 'not-met'
      const entered = daysOfInstant(get('us-entry-when') ?? '')
      const left = readDate(get('us-exit-when') ?? '')
      return when(entered && left && left.to < entered.from)
    }),
  },
  'zone-of-another-place': {
    about: 'encounter',
    facts: ['us-entry-when', 'us-place'],
    between: element(['us-entry-when', 'us-place'], ({ get }) => zoneDisagrees(get('us-entry-when'), get('us-place'))),
  },
  'fear-paper-without-interview': {
    about: 'encounter',
    facts: ['us-papers', 'fear-interview', 'fear-asked-about'],
    between: element(['us-papers', 'fear-interview', 'fear-asked-about'], ({ get }) =>
      all(
        has(get('us-papers'), 'i-863', 'i-869', 'i-870', 'i-898', 'i-899'),
        any(is(get('fear-interview'), 'none'), is(get('fear-asked-about'), 'not-asked')),
      ),
    ),
  },
  'impossible-age': {
    about: 'person',
    facts: ['age'],
    between: element(['age'], ({ get }) => {
      const age = get('age')
      return when(age === undefined ? undefined : age > oldestAge)
    }),
  },
  'only-mexican-asks-comar': {
    about: 'person',
    facts: ['nationalities', 'comar-contact'],
    between: element(['nationalities', 'comar-contact'], ({ get }) => {
      const nationalities = get('nationalities')
      return all(when(nationalities && nationalities.every((code) => code === 'MX')), not(is(get('comar-contact'), 'none')))
    }),
  },
}
