/**
 * Named cases of the pathway us/border-since-2025. Together they take every branch. On 20 January 2025 noon in Washington
 * was 11 a.m. in Brownsville, 10 a.m. in El Paso and Nogales, and 9 a.m. in San Diego.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { likeOneOf } from '../../../like.ts'
import { borderSince2025Findings } from './findings.ts'

type BorderFinding = keyof typeof borderSince2025Findings

const today = '2026-11-21'
const everything = Object.keys(borderSince2025Findings) as BorderFinding[]
const othersThan = (...told: readonly BorderFinding[]): BorderFinding[] => everything.filter((id) => !told.includes(id))

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 31,
  'travelling-with': ['alone'],
  'mx-entry': '2025-01',
  'comar-contact': 'none',
  'us-contact': 'once',
} as const
const inTheUs = { ...adult, 'where-now': 'united-states' } as const
/** Crossed by land into Texas and was sent back without a paper. */
const crossed = {
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'sent-without-paper',
  'us-papers': ['none'],
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
} as const
const stillHere = { ...crossed, 'us-exit': 'not-sent-back', 'us-papers': ['other'] } as const
const unheard = { 'fear-said': 'said', 'fear-asked-about': 'not-asked' } as const

/** The same land crossing on 20 January 2025, by a person who is still in the United States. */
const onThatDay = (
  id: string,
  tells: string,
  when: string,
  place: 'california' | 'arizona' | 'new-mexico-el-paso' | 'texas' | 'elsewhere',
  finds: readonly BorderFinding[],
): UmbralCase => ({
  id,
  tells,
  today,
  person: inTheUs,
  encounters: [{ ...stillHere, ...unheard, 'us-entry-when': when, 'us-place': place }],
  finds,
  // Nobody is told that the order may touch an entry, and that it may not.
  never: [...othersThan(...finds), ...(finds.includes('border-came-before') ? (['fear-proclamation'] as const) : [])],
})

const before = ['border-came-before'] as const
const perhaps = ['border-day-open', 'border-health-rule', 'border-class', 'border-order'] as const
const after = ['border-health-rule', 'border-class', 'border-order'] as const

const thatDay: readonly UmbralCase[] = [
  onThatDay('last-minute-before-noon-brownsville', 'Crossed at Brownsville at 10:59 a.m. on 20 January 2025: one minute to noon in Washington.', '2025-01-20T10:59[America/Chicago]', 'texas', before),
  onThatDay('noon-brownsville', 'Crossed at Brownsville at 11 a.m.: noon in Washington, and nobody here knows the hour of the signature.', '2025-01-20T11:00[America/Chicago]', 'texas', perhaps),
  onThatDay('last-minute-before-noon-el-paso', 'El Paso, 9:59 a.m. Mountain time.', '2025-01-20T09:59[America/Denver]', 'new-mexico-el-paso', before),
  onThatDay('noon-nogales', 'Nogales, 10 a.m.: in January Arizona shares the clock of El Paso.', '2025-01-20T10:00[America/Phoenix]', 'arizona', perhaps),
  onThatDay('last-minute-before-noon-san-diego', 'San Diego, 8:59 a.m. Pacific time.', '2025-01-20T08:59[America/Los_Angeles]', 'california', before),
  onThatDay('noon-san-diego', 'San Diego, 9 a.m. Pacific time.', '2025-01-20T09:00[America/Los_Angeles]', 'california', perhaps),
  onThatDay('same-hour-no-zone', '10 a.m., no zone, met far inside the country: that may be before noon Eastern, or after.', '2025-01-20T10:00', 'elsewhere', perhaps),
  onThatDay('that-day-no-hour', 'Knows the day, not the hour.', '2025-01-20', 'california', perhaps),
  onThatDay('last-minute-of-that-day', '8:59 p.m. in San Diego is the last minute of 20 January in Washington.', '2025-01-20T20:59[America/Los_Angeles]', 'california', perhaps),
  onThatDay('day-over-in-the-east', '9 p.m. in San Diego: 21 January has begun in Washington, so the order was signed.', '2025-01-20T21:00[America/Los_Angeles]', 'california', after),
  onThatDay('evening-before-in-the-west', '9:30 p.m. on 19 January in San Diego is already 20 January in Washington, and before noon there.', '2025-01-19T21:30[America/Los_Angeles]', 'california', before),
  onThatDay('day-before', 'A crossing at noon on 19 January 2025: this part does not open.', '2025-01-19T12:00[America/Chicago]', 'texas', []),
]

