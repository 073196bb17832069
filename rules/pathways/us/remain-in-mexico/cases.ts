/**
 * Named cases of the pathway us/remain-in-mexico. Together they take every branch. Nobody here is a real person; where a
 * report tells of someone alike, `from` says where.
 */
import type { UmbralCase } from '../../../authoring.ts'
import type { remainInMexicoFindings } from './findings.ts'

type Own = keyof typeof remainInMexicoFindings

const today = '2026-11-21'

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 36,
  'travelling-with': ['alone'],
  'mx-entry': '2019-07',
  'comar-contact': 'none',
} as const

/** Crossed into Texas in August 2019, got a hearing paper, and was sent to wait. */
const sentToWait = {
  'us-entry-when': '2019-08-20',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'remain-in-mexico',
  'us-papers': ['i-862'],
  'us-exit-when': '2019-08-22',
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
  'mpp-when-sent': ['none'],
} as const
const missed = { ...sentToWait, 'mpp-case': 'missed-hearing', 'mpp-after-missed': 'ordered' } as const

const reasons = ['mpp-notice-missing', 'mpp-held-by-us', 'mpp-kept-away', 'mpp-reason-open'] as const satisfies readonly Own[]
const periods = ['mpp-first-time', 'mpp-second-time', 'mpp-third-time', 'mpp-period-open'] as const satisfies readonly Own[]
const othersThan = <Id extends Own>(all: readonly Id[], ...these: Id[]): Id[] => all.filter((id) => !these.includes(id))
const afterAbsence = ['left-absence-reopen', 'left-fear-reopen', 'left-mpp-order'] as const

/** The same return on another day: only the period differs. */
const enteredOn = (id: string, tells: string, day: string, period: (typeof periods)[number]): UmbralCase => ({
  id,
  tells,
  today,
  person: adult,
  encounters: [{ ...sentToWait, 'us-entry-when': day, 'us-exit-when': 'unknown', 'mpp-case': 'case-ended' }],
  finds: [period, 'mpp-record'],
  never: othersThan(periods, period),
})

