/**
 * Named cases of the thirty working days: the worked examples of MX-CAL-08, the reference dates of its re-computation,
 * and each day on which today changes sides. Every date is copied from the dossier or counted by hand, not from the code.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { someone } from './someone.ts'

interface Example {
  readonly entry: string
  readonly today: string
  readonly tells: string
  readonly plan: string
  readonly statutory?: string
  readonly arguable?: string
  readonly target?: string
  readonly yearEnd?: true
}

const examples: readonly Example[] = [
  { entry: '2025-11-03', today: '2025-11-21', tells: 'Plan, law and argument differ by one day each.', plan: '2025-12-15', statutory: '2025-12-16', arguable: '2025-12-17' },
  { entry: '2025-12-12', today: '2025-12-29', tells: 'The year-end closure is reported, not published: it moves nothing.', plan: '2026-01-27', statutory: '2026-01-27', arguable: '2026-01-27' },
  { entry: '2026-02-02', today: '2026-02-20', tells: 'The plan steps back from a Monday on which the office is shut.', plan: '2026-03-13', statutory: '2026-03-17', arguable: '2026-03-18' },
  { entry: '2026-11-21', today: '2026-11-21', tells: 'Entered today: never plan into the year-end.', plan: '2026-12-17', statutory: '2027-01-05', arguable: '2027-01-05', yearEnd: true },
  { entry: '2024-09-13', today: '2024-10-01', tells: 'The day of the transfer of power, 1 October 2024, can only be argued.', plan: '2024-10-28', statutory: '2024-10-28', arguable: '2024-10-29' },
  { entry: '2026-11-03', today: '2026-11-21', tells: 'Entered on 3 November.', plan: '2026-12-15', statutory: '2026-12-16', arguable: '2026-12-17', yearEnd: true },
  { entry: '2026-11-04', today: '2026-11-21', tells: 'Entered on 4 November.', plan: '2026-12-16', statutory: '2026-12-17', arguable: '2026-12-18', yearEnd: true },
  { entry: '2026-11-05', today: '2026-11-21', tells: 'Entered on 5 November.', plan: '2026-12-17', statutory: '2026-12-18', arguable: '2026-12-21', yearEnd: true },
  { entry: '2026-11-06', today: '2026-11-21', tells: 'Entered on 6 November: the plan stays before the expected stop.', plan: '2026-12-17', statutory: '2026-12-21', arguable: '2026-12-22', yearEnd: true },
  { entry: '2026-11-20', today: '2026-11-21', tells: 'Entered on 20 November.', plan: '2026-12-17', statutory: '2027-01-05', arguable: '2027-01-05', yearEnd: true },
  { entry: '2026-11-22', today: '2026-11-23', tells: 'Entered on Sunday 22 November.', plan: '2026-12-17', statutory: '2027-01-05', arguable: '2027-01-05', yearEnd: true },
  { entry: '2026-11-23', today: '2026-11-24', tells: 'Entered on 23 November.', plan: '2026-12-17', yearEnd: true },
  { entry: '2026-12-01', today: '2026-12-02', tells: 'Entered on 1 December: the plan reaches the middle of January.', plan: '2027-01-14', target: '2026-12-17', yearEnd: true },
  { entry: '2026-12-15', today: '2026-12-16', tells: 'Entered on 15 December.', plan: '2027-01-28', yearEnd: true },
]

/** The year-end is told until 6 January 2027. By then the calendars are due for review, so no date is computed here. */
const yearEndOver: readonly UmbralCase[] = (['2027-01-06', '2027-01-07'] as const).map((today) => ({
  id: `entered 2026-12-15, asked on ${today}`,
  tells: 'The stop of the year-end is behind on 7 January.',
  today,
  person: someone({ 'mx-entry': '2026-12-15' }),
  finds: ['refugee-file-in-time', ...(today === '2027-01-06' ? (['refugee-year-end'] as const) : [])],
  never: today === '2027-01-06' ? [] : ['refugee-year-end'],
  dates: { 'comar-filing': { withheld: 'stale-law' } },
}))

const worked: readonly UmbralCase[] = examples.map(({ entry, today, tells, yearEnd, ...dates }) => ({
  id: `entered ${entry}`,
  tells,
  today,
  person: someone({ 'mx-entry': entry }),
  finds: ['refugee-file-in-time', ...(yearEnd ? (['refugee-year-end'] as const) : [])],
  never: ['refugee-late-explain', 'refugee-file-late', ...(yearEnd ? [] : (['refugee-year-end'] as const))],
  dates: { 'comar-filing': dates },
}))