const sentBack: readonly UmbralCase[] = [
  {
    id: 'sent-back-in-february-2025',
    tells: 'A Honduran man crosses in February 2025, says that he is afraid, and stands in Mexico two days later without any paper.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': '2025-02-11', 'us-exit-when': '2025-02-13' }],
    finds: ['border-first-months', 'border-order'],
    never: othersThan('border-first-months', 'border-order'),
    instead: {
      'us-exit-when': ['silent'],
      'us-entry-when': ['silent'],
      'us-how': ['silent', 'by-air', 'by-sea', 'port-no-appointment'],
    },
  },
  {
    id: 'sent-back-on-the-last-day-before-the-stay',
    tells: 'The same on 31 July 2025, and caught between ports after the law of 4 July: a fee.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': '2025-07-30', 'us-exit-when': '2025-07-31' }],
    finds: ['border-fee', 'border-first-months', 'border-order'],
    never: othersThan('border-fee', 'border-first-months', 'border-order'),
  },
  {
    id: 'sent-back-after-the-partial-stay',
    tells: 'A Honduran woman crosses at the end of July 2025 and says that she is afraid. No officer asks. She is in Mexico on 1 August.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': '2025-07-30', 'us-exit-when': '2025-08-01' }],
    finds: ['border-fee', 'border-screening-due', 'border-order', 'fear-said-no-interview', 'fear-proclamation', 'left-proclamation'],
    never: othersThan('border-fee', 'border-screening-due', 'border-order'),
    instead: {
      'fear-said': ['silent', 'tried', 'not-said'],
      'fear-asked-about': ['silent', 'own-country', 'mexico-only', 'both', 'other-only'],
      'us-exit': ['silent', 'remain-in-mexico', 'judge-order', 'withdrawal'],
      'where-now': ['silent'],
      'us-exit-when': ['silent'],
      'us-how': ['silent', 'other'],
    },
  },
  {
    id: 'asked-but-no-interview',
    tells: 'An officer asked about home, she said that she was afraid, and no asylum officer came.',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-entry-when': '2026-03-02', 'us-exit-when': '2026-03-05', 'fear-said': 'said', 'fear-asked-about': 'own-country', 'fear-interview': 'none' },
    ],
    finds: ['border-fee', 'border-screening-due', 'border-order'],
    never: othersThan('border-fee', 'border-screening-due', 'border-order'),
    instead: { 'fear-interview': ['silent', 'waiting', 'passed', 'failed'] },
  },
  {
    id: 'heard-by-an-asylum-officer',
    tells: 'The same, but an asylum officer interviewed her and said no: nothing was missed.',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-entry-when': '2026-03-02', 'us-exit-when': '2026-03-05', 'fear-said': 'said', 'fear-asked-about': 'own-country', 'fear-interview': 'failed' },
    ],
    finds: ['border-fee', 'border-order'],
    never: othersThan('border-fee', 'border-order'),
  },
  {
    id: 'does-not-know-who-asked',
    tells: 'He said that he was afraid; many officers spoke, and he does not know who asked what.',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-entry-when': '2026-03-02', 'us-exit-when': '2026-03-05', 'fear-said': 'said', 'fear-asked-about': 'unknown', 'fear-interview': 'unknown' },
    ],
    finds: ['border-fee', 'border-screening-open', 'border-order'],
    never: ['border-screening-due', 'border-first-months'],
  },
  {
    id: 'no-day-of-leaving',
    tells: 'Crossed in May 2025; nobody wrote down the day of the return.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': '2025-05-20', 'us-exit-when': 'unknown' }],
    finds: ['border-screening-open', 'border-order'],
    never: ['border-screening-due', 'border-first-months', 'border-fee'],
  },
  {
    id: 'only-the-day-of-leaving',
    tells: 'Knows the day of the return, in October 2025, and no day of entry: the doubt is told, and the screening was due all the same.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': 'unknown', 'us-exit-when': '2025-10-08' }],
    finds: ['border-day-open', 'border-fee', 'border-screening-due', 'border-order'],
    never: ['border-first-months'],
  },
  {
    id: 'way-of-leaving-not-known',
    tells: 'Crossed in April 2026, is in Mexico, and does not know which paper that was: nothing is assumed.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-exit': 'unknown', 'us-papers': 'unknown', 'us-entry-when': '2026-04-03', 'us-exit-when': '2026-04-06' }],
    finds: ['border-fee', 'border-screening-open', 'border-order'],
    never: ['border-screening-due', 'border-class', 'border-first-months'],
    instead: { 'where-now': ['united-states', 'silent'] },
  },
  {
    id: 'left-before-the-fee-law',
    tells: 'Does not know the day of entry, and was back in Mexico in May 2025: no fee yet.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': 'unknown', 'us-exit-when': '2025-05-14' }],
    finds: ['border-day-open', 'border-first-months', 'border-order'],
    never: ['border-fee', 'border-screening-due'],
  },
  {
    id: 'no-day-at-all',
    tells: 'Knows no day: this part stays closed, and the fear screening tells the doubt about the order.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': 'unknown', 'us-exit-when': 'unknown' }],
    finds: ['fear-proclamation'],
    never: everything,
  },
]

