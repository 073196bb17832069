/**
 * Named cases of the pathway us/papers. Together they take every branch. Nobody here is a real person; where a report
 * tells of someone alike, `from` says where.
 */
import type { UmbralCase } from '../../../authoring.ts'

const today = '2026-11-21'

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['VE'],
  age: 34,
  'travelling-with': ['alone'],
  'mx-entry': '2024-02',
  'comar-contact': 'none',
  'us-contact': 'once',
} as const

/** Crossed by land and was sent to Mexico; each case says with which papers. */
const crossed = {
  'us-entry-when': '2024-02-19',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit-when': '2024-02-21',
  'us-sent-to': 'mexico',
  'us-kept': ['none'],
  'another-encounter': 'no',
} as const
/** Let in, and not sent back by anybody. */
const letIn = {
  'us-entry-when': '2022-03-01',
  'us-place': 'arizona',
  'us-how': 'between-ports',
  'us-exit': 'not-sent-back',
  'another-encounter': 'no',
} as const

/** What reads a paper; each case says which of these it expects, and that it hears no other. */
const readings = [
  'papers-order', 'left-order-half-empty', 'papers-to-a-judge', 'papers-of-questions', 'papers-fear-decision', 'papers-of-a-return', 'papers-of-an-entry',
  'papers-not-listed',
] as const
type Reading = (typeof readings)[number]
const only = (...told: readonly Reading[]): readonly Reading[] => readings.filter((one) => !told.includes(one))

