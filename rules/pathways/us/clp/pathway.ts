/**
 * Circumvention of Lawful Pathways (8 CFR 208.33, 1208.33): the presumption against asylum for entries from Mexico
 * between 12 May 2023 (midnight, US Eastern) and 11 May 2025, once for each encounter. First who, where and when;
 * then the exceptions; then what the rule does where it applies. It never says that the rule binds today.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const scope = ['8cfr208.33.a.1', '88fr31314'] as const
const window = ['8cfr208.33.a.1.i', '8cfr208.33.a.1.ii', '42usc265', 'cdc.title-42-end'] as const
const ownCountry = ['8cfr208.33.a.1.iii', 'source.s1.n30', '88fr31314'] as const
const childRule = ['8cfr208.33.a.2.i', '6usc279.g'] as const
const appointmentRule = ['8cfr208.33.a.2.ii.B'] as const
const onArrival = ['8cfr208.33.a.1', '8cfr208.33.a.2.ii.A', '8cfr208.33.a.2.ii.C'] as const
const denialRule = ['8cfr208.33.a.2.ii.C', '8cfr208.33.a.2.ii.C.final'] as const
const obstacleRule = ['8cfr208.33.a.2.ii.B', 'source.s1.cbp-one-languages'] as const
const compellingRule = ['8cfr208.33.a.3', '8cfr1208.35.a.2.i', '8cfr1208.35.a.2.ii', '8cfr208.30.c'] as const
const allTogether = ['8cfr208.33.a.1', '8cfr208.33.a.2.ii', '8cfr208.33.a.3'] as const
const ended = ['8cfr208.33.a.1.i', '89fr81156'] as const
const notScreened = ['practice.us.exceptions-not-screened'] as const

const toUnaccompanied = { to: 'unaccompanied', because: childRule, gist: 'Read age at entry and company together.' } as const
const toPapers = { to: 'papers', because: onArrival, gist: 'Look at each answer in turn; one exception is enough.' } as const
const toPort = { to: 'port', because: denialRule, gist: 'This exception is told; look at the port of entry.' } as const
const toArguable = {
  to: 'tell-arguable',
  because: denialRule,
  gist: 'As recalled, a denial through one pathway of that government counts: do not screen it out, refer it.',
} as const
const toTransitOpen = {
  to: 'tell-transit-open',
  because: denialRule,
  gist: 'Not decided at entry, or asked only after it: what came of it, and whether that counts, is open. Never held against the person.',
} as const
const toNotFinal = {
  to: 'tell-not-final',
  because: denialRule,
  gist: 'No denial: a request left, closed or granted is no final decision denying it.',
} as const

export const clp = pathway({
  id: 'us/clp',
  about: 'encounter',
  opens: 'clp-may-touch-entry',
  start: 'ended',
  nodes: {
    // ── After the end ──
    ended: {
      weigh: 'clp-had-ended',
      branches: {
        met: { to: 'after-end', because: ended, gist: 'After 11 May 2025 in every zone: new entries are outside.' },
        'not-met': { to: 'line', because: ended, gist: 'Not after the end.' },
        unclear: { to: 'line', because: ended, gist: 'The day is not known, or near the end.' },
      },
    },
    'after-end': {
      outcome: 'clp-after-end',
      because: ['8cfr208.33.a.1.i', '8cfr208.33.c.1', '89fr81156'],
      gist: 'Closed to new entries; an earlier entry inside the window stays covered. No extension was found.',
    },

    // ── Who and where ──
    line: {
      weigh: 'came-into-the-us',
      branches: {
        met: { to: 'stateless', because: scope, gist: 'Came in: the rule speaks of people who enter.' },
        'not-met': {
          to: 'not-entered',
          because: ['8cfr208.33.a.1', '88fr31314', 'scotus.2026-06-25.al-otro-lado'],
          gist: 'Stopped in Mexico: no entry for the rule to attach to.',
        },
        unclear: { to: 'stateless', because: scope, gist: 'Not known: go on as if the person came in.' },
      },
    },
    'not-entered': {
      outcome: 'clp-not-entered',
      because: ['8cfr208.33.a.1', '88fr31314', 'source.s1.appointments-cancelled'],
      gist: 'No entry, no presumption; the cancellation e-mail may support another exception later.',
    },
    stateless: {
      weigh: 'stateless-on-the-way',
      branches: {
        met: { to: 'tell-own-country', because: ownCountry, gist: 'Stateless: the country of last habitual residence takes the place of nationality.' },
        'not-met': { to: 'own-country', because: ownCountry, gist: 'Has a nationality.' },
        unclear: { to: 'own-country', because: ownCountry, gist: 'Not known.' },
      },
    },
    'own-country': {
      weigh: 'mexico-is-own-country',
      branches: {
        met: { to: 'route', because: ownCountry, gist: 'Mexico is their own country: only another country on the way would count.' },
        'not-met': { to: 'place', because: ownCountry, gist: 'Mexico itself is the country on the way, and a party to the Convention.' },
        unclear: { to: 'place', because: ownCountry, gist: 'Nationality not known: it keeps the end open.' },
      },
    },
    route: {
      ask: 'clp-through-another-country',
      branches: {
        no: { to: 'mexican-direct', because: ownCountry, gist: 'Came straight from their own country: no country on the way.' },
        yes: { to: 'tell-other-route', because: ownCountry, gist: 'A country on the way may be a party: flag for a lawyer.' },
        ...silence({ to: 'own-country-open', because: ownCountry, gist: 'Not known: nothing is assumed against the person.' }),
      },
    },
    'mexican-direct': {
      outcome: 'clp-mexican-direct',
      because: ownCountry,
      gist: 'A Mexican who came straight is outside; the rules of 2024 and 2025 still reach Mexicans.',
    },
    'own-country-open': { outcome: 'clp-own-country-open', because: ownCountry, gist: 'Find out nationality and road.' },
    'tell-other-route': {
      tell: 'clp-mexican-other-route',
      to: 'place',
      because: ownCountry,
      gist: 'Whether that country counts, and whether this was one journey, is for a lawyer.',
    },
    'tell-own-country': { tell: 'clp-own-country-open', to: 'place', because: ownCountry, gist: 'Told as open; go on.' },
    place: {
      weigh: 'clp-place-in-doubt',
      branches: {
        met: { to: 'from-mexico', because: scope, gist: 'By sea, in another way, or met far from the border: ask where they came from.' },
        'not-met': { to: 'near-start', because: scope, gist: 'At or over the southwest land border.' },
        unclear: { to: 'near-start', because: scope, gist: 'Place or manner not known: it keeps the end open.' },
      },
    },
    'from-mexico': {
      ask: 'clp-from-mexico',
      branches: {
        no: { to: 'not-from-mexico', because: scope, gist: 'The rule speaks of entry from Mexico only.' },
        yes: { to: 'tell-place', because: scope, gist: 'From Mexico: how far the adjacent coast reaches is not settled here.' },
        ...silence({ to: 'tell-place', because: scope, gist: 'Not known.' }),
      },
    },
    'not-from-mexico': { outcome: 'clp-not-from-mexico', because: scope, gist: 'Not from Mexico: outside the rule.' },
    'tell-place': { tell: 'clp-place-open', to: 'near-start', because: scope, gist: 'Land border with Mexico and coast next to it, nothing else.' },

    // ── When ──
    'near-start': {
      weigh: 'clp-near-its-start',
      branches: {
        met: { to: 'had-begun', because: window, gist: 'Near the start: the hour in US Eastern time decides.' },
        'not-met': { to: 'last-day', because: window, gist: 'Well after the start.' },
        unclear: { to: 'child', because: window, gist: 'No date: both sides of the window stay open, and so does the end.' },
      },
    },
    'had-begun': {
      weigh: 'clp-had-begun',
      branches: {
        met: { to: 'tell-just-after', because: window, gist: 'Midnight Eastern had come: 11 p.m. in Brownsville, 9 p.m. in San Diego.' },
        'not-met': { to: 'before-start', because: window, gist: 'Still under Title 42 at that instant; the minute is as reported that day.' },
        unclear: { to: 'tell-start-hour', because: window, gist: 'The hour, or the time zone, is missing.' },
      },
    },
    'before-start': { outcome: 'clp-before-start', because: window, gist: 'Entries up to 11:59 p.m. Eastern on 11 May 2023 belong to Title 42.' },
    'tell-just-after': { tell: 'clp-just-after-start', to: 'last-day', because: window, gist: 'Explain why the hour decided.' },
    'tell-start-hour': { tell: 'clp-start-hour-open', to: 'last-day', because: window, gist: 'Find the hour and the place.' },
    'last-day': {
      weigh: 'clp-before-its-end-is-near',
      branches: {
        met: { to: 'child', because: ['8cfr208.33.a.1.i'], gist: 'Well before 11 May 2025: inside.' },
        'not-met': { to: 'tell-last-day', because: ['8cfr208.33.a.1.i'], gist: '"Between May 11, 2023 and May 11, 2025": the last day, and the evening before it, are read both ways.' },
        unclear: { to: 'tell-last-day', because: ['8cfr208.33.a.1.i'], gist: 'Perhaps on or after the last day.' },
      },
    },
    'tell-last-day': {
      tell: 'clp-last-day',
      to: 'child',
      because: ['8cfr208.33.a.1.i', '8cfr208.33.c.1', '89fr81156'],
      gist: 'Comments on an extension were asked for in 2024; none was found.',
    },

    // ── Children ──
    child: {
      weigh: 'clp-surely-adult',
      branches: {
        met: { to: 'appointment', because: childRule, gist: 'An adult on that day.' },
        'not-met': { to: 'with-parent', because: childRule, gist: 'A child on that day, or perhaps one: alone or not?' },
        unclear: { to: 'appointment', because: childRule, gist: 'Age not known: it keeps the end open.' },
      },
    },
    'with-parent': { ask: 'clp-with-parent', branches: { yes: toUnaccompanied, no: toUnaccompanied, ...silence(toUnaccompanied) } },
    unaccompanied: {
      weigh: 'unaccompanied-at-entry',
      branches: {
        met: { to: 'unaccompanied-child', because: childRule, gist: 'Unaccompanied at entry: outside the presumption.' },
        'not-met': { to: 'tell-with-parent', because: childRule, gist: 'Children travelling with a parent are covered.' },
        unclear: { to: 'tell-child-open', because: childRule, gist: 'Age or company on that day is not known.' },
      },
    },
    'unaccompanied-child': { outcome: 'clp-unaccompanied-child', because: childRule, gist: 'Status at the time of entry, not today.' },
    'tell-with-parent': {
      tell: 'clp-child-with-parent',
      to: 'appointment',
      because: ['8cfr208.33.a.2.i', '8cfr208.33.c.2', '8cfr1208.33.d.2'],
      gist: 'Covered, with the parent\'s exceptions; recalled only: under 18 at entry, applying as a principal after 11 May 2025.',
    },
    'tell-child-open': {
      tell: 'clp-child-open',
      to: 'appointment',
      because: ['8cfr208.33.a.2.i', '6usc279.g', '8cfr208.33.c.2', '8cfr1208.33.d.2'],
      gist: 'Find out age and company on that day; the recalled exception for an own application stays open too.',
    },

    // ── Exceptions shown by papers ──
    appointment: {
      weigh: 'clp-appointment-told',
      branches: {
        met: { to: 'appointment-day', because: appointmentRule, gist: 'Says that an appointment was kept: on which day?' },
        'not-met': { to: 'arrival', because: appointmentRule, gist: 'No appointment kept.' },
        unclear: { to: 'arrival', because: appointmentRule, gist: 'Manner not known: it keeps the end open.' },
      },
    },
    'appointment-day': {
      weigh: 'clp-appointments-still-ran',
      branches: {
        met: { to: 'appointment-kept', because: appointmentRule, gist: 'Presented at the set time and place.' },
        'not-met': { to: 'tell-appointment', because: ['8cfr208.33.a.2.ii.B', 'source.s1.appointments-cancelled'], gist: 'After all appointments had been cancelled.' },
        unclear: { to: 'tell-appointment', because: ['8cfr208.33.a.2.ii.B', 'source.s1.appointments-cancelled'], gist: 'Perhaps after all had been cancelled.' },
      },
    },
    'appointment-kept': { outcome: 'clp-appointment-kept', because: appointmentRule, gist: 'The person, or family they came with, kept it.' },
    'tell-appointment': {
      tell: 'clp-appointment-open',
      to: 'arrival',
      because: ['8cfr208.33.a.2.ii.B', 'source.s1.appointments-cancelled'],
      gist: 'An appointment cancelled was not kept; check date and paper.',
    },
    arrival: { ask: 'clp-on-arrival', branches: { answered: toPapers, ...silence(toPapers) } },
    papers: {
      weigh: 'clp-papers-in-order',
      branches: {
        met: { to: 'papers-in-order', because: ['8usc1182.a.7.A.i', '8cfr208.33.a.1'], gist: 'Not without papers for admission: outside.' },
        'not-met': { to: 'parole', because: ['8usc1182.a.7.A.i', '8cfr208.33.a.1'], gist: 'No such papers.' },
        unclear: { to: 'parole', because: ['8usc1182.a.7.A.i', '8cfr208.33.a.1'], gist: 'Not known.' },
      },
    },
    'papers-in-order': {
      outcome: 'clp-papers-in-order',
      because: ['8usc1182.a.7.A.i', '8cfr208.33.a.1', '88fr31314'],
      gist: 'The presumption is for people inadmissible under 212(a)(7).',
    },
    parole: {
      weigh: 'clp-parole-permission',
      branches: {
        met: { to: 'parole-permission', because: ['8cfr208.33.a.2.ii.A'], gist: 'Travel permission under an approved parole process.' },
        'not-met': { to: 'on-the-way', because: ['8cfr208.33.a.2.ii.A'], gist: 'No such permission.' },
        unclear: { to: 'on-the-way', because: ['8cfr208.33.a.2.ii.A'], gist: 'Not known.' },
      },
    },
    'parole-permission': {
      outcome: 'clp-parole-permission',
      because: ['8cfr208.33.a.2.ii.A', '8cfr208.33.a.2.ii', '8cfr208.30.c'],
      gist: 'Own permission, or that of a spouse or child travelling along.',
    },
    'on-the-way': {
      weigh: 'clp-asked-on-the-way',
      branches: {
        met: { to: 'other-country-answer', because: ['8cfr208.33.a.2.ii.C'], gist: 'Asked for protection on the way: what was the answer?' },
        'not-met': { to: 'port', because: ['8cfr208.33.a.2.ii.C'], gist: 'No request on the way.' },
        unclear: { to: 'port', because: ['8cfr208.33.a.2.ii.C'], gist: 'Not known.' },
      },
    },
    'other-country-answer': {
      ask: 'clp-other-country-answer',
      branches: {
        'final-no': { to: 'final-denial', because: ['8cfr208.33.a.2.ii.C'], gist: 'A final decision denying protection.' },
        'no-appeal': toArguable,
        'appeal-waiting': toArguable,
        'one-kind-no': toArguable,
        waiting: toTransitOpen,
        'left-or-closed': toNotFinal,
        yes: toNotFinal,
        'after-entry': toTransitOpen,
        ...silence({ ...toPort, gist: 'The answer is still to be found out.' }),
      },
    },
    'final-denial': {
      outcome: 'clp-final-denial',
      because: ['8cfr208.33.a.2.ii.C', '8cfr208.33.a.2.ii'],
      gist: 'Sought protection on the way and received a final denial, self or family.',
    },
    'tell-arguable': { ...toPort, tell: 'clp-denial-arguable', gist: 'Arguable; the definition is recalled, not read.' },
    'tell-transit-open': { ...toPort, tell: 'clp-transit-open', gist: 'Open; what was decided later decides.' },
    'tell-not-final': { ...toPort, tell: 'clp-transit-not-final', gist: 'Other exceptions stay open.' },

    // ── Exceptions to be shown by what happened ──
    port: {
      weigh: 'clp-port-without-appointment',
      branches: {
        met: { to: 'obstacle', because: obstacleRule, gist: 'At a port without appointment: could the system be used?' },
        'not-met': { to: 'danger', because: obstacleRule, gist: 'This exception is only for people at a port of entry.' },
        unclear: { to: 'obstacle', because: obstacleRule, gist: 'Perhaps at a port: ask.' },
      },
    },
    obstacle: {
      ask: 'clp-appointment-obstacle',
      branches: {
        answered: { to: 'could-not-use', because: obstacleRule, gist: 'Language, illiteracy, technical failure, or another serious obstacle.' },
        ...silence({ to: 'could-not-use', because: obstacleRule, gist: 'Not known.' }),
      },
    },
    'could-not-use': {
      weigh: 'clp-system-could-not-be-used',
      branches: {
        met: { to: 'tell-obstacle', because: obstacleRule, gist: 'An obstacle that made the system impossible to use.' },
        'not-met': { to: 'no-system', because: obstacleRule, gist: 'No such obstacle named.' },
        unclear: { to: 'no-system', because: obstacleRule, gist: 'Obstacle, or the port, not known: it keeps the end open.' },
      },
    },
    'tell-obstacle': {
      tell: 'clp-system-could-not-be-used',
      to: 'no-system',
      because: obstacleRule,
      gist: 'By a preponderance on the merits; a significant possibility of it at the interview (recalled).',
    },
    'no-system': {
      weigh: 'clp-no-system-left',
      branches: {
        met: { to: 'tell-no-system', because: ['source.s1.appointments-cancelled', '8cfr208.33.a.2.ii.B'], gist: 'From 20 January 2025 there was no system to use.' },
        'not-met': { to: 'danger', because: ['source.s1.appointments-cancelled'], gist: 'The system still ran.' },
        unclear: { to: 'danger', because: ['source.s1.appointments-cancelled'], gist: 'Port or day not known: it keeps the end open.' },
      },
    },
    'tell-no-system': {
      tell: 'clp-no-system-left',
      to: 'danger',
      because: ['source.s1.appointments-cancelled', '8cfr208.33.a.2.ii.B'],
      gist: 'A strong argument by the words, untested in the sources found.',
    },
    danger: {
      ask: 'clp-danger-on-arrival',
      branches: {
        answered: { to: 'compelling', because: compellingRule, gist: 'Yes or no, no detail; for the person or family along.' },
        ...silence({ to: 'tell-standing', because: compellingRule, gist: 'Silence is respected and never counts against the person; the end stays open and says so.' }),
      },
    },
    compelling: {
      weigh: 'clp-compelling-circumstances',
      branches: {
        met: { to: 'tell-compelling', because: compellingRule, gist: 'One listed circumstance is enough by itself.' },
        'not-met': { to: 'tell-standing', because: compellingRule, gist: 'None named.' },
        unclear: { to: 'tell-compelling-open', because: compellingRule, gist: 'Another circumstance: the list is not closed.' },
      },
    },
    'tell-compelling': {
      tell: 'clp-compelling',
      to: 'tell-standing',
      because: [...compellingRule, '8cfr1208.35.a.2.iii', '8cfr208.33.b.1.level'],
      gist: 'Read in the twin text of 1208.35; by its (a)(2)(iii) the same circumstance answers the rule of 2024, told in us/securing-the-border.',
    },
    'tell-compelling-open': { tell: 'clp-compelling-open', to: 'tell-standing', because: compellingRule, gist: 'To a lawyer, in private.' },

    // ── Where the rule stands, and what it does ──
    'tell-standing': {
      tell: 'clp-standing-today',
      to: 'screening',
      because: ['8cfr208.33.c.1', '9th-cir.2025-04.east-bay', 'nd-cal.2026-05-07.east-bay'],
      gist: 'The 2025 order was read; the 2026 ruling is reported by one tracker, whose link points to 2025, and other lists do not name it. Concede nothing.',
    },
    screening: {
      weigh: 'clp-screening-may-come',
      branches: {
        met: { to: 'tell-screening', because: ['8usc1225.b.1.B.iii.III'], gist: 'In the United States: a screening or its review may come.' },
        'not-met': { to: 'court', because: ['8usc1225.b.1.B.iii.III'], gist: 'Abroad: no screening of this entry lies ahead.' },
        unclear: { to: 'tell-screening', because: ['8usc1225.b.1.B.iii.III'], gist: 'Not known where: tell the right.' },
      },
    },
    'tell-screening': {
      tell: 'clp-screening-right',
      to: 'court',
      because: ['8usc1225.b.1.B.v', '8usc1225.b.1.B.iii.III', '8usc1231.b.3.A', '8cfr208.33.b.2.i', '8cfr208.33.b.2.v', 'source.s0.screening-standard'],
      gist: 'Significant possibility where not covered; reasonable possibility where covered; the rule of 2024 is told in us/securing-the-border. A judge only if asked for (recalled).',
    },
    court: {
      weigh: 'clp-court-may-follow',
      branches: {
        met: { to: 'tell-in-court', because: ['8cfr1208.33.a'], gist: 'In the United States, or with a court case.' },
        'not-met': { to: 'together', because: ['8cfr1208.33.a'], gist: 'No court in sight.' },
        unclear: { to: 'together', because: ['8cfr1208.33.a'], gist: 'Not known.' },
      },
    },
    'tell-in-court': {
      tell: 'clp-in-court',
      to: 'together',
      because: ['8cfr208.33.c.1', '8cfr1208.33.a', '8cfr1208.33.d.1', '8cfr1208.33.c'],
      gist: 'If it stands, the rule follows later applications that rest on that entry into court; family unity can lift it there.',
    },
    together: {
      weigh: 'clp-presumption-falls',
      branches: {
        met: { to: 'exception-may-fit', because: allTogether, gist: 'At least one exception may fit; it has to be shown.' },
        'not-met': { to: 'no-exception-found', because: allTogether, gist: 'Surely inside the rule, and every exception answered with no.' },
        unclear: { to: 'still-open', because: allTogether, gist: 'Something that decides is not known or not settled.' },
      },
    },
    'exception-may-fit': {
      outcome: 'clp-exception-may-fit',
      because: ['8cfr208.33.a.2.ii.B', '8cfr208.33.a.3', '8cfr208.33.b.1.level', ...notScreened],
      gist: 'Preponderance is for the merits; less is asked at the interview (recalled).',
    },
    'still-open': {
      outcome: 'clp-still-open',
      because: [...allTogether, ...ownCountry, ...notScreened],
      gist: 'Names every point that can decide; find out what is open before conceding the rule.',
    },
    'no-exception-found': {
      outcome: 'clp-no-exception-found',
      because: [...allTogether, '8usc1231.b.3.A', ...notScreened],
      gist: 'No exception named so far. Withholding and CAT stay; so does the doubt whether the rule stands.',
    },
  },
})
