/** Tests of the first minute. */
import { readInstant } from '../../src/engine/answers.ts'
import { has, when } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'

export const safetyElements = {
  'danger-tonight': element(['safety-now'], ({ get }) => has(get('safety-now'), 'danger-tonight')),
  'child-alone': element(['safety-now'], ({ get }) => has(get('safety-now'), 'child-alone')),
  'medical-emergency-now': element(['safety-now'], ({ get }) => has(get('safety-now'), 'medical')),
  'in-custody-now': element(['safety-now'], ({ get }) => has(get('safety-now'), 'in-custody')),
  'paper-with-deadline': element(['safety-now'], ({ get }) => has(get('safety-now'), 'paper-deadline')),
  /** `today` is a day without an hour, so the hours since are a range; only a range beyond 36 hours decides. */
  'held-over-36-hours': element(['custody-since'], ({ get, today }) => {
    const since = readInstant(get('custody-since') ?? '')
    const now = readInstant(today)
    if (!since || !now) return 'unclear'
    const hours36 = 36 * 3_600_000
    return when(now.from - since.to > hours36 ? true : now.to - since.from <= hours36 ? false : undefined)
  }),
}
