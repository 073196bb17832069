/**
 * Held in Mexico: a child, missing rights, papers to sign, ways out of the station, a bus or a plane; and at the end, after
 * an order to leave, the text with which anybody can ask a judge. A Mexican held by INM needs only that text.
 */
import { silence } from '../../../../src/engine/law.ts'

const holders = ['lm.68', 'lm.96', 'lgn.9.xxxiv'] as const
const children = ['lm.99', 'lm.112', 'nna.89'] as const
const rights = ['lm.69', 'lm.109'] as const
const papers = ['lm.118', 'lm.144'] as const
const waysOut = ['lm.136', 'lm.101', 'lm.113'] as const
const transfers = ['lm.7', 'lm.68', 'analysis.mx.no-rule-to-move'] as const

const askSituation = { to: 'situation', because: holders, gist: 'Foreign, or not known: first what cannot wait inside.' } as const
const toChild = { to: 'child', because: children, gist: 'A child decides the order of everything else.' } as const
const askMissing = { to: 'missing', because: rights, gist: 'No child is told of: on to the rights in custody.' } as const
const toRights = { to: 'tell-rights', because: rights, gist: 'Nothing named as missing: the rights less often told.' } as const
const toBeforeSigning = { to: 'tell-before-signing', because: papers, gist: 'Nothing told as signed: what such papers do.' } as const
const askGrounds = { to: 'grounds', because: waysOut, gist: 'What may open the station; the card asks the same.' } as const
const toExitPaper = { to: 'exit-paper', because: waysOut, gist: 'Perhaps the paper that opens the station is there already.' } as const
const toGround = { to: 'ground', because: waysOut, gist: 'Weigh the grounds.' } as const
const toWaysOut = { to: 'tell-ways-out', because: ['lm.101'], gist: 'No ground known: alternatives open to anybody.' } as const
const toOrder = { to: 'order', because: transfers, gist: 'No transfer is told of.' } as const

