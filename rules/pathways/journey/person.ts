/**
 * The journey, first part: where the person is, who they are, and whether they met US authorities.
 * Every other pathway reads these answers; it tells nothing itself.
 */
import { silence } from '../../../src/engine/law.ts'
import { pathway } from '../../authoring.ts'

const whereMatters = ['lsr.11.1', '8usc1158.a.1'] as const
const nationalityMatters = ['8cfr208.33.a.1', 'lsr.11.1'] as const
const ageMatters = ['8usc1232.b.3', 'lm.52.v.b'] as const
const familyMatters = ['8cfr208.30.c', 'lsr.12'] as const
const entryMatters = ['lsr.18.1'] as const
const claimMatters = ['lsr.18.1', 'lsr.21.3'] as const
const contactMatters = ['8usc1225.b.1.A.i', '8usc1182.a.9.A'] as const

const toNationality = { to: 'nationality', because: whereMatters, gist: 'Where the person stands decides which country receives a request.' } as const
const toAge = { to: 'age', because: nationalityMatters, gist: 'Nationality decides which rules can touch the person at all.' } as const
const toFamily = { to: 'family', because: ageMatters, gist: 'Age opens the protections of children in both countries.' } as const
const toMexico = { to: 'in-mexico', because: familyMatters, gist: 'Family travelling along can share exceptions and status.' } as const
const toClaim = { to: 'claim', because: entryMatters, gist: 'The 30 working days run from the entry.' } as const
const toContact = { to: 'contact', because: claimMatters, gist: 'What was already said to a Mexican authority changes the next step.' } as const

export const personJourney = pathway({
  id: 'journey/person',
  about: 'person',
  shared: true,
  start: 'where',
  nodes: {
    where: {
      ask: 'where-now',
      branches: { mexico: toNationality, 'united-states': toNationality, elsewhere: toNationality, ...silence(toNationality) },
    },
    nationality: { ask: 'nationalities', branches: { answered: toAge, ...silence(toAge) } },
    age: { ask: 'age', branches: { answered: toFamily, ...silence(toFamily) } },
    family: { ask: 'travelling-with', branches: { answered: toMexico, ...silence(toMexico) } },
    'in-mexico': {
      weigh: 'in-mexico',
      branches: {
        met: { to: 'only-mexican', because: whereMatters, gist: 'In Mexico: its refugee law may apply.' },
        'not-met': { to: 'contact', because: whereMatters, gist: 'Not in Mexico: nothing to ask COMAR from here.' },
        unclear: { to: 'only-mexican', because: whereMatters, gist: 'Not known: ask as if in Mexico.' },
      },
    },
    'only-mexican': {
      weigh: 'only-mexican',
      branches: {
        met: { to: 'contact', because: ['lgp.81', 'lsr.11.1'], gist: 'Mexican refugee law is for people who are not Mexican.' },
        'not-met': { to: 'entry', because: ['lsr.11.1'], gist: 'Not only Mexican: the entry into Mexico starts a clock.' },
        unclear: { to: 'entry', because: ['lsr.11.1'], gist: 'Not known: ask, so that no clock is missed.' },
      },
    },
    entry: { ask: 'mx-entry', branches: { answered: toClaim, ...silence(toClaim) } },
    claim: {
      ask: 'comar-contact',
      branches: {
        none: toContact,
        'told-authority': toContact,
        'appointment-only': toContact,
        'turned-away': toContact,
        filed: toContact,
        'filed-by-other': toContact,
        'asked-why-late': toContact,
        recognized: toContact,
        denied: toContact,
        abandoned: toContact,
        withdrawn: toContact,
        ...silence(toContact),
      },
    },
    contact: {
      ask: 'us-contact',
      branches: {
        once: { to: 'told', because: contactMatters, gist: 'One encounter, told on its own.' },
        several: { to: 'told', because: contactMatters, gist: 'Each encounter is told on its own.' },
        no: { to: 'told', because: contactMatters, gist: 'No encounter: no US order to look for.' },
        ...silence({ to: 'told', because: contactMatters, gist: 'Not known: no US order is assumed.' }),
      },
    },
    told: { outcome: 'journey-told', because: whereMatters, gist: 'The person part of the journey is told.' },
  },
})