export const remainInMexicoCases: readonly UmbralCase[] = [
  // ── Missed hearings ──
  {
    id: 'taken on the way to the hearing',
    tells: 'A Honduran mother was sent to wait in Nuevo Laredo. On the way to her hearing she was abducted with her daughter. The judge ordered removal without her on 26 February 2020.',
    from: '003, Due process charade',
    today,
    person: { ...adult, 'travelling-with': ['own-children'] },
    encounters: [{ ...missed, 'mpp-order-date': '2020-02-26', 'mpp-missed-why': ['taken-or-attacked'] }],
    finds: [...afterAbsence, 'mpp-first-time', 'mpp-kept-away', 'mpp-money', 'mpp-mexico-court', 'mpp-record'],
    never: [...othersThan(reasons, 'mpp-kept-away'), 'mpp-perhaps', 'mpp-to-be-left-out', 'mpp-fear-of-mexico', 'mpp-hearing-to-come'],
    dates: { 'reopen-180-days': { plan: '2020-08-24', statutory: '2020-08-24' } },
    instead: {
      'mpp-missed-why': [['none'], ['taken-or-attacked', 'no-notice'], ['held-us', 'held-mexico'], 'silent'],
      'mpp-order-date': ['2020-02', '2020-01/2020-12', 'silent'],
      'mpp-after-missed': ['new-date', 'ended', 'silent'],
      'mpp-when-sent': [['afraid-not-heard'], ['afraid-heard', 'serious-health'], ['child-alone'], 'silent'],
      'mpp-case': ['hearing-to-come', 'judge-ordered', 'case-ended', 'silent'],
      'us-papers': [['i-862', 'judge-order'], ['i-860'], ['none'], 'silent'],
      'us-exit': ['sent-without-paper', 'silent'],
      'us-entry-when': ['2022-02-01', '2025-03-10', '2023-06-01', '2020-12/2021-12', 'silent'],
      'us-sent-to': ['own-country', 'silent'],
      'where-now': ['united-states', 'elsewhere', 'silent'],
      nationalities: [['MX', 'HN'], 'silent'],
    },
  },
  {
    id: 'no way to the bridge at four in the morning',
    tells: 'Told to be at the Matamoros bridge before dawn. No bus went, and the road was not safe. He came at eight and nobody let him through. The order is of 10 August 2026: the 180 days still run.',
    from: '003, Due process charade',
    today,
    person: { ...adult, nationalities: ['VE'] },
    encounters: [
      {
        ...missed,
        'us-entry-when': '2026-03-02',
        'us-exit-when': '2026-03-05',
        'us-papers': ['i-862', 'judge-order'],
        'mpp-order-date': '2026-08-10',
        'mpp-missed-why': ['no-way-to-bridge', 'not-let-through'],
      },
    ],
    finds: [...afterAbsence, 'mpp-third-time', 'mpp-kept-away', 'mpp-money', 'mpp-record'],
    never: [...othersThan(reasons, 'mpp-kept-away'), ...othersThan(periods, 'mpp-third-time')],
    dates: { 'reopen-180-days': { plan: '2027-02-06', statutory: '2027-02-06' } },
    instead: { 'mpp-order-date': ['2026-05-25', '2026-05-24', '2026-08', 'silent'] },
  },
  {
    id: 'the last of the 180 days',
    tells: 'The order is of 25 May 2026: the 180th day is today.',
    today,
    person: adult,
    encounters: [{ ...missed, 'us-entry-when': '2026-02-01', 'us-exit-when': '2026-02-02', 'mpp-order-date': '2026-05-25', 'mpp-missed-why': ['illness-or-death'] }],
    finds: ['mpp-kept-away'],
    dates: { 'reopen-180-days': { plan: '2026-11-21', statutory: '2026-11-21' } },
  },
  {
    id: 'the order seems older than the entry',
    tells: 'The year on the order was misread: it lies before the person came. No date is shown.',
    today,
    person: adult,
    encounters: [{ ...missed, 'mpp-order-date': '2018-02-26', 'mpp-missed-why': ['held-mexico'] }],
    finds: ['mpp-kept-away'],
    dates: { 'reopen-180-days': { withheld: 'start-unknown' } },
  },
  {
    id: 'the new date never reached him',
    tells: 'His hearing of April 2020 was put off. Nobody told him of the new day. He learned of the order years later.',
    today,
    person: adult,
    encounters: [{ ...missed, 'mpp-order-date': 'unknown', 'mpp-missed-why': ['no-notice', 'paper-wrong'] }],
    finds: [...afterAbsence, 'mpp-notice-missing', 'mpp-money'],
    never: othersThan(reasons, 'mpp-notice-missing'),
  },
  {
    id: 'in a county jail that day',
    tells: 'She had crossed again after a threat, and was in a Texas jail on the day of her hearing.',
    today,
    person: adult,
    encounters: [{ ...missed, 'mpp-order-date': '2020-01-15', 'mpp-missed-why': ['held-us'] }],
    finds: [...afterAbsence, 'mpp-held-by-us'],
    never: othersThan(reasons, 'mpp-held-by-us'),
  },
  {
    id: 'prefers not to say why',
    tells: 'He missed the hearing and was ordered removed on 15 January 2020. He does not want to say why. Every way stays open, and the clock is shown.',
    today,
    person: adult,
    encounters: [{ ...missed, 'mpp-order-date': '2020-01-15', 'mpp-missed-why': 'declined' }],
    finds: [...afterAbsence, 'mpp-reason-open', 'mpp-money'],
    never: othersThan(reasons, 'mpp-reason-open'),
    dates: { 'reopen-180-days': { plan: '2020-07-13', statutory: '2020-07-13' } },
  },
  {
    id: 'missed it, and never heard what came of it',
    tells: 'She missed the hearing after a kidnapping. Nobody told her of an order: first the court must say.',
    from: '003, Due process charade',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'mpp-case': 'missed-hearing', 'mpp-after-missed': 'unknown', 'mpp-missed-why': ['taken-or-attacked'] }],
    finds: ['left-mpp-court-open', 'mpp-kept-away', 'mpp-money', 'mpp-record'],
    never: othersThan(reasons, 'mpp-kept-away'),
    dates: { 'reopen-180-days': { withheld: 'start-unknown' } },
  },
  {
    id: 'missed one, got another date',
    tells: 'The court set a new hearing after he missed one.',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'us-entry-when': '2026-01-12', 'us-exit-when': '2026-01-13', 'mpp-case': 'missed-hearing', 'mpp-after-missed': 'new-date' }],
    finds: ['mpp-third-time', 'mpp-hearing-to-come', 'mpp-record'],
    never: [...reasons, 'mpp-money'],
  },
  {
    id: 'missed it, and the judge ended the case',
    tells: 'The judge did not think that the notice was good, and ended the case.',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'mpp-case': 'missed-hearing', 'mpp-after-missed': 'ended' }],
    finds: ['mpp-first-time', 'mpp-record'],
    never: [...reasons, 'mpp-money', 'mpp-hearing-to-come'],
  },

  // ── A judge's order ──
  {
    id: 'lost the case in the tent court',
    tells: 'She came to every hearing by video, without a lawyer, and the judge said no.',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'us-papers': ['i-862', 'judge-order'], 'mpp-case': 'judge-ordered', 'court-hearing': 'was-there' }],
    finds: ['left-fear-reopen', 'left-mpp-order', 'mpp-record'],
    never: [...reasons, 'left-absence-reopen', 'mpp-money'],
    instead: { 'court-hearing': ['silent'] },
  },
  {
    id: 'ordered removed, was it without her?',
    tells: 'A judge ordered removal. Whether she was at that hearing she does not remember.',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'mpp-case': 'judge-ordered', 'court-hearing': 'unknown' }],
    finds: ['left-hearing-open', 'left-fear-reopen', 'left-mpp-order'],
    never: [...reasons, 'left-absence-reopen'],
  },
  {
    id: 'moved to the south on a bus',
    tells: 'Mexican officers put him on a bus to Tapachula a week before his hearing. The judge ordered removal without him.',
    today,
    person: adult,
    encounters: [
      { ...sentToWait, 'mpp-case': 'judge-ordered', 'court-hearing': 'missed', 'mpp-order-date': '2019-12-02', 'mpp-missed-why': ['held-mexico'] },
    ],
    finds: [...afterAbsence, 'mpp-kept-away'],
    never: othersThan(reasons, 'mpp-kept-away'),
    dates: { 'reopen-180-days': { plan: '2020-05-30', statutory: '2020-05-30' } },
    instead: { 'court-hearing': ['never-saw-judge', 'silent'] },
  },

  // ── A case still open, ended or not known ──
  {
    id: 'sent to wait in 2025, afraid of Mexico',
    tells: 'A Cuban woman said at once that she had been kidnapped in Mexico. No asylum officer came. Her hearing is in January.',
    today,
    person: { ...adult, nationalities: ['CU'], 'mx-entry': '2025-08' },
    encounters: [
      { ...sentToWait, 'us-entry-when': '2025-09-08', 'us-exit-when': '2025-09-09', 'mpp-when-sent': ['afraid-not-heard', 'serious-health'], 'mpp-case': 'hearing-to-come' },
    ],
    finds: ['mpp-third-time', 'mpp-to-be-left-out', 'mpp-fear-of-mexico', 'mpp-hearing-to-come', 'mpp-mexico-court', 'mpp-record'],
    never: [...reasons, 'mpp-money', 'left-absence-reopen'],
    instead: { 'mpp-when-sent': ['silent'] },
  },
  {
    id: 'a boy of sixteen sent to wait alone',
    tells: 'He came alone in 2019 at sixteen and was sent to Tijuana. He never heard how the case ended.',
    today,
    person: { ...adult, age: 23 },
    encounters: [{ ...sentToWait, 'us-place': 'california', 'mpp-when-sent': ['child-alone'], 'mpp-case': 'unknown' }],
    finds: ['mpp-to-be-left-out', 'left-mpp-court-open', 'mpp-record'],
    never: [...reasons, 'mpp-hearing-to-come'],
  },
  {
    id: 'a Mexican woman sent to wait',
    tells: 'She has two nationalities, one of them Mexican. The list of 2019 leaves Mexican nationals out.',
    today,
    person: { ...adult, nationalities: ['MX', 'GT'] },
    encounters: [{ ...sentToWait, 'mpp-when-sent': 'declined', 'mpp-case': 'case-ended' }],
    finds: ['mpp-to-be-left-out', 'mpp-record'],
    never: ['mpp-mexico-court', 'mpp-fear-of-mexico'],
  },
  {
    id: 'let in again in July 2021',
    tells: 'Sent to wait in 2019, let in from Mexico in July 2021 to go on with the case, and in Houston today.',
    today,
    person: { 'safety-now': ['none'], 'where-now': 'united-states', nationalities: ['HN'], age: 36, 'travelling-with': ['alone'] },
    encounters: [
      { ...sentToWait, 'mpp-case': 'hearing-to-come', 'another-encounter': 'yes' },
      { 'us-entry-when': '2021-07-06', 'us-place': 'texas', 'us-how': 'port-appointment', 'us-exit': 'not-sent-back', 'us-papers': ['i-862', 'parole-paper'], 'another-encounter': 'no' },
    ],
    finds: ['mpp-first-time', 'mpp-hearing-to-come', 'mpp-record'],
    never: ['mpp-mexico-court', 'mpp-perhaps'],
  },

  // ── Is it Remain in Mexico at all? ──
  {
    id: 'a hearing paper and a bridge, no explanation',
    tells: 'Nobody told her what it was. She holds an I-862 with an hour before dawn, and was sent over the bridge in November 2019.',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'us-exit': 'unknown', 'us-entry-when': '2019-11-04', 'us-exit-when': '2019-11-05', 'mpp-case': 'unknown' }],
    finds: ['mpp-perhaps', 'mpp-first-time', 'left-mpp-court-open', 'mpp-record'],
    never: [...reasons, 'mpp-to-be-left-out', 'mpp-fear-of-mexico'],
    instead: {
      'us-exit': ['sent-without-paper', 'silent'],
      'us-entry-when': ['2023-08-01', 'silent'],
      'us-papers': [['none'], 'silent'],
      'us-sent-to': ['own-country', 'silent'],
      'mpp-case': ['hearing-to-come', 'missed-hearing', 'judge-ordered', 'case-ended', 'silent'],
    },
  },
  {
    id: 'sent back with nothing said, I-862 in the bag',
    tells: 'Told as "no paper and no decision"; later the I-862 turns up. Sent to Mexico in June 2022.',
    today,
    person: adult,
    encounters: [
      { ...sentToWait, 'us-exit': 'sent-without-paper', 'us-entry-when': '2022-06-01', 'us-exit-when': '2022-06-03', 'when-sent-back': ['none'], 'mpp-case': 'case-ended' },
    ],
    finds: ['mpp-perhaps', 'mpp-second-time', 'mpp-record'],
    never: reasons,
  },
  {
    id: 'a hearing paper between the periods',
    tells: 'Sent to Mexico without explanation in 2023, with an I-862 of another kind: no period, and the pathway stays closed.',
    today,
    person: adult,
    encounters: [{ ...sentToWait, 'us-exit': 'unknown', 'us-entry-when': '2023-08-01', 'us-exit-when': '2023-08-02' }],
    finds: [],
    never: ['mpp-perhaps', 'mpp-record', ...periods],
  },

  // ── The periods, to the day ──
  enteredOn('the first day of the first time', 'Entered on 28 January 2019.', '2019-01-28', 'mpp-first-time'),
  enteredOn('the day before the first time', 'Entered on 27 January 2019.', '2019-01-27', 'mpp-period-open'),
  enteredOn('the last day of enrolments', 'Entered on 19 January 2021, before enrolments stopped.', '2021-01-19', 'mpp-first-time'),
  enteredOn('after the enrolments had stopped', 'Entered in March 2021: the programme still stood, but nobody was to be added.', '2021-03-10', 'mpp-period-open'),
  enteredOn('between the first and the second', 'Entered in September 2021, after the court order and before the restart.', '2021-09-15', 'mpp-period-open'),
  enteredOn('in the week of the restart', 'Entered on 8 December 2021.', '2021-12-08', 'mpp-second-time'),
  enteredOn('the last day of the second time', 'Entered on 8 August 2022, at noon.', '2022-08-08T12:00[America/Chicago]', 'mpp-second-time'),
  enteredOn('two days after the second time', 'Entered on 10 August 2022.', '2022-08-10', 'mpp-period-open'),
  enteredOn('some time in August 2022', 'Only the month is known: before or after the last enrolments.', '2022-08', 'mpp-period-open'),
  enteredOn('announced again', 'Entered on 22 January 2025.', '2025-01-22', 'mpp-third-time'),
  enteredOn('some time in January 2025', 'Only the month is known: before or after the announcement.', '2025-01', 'mpp-period-open'),
]
