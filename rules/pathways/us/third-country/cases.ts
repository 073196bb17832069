/**
 * Named cases of the pathway us/third-country. Together they take every branch. The case D.V.D. v. DHS counts from
 * 18 February 2025; the rule on agreements, from arrivals of 19 November 2019.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { thirdCountryFindings } from './findings.ts'

type ThirdCountryFinding = keyof typeof thirdCountryFindings

const today = '2026-11-21'
const everything = Object.keys(thirdCountryFindings) as ThirdCountryFinding[]
const othersThan = (...told: readonly ThirdCountryFinding[]): ThirdCountryFinding[] => everything.filter((id) => !told.includes(id))
/** Told exactly these of this pathway. */
const only = (...told: readonly ThirdCountryFinding[]) => ({ finds: told, never: othersThan(...told) })

/** An adult alone in Mexico, not in danger tonight, who has not asked COMAR for anything. */
const inMexico = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  age: 37,
  'travelling-with': ['alone'],
  'mx-entry': '2026-10-02',
  'comar-contact': 'none',
  'us-contact': 'once',
} as const
const inTheUs = { ...inMexico, 'where-now': 'united-states' } as const

const crossedInTexas = { 'us-place': 'texas', 'us-how': 'between-ports', 'another-encounter': 'no' } as const
const byJudge = {
  ...crossedInTexas,
  'us-exit': 'judge-order',
  'us-papers': ['i-862', 'judge-order'],
  'court-hearing': 'was-there',
  'court-began': 'after-crossing',
} as const
/** Fear was spoken of in court, years before; officers asked nothing at the transfer. */
const unasked = { 'fear-said': 'not-said', 'fear-asked-about': 'not-asked' } as const

/** Ordered removed by a judge and flown to a country never seen before. */
const flownAway = { ...byJudge, ...unasked, 'us-entry-when': '2022-09-14', 'us-exit-when': '2026-08-20', 'us-sent-to': 'another-country' } as const

