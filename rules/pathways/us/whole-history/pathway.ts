/**
 * The whole history: every entry against every earlier order, whatever that entry ended in; time without permission;
 * what an order and its end do and do not cure. Asks only what the encounters told cannot show: an older order is
 * another encounter, told like the rest. Silence leaves it open; only an order seen on paper ends in an adverse finding.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const returns = ['8usc1182.a.9.C.i.II', 'analysis.us.every-earlier-order'] as const
const permanentBlock = [
  '8usc1182.a.9.C.i.II', '8usc1182.a.9.C.ii', '8usc1182.a.9.C.iii', '8usc1231.b.3.A', 'ins.1997-03-31', 'analysis.us.every-earlier-order',
] as const
const reinstatement = ['8usc1231.a.5', '8cfr241.8', '8cfr208.31.b', '8cfr1208.31.f', 'analysis.us.every-earlier-order'] as const
const presence = ['8usc1182.a.9.B.i.I', '8usc1182.a.9.B.i.II', '8usc1182.a.9.B.iii', '8usc1182.a.9.B.v'] as const
const afterAYear = ['8usc1182.a.9.C.i.I', '8usc1182.a.9.C.ii', '8usc1182.a.9.C.iii', 'ins.1997-03-31'] as const
const anyOrder = ['8usc1182.a.9.A', '8usc1182.a.9.C', '8usc1231.a.5'] as const
const convictions = ['8usc1182.a.9.A.i', '8usc1182.a.9.A.ii'] as const

const toOldOrder = { to: 'tell-old-order', because: ['8usc1231.a.5'], gist: 'Not in the US, as far as told: say what an entry would bring.' } as const
const toLived = { to: 'lived', because: ['8usc1231.a.5'], gist: 'Not in the US, as far as told.' } as const
const toHelping = { to: 'tell-helping', because: presence, gist: 'Time in the United States is told.' } as const
const toPresenceOpen = { to: 'tell-presence-open', because: presence, gist: 'Not known: give the rule, count nothing.' } as const
const toKeepPapers = { to: 'keep-papers', because: ['8cfr212.2.a'], gist: 'No conviction told: the periods stand as shown.' } as const

export const wholeHistory = pathway({
  id: 'us/whole-history',
  about: 'person',
  opens: 'met-us-officers',
  start: 'returned',
  nodes: {
    // ── Coming in again after an order ──
    returned: {
      weigh: 'returned-after-order',
      branches: {
        met: { to: 'tell-permanent', because: returns, gist: 'An order seen on paper, then an entry without being admitted.' },
        'not-met': { to: 'lived', because: returns, gist: 'No entry after an order is told, and no encounter is left untold.' },
        unclear: { to: 'tell-permanent-open', because: [...returns, 'analysis.us.port-request-attempt'], gist: 'An order, its day, an arrival at a port, how the person came to be in the US today, or another encounter is not known.' },
      },
    },
    'tell-permanent': {
      tell: 'history-permanent-block',
      to: 'in-us',
      because: permanentBlock,
      gist: 'No limit in time, no exception for age, asylum or trafficking; consent after ten years outside since the last departure; VAWA waiver.',
    },
    'tell-permanent-open': {
      tell: 'history-permanent-open',
      to: 'in-us-perhaps',
      because: ['8usc1182.a.9.C.i.II', 'analysis.us.attempt-is-not-entry', 'analysis.us.port-request-attempt', 'analysis.us.every-earlier-order'],
      gist: 'Where an attempt begins, and a request at a port, are for a lawyer.',
    },
    'in-us-perhaps': {
      weigh: 'in-the-us-now',
      branches: {
        met: { to: 'tell-old-order-perhaps', because: ['8usc1231.a.5'], gist: 'In the US, and an old order is possible: what to say if officers use it.' },
        'not-met': toLived,
        unclear: toLived,
      },
    },
    'tell-old-order-perhaps': {
      tell: 'history-old-order-perhaps',
      to: 'lived',
      because: reinstatement,
      gist: 'Conditional: order, identity and illegal re-entry; reasonable fear, a judge on request.',
    },
    'in-us': {
      weigh: 'in-the-us-now',
      branches: {
        met: { to: 'tell-old-order-now', because: ['8usc1231.a.5'], gist: 'In the US after such an entry: reinstatement can come any day.' },
        'not-met': toOldOrder,
        unclear: toOldOrder,
      },
    },
    'tell-old-order-now': {
      tell: 'history-old-order-now',
      to: 'lived',
      because: reinstatement,
      gist: 'Reasonable fear, ten days, a judge on request; refusing to answer declines the judge.',
    },
    'tell-old-order': {
      tell: 'history-old-order-again',
      to: 'lived',
      because: reinstatement,
      gist: 'Reinstatement while in the US after such an entry, also where an earlier one ended in Title 42, withdrawal, return or MPP.',
    },

    // ── Time without permission ──
    lived: {
      weigh: 'lived-in-the-us',
      branches: {
        met: { to: 'presence', because: presence, gist: 'Over 180 days by the dates told: ask once.' },
        'not-met': toHelping,
        unclear: toPresenceOpen,
      },
    },
    presence: {
      ask: 'time-without-permission',
      branches: {
        none: toHelping,
        'up-to-180-days': toHelping,
        'up-to-a-year': { to: 'tell-presence-three', because: presence, gist: 'Over 180 days, under a year: three years, if left before proceedings.' },
        'about-a-year': { to: 'tell-presence-open', because: [...presence, '8usc1182.a.9.C.i.I'], gist: 'One year or more is ten years, more than one year the permanent limb: a day decides, so open.' },
        'over-a-year': { to: 'tell-presence-ten', because: presence, gist: 'More than a year: ten years, and perhaps the permanent limb.' },
        ...silence(toPresenceOpen),
      },
    },
    'tell-presence-three': { tell: 'history-presence-three', to: 'tell-helping', because: presence, gist: 'Exceptions and waiver are not asked here: open.' },
    'tell-presence-ten': { tell: 'history-presence-ten', to: 'returned-after-a-year', because: presence, gist: 'Exceptions and waiver are not asked here: open.' },
    'tell-presence-open': { tell: 'history-presence-open', to: 'tell-helping', because: [...presence, '8usc1182.a.9.C.i.I'], gist: 'The rule only.' },
    'returned-after-a-year': {
      weigh: 'returned-after-a-year',
      branches: {
        met: { to: 'tell-permanent-year', because: afterAYear, gist: 'More than a year by the dates told, then an entry without being admitted.' },
        'not-met': toHelping,
        unclear: { to: 'tell-year-open', because: afterAYear, gist: 'The dates do not show which came first.' },
      },
    },
    'tell-permanent-year': { tell: 'history-permanent-after-a-year', to: 'tell-helping', because: afterAYear, gist: 'First limb: aggregate, from 1 April 1997; the government counts time under 18.' },
    'tell-year-open': { tell: 'history-after-a-year-open', to: 'tell-helping', because: afterAYear, gist: 'Open: find the dates.' },

    // ── Told to everybody ──
    'tell-helping': {
      tell: 'history-helping-others',
      to: 'tell-crime',
      because: ['8usc1182.a.6.E', '8usc1182.d.11', 'analysis.us.relief-beside-grounds'],
      gist: 'For life, parents not excepted by the text. Information only: nobody is asked who helped whom.',
    },
    'tell-crime': {
      tell: 'history-crossing-and-crime',
      to: 'orders',
      because: ['8usc1325.a', '8usc1326.a', '8usc1326.b'],
      gist: 'Improper entry; re-entry, attempt or being found after removal, denial of admission or leaving under an order. Nothing about crossing is written down here.',
    },

    // ── Where it ends ──
    orders: {
      weigh: 'any-order',
      branches: {
        met: { to: 'tell-before-returning', because: anyOrder, gist: 'At least one order: what its end does not cure.' },
        'not-met': { to: 'no-order', because: ['source.s0.title-42', 'source.s0.voluntary-return', '8usc1225.a.4'], gist: 'Only ways without an order are told, and none older.' },
        unclear: { to: 'order-open', because: anyOrder, gist: 'An order may exist.' },
      },
    },
    'tell-before-returning': {
      tell: 'history-before-returning',
      to: 'tell-consent',
      because: ['8usc1182.a.9.C', '8usc1231.a.5', '8usc1326.a', 'analysis.us.port-after-order'],
      gist: 'The addendum warning: a period that has run out is not permission to cross.',
    },
    'tell-consent': {
      tell: 'history-consent',
      to: 'conviction-decides',
      because: ['8usc1182.a.9.A.iii', '8usc1182.a.9.C.ii', '8cfr212.2.a', 'uscis.afm-43.1'],
      gist: 'I-212: lifts 9(A) for past removals; 9(C) only after ten years outside; not 6(C), 6(E) or presence.',
    },
    // A hard question, asked only where the answer could change much: the others read it with the end date of the block.
    'conviction-decides': {
      weigh: 'conviction-decides',
      branches: {
        met: { to: 'conviction', because: convictions, gist: 'A judge\'s, a reinstated or a second order, an encounter inside, or a stay of months.' },
        'not-met': { to: 'keep-papers', because: convictions, gist: 'One officer\'s order at the border: that some convictions leave no end date is told with the block.' },
        unclear: { to: 'keep-papers', because: convictions, gist: 'Not known where: not asked either, and nothing is concluded.' },
      },
    },
    conviction: {
      ask: 'serious-conviction',
      branches: {
        yes: { to: 'tell-conviction', because: convictions, gist: 'An aggravated felony would leave no end date: only a lawyer can say.' },
        no: toKeepPapers,
        ...silence(toKeepPapers),
      },
    },
    'tell-conviction': {
      tell: 'history-conviction',
      to: 'keep-papers',
      because: ['8usc1182.a.9.A.i', '8usc1182.a.9.A.ii', '8usc1326.b'],
      gist: 'Inadmissible at any time; higher sentences under 1326(b). No detail is taken.',
    },
    'keep-papers': {
      outcome: 'history-keep-papers-abroad',
      because: ['8cfr212.2.a'],
      gist: 'Consecutive time abroad has to be shown; the regulation recites older periods.',
    },
    'no-order': {
      outcome: 'history-no-order-seen',
      because: ['source.s0.title-42', 'source.s0.voluntary-return', '8usc1225.a.4', '8usc1229c.a', 'foia.portals'],
      gist: 'No order told: records are worth asking for, since kinds are often mistaken.',
    },
    'order-open': {
      outcome: 'history-order-open',
      because: ['8usc1182.a.9.A', '8usc1182.a.9.C', 'foia.portals', 'analysis.us.paper-before-period'],
      gist: 'Silence or no paper: neither an order nor its absence is assumed.',
    },
  },
})
