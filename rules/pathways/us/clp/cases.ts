/**
 * Named cases of the pathway us/clp. Together they take every branch. The minutes are law: the window opened at
 * midnight US Eastern time on 12 May 2023, an hour that came at 11 p.m. in Brownsville and at 9 p.m. in San Diego.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { clpFindings } from './findings.ts'

type ClpFinding = keyof typeof clpFindings

const today = '2026-11-21'
const everything = Object.keys(clpFindings) as ClpFinding[]
const ends = [
  'clp-not-entered',
  'clp-after-end',
  'clp-mexican-direct',
  'clp-not-from-mexico',
  'clp-before-start',
  'clp-unaccompanied-child',
  'clp-appointment-kept',
  'clp-papers-in-order',
  'clp-parole-permission',
  'clp-final-denial',
  'clp-exception-may-fit',
  'clp-still-open',
  'clp-no-exception-found',
] as const satisfies readonly ClpFinding[]
const othersThan = (end: (typeof ends)[number]): ClpFinding[] => ends.filter((other) => other !== end)

const adult = {
  'where-now': 'mexico',
  nationalities: ['VE'],
  age: 34,
  'travelling-with': ['alone'],
  'mx-entry': '2023-08',
  'comar-contact': 'none',
} as const
const mexican = {
  'where-now': 'mexico',
  nationalities: ['MX'],
  age: 29,
  'travelling-with': ['own-children'],
} as const
/** Crossed by land into Texas in September 2023 and was sent to Mexico with an order. */
const crossed = {
  'us-entry-when': '2023-09-14T22:15[America/Chicago]',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'expedited-removal',
  'us-papers': ['i-860', 'i-296'],
  'us-exit-when': '2023-09-16',
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
} as const
const letIn = { 'us-exit': 'not-sent-back', 'us-papers': ['i-862'], 'another-encounter': 'no' } as const
const nothingFits = { 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['none'] } as const

/** The same land crossing at another moment and place. Nothing else is different. */
const crossedAt = (
  id: string,
  tells: string,
  when: string,
  place: 'california' | 'arizona' | 'new-mexico-el-paso' | 'texas' | 'elsewhere',
  finds: readonly ClpFinding[],
  never: readonly ClpFinding[],
): UmbralCase => ({
  id,
  tells,
  today,
  person: { ...adult, 'mx-entry': '2023-03' },
  encounters: [{ ...letIn, ...nothingFits, 'us-entry-when': when, 'us-place': place, 'us-how': 'between-ports' }],
  finds,
  never,
})

const beforeIt = [['clp-before-start'], othersThan('clp-before-start')] as const
const justAfter = [['clp-just-after-start', 'clp-still-open'], othersThan('clp-still-open')] as const
const onLastDay = [['clp-last-day', 'clp-still-open'], othersThan('clp-still-open')] as const
const untouched = [[], everything] as const
const afterTheEnd = [['clp-after-end'], everything.filter((id) => id !== 'clp-after-end')] as const

