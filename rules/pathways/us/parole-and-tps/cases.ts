/**
 * Named cases of the pathway us/parole-and-tps. Together they take every branch. Nobody without a sign of parole meets a
 * question; nobody is offered a program that has ended.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { paroleAndTpsFindings } from './findings.ts'

type Ours = keyof typeof paroleAndTpsFindings

const today = '2026-11-21'
const everything = Object.keys(paroleAndTpsFindings) as Ours[]
/** All findings of this pathway but these. */
const allBut = (...told: readonly Ours[]): Ours[] => everything.filter((id) => !told.includes(id))

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['VE'],
  age: 34,
  'travelling-with': ['alone'],
  'mx-entry': '2026-08',
  'comar-contact': 'none',
  'us-contact': 'once',
} as const
const inTheUs = {
  'safety-now': ['none'],
  'where-now': 'united-states',
  nationalities: ['VE'],
  age: 34,
  'travelling-with': ['alone'],
  'us-contact': 'once',
} as const

/** A CBP One appointment kept in March 2024, and parole. */
const appointment = {
  'us-entry-when': '2024-03-10',
  'us-place': 'california',
  'us-how': 'port-appointment',
  'us-exit': 'not-sent-back',
  'us-papers': ['parole-paper'],
  'another-encounter': 'no',
} as const
const flight = { ...appointment, 'us-entry-when': '2023-08-15', 'us-place': 'elsewhere', 'us-how': 'by-air' } as const
const crossed = {
  'us-entry-when': '2023-12-04',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'expedited-removal',
  'us-papers': ['i-860', 'i-296'],
  'i-860-shows': ['order-signed', 'charge-papers'],
  'us-exit-when': '2023-12-06',
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
} as const
/** Arrested far inside the country, and ordered removed by an officer. */
const arrested = {
  'us-place': 'elsewhere',
  'us-how': 'other',
  'us-exit': 'expedited-removal',
  'us-papers': ['i-860'],
  'i-860-shows': ['order-signed', 'charge-papers'],
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
} as const

