/**
 * What was in force at the southwest border, by instant of entry. Two of these began at an hour of US Eastern time,
 * so the same evening can lie before it in San Diego and after it in Brownsville.
 * It draws the journey picture; the pathways decide with their own elements.
 */
import type { Regime } from '../src/engine/law.ts'
import type { SourceId } from './sources/index.ts'

/** The first order took effect at this minute of US Eastern time. */
export const title42Start = '2020-03-20T23:59:00-04:00'
/** Entries in the minute 23:59 US Eastern of 11 May 2023 are still Title 42; midnight begins the next rule. */
export const clpStart = '2023-05-12T00:00:00-04:00'
/**
 * The text says "between May 11, 2023 and May 11, 2025": that last day is read both ways. It names a day, and neither an
 * hour nor a zone, so the day lasts from midnight in the East to midnight on the Pacific coast.
 */
export const clpLastDay = { from: '2025-05-11T00:00:00-04:00', to: '2025-05-12T03:00:00-04:00' } as const
export const securingTheBorderStart = '2024-06-05T00:01:00-04:00'
/** Whether the rule was still on from this day is not known: the day is read from its first minute. */
export const securingTheBorderInDoubt = '2025-01-20T00:00:00-05:00'
/** The final rule, with its own threshold. */
export const securingTheBorderFinal = '2024-10-01T00:01:00-04:00'
/**
 * The hour of signing is not known: the rest of the day is read both ways. It cannot lie before noon of the East, when the
 * term of the president who signed began.
 */
export const proclamationDay = { from: '2025-01-20T12:00:00-05:00', to: '2025-01-21T00:00:00-05:00' } as const

export const regimes = [
  {
    id: 'remain-in-mexico-1',
    from: '2019-01-28T00:00:00-05:00',
    to: '2021-01-21T00:00:00-05:00',
    because: ['8usc1225.b.2.C'],
  },
  { id: 'title-42', from: title42Start, to: clpStart, because: ['42usc265', 'cdc.title-42-start', 'cdc.title-42-end'] },
  {
    id: 'remain-in-mexico-2',
    from: '2021-12-01T00:00:00-05:00',
    to: '2022-08-09T00:00:00-04:00',
    because: ['8usc1225.b.2.C'],
  },
  // Ways in for some, beside the rules for all the others; both closed, and no pathway offers them.
  {
    id: 'chnv',
    from: '2022-10-19T00:00:00-04:00',
    to: '2025-01-21T00:00:00-05:00',
    unsettledFrom: '2025-01-20T00:00:00-05:00',
    because: ['fr2022-22739', '88fr1243', 'eo14165'],
  },
  // The first day is recalled; the end is that of the notice, at about noon.
  {
    id: 'cbp-one',
    from: '2023-01-12T00:00:00-05:00',
    to: '2025-01-21T00:00:00-05:00',
    unsettledFrom: '2025-01-20T12:00:00-05:00',
    because: ['cbp.cbp-one-ended', 'eo14165'],
  },
  {
    id: 'lawful-pathways',
    from: clpStart,
    to: clpLastDay.to,
    unsettledFrom: clpLastDay.from,
    because: ['8cfr208.33.a.1', 'nd-cal.2026-05-07.east-bay'],
  },
  {
    id: 'securing-the-border',
    from: securingTheBorderStart,
    unsettledFrom: securingTheBorderInDoubt,
    because: ['8cfr1208.35.a.1'],
  },
  // The day of the interview decides, not the day of entry: whoever came before may have been screened after.
  {
    id: 'mandatory-bars',
    from: '2025-01-17T00:00:00-05:00',
    unsettledFrom: '2025-01-17T00:00:00-05:00',
    because: ['89fr103370'],
  },
  {
    id: 'proclamation-2025',
    from: proclamationDay.from,
    unsettledFrom: proclamationDay.from,
    because: ['proc10888', 'ddc.2025-07-02.raices', 'dc-cir.2026-04-24.raices'],
  },
  {
    id: 'remain-in-mexico-3',
    from: '2025-01-21T00:00:00-05:00',
    unsettledFrom: '2025-01-21T00:00:00-05:00',
    because: ['8usc1225.b.2.C', 'ca9.2025-07-18.immigrant-defenders'],
  },
] as const satisfies readonly (Regime & { because: readonly [SourceId, ...SourceId[]] })[]

export type RegimeId = (typeof regimes)[number]['id']
