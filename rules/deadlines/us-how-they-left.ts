/** The periods after a removal. They run from the day the person left, never from the day on the paper. */
import { readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { moment } from '../facts/index.ts'

const dayTheyLeft = moment(['us-exit-when'], ({ get }) => readDate(get('us-exit-when') ?? ''))

const yearsFromLeaving = (length: number) => ({ start: dayTheyLeft, counting: 'years', length }) as const

export const howTheyLeftDeadlines = {
  'five-year-block': { ...yearsFromLeaving(5), because: ['8usc1182.a.9.A.i', '8usc1182.a.9.A'] },
  'ten-year-block': { ...yearsFromLeaving(10), because: ['8usc1182.a.9.A.ii', '8usc1182.a.9.A'] },
  'twenty-year-block': { ...yearsFromLeaving(20), because: ['8usc1182.a.9.A.i', '8usc1182.a.9.A.ii', '8usc1182.a.9.A'] },
} satisfies Record<string, UmbralDeadline>