const paroled: readonly UmbralCase[] = [
  {
    id: 'appointment in Tijuana, message in April',
    tells: 'A Venezuelan woman came through San Ysidro with a CBP One appointment in March 2024. In April 2025 a message told her to leave. She lives in Ohio.',
    today,
    person: { ...inTheUs, 'parole-kind': 'cbp-one', 'parole-ended': ['message-2025'] },
    encounters: [appointment],
    finds: ['parole-message', 'parole-inside-the-us', 'parole-papers', 'tps-venezuela-ended', 'parole-asylum-time'],
    never: allBut('parole-message', 'parole-inside-the-us', 'parole-papers', 'tps-venezuela-ended', 'parole-asylum-time'),
    instead: {
      'where-now': ['mexico', 'silent'],
      nationalities: [['HN'], ['CU'], ['HT'], 'silent'],
      'parole-kind': ['chnv', 'other', 'no-parole', 'silent'],
      'parole-ended': [['message-2026', 'date-passed'], ['none'], 'silent'],
      'us-how': ['between-ports', 'silent'],
      'us-entry-when': ['2022-12-01', '2025-02-02', 'silent'],
      'us-papers': [['i-862'], 'silent'],
    },
  },
  {
    id: 'two years of parole, then home by herself',
    tells: 'A Honduran mother had parole from February 2023. The last day on the paper passed, no message came, and she went to Mexico on her own.',
    today,
    person: { ...adult, nationalities: ['HN'], 'travelling-with': ['own-children'], 'parole-kind': 'cbp-one', 'parole-ended': ['date-passed'] },
    encounters: [{ ...appointment, 'us-entry-when': '2023-02-20' }],
    finds: ['parole-end-open', 'parole-papers'],
    never: allBut('parole-end-open', 'parole-papers'),
    instead: { 'us-exit': ['voluntary-return', 'judge-order', 'silent'], 'parole-ended': ['silent'] },
  },
  {
    id: 'first day and last day of the appointments',
    tells: 'An appointment kept on the very last day, 20 January 2025, and no paper at hand: still a sign of parole.',
    today,
    person: { ...adult, nationalities: ['HN'], 'parole-kind': 'unknown' },
    encounters: [{ ...appointment, 'us-entry-when': '2025-01-20', 'us-papers': ['none'] }],
    finds: ['parole-sign-open', 'parole-papers'],
    never: allBut('parole-sign-open', 'parole-papers'),
    instead: { 'us-entry-when': ['2023-01-12'], 'parole-kind': ['silent'] },
  },
  {
    id: 'an appointment told of a day when there were none',
    tells: 'An appointment told of 21 January 2025, no parole paper: CBP One had ended the day before, so nothing is asked.',
    today,
    person: { ...adult, nationalities: ['HN'] },
    encounters: [{ ...appointment, 'us-entry-when': '2025-01-21', 'us-papers': ['i-862'] }],
    finds: [],
    never: everything,
    instead: { 'us-entry-when': ['2023-01-11'] },
  },
  {
    id: 'flew to Miami from Havana',
    tells: 'A Cuban man came by CHNV in August 2023. His parole ended on 24 April 2025. He has been in Florida for three years.',
    today,
    person: { ...inTheUs, nationalities: ['CU'], 'parole-kind': 'chnv' },
    encounters: [flight],
    finds: ['parole-chnv-ended', 'parole-inside-the-us', 'parole-cuban', 'parole-papers', 'parole-asylum-time'],
    never: allBut('parole-chnv-ended', 'parole-inside-the-us', 'parole-cuban', 'parole-papers', 'parole-asylum-time'),
    instead: { nationalities: [['NI'], 'silent'], 'where-now': ['silent'], 'us-papers': ['silent'], 'parole-kind': ['silent'] },
  },
  {
    id: 'flew before there was a program',
    tells: 'A Nicaraguan with a tourist visa in 2019: a flight of that year is no sign of CHNV.',
    today,
    person: { ...inTheUs, nationalities: ['NI'] },
    encounters: [{ ...flight, 'us-entry-when': '2019-05-05', 'us-papers': ['other'] }],
    finds: [],
    never: everything,
    instead: { 'us-entry-when': ['2025-06-06'] },
  },
  {
    id: 'flew from Port-au-Prince to join her mother',
    tells: 'A Haitian woman came on parole for family reunification in 2024 and lives in Boston.',
    today,
    person: { ...inTheUs, nationalities: ['HT'], 'parole-kind': 'other' },
    encounters: [{ ...flight, 'us-entry-when': '2024-06-30' }],
    finds: ['parole-other', 'parole-inside-the-us', 'parole-papers', 'tps-haiti-ended', 'parole-asylum-time'],
    never: allBut('parole-other', 'parole-inside-the-us', 'parole-papers', 'tps-haiti-ended', 'parole-asylum-time'),
  },
  {
    id: 'flew on a visa, and it was not parole',
    tells: 'A Haitian man came by plane in 2023 on a visitor visa. He had TPS.',
    today,
    person: { ...inTheUs, nationalities: ['HT'], 'parole-kind': 'no-parole' },
    encounters: [{ ...flight, 'us-papers': ['other'] }],
    finds: ['tps-haiti-ended', 'parole-asylum-time', 'parole-papers'],
    never: allBut('tps-haiti-ended', 'parole-asylum-time', 'parole-papers'),
    instead: { 'parole-kind': ['silent'] },
  },
  {
    id: 'let in, and the papers are lost',
    tells: 'A Honduran man crossed the river in 2022 and was let go after two days. Nobody knows which paper he got; it may have been parole.',
    today,
    person: { ...inTheUs, nationalities: ['HN'] },
    encounters: [{ ...crossed, 'us-entry-when': '2022-03-03', 'us-exit': 'not-sent-back', 'us-papers': 'unknown' }],
    finds: ['parole-sign-open', 'parole-papers'],
    never: allBut('parole-sign-open', 'parole-papers'),
    instead: { 'us-papers': [['i-862'], 'silent'] },
  },
  {
    id: 'let in with a court date',
    tells: 'The same man with the I-862 in his hand: no sign of parole, no question.',
    today,
    person: { ...inTheUs, nationalities: ['HN'] },
    encounters: [{ ...crossed, 'us-entry-when': '2022-03-03', 'us-exit': 'not-sent-back', 'us-papers': ['i-862'] }],
    finds: [],
    never: everything,
  },
]

