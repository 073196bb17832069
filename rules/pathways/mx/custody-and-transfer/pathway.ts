/**
 * Stops, custody, orders to leave and transfers in Mexico. It begins where the first minute ends: who holds the person,
 * since when, and which paper they got is told there. A person who is free, without an order, is asked nothing here.
 */
import { pathway } from '../../../authoring.ts'
import { custody } from './custody.ts'
import { free } from './free.ts'
import { orderToLeave } from './order-to-leave.ts'

export const custodyAndTransfer = pathway({
  id: 'mx/custody-and-transfer',
  about: 'person',
  opens: 'custody-or-checks-in-mexico',
  start: 'held',
  nodes: { ...custody, ...orderToLeave, ...free },
})
