/** Answers that cannot all be true. Each is told in words that name the answers; nothing is computed from them. */
import { daysOfInstant, readDate } from '../src/engine/answers.ts'
import { all, is, not, when } from '../src/engine/weights.ts'
import type { UmbralContradiction } from './authoring.ts'
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
    between: element(['us-entry-when', 'us-exit-when'], ({ get }) => {
      const entered = daysOfInstant(get('us-entry-when') ?? '')
      const left = readDate(get('us-exit-when') ?? '')
      return when(entered && left && left.to < entered.from)
    }),
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
