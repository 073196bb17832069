/**
 * Legal tests of the pathways us/border-since-2025 and us/waiting-in-mexico: which order, court decision, fee or wider
 * power was in force when the person came in, and when they left. All of them read the journey; none needs a question.
 */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import { daysBetween, type DayRange } from '../../src/engine/days.ts'
import { all, any, before, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { entryInstant } from '../entry.ts'
import { element } from '../facts/index.ts'
import { proclamationDay } from '../regimes.ts'

/** Whoever came in that morning is told that the order was not signed yet: this part opens for them too. */
const thatMorning = '2025-01-20T00:00:00-05:00'
/** HR-1 became law on this day; its fee is for people caught between ports of entry. */
const feeLaw = '2025-07-04T00:00:00-04:00'

/** The term, and with it the order, cannot be older than this day. */
const orderDay = '2025-01-20'
/** From this day a court order kept the screening for withholding and torture in being. */
const partialStay = '2025-08-01'
/** In this month a court blocked the wider expedited removal inside the country; the day is recalled. */
const widerRemovalBlocked = '2025-08-01'
/** The public-health provisions of the security-bars rule. */
const healthRule = '2025-12-31'

/**
 * Longer than anyone is usually held between an arrival and a removal by an officer. Whoever left so long after coming
 * in may have been found inside the country; the finding says so with an "if".
 */
const longAfterEntry = 60

const daysAway = (entered: DayRange | undefined, left: DayRange): number | undefined =>
  entered && (entered.to < left.from ? daysBetween(entered.to, left.from) : 0)

/** Ordered removed by an officer and left since the month of the block: could only the wider rule have reached the person? */
function orderedInside(exit: string | undefined, entry: string | undefined, place: string | undefined, leaving: string | undefined): Weight {
  const left = readDate(leaving ?? '')
  if (exit !== 'expedited-removal' || left === undefined || left.to < widerRemovalBlocked) return 'not-met'
  const gap = daysAway(daysOfInstant(entry ?? ''), left)
  return any(is(place, 'elsewhere'), when(gap === undefined ? undefined : gap > longAfterEntry))
}

export const borderSince2025Elements = {
  /**
   * Came in since the day of the order, as far as the dates told can say; or came in earlier and was ordered removed inside
   * the country since. No date at all opens nothing: us/fear-screening tells the doubt about the order to everybody.
   */
  'border-rules-of-2025': element(['us-how', 'us-entry-when', 'us-place', 'us-exit', 'us-exit-when'], ({ get }) => {
    if (get('us-how') === 'by-air') return 'not-met'
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    const left = readDate(get('us-exit-when') ?? '')
    if (entry === undefined) return when(left !== undefined && left.to >= orderDay)
    if (before(entry, thatMorning) !== 'met') return 'met'
    return when(orderedInside(get('us-exit'), get('us-entry-when'), get('us-place'), get('us-exit-when')) === 'met')
  }),
  'came-before-that-day': element(['us-entry-when', 'us-place'], ({ get }) =>
    before(entryInstant(get('us-entry-when'), get('us-place')), thatMorning),
  ),
  /** Met once 20 January was over in the East; not met before noon of that day; in between only the hour of signing would tell. */
  'came-after-the-signing': element(['us-entry-when', 'us-place'], ({ get }) => {
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    if (before(entry, proclamationDay.from) === 'met') return 'not-met'
    return before(entry, proclamationDay.to) === 'not-met' ? 'met' : 'unclear'
  }),

  /**
   * By land, not at a port, since the law of 4 July 2025. By sea or in another way is unclear, and so is whoever came in
   * before and was found inside since: the Border Patrol asks it of them too. A port is not, nor who had left by then.
   */
  'caught-under-the-fee-law': element(['us-how', 'us-entry-when', 'us-place', 'us-exit', 'us-exit-when'], ({ get }) => {
    const how = get('us-how')
    const left = readDate(get('us-exit-when') ?? '')
    if (left && left.to < feeLaw.slice(0, 10)) return 'not-met'
    const between = how === 'by-sea' || how === 'other' ? 'unclear' : is(how, 'between-ports')
    const inside = orderedInside(get('us-exit'), get('us-entry-when'), get('us-place'), get('us-exit-when'))
    return all(between, any(not(before(entryInstant(get('us-entry-when'), get('us-place')), feeLaw)), all(inside, 'unclear')))
  }),
  /** In the United States since that time: a decision about protection may still come, under the rule of 31 December 2025. */
  'decision-under-the-health-rule': element(['where-now', 'us-exit'], ({ get, today }) =>
    all(is(get('where-now'), 'united-states'), is(get('us-exit'), 'not-sent-back'), when(today >= healthRule)),
  ),
  'ordered-inside-the-us': element(['us-exit', 'us-entry-when', 'us-place', 'us-exit-when'], ({ get }) =>
    orderedInside(get('us-exit'), get('us-entry-when'), get('us-place'), get('us-exit-when')),
  ),

  /** By the day of leaving; without it, whoever came in since then also left since then. */
  'left-since-the-partial-stay': element(['us-exit-when', 'us-entry-when'], ({ get }) => {
    const left = readDate(get('us-exit-when') ?? '')
    const entered = daysOfInstant(get('us-entry-when') ?? '')
    if (left) return when(left.from >= partialStay ? true : left.to < partialStay ? false : undefined)
    return when(entered && entered.from >= partialStay ? true : undefined)
  }),
  /**
   * Fear was shown, and no asylum officer heard it: nobody asked, or no interview followed. Whether it was due before a return
   * or a withdrawal that the person signed is an open question, here as in us/fear-screening.
   */
  'screening-was-missed': element(['us-exit', 'fear-said', 'fear-asked-about', 'fear-interview'], ({ get }) =>
    all(
      is(get('fear-said'), 'said', 'tried'),
      any(is(get('fear-asked-about'), 'not-asked'), is(get('fear-interview'), 'none')),
      is(get('us-exit'), 'voluntary-return', 'withdrawal') === 'met' ? 'unclear' : 'met',
    ),
  ),

  /**
   * In Mexico, never met US officers, and either there already while appointments still existed, or Mexican: for both the
   * cancelled appointments and the line are the question. Whoever came to Mexico later is not told of them.
   */
  'waited-for-the-line': element(['where-now', 'us-contact', 'mx-entry', 'nationalities'], ({ get }) => {
    const cameToMexico = readDate(get('mx-entry') ?? '')
    const nationalities = get('nationalities')
    const there = cameToMexico !== undefined && cameToMexico.from <= orderDay
    const mexican = nationalities !== undefined && nationalities.length > 0 && nationalities.every((code) => code === 'MX')
    return when(get('where-now') === 'mexico' && get('us-contact') === 'no' && (there || mexican))
  }),
}
