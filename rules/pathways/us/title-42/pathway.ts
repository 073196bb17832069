/**
 * Title 42 expulsions, 20 March 2020 to 11 May 2023, once for each encounter: was it one, whom Mexico took, and why to
 * look for papers all the same. It asks nothing. The crossing that came before, after an earlier order, is weighed in
 * us/whole-history; papers that speak for another process are told in us/how-they-left.
 */
import { pathway } from '../../../authoring.ts'

const orders = ['cdc.title-42-start', 'cdc.title-42-end', '42usc265'] as const
const noOrder = ['source.s0.title-42', '42usc265'] as const
const toMexico = ['source.s0.title-42-mexico'] as const
const notByDate = ['source.s0.title-42', '8usc1225.b.1.A.i', 'analysis.us.paper-before-period'] as const

const toMexicoNext = { to: 'to-mexico', because: toMexico, gist: 'To whom was the person handed over?' } as const
const toCheck = { to: 'check', because: notByDate, gist: 'Sent elsewhere, a Mexican, or not known: only the record remains.' } as const

export const title42 = pathway({
  id: 'us/title-42',
  about: 'encounter',
  opens: 'title-42-or-perhaps',
  start: 'told',
  nodes: {
    told: {
      weigh: 'title-42-told',
      branches: {
        met: { to: 'in-force', because: orders, gist: 'Told as Title 42: was it in force?' },
        'not-met': { to: 'perhaps', because: orders, gist: 'Sent without a paper in those years.' },
        unclear: { to: 'perhaps', because: orders, gist: 'Nobody knows what was decided, in those years.' },
      },
    },
    perhaps: {
      outcome: 'title-42-perhaps',
      because: notByDate,
      gist: 'An expulsion often left no paper; so did some orders. Never assume by date.',
    },
    'in-force': {
      weigh: 'title-42-in-force',
      branches: {
        met: { to: 'agree', because: orders, gist: 'Sent back while the orders were in force.' },
        'not-met': { to: 'not-in-force', because: orders, gist: 'Before the first minute, or came in after the last.' },
        unclear: { to: 'day-open', because: orders, gist: 'No day, the first or the last, or sent back after the end.' },
      },
    },
    'not-in-force': {
      outcome: 'title-42-not-in-force',
      because: [...orders, 'source.s0.title-42', '8usc1225.b.1.A.i'],
      gist: 'From 12 May 2023 all were processed under Title 8: what was told as an expulsion was something else, perhaps an order.',
    },
    'day-open': {
      outcome: 'title-42-day-open',
      because: [...orders, '8usc1225.b.1.A.i'],
      gist: 'The hour of being sent back decides; it is not asked, so near the end only the record shows it.',
    },
    agree: {
      weigh: 'papers-disagree',
      branches: {
        met: { ...toMexicoNext, gist: 'A paper of another process, told in us/how-they-left: no word here that there was no order.' },
        'not-met': { to: 'tell-no-order', because: noOrder, gist: 'No paper speaks for anything else.' },
        unclear: { to: 'tell-no-order', because: noOrder, gist: 'Papers not known: told with what it rests on.' },
      },
    },
    'tell-no-order': {
      ...toMexicoNext,
      tell: 'title-42-no-order',
      because: [...noOrder, 'analysis.us.every-earlier-order'],
      gist: 'No order, no period by itself, nothing to reinstate from it, and no decision on fear; an earlier order is another matter.',
    },
    'to-mexico': {
      weigh: 'returned-to-mexico-not-mexican',
      branches: {
        met: { to: 'took', because: toMexico, gist: 'Not a Mexican, sent to Mexico: had Mexico said that it took them?' },
        'not-met': toCheck,
        unclear: toCheck,
      },
    },
    took: {
      weigh: 'mexico-took-this-nationality',
      branches: {
        met: { to: 'tell-took', because: toMexico, gist: 'Nationality and month fit.' },
        'not-met': { to: 'tell-had-not', because: toMexico, gist: 'Not on the list, or before its month.' },
        unclear: { to: 'tell-took', because: toMexico, gist: 'The month of the announcement itself, or no nationality told: the list.' },
      },
    },
    'tell-took': { tell: 'title-42-mexico-took', to: 'check', because: toMexico, gist: 'The list with its months.' },
    'tell-had-not': {
      tell: 'title-42-mexico-had-not',
      to: 'check',
      because: [...toMexico, '8usc1225.b.1.A.i'],
      gist: 'It happened, most notably to Haitians; or it was another process: the record decides.',
    },
    check: {
      outcome: 'title-42-check',
      because: [...notByDate, 'foia.portals'],
      gist: 'Some in those years got expedited removal at the same place, and not everyone was told.',
    },
  },
})
