/**
 * Named cases of the pathway us/securing-the-border. Together they take every branch. The minutes are law: both texts
 * began at 12:01 a.m. in the East, which was 11:01 p.m. of the day before in Brownsville and 9:01 p.m. in San Diego.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { securingTheBorderFindings } from './findings.ts'

type StbFinding = keyof typeof securingTheBorderFindings

const today = '2026-11-21'
const everything = Object.keys(securingTheBorderFindings) as StbFinding[]
const othersThan = (...told: StbFinding[]): StbFinding[] => everything.filter((id) => !told.includes(id))

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['VE'],
  age: 34,
  'travelling-with': ['alone'],
  'mx-entry': '2024-03',
  'comar-contact': 'none',
} as const
const mexican = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['MX'],
  age: 29,
  'travelling-with': ['own-children'],
} as const
/** Crossed by land into Texas in July 2024 and was sent to Mexico with an order. */
const crossed = {
  'us-entry-when': '2024-07-10T22:15',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'expedited-removal',
  'us-papers': ['i-860', 'i-296'],
  'us-exit-when': '2024-07-12',
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
} as const
const letIn = { 'us-exit': 'not-sent-back', 'us-papers': ['i-862'], 'another-encounter': 'no' } as const
const nothingFits = { 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['none'] } as const

const told = ['stb-screening', 'stb-standing-today'] as const
const underFirst = ['stb-first-text', ...told, 'stb-no-exception-found'] as const
const underFinal = ['stb-final-text', ...told, 'stb-no-exception-found'] as const
const openFinal = ['stb-final-text', ...told, 'stb-still-open'] as const

type Place = 'california' | 'arizona' | 'new-mexico-el-paso' | 'texas' | 'elsewhere'

/** A land crossing at another moment and place, let in with a court date. Nothing else is different. */
const at = (id: string, tells: string, when: string, place: Place, finds: readonly StbFinding[]): UmbralCase => ({
  id,
  tells,
  today,
  person: adult,
  encounters: [{ ...letIn, ...nothingFits, 'us-entry-when': when, 'us-place': place, 'us-how': 'between-ports' }],
  finds,
  never: othersThan(...finds),
})

const theStart: readonly UmbralCase[] = [
  at('stb: last minute, Brownsville', 'Midnight in the East on 5 June 2024: the rule begins one minute later.', '2024-06-04T23:00', 'texas', ['stb-before-start']),
  at('stb: first minute, Brownsville', '11:01 p.m. Central on 4 June 2024.', '2024-06-04T23:01', 'texas', underFirst),
  at('stb: last minute, El Paso', '10 p.m. Mountain time.', '2024-06-04T22:00', 'new-mexico-el-paso', ['stb-before-start']),
  at('stb: first minute, El Paso', '10:01 p.m. Mountain time.', '2024-06-04T22:01', 'new-mexico-el-paso', underFirst),
  at('stb: last minute, San Diego', '9 p.m. Pacific on 4 June.', '2024-06-04T21:00', 'california', ['stb-before-start']),
  at('stb: first minute, San Diego', '9:01 p.m. Pacific on 4 June.', '2024-06-04T21:01', 'california', underFirst),
  at('stb: last minute, Nogales', 'Arizona keeps no daylight saving: in June it shares the clock of San Diego.', '2024-06-04T21:00', 'arizona', ['stb-before-start']),
  at('stb: first minute, Nogales', 'Arizona, one minute later.', '2024-06-04T21:01', 'arizona', underFirst),
  at('stb: that evening, no hour', 'Knows the day, 4 June 2024, but not the hour.', '2024-06-04', 'california', ['stb-day-open']),
  at('stb: noon of the day before', 'At noon on 4 June nothing has to be explained.', '2024-06-04T12:00', 'texas', []),
  at('stb: the year before', 'A crossing in September 2023: only the rule of 2023.', '2023-09-14', 'texas', []),
]