const sentAway: readonly UmbralCase[] = [
  {
    id: 'venezuelan-flown-to-a-third-country',
    tells: 'Venezuelan, ordered removed by a judge to Venezuela; one night in August 2026 officers said only "get ready", and the plane landed in a country that he had never seen. He reached Mexico in October.',
    today,
    person: { ...inMexico, nationalities: ['VE'] },
    encounters: [{ ...flownAway, 'third-country-named': 'nobody' }],
    ...only('third-country-rule', 'third-country-unheard', 'third-country-case', 'third-country-record'),
    instead: {
      'third-country-named': ['judge', 'officers', 'silent'],
      'us-exit': ['reinstated-order', 'expedited-removal', 'sent-without-paper', 'title-42', 'silent'],
      'us-exit-when': ['2025-02-01/2025-02-28', 'silent'],
      'us-sent-to': ['own-country', 'silent'],
      'where-now': ['silent'],
    },
  },
  {
    id: 'told-officers-of-the-fear',
    tells: 'Colombian, told on paper the evening before that it would be Honduras; said to two officers that she was afraid of it. Nobody asked more.',
    today,
    person: { ...inMexico, nationalities: ['CO'] },
    encounters: [{ ...flownAway, 'fear-said': 'said', 'third-country-named': 'officers', 'third-country-fear': 'said' }],
    ...only('third-country-rule', 'third-country-unheard', 'third-country-case', 'third-country-record'),
    instead: { 'third-country-fear': ['heard', 'no-chance', 'not-said', 'silent'] },
  },
  {
    id: 'asylum-officer-heard-the-fear-of-that-country',
    tells: 'Nicaraguan, an old order used again; an asylum officer called about Guatemala and said no.',
    today,
    person: { ...inMexico, nationalities: ['NI'] },
    encounters: [
      {
        ...flownAway,
        'us-exit': 'reinstated-order',
        'us-papers': ['i-871', 'i-899', 'i-898'],
        'fear-said': 'said',
        'fear-asked-about': 'other-only',
        'fear-interview': 'failed',
        'fear-negative-country': 'another',
        'fear-understood': 'yes',
        'fear-judge': 'said-no',
        'third-country-named': 'officers',
        'third-country-fear': 'heard',
      },
    ],
    ...only('third-country-rule', 'third-country-heard', 'third-country-case', 'third-country-record'),
  },
  {
    id: 'silent-about-that-country',
    tells: 'Ecuadorian, told in the bus that it would be a country in Africa; too stunned to say anything.',
    today,
    person: { ...inMexico, nationalities: ['EC'] },
    encounters: [{ ...flownAway, 'third-country-named': 'officers', 'third-country-fear': 'not-said' }],
    ...only('third-country-rule', 'third-country-not-said', 'third-country-case', 'third-country-record'),
  },
  {
    id: 'judge-ordered-removal-under-an-agreement',
    tells: 'Guatemalan mother; in 2026 the judge looked only at the agreement with Honduras and ordered removal there, without hearing about Guatemala.',
    from: 'Facts like those of Matter of C-I-G-M- & L-V-S-G-, 29 I&N Dec. 291 (BIA 2025)',
    today,
    person: { ...inMexico, nationalities: ['GT'] },
    encounters: [{ ...flownAway, 'fear-said': 'said', 'third-country-named': 'judge', 'third-country-fear': 'heard' }],
    ...only('third-country-rule', 'third-country-by-judge', 'third-country-heard', 'third-country-record'),
    instead: { 'third-country-fear': ['silent'] },
  },
  {
    id: 'flown-to-panama-without-an-order',
    tells: 'Iranian, caught in February 2025 and flown to a hotel in Central America days later with no paper at all. Which rule it was is not known.',
    today,
    person: { ...inMexico, nationalities: ['IR'] },
    encounters: [
      {
        ...crossedInTexas,
        'us-entry-when': '2025-02-03',
        'us-exit': 'sent-without-paper',
        'us-papers': ['none'],
        'us-exit-when': '2025-02-12',
        'us-sent-to': 'another-country',
        'fear-said': 'said',
        'fear-asked-about': 'not-asked',
        'third-country-named': 'nobody',
      },
    ],
    ...only('third-country-rule', 'third-country-unheard', 'third-country-record'),
  },
  {
    id: 'fast-deportation-to-a-third-country',
    tells: 'Cameroonian, an officer\'s order in March 2026 and a flight to another country. The case of D.V.D. is about other orders.',
    today,
    person: { ...inMexico, nationalities: ['CM'] },
    encounters: [
      {
        ...crossedInTexas,
        'us-entry-when': '2026-03-01',
        'us-exit': 'expedited-removal',
        'us-papers': ['i-860'],
        'us-exit-when': '2026-03-15',
        'us-sent-to': 'another-country',
        'fear-said': 'said',
        'fear-asked-about': 'not-asked',
        'third-country-named': 'officers',
        'third-country-fear': 'no-chance',
      },
    ],
    ...only('third-country-rule', 'third-country-unheard', 'third-country-record'),
  },
  {
    id: 'expelled-elsewhere-under-title-42',
    tells: 'Honduran, put on a plane to Guatemala in 2021 under the health order: no removal order, and no part of this.',
    today,
    person: { ...inMexico, nationalities: ['HN'] },
    encounters: [
      {
        ...crossedInTexas,
        'us-entry-when': '2021-08-20',
        'us-exit': 'title-42',
        'us-papers': ['none'],
        'us-exit-when': '2021-08-22',
        'us-sent-to': 'another-country',
      },
    ],
    ...only(),
  },
]

/** A Cuban with a judge's order, left at the bridge in Ciudad Juárez on this day. */
const cubanToMexico = (id: string, tells: string, left: string, finds: readonly ThirdCountryFinding[]): UmbralCase => ({
  id,
  tells,
  today,
  person: { ...inMexico, nationalities: ['CU'], 'mx-entry': left },
  encounters: [{ ...byJudge, ...unasked, 'us-entry-when': '2021-05-06', 'us-exit-when': left, 'us-sent-to': 'mexico' }],
  ...only(...finds),
})

const sentToMexico: readonly UmbralCase[] = [
  {
    ...cubanToMexico(
      'cuban-removed-to-mexico-after-a-judge',
      'Cuban, four years in Florida; a judge had ordered removal to Cuba. In September 2025 officers drove him to Ciudad Juárez; nobody had spoken of Mexico before.',
      '2025-09-16',
      ['third-country-mexico'],
    ),
    instead: {
      nationalities: [['MX'], ['CU', 'MX'], 'silent'],
      'us-exit': ['expedited-removal', 'voluntary-return', 'reinstated-order', 'silent'],
      'us-exit-when': ['silent'],
      'us-papers': ['silent'],
      'us-sent-to': ['silent'],
    },
  },
  cubanToMexico('first-day-of-the-case-to-mexico', 'The same on 18 February 2025, the first day that the case counts.', '2025-02-18', ['third-country-mexico']),
  cubanToMexico('day-before-the-case-to-mexico', 'The same on 17 February 2025: before it.', '2025-02-17', []),
  {
    id: 'guatemalan-with-withholding-sent-to-mexico',
    tells: 'Guatemalan, gay; a judge protected him from Guatemala. Two days later officers put him on a bus to Mexico, where he had been kidnapped. He had told the judge so. He remembers only February.',
    from: 'D.V.D. v. DHS (O.C.G.), D. Mass., order of 23 May 2025',
    today,
    person: { ...inMexico, nationalities: ['GT'], 'mx-entry': '2025-02' },
    encounters: [
      {
        ...byJudge,
        'us-entry-when': '2024-05-20',
        'us-exit-when': '2025-02',
        'us-sent-to': 'mexico',
        'fear-said': 'said',
        'fear-asked-about': 'own-country',
        'fear-interview': 'passed',
      },
    ],
    ...only('third-country-mexico'),
  },
  {
    id: 'way-not-told-but-a-judges-order-in-the-bag',
    tells: 'Honduran, sent to Mexico in 2026; does not know under what. A judge\'s order is among the papers.',
    today,
    person: { ...inMexico, nationalities: ['HN'] },
    encounters: [
      { ...byJudge, 'us-exit': 'unknown', 'us-entry-when': '2023-02-02', 'us-exit-when': '2026-04-04', 'us-sent-to': 'mexico', 'fear-said': 'unknown', 'fear-asked-about': 'unknown', 'fear-interview': 'unknown' },
    ],
    ...only('third-country-mexico'),
  },
]

