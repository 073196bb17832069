/** Legal tests of the pathway us/fear-screening: what could be screened, what was, and by which of the two interviews. */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import { all, before, has, is, not, type Weight } from '../../src/engine/weights.ts'
import { entryInstant, under18On } from '../entry.ts'
import { element } from '../facts/index.ts'
import { proclamationDay, securingTheBorderStart } from '../regimes.ts'
import { inTitle42Time } from '../title-42.ts'

/** Papers of an ordinary immigration process: with one of them it was not a Title 42 expulsion alone. */
const immigrationPapers = ['i-860', 'i-863', 'i-867', 'i-869', 'i-870', 'i-871', 'i-898', 'i-899', 'm-444'] as const

/** First day on which asylum officers could weigh mandatory bars in a screening: 89 FR 103370. */
const mandatoryBarsStart = '2025-01-17'

/** The law on children alone (TVPRA) began on this day: an entry that nobody dates may lie anywhere since. */
const childRuleStart = '2009-03-23'

/** Held by US officers now, by the first minute. Unclear while nobody said whether held, or by whom. */
function heldByUs(safety: readonly string[] | undefined, holder: string | undefined): Weight {
  return holder === undefined ? all(has(safety, 'in-custody'), 'unclear') : is(holder, 'united-states')
}

/** Mexico is the own country of a Mexican; of a person with two nationalities it is only one of them. */
function mexicoIsHome(nationalities: readonly string[] | undefined): Weight {
  if (nationalities === undefined) return 'unclear'
  if (!nationalities.includes('MX')) return 'not-met'
  return nationalities.length === 1 ? 'met' : 'unclear'
}

