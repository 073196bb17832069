/**
 * Remain in Mexico (MPP), once for each encounter: which of its three periods, who was to be left out, fear of Mexico,
 * and above all the hearing: missed or still to come, and the requests that are open after an order in absence.
 * us/how-they-left says that the return is no order and asks how the case stands; this pathway goes on from there.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const authority = ['8usc1225.b.2.C'] as const
const periods = ['8usc1225.b.2.C', 'dhs.mpp-end'] as const
const thirdTime = ['8usc1225.b.2.C', 'ca9.2025-07-18.immigrant-defenders'] as const
const leftOut = ['cbp.mpp-principles-2019', 'dhs.mpp-restart-2021'] as const
const fear = ['8usc1231.b.3.A', 'uscis.mpp-2019', 'dhs.mpp-restart-2021'] as const
const absence = ['8usc1229a.b.5'] as const
const mostCases = ['8usc1229a.b.5', 'source.s3.in-absentia'] as const
const notice = ['8usc1229a.b.5', 'bia.2020.jj-rodriguez'] as const
const money = ['8cfr1003.24.b', '8usc1814'] as const
const returns = ['scjn.ar-302-2020'] as const

const toSecond = { to: 'second-period', because: periods, gist: 'Not the first programme.' } as const
const toPeriodOpen = { to: 'tell-period-open', because: periods, gist: 'Undated, between the periods, or after the enrolments of the first had stopped.' } as const
const toCase = { to: 'case', because: authority, gist: 'The court case decides the rest.' } as const
const toAfraid = { to: 'afraid', because: leftOut, gist: 'Nothing told fits the list.' } as const
const toEnded = { to: 'in-mexico', because: ['dhs.mpp-end', ...authority], gist: 'Ended without an order: nothing to reopen.' } as const
const toAbsence = { to: 'tell-absence', because: absence, gist: 'Ordered removed in absence.' } as const
const toHeld = { to: 'held-by-us', because: absence, gist: 'Look for custody too: several reasons may be true.' } as const
const toKept = { to: 'kept-away', because: absence, gist: 'And for exceptional circumstances.' } as const
const toMoney = { to: 'tell-money', because: money, gist: 'What asking costs.' } as const

export const remainInMexico = pathway({
  id: 'us/remain-in-mexico',
  about: 'encounter',
  opens: 'remain-in-mexico-or-perhaps',
  start: 'told',
  nodes: {
    told: {
      weigh: 'sent-to-remain-in-mexico',
      branches: {
        met: { to: 'first-period', because: authority, gist: 'Told as Remain in Mexico.' },
        'not-met': { to: 'tell-perhaps', because: authority, gist: 'Told as without paper, yet there is an I-862 and a return to Mexico.' },
        unclear: { to: 'tell-perhaps', because: authority, gist: 'The way is not known, yet there is an I-862 and a return to Mexico.' },
      },
    },
    'tell-perhaps': { tell: 'mpp-perhaps', to: 'first-period', because: ['8usc1225.b.2.C', 'eoir.rop'], gist: 'A hearing paper and a return together: a pending case is possible, and so is an order.' },

    // ── Which period ──
    'first-period': {
      weigh: 'mpp-first-period',
      branches: {
        met: { to: 'tell-first', because: periods, gist: '28 January 2019 until enrolments stopped in January 2021.' },
        'not-met': toSecond,
        unclear: toPeriodOpen,
      },
    },
    'tell-first': {
      tell: 'mpp-first-time',
      to: 'asked-of',
      because: ['dhs.mpp-end', 'dhs.mpp-processing-2021', 'uscis.mpp-2019', 'uscis.mpp-2019.volunteer'],
      gist: 'More likely than not, and only if volunteered; from 23 June 2021 also orders in absence were processed in, until late 2021.',
    },
    'second-period': {
      weigh: 'mpp-second-period',
      branches: {
        met: { to: 'tell-second', because: periods, gist: 'December 2021 to 8 August 2022.' },
        'not-met': { to: 'third-period', because: periods, gist: 'Not the second either.' },
        unclear: toPeriodOpen,
      },
    },
    'tell-second': {
      tell: 'mpp-second-time',
      to: 'asked-of',
      because: ['dhs.mpp-restart-2021', 'dhs.mpp-restart-2021.memo', 'dhs.mpp-end'],
      gist: 'Court-ordered; reasonable possibility; in doubt, leave out. That officers asked, and the 24 hours, are recalled.',
    },
    'third-period': {
      weigh: 'mpp-third-period',
      branches: {
        met: { to: 'tell-third', because: thirdTime, gist: 'Since 21 January 2025.' },
        'not-met': toPeriodOpen,
        unclear: toPeriodOpen,
      },
    },
    'tell-third': { tell: 'mpp-third-time', to: 'asked-of', because: thirdTime, gist: 'Stay narrowed to clients of one organisation; merits argued, no decision found; no rules found.' },
    'tell-period-open': { tell: 'mpp-period-open', to: 'asked-of', because: [...periods, 'ca9.2025-07-18.immigrant-defenders'], gist: 'No period is assumed.' },

    // ── When officers sent the person to wait ──
    'asked-of': {
      weigh: 'sent-to-remain-in-mexico',
      branches: {
        met: { to: 'when-sent', because: leftOut, gist: 'Only of a return that was told as such.' },
        'not-met': toCase,
        unclear: toCase,
      },
    },
    'when-sent': {
      ask: 'mpp-when-sent',
      branches: {
        answered: { to: 'to-be-left-out', because: leftOut, gist: 'Compare with the list.' },
        ...silence({ to: 'to-be-left-out', because: leftOut, gist: 'The nationality is known all the same.' }),
      },
    },
    'to-be-left-out': {
      weigh: 'mpp-to-be-left-out',
      branches: {
        met: { to: 'tell-left-out', because: leftOut, gist: 'Mexican, child alone, or known illness.' },
        'not-met': toAfraid,
        unclear: toAfraid,
      },
    },
    'tell-left-out': { tell: 'mpp-to-be-left-out', to: 'afraid', because: leftOut, gist: 'Policy, not a right: for 2025 no list was found.' },
    afraid: {
      weigh: 'mpp-afraid-of-mexico',
      branches: {
        met: { to: 'tell-afraid', because: fear, gist: 'Fear of Mexico, heard or not.' },
        'not-met': toCase,
        unclear: toCase,
      },
    },
    'tell-afraid': { tell: 'mpp-fear-of-mexico', to: 'case', because: fear, gist: 'Whether 241(b)(3) covers such returns is disputed; the record of what was said matters.' },

    // ── The court case ──
    case: {
      ask: 'mpp-case',
      branches: {
        'hearing-to-come': { to: 'tell-to-come', because: notice, gist: 'Pending: keep the hearing.' },
        'missed-hearing': { to: 'order-on-paper', because: mostCases, gist: 'Missed: was there an order?' },
        'judge-ordered': { to: 'hearing', because: absence, gist: 'An order: was the person there?' },
        'case-ended': toEnded,
        ...silence({ to: 'tell-case-open', because: mostCases, gist: 'Not known: the court can say.' }),
      },
    },
    'tell-case-open': { tell: 'left-mpp-court-open', to: 'in-mexico', because: mostCases, gist: 'Most completed cases ended in absence: look before anything is assumed.' },
    'tell-to-come': {
      tell: 'mpp-hearing-to-come',
      to: 'in-mexico',
      because: ['bia.2020.jj-rodriguez', '8usc1229a.b.5', '8usc1229a.b.4.A'],
      gist: 'With sufficient notice the judge should order in absence; address duty; counsel at no expense to the government.',
    },
    'order-on-paper': {
      weigh: 'mpp-order-on-paper',
      branches: {
        met: toAbsence,
        'not-met': { to: 'after-missed', because: mostCases, gist: 'No order seen: ask what came of it.' },
        unclear: { to: 'after-missed', because: mostCases, gist: 'Papers not told: ask what came of it.' },
      },
    },
    'after-missed': {
      ask: 'mpp-after-missed',
      branches: {
        ordered: toAbsence,
        'new-date': { to: 'tell-to-come', because: notice, gist: 'The case goes on.' },
        ended: toEnded,
        // Whoever does not know of an order has no day to give, but the reason is fresh today.
        ...silence({ to: 'tell-order-open', because: mostCases, gist: 'An order is likely, not certain.' }),
      },
    },
    'tell-order-open': { tell: 'left-mpp-court-open', to: 'missed-why', because: mostCases, gist: 'First find out whether there is an order.' },
    hearing: {
      ask: 'court-hearing',
      branches: {
        'was-there': { to: 'tell-changed', because: ['8usc1229a.c.7.C.ii'], gist: 'Not in absence: changed conditions only.' },
        missed: toAbsence,
        'never-saw-judge': toAbsence,
        ...silence({ to: 'tell-hearing-open', because: absence, gist: 'Presence decides what can be asked.' }),
      },
    },
    'tell-hearing-open': { tell: 'left-hearing-open', to: 'tell-changed', because: absence, gist: 'The court record shows who was there, and every notice.' },
    'tell-changed': { tell: 'left-fear-reopen', to: 'tell-order-there', because: ['8usc1229a.c.7.C.ii', '8cfr1003.23.b.1'], gist: 'Changed country conditions: no deadline.' },
    'tell-order-there': { tell: 'left-mpp-order', to: 'in-mexico', because: ['analysis.us.order-while-in-mexico', '8usc1182.a.9.A'], gist: 'Ordered while in Mexico: no period computed.' },

    // ── After an order in absence ──
    'tell-absence': {
      tell: 'left-absence-reopen',
      to: 'tell-absence-changed',
      because: ['8usc1229a.b.5', '8usc1182.a.6.B', '8usc1229a.b.7', 'scotus.2024.campos-chaves', 'source.s3.in-absentia'],
      gist: 'The statute reaches people waiting in Mexico (240(b)(5)(E)).',
    },
    'tell-absence-changed': { tell: 'left-fear-reopen', to: 'tell-absence-order', because: ['8usc1229a.c.7.C.ii', '8cfr1003.23.b.1'], gist: 'A separate request without a time limit.' },
    'tell-absence-order': { tell: 'left-mpp-order', to: 'order-date', because: ['analysis.us.order-while-in-mexico', '8usc1182.a.9.A'], gist: 'Which period, and from when, no text says.' },
    'order-date': {
      ask: 'mpp-order-date',
      branches: {
        answered: { to: 'missed-why', because: absence, gist: 'The 180 days run from the date of the order.' },
        ...silence({ to: 'missed-why', because: absence, gist: 'No date, no computation; the court can say.' }),
      },
    },
    'missed-why': {
      ask: 'mpp-missed-why',
      branches: {
        answered: { to: 'notice', because: absence, gist: 'The reason decides the request.' },
        ...silence({ to: 'notice', because: absence, gist: 'Not told: every request stays open.' }),
      },
    },
    notice: {
      weigh: 'mpp-notice-missing',
      branches: {
        met: { to: 'tell-notice', because: notice, gist: 'No paper, or a wrong one.' },
        'not-met': toHeld,
        unclear: toHeld,
      },
    },
    'tell-notice': {
      tell: 'mpp-notice-missing',
      to: 'held-by-us',
      because: ['8usc1229a.b.5', 'scotus.2024.campos-chaves', 'bia.2020.jj-rodriguez', '8cfr1003.24.b'],
      gist: 'Any time; no fee; fails where no address was given, or where a proper notice of that hearing was.',
    },
    'held-by-us': {
      weigh: 'mpp-held-by-us',
      branches: {
        met: { to: 'tell-held', because: absence, gist: 'Federal or state custody.' },
        'not-met': toKept,
        unclear: toKept,
      },
    },
    'tell-held': { tell: 'mpp-held-by-us', to: 'kept-away', because: ['8usc1229a.b.5', '8cfr1003.24.b'], gist: 'Any time, if through no fault; no fee.' },
    'kept-away': {
      weigh: 'mpp-kept-away',
      branches: {
        met: { to: 'tell-kept', because: mostCases, gist: 'Abduction, the way, the bridge, Mexican custody, illness.' },
        'not-met': { to: 'another-reason', because: absence, gist: 'No such reason told.' },
        unclear: { to: 'another-reason', because: absence, gist: 'Reason not told.' },
      },
    },
    'tell-kept': {
      tell: 'mpp-kept-away',
      to: 'tell-money',
      because: ['8usc1229a.b.5', 'source.s3.in-absentia'],
      gist: 'Examples in the text, closed by "less compelling"; abduction is an argument; tolling past 180 days is recalled.',
    },
    'another-reason': {
      weigh: 'mpp-reason-without-limit',
      branches: {
        met: toMoney,
        'not-met': { to: 'tell-reason', because: absence, gist: 'None of the marks: others may count.' },
        unclear: { to: 'tell-reason', because: absence, gist: 'Not told: the 180 days are shown all the same.' },
      },
    },
    'tell-reason': { tell: 'mpp-reason-open', to: 'tell-money', because: absence, gist: 'Open; the clock is shown so that nobody loses it.' },
    'tell-money': {
      tell: 'mpp-money',
      to: 'in-mexico',
      because: ['8cfr1003.24.b', '8usc1814', 'fr2025-20401', '91fr29380'],
      gist: 'Fee only under (C)(i); the $5,130 attach on a later ICE arrest and fall away if the order is rescinded; $18,000 proposed.',
    },

    // ── Mexico, and what to keep ──
    'in-mexico': {
      weigh: 'mpp-foreigner-in-mexico',
      branches: {
        met: { to: 'tell-mexico', because: returns, gist: 'Waits in Mexico, not Mexican.' },
        'not-met': { to: 'record', because: authority, gist: 'Mexican, or elsewhere.' },
        unclear: { to: 'tell-mexico', because: returns, gist: 'Not known: it does no harm to say.' },
      },
    },
    'tell-mexico': { tell: 'mpp-mexico-court', to: 'record', because: returns, gist: 'A paraphrase only; an argument, not a status.' },
    record: {
      outcome: 'mpp-record',
      because: ['eoir.rop', 'dhs.mpp-processing-2021', 'source.s3.in-absentia'],
      gist: 'Dates, ports, notices, attendance, and processing in 2021-22; the A-number stays on the paper.',
    },
  },
})
