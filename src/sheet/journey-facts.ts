/**
 * The few facts that the summary must know by name: those that make the journey, and those that name papers.
 * A test holds them against the law.
 */
export const journeyFacts = {
  usEntry: 'us-entry-when',
  usManner: 'us-how',
  usExit: 'us-exit-when',
  usWay: 'us-exit',
  mexicoEntry: 'mx-entry',
  mexicoLastEntry: 'mx-last-entry',
} as const

/** The manner of an encounter in which the person never came in. */
export const neverIn = 'stopped-before-line'

/** The papers of one encounter. */
export const encounterPapers = 'us-papers'

/** Facts whose answers are papers. */
export const paperFacts: readonly string[] = ['paper-kind', encounterPapers]
