/**
 * Waiting in Mexico without any contact with US officers: the appointments that ended on 20 January 2025, and the ruling
 * of 25 June 2026 on people who have not yet crossed the line. Asks nothing.
 */
import { pathway } from '../../../authoring.ts'

export const waitingInMexico = pathway({
  id: 'us/waiting-in-mexico',
  about: 'person',
  opens: 'waited-for-the-line',
  start: 'appointments',
  nodes: {
    appointments: {
      tell: 'border-appointments-ended',
      to: 'line',
      because: ['cbp.cbp-one-ended', 'source.s1.appointments-cancelled', 'practice.us.no-way-to-ask'],
      gist: 'Told to whoever was in Mexico while appointments existed, and to Mexicans: nobody is asked whether they had one.',
    },
    line: {
      outcome: 'waiting-at-the-line',
      because: ['scotus.2026-06-25.al-otro-lado', '8usc1158.a.1', '8usc1232.a.4'],
      gist: 'Still in Mexico: outside the words "arrives in". Other duties were not decided.',
    },
  },
})