const theStart: readonly UmbralCase[] = [
  crossedAt('same-evening-san-diego', 'A woman crosses near San Diego at 8:59 p.m. Pacific on 11 May 2023, the last minute of Title 42.', '2023-05-11T20:59[America/Los_Angeles]', 'california', ...beforeIt),
  crossedAt('same-evening-brownsville', 'Her cousin crosses at Brownsville at 11 p.m. Central the same evening: in Eastern time midnight has come.', '2023-05-11T23:00[America/Chicago]', 'texas', ...justAfter),
  crossedAt('last-minute-brownsville', 'One minute earlier at Brownsville: 11:59 p.m. Eastern is still Title 42.', '2023-05-11T22:59[America/Chicago]', 'texas', ...beforeIt),
  crossedAt('first-minute-san-diego', 'One minute later at San Diego: 9 p.m. Pacific is midnight Eastern.', '2023-05-11T21:00[America/Los_Angeles]', 'california', ...justAfter),
  crossedAt('last-minute-el-paso', 'El Paso, 9:59 p.m. Mountain time.', '2023-05-11T21:59[America/Denver]', 'new-mexico-el-paso', ...beforeIt),
  crossedAt('first-minute-el-paso', 'El Paso, 10 p.m. Mountain time.', '2023-05-11T22:00[America/Denver]', 'new-mexico-el-paso', ...justAfter),
  crossedAt('last-minute-nogales', 'Arizona keeps no daylight saving: in May 2023 it shares the clock of San Diego.', '2023-05-11T20:59[America/Phoenix]', 'arizona', ...beforeIt),
  crossedAt('first-minute-nogales', 'Arizona, one minute later.', '2023-05-11T21:00[America/Phoenix]', 'arizona', ...justAfter),
  crossedAt('same-evening-no-hour', 'Someone knows the day, 11 May 2023, but not the hour.', '2023-05-11', 'california', ['clp-start-hour-open', 'clp-still-open'], othersThan('clp-still-open')),
  crossedAt('same-evening-no-zone', '9:30 p.m. near Laredo; nobody wrote down the time zone, but Laredo has its own clock: before midnight Eastern.', '2023-05-11T21:30', 'texas', ...beforeIt),
  crossedAt('same-evening-no-zone-no-clock', '9:30 p.m., no time zone, met far inside the country: no clock can be taken for it.', '2023-05-11T21:30', 'elsewhere', ['clp-start-hour-open', 'clp-still-open'], othersThan('clp-still-open')),
  crossedAt('day-before', 'A crossing on 10 May 2023.', '2023-05-10', 'texas', ...untouched),
  crossedAt('day-after', 'A crossing on 12 May 2023, hour not known: every hour of that day is after midnight Eastern.', '2023-05-12', 'california', ...justAfter),
]

const theEnd: readonly UmbralCase[] = [
  crossedAt('last-year-may-10', 'At noon on 10 May 2025 the window is still open.', '2025-05-10T12:00[America/Chicago]', 'texas', ['clp-no-exception-found'], ['clp-last-day', ...othersThan('clp-no-exception-found')]),
  crossedAt('last-year-may-10-late', 'At 11:30 p.m. Central on 10 May 2025 it is 11 May in Eastern time.', '2025-05-10T23:30[America/Chicago]', 'texas', ...onLastDay),
  crossedAt('last-year-may-10-no-hour', 'Hour not known on 10 May 2025: the late evening belongs to 11 May Eastern.', '2025-05-10', 'texas', ...onLastDay),
  crossedAt('last-year-may-11', 'On 11 May 2025 the words can be read both ways.', '2025-05-11T12:00[America/Los_Angeles]', 'california', ...onLastDay),
  crossedAt('last-year-may-11-last-minute', 'At 8:59 p.m. Pacific it is still 11 May Eastern.', '2025-05-11T20:59[America/Los_Angeles]', 'california', ...onLastDay),
  crossedAt('last-year-may-11-pacific-night', 'At 11:59 p.m. Pacific it is still 11 May on that coast: the text names a day, and no zone.', '2025-05-11T23:59[America/Los_Angeles]', 'california', ...onLastDay),
  crossedAt('last-year-may-12-first-minute', 'One minute later 11 May is over in every zone of the border.', '2025-05-12T00:00[America/Los_Angeles]', 'california', ...afterTheEnd),
  crossedAt('last-year-may-10-evening', '10:30 p.m. Central on 10 May 2025: half an hour before 11 May Eastern, too near for anyone to rely on the hour.', '2025-05-10T22:30[America/Chicago]', 'texas', ...onLastDay),
  crossedAt('last-year-may-13', 'A crossing on 13 May 2025.', '2025-05-13', 'texas', ...afterTheEnd),
  crossedAt('long-after-the-end', 'A crossing in October 2026.', '2026-10', 'arizona', ...afterTheEnd),
]

