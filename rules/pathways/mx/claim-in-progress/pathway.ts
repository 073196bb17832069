/**
 * A refugee request that was begun in Mexico, as a live state: confirmed, alive, closed, taken back, refused or granted.
 * Each stage has its own few questions and its own clocks. It begins where mx/refugee-window ends, and it never says
 * that a request is lost: whatever was missed leads to what can still be written, and to a lawyer.
 */
import { pathway } from '../../../authoring.ts'
import { alive } from './alive.ts'
import { closed } from './closed.ts'
import { decisionTime } from './decision-time.ts'
import { granted } from './granted.ts'
import { refused } from './refused.ts'
import { stage } from './stage.ts'
import { withdrawn } from './withdrawn.ts'

export const claimInProgress = pathway({
  id: 'mx/claim-in-progress',
  about: 'person',
  opens: 'claim-to-look-after',
  start: 'filed-by-other',
  nodes: { ...stage, ...alive, ...decisionTime, ...closed, ...withdrawn, ...refused, ...granted },
})
