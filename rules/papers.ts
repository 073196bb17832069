/**
 * The papers that US authorities usually give with each way of leaving: what to look for, or to ask for in a records
 * request, when it was not seen. That a paper is usual proves nothing about this person.
 * After the comparison of exits and the list of forms in the research file (US-ER-01 to -14, part 9); the form entries
 * of the register (`form.*`) say how far each was verified. Title 42 and returns without paper usually leave none.
 */
import type { FactTable } from './facts/index.ts'

type Way = FactTable['us-exit']['values'][number]
type Paper = FactTable['us-papers']['values'][number]

export const usualPapers: { readonly [W in Way]?: readonly Paper[] } = {
  'expedited-removal': ['i-860', 'i-296', 'i-867'],
  'judge-order': ['judge-order', 'i-862', 'i-296'],
  'reinstated-order': ['i-871', 'i-296'],
  withdrawal: ['i-275'],
  'voluntary-return': ['i-826', 'i-210'],
  'remain-in-mexico': ['i-862'],
}
