/** Deadlines of us/whole-history: none. Time without permission has exceptions that only a lawyer can count. */
import type { UmbralDeadline } from '../authoring.ts'

export const wholeHistoryDeadlines = {} satisfies Record<string, UmbralDeadline>
