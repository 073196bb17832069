/**
 * Named cases of the pathway us/title-42. Together they take every branch. The minutes are law: the orders ended at 11:59
 * at night in the East, which was 8:59 in San Diego; but the hour of being sent back is what counts, and nobody asks it.
 */
import type { UmbralCase } from '../../../authoring.ts'
import { title42Findings } from './findings.ts'

type Title42Finding = keyof typeof title42Findings

const today = '2026-11-21'
const everything = Object.keys(title42Findings) as Title42Finding[]
const othersThan = (...told: Title42Finding[]): Title42Finding[] => everything.filter((id) => !told.includes(id))

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 36,
  'travelling-with': ['own-children'],
  'mx-entry': '2026-09',
  'comar-contact': 'none',
} as const
/** Crossed by land, was sent to Mexico within hours, and holds no paper. */
const expelled = {
  'us-entry-when': '2021-06-14',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'title-42',
  'us-papers': ['none'],
  'us-exit-when': '2021-06-14',
  'us-sent-to': 'mexico',
  'when-sent-back': ['none'],
  'fear-said': 'not-said',
  'fear-asked-about': 'not-asked',
  'another-encounter': 'no',
} as const

/** The evening of the end, or of the beginning, at another place. Nothing else is different. */
const at = (
  id: string,
  tells: string,
  when: string,
  place: 'california' | 'arizona' | 'new-mexico-el-paso' | 'texas',
  left: string,
  told: readonly Title42Finding[],
): UmbralCase => ({
  id,
  tells,
  today,
  person: adult,
  encounters: [{ ...expelled, 'us-entry-when': when, 'us-place': place, 'us-exit-when': left }],
  finds: told,
  never: othersThan(...told),
})

const inForce = ['title-42-no-order', 'title-42-mexico-took', 'title-42-check'] as const
const over = ['title-42-not-in-force'] as const
const doubtful = ['title-42-day-open'] as const

const theLastEvening: readonly UmbralCase[] = [
  at('minutes after the end, Tijuana', 'Crosses at San Ysidro at 9:02 p.m. Pacific on 11 May 2023 and stands in Tijuana at 9:30. Officers said "expelled": in the East it was past midnight, so no paper of it can be an expulsion.', '2023-05-11T21:02[America/Los_Angeles]', 'california', '2023-05-11', over),
  at('last minute, Tijuana', 'Crosses at 8:59 p.m. Pacific, the last minute, and is sent back that evening: perhaps after the end.', '2023-05-11T20:59[America/Los_Angeles]', 'california', '2023-05-11', doubtful),
  at('first minute after, San Diego', 'Crosses at 9:00 p.m. Pacific: midnight in the East.', '2023-05-11T21:00[America/Los_Angeles]', 'california', '2023-05-11', over),
  at('last minute, Nogales', 'Arizona keeps no daylight saving: in May it shares the clock of San Diego.', '2023-05-11T20:59', 'arizona', '2023-05-12', doubtful),
  at('first minute after, Nogales', 'One minute later.', '2023-05-11T21:00', 'arizona', '2023-05-12', over),
  at('last minute, Juárez', 'El Paso, 9:59 p.m. Mountain time.', '2023-05-11T21:59', 'new-mexico-el-paso', '2023-05-12', doubtful),
  at('first minute after, Juárez', 'El Paso, 10 p.m. Mountain time.', '2023-05-11T22:00', 'new-mexico-el-paso', '2023-05-12', over),
  at('last minute, Matamoros', 'Brownsville, 10:59 p.m. Central time.', '2023-05-11T22:59', 'texas', '2023-05-12', doubtful),
  at('first minute after, Matamoros', 'Brownsville, 11 p.m. Central time.', '2023-05-11T23:00', 'texas', '2023-05-12', over),
  at('expelled on the last afternoon', 'Crosses at noon on the last day and is back in Mexico the same day.', '2023-05-11T12:00', 'texas', '2023-05-11', inForce),
  at('expelled on the day before', 'Crosses late on 10 May and is sent back that night.', '2023-05-10T22:00', 'texas', '2023-05-10', inForce),
  at('caught before, sent back after', 'Crosses on 9 May 2023 and is sent back on 13 May: Title 42 had ended by then.', '2023-05-09', 'texas', '2023-05-13', doubtful),
  at('last week, day of return not known', 'Crosses in the last week; nobody knows on which day officers sent her back.', '2023-05-06', 'texas', 'unknown', doubtful),
  at('week before, day of return not known', 'The same on 3 May: people were sent back within hours or days.', '2023-05-03', 'texas', 'unknown', inForce),
]

const theFirstNight: readonly UmbralCase[] = [
  at('first day, hour not known', 'Sent back on 20 March 2020: the order took effect in the last minute of that day.', '2020-03-20', 'texas', '2020-03-20', doubtful),
  at('first full day', 'Crosses on 21 March 2020; in those days Mexico took people from Honduras.', '2020-03-21', 'texas', '2020-04-02', inForce),
  at('first minute, San Diego', 'Crosses at 8:59 p.m. Pacific on 20 March 2020, in summer time already: the first minute in the East.', '2020-03-20T20:59', 'california', '2020-04-02', inForce),
  at('minute before, sent back later', 'Crosses one minute earlier, held, and sent back in April 2020: the day of being sent back decides.', '2020-03-20T20:58', 'california', '2020-04-02', inForce),
  at('before the pandemic', 'Tells of Title 42, but it was in February 2020.', '2020-02-11', 'texas', '2020-02-11', over),
]