const theFee: readonly UmbralCase[] = [
  {
    id: 'last-night-before-the-fee',
    tells: '10:59 p.m. in Brownsville on 3 July 2025: 4 July has not begun in Washington.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': '2025-07-03T22:59[America/Chicago]', 'us-exit-when': '2025-07-06' }],
    finds: ['border-first-months', 'border-order'],
    never: ['border-fee'],
  },
  {
    id: 'first-minute-of-the-fee',
    tells: 'One minute later. The law names a day; an hour so near it is for a lawyer.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...unheard, 'us-entry-when': '2025-07-03T23:00[America/Chicago]', 'us-exit-when': '2025-07-06' }],
    finds: ['border-fee', 'border-first-months', 'border-order'],
  },
  {
    id: 'at-a-port-no-fee',
    tells: 'A Mexican mother walks up to the officers at a port in September 2025 and is told to go back.',
    today,
    person: { ...adult, nationalities: ['MX'], 'travelling-with': ['own-children'] },
    encounters: [{ ...crossed, ...unheard, 'us-how': 'port-no-appointment', 'us-place': 'california', 'us-entry-when': '2025-09-15', 'us-exit-when': '2025-09-15' }],
    finds: ['border-screening-due', 'border-order'],
    never: ['border-fee', 'border-appointments-ended'],
  },
]

const signed: readonly UmbralCase[] = [
  {
    id: 'signed-a-return-unheard',
    tells: 'Said the fear in October 2025, signed a return that night, and no asylum officer came: whether the look was due is open, as in the fear screening.',
    today,
    person: adult,
    encounters: [
      { ...crossed, ...unheard, 'us-entry-when': '2025-10-02', 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], 'us-exit-when': '2025-10-03', 'us-sent-to': 'mexico' },
    ],
    finds: ['border-screening-open', 'border-order', 'fear-said-no-interview'],
    never: ['border-screening-due', 'border-first-months', 'fear-not-referred'],
    instead: { 'us-exit': ['withdrawal'] },
  },
]

