/**
 * The first minute: danger tonight, a child alone, a medical emergency, custody, a paper with a deadline.
 * Asked before anything else. Ends in what to do now, never in more questions first.
 */
import { silence } from '../../../src/engine/law.ts'
import { pathway } from '../../authoring.ts'

const dangerFirst = ['house.safety-first', 'lm.11', 'lsr.6.1'] as const
const childFirst = ['lm.112', 'nna.89', 'lsr.20'] as const
const healthFirst = ['house.safety-first'] as const
const custodyRules = ['lm.68', 'lm.100'] as const
const paperRules = ['lm.137', 'lsr.11.2', 'lfpa.17-a', 'lsr.25', '8usc1225.b.1.B.iii.III'] as const

const askHolder = { to: 'holder', because: custodyRules, gist: 'Who holds the person decides which rules bind them.' } as const
const askSince = { to: 'since', because: custodyRules, gist: 'Held in Mexico: the 36 hours run from being handed to INM.' } as const
const askPaperKind = { to: 'paper-kind', because: paperRules, gist: 'The date on the paper starts its clock.' } as const

export const safety = pathway({
  id: 'safety',
  about: 'person',
  shared: true,
  start: 'now',
  nodes: {
    now: {
      ask: 'safety-now',
      branches: {
        answered: { to: 'danger', because: dangerFirst, gist: 'Look at each sign in turn; several can be true.' },
        ...silence({ to: 'ask-again', because: dangerFirst, gist: 'Silence is respected; ask again, gently, before ending.' }),
      },
    },
    danger: {
      weigh: 'danger-tonight',
      branches: {
        met: { to: 'tell-danger', because: dangerFirst, gist: 'A safe place comes before any legal question.' },
        'not-met': { to: 'child', because: dangerFirst, gist: 'No danger named.' },
        unclear: { to: 'child', because: dangerFirst, gist: 'Not known.' },
      },
    },
    'tell-danger': { tell: 'safety-danger', to: 'child', because: dangerFirst, gist: 'Access to safety and justice does not depend on status.' },
    child: {
      weigh: 'child-alone',
      branches: {
        met: { to: 'tell-child', because: childFirst, gist: 'A child alone: the protection authority and DIF, at once.' },
        'not-met': { to: 'medical', because: childFirst, gist: 'No child alone.' },
        unclear: { to: 'medical', because: childFirst, gist: 'Not known.' },
      },
    },
    'tell-child': { tell: 'safety-child-alone', to: 'medical', because: childFirst, gist: 'Never in a migration station; Procuraduría decides best interests.' },
    medical: {
      weigh: 'medical-emergency-now',
      branches: {
        met: { to: 'tell-medical', because: healthFirst, gist: 'Health first; keep the hospital papers.' },
        'not-met': { to: 'custody', because: healthFirst, gist: 'No emergency named.' },
        unclear: { to: 'custody', because: healthFirst, gist: 'Not known.' },
      },
    },
    'tell-medical': { tell: 'safety-medical', to: 'custody', because: healthFirst, gist: 'A hospital paper may also matter for the law later.' },
    custody: {
      weigh: 'in-custody-now',
      branches: {
        met: askHolder,
        'not-met': { to: 'paper', because: custodyRules, gist: 'Not in custody.' },
        unclear: { to: 'paper', because: custodyRules, gist: 'Not known.' },
      },
    },
    holder: {
      ask: 'custody-holder',
      branches: {
        inm: askSince,
        'national-guard': { to: 'tell-not-inm', because: ['lm.68', 'lgn.9.xxxiv'], gist: 'The Guard may act on papers only together with INM.' },
        police: { to: 'tell-police', because: ['lm.68', 'lm.96'], gist: 'For papers, or for an accusation? The rules differ.' },
        'united-states': { to: 'tell-us-custody', because: ['8usc1225.b.1.A.ii', '8usc1225.b.1.B.iii.III'], gist: 'Say the fear; ask for a judge.' },
        other: { to: 'tell-who', because: ['house.safety-first', 'lm.68'], gist: 'Perhaps no authority at all: it may be a kidnapping.' },
        ...silence({ to: 'tell-who', because: ['house.safety-first', 'lm.68'], gist: 'Not known who, or in which country: find out, conclude nothing.' }),
      },
    },
    'tell-police': {
      tell: 'safety-custody-police',
      to: 'paper',
      because: ['lm.68', 'lm.96', 'la.17.iv'],
      gist: 'Only for papers: not allowed. For an accusation: criminal procedure, not covered here.',
    },
    'tell-who': { tell: 'safety-custody-who', to: 'paper', because: ['house.safety-first', 'lm.68'], gist: 'Who, where, since when.' },
    'tell-not-inm': { tell: 'safety-custody-not-inm', to: 'since', because: ['lm.68', 'lm.96'], gist: 'Record who acted alone.' },
    'tell-us-custody': {
      tell: 'safety-custody-us',
      to: 'paper',
      because: ['8usc1225.b.1.A.ii', '8usc1225.b.1.B.iii.III', '8usc1225.b.1.B.iv'],
      gist: 'The duty to refer arises when fear is said.',
    },
    since: {
      ask: 'custody-since',
      branches: {
        answered: { to: 'over-36', because: ['lm.100'], gist: 'Compare with 36 hours.' },
        ...silence({ to: 'tell-custody', because: ['lm.100'], gist: 'Hour not known: treat the clock as running.' }),
      },
    },
    'over-36': {
      weigh: 'held-over-36-hours',
      branches: {
        met: { to: 'tell-over-36', because: ['lm.100', 'cpeum.21'], gist: 'Over 36 hours: amparo now.' },
        'not-met': { to: 'tell-custody', because: ['lm.100'], gist: 'Within 36 hours.' },
        unclear: { to: 'tell-custody', because: ['lm.100'], gist: 'Perhaps: the hour decides.' },
      },
    },
    'tell-over-36': {
      tell: 'safety-custody-over-36',
      to: 'paper',
      because: ['lm.68', 'lm.111', 'scjn.ar-388-2022', 'la.15', 'la.17.iv', 'la.20', 'la.126', 'la.159', 'la.160'],
      gist: 'Attack on liberty outside procedure: any time, suspension at once; at the judge’s disposal where they are. LM 111 is unreformed; AR 388/2022 persuades.',
    },
    'tell-custody': {
      tell: 'safety-custody-mexico',
      to: 'paper',
      because: ['lm.68', 'lm.100', 'lm.109', 'lm.69.iv', 'lm.118', 'lm.99', 'lm.111', 'la.17.iv', 'la.126'],
      gist: 'Rights from the first hour; no child in a station; nobody must sign; a judge before 36 hours when deportation, hiding or a bus is near.',
    },
    paper: {
      weigh: 'paper-with-deadline',
      branches: {
        met: { to: 'paper-date', because: paperRules, gist: 'A paper with days: read its date first.' },
        'not-met': { to: 'checked', because: paperRules, gist: 'No such paper named.' },
        unclear: { to: 'checked', because: paperRules, gist: 'Not known.' },
      },
    },
    'paper-date': { ask: 'paper-date', branches: { answered: askPaperKind, ...silence(askPaperKind) } },
    'paper-kind': {
      ask: 'paper-kind',
      branches: {
        'leave-mexico': { to: 'days-given', because: ['lm.137', 'lm.144.vi'], gist: 'Order to leave the country: it names its own days.' },
        'leave-station': { to: 'tell-leave-station', because: ['lm.136', 'rlm.144.vii'], gist: 'Release in order to regularise: another paper altogether.' },
        'comar-question': { to: 'tell-comar-question', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'A prevención lapses if unanswered.' },
        'comar-filed-by-other': { to: 'tell-ratify', because: ['lsr.11.2', 'reg-lsr.20'], gist: 'Ratify in person within 3 working days.' },
        'comar-negative': { to: 'tell-comar-negative', because: ['lsr.25', 'lfpa.85'], gist: 'Review within 15 working days.' },
        'us-fear-negative': { to: 'tell-us-negative', because: ['8usc1225.b.1.B.iii.III', '8cfr1208.31.f'], gist: 'Review only for those who ask.' },
        'us-hearing': { to: 'tell-us-hearing', because: ['8usc1229a.b.5'], gist: 'A missed hearing can end in an order.' },
        other: { to: 'tell-other-paper', because: ['house.safety-first'], gist: 'Unknown paper: show it to a lawyer today.' },
        ...silence({ to: 'tell-other-paper', because: ['house.safety-first'], gist: 'Unknown paper: show it to a lawyer today.' }),
      },
    },
    'days-given': {
      ask: 'paper-days',
      branches: {
        answered: { to: 'tell-leave-mexico', because: ['lm.137'], gist: 'The last day on the paper comes before every other date.' },
        ...silence({ to: 'tell-leave-mexico', because: ['lm.137'], gist: 'Days not known: read the paper.' }),
      },
    },
    'tell-leave-mexico': {
      tell: 'safety-leave-mexico',
      to: 'checked',
      because: ['lm.137', 'lm.137.last', 'lm.144.vi', 'rlm.146.exit', 'lsr.6.1', 'lsr.21.2'],
      gist: 'With fear: file first; the order needs its own challenge; who obeys may come back at once; ten days have no visible basis.',
    },
    'tell-leave-station': {
      tell: 'safety-leave-station',
      to: 'checked',
      because: ['lm.136', 'rlm.144.vii', 'rlm.146'],
      gist: 'A ground to regularise; check the three dangers first.',
    },
    'tell-comar-question': {
      tell: 'safety-comar-question',
      to: 'checked',
      because: ['reg-lsr.19', 'lfpa.17-a', 'scjn.ar-353-2019', 'scjn.ar-399-2019'],
      gist: 'At least five working days; plan two. The rulings persuade only.',
    },
    'tell-ratify': { tell: 'safety-comar-ratify', to: 'checked', because: ['lsr.11.2', 'reg-lsr.20'], gist: 'Unratified counts as not filed.' },
    'tell-comar-negative': {
      tell: 'safety-comar-negative',
      to: 'checked',
      because: ['lsr.25', 'lfpa.85', 'lfpa.42', 'lfpa.87'],
      gist: 'File at the office that decided; do not mail it.',
    },
    'tell-us-negative': {
      tell: 'safety-us-fear-negative',
      to: 'checked',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1208.31.f', '8cfr1208.35.b.1'],
      gist: 'Say yes, and mark yes: I want a judge.',
    },
    'tell-us-hearing': {
      tell: 'safety-us-hearing',
      to: 'checked',
      because: ['8usc1229a.b.5'],
      gist: 'Missing it may bring an order; ask a lawyer how to appear.',
    },
    'tell-other-paper': { tell: 'safety-other-paper', to: 'checked', because: ['house.safety-first'], gist: 'No date is guessed from a paper not read.' },
    'ask-again': { outcome: 'safety-ask-again', because: dangerFirst, gist: 'Never adverse; look and listen.' },
    checked: { outcome: 'safety-checked', because: dangerFirst, gist: 'The first minute is done.' },
  },
})
