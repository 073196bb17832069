/** Legal tests of the pathway us/title-42: was it told, was it in force, and had Mexico said that it took this nationality. */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import { is } from '../../src/engine/weights.ts'
import { entryInstant } from '../entry.ts'
import { element } from '../facts/index.ts'
import { inTitle42Time, mexicoTook, perhapsInTitle42Time } from '../title-42.ts'

export const title42Elements = {
  // Told as Title 42; or nobody knows what was decided, and the dates told may lie in its time. Without any date, or
  // stopped before the line, nothing calls for it.
  'title-42-or-perhaps': element(['us-exit', 'us-how', 'us-entry-when', 'us-place', 'us-exit-when'], ({ get }) => {
    const exit = get('us-exit')
    if (exit === 'title-42') return 'met'
    if ((exit !== undefined && exit !== 'sent-without-paper') || get('us-how') === 'stopped-before-line') return 'not-met'
    return perhapsInTitle42Time(entryInstant(get('us-entry-when'), get('us-place')), readDate(get('us-exit-when') ?? ''))
  }),
  'title-42-told': element(['us-exit'], ({ get }) => is(get('us-exit'), 'title-42')),
  'title-42-in-force': element(['us-entry-when', 'us-place', 'us-exit-when'], ({ get }) =>
    inTitle42Time(entryInstant(get('us-entry-when'), get('us-place')), readDate(get('us-exit-when') ?? '')),
  ),
  /** By the day of leaving; by the day of entry when that one is not known. */
  'mexico-took-this-nationality': element(['nationalities', 'us-exit-when', 'us-entry-when'], ({ get }) =>
    mexicoTook(get('nationalities'), readDate(get('us-exit-when') ?? '') ?? daysOfInstant(get('us-entry-when') ?? '')),
  ),
}