const someone = (
  id: string,
  tells: string,
  person: Partial<UmbralCase['person']>,
  encounter: NonNullable<UmbralCase['encounters']>[number],
  told: readonly Title42Finding[],
  more: Partial<UmbralCase> = {},
): UmbralCase => ({
  id,
  tells,
  today,
  person: { ...adult, ...person },
  encounters: [{ ...expelled, ...encounter }],
  finds: told,
  never: othersThan(...told),
  ...more,
})

const whomMexicoTook: readonly UmbralCase[] = [
  someone('Haitian expelled to Mexico in 2020', 'A Haitian woman was expelled to Ciudad Juárez in May 2020. Mexico had not said that it took people from Haiti.', { nationalities: ['HT'] }, { 'us-entry-when': '2020-05-04', 'us-exit-when': '2020-05-04' }, ['title-42-no-order', 'title-42-mexico-had-not', 'title-42-check'], {
    from: 'IMUMI factsheet (2024), n. 6: other nationalities, most notably Haitians, were expelled to Mexico',
    instead: { nationalities: ['silent', ['HT', 'HN']], 'us-sent-to': ['silent'], 'us-exit-when': ['silent', '2023-01-09', '2023-03-09'] },
  }),
  someone('Venezuelan in September 2022', 'Expelled to Mexico the month before Mexico agreed.', { nationalities: ['VE'] }, { 'us-entry-when': '2022-09-30', 'us-exit-when': '2022-09-30' }, ['title-42-no-order', 'title-42-mexico-had-not', 'title-42-check']),
  someone('Venezuelan in October 2022', 'The month itself: the list is told, and nothing concluded.', { nationalities: ['VE'] }, { 'us-entry-when': '2022-10-15', 'us-exit-when': '2022-10-15' }, inForce),
  someone('Nicaraguan in March 2023', 'After January 2023 the list fits.', { nationalities: ['NI'] }, { 'us-entry-when': '2023-03-02', 'us-exit-when': '2023-03-02' }, inForce),
  someone('Mexican expelled home', 'For a Mexican the list says nothing.', { nationalities: ['MX'] }, {}, ['title-42-no-order', 'title-42-check']),
  someone('flown to Guatemala', 'Expelled by plane to his own country.', { nationalities: ['GT'] }, { 'us-sent-to': 'own-country' }, ['title-42-no-order', 'title-42-check']),
]

const whatWasIt: readonly UmbralCase[] = [
  someone('told as Title 42, with an I-860 in the bag', 'Officers said Title 42. His paper is an order of expedited removal, signed.', {}, { 'us-papers': ['i-860'], 'i-860-shows': ['order-signed', 'charge-papers'] }, ['title-42-mexico-took', 'title-42-check'], {
    finds: ['left-papers-disagree', 'title-42-mexico-took', 'title-42-check'],
    instead: { 'us-papers': ['silent'], 'i-860-shows': ['silent'] },
  }),
  someone('day not known', 'Expelled under Title 42, they said; the year is not known.', {}, { 'us-entry-when': 'unknown', 'us-exit-when': 'unknown' }, doubtful),
  someone('only the day of return is known', 'Knows only that she was back in Mexico on 5 August 2021.', {}, { 'us-entry-when': 'unknown', 'us-exit-when': '2021-08-05' }, inForce),
  someone('nothing said, nothing given, 2021', 'Put over the bridge in July 2021 without a paper; nobody said what it was.', {}, { 'us-exit': 'sent-without-paper', 'us-entry-when': '2021-07-01', 'us-exit-when': '2021-07-02' }, ['title-42-perhaps'], {
    finds: ['title-42-perhaps', 'left-no-paper'],
    instead: { 'us-exit': ['silent'], 'us-entry-when': ['silent', '2019-01/2024-12'], 'us-exit-when': ['silent'] },
  }),
  someone('does not know what it was, 2022', 'Held a night in 2022 and sent back; does not know the word for it.', {}, { 'us-exit': 'unknown', 'us-papers': 'unknown', 'us-entry-when': '2022-02', 'us-exit-when': '2022-02' }, ['title-42-perhaps']),
  someone('without a paper in 2024', 'Without a paper, but a year after the end.', {}, { 'us-exit': 'sent-without-paper', 'us-entry-when': '2024-05-11', 'us-exit-when': '2024-05-12' }, []),
  someone('without a paper, long before', 'Without a paper in 2015: nothing calls for Title 42.', {}, { 'us-exit': 'sent-without-paper', 'us-entry-when': '2015-05', 'us-exit-when': 'unknown' }, []),
  someone('without a paper, no day at all', 'Without a paper and without any day: other parts tell what is open.', {}, { 'us-exit': 'sent-without-paper', 'us-entry-when': 'unknown', 'us-exit-when': 'unknown' }, []),
  someone('turned back at the bridge', 'Never let onto the US side, in 2021.', {}, { 'us-how': 'stopped-before-line' }, []),
  someone('removed in the years of Title 42', 'An officer\'s order in 2021, with its paper: it was never Title 42.', {}, { 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': ['order-signed'] }, []),
]

export const title42Cases: readonly UmbralCase[] = [...theLastEvening, ...theFirstNight, ...whomMexicoTook, ...whatWasIt]
