/**
 * A request that is alive: signing, staying or asking to move, the paper, the interview, the family. What was missed is
 * repaired in writing; whether one absence closes a request is not settled, and is never said as lost.
 */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from '../refugee-window/steps.ts'

const duty = ['reg-lsr.24', 'scjn.ar-450-2025'] as const
const hearing = ['lsr.19', 'lsr.23.last'] as const

const toMissed = { to: 'missed', because: duty, gist: 'What was missed is written down and explained.' } as const
const toReasons = { to: 'beyond-control', because: ['reg-lsr.24.abandono'], gist: 'A justified cause is part of the rule as recalled.' } as const

export const alive = {
  held: {
    weigh: 'in-custody-now',
    branches: {
      met: { to: 'tell-held', because: ['reg-lsr.24'], gist: 'Held by INM: the signing duty is of those who are free.' },
      ...onward('keep-alive', ['reg-lsr.24'], 'Free: the duty runs.'),
    },
  },
  'tell-held': {
    tell: 'claim-held',
    to: 'keep-alive',
    because: ['reg-lsr.24', 'reg-lsr.22', 'lsr.6.1', 'lsr.21.2', 'rlm.144.iv.e', 'lm.136'],
    gist: 'Tell COMAR where the person is; whoever holds them must learn of the request.',
  },
  'keep-alive': {
    tell: 'claim-keep-alive',
    to: 'constancia',
    because: ['reg-lsr.24', 'reg-lsr.24.abandono', 'comar.tramite.move', 'comar.2023-05-26', 'lnetb.79', 'scjn.ar-450-2025'],
    gist: 'The interval is on the paper; two weeks running is memory, so plan as if one miss were enough. The object of the permission is moving, not a short journey.',
  },
  constancia: {
    weigh: 'constancia-missing',
    branches: {
      met: { to: 'tell-constancia', because: ['lsr.22'], gist: 'Each applicant and dependant has a right to it.' },
      ...onward('kept', ['lsr.22'], 'It is in hand.', 'Not told: the card pathway speaks of it.'),
    },
  },
  'tell-constancia': {
    tell: 'claim-constancia',
    to: 'kept',
    because: ['lsr.22', 'cpeum.8', 'la.107.ii', 'la.128'],
    gist: 'A standing omission: writing with a stamp, then amparo, asking that things be kept as they are (128).',
  },

  kept: { ask: 'claim-kept', branches: { answered: toMissed, ...silence(toMissed) } },
  missed: {
    weigh: 'missed-signing',
    branches: {
      met: { to: 'tell-missed', because: duty, gist: 'Go now, and explain in writing.' },
      ...onward('moved', duty, 'None missed.'),
    },
  },
  'tell-missed': {
    tell: 'claim-missed-signing',
    to: 'moved',
    because: ['reg-lsr.24', 'reg-lsr.24.abandono', 'lfpa.43', 'lfpa.39', 'scjn.ar-450-2025'],
    gist: 'A closing must be written, reasoned and notified; until then it is pending.',
  },
  moved: {
    weigh: 'moved-without-yes',
    branches: {
      met: { to: 'tell-moved', because: ['comar.tramite.move'], gist: 'In another state without a written yes.' },
      ...onward('to-move', ['comar.tramite.move'], 'In the state of filing.'),
    },
  },
  'tell-moved': {
    tell: 'claim-moved',
    to: 'to-move',
    because: ['comar.tramite.move', 'lsr.49.2', 'reg-lsr.24', 'lfpa.43', 'scjn.ar-450-2025', 's1.amnesty-2025'],
    gist: 'Ask now, with the reasons; LSR 49 lets COMAR fix residence only under article 26: an untested argument.',
  },
  'to-move': {
    weigh: 'wants-to-move',
    branches: {
      met: { to: 'tell-to-move', because: ['comar.tramite.move'], gist: 'Permission first.' },
      ...onward('explain', ['comar.tramite.move'], 'No wish to move.'),
    },
  },
  'tell-to-move': {
    tell: 'claim-want-to-move',
    to: 'explain',
    because: ['comar.tramite.move', 'comar.2023-05-26', 'cpeum.8'],
    gist: 'Free-form writing with reasons and proof, free of charge; the answer may be slow.',
  },
  explain: {
    weigh: 'missed-or-moved',
    branches: {
      met: { to: 'left-because', because: ['reg-lsr.24.abandono'], gist: 'The reasons go into the writing.' },
      ...onward('interview', hearing, 'Nothing to explain.'),
    },
  },
  'left-because': { ask: 'claim-left-because', branches: { answered: toReasons, ...silence(toReasons) } },
  'beyond-control': {
    weigh: 'absence-beyond-control',
    branches: {
      met: { to: 'tell-reasons', because: ['reg-lsr.24.abandono', 'lfpa.60'], gist: 'A cause the person could not help.' },
      ...onward('crime', ['reg-lsr.24.abandono'], 'None marked.'),
    },
  },
  'tell-reasons': {
    tell: 'claim-absence-reasons',
    to: 'crime',
    because: ['reg-lsr.24.abandono', 'lfpa.16.i', 'lfpa.60', 'lfpa.43'],
    gist: '«Causa justificada» is recalled, not read; summons with the effects of absence (16-I) and prior warning (60) are arguments.',
  },
  crime: {
    weigh: 'absence-after-crime',
    branches: {
      met: { to: 'tell-crime', because: ['lgv.111.ii'], gist: 'A recognised victim: proceedings wait.' },
      ...onward('still-going', ['lgv.111.ii'], 'No crime marked.'),
    },
  },
  'tell-crime': {
    tell: 'claim-absence-crime',
    to: 'still-going',
    because: ['lgv.110', 'lgv.111.ii'],
    gist: 'After recognition, and if the impossibility is justified; asking to suspend can delay the person\'s own request.',
  },
  'still-going': {
    weigh: 'no-longer-going',
    branches: {
      met: { to: 'left', because: ['reg-lsr.24.abandono'], gist: 'Closed, or no longer attended.' },
      ...onward('interview', hearing, 'Alive.', 'Stage not known: treat as alive.'),
    },
  },

  interview: {
    weigh: 'interview-held',
    branches: {
      met: { to: 'tell-after-interview', because: hearing, gist: 'Evidence stays open until the decision.' },
      ...onward('tell-interview', hearing, 'Still to come.', 'Not known whether held.'),
    },
  },
  'tell-interview': {
    tell: 'claim-interview',
    to: 'child',
    because: ['lsr.19', 'lsr.23.last', 'reg-lsr.20', 'lsr.20', 'lsr.23.1', 'analysis.mx.interviewer-gender'],
    gist: 'Interpreter bound by confidentiality, representative, file; an interviewer of the same gender may be asked for, from memory.',
  },
  'tell-after-interview': {
    tell: 'claim-after-interview',
    to: 'child',
    because: ['lsr.19', 'reg-lsr.20', 'lsr.23.1'],
    gist: 'Correct, add, read the file, before the decision.',
  },
  child: {
    weigh: 'under-18',
    branches: {
      met: { to: 'tell-child', because: ['lsr.20', 'nna.89'], gist: 'A child claimant.' },
      ...onward('family', ['lsr.20'], 'An adult.', 'Age not known.'),
    },
  },
  'tell-child': {
    tell: 'claim-child',
    to: 'family',
    because: ['lsr.6.3', 'lsr.20', 'lsr.19', 'lm.112', 'nna.89', 'lm.99'],
    gist: 'Best interests by the Procuraduría; no station, no consulate.',
  },
  family: {
    weigh: 'with-family',
    branches: {
      met: { to: 'tell-family', because: ['lsr.12'], gist: 'Derivative status.' },
      ...onward('prevented-too', ['lsr.12'], 'Alone.', 'Not known.'),
    },
  },
  'tell-family': {
    tell: 'claim-family',
    to: 'prevented-too',
    because: ['lsr.12', 'lsr.22', 'lfpa.57', 'lsr.38'],
    gist: 'Each dependant has a constancia of their own; a withdrawal binds only who made it; own fear, own request.',
  },
} as const