const theFinalText: readonly UmbralCase[] = [
  at('stb: last minute of the first text', 'Midnight in the East on 1 October 2024: the older count still.', '2024-09-30T23:00', 'texas', underFirst),
  at('stb: first minute of the final text', '12:01 a.m. in the East.', '2024-09-30T23:01', 'texas', underFinal),
  at('stb: first minute of the final text, San Diego', '9:01 p.m. Pacific on 30 September.', '2024-09-30T21:01', 'california', underFinal),
  at('stb: last minute of the first text, San Diego', '9 p.m. Pacific on 30 September.', '2024-09-30T21:00', 'california', underFirst),
  at('stb: September or October', 'Only "September or October 2024" is known: both texts are told.', '2024-09/2024-10', 'texas', ['stb-first-text', ...underFinal]),
]

const onOrOff: readonly UmbralCase[] = [
  at('stb: eve of 20 January, Brownsville', 'Winter time: 10:59 p.m. Central is a minute to midnight in the East.', '2025-01-19T22:59', 'texas', underFinal),
  at('stb: 20 January begins, Brownsville', 'One minute later: whether the rule was on from that day is not known.', '2025-01-19T23:00', 'texas', openFinal),
  at('stb: eve of 20 January, Nogales', 'In winter Arizona shares the clock of El Paso: 9:59 p.m.', '2025-01-19T21:59', 'arizona', underFinal),
  at('stb: 20 January begins, Nogales', '10 p.m. in Arizona.', '2025-01-19T22:00', 'arizona', openFinal),
  at('stb: eve of 20 January, San Diego', '8:59 p.m. Pacific, in winter time.', '2025-01-19T20:59', 'california', underFinal),
  at('stb: 20 January begins, San Diego', '9 p.m. Pacific.', '2025-01-19T21:00', 'california', openFinal),
  at('stb: day before the ruling', 'Came in on 8 May 2025.', '2025-05-08T12:00', 'texas', openFinal),
  at('stb: day of the ruling', 'Came in on 9 May 2025: before or after the judge signed.', '2025-05-09', 'texas', openFinal),
  at('stb: after the ruling', 'Came in on 10 May 2025, at dawn: every decision on this entry came after the ruling.', '2025-05-10T06:00', 'texas', ['stb-after-ruling']),
  at('stb: 2026', 'Came in in March 2026.', '2026-03-03', 'arizona', ['stb-after-ruling']),
]

