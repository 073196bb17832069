/**
 * The journey, second part, once for each encounter with US authorities: when, where, how, what happened, which paper.
 * Every other pathway reads these answers; it tells nothing itself.
 */
import { silence } from '../../../src/engine/law.ts'
import { pathway } from '../../authoring.ts'

const instantMatters = ['8cfr208.33.a.1.i', '42usc265', '8cfr1208.35.a.1'] as const
const placeMatters = ['8cfr208.33.a.1'] as const
const mannerMatters = ['8cfr208.33.a.2.ii.B', '8usc1158.a.1'] as const
const exitMatters = ['8usc1182.a.9.A', '8usc1225.a.4', '8usc1229c.a'] as const
const paperMatters = ['form.i-860', 'form.i-826', 'form.i-275'] as const
const leavingMatters = ['8usc1182.a.9.A.i'] as const
const countryMatters = ['8usc1231.b.3.A', 'lsr.18.1'] as const
const historyMatters = ['8usc1182.a.9.C', '8usc1231.a.5'] as const

const toPlace = { to: 'place', because: instantMatters, gist: 'The instant of entry picks the regime; some began at an hour.' } as const
const toManner = { to: 'manner', because: placeMatters, gist: 'The place gives the time zone, and which border it was.' } as const
const toExit = { to: 'exit', because: mannerMatters, gist: 'A port, an appointment, or between ports: the exceptions differ.' } as const
const toPapers = { to: 'papers', because: exitMatters, gist: 'How the person left decides whether there is an order.' } as const
const toLeaving = { to: 'sent-back', because: paperMatters, gist: 'Papers show more than memory; none is also an answer.' } as const
const toCountry = { to: 'country', because: leavingMatters, gist: 'Bars run from the day the person actually left.' } as const
const toAnother = { to: 'another', because: countryMatters, gist: 'The country of return is the one that should have been screened.' } as const
const toTold = { to: 'told', because: historyMatters, gist: 'Bars follow the whole history, so every encounter counts.' } as const

export const encounterJourney = pathway({
  id: 'journey/encounter',
  about: 'encounter',
  shared: true,
  start: 'when',
  nodes: {
    when: { ask: 'us-entry-when', branches: { answered: toPlace, ...silence(toPlace) } },
    place: {
      ask: 'us-place',
      branches: {
        california: toManner,
        arizona: toManner,
        'new-mexico-el-paso': toManner,
        texas: toManner,
        elsewhere: toManner,
        ...silence(toManner),
      },
    },
    manner: {
      ask: 'us-how',
      branches: {
        'port-appointment': toExit,
        'port-no-appointment': toExit,
        'between-ports': toExit,
        'by-sea': toExit,
        'by-air': toExit,
        'stopped-before-line': {
          to: 'another',
          because: ['scotus.2026-06-25.al-otro-lado'],
          gist: 'Never on US ground: nothing was decided there.',
        },
        other: toExit,
        ...silence(toExit),
      },
    },
    exit: {
      ask: 'us-exit',
      branches: {
        'expedited-removal': toPapers,
        'judge-order': toPapers,
        'reinstated-order': toPapers,
        withdrawal: toPapers,
        'voluntary-return': toPapers,
        'title-42': toPapers,
        'remain-in-mexico': toPapers,
        'sent-without-paper': toPapers,
        'not-sent-back': toPapers,
        ...silence(toPapers),
      },
    },
    papers: { ask: 'us-papers', branches: { answered: toLeaving, ...silence(toLeaving) } },
    'sent-back': {
      weigh: 'was-sent-back',
      branches: {
        met: { to: 'leaving', because: exitMatters, gist: 'Sent back: the day of leaving starts the clocks.' },
        'not-met': { to: 'another', because: exitMatters, gist: 'Not sent back: no day of leaving to ask for.' },
        unclear: { to: 'leaving', because: exitMatters, gist: 'Not known: ask for the day all the same.' },
      },
    },
    leaving: { ask: 'us-exit-when', branches: { answered: toCountry, ...silence(toCountry) } },
    country: {
      ask: 'us-sent-to',
      branches: { mexico: toAnother, 'own-country': toAnother, 'another-country': toAnother, ...silence(toAnother) },
    },
    another: { ask: 'another-encounter', branches: { yes: toTold, no: toTold, ...silence(toTold) } },
    told: { outcome: 'encounter-told', because: historyMatters, gist: 'This encounter is told.' },
  },
})