/** Entry on Friday 9 October 2026: plan 19 November, by law 23 November, at most 24 November; best by 6 November. */
const fromNinthOfOctober = { plan: '2026-11-19', target: '2026-11-06', statutory: '2026-11-23', arguable: '2026-11-24' }
const outcomes = ['refugee-file-in-time', 'refugee-file-at-risk', 'refugee-file-arguable', 'refugee-file-late'] as const
const onDay = (today: string, outcome: (typeof outcomes)[number], tells: string): UmbralCase => ({
  id: `entered 2026-10-09, asked on ${today}`,
  tells,
  today,
  person: someone({ 'mx-entry': '2026-10-09', 'late-reasons': ['none'] }),
  finds: [outcome],
  never: [
    ...outcomes.filter((id) => id !== outcome),
    'refugee-practice-late-tijuana',
    // Past the last day by law, and only then, is it said what others were told about coming late.
    ...(today <= '2026-11-23' ? (['refugee-practice-late-go', 'refugee-late-rulings'] as const) : []),
  ],
  dates: { 'comar-filing': fromNinthOfOctober },
})

export const dateCases: readonly UmbralCase[] = [
  ...worked,
  ...yearEndOver,
  onDay('2026-11-19', 'refugee-file-in-time', 'The plan day itself is still in time.'),
  onDay('2026-11-20', 'refugee-file-at-risk', 'A day the law does not count, after the plan.'),
  onDay('2026-11-21', 'refugee-file-at-risk', 'Saturday after the plan: file on Monday at the first hour.'),
  onDay('2026-11-23', 'refugee-file-at-risk', 'The last day by law.'),
  onDay('2026-11-24', 'refugee-file-arguable', 'The last day that can be argued.'),
  {
    ...onDay('2026-11-25', 'refugee-file-late', 'One day later, with everything told and no reason marked: file, and explain.'),
    instead: {
      'late-reasons': ['silent'],
      'refugee-grounds': ['silent'],
      'comar-contact': ['silent'],
      'us-contact': ['silent'],
      'mx-entry': ['silent'],
      age: ['silent'],
      nationalities: ['silent'],
      'where-now': ['silent'],
    },
  },
  {
    id: 'entered in October, the day is not known',
    tells: 'A man remembers the month. The plan counts from the first of October, the argument from the last.',
    today: '2026-11-21',
    person: someone({ 'mx-entry': '2026-10', 'late-reasons': ['none'] }),
    finds: ['refugee-file-arguable'],
    never: ['refugee-file-late', 'refugee-file-at-risk', 'refugee-file-in-time', 'refugee-practice-late-go'],
    dates: { 'comar-filing': { plan: '2026-11-12', statutory: '2026-11-12/2026-12-14', arguable: '2026-11-12/2026-12-15' } },
  },
  {
    id: 'entered between two dates',
    tells: 'A woman knows only that it lay between her last message from Guatemala and her first from Tapachula.',
    today: '2026-11-21',
    person: someone({ 'mx-entry': '2026-10-20/2026-11-10' }),
    finds: ['refugee-file-in-time'],
    never: ['refugee-year-end', 'refugee-late-explain'],
    dates: { 'comar-filing': { plan: '2026-12-01', statutory: '2026-12-02/2026-12-23', arguable: '2026-12-03/2026-12-24' } },
  },
  {
    id: 'the day of entry is not known',
    tells: 'A man does not know when he entered. No date is invented: he files at once.',
    today: '2026-11-21',
    person: someone({ 'mx-entry': 'unknown' }),
    finds: ['refugee-file-entry-unknown'],
    never: ['refugee-file-late', 'refugee-file-in-time', 'refugee-year-end'],
    dates: { 'comar-filing': { withheld: 'start-unknown' } },
  },
  {
    id: 'an entry after today',
    tells: 'The date typed lies in the future: it is told in words, and nothing is computed from it.',
    today: '2026-11-21',
    person: someone({ 'mx-entry': '2027-01-01' }),
    finds: ['refugee-file-entry-unknown'],
    never: ['refugee-file-in-time'],
    dates: { 'comar-filing': { withheld: 'start-unknown' } },
    contradictions: ['future.mx-entry'],
  },
  // Age is told today. Whoever may have been a child on the day of entry is not told that the days are past.
  {
    id: 'eighteen today, seventeen or eighteen when she came',
    tells: 'A young woman of eighteen came alone three months ago. Her birthday lies before or after that day: nobody asked.',
    today: '2026-11-21',
    person: someone({ age: 18, 'mx-entry': '2026-08-20', 'late-reasons': ['none'] }),
    finds: ['refugee-file-late-open'],
    never: ['refugee-file-late', 'refugee-child'],
    instead: { age: ['silent'] },
  },
  {
    id: 'nineteen today, eighteen when he came',
    tells: 'A man of nineteen came exactly one year ago: he was eighteen that day, whatever his birthday.',
    today: '2026-11-21',
    person: someone({ age: 19, 'mx-entry': '2025-11-21', 'late-reasons': ['none'] }),
    finds: ['refugee-file-late'],
    never: ['refugee-file-late-open', 'refugee-child'],
    instead: { age: ['silent'] },
  },
  {
    id: 'nineteen today, perhaps seventeen a day earlier',
    tells: 'The same man, one day longer in Mexico: he was seventeen or eighteen that day, as his birthday decides.',
    today: '2026-11-21',
    person: someone({ age: 19, 'mx-entry': '2025-11-20', 'late-reasons': ['none'] }),
    finds: ['refugee-file-late-open'],
    never: ['refugee-file-late'],
    instead: { age: ['silent'] },
  },
]