const inTheCountry: readonly UmbralCase[] = [
  {
    id: 'held-since-october-2026',
    tells: 'A man who crossed in October 2026 is held by US officers: the class, the health rule, the fee.',
    today,
    person: { ...inTheUs, 'safety-now': ['in-custody'], 'custody-holder': 'united-states' },
    encounters: [{ ...stillHere, ...unheard, 'us-entry-when': '2026-10-20' }],
    finds: ['border-fee', 'border-health-rule', 'border-class', 'border-order', 'fear-proclamation'],
    never: othersThan('border-fee', 'border-health-rule', 'border-class', 'border-order'),
    instead: { 'where-now': ['silent', 'elsewhere'], 'us-exit': ['silent'] },
  },
  {
    id: 'before-the-health-rule',
    tells: 'The same screening made in February 2025, when that rule was still far away.',
    today: '2025-02-15',
    person: inTheUs,
    encounters: [{ ...stillHere, ...unheard, 'us-entry-when': '2025-02-10' }],
    finds: ['border-class', 'border-order'],
    never: ['border-health-rule', 'border-fee'],
    instead: { 'where-now': ['silent', 'elsewhere'] },
  },
  {
    id: 'found-inside-years-later',
    tells: 'Crossed in 2024, found at work in Ohio in May 2026, and removed by an officer in June while a court blocked the wider rule.',
    today,
    person: { ...adult, 'mx-entry': '2024-04' },
    encounters: [
      { ...crossed, ...unheard, 'us-entry-when': '2024-05-10', 'us-exit': 'expedited-removal', 'us-papers': ['i-860', 'i-296'], 'us-exit-when': '2026-06-20', 'i-860-shows': ['order-signed'] },
    ],
    finds: ['border-order-inside'],
    never: othersThan('border-order-inside'),
    instead: { 'us-exit': ['silent', 'judge-order'], 'us-exit-when': ['silent', '2025-07-31'] },
  },
  {
    id: 'found-inside-since-the-order',
    tells: 'Crossed in March 2025, was found far from the border in November and removed by an officer.',
    today,
    person: adult,
    encounters: [
      { ...crossed, ...unheard, 'us-entry-when': '2025-03-02', 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'us-exit-when': '2025-11-30', 'i-860-shows': ['order-signed'] },
    ],
    finds: ['border-fee', 'border-order-inside', 'border-screening-due', 'border-order'],
    never: ['border-first-months'],
    instead: { 'us-entry-when': ['silent'] },
  },
]