/** Still in the United States after that time with officers. */
const letIn = { ...crossedInTexas, 'us-exit': 'not-sent-back', 'us-entry-when': '2022-06-10' } as const

/** In the United States with a court date, having come in on this day. */
const inCourt = (id: string, tells: string, came: string, finds: readonly ThirdCountryFinding[]): UmbralCase => ({
  id,
  tells,
  today,
  person: { ...inTheUs, nationalities: ['GT'] },
  encounters: [{ ...letIn, 'us-papers': ['i-862'], 'us-entry-when': came }],
  ...only(...finds),
})

const inTheCountry: readonly UmbralCase[] = [
  {
    id: 'withholding-granted-and-a-check-in',
    tells: 'Salvadoran in Maryland; in 2023 a judge ordered removal and protected her from El Salvador (withholding). Every year she goes to ICE.',
    today,
    person: { ...inTheUs, nationalities: ['SV'] },
    encounters: [{ ...letIn, 'us-papers': ['i-862', 'judge-order'] }],
    ...only('third-country-say-it', 'third-country-case'),
    instead: { 'where-now': ['mexico', 'silent'], 'us-exit': ['silent'], 'us-papers': [['none'], 'silent'] },
  },
  {
    id: 'held-with-an-old-order',
    tells: 'Honduran, held in Texas since October 2026; officers used an old order again, and an asylum officer found fear of Honduras.',
    today,
    person: { ...inTheUs, 'safety-now': ['in-custody'], 'custody-holder': 'united-states', nationalities: ['HN'] },
    encounters: [
      {
        ...letIn,
        'us-entry-when': '2026-10-02',
        'us-papers': ['i-871', 'i-899'],
        'fear-said': 'said',
        'fear-asked-about': 'own-country',
        'fear-interview': 'passed',
      },
    ],
    ...only('third-country-say-it', 'third-country-case'),
  },
  {
    id: 'only-a-reasonable-fear-record',
    tells: 'Guatemalan with the record of a reasonable fear interview and nothing else: a sign of an order, not the order.',
    today,
    person: { ...inTheUs, nationalities: ['GT'] },
    encounters: [{ ...letIn, 'us-papers': ['i-899'], 'fear-said': 'said', 'fear-asked-about': 'own-country', 'fear-interview': 'waiting' }],
    ...only('third-country-say-it', 'third-country-case'),
  },
  {
    id: 'order-in-the-bag-and-nothing-else-told',
    tells: 'In the US, a judge\'s order in hand; does not want to say how that time ended, nor where anyone was sent.',
    today,
    person: { ...inTheUs, nationalities: ['VE'] },
    encounters: [
      { ...letIn, 'us-exit': 'declined', 'us-exit-when': 'declined', 'us-sent-to': 'declined', 'us-papers': ['judge-order'], 'fear-said': 'declined', 'fear-asked-about': 'declined', 'fear-interview': 'declined' },
    ],
    ...only('third-country-say-it', 'third-country-case'),
  },
  inCourt('in-court-with-a-hearing-next-year', 'Guatemalan in Los Angeles, in court since 2022; the hearing on asylum is next year.', '2022-06-10', ['third-country-agreement']),
  inCourt('first-day-of-the-agreement-rule', 'Came on 19 November 2019: the first day that the rule on agreements counts.', '2019-11-19', ['third-country-agreement']),
  inCourt('day-before-the-agreement-rule', 'Came on 18 November 2019: before it.', '2019-11-18', []),
]

export const thirdCountryCases: readonly UmbralCase[] = [...sentAway, ...sentToMexico, ...inTheCountry]
