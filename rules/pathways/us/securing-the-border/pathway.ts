/**
 * Securing the Border (Proclamation 10773; 8 CFR 208.35, 1208.35): the limit on asylum for entries over the southern border
 * from 5 June 2024, 12:01 a.m. US Eastern, once for each encounter. When, who is left out, what the rule does, and where
 * it stands since a court set part of it aside on 9 May 2025. It never says that the limit counts today.
 *
 * Its questions are questions of us/clp: whoever met them there is not asked again. A Mexican who came straight is.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const start = ['proc10773', '8cfr1208.35.a.1'] as const
const ruling = ['ddc.2025-05-09.las-americas', '8cfr1208.35.a.1'] as const
const leftOut = ['proc10773.3.b'] as const
const childRule = ['proc10773.3.b', '6usc279.g'] as const
const firstText = ['proc10773', 'proc10773.2', 'proc10773.4', '8cfr1208.35.a.1'] as const
const finalText = ['proc10817', 'proc10773.2', 'proc10773.4', '89fr81156', '8cfr1208.35.a.1'] as const
const circumstances = ['8cfr1208.35.a.2.i', '8cfr1208.35.a.2.ii', 'proc10773.3.b'] as const
const screening = ['8cfr208.35.b', '8cfr235.15.b.4', 'dhs.stb-page', 'dhs.consultation-hours'] as const
const allTogether = ['8cfr1208.35.a.1', ...circumstances] as const

const toAppointment = { to: 'appointment', because: leftOut, gist: 'Decided, perhaps, while the limit was applied: look at who is left out.' } as const
const toAdult = { to: 'adult', because: leftOut, gist: 'No appointment kept, or not known.' } as const
const toArrival = { to: 'arrival', because: leftOut, gist: 'Papers or permission on that day?' } as const
const toAlone = { to: 'alone', because: childRule, gist: 'Read age at entry and company together.' } as const
const toPapers = { to: 'papers', because: leftOut, gist: 'A visa or another lawful permission leaves the person out.' } as const
const toVersion = { to: 'version', because: finalText, gist: 'Not left out so far: which text was in force?' } as const
const toScreening = { to: 'tell-screening', because: screening, gist: 'What the rule changed in the interview.' } as const

export const securingTheBorder = pathway({
  id: 'us/securing-the-border',
  about: 'encounter',
  opens: 'stb-may-touch-entry',
  start: 'begun',
  nodes: {
    // ── When ──
    begun: {
      weigh: 'stb-had-begun',
      branches: {
        met: { to: 'ruling', because: start, gist: 'On or after 12:01 a.m. Eastern on 5 June 2024.' },
        'not-met': { to: 'before-start', because: start, gist: 'The evening before: the hour is explained.' },
        unclear: { to: 'day-open', because: start, gist: 'Day or hour missing: nothing more is asked.' },
      },
    },
    'before-start': { outcome: 'stb-before-start', because: start, gist: 'Before the first minute: only the rule of 2023.' },
    'day-open': {
      outcome: 'stb-day-open',
      because: [...start, ...circumstances, 'ddc.2025-05-09.las-americas'],
      gist: 'Told as open, with what would leave the person out.',
    },
    ruling: {
      weigh: 'stb-came-after-the-ruling',
      branches: {
        met: { to: 'after-ruling', because: ruling, gist: 'Came in after 9 May 2025: so did every decision on this entry.' },
        'not-met': toAppointment,
        unclear: { ...toAppointment, gist: 'The day of the ruling itself, or not known: go on.' },
      },
    },
    'after-ruling': {
      outcome: 'stb-after-ruling',
      because: [...ruling, 'proc10773.3.b', '8cfr1208.35.a.2.i'],
      gist: 'Limit set aside for decisions from then on; appealed, no ruling found. Proclamation 10888 is told elsewhere.',
    },

    // ── Who is left out ──
    appointment: {
      weigh: 'stb-appointment-kept',
      branches: {
        met: { to: 'appointment-kept', because: leftOut, gist: 'At a port at a set time and place.' },
        'not-met': toAdult,
        unclear: toAdult,
      },
    },
    'appointment-kept': { outcome: 'stb-appointment', because: leftOut, gist: 'Section 3(b)(v): left out, Mexicans included.' },
    adult: {
      weigh: 'clp-surely-adult',
      branches: {
        met: toArrival,
        'not-met': { to: 'with-parent', because: childRule, gist: 'A child on that day, or perhaps one: alone or not?' },
        unclear: { ...toArrival, gist: 'Age not known: it keeps the end open.' },
      },
    },
    'with-parent': { ask: 'clp-with-parent', branches: { yes: toAlone, no: toAlone, ...silence(toAlone) } },
    alone: {
      weigh: 'unaccompanied-at-entry',
      branches: {
        met: { to: 'child-alone', because: childRule, gist: 'Unaccompanied: left out under both texts.' },
        'not-met': { ...toArrival, gist: 'With a parent: not left out for that.' },
        unclear: { ...toArrival, gist: 'Age or company not known: it keeps the end open.' },
      },
    },
    'child-alone': { outcome: 'stb-child-alone', because: [...childRule, 'proc10817'], gist: 'Section 3(b)(iii); counted since October 2024, and left out all the same.' },
    arrival: { ask: 'clp-on-arrival', branches: { answered: toPapers, ...silence(toPapers) } },
    papers: {
      weigh: 'clp-papers-in-order',
      branches: {
        met: { to: 'papers-in-order', because: leftOut, gist: 'Section 3(b)(v): a valid visa or other lawful permission.' },
        'not-met': toVersion,
        unclear: toVersion,
      },
    },
    'papers-in-order': { outcome: 'stb-papers', because: leftOut, gist: 'Residents and US nationals are left out too: 3(b)(i)-(ii).' },

    // ── What the rule is ──
    version: {
      weigh: 'stb-under-the-final-text',
      branches: {
        met: { to: 'tell-final', because: finalText, gist: 'From 12:01 a.m. Eastern on 1 October 2024.' },
        'not-met': { to: 'tell-first', because: firstText, gist: 'The interim final rule.' },
        unclear: { to: 'tell-first-too', because: finalText, gist: 'Perhaps one, perhaps the other: both are told.' },
      },
    },
    'tell-first': { tell: 'stb-first-text', to: 'danger', because: firstText, gist: 'Seven-day average under 1,500, then 14 days; again at 2,500. No finding that it ended was published.' },
    'tell-first-too': { tell: 'stb-first-text', to: 'tell-final', because: firstText, gist: 'Its dates are in the text.' },
    'tell-final': {
      tell: 'stb-final-text',
      to: 'danger',
      because: finalText,
      gist: 'Under 1,500 for 28 days in a row, then 14 days. Numbers fell early in 2025; no finding was published: on or off is open from 20 January 2025.',
    },
    danger: { ask: 'clp-danger-on-arrival', branches: { answered: toScreening, ...silence(toScreening) } },
    'tell-screening': {
      tell: 'stb-screening',
      to: 'tell-standing',
      because: [...screening, '8usc1225.b.1.B.iv', '8cfr208.33.b.2.i', 'source.s1.stb', 'source.s0.stb'],
      gist: 'Manifested fear only; four hours instead of 24; reasonable probability: as recalled, well above a reasonable possibility, somewhat under more likely than not.',
    },
    'tell-standing': {
      tell: 'stb-standing-today',
      to: 'together',
      because: ['ddc.2025-05-09.las-americas', '8cfr1208.35.a.1', '8cfr208.35.b'],
      gist: 'Limit, manifestation and four hours set aside; reasonable probability upheld; appealed, no ruling found. The day of the decision counts too.',
    },

    // ── Ends ──
    together: {
      weigh: 'stb-limit-may-fall',
      branches: {
        met: { to: 'circumstance', because: circumstances, gist: 'One of the listed circumstances.' },
        'not-met': { to: 'no-exception-found', because: allTogether, gist: 'Surely reached, and every exception answered with no.' },
        unclear: { to: 'still-open', because: allTogether, gist: 'Something that decides is not known.' },
      },
    },
    circumstance: {
      outcome: 'stb-circumstance',
      because: [...circumstances, '8cfr208.30.c'],
      gist: 'By a preponderance on the merits; the same proof answers the rule of 2023 (1208.35(a)(2)(iii)).',
    },
    'still-open': {
      outcome: 'stb-still-open',
      because: [...allTogether, 'proc10773.3.b.discretion'],
      gist: 'Names every point that can decide.',
    },
    'no-exception-found': {
      outcome: 'stb-no-exception-found',
      because: [...allTogether, 'proc10773.3.b.discretion', '8cfr1208.35.c', '8usc1231.b.3.A'],
      gist: 'None named so far. Withholding and CAT stay; family unity in court, recalled; and the limit itself is in doubt.',
    },
  },
})