const atTheLine: readonly UmbralCase[] = [
  {
    id: 'appointment-at-one-that-afternoon',
    from: 'Amnesty International, Lives in Limbo (2025), on the appointments of 20 January 2025',
    tells: 'A Venezuelan woman in Tijuana had her appointment at 1 p.m. on 20 January 2025. It was canceled that morning, and officers stopped her at the gate.',
    today,
    person: { ...adult, nationalities: ['VE'], 'mx-entry': '2024-06' },
    encounters: [{ 'us-entry-when': '2025-01-20T13:00[America/Los_Angeles]', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: ['border-appointments-ended', 'fear-stopped-before-line'],
    never: othersThan('border-appointments-ended'),
    instead: { 'us-how': ['port-appointment'] },
  },
  {
    id: 'stopped-in-2026',
    tells: 'A family from Haiti, in Mexico since November 2025, was stopped before the line in August 2026. They never entered: no rule about an entry is told as past.',
    today,
    person: { ...adult, nationalities: ['HT'], 'mx-entry': '2025-11-02' },
    encounters: [{ 'us-entry-when': '2026-08-20', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: ['border-appointments-ended', 'fear-stopped-before-line'],
    never: [...othersThan('border-appointments-ended'), 'clp-after-end', 'clp-not-entered', 'stb-after-ruling'],
  },
]

const told: readonly UmbralCase[] = [...thatDay, ...sentBack, ...theFee, ...signed, ...inTheCountry, ...atTheLine]
const like = likeOneOf(told)

/** The same people, of whom one thing is otherwise or not known: who asked, whether anybody heard, where they are now. */
const otherwise: readonly UmbralCase[] = [
  ...(['mexico-only', 'both', 'other-only'] as const).map((asked) =>
    like({
      id: `asked-about-${asked}-no-interview`,
      like: 'asked-but-no-interview',
      tells: `An officer asked about fear (${asked}); she said it, and no asylum officer came.`,
      encounter: { 'fear-asked-about': asked },
      finds: ['border-fee', 'border-screening-due', 'border-order'],
      never: ['border-screening-open'],
    }),
  ),
  ...(['waiting', 'passed'] as const).map((interview) =>
    like({
      id: `interview-${interview}-before-leaving`,
      like: 'asked-but-no-interview',
      tells: `The same, but an asylum officer heard her (${interview}) before she was back in Mexico: no screening was missed.`,
      encounter: { 'fear-interview': interview },
      finds: ['border-fee', 'border-order'],
      never: ['border-screening-due', 'border-screening-open'],
    }),
  ),
  like({
    id: 'no-interview-and-no-memory-of-questions',
    like: 'asked-but-no-interview',
    tells: 'She does not know who asked what, but she knows that no asylum officer came.',
    encounter: { 'fear-asked-about': 'unknown' },
    finds: ['border-fee', 'border-screening-due', 'border-order'],
    never: ['border-screening-open'],
  }),
  like({
    id: 'asked-unheard-and-withdrew',
    like: 'asked-but-no-interview',
    tells: 'Asked about home, never heard by an asylum officer, and signed that she takes back her wish to come in: whether the look was due is open.',
    encounter: { 'us-exit': 'withdrawal', 'us-papers': ['i-275'] },
    finds: ['border-fee', 'border-screening-open', 'border-order'],
    never: ['border-screening-due'],
  }),
  like({
    id: 'tried-to-say-it-and-was-sent-back',
    like: 'sent-back-after-the-partial-stay',
    tells: 'She tried to say that she was afraid, and nobody let her finish: that counts as shown.',
    encounter: { 'fear-said': 'tried' },
    finds: ['border-fee', 'border-screening-due', 'border-order'],
    never: ['border-screening-open'],
  }),
  like({
    id: 'heard-though-nobody-knows-what-was-said',
    like: 'heard-by-an-asylum-officer',
    tells: 'She does not remember what she said to the agents; an asylum officer interviewed her all the same.',
    encounter: { 'fear-said': 'unknown' },
    finds: ['border-fee', 'border-order'],
    never: ['border-screening-due', 'border-screening-open'],
  }),
  like({
    id: 'manner-not-known-before-noon',
    like: 'last-minute-before-noon-brownsville',
    tells: 'The same minute; how she came in is not known. She came in before the order all the same.',
    encounter: { 'us-how': 'unknown' },
    finds: ['border-came-before'],
    never: othersThan('border-came-before'),
  }),
  like({
    id: 'noon-and-no-word-on-the-end',
    like: 'noon-brownsville',
    tells: 'The same hour, and she is in the United States; whether that encounter ended, and how, she does not know.',
    encounter: { 'us-exit': 'unknown', 'us-papers': 'unknown' },
    finds: perhaps,
    never: othersThan(...perhaps),
  }),
  like({
    id: 'noon-and-nobody-says-where-she-is',
    like: 'noon-brownsville',
    tells: 'The same hour, told by a cousin on the phone who does not know where she is today.',
    person: { 'where-now': 'unknown' },
    finds: ['border-day-open', 'border-health-rule', 'border-order'],
    never: ['border-class', 'border-appointments-ended'],
  }),
  like({
    id: 'ordered-by-a-judge-in-spring-2025',
    like: 'sent-back-in-february-2025',
    tells: 'Crossed in February 2025, and an immigration judge ordered him removed in May: officers did not send him back by themselves.',
    encounter: { 'us-exit': 'judge-order', 'us-papers': ['i-862'], 'us-exit-when': '2025-05-20' },
    finds: ['border-order'],
    never: othersThan('border-order'),
  }),
  like({
    id: 'no-day-of-leaving-and-back-inside',
    like: 'no-day-of-leaving',
    tells: 'Nobody wrote down the day of the return, and he is in the United States again: whether the screening was due is open.',
    person: { 'where-now': 'united-states' },
    finds: ['border-screening-open', 'border-order'],
    never: ['border-screening-due', 'border-first-months', 'border-class'],
  }),
  like({
    id: 'does-not-know-who-asked-and-back-inside',
    like: 'does-not-know-who-asked',
    tells: 'Many officers spoke before he was sent back, and he does not know who asked what. He is in the United States again.',
    person: { 'where-now': 'united-states' },
    finds: ['border-fee', 'border-screening-open', 'border-order'],
    never: ['border-screening-due', 'border-class'],
  }),
  like({
    id: 'only-the-day-of-a-removal',
    like: 'only-the-day-of-leaving',
    tells: 'Knows the day on which an officer removed him, in October 2025, and no day of entry: the wider rule stays in question.',
    encounter: { 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': ['order-signed'] },
    finds: ['border-day-open', 'border-fee', 'border-order-inside', 'border-screening-due', 'border-order'],
    never: ['border-first-months'],
  }),
  like({
    id: 'way-of-leaving-and-place-not-known',
    like: 'way-of-leaving-not-known',
    tells: 'A sister calls: he crossed in April 2026, she does not know how that ended, nor where he is.',
    person: { 'where-now': 'unknown' },
    finds: ['border-fee', 'border-health-rule', 'border-screening-open', 'border-order'],
    never: ['border-screening-due', 'border-class'],
  }),
]

export const borderSince2025Cases: readonly UmbralCase[] = [...told, ...otherwise]