const orderedAfterwards: readonly UmbralCase[] = [
  {
    id: 'paroled in 2024, sent to Mexico in two days in 2025',
    tells: 'A Venezuelan was paroled after his appointment, then arrested outside a court in June 2025 and put over the bridge with an I-860.',
    today,
    person: { ...adult, 'us-contact': 'several', 'parole-kind': 'cbp-one', 'parole-ended': ['message-2025'] },
    encounters: [
      { ...appointment, 'another-encounter': 'yes' },
      { ...arrested, 'us-entry-when': '2025-06-10', 'us-exit-when': '2025-06-12' },
    ],
    finds: ['parole-message', 'parole-then-removed', 'parole-papers', 'tps-venezuela-ended', 'chnv-closed', 'left-expedited-removal'],
    never: ['left-er-after-parole', 'parole-inside-the-us', 'parole-asylum-time', 'chnv-was-open-once', 'parole-sign-open'],
    instead: {
      'us-exit': ['voluntary-return', 'silent'],
      'us-exit-when': ['silent'],
      'us-entry-when': ['silent'],
      'parole-kind': ['silent', 'other'],
      nationalities: [['HN']],
    },
  },
  {
    id: 'the parole paper lies with the order',
    tells: 'Told as one time: the appointment of 2024, the parole, and the order of 2025. How they left tells of it already.',
    today,
    person: { ...adult, 'parole-kind': 'cbp-one', 'parole-ended': ['none'] },
    encounters: [{ ...appointment, 'us-exit': 'expedited-removal', 'us-papers': ['parole-paper', 'i-860'], 'us-exit-when': '2025-06-12', 'us-sent-to': 'mexico' }],
    finds: ['left-er-after-parole', 'parole-end-open', 'parole-papers', 'chnv-closed'],
    never: ['parole-then-removed', 'parole-inside-the-us', 'tps-venezuela-ended', 'parole-asylum-time'],
    instead: { 'where-now': ['silent'], nationalities: ['silent'], 'us-papers': [['i-860'], 'silent'], 'us-exit': ['silent'] },
  },
  {
    id: 'removed in 2022, paroled in 2024',
    tells: 'The officer\'s order came two years before the parole: parole does not touch it.',
    today,
    person: { ...adult, nationalities: ['HN'], 'us-contact': 'several', 'parole-kind': 'cbp-one', 'parole-ended': ['message-2025'] },
    encounters: [
      { ...crossed, 'us-entry-when': '2022-05-01', 'us-exit-when': '2022-05-03', 'another-encounter': 'yes' },
      appointment,
    ],
    finds: ['parole-message', 'parole-papers'],
    never: allBut('parole-message', 'parole-papers'),
    instead: { 'us-entry-when': ['silent'] },
  },
]

