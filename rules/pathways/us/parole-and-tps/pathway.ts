/**
 * Parole by CBP One or CHNV, and TPS for Venezuela and Haiti: what ended when, and what the time under them may still
 * mean. One person, not one encounter: the parole is an entry, the order that came after it may be another. Only a sign
 * of parole in the journey brings questions. A program that has ended is told as the past, never as a way in.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const paroleLaw = ['8usc1182.d.5.A', '8usc1225.b.1.A.iii.II'] as const
const cbpOne = ['cbp.parole-messages-2025', 'dmass.2026-03-31.cbp-one', 'cbp.parole-memo-2026'] as const
const byDate = ['8cfr212.5.e.1', 'cbp.parole-messages-2025'] as const
const chnvEnd = ['90fr13611', 'scotus.2025-05-30.chnv', 'ca1.2025-09-12.chnv'] as const
const otherEnds = ['8cfr212.5.e.1', 'fr2025-22744', 'source.s1.i-134a'] as const
const outsideTheClass = ['8usc1225.b.1.A.iii.II', 'ddc.2025-08-01.chirla', 'dc-cir.2025-09-12.chirla'] as const
const nationwide = ['90fr8139', 'dc-cir.2026-06-23.make-the-road'] as const
const tps = ['8usc1254a.c', 'scotus.2026-06-25.tps'] as const
const venezuela = ['90fr9040', '90fr43225', ...tps] as const
const haiti = ['90fr54733', 'uscis.tps-haiti-2026', ...tps] as const
const oneYear = ['8usc1158.a.2.B', '8usc1158.a.2.D', '8cfr208.4.a.5.iv'] as const
const chnvRules = ['fr2022-22739', '88fr1243'] as const
const closed = ['source.s1.i-134a', 'eo14165', '90fr13611'] as const

const toTps = { to: 'tps-venezuela', because: tps, gist: 'Protected status is another matter, by nationality and presence.' } as const
const toHaiti = { to: 'tps-haiti', because: tps, gist: 'The same for Haiti.' } as const
const toTime = { to: 'asylum-time', because: oneYear, gist: 'Then, the time for an asylum request.' } as const
const toSentBack = { to: 'sent-back', because: chnvRules, gist: 'Last, the program that many of the four nationalities were told of.' } as const
const toPapers = { to: 'papers-end', because: ['foia.portals'], gist: 'Papers and records are what is left.' } as const
const toOrdered = { to: 'ordered', because: outsideTheClass, gist: 'Not in the US, as far as told: was there an officer\'s order after the parole?' } as const
const toKeep = { to: 'keep', because: ['8cfr212.5.e.1'], gist: 'Out of the country the parole is over; its papers are not.' } as const
const toRemoved = {
  to: 'tell-removed',
  because: outsideTheClass,
  gist: 'Conditional: whoever was paroled at a port was outside the class inside the country.',
} as const
const toSignOpen = { to: 'tell-sign-open', because: paroleLaw, gist: 'Not known: what to look for, and what to say meanwhile.' } as const
const toClosed = { to: 'closed', because: closed, gist: 'Told as the past.' } as const

export const paroleAndTps = pathway({
  id: 'us/parole-and-tps',
  about: 'person',
  opens: 'parole-or-tps-touches',
  start: 'signs',
  nodes: {
    // ── The parole and its end ──
    signs: {
      weigh: 'parole-signs',
      branches: {
        met: { to: 'kind', because: paroleLaw, gist: 'A paper, an appointment kept, or a flight of one of the four nationalities.' },
        'not-met': toTps,
        unclear: toSignOpen,
      },
    },
    'tell-sign-open': {
      tell: 'parole-sign-open',
      to: 'tps-venezuela',
      because: [...paroleLaw, 'ddc.2025-08-01.chirla'],
      gist: 'Let in, papers not known; or the paper is there and nobody knows what it is. An I-94 alone is no parole.',
    },
    kind: {
      ask: 'parole-kind',
      branches: {
        'cbp-one': { to: 'ended', because: cbpOne, gist: 'CBP One: ended by messages, by a second notice, or by its own date.' },
        chnv: { to: 'tell-chnv', because: chnvEnd, gist: 'CHNV: ended by notice on a date of its own.' },
        other: { to: 'tell-other', because: otherEnds, gist: 'Another parole: each program has its own end.' },
        'no-parole': toTps,
        ...silence(toSignOpen),
      },
    },
    ended: {
      ask: 'parole-ended',
      branches: {
        answered: { to: 'by-message', because: cbpOne, gist: 'A message is what the judgment is about; a date that passed is not.' },
        ...silence({ to: 'tell-end-open', because: byDate, gist: 'Not known: both ways in which it may have ended.' }),
      },
    },
    'by-message': {
      weigh: 'parole-ended-by-message',
      branches: {
        met: { to: 'tell-message', because: cbpOne, gist: 'Ended by a message: unsettled.' },
        'not-met': { to: 'tell-end-open', because: byDate, gist: 'By its date, or no message seen.' },
        unclear: { to: 'tell-end-open', because: byDate, gist: 'Not known.' },
      },
    },
    'tell-message': {
      tell: 'parole-message',
      to: 'inside',
      because: cbpOne,
      gist: 'Judgment of 31 March 2026; new endings of 24 April 2026, whose fate was not found. Trackers only: open the docket.',
    },
    'tell-end-open': {
      tell: 'parole-end-open',
      to: 'inside',
      because: [...byDate, 'dmass.2026-03-31.cbp-one'],
      gist: 'The date on the paper ends it without notice; a message may have gone elsewhere.',
    },
    'tell-chnv': {
      tell: 'parole-chnv-ended',
      to: 'inside',
      because: chnvEnd,
      gist: '24 April 2025 unless it ended before; stayed on 14 April, in effect since 30 May 2025.',
    },
    'tell-other': {
      tell: 'parole-other',
      to: 'inside',
      because: otherEnds,
      gist: 'Family reunification: the ending is blocked, by one tracker. Others are not in our files.',
    },

    // ── Fast deportation after a parole ──
    inside: {
      weigh: 'in-the-us-now',
      branches: {
        met: { to: 'tell-inside', because: outsideTheClass, gist: 'In the United States: the warning of the addendum.' },
        'not-met': toOrdered,
        unclear: toOrdered,
      },
    },
    'tell-inside': {
      tell: 'parole-inside-the-us',
      to: 'cuban',
      because: [...outsideTheClass, 'ca1.2025-09-12.chnv', ...nationwide],
      gist: 'Outside the inside-the-US class by the words of the statute; CHIRLA in force when last seen, October 2025; the government disagrees.',
    },
    cuban: {
      weigh: 'cuban-national',
      branches: {
        met: { to: 'tell-cuban', because: ['publ89-732.1'], gist: 'Paroled and Cuban: a year in the country may open residence.' },
        'not-met': toKeep,
        unclear: toKeep,
      },
    },
    'tell-cuban': { tell: 'parole-cuban', to: 'keep', because: ['publ89-732.1'], gist: 'From summaries only: open.' },
    ordered: {
      weigh: 'ordered-after-parole',
      branches: {
        met: toRemoved,
        'not-met': toKeep,
        unclear: toRemoved,
      },
    },
    'tell-removed': {
      tell: 'parole-then-removed',
      to: 'keep',
      because: [...outsideTheClass, 'ca1.2025-09-12.chnv', 'cbp.order-vacated'],
      gist: 'A ground to ask CBP to take the order back, and for the lawyers of CHIRLA.',
    },
    keep: {
      tell: 'parole-papers',
      to: 'tps-venezuela',
      because: ['8cfr212.5.e.1', '8usc1182.a.9.B.ii', 'foia.portals', 'source.s1.appointments-cancelled'],
      gist: 'Leaving ends parole; the papers show a time with permission and an entry that was inspected.',
    },

    // ── TPS ──
    'tps-venezuela': {
      weigh: 'may-have-had-tps-venezuela',
      branches: {
        met: { to: 'tell-tps-venezuela', because: venezuela, gist: 'Venezuelan, and in the US now or let in once.' },
        'not-met': toHaiti,
        unclear: toHaiti,
      },
    },
    'tell-tps-venezuela': {
      tell: 'tps-venezuela-ended',
      to: 'tps-haiti',
      because: venezuela,
      gist: 'Designation of 2023 ended 7 April 2025, that of 2021 ended 7 November 2025; never for a person abroad.',
    },
    'tps-haiti': {
      weigh: 'may-have-had-tps-haiti',
      branches: {
        met: { to: 'tell-tps-haiti', because: haiti, gist: 'Haitian, and in the US now or let in once.' },
        'not-met': toTime,
        unclear: toTime,
      },
    },
    'tell-tps-haiti': {
      tell: 'tps-haiti-ended',
      to: 'asylum-time',
      because: haiti,
      gist: 'Stayed in February 2026; not reviewable, 25 June 2026; reported as ended 27 July 2026, the stay as lifted on 5 August: trackers only.',
    },
    'asylum-time': {
      weigh: 'asylum-time-may-run',
      branches: {
        met: { to: 'tell-asylum-time', because: oneYear, gist: 'In the US after parole or TPS: the excuse lasts a reasonable time.' },
        'not-met': toSentBack,
        unclear: toSentBack,
      },
    },
    'tell-asylum-time': {
      tell: 'parole-asylum-time',
      to: 'sent-back',
      because: [...oneYear, '8usc1231.b.3.A', '8cfr208.16.c'],
      gist: 'One year from the last arrival; parole or TPS kept until a reasonable period before filing can excuse a later day.',
    },

    // ── A program that has ended ──
    'sent-back': {
      weigh: 'of-the-four-and-sent-back',
      branches: {
        met: { to: 'once', because: chnvRules, gist: 'One of the four nationalities, sent back since the program began.' },
        'not-met': toPapers,
        unclear: toPapers,
      },
    },
    once: {
      weigh: 'returned-while-chnv-lived',
      branches: {
        met: { to: 'was-open-once', because: ['88fr1243', 'source.s0.chnv-return'], gist: 'A return or withdrawal in its years.' },
        'not-met': toClosed,
        unclear: toClosed,
      },
    },
    'was-open-once': {
      outcome: 'chnv-was-open-once',
      because: ['88fr1243', 'source.s0.chnv-return', ...closed],
      gist: 'A single instance, and only while the program lived; the factsheet of 2024 leaves out the first and precedes the second.',
    },
    closed: {
      outcome: 'chnv-closed',
      because: ['88fr1243', ...closed, 'scotus.2025-05-30.chnv'],
      gist: 'No CHNV route exists: never suggest one.',
    },
    'papers-end': {
      outcome: 'parole-papers',
      because: ['8cfr212.5.e.1', '8usc1182.a.9.B.ii', 'foia.portals'],
      gist: 'Keep and ask for the papers of the time in the United States.',
    },
  },
})