export const papersCases: readonly UmbralCase[] = [
  {
    id: 'two of the three Venezuelans, and their passports',
    tells: 'They said at once that they feared Venezuela. Two days later they were in Mexico with an I-860 and an I-296. Officers had kept their passports.',
    from: '000, notes 29 and 31',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-exit': 'expedited-removal', 'us-papers': ['i-860', 'i-296'], 'i-860-shows': ['order-signed', 'charge-papers'], 'us-kept': ['passport-or-id'] },
    ],
    finds: ['papers-order', 'papers-kept', 'papers-kept-practice', 'papers-records'],
    never: [...only('papers-order'), 'papers-if-kept', 'papers-belongings', 'papers-court-record'],
    instead: {
      'us-papers': ['silent'],
      'i-860-shows': [['cannot-read'], 'silent'],
      'us-kept': [['none'], ['phone', 'money'], 'silent'],
      'us-exit': ['silent'],
      'us-sent-to': ['own-country', 'silent'],
      nationalities: [['MX'], 'silent'],
      'us-how': ['silent'],
    },
  },
  {
    id: 'the third Venezuelan, no paper and no phone',
    tells: 'Held for two weeks, and sent to Mexico with no paper, no passport and no phone: what there is has to come from the record.',
    from: '000, notes 29 and 31',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-entry-when': '2024-02-05', 'us-exit-when': '2024-02-19', 'us-exit': 'sent-without-paper', 'us-papers': ['none'], 'us-kept': ['passport-or-id', 'phone'] },
    ],
    finds: ['left-no-paper', 'papers-kept', 'papers-kept-practice', 'papers-belongings', 'papers-records'],
    never: [...only(), 'papers-if-kept'],
  },
  {
    id: 'nobody knows what was kept',
    tells: 'Sent back in the night with a bag that she never opened. She prefers not to speak of it.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], 'when-sent-back': ['none'], 'us-kept': 'declined' }],
    finds: ['left-voluntary-return', 'papers-if-kept', 'papers-records'],
    never: [...only(), 'papers-kept', 'papers-belongings'],
  },
  {
    id: 'only an I-296',
    tells: 'He does not know who decided, or how. In his shoe he kept one sheet: an I-296 with a box ticked. It shows an order and a day, not who made it.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-exit': 'unknown', 'us-papers': ['i-296'] }],
    finds: ['left-kind-unknown', 'papers-order', 'papers-records'],
    never: [...only('papers-order'), 'left-five-years', 'left-ten-years', 'left-twenty-years', 'papers-court-record'],
  },
  {
    id: 'the I-860 with an empty second half',
    tells: 'The charge is filled in; the order half has no name, no day and no signature. She was told she was deported.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': ['order-empty', 'charge-papers'] }],
    finds: ['left-order-half-empty', 'papers-records'],
    never: only('left-order-half-empty'),
    instead: { 'i-860-shows': [['order-signed'], 'silent'], 'us-papers': [['i-860', 'i-296'], 'silent'] },
  },
  {
    id: 'an empty order half, and a return in the end',
    tells: 'Officers began an I-860, never filled in the order, and then had him sign an I-826. The charge is no order, and the papers do not disagree.',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-exit': 'voluntary-return', 'us-papers': ['i-860', 'i-826'], 'i-860-shows': ['order-empty', 'charge-papers'], 'when-sent-back': ['none'] },
    ],
    finds: ['left-order-half-empty', 'left-voluntary-return', 'papers-records'],
    never: [...only('left-order-half-empty'), 'left-papers-disagree'],
  },
  {
    id: 'told a return, holding an order',
    tells: 'She remembers signing to go back. Beside the I-826 lies an I-860 with its order half signed. Paper and memory differ; neither is put right.',
    today,
    person: adult,
    encounters: [
      { ...crossed, 'us-exit': 'voluntary-return', 'us-papers': ['i-860', 'i-826'], 'i-860-shows': ['order-signed'], 'when-sent-back': ['paper-not-understood'] },
    ],
    finds: ['left-papers-disagree', 'left-return-not-free', 'papers-order', 'papers-of-a-return', 'papers-records'],
    never: [...only('papers-order', 'papers-of-a-return'), 'left-five-years', 'left-voluntary-return'],
    instead: { 'us-exit': ['silent'] },
  },
  {
    id: 'told an order, holding a withdrawal',
    tells: 'Officers spoke of deportation and five years. The only paper is an I-275, which comes with a withdrawal and with other refusals.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-how': 'port-no-appointment', 'us-exit': 'expedited-removal', 'us-papers': ['i-275'] }],
    finds: ['left-papers-disagree', 'papers-of-a-return', 'papers-records'],
    never: [...only('papers-of-a-return'), 'left-five-years', 'left-order-not-seen'],
    instead: { 'us-exit': ['withdrawal'] },
  },
  {
    id: 'the papers of a no',
    tells: 'An asylum officer said no in 2023. She kept every sheet: the statement, the leaflet, the record, the no, and the paper to the judge.',
    today,
    person: adult,
    encounters: [
      {
        ...crossed,
        'us-exit': 'expedited-removal',
        'us-papers': ['i-860', 'i-867', 'm-444', 'i-870', 'i-869', 'i-863'],
        'i-860-shows': ['order-signed'],
      },
    ],
    finds: ['papers-order', 'papers-to-a-judge', 'papers-of-questions', 'papers-fear-decision', 'papers-records'],
    never: only('papers-order', 'papers-to-a-judge', 'papers-of-questions', 'papers-fear-decision'),
  },
  {
    id: 'the old order, and the record of a reasonable fear',
    tells: 'Caught after coming back. The I-871 uses an order of 2012 again; the I-898 is the no after the interview.',
    today,
    person: { ...adult, nationalities: ['MX'] },
    encounters: [{ ...crossed, 'us-exit': 'reinstated-order', 'us-papers': ['i-871', 'i-898', 'i-899'], 'us-kept': ['passport-or-id', 'money'] }],
    finds: ['papers-order', 'papers-fear-decision', 'papers-kept', 'papers-belongings', 'papers-records'],
    never: [...only('papers-order', 'papers-fear-decision'), 'papers-kept-practice'],
  },
  {
    id: 'let go with a court date',
    tells: 'Released in Arizona with an I-862, and back in Mexico on her own. It calls her to a judge; how the case ended it does not say.',
    today,
    person: adult,
    encounters: [{ ...letIn, 'us-papers': ['i-862'] }],
    finds: ['papers-to-a-judge', 'papers-if-kept', 'papers-court-record', 'papers-records'],
    never: [...only('papers-to-a-judge'), 'papers-kept'],
    instead: { 'us-papers': [['judge-order', 'i-862'], 'silent'], 'us-exit': ['remain-in-mexico'] },
  },
  {
    id: 'a stamp, and a sheet nobody can name',
    tells: 'He was let in at a port with an appointment. There is an I-94, and one more sheet in English without a number.',
    today,
    person: { ...adult, 'parole-kind': 'cbp-one', 'parole-ended': ['none'] },
    encounters: [{ ...letIn, 'us-how': 'port-appointment', 'us-entry-when': '2024-09-18', 'us-papers': ['parole-paper', 'other'] }],
    finds: ['papers-of-an-entry', 'papers-not-listed', 'papers-if-kept', 'papers-records'],
    never: only('papers-of-an-entry', 'papers-not-listed'),
  },
  {
    id: 'the sworn statement alone',
    tells: 'She remembers many questions and no decision. The I-867 is what she has: it is the record of what was asked and answered, and decides nothing.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-exit': 'unknown', 'us-papers': ['i-867'] }],
    finds: ['papers-of-questions', 'papers-records'],
    never: [...only('papers-of-questions'), 'papers-if-kept', 'papers-court-record'],
  },
  {
    id: 'a stamp, and nothing else',
    tells: 'Let in at a port with an appointment, with a stamp in the passport. Nobody sent him back.',
    today,
    person: { ...adult, 'parole-kind': 'cbp-one', 'parole-ended': ['none'] },
    encounters: [{ ...letIn, 'us-how': 'port-appointment', 'us-entry-when': '2024-09-18', 'us-papers': ['parole-paper'] }],
    finds: ['papers-of-an-entry', 'papers-if-kept', 'papers-records'],
    never: [...only('papers-of-an-entry'), 'papers-court-record'],
  },
  {
    id: 'a sheet nobody can name, and a passport that stayed behind',
    tells: 'Sent back over the bridge with one sheet in English. Her passport and her money stayed with the officers.',
    today,
    person: adult,
    encounters: [{ ...crossed, 'us-exit': 'unknown', 'us-papers': ['other'], 'us-kept': ['passport-or-id', 'money'] }],
    finds: ['papers-not-listed', 'papers-kept', 'papers-kept-practice', 'papers-belongings', 'papers-records'],
    never: [...only('papers-not-listed'), 'papers-if-kept'],
  },
  {
    id: 'stopped on the bridge',
    tells: 'Mexican and US officers stopped her before the line. No paper was given, and nothing was kept there.',
    today,
    person: adult,
    encounters: [{ 'us-entry-when': '2025-11-02', 'us-place': 'texas', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: ['encounter-told'],
    never: [...only(), 'papers-if-kept', 'papers-records'],
  },
]