const protectedStatus: readonly UmbralCase[] = [
  {
    id: 'in Houston with old TPS cards',
    tells: 'A Venezuelan came on a visa in 2019 and had TPS from 2021. US officers never held him.',
    today,
    person: { ...inTheUs, 'us-contact': 'no' },
    finds: ['tps-venezuela-ended', 'parole-asylum-time', 'parole-papers'],
    never: allBut('tps-venezuela-ended', 'parole-asylum-time', 'parole-papers'),
    instead: { 'where-now': ['mexico', 'silent'], nationalities: [['HT'], ['HT', 'VE'], ['CU'], 'silent'] },
  },
  {
    id: 'lived there, now in Tapachula',
    tells: 'A Haitian was let in with a court date in 2021, had TPS, and went to Mexico in 2026. TPS gives nothing there.',
    today,
    person: { ...adult, nationalities: ['HT'] },
    encounters: [{ ...crossed, 'us-entry-when': '2021-09-20', 'us-exit': 'not-sent-back', 'us-papers': ['i-862'] }],
    finds: ['tps-haiti-ended', 'parole-papers'],
    never: allBut('tps-haiti-ended', 'parole-papers'),
  },
  {
    id: 'not sent back, and nobody knows whether he was ever across',
    tells: 'A Venezuelan in Tijuana says that officers met him and did not send him back. Whether they stopped him before the line nobody knows: of TPS nothing is said.',
    today,
    person: adult,
    encounters: [{ 'us-entry-when': '2024-05', 'us-place': 'california', 'us-how': 'unknown', 'us-exit': 'not-sent-back', 'us-papers': 'unknown', 'another-encounter': 'no' }],
    finds: ['parole-sign-open', 'parole-papers'],
    never: allBut('parole-sign-open', 'parole-papers'),
    instead: { 'us-how': ['stopped-before-line', 'between-ports', 'silent'], 'us-papers': [['none']], 'where-now': ['united-states'] },
  },
]

const sentToMexico: readonly UmbralCase[] = [
  {
    id: 'removed to Mexico within 48 hours, no fear screening',
    tells: 'A Venezuelan went straight to the officers, said that he was afraid, and was removed to Mexico in two days with an order.',
    from: '000, note 29',
    today,
    person: adult,
    encounters: [crossed],
    finds: ['chnv-closed'],
    never: allBut('chnv-closed'),
    instead: { nationalities: [['CU'], ['HT'], ['NI'], ['HN'], 'silent'], 'us-exit': ['title-42', 'silent'], 'us-entry-when': ['2022-10-18', 'silent'], 'us-papers': ['silent'] },
  },
  {
    id: 'two weeks in detention, then Mexico without a paper',
    tells: 'The third Venezuelan of that note: held for two weeks and removed with no paper at all.',
    from: '000, note 29',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-exit': 'sent-without-paper', 'us-papers': ['none'], 'us-exit-when': '2023-12-19' }],
    finds: ['chnv-closed'],
    never: allBut('chnv-closed'),
  },
  {
    id: 'one voluntary return in June 2023',
    tells: 'A Nicaraguan woman signed a voluntary return to Mexico in June 2023, and was told that she could still apply for CHNV.',
    from: '000, on voluntary return (note 19)',
    today,
    person: { ...adult, nationalities: ['NI'] },
    encounters: [{ ...crossed, 'us-entry-when': '2023-06-02', 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], 'us-exit-when': '2023-06-03' }],
    finds: ['chnv-was-open-once', 'left-voluntary-return'],
    never: allBut('chnv-was-open-once'),
    instead: { 'us-exit': ['withdrawal', 'expedited-removal', 'silent'], 'us-entry-when': ['2025-03-25', '2025-03-26', '2022-10-19', '2022-10-18', 'silent'] },
  },
  {
    id: 'removed, and another time nobody can name',
    tells: 'A Cuban removed in December 2023 was sent back once more in 2024; he does not know how.',
    today,
    person: { ...adult, nationalities: ['CU'], 'us-contact': 'several' },
    encounters: [
      { ...crossed, 'another-encounter': 'yes' },
      { ...crossed, 'us-entry-when': '2024-02-02', 'us-exit': 'unknown', 'us-papers': ['none'], 'us-exit-when': '2024-02-03' },
    ],
    finds: ['chnv-closed'],
    never: allBut('chnv-closed'),
  },
  {
    id: 'the appointment of 20 January, cancelled',
    tells: 'A family waited seven months for 20 January 2025; the father is Venezuelan. Officers turned them away before the line.',
    from: '001, on the appointments of 20 January 2025',
    today,
    person: { ...adult, nationalities: ['VE'], 'travelling-with': ['partner', 'own-children'] },
    encounters: [{ 'us-entry-when': '2025-01-20', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: [],
    never: everything,
  },
]

export const paroleAndTpsCases: readonly UmbralCase[] = [...paroled, ...orderedAfterwards, ...protectedStatus, ...sentToMexico]
