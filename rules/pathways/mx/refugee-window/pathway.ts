/**
 * Asking Mexico for refugee status: what protects the person, what was already done, who may ask and where, and the thirty
 * working days. It never says that it is over: late means file, and explain.
 */
import { pathway } from '../../../authoring.ts'
import { alreadyDone } from './already-done.ts'
import { howToAsk } from './how-to-ask.ts'
import { thirtyDays } from './thirty-days.ts'
import { who } from './who.ts'

export const refugeeWindow = pathway({
  id: 'mx/refugee-window',
  about: 'person',
  opens: 'not-mexican-in-mexico',
  start: 'held',
  nodes: { ...who, ...alreadyDone, ...howToAsk, ...thirtyDays },
})