export const fearScreeningElements = {
  /** Everything but a Title 42 expulsion that left no other paper. Told so of another time, it was something else. */
  'fear-screening-possible': element(['us-exit', 'us-papers', 'us-entry-when', 'us-place', 'us-exit-when'], ({ get }) => {
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    const inItsTime = inTitle42Time(entry, readDate(get('us-exit-when') ?? '')) === 'not-met' ? 'not-met' : 'met'
    return not(all(is(get('us-exit'), 'title-42'), not(has(get('us-papers'), ...immigrationPapers)), inItsTime))
  }),
  'stopped-on-the-mexican-side': element(['us-how'], ({ get }) => is(get('us-how'), 'stopped-before-line')),
  'sent-to-remain-in-mexico': element(['us-exit'], ({ get }) => is(get('us-exit'), 'remain-in-mexico')),
  'called-before-a-judge': element(['us-exit', 'us-papers'], ({ get }) =>
    all(is(get('us-exit'), 'not-sent-back'), has(get('us-papers'), 'i-862')),
  ),
  /** The encounter is not over: in the United States, and not sent back that time. Held or not is another question. */
  'encounter-goes-on': element(['where-now', 'custody-holder', 'us-exit'], ({ get }) => {
    const where = get('where-now')
    const inTheUs = where === undefined ? is(get('custody-holder'), 'united-states') : is(where, 'united-states')
    return all(inTheUs, is(get('us-exit'), 'not-sent-back'))
  }),
  /** Held by US officers from that time on, or in the US and nobody knows whether held. Held by others is not held by them. */
  'held-by-us-from-that-time': element(['safety-now', 'custody-holder', 'where-now', 'us-exit'], ({ get }) => {
    const where = get('where-now')
    const held = heldByUs(get('safety-now'), get('custody-holder'))
    const inTheUs = where === undefined ? (held === 'met' ? 'met' : 'unclear') : is(where, 'united-states')
    // Custody not known: in the US that is enough to tell what a held person must do today.
    const perhapsHeld = held === 'unclear' ? inTheUs : held
    return all(inTheUs, perhapsHeld, is(get('us-exit'), 'not-sent-back'))
  }),
  /** In the United States, known not to be held by its officers, and not known to have been sent back that time. */
  'free-in-the-us': element(['safety-now', 'custody-holder', 'where-now', 'us-exit'], ({ get }) => {
    const exit = get('us-exit')
    return all(
      is(get('where-now'), 'united-states'),
      not(heldByUs(get('safety-now'), get('custody-holder'))),
      exit === undefined || exit === 'not-sent-back' ? 'met' : 'not-met',
    )
  }),
  /** From 20 January 2025, not by air. */
  'proclamation-may-touch-entry': element(['us-how', 'us-entry-when', 'us-place'], ({ get }) =>
    all(
      not(is(get('us-how'), 'by-air')),
      not(before(entryInstant(get('us-entry-when'), get('us-place')), proclamationDay.from)),
    ),
  ),
  /** A child on that day, and no parent on the journey. Nationality or a home in Mexico is left to the words told. */
  'child-came-alone': element(['age', 'us-entry-when', 'us-exit-when', 'travelling-with'], ({ get, today }) => {
    const left = readDate(get('us-exit-when') ?? '')
    const entered = daysOfInstant(get('us-entry-when') ?? '') ?? { from: childRuleStart, to: left?.to ?? today }
    return all(under18On(get('age'), entered, today), not(has(get('travelling-with'), 'parent')))
  }),
  'came-with-family': element(['travelling-with'], ({ get }) =>
    has(get('travelling-with'), 'partner', 'own-children', 'parent'),
  ),

  // ── What was said and asked ──

  /** The statute asks for an indication of fear, not for a form of words: trying to speak is one. */
  'fear-was-shown': element(['fear-said'], ({ get }) => is(get('fear-said'), 'said', 'tried')),
  /** From 5 June 2024, 12:01 a.m. Eastern, over the southern border: officers were told not to ask. */
  'told-not-to-ask': element(['us-how', 'us-entry-when', 'us-place'], ({ get }) =>
    all(
      not(is(get('us-how'), 'by-air')),
      not(before(entryInstant(get('us-entry-when'), get('us-place')), securingTheBorderStart)),
    ),
  ),
  'own-country-was-asked': element(['fear-asked-about', 'nationalities'], ({ get }) => {
    const about = get('fear-asked-about')
    return about === 'mexico-only' ? mexicoIsHome(get('nationalities')) : is(about, 'own-country', 'both')
  }),
  /** Sent to Mexico or to a third country of which no officer asked. Being sent home unasked is told elsewhere. */
  'sent-where-nobody-asked': element(['fear-asked-about', 'us-sent-to', 'nationalities'], ({ get }) => {
    const about = get('fear-asked-about')
    const sentTo = get('us-sent-to')
    if (about === undefined || sentTo === undefined) return 'unclear'
    if (sentTo === 'another-country') return about === 'other-only' ? 'unclear' : 'met'
    if (sentTo === 'own-country' || about === 'mexico-only' || about === 'both') return 'not-met'
    return not(mexicoIsHome(get('nationalities')))
  }),
  /** What the asylum officer's no was about, as told; what other officers asked decides nothing here. */
  'no-was-about-home': element(['fear-negative-country', 'nationalities'], ({ get }) => {
    const about = get('fear-negative-country')
    return about === 'only-mexico' ? mexicoIsHome(get('nationalities')) : is(about, 'own-country', 'both')
  }),

  // ── How the person left ──

  /** The order half of an I-860 decides; beside another way of leaving the paper alone leaves it open. */
  'sent-by-expedited-removal': element(['us-exit', 'us-papers'], ({ get }) => {
    const exit = get('us-exit')
    if (exit === 'expedited-removal') return 'met'
    return exit === undefined || get('us-papers')?.includes('i-860') ? 'unclear' : 'not-met'
  }),
  'sent-by-reinstated-order': element(['us-exit', 'us-papers'], ({ get }) => {
    const exit = get('us-exit')
    if (exit === 'reinstated-order') return 'met'
    return exit === undefined || get('us-papers')?.includes('i-871') ? 'unclear' : 'not-met'
  }),
  'left-by-a-judges-order': element(['us-exit'], ({ get }) => is(get('us-exit'), 'judge-order')),
  /** Sent back by officers, without the hearing to which a positive leads. */
  'sent-without-a-judge': element(['us-exit'], ({ get }) =>
    is(get('us-exit'), 'expedited-removal', 'reinstated-order', 'withdrawal', 'voluntary-return', 'sent-without-paper'),
  ),

  // ── The interview and its review ──

  /**
   * The reasonable-fear interview follows an old order used again. One sign of it is enough; without any, signs of a
   * credible-fear interview decide. So an answer left out can never turn another interview into this one.
   */
  'reasonable-fear-interview': element(['us-exit', 'us-papers', 'fear-paper-words'], ({ get }) => {
    const exit = get('us-exit')
    const words = get('fear-paper-words')
    const papers = get('us-papers') ?? []
    const reasonable = ['i-871', 'i-898', 'i-899'] as const
    if (exit === 'reinstated-order' || words === 'reasonable-fear' || reasonable.some((form) => papers.includes(form))) return 'met'
    const credible = ['i-862', 'i-869', 'i-870', 'm-444'] as const
    return exit === 'expedited-removal' || words === 'credible-fear' || credible.some((form) => papers.includes(form))
      ? 'not-met'
      : 'unclear'
  }),
  'screened-under-bars-rule': element(['us-entry-when', 'us-exit-when'], ({ get }) => {
    const entered = daysOfInstant(get('us-entry-when') ?? '')
    const left = readDate(get('us-exit-when') ?? '')
    if (entered && entered.from >= mandatoryBarsStart) return 'met'
    return left && left.to < mandatoryBarsStart ? 'not-met' : 'unclear'
  }),
  /** The first minute already read the date of this paper and told its seven days. */
  'negative-paper-already-dated': element(['paper-kind', 'paper-date'], ({ get }) =>
    all(is(get('paper-kind'), 'us-fear-negative'), readDate(get('paper-date') ?? '') ? 'met' : 'unclear'),
  ),
}