const whoIsLeftOut: readonly UmbralCase[] = [
  {
    id: 'stb: appointment kept',
    tells: 'A Haitian family kept its appointment at San Ysidro in August 2024.',
    today,
    person: { ...adult, 'where-now': 'united-states', nationalities: ['HT'], 'travelling-with': ['partner', 'own-children'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-08-20T09:00', 'us-place': 'california', 'us-how': 'port-appointment' }],
    finds: ['stb-appointment', 'clp-appointment-kept'],
    never: othersThan('stb-appointment'),
    instead: { 'us-how': ['silent', 'port-no-appointment'] },
  },
  {
    id: 'stb: Mexican with an appointment',
    tells: 'A Mexican woman kept hers in November 2024. The rule leaves out Mexicans who do.',
    today,
    person: { ...mexican, 'where-now': 'united-states' },
    encounters: [{ ...letIn, 'us-entry-when': '2024-11-05', 'us-place': 'arizona', 'us-how': 'port-appointment', 'clp-through-another-country': 'no' }],
    finds: ['stb-appointment', 'clp-mexican-direct'],
    never: othersThan('stb-appointment'),
  },
  {
    id: 'stb: Guatemalan boy alone',
    tells: 'He crossed alone in October 2024, at sixteen. Today he is eighteen: the day of entry counts.',
    today,
    person: { ...adult, nationalities: ['GT'], age: 18 },
    encounters: [{ ...letIn, ...nothingFits, 'us-entry-when': '2024-10-05', 'us-place': 'arizona', 'us-how': 'between-ports', 'clp-with-parent': 'no' }],
    finds: ['stb-child-alone'],
    never: othersThan('stb-child-alone'),
    instead: { 'clp-with-parent': ['silent', 'yes'], age: ['silent'] },
  },
  {
    id: 'stb: visa in order',
    tells: 'A Colombian woman walked over the bridge with a valid visa in July 2024.',
    today,
    person: { ...adult, nationalities: ['CO'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-07-02', 'us-place': 'texas', 'us-how': 'port-no-appointment', 'clp-on-arrival': ['valid-papers'] }],
    finds: ['stb-papers', 'clp-papers-in-order'],
    never: othersThan('stb-papers'),
    instead: { 'clp-on-arrival': ['silent'] },
  },
  {
    id: 'stb: husband with permission to travel',
    tells: 'Her husband had permission to travel and ask for parole. For this rule that is open.',
    today,
    person: { ...adult, nationalities: ['HT'], 'travelling-with': ['partner'] },
    encounters: [{ ...crossed, 'clp-on-arrival': ['parole-permission'], 'clp-danger-on-arrival': ['none'] }],
    finds: ['stb-first-text', 'stb-still-open', 'clp-parole-permission'],
    never: ['stb-no-exception-found', 'stb-papers'],
  },
]

const people: readonly UmbralCase[] = [
  {
    id: 'stb: Mexican straight from Guerrero',
    tells: 'A Mexican mother crosses into Arizona in July 2024. The rule of 2023 is not for her; that of 2024 asks for no country on the way, and reaches her.',
    today,
    person: mexican,
    encounters: [{ ...crossed, ...nothingFits, 'us-place': 'arizona', 'clp-through-another-country': 'no' }],
    finds: ['clp-mexican-direct', ...underFirst],
    never: othersThan(...underFirst),
    instead: { 'clp-on-arrival': ['silent'], 'clp-danger-on-arrival': ['silent', ['other']], nationalities: ['silent'], 'us-place': ['silent'] },
  },
  {
    id: 'stb: stabbed, and gone in',
    tells: 'A Mexican woman was stabbed by the man she had left, and he still looked for her in Tijuana. She went in by land in August 2024.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 55: she was stopped; here she is told as having gone in',
    today,
    person: mexican,
    encounters: [
      { ...crossed, 'us-entry-when': '2024-08-12', 'us-exit-when': '2024-08-14', 'us-place': 'california', 'clp-through-another-country': 'no', 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['threat'] },
    ],
    finds: ['stb-circumstance', 'stb-first-text', ...told],
    never: othersThan('stb-circumstance', 'stb-first-text', ...told),
    instead: { 'clp-danger-on-arrival': ['silent', ['medical'], ['trafficking']] },
  },
  {
    id: 'stb: hunted in Reynosa',
    tells: 'A Honduran woman was hunted by armed men that night and crossed with her son. One answer serves both rules, and is asked once.',
    today,
    person: { ...adult, nationalities: ['HN'], 'travelling-with': ['own-children'] },
    encounters: [{ ...crossed, 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['threat'] }],
    finds: ['clp-compelling', 'clp-exception-may-fit', 'stb-circumstance'],
    never: ['stb-no-exception-found', 'stb-still-open'],
  },
  {
    id: 'stb: a final no from COMAR',
    tells: 'COMAR had said no for good: that lifts the rule of 2023 and not that of 2024, so the circumstances are asked here.',
    today,
    person: { ...adult, nationalities: ['HN'], 'comar-contact': 'denied' },
    encounters: [{ ...crossed, 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'final-no', 'clp-danger-on-arrival': ['none'] }],
    finds: ['clp-final-denial', ...underFirst],
    never: othersThan(...underFirst),
    instead: { 'clp-danger-on-arrival': ['silent'] },
  },
  {
    id: 'stb: something else, very grave',
    tells: 'A man names something else that was very grave. The list is not closed.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['other'] }],
    finds: ['stb-first-text', 'stb-still-open'],
    never: ['stb-circumstance', 'stb-no-exception-found'],
  },
  {
    id: 'stb: boat to San Diego',
    tells: 'A Salvadoran man lands on a beach near San Diego in August 2024. The southern coast is named in this rule.',
    today,
    person: { ...adult, nationalities: ['SV'] },
    encounters: [
      { ...crossed, ...nothingFits, 'us-entry-when': '2024-08-20', 'us-place': 'california', 'us-how': 'by-sea', 'us-exit-when': '2024-08-21', 'clp-from-mexico': 'yes' },
    ],
    finds: underFirst,
    never: othersThan(...underFirst),
  },
  {
    id: 'stb: boat to Florida',
    tells: 'A Cuban man lands in Florida in August 2024 and never was in Mexico. Florida is a southern coast; "elsewhere" does not say it.',
    today,
    person: { ...adult, nationalities: ['CU'] },
    encounters: [{ ...letIn, ...nothingFits, 'us-entry-when': '2024-08-20', 'us-place': 'elsewhere', 'us-how': 'by-sea', 'clp-from-mexico': 'no' }],
    finds: ['clp-not-from-mexico', 'stb-first-text', 'stb-still-open'],
    never: ['stb-no-exception-found'],
  },
  {
    id: 'stb: by plane',
    tells: 'A Haitian woman lands in Miami by plane.',
    today,
    person: { ...adult, nationalities: ['HT'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-08-20', 'us-place': 'elsewhere', 'us-how': 'by-air' }],
    finds: [],
    never: everything,
  },
  {
    id: 'stb: northern bridge',
    tells: 'A family asks at a bridge from Canada.',
    today,
    person: { ...adult, nationalities: ['CO'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-08-20', 'us-place': 'elsewhere', 'us-how': 'port-no-appointment' }],
    finds: [],
    never: everything,
  },
  {
    id: 'stb: stopped before the line',
    tells: 'A Mexican woman is stopped in front of the gate in August 2024: she never came in.',
    today,
    person: mexican,
    encounters: [{ 'us-entry-when': '2024-08', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: [],
    never: everything,
  },
  {
    id: 'stb: appointment after the end of appointments',
    tells: 'Says that an appointment was kept in February 2025, when none was left. The rule may have been off as well.',
    today,
    person: { ...adult, nationalities: ['CO'] },
    encounters: [
      { ...crossed, ...nothingFits, 'us-entry-when': '2025-02-09', 'us-place': 'california', 'us-how': 'port-appointment', 'us-exit-when': '2025-02-09', 'clp-appointment-obstacle': ['none'] },
    ],
    finds: openFinal,
    never: othersThan(...openFinal),
  },
  {
    id: 'stb: family of a Mexican child with her mother',
    tells: 'A Mexican girl of twelve crosses with her mother in September 2024. Today she is fourteen. With a parent she is not left out.',
    today,
    person: { ...mexican, age: 14, 'travelling-with': ['parent'] },
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': '2024-09-02', 'us-exit-when': '2024-09-03', 'clp-through-another-country': 'no', 'clp-with-parent': 'yes' }],
    finds: underFirst,
    never: othersThan(...underFirst),
    instead: { 'clp-with-parent': ['silent'], age: ['silent'] },
  },
  {
    id: 'stb: day not known, the rest told',
    tells: 'Removed with an order; does not know in which year.',
    today,
    person: { ...adult, nationalities: ['HN'] },
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': 'unknown', 'us-exit-when': 'unknown' }],
    finds: ['stb-day-open'],
    never: othersThan('stb-day-open'),
    instead: { 'us-exit': ['title-42'] },
  },
  {
    id: 'stb: only the day of leaving, before the rule',
    tells: 'Does not know when she came in, but was back in Mexico in March 2024.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': 'unknown', 'us-exit-when': '2024-03-08' }],
    finds: [],
    never: everything,
  },
  {
    id: 'stb: nothing told',
    tells: 'Only that there was a time with US officers: nothing calls for this rule yet.',
    today,
    person: { 'where-now': 'mexico' },
    encounters: [{}],
    finds: [],
    never: everything,
  },
]

export const securingTheBorderCases: readonly UmbralCase[] = [...theStart, ...theFinalText, ...onOrOff, ...whoIsLeftOut, ...people]
