/** Named cases of the pathway mx/claim-in-progress. Together they take every branch. */
import type { UmbralCase } from '../../../authoring.ts'
import { aliveCases } from './cases-alive.ts'
import { decidedCases } from './cases-decided.ts'
import { endedCases } from './cases-ended.ts'

export const claimInProgressCases: readonly UmbralCase[] = [...aliveCases, ...endedCases, ...decidedCases]