export const custody = {
  held: {
    weigh: 'held-in-mexico',
    branches: {
      met: { to: 'mexican', because: holders, gist: 'Held by INM, the National Guard or police.' },
      'not-met': { to: 'order', because: holders, gist: 'Not held, or not in Mexico.' },
      unclear: { to: 'mexican', because: holders, gist: 'Held, by whom or where is not known: what would help in Mexico.' },
    },
  },
  mexican: {
    weigh: 'only-mexican',
    branches: {
      met: { to: 'mexican-amparo', because: ['lgp.81', 'cpeum.11'], gist: 'Migration custody does not reach nationals: amparo.' },
      'not-met': askSituation,
      unclear: askSituation,
    },
  },
  'mexican-amparo': {
    outcome: 'custody-amparo-text',
    because: ['la.15', 'la.17.iv', 'la.20', 'la.109', 'la.126', 'la.159', 'la.160', 'cpeum.11'],
    gist: 'The same text for a national whom INM takes for a foreigner.',
  },

  // ── A child ──
  situation: { ask: 'held-situation', branches: { answered: toChild, ...silence(toChild) } },
  child: {
    weigh: 'child-held',
    branches: {
      met: { to: 'tell-child', because: children, gist: 'A child in a station, or brought with an adult.' },
      'not-met': askMissing,
      unclear: askMissing,
    },
  },
  'tell-child': {
    tell: 'custody-child',
    to: 'missing',
    because: ['lm.99', 'lm.112', 'lm.120', 'nna.89', 'lsr.20', 'scjn.ar-7-2020'],
    gist: 'Never lodged; presentation of the carer is to be avoided and waits for the Procuraduría; DIF; no deportation.',
  },

  // ── Rights ──
  missing: {
    ask: 'held-rights-missing',
    branches: { answered: { to: 'right-missing', because: rights, gist: 'Weigh what was left out.' }, ...silence(toRights) },
  },
  'right-missing': {
    weigh: 'held-without-a-right',
    branches: {
      met: { to: 'tell-missing', because: rights, gist: 'Each one missing goes into a writing.' },
      'not-met': toRights,
      unclear: toRights,
    },
  },
  'tell-missing': {
    tell: 'custody-rights-missing',
    to: 'signed',
    because: ['lm.69', 'lm.109', 'lm.100', 'lcndh.25'],
    gist: 'Ask in writing, note the refusal, tell CNDH and the judge.',
  },
  'tell-rights': {
    tell: 'custody-rights',
    to: 'signed',
    because: ['lm.69', 'lm.109'],
    gist: 'File, visits with refusals in writing, refugee status and statelessness, guarantee options.',
  },

  // ── Papers to sign ──
  signed: {
    ask: 'inm-signed',
    branches: {
      nothing: toBeforeSigning,
      'asked-to-sign': toBeforeSigning,
      'own-wish': { to: 'tell-wish', because: papers, gist: 'Express request: check that it was an informed one.' },
      'not-understood': { to: 'tell-signed', because: papers, gist: 'No informed and express request.' },
      ...silence(toBeforeSigning),
    },
  },
  'tell-before-signing': {
    tell: 'custody-before-signing',
    to: 'deported-before',
    because: ['lm.118', 'lm.144', 'lm.120'],
    gist: 'Assisted return only at express request; deportation only by cause, notice and defence, with a ban.',
  },
  'tell-wish': {
    tell: 'custody-return-wished',
    to: 'deported-before',
    because: ['lm.118', 'lm.120', 'lsr.6.1'],
    gist: 'After information, to the country of origin or residence only, which INM verifies.',
  },
  'tell-signed': {
    tell: 'custody-signed-unclear',
    to: 'deported-before',
    because: ['lm.118', 'lm.144', 'practice.inm.signed-to-leave', 'la.17.iv'],
    gist: 'A defect for a lawyer; against the journey itself an amparo at any time.',
  },
  'deported-before': {
    weigh: 'deported-by-mexico-before',
    branches: {
      met: { to: 'tell-deported', because: ['lm.144.ii'], gist: 'Re-entry after deportation without an agreement of readmission.' },
      'not-met': toExitPaper,
      unclear: toExitPaper,
    },
  },
  'tell-deported': {
    tell: 'custody-deported-before',
    to: 'exit-paper',
    because: ['lm.144.ii', 'practice.mx.deported-again', 'lsr.6.1', 'lm.121.2'],
    gist: 'A cause of deportation; non-return is not limited by it.',
  },

  // ── Ways out of the station ──
  'exit-paper': {
    weigh: 'exit-paper-while-held',
    branches: {
      met: { to: 'tell-exit-paper', because: waysOut, gist: 'An oficio of article 136 in hand, and still held.' },
      'not-met': askGrounds,
      unclear: askGrounds,
    },
  },
  'tell-exit-paper': {
    tell: 'custody-exit-paper-held',
    to: 'moved',
    because: ['lm.136', 'lm.137', 'la.17.iv'],
    gist: 'Released on paper, not in fact: our reading of 136, for a lawyer at once. A paper of article 137 is another thing.',
  },
  grounds: { ask: 'card-grounds', branches: { answered: toGround, ...silence(toGround) } },
  ground: {
    weigh: 'way-out-of-the-station',
    branches: {
      met: { to: 'tell-ground', because: waysOut, gist: 'A ground to regularise from inside, a request at COMAR among them (RLM 144-IV(e)), or for another institution.' },
      'not-met': toWaysOut,
      unclear: toWaysOut,
    },
  },
  'tell-ground': {
    tell: 'custody-way-out-ground',
    to: 'moved',
    because: ['lm.136', 'lm.133.i', 'lm.133.iii', 'lm.133.iv', 'lm.113', 'lm.120', 'lm.101', 'rlm.144.iv', 'rlm.144.iv.d', 'rlm.144.iv.e', 'rlm.146.exit', 'rlm.146.six-months'],
    gist: 'Exit order from the station within 24 hours of showing the requirements; a refusal has its dangers.',
  },
  'tell-ways-out': {
    tell: 'custody-ways-out',
    to: 'moved',
    because: ['lm.101', 'lm.111', 'lm.136'],
    gist: 'Custody of an institution, or a guarantee with address and undertaking; article 111 after its own term.',
  },

  // ── A bus or a plane ──
  moved: {
    weigh: 'being-moved',
    branches: {
      met: { to: 'tell-moved', because: transfers, gist: 'A transfer in custody, now or announced.' },
      'not-met': toOrder,
      unclear: toOrder,
    },
  },
  'tell-moved': {
    tell: 'custody-moved',
    to: 'order',
    because: ['lm.7', 'lm.68', 'cpeum.11', 'cpeum.16', 'analysis.mx.no-rule-to-move', 'la.17.iv', 'la.160'],
    gist: 'It counts in the 36 hours and belongs in the record; the judge of the place where they are.',
  },
  amparo: {
    outcome: 'custody-amparo-text',
    because: ['la.15', 'la.17.iv', 'la.20', 'la.109', 'la.126', 'la.159', 'la.160', 'la.112', 'lm.111', 'scjn.cc-353-2021', 'pleno-centro-norte.cc-16-2023'],
    gist: 'Anybody for one who cannot; any hour; suspension of its own motion; ratified in three days; administrative judge; place fixed by LA 160. A pending amparo may lengthen custody unless release is asked for (LM 111-V).',
  },
} as const
