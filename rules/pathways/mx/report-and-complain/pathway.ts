/**
 * Reporting a crime and complaining of officers in Mexico: which office takes what, what each does and does not stop,
 * recognition in law, and the wrong door. Nobody is ever told to report.
 *
 * It opens for whoever is in Mexico and reads again what was told before: sent away at a window, custody beyond the law, a
 * paper signed without understanding, a crime. Each is read only where an earlier pathway asked it, so that it costs no
 * question. The one question of its own, who did it, comes only after a marked crime. Where nothing calls for it, it tells
 * nothing.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'
import { onward } from '../refugee-window/steps.ts'

const turnedAway = ['lfpa.43', 'lm.140', 'lcndh.25'] as const
const custody = ['lm.68', 'lm.109', 'lm.140', 'lcndh.25'] as const
const order = ['lm.137', 'lm.140', 'lcndh.25'] as const
const crime = ['lm.11', 'lgv.110'] as const
const stages = ['lsr.22', 'lsr.25'] as const
const commission = ['lcndh.3', 'lcndh.25'] as const
const commissionTold = ['lcndh.3', 'lcndh.25', 'lcndh.32', 'lcndh.40', 'cpeum.102.b', 'lm.11', 'lm.140', 'analysis.mx.directory'] as const
const offices = ['lfpa.42', 'analysis.mx.directory'] as const

const askMissing = { to: 'missing', because: custody, gist: 'On to what custody left out.' } as const
const askSigned = { to: 'signed', because: custody, gist: 'On to what was signed.' } as const
const toOrder = { to: 'order', because: order, gist: 'Custody is read: on to an order to leave.' } as const
const toGrounds = { to: 'filed', because: crime, gist: 'On to a crime.' } as const
const toGroundsAsked = { to: 'grounds-asked', because: stages, gist: 'Recognised or not decides whether the list was read.' } as const
const toCrimeTold = { to: 'tell-crime', because: crime, gist: 'A crime, whoever did it, and whether or not that is said.' } as const
const undated = { to: 'tell-commission', because: commission, gist: 'No day known: the year is told in words.' } as const

export const reportAndComplain = pathway({
  id: 'mx/report-and-complain',
  about: 'person',
  opens: 'in-mexico-or-held-there',
  start: 'sent-away',
  nodes: {
    // ── What was told before ──
    'sent-away': {
      weigh: 'sent-away',
      branches: {
        met: { to: 'sent-away-mexican', because: turnedAway, gist: 'COMAR or INM refused to receive: both are federal.' },
        ...onward('custody', turnedAway, 'Not sent away.'),
      },
    },
    'sent-away-mexican': {
      weigh: 'mexican',
      branches: {
        met: { to: 'custody', because: turnedAway, gist: 'A national too: the refugee window is shut, and nobody asked the day.' },
        ...onward('sent-away-day', turnedAway, 'The refugee window asked the day.', 'The refugee window asked the day all the same.'),
      },
    },
    'sent-away-day': {
      ask: 'turned-away-when',
      branches: {
        answered: { to: 'custody', because: turnedAway, gist: 'The year runs from that day.' },
        ...silence({ to: 'custody', because: turnedAway, gist: 'Day not known: no date.' }),
      },
    },
    custody: {
      weigh: 'custody-questions-asked',
      branches: {
        met: { to: 'situation', because: custody, gist: 'Held in Mexico, and no national.' },
        'not-met': { to: 'order', because: custody, gist: 'Not held, or a national, of whom custody asks nothing more.' },
        unclear: { to: 'situation', because: custody, gist: 'Perhaps held: the same was asked.' },
      },
    },
    situation: { ask: 'held-situation', branches: { answered: askMissing, ...silence(askMissing) } },
    missing: { ask: 'held-rights-missing', branches: { answered: askSigned, ...silence(askSigned) } },
    signed: {
      ask: 'inm-signed',
      branches: { nothing: toOrder, 'asked-to-sign': toOrder, 'own-wish': toOrder, 'not-understood': toOrder, ...silence(toOrder) },
    },
    order: {
      weigh: 'exit-order-steps-asked',
      branches: {
        met: { to: 'before-order', because: order, gist: 'An order to leave is in hand.' },
        'not-met': toGrounds,
        unclear: { to: 'before-order', because: order, gist: 'Nationality not told: what came before the order was asked.' },
      },
    },
    'before-order': {
      ask: 'exit-order-after',
      branches: {
        'inm-said-no': toGrounds,
        'took-back': toGrounds,
        'asked-to-leave': toGrounds,
        'signed-not-understood': toGrounds,
        'given-unasked': toGrounds,
        ...silence(toGrounds),
      },
    },
    // How far a request has come was asked in mx/claim-in-progress, and decides who was read the list.
    filed: {
      weigh: 'request-handed-in',
      branches: {
        met: { to: 'stage', because: stages, gist: 'Handed in: COMAR may have answered since.' },
        ...onward('grounds-asked', stages, 'Not handed in, or decided as told.'),
      },
    },
    stage: {
      ask: 'claim-stage',
      branches: {
        'handed-in': toGroundsAsked,
        signing: toGroundsAsked,
        interviewed: toGroundsAsked,
        'moved-away': toGroundsAsked,
        'said-yes': toGroundsAsked,
        'said-no': toGroundsAsked,
        closed: toGroundsAsked,
        withdrew: toGroundsAsked,
        ...silence(toGroundsAsked),
      },
    },
    'grounds-asked': {
      weigh: 'grounds-asked-of-an-adult',
      branches: {
        met: { to: 'grounds', because: crime, gist: 'The list of mx/humanitarian-card, read again.' },
        'not-met': { to: 'who', because: crime, gist: 'A child, a national, or recognised: that list was not read.' },
        unclear: { to: 'grounds', because: crime, gist: 'Age or nationality not told: the list was read.' },
      },
    },
    grounds: {
      ask: 'card-grounds',
      branches: {
        answered: { to: 'crime', because: crime, gist: 'Was a crime marked?' },
        ...silence({ to: 'who', because: crime, gist: 'Silence is respected: nothing more is asked.' }),
      },
    },

    // ── A crime ──
    crime: {
      weigh: 'crime-in-mexico',
      branches: { met: { to: 'crime-by', because: crime, gist: 'Who did it decides the door.' }, ...onward('who', crime, 'None marked.') },
    },
    'crime-by': { ask: 'crime-by', branches: { answered: toCrimeTold, ...silence(toCrimeTold) } },
    'tell-crime': {
      tell: 'report-crime',
      to: 'tell-recognition',
      because: ['lm.11', 'house.safety-first', 'lgv.110', 'fgr.a-117-15', 'analysis.mx.directory'],
      gist: 'Fiscalía or FGR; justice whatever the stay (LM 11); never required, safety first; the unit of 2015 was not checked.',
    },
    'tell-recognition': {
      tell: 'report-recognition',
      to: 'who',
      because: ['lgv.110', 'lgv.111.ii', 'lgv.7.xxi', 'analysis.mx.directory'],
      gist: 'Who recognises (110), help and reparation (111-I); suspension only for grave harm, and only if the impossibility is justified (111-II). For the thirty days: analogy.',
    },

    // ── Whose act ──
    who: {
      weigh: 'only-police-concerned',
      branches: {
        met: { to: 'tell-state', because: commission, gist: 'State or city police alone: the commission of the state.' },
        ...onward('federal', commission, 'No police, or federal officers too.', 'Who did it is not said.'),
      },
    },
    'tell-state': {
      tell: 'report-state-commission',
      to: 'offices',
      because: ['lcndh.3', 'cpeum.102.b', 'lm.11', 'analysis.mx.directory'],
      gist: 'LCNDH 3: local authorities alone, local commission; with federal ones, CNDH. Local terms were not read.',
    },
    federal: {
      weigh: 'federal-officers-concerned',
      branches: {
        met: { to: 'day-known', because: commission, gist: 'A federal authority: CNDH.' },
        'not-met': { to: 'crime-told', because: commission, gist: 'No officer in it.' },
        unclear: { to: 'day-known', because: commission, gist: 'Perhaps: the right to complain is told.' },
      },
    },
    'day-known': {
      weigh: 'complaint-day-known',
      branches: {
        met: { to: 'tell-commission-dated', because: ['lcndh.25'], gist: 'One year from the start of the act (26).' },
        'not-met': undated,
        unclear: undated,
      },
    },
    'tell-commission-dated': {
      tell: 'report-commission-dated',
      to: 'offices',
      because: commissionTold,
      gist: 'Arts. 25 to 29, 32, 40; LM 140 for the internal control body. Stops no term; not anonymous; relatives and organisations may.',
    },
    'tell-commission': {
      tell: 'report-commission',
      to: 'offices',
      because: commissionTold,
      gist: 'The same, with the year in words.',
    },
    'crime-told': {
      weigh: 'crime-in-mexico',
      branches: {
        met: { to: 'offices', because: offices, gist: 'A crime by people who are no officers.' },
        ...onward('told', crime, 'Nothing calls for it.', 'Nothing told: nothing concluded.'),
      },
    },

    // ── Ends ──
    offices: {
      outcome: 'report-offices',
      because: [
        'lfpa.42',
        'scjn.ar-388-2022',
        'la.107.ii',
        'la.126',
        'la.159',
        'lfpca.13.i',
        'lm.112',
        'nna.89',
        'lgp.91',
        'lsr.61',
        'analysis.mx.directory',
      ],
      gist: 'One line for each body; LFPA 42: five days, receipt stamp; a challenge goes to the office that decided.',
    },
    told: { outcome: 'report-told', because: ['house.safety-first'], gist: 'Nothing to tell.' },
  },
})
