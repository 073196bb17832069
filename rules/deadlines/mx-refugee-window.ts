/**
 * Deadlines of the pathway mx/refugee-window: asking for refugee status, and a refusal at the counter. Those of COMAR's
 * papers stand in `comar-papers.ts`.
 * The plan never restarts at a later entry or at a return by the United States; those only lengthen the argument.
 * What kept a person away moves no date: it is argued in words (MX-COMAR-08).
 */
import { readDate } from '../../src/engine/answers.ts'
import { maxDay, type DayRange } from '../../src/engine/days.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { amparo, comarFiling } from '../calendars/mexico.ts'
import { moment } from '../facts/index.ts'

const days = (answer: string | undefined): DayRange | undefined => (answer === undefined ? undefined : readDate(answer))

/** The first entry on this journey (MX-COMAR-07, -10). */
const firstEntry = moment(['mx-entry'], ({ get }) => days(get('mx-entry')))

/** The latest entry, or return by the United States, from which the thirty days can be argued to run (MX-COMAR-10). */
const latestArguableStart = moment(['mx-last-entry', 'us-sent-to', 'us-exit-when'], ({ get, encounters }) => {
  const returns = encounters
    .filter((encounter) => encounter.get('us-sent-to') === 'mexico')
    .map((encounter) => encounter.get('us-exit-when'))
  const [first, ...others] = [get('mx-last-entry'), ...returns].flatMap((answer) => days(answer)?.to ?? [])
  if (first === undefined) return undefined
  const latest = maxDay(first, ...others)
  return { from: latest, to: latest }
})

export const refugeeWindowDeadlines = {
  'comar-filing': {
    counting: 'working-days',
    length: 30,
    calendars: comarFiling,
    start: firstEntry,
    arguableStart: latestArguableStart,
    targetCalendarDays: 30,
    because: ['lsr.18.1', 'lfpa.28', 'lfpa.29', 'calendario-oficial', 'comar.page.procedure'],
  },
  'comar-filing-since-leaving': {
    counting: 'working-days',
    length: 30,
    calendars: comarFiling,
    start: moment(['fear-learned-when'], ({ get }) => days(get('fear-learned-when'))),
    targetCalendarDays: 30,
    because: ['lsr.18.2', 'lfpa.28', 'lfpa.29', 'calendario-oficial'],
  },
  'refusal-amparo': {
    counting: 'working-days',
    length: 15,
    calendars: amparo,
    start: moment(['turned-away-when'], ({ get }) => days(get('turned-away-when'))),
    because: ['la.17', 'la.18', 'la.19'],
  },
} satisfies Record<string, UmbralDeadline>
