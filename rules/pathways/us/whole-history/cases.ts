/**
 * Named cases of the pathway us/whole-history. Together they take every branch. What decides is never the last way of
 * leaving alone, but each entry against each earlier order.
 */
import type { UmbralCase } from '../../../authoring.ts'

const today = '2026-11-21'

const adult = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 44,
  'travelling-with': ['alone'],
  'mx-entry': '2026-08',
  'comar-contact': 'none',
} as const

const crossed = {
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-sent-to': 'mexico',
  'when-sent-back': ['none'],
  'another-encounter': 'yes',
} as const
const last = { 'another-encounter': 'no' } as const
const removed = { ...crossed, 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': ['order-signed', 'charge-papers'] } as const
const expelled = { ...crossed, 'us-exit': 'title-42', 'us-papers': ['none'] } as const
const returned = { ...crossed, 'us-exit': 'voluntary-return', 'us-papers': ['i-826'] } as const
const judged = { ...crossed, 'us-exit': 'judge-order', 'us-papers': ['judge-order'], 'court-hearing': 'was-there', 'court-began': 'inside' } as const

export const wholeHistoryCases: readonly UmbralCase[] = [
  // ── Coming in again after an order ──
  {
    id: 'expelled twice, removed, then told to wait',
    tells: 'Title 42 in March and May 2021, expedited removal in July 2021, then Remain in Mexico in January 2022. One result: the five years have run out, and the entry of 2022 is the one that weighs.',
    today,
    person: adult,
    encounters: [
      { ...expelled, 'us-entry-when': '2021-03-10', 'us-exit-when': '2021-03-10' },
      { ...expelled, 'us-entry-when': '2021-05-02', 'us-exit-when': '2021-05-02' },
      { ...removed, 'us-entry-when': '2021-07-18', 'us-exit-when': '2021-07-20' },
      { ...crossed, ...last, 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862'], 'us-entry-when': '2022-01-11', 'us-exit-when': '2022-01-14', 'mpp-case': 'case-ended' },
    ],
    finds: [
      'title-42-no-order', 'left-expedited-removal', 'left-five-years', 'left-remain-in-mexico', 'history-permanent-block',
      'history-old-order-again', 'history-before-returning', 'history-consent',
    ],
    never: ['left-twenty-years', 'left-papers-disagree', 'history-no-order-seen', 'history-order-open', 'history-permanent-open', 'history-presence-open'],
    dates: { 'five-year-block': { until: '2026-07-20' } },
    instead: {
      'i-860-shows': [['order-empty'], 'silent'],
      'us-how': ['port-no-appointment', 'stopped-before-line', 'other', 'silent'],
      'us-entry-when': ['2021-01-05', 'silent'],
      'us-exit': ['silent'],
      'us-contact': ['silent'],
    },
  },
  {
    id: 'twenty-one years later',
    tells: 'Expedited removal in November 2005. The five years ended in 2010. He crossed again in August 2023: that needs no date to be the permanent block.',
    today,
    person: adult,
    encounters: [
      { ...removed, 'us-entry-when': '2005-10-30', 'us-exit-when': '2005-11-02' },
      { ...returned, ...last, 'us-entry-when': '2023-08-14', 'us-exit-when': '2023-08-16' },
    ],
    finds: ['left-five-years', 'left-voluntary-return', 'history-permanent-block', 'history-old-order-again', 'history-keep-papers-abroad'],
    never: ['history-no-order-seen', 'left-twenty-years', 'history-conviction'],
    dates: { 'five-year-block': { until: '2010-11-02' } },
    instead: { 'us-how': ['silent'], 'us-place': ['silent'], 'us-entry-when': ['2004-08-14', 'silent'], 'us-exit-when': ['silent'] },
  },
  {
    id: 'removed in the morning, caught again that night',
    tells: 'Put over the bridge on 29 February 2024 and caught again in the desert before midnight: the entry came after the order.',
    today,
    person: adult,
    encounters: [
      { ...removed, 'us-entry-when': '2024-02-26', 'us-exit-when': '2024-02-29' },
      { ...returned, ...last, 'us-entry-when': '2024-02-29', 'us-exit-when': '2024-03-01' },
    ],
    finds: ['left-five-years', 'history-permanent-block'],
    never: ['history-permanent-open'],
    dates: { 'five-year-block': { until: '2029-03-01' } },
  },
  {
    id: 'the old order and the bridge',
    tells: 'Removed in 2022. In 2026 she walked up to officers at a port and asked: not evidently a try without being let in, and no text settles it.',
    today,
    person: adult,
    encounters: [
      { ...removed, 'us-entry-when': '2022-02-03', 'us-exit-when': '2022-02-05' },
      { ...crossed, ...last, 'us-how': 'port-no-appointment', 'us-exit': 'withdrawal', 'us-papers': ['i-275'], 'us-entry-when': '2026-05-05', 'us-exit-when': '2026-05-05' },
    ],
    finds: ['left-five-years', 'left-withdrawal', 'history-permanent-open', 'history-before-returning', 'left-block-and-fear'],
    never: ['history-permanent-block', 'history-old-order-perhaps', 'history-presence-open'],
    instead: { 'us-how': ['between-ports', 'silent'] },
  },
  {
    id: 'stopped on the Mexican side after an order',
    tells: 'Removed in 2022, then stopped before the line in 2026. Where a try begins is for a lawyer.',
    today,
    person: adult,
    encounters: [
      { ...removed, 'us-entry-when': '2022-02-03', 'us-exit-when': '2022-02-05' },
      { ...last, 'us-how': 'stopped-before-line', 'us-place': 'texas', 'us-entry-when': '2026-05-05' },
    ],
    finds: ['history-permanent-open', 'history-before-returning', 'history-keep-papers-abroad'],
    never: ['history-permanent-block'],
  },
  {
    id: 'two health-order expulsions after a judge\'s order of 2009',
    tells: 'A judge ordered him removed in 2009. Both crossings of 2021 ended in Title 42, and both came after an order.',
    today,
    person: { ...adult, 'serious-conviction': 'yes' },
    encounters: [
      { ...judged, 'us-entry-when': '2001-01/2001-12', 'us-exit-when': '2009-05' },
      { ...expelled, 'us-entry-when': '2021-03-10', 'us-exit-when': '2021-03-10' },
      { ...expelled, ...last, 'us-entry-when': '2021-05-02', 'us-exit-when': '2021-05-02' },
    ],
    finds: ['title-42-no-order', 'history-permanent-block', 'history-old-order-again', 'history-conviction', 'history-keep-papers-abroad', 'history-helping-others'],
    never: ['history-no-order-seen', 'left-five-years', 'left-twenty-years'],
    dates: { 'ten-year-block': { until: '2019-05-01/2019-05-31' } },
    instead: { 'serious-conviction': ['no', 'silent'], 'us-how': ['silent'] },
  },
  {
    id: 'removed twice in a month, and found guilty once',
    tells: 'Two removals by officers in 2023, papers in hand. A second order is enough to ask, and a lawyer must read the court record.',
    today,
    person: { ...adult, 'serious-conviction': 'yes' },
    encounters: [
      { ...removed, 'us-entry-when': '2023-06-01', 'us-exit-when': '2023-06-03' },
      { ...removed, ...last, 'us-entry-when': '2023-06-20', 'us-exit-when': '2023-06-22' },
    ],
    finds: ['left-twenty-years', 'history-permanent-block', 'history-conviction'],
    instead: { 'serious-conviction': ['no', 'silent'] },
  },
  {
    id: 'removed once, from Chicago',
    tells: 'Crossed and was found by officers in Chicago within days, in 2025: inside the country the question of a conviction is asked.',
    today,
    person: { ...adult, 'serious-conviction': 'yes' },
    encounters: [{ ...removed, ...last, 'us-place': 'elsewhere', 'us-entry-when': '2025-06-01', 'us-exit-when': '2025-07-03' }],
    finds: ['left-expedited-removal', 'left-five-years', 'history-conviction'],
    never: ['history-permanent-block', 'history-permanent-open'],
    instead: { 'us-place': ['texas', 'silent'], 'us-how': ['by-air'], 'serious-conviction': ['no', 'silent'] },
  },
  {
    id: 'in Texas today with an order of 2014',
    tells: 'Removed in 2014, came back in 2022 and is in Texas. The old order can be used again any day; fear can still be said.',
    today,
    person: { ...adult, 'where-now': 'united-states', 'time-without-permission': 'over-a-year', 'serious-conviction': 'declined' },
    encounters: [
      { ...removed, 'us-entry-when': '2014-06-01', 'us-exit-when': '2014-06-03' },
      { ...crossed, ...last, 'us-exit': 'not-sent-back', 'us-papers': ['none'], 'us-entry-when': '2022-09-09' },
    ],
    finds: ['history-permanent-block', 'history-old-order-now', 'history-presence-ten', 'history-helping-others', 'history-keep-papers-abroad'],
    never: ['history-permanent-after-a-year', 'history-old-order-again'],
    instead: { 'where-now': ['silent'] },
  },

  {
    id: 'in Ohio today, and no other time with officers',
    tells: 'Removed in 2014, papers in hand. No officer has met her since, yet she is in the United States: how she came back is not asked, and the bar is not left unsaid.',
    today,
    person: { ...adult, 'where-now': 'united-states' },
    encounters: [{ ...removed, ...last, 'us-entry-when': '2014-06-01', 'us-exit-when': '2014-06-03' }],
    finds: ['left-five-years', 'history-permanent-open', 'history-old-order-perhaps', 'history-before-returning'],
    never: ['history-permanent-block', 'history-old-order-now', 'history-presence-open'],
    instead: { 'where-now': ['elsewhere', 'silent'] },
  },
  {
    id: 'came back with an appointment after an order',
    tells: 'Removed in 2014, let in on parole with an appointment in 2024. Parole is not admission; nor is it a try to slip in.',
    today,
    person: { ...adult, 'where-now': 'united-states' },
    encounters: [
      { ...removed, 'us-entry-when': '2014-06-01', 'us-exit-when': '2014-06-03' },
      { ...crossed, ...last, 'us-how': 'port-appointment', 'us-exit': 'not-sent-back', 'us-papers': ['parole-paper'], 'us-entry-when': '2024-03-10' },
    ],
    finds: ['history-permanent-open', 'history-old-order-perhaps'],
    never: ['history-permanent-block', 'history-old-order-now'],
  },
  {
    id: 'back before the rule began',
    tells: 'A judge ordered him removed in 1993. He came back in 1995 and was returned: the permanent block begins with April 1997, so this is for a lawyer.',
    today,
    person: adult,
    encounters: [
      { ...judged, 'us-entry-when': '1990-01', 'us-exit-when': '1993-05-05' },
      { ...returned, ...last, 'us-entry-when': '1995-03-10', 'us-exit-when': '1995-03-11' },
    ],
    finds: ['history-permanent-open', 'history-before-returning'],
    never: ['history-permanent-block'],
  },

  // ── No order, or not known ──
  {
    id: 'no order in the whole history',
    tells: 'One Title 42 expulsion and one voluntary return, and never deported before. No order is seen; the records are worth asking for.',
    today,
    person: adult,
    encounters: [
      { ...expelled, 'us-entry-when': '2021-03-10', 'us-exit-when': '2021-03-10' },
      { ...returned, ...last, 'us-entry-when': '2023-08-14', 'us-exit-when': '2023-08-16' },
    ],
    finds: ['title-42-no-order', 'left-voluntary-return', 'history-no-order-seen', 'history-helping-others', 'history-crossing-and-crime'],
    never: ['history-permanent-block', 'history-permanent-open', 'history-before-returning', 'history-presence-open'],
    instead: { 'us-papers': ['silent'], 'us-exit-when': ['silent'] },
  },
  {
    id: 'does not know of another time',
    tells: 'One voluntary return in 2023. Whether US officers had her before, as a child perhaps, she does not know.',
    today,
    person: adult,
    encounters: [{ ...returned, 'another-encounter': 'unknown', 'us-entry-when': '2023-08-14', 'us-exit-when': '2023-08-16' }],
    finds: ['history-permanent-open', 'history-order-open'],
    never: ['history-permanent-block', 'history-no-order-seen', 'history-conviction'],
    instead: { 'another-encounter': ['silent'] },
  },
  {
    id: 'prefers not to say',
    tells: 'Asked whether US officers ever stopped him, he shakes his head: not today.',
    today,
    person: { ...adult, 'us-contact': 'declined' },
    finds: ['history-order-open', 'history-helping-others'],
    never: ['history-permanent-block', 'history-permanent-open', 'history-no-order-seen', 'history-presence-open'],
    instead: { 'us-contact': ['silent'] },
  },
  {
    id: 'a court case left behind',
    tells: 'Let in with a court date in 2022, he went back to Mexico by himself. The judge may have ordered removal without him.',
    today,
    person: adult,
    encounters: [{ ...crossed, ...last, 'us-exit': 'not-sent-back', 'us-papers': ['i-862'], 'us-entry-when': '2022-03-01' }],
    finds: ['history-order-open', 'history-presence-open'],
    never: ['history-no-order-seen', 'history-permanent-block'],
  },

  // ── Time without permission ──
  {
    id: 'seventeen years in San Diego',
    tells: 'Came in 2008, removed in January 2025 on an order he had not heard of, told ten years. No paper.',
    from: '001, note 115',
    today,
    person: { ...adult, nationalities: ['MX'], 'time-without-permission': 'over-a-year' },
    encounters: [
      { ...judged, ...last, 'us-place': 'california', 'us-papers': ['none'], 'court-hearing': 'never-saw-judge', 'us-sent-to': 'own-country', 'us-entry-when': '2007-06/2008-06', 'us-exit-when': '2025-01-15' },
    ],
    finds: ['history-presence-ten', 'history-order-open', 'left-order-not-seen', 'history-helping-others'],
    never: ['history-permanent-after-a-year', 'history-after-a-year-open', 'history-permanent-block', 'left-ten-years'],
    instead: { 'time-without-permission': ['none', 'up-to-180-days', 'up-to-a-year', 'about-a-year', 'silent'], 'us-entry-when': ['silent'] },
  },
  {
    id: 'nine months on an overstayed visa',
    tells: 'Stayed nine months without permission in 2019 and went home on a voluntary return.',
    today,
    person: { ...adult, 'time-without-permission': 'up-to-a-year' },
    encounters: [{ ...returned, ...last, 'us-how': 'by-air', 'us-place': 'elsewhere', 'us-entry-when': '2019-01-10', 'us-exit-when': '2020-01-08', 'us-sent-to': 'own-country' }],
    finds: ['history-presence-three', 'history-no-order-seen', 'history-helping-others'],
    never: ['history-presence-ten', 'history-permanent-open'],
  },
  {
    id: 'three years inside, then over the river',
    tells: 'Lived three years without permission, went home on a voluntary return in 2021, crossed the river in 2024. No order at all, and still the permanent block.',
    today,
    person: { ...adult, 'time-without-permission': 'over-a-year' },
    encounters: [
      { ...returned, 'us-how': 'by-air', 'us-place': 'elsewhere', 'us-entry-when': '2018-02-01', 'us-exit-when': '2021-06-30', 'us-sent-to': 'own-country' },
      { ...returned, ...last, 'us-entry-when': '2024-04-04', 'us-exit-when': '2024-04-05' },
    ],
    finds: ['history-presence-ten', 'history-permanent-after-a-year', 'history-no-order-seen', 'history-helping-others'],
    never: ['history-permanent-block', 'history-after-a-year-open'],
    instead: { 'us-entry-when': ['silent'], 'us-how': ['port-no-appointment', 'silent'], 'time-without-permission': ['up-to-a-year', 'silent'], 'us-exit-when': ['silent'] },
  },
  {
    id: 'exactly a year of 366 days, then over the river',
    tells: 'In from 1 January 2020 to 1 January 2021: one year, not more. The rule asks for more than one year.',
    today,
    person: { ...adult, 'time-without-permission': 'about-a-year' },
    encounters: [
      { ...returned, 'us-entry-when': '2020-01-01', 'us-exit-when': '2021-01-01' },
      { ...returned, ...last, 'us-entry-when': '2024-04-04', 'us-exit-when': '2024-04-05' },
    ],
    finds: ['history-presence-open'],
    never: ['history-permanent-after-a-year', 'history-presence-ten'],
    instead: { 'time-without-permission': ['over-a-year'] },
  },
  {
    id: 'over a year in all, but the dates are lost',
    tells: 'More than a year without permission in all; one stay of eight months is dated, one is not.',
    today,
    person: { ...adult, 'time-without-permission': 'over-a-year' },
    encounters: [
      { ...returned, 'us-entry-when': '2018-02-01', 'us-exit-when': '2018-10-10' },
      { ...returned, ...last, 'us-entry-when': 'unknown', 'us-exit-when': 'unknown' },
    ],
    finds: ['history-presence-ten', 'history-after-a-year-open'],
    never: ['history-permanent-after-a-year'],
  },
]
