/** Named cases of the pathway us/waiting-in-mexico: who is told of the appointments and of the line, and who is not. */
import type { UmbralCase } from '../../../authoring.ts'

const today = '2026-11-21'
const told = ['border-appointments-ended', 'waiting-at-the-line'] as const
const waiting = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HT'],
  age: 27,
  'travelling-with': ['partner', 'own-children'],
  'mx-entry': '2024-05',
  'comar-contact': 'none',
  'us-contact': 'no',
} as const

export const waitingInMexicoCases: readonly UmbralCase[] = [
  {
    id: 'eight-months-of-trying',
    from: 'Amnesty International, Lives in Limbo (2025), interview of 7 February 2025',
    tells: 'A Haitian man tried for eight months to get an appointment in the app and never got one. He never met US officers.',
    today,
    person: waiting,
    finds: told,
    instead: { 'us-contact': ['silent'], 'mx-entry': ['silent'], 'where-now': ['silent', 'elsewhere'], nationalities: ['silent'] },
  },
  {
    id: 'february-appointment-cancelled',
    from: 'Amnesty International, Lives in Limbo (2025), interview of 5 February 2025',
    tells: 'A Mexican woman, whose sister was killed, had an appointment for 9 February 2025 at San Ysidro. It was cancelled.',
    today,
    person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['MX'], age: 30, 'travelling-with': ['alone'], 'us-contact': 'no' },
    finds: told,
  },
  {
    id: 'came-to-mexico-that-month',
    tells: 'Entered Mexico at some time in January 2025: perhaps before the appointments ended.',
    today,
    person: { ...waiting, 'mx-entry': '2025-01' },
    finds: told,
  },
  {
    id: 'came-to-mexico-the-day-after',
    tells: 'Entered Mexico on 21 January 2025: no appointment was left to wait for.',
    today,
    person: { ...waiting, 'mx-entry': '2025-01-21' },
    finds: ['journey-told'],
    never: told,
  },
  {
    id: 'two-nationalities',
    tells: 'Mexican and Honduran, came to Mexico in 2026: nothing on the journey points to the line.',
    today,
    person: { ...waiting, nationalities: ['MX', 'HN'], 'mx-entry': '2026-02' },
    finds: ['journey-told'],
    never: told,
  },
]