/** The other rule that may touch the same entry, at its own minute. */
const anotherRule: readonly UmbralCase[] = [
  crossedAt('minute-before-the-2024-rule', 'Midnight Eastern on 5 June 2024: the rule of 2024 begins one minute later.', '2024-06-04T23:00[America/Chicago]', 'texas', ['clp-no-exception-found'], ['clp-another-rule']),
  crossedAt('minute-of-the-2024-rule', '12:01 a.m. Eastern on 5 June 2024.', '2024-06-04T23:01[America/Chicago]', 'texas', ['clp-no-exception-found', 'clp-another-rule'], ['clp-last-day']),
]

const whoAndWhere: readonly UmbralCase[] = [
  {
    id: 'no-exception-named',
    tells: 'A Venezuelan man crosses into Texas in September 2023, alone. He names no exception. He is removed to Mexico.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...nothingFits }],
    finds: ['clp-standing-today', 'clp-no-exception-found'],
    never: ['clp-another-rule', 'clp-child-open', 'clp-screening-right', 'clp-in-court', ...othersThan('clp-no-exception-found')],
    instead: {
      'where-now': ['silent', 'united-states'],
      nationalities: ['silent', ['XX']],
      age: ['silent'],
      'us-entry-when': ['silent', '2025-05', '2023-05/2024-03'],
      'us-place': ['silent', 'elsewhere'],
      'us-how': ['silent', 'by-air', 'other'],
      'clp-on-arrival': ['silent'],
      'clp-danger-on-arrival': ['silent', ['other']],
    },
  },
  {
    id: 'silent-about-dangers',
    tells: 'The same man does not want to speak about the days before he crossed. Silence leaves the question open.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': 'declined' }],
    finds: ['clp-still-open'],
    never: ['clp-compelling-open', ...othersThan('clp-still-open')],
  },
  {
    id: 'unknown-date',
    tells: 'A Honduran man does not know in which year he crossed. Nothing else fits an exception.',
    today,
    person: { ...adult, nationalities: ['HN'] },
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': 'unknown', 'us-exit-when': 'unknown' }],
    finds: ['clp-another-rule', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'nothing-known',
    tells: 'A person says only that US officers sent them back. Every other question is for later.',
    today,
    person: { 'where-now': 'mexico' },
    encounters: [{}],
    finds: ['clp-standing-today', 'clp-still-open'],
    never: ['clp-place-open', 'clp-own-country-open', 'clp-child-open', 'clp-no-system-left', 'clp-in-court', ...othersThan('clp-still-open')],
  },
  {
    id: 'three-venezuelans-two-with-orders',
    tells: 'A Venezuelan crosses, looks for the officers and says at once that they are afraid. Within 48 hours they are in Mexico with an order. Nobody asked about exceptions, and they do not know what would have counted.',
    from: 'IMUMI factsheet (2024), n. 29: two of three cases',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-entry-when': '2023-12', 'us-exit-when': '2023-12', 'clp-on-arrival': 'unknown', 'clp-danger-on-arrival': 'unknown' },
    ],
    finds: ['clp-standing-today', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'three-venezuelans-one-without-paper',
    tells: 'Another Venezuelan says the same, is held for two weeks and is put into Mexico without any paper.',
    from: 'IMUMI factsheet (2024), n. 29: the third case',
    today,
    person: adult,
    encounters: [
      {
        ...crossed,
        'us-entry-when': '2024-02',
        'us-exit-when': '2024-02',
        'us-exit': 'sent-without-paper',
        'us-papers': ['none'],
        'clp-on-arrival': 'unknown',
        'clp-danger-on-arrival': 'later',
      },
    ],
    finds: ['clp-standing-today', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'family-of-three-nationalities',
    tells: 'A Colombian woman, her Venezuelan husband and their children had an appointment for the afternoon of 20 January 2025. They go to the port and are not let in.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 49',
    today,
    person: { ...adult, nationalities: ['CO'], 'travelling-with': ['partner', 'own-children'], 'mx-entry': '2024-06' },
    encounters: [
      { 'us-entry-when': '2025-01-20T13:00[America/Los_Angeles]', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' },
    ],
    finds: ['clp-not-entered'],
    never: everything.filter((id) => id !== 'clp-not-entered'),
    instead: { nationalities: ['silent', ['VE'], ['EC', 'VE']], 'us-how': ['silent', 'port-no-appointment'] },
  },
  {
    id: 'stabbed-and-cannot-wait',
    tells: 'A Mexican woman was stabbed by the man she had left. He still looks for her in Tijuana, so she cannot wait there. Mexican officers stop her before the gate.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 55',
    today,
    person: mexican,
    encounters: [{ 'us-entry-when': '2024-08', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: ['clp-not-entered'],
    never: everything.filter((id) => id !== 'clp-not-entered'),
  },
  {
    id: 'stabbed-and-gone-in',
    tells: 'A Mexican woman in the same danger comes in by land in January 2025. This rule is not for people who come straight from their own country; newer rules may touch her.',
    today,
    person: mexican,
    encounters: [
      { ...crossed, 'us-entry-when': '2025-01-10T06:00[America/Los_Angeles]', 'us-place': 'california', 'us-exit-when': '2025-01-11', 'clp-through-another-country': 'no' },
    ],
    finds: ['clp-mexican-direct', 'clp-another-rule'],
    never: othersThan('clp-mexican-direct'),
    instead: { nationalities: ['silent'], 'clp-through-another-country': ['silent'] },
  },
  {
    id: 'mexican-straight-2023',
    tells: 'A Mexican man crosses into Arizona in July 2023. He came from Guerrero.',
    today,
    person: mexican,
    encounters: [{ ...crossed, 'us-entry-when': '2023-07-02', 'us-place': 'arizona', 'us-exit-when': '2023-07-03', 'clp-through-another-country': 'no' }],
    finds: ['clp-mexican-direct'],
    never: ['clp-another-rule', ...othersThan('clp-mexican-direct')],
  },
  {
    id: 'mexican-and-honduran-through-guatemala',
    tells: 'A man is Mexican and Honduran. He started in Honduras and went through Guatemala. A lawyer must see whether that counts.',
    today,
    person: { ...mexican, nationalities: ['MX', 'HN'], 'mx-entry': '2023-08', 'comar-contact': 'none' },
    encounters: [{ ...crossed, ...nothingFits, 'clp-through-another-country': 'yes' }],
    finds: ['clp-mexican-other-route', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'stateless',
    tells: 'A person without any nationality crosses in 2023. If they had lived in Mexico before, Mexico may count as their own country.',
    today,
    person: { ...adult, nationalities: ['XX'] },
    encounters: [{ ...crossed, ...nothingFits }],
    finds: ['clp-own-country-open', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'boat-from-tijuana',
    tells: 'A Salvadoran man lands on a beach near San Diego in 2024. The boat came from Mexico.',
    today,
    person: { ...adult, nationalities: ['SV'] },
    encounters: [
      { ...crossed, ...nothingFits, 'us-entry-when': '2024-02-20', 'us-place': 'california', 'us-how': 'by-sea', 'us-exit-when': '2024-02-21', 'clp-from-mexico': 'yes' },
    ],
    finds: ['clp-place-open', 'clp-still-open'],
    never: othersThan('clp-still-open'),
    instead: { 'clp-from-mexico': ['silent', 'no'], 'us-how': ['silent'] },
  },
  {
    id: 'boat-from-cuba',
    tells: 'A Cuban man lands in Florida in 2024. He never was in Mexico on that journey.',
    today,
    person: { ...adult, nationalities: ['CU'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-02-20', 'us-place': 'elsewhere', 'us-how': 'by-sea', 'clp-from-mexico': 'no' }],
    finds: ['clp-not-from-mexico'],
    never: othersThan('clp-not-from-mexico'),
  },
  {
    id: 'met-far-from-the-border',
    tells: 'An Ecuadorian man crosses from Mexico in 2023 and is met weeks later, far inside the country.',
    today,
    person: { ...adult, nationalities: ['EC'] },
    encounters: [{ ...crossed, ...nothingFits, 'us-place': 'elsewhere', 'clp-from-mexico': 'yes' }],
    finds: ['clp-place-open', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'by-plane',
    tells: 'A Haitian woman lands in Miami by plane in 2024.',
    today,
    person: { ...adult, nationalities: ['HT'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-02-20', 'us-place': 'elsewhere', 'us-how': 'by-air' }],
    finds: [],
    never: everything,
    instead: { 'us-how': ['silent'] },
  },
  {
    id: 'northern-bridge',
    tells: 'A Colombian family asks at a bridge from Canada in 2024.',
    today,
    person: { ...adult, nationalities: ['CO'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-02-20', 'us-place': 'elsewhere', 'us-how': 'port-no-appointment' }],
    finds: [],
    never: everything,
    instead: { 'us-place': ['silent'] },
  },
  {
    id: 'only-one-of-two-times',
    tells: 'A Nicaraguan man was sent back in 2019 and crossed again in 2023. Only the second time lies in the window.',
    today,
    person: { ...adult, nationalities: ['NI'] },
    encounters: [
      { ...crossed, 'us-entry-when': '2019-03-04', 'us-exit-when': '2019-03-05', 'us-exit': 'remain-in-mexico', 'another-encounter': 'yes' },
      { ...crossed, ...nothingFits },
    ],
    finds: ['clp-no-exception-found'],
    never: ['clp-before-start', 'clp-start-hour-open'],
  },
]

const children: readonly UmbralCase[] = [
  {
    id: 'alone-at-sixteen',
    tells: 'A Guatemalan boy crossed alone in October 2024, at sixteen. Today he is eighteen: the day of entry counts.',
    today,
    person: { ...adult, nationalities: ['GT'], age: 18 },
    encounters: [{ ...letIn, 'us-entry-when': '2024-10-05', 'us-place': 'arizona', 'us-how': 'between-ports', 'clp-with-parent': 'no' }],
    finds: ['clp-unaccompanied-child'],
    never: othersThan('clp-unaccompanied-child'),
    instead: { 'clp-with-parent': ['silent'], age: ['silent'] },
  },
  {
    id: 'child-with-a-parent',
    tells: 'A Honduran girl crossed with her mother in February 2024. Children with a parent are covered; the recalled exception for children stays open.',
    today,
    person: { ...adult, nationalities: ['HN'], age: 12, 'travelling-with': ['parent'] },
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': '2024-02-03', 'us-exit-when': '2024-02-04', 'clp-with-parent': 'yes' }],
    finds: ['clp-child-with-parent', 'clp-still-open'],
    never: othersThan('clp-still-open'),
    instead: { 'clp-with-parent': ['silent'], age: ['silent'] },
  },
  {
    id: 'seventeen-or-eighteen',
    tells: 'A young man is nineteen today. He crossed alone one day less than two years ago: he was seventeen or eighteen, as his birthday decides.',
    today,
    person: { ...adult, nationalities: ['HN'], age: 19 },
    encounters: [
      { ...crossed, ...nothingFits, 'us-entry-when': '2024-11-22', 'us-exit-when': '2024-11-23', 'clp-with-parent': 'no' },
    ],
    finds: ['clp-child-open', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'surely-eighteen',
    tells: 'A young woman is twenty today. She crossed two years ago to the day: she was eighteen, whenever her birthday is.',
    today,
    person: { ...adult, nationalities: ['HN'], age: 20 },
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': '2024-11-21', 'us-exit-when': '2024-11-22' }],
    finds: ['clp-no-exception-found'],
    never: ['clp-child-open', ...othersThan('clp-no-exception-found')],
  },
]

const exceptions: readonly UmbralCase[] = [
  {
    id: 'appointment-kept',
    tells: 'A Haitian family came to the port of San Ysidro on the day and hour of their CBP One appointment in March 2024.',
    today,
    person: { ...adult, 'where-now': 'united-states', nationalities: ['HT'], 'travelling-with': ['partner', 'own-children'] },
    encounters: [{ ...letIn, 'us-entry-when': '2024-03-11T09:00[America/Los_Angeles]', 'us-place': 'california', 'us-how': 'port-appointment', 'us-papers': ['parole-paper', 'i-862'] }],
    finds: ['clp-appointment-kept'],
    never: othersThan('clp-appointment-kept'),
    instead: { 'us-how': ['silent'], 'us-entry-when': ['silent'] },
  },
  {
    id: 'appointment-kept-that-last-morning',
    tells: 'A Cuban woman was let in with her appointment early on 20 January 2025.',
    today,
    person: { ...adult, 'where-now': 'united-states', nationalities: ['CU'] },
    encounters: [{ ...letIn, 'us-entry-when': '2025-01-20T05:30[America/Los_Angeles]', 'us-place': 'california', 'us-how': 'port-appointment' }],
    finds: ['clp-appointment-kept', 'clp-another-rule'],
    never: othersThan('clp-appointment-kept'),
  },
  {
    id: 'appointment-cancelled-20-january',
    tells: 'A Venezuelan man had an appointment for 1 p.m. on 20 January 2025. An e-mail cancelled it an hour before. He stood inside the port and was sent back.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 44: appointments of that afternoon',
    today,
    person: { ...adult, 'mx-entry': '2024-05' },
    encounters: [
      {
        ...crossed,
        'us-entry-when': '2025-01-20T13:00[America/Los_Angeles]',
        'us-place': 'california',
        'us-how': 'port-no-appointment',
        'us-exit': 'sent-without-paper',
        'us-papers': ['none'],
        'us-exit-when': '2025-01-20',
        ...nothingFits,
        'clp-appointment-obstacle': ['none'],
      },
    ],
    finds: ['clp-no-system-left', 'clp-another-rule', 'clp-still-open'],
    never: ['clp-appointment-kept', ...othersThan('clp-still-open')],
    instead: { 'clp-appointment-obstacle': ['silent'], 'us-how': ['silent'] },
  },
  {
    id: 'appointment-after-the-end',
    tells: 'A person says that they kept an appointment on 9 February 2025. By then all appointments had been cancelled: date or paper must be looked at again.',
    today,
    person: { ...adult, nationalities: ['CO'] },
    encounters: [
      { ...crossed, 'us-entry-when': '2025-02-09', 'us-place': 'california', 'us-how': 'port-appointment', 'us-exit-when': '2025-02-09', ...nothingFits, 'clp-appointment-obstacle': ['none'] },
    ],
    finds: ['clp-appointment-open', 'clp-no-system-left', 'clp-still-open'],
    never: othersThan('clp-still-open'),
  },
  {
    id: 'minute-before-the-system-ended',
    tells: 'A man stands at the bridge of Laredo at 10:59 p.m. Central on 19 January 2025, in winter time: 20 January has not begun in the East.',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-entry-when': '2025-01-19T22:59[America/Chicago]', 'us-how': 'port-no-appointment', 'us-exit-when': '2025-01-21', ...nothingFits, 'clp-appointment-obstacle': ['none'] },
    ],
    finds: ['clp-no-exception-found'],
    never: ['clp-no-system-left', ...othersThan('clp-no-exception-found')],
    instead: { 'us-how': ['silent'], 'us-entry-when': ['silent', '2025-01-19T23:00[America/Chicago]'], 'clp-appointment-obstacle': ['silent'] },
  },
  {
    id: 'mam-speaker-at-the-port',
    tells: 'A Guatemalan woman speaks Mam. She could not read the screens of CBP One. She came to a port without appointment in August 2023.',
    today,
    person: { ...adult, nationalities: ['GT'], 'travelling-with': ['own-children'] },
    encounters: [
      { ...crossed, 'us-entry-when': '2023-08-15', 'us-place': 'arizona', 'us-how': 'port-no-appointment', 'us-exit-when': '2023-08-17', ...nothingFits, 'clp-appointment-obstacle': ['language', 'reading'] },
    ],
    finds: ['clp-system-could-not-be-used', 'clp-exception-may-fit'],
    never: ['clp-no-system-left', 'clp-compelling', ...othersThan('clp-exception-may-fit')],
    instead: { 'clp-appointment-obstacle': ['silent', ['technical'], ['other']], 'us-how': ['silent'] },
  },
  {
    id: 'mam-speaker-between-ports',
    tells: 'Another Mam speaker crossed between ports. The obstacle with the app does not help away from a port of entry.',
    today,
    person: { ...adult, nationalities: ['GT'] },
    encounters: [{ ...crossed, ...nothingFits, 'clp-appointment-obstacle': ['language'] }],
    finds: ['clp-no-exception-found'],
    never: ['clp-system-could-not-be-used', ...othersThan('clp-no-exception-found')],
  },
  {
    id: 'visa-in-order',
    tells: 'A Colombian woman walked over the bridge with a valid visa in 2023.',
    today,
    person: { ...adult, nationalities: ['CO'] },
    encounters: [{ ...letIn, 'us-entry-when': '2023-11-02', 'us-place': 'texas', 'us-how': 'port-no-appointment', 'clp-on-arrival': ['valid-papers'] }],
    finds: ['clp-papers-in-order'],
    never: othersThan('clp-papers-in-order'),
    instead: { 'clp-on-arrival': ['silent'] },
  },
  {
    id: 'husband-with-parole-permission',
    tells: 'A Haitian woman crossed with her husband, who had permission to travel and ask for parole.',
    today,
    person: { ...adult, nationalities: ['HT'], 'travelling-with': ['partner'] },
    encounters: [{ ...crossed, 'clp-on-arrival': ['parole-permission'] }],
    finds: ['clp-parole-permission'],
    never: othersThan('clp-parole-permission'),
    instead: { 'clp-on-arrival': ['silent'] },
  },
  {
    id: 'final-no-in-mexico',
    tells: 'COMAR said no to a Honduran man, and no again after review. Then he crossed, in 2024.',
    today,
    person: { ...adult, nationalities: ['HN'], 'comar-contact': 'denied' },
    encounters: [{ ...crossed, 'us-entry-when': '2024-03-05', 'us-exit-when': '2024-03-06', 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'final-no' }],
    finds: ['clp-final-denial'],
    never: othersThan('clp-final-denial'),
    instead: { 'clp-on-arrival': ['silent'], 'clp-other-country-answer': ['silent'] },
  },
  {
    id: 'comar-negative-not-appealed',
    tells: 'COMAR said no to a Cuban woman. She did not ask for review, and went on to the border.',
    today,
    person: { ...adult, nationalities: ['CU'], 'comar-contact': 'denied' },
    encounters: [
      { ...crossed, 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'no-appeal', 'clp-danger-on-arrival': ['none'] },
    ],
    finds: ['clp-denial-arguable', 'clp-still-open'],
    never: ['clp-transit-not-final', ...othersThan('clp-still-open')],
    instead: { 'clp-other-country-answer': ['silent', 'appeal-waiting', 'one-kind-no'], 'clp-on-arrival': ['silent'] },
  },
  {
    id: 'comar-abandoned',
    tells: 'A Venezuelan man began a request with COMAR in Tapachula and left it to keep looking for an appointment. Then he crossed.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), p. 15: requests left in Chiapas and Mexico City',
    today,
    person: { ...adult, 'comar-contact': 'abandoned' },
    encounters: [
      { ...crossed, 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'left-or-closed', 'clp-danger-on-arrival': ['none'] },
    ],
    finds: ['clp-transit-not-final', 'clp-no-exception-found'],
    never: ['clp-denial-arguable', ...othersThan('clp-no-exception-found')],
    instead: {
      'clp-other-country-answer': ['silent', 'waiting', 'yes', 'after-entry'],
      'clp-on-arrival': ['silent'],
      'clp-danger-on-arrival': ['silent'],
    },
  },
  {
    id: 'comar-still-waiting',
    tells: 'A Honduran woman had asked COMAR and still waited for the answer when she crossed. What COMAR said later may count: open, never against her.',
    today,
    person: { ...adult, nationalities: ['HN'], 'comar-contact': 'filed' },
    encounters: [{ ...crossed, 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'waiting', 'clp-danger-on-arrival': ['none'] }],
    finds: ['clp-transit-open', 'clp-still-open'],
    never: ['clp-transit-not-final', ...othersThan('clp-still-open')],
  },
  {
    id: 'comar-asked-after-entry',
    tells: 'A man asked COMAR only after he had been sent back. Whether that can count is open.',
    today,
    person: { ...adult, 'comar-contact': 'filed' },
    encounters: [{ ...crossed, 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'after-entry', 'clp-danger-on-arrival': ['none'] }],
    finds: ['clp-transit-open', 'clp-still-open'],
    never: ['clp-transit-not-final', ...othersThan('clp-still-open')],
  },
  {
    id: 'still-in-the-us-with-a-hearing',
    tells: 'A Venezuelan woman who crossed in 2023 waits in Texas for her hearing: the rule may follow her to court, and family unity with it.',
    today,
    person: { ...adult, 'safety-now': ['none'], 'where-now': 'united-states' },
    encounters: [{ ...letIn, ...nothingFits, 'us-entry-when': '2023-09-14', 'us-place': 'texas', 'us-how': 'between-ports' }],
    finds: ['clp-standing-today', 'clp-screening-right', 'clp-in-court', 'clp-no-exception-found'],
  },
  {
    id: 'hour-of-another-place',
    tells: 'Says Brownsville, and gives the hour by the clock of San Diego: one of the two is wrong, so neither is used.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...nothingFits, 'us-entry-when': '2023-05-11T21:30[America/Los_Angeles]' }],
    finds: ['clp-still-open'],
    never: othersThan('clp-still-open'),
    contradictions: ['zone-of-another-place'],
  },
  {
    id: 'hunted-at-the-border',
    tells: 'Armed men in Reynosa had said that they would kill a Honduran woman that night. She crossed with her son.',
    today,
    person: { ...adult, nationalities: ['HN'], 'travelling-with': ['own-children'] },
    encounters: [{ ...crossed, 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['threat'] }],
    finds: ['clp-compelling', 'clp-exception-may-fit', 'clp-standing-today'],
    never: othersThan('clp-exception-may-fit'),
    instead: { 'clp-danger-on-arrival': ['silent', ['medical'], ['trafficking'], ['threat', 'other']] },
  },
  {
    id: 'something-else-very-grave',
    tells: 'A man names something else that was very grave on that day. The list is not closed, so it stays open for a lawyer.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['other'] }],
    finds: ['clp-compelling-open', 'clp-still-open'],
    never: ['clp-compelling', ...othersThan('clp-still-open')],
  },
  {
    id: 'abandoned-request-and-a-child-in-hospital',
    tells: 'A woman left her COMAR request, and her child was gravely ill when they crossed. One exception is enough; the other answer takes nothing away.',
    today,
    person: { ...adult, 'travelling-with': ['own-children'], 'comar-contact': 'abandoned' },
    encounters: [
      { ...crossed, 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'left-or-closed', 'clp-danger-on-arrival': ['medical'] },
    ],
    finds: ['clp-compelling', 'clp-exception-may-fit'],
    never: othersThan('clp-exception-may-fit'),
  },
]

export const clpCases: readonly UmbralCase[] = [...theStart, ...theEnd, ...anotherRule, ...whoAndWhere, ...children, ...exceptions]
