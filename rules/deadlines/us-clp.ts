/** Deadlines of the pathway us/clp: none. The days for a judge's review belong to the fear screening. */
import type { UmbralDeadline } from '../authoring.ts'

export const clpDeadlines = {} satisfies Record<string, UmbralDeadline>
