/**
 * Mexicans, sent back by the United States or displaced at home: what Mexico owes them where it receives them, the centres
 * and the paper of the programme, Mexican papers, family of another nationality, and a home that is not safe.
 * It asks at most four questions, the hard one last; of a child alone it asks none.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const nationals = ['lgp.81', 'lsr.11.1', 'cpeum.11', 'cpeum.30.a'] as const
const nationalsTold = [...nationals, 'la.15'] as const
const children = ['lm.20.xi', 'lm.112', 'lgp.84', 'nna.89'] as const
const reception = ['lgp.84', 'lcndh.25', 'source.s1.place-of-origin'] as const
const programme = ['practice.mexico-te-abraza.centres', 'practice.mexico-te-abraza.flamingos'] as const
const paper = ['practice.inm.repatriation-paper', 'cpeum.11'] as const
const papers = ['lgp.91', 'lnetb.66'] as const
const kin = ['cpeum.30.a', 'lm.133.i', 'lm.54.vi'] as const
const home = ['cpeum.11', 'lgp.84', 'lgv.7.xxi'] as const

const toNationality = { to: 'nationality', because: nationals, gist: 'In Mexico, or perhaps: read as in Mexico.' } as const
const toRights = { to: 'tell-rights', because: reception, gist: 'Sent back since 2025, or perhaps: said with its condition.' } as const
const toOutside = { to: 'tell-outside', because: programme, gist: 'Not at a centre, or not known: which there are, and what may be lost by staying out.' } as const
const toAsk = { to: 'tell-ask', because: paper, gist: 'No paper, or not known: INM gives and replaces it.' } as const
const toPapersTold = { to: 'tell-papers', because: papers, gist: 'One is missing, or perhaps.' } as const
const toFamilyTold = { to: 'tell-family', because: kin, gist: 'Family along, or perhaps: said with its condition.' } as const
const toDisplaced = { to: 'displaced', because: home, gist: 'Not safe, or not said: nobody is sent to the place of origin by silence.' } as const

export const mexicansReturned = pathway({
  id: 'mx/mexicans-returned',
  about: 'person',
  opens: 'mexican-in-mexico-or-sent-there',
  start: 'place',
  nodes: {
    // ── Who, and where ──
    place: {
      weigh: 'in-mexico',
      branches: {
        met: toNationality,
        'not-met': { to: 'elsewhere', because: reception, gist: 'Not in Mexico now, but sent there once: what the next reception owes.' },
        unclear: toNationality,
      },
    },
    elsewhere: {
      outcome: 'mexican-reception-rights',
      because: reception,
      gist: 'Nothing to ask from here; LGP 84 is for whoever is received.',
    },
    nationality: {
      weigh: 'only-mexican',
      branches: {
        met: { to: 'tell-only', because: nationals, gist: 'Refugee law is for foreigners: a national is not a refugee at home.' },
        'not-met': { to: 'tell-both', because: nationals, gist: 'Mexican, and another nationality too.' },
        unclear: { to: 'perhaps', because: nationals, gist: 'Nationality not told: say whom this is for, and ask nothing.' },
      },
    },
    perhaps: { outcome: 'mexican-perhaps', because: nationals, gist: 'Find out the nationality; the parents\' place of birth counts too.' },
    'tell-only': {
      tell: 'mexican-only',
      to: 'child',
      because: nationalsTold,
      gist: 'Outside COMAR and cards; held by INM: nationality at once, and amparo.',
    },
    'tell-both': {
      tell: 'mexican-and-another',
      to: 'child',
      because: nationalsTold,
      gist: 'A lawyer looks first at refugee status; nationality gives entry and stay without COMAR.',
    },

    // ── A child without a parent ──
    child: {
      weigh: 'under-18',
      branches: {
        met: { to: 'parent', because: children, gist: 'A child: with a parent or not?' },
        'not-met': { to: 'sent', because: reception, gist: 'An adult.' },
        unclear: { to: 'sent', because: reception, gist: 'Age not known: the first minute asks about children alone.' },
      },
    },
    parent: {
      weigh: 'parent-along',
      branches: {
        met: { to: 'sent', because: reception, gist: 'With a parent or guardian: as the family.' },
        'not-met': { to: 'child-alone', because: children, gist: 'No parent or guardian along, whoever else is.' },
        unclear: { to: 'child-alone', because: children, gist: 'Company not known: protect first.' },
      },
    },
    'child-alone': {
      outcome: 'mexican-child-alone',
      because: children,
      gist: 'LM 20-XI and 112: INM tells the Procuraduría at once and refers to DIF; causes of leaving before any return to family.',
    },

    // ── Reception by Mexico ──
    sent: {
      weigh: 'us-sent-them-home-lately',
      branches: {
        met: toRights,
        'not-met': { to: 'papers', because: ['lgp.84', 'practice.mexico-te-abraza.centres'], gist: 'Not sent back, or before the programme: no reception to ask about.' },
        unclear: toRights,
      },
    },
    'tell-rights': {
      tell: 'mexican-reception-rights',
      to: 'centre',
      because: reception,
      gist: 'LGP 84 is the right; 83 only a power. The place is the residence, not only the origin.',
    },
    centre: {
      ask: 'received-at-centre',
      branches: {
        yes: { to: 'tell-inside', because: programme, gist: 'Received: all its help, and freedom to leave.' },
        no: toOutside,
        ...silence(toOutside),
      },
    },
    'tell-inside': {
      tell: 'mexican-centre-inside',
      to: 'paper',
      because: ['practice.mexico-te-abraza.flamingos', 'cpeum.11', 'lcndh.25'],
      gist: 'A programme, not custody: CPEUM 11. Reports of closed doors in Tijuana, February 2025.',
    },
    'tell-outside': {
      tell: 'mexican-centre-outside',
      to: 'paper',
      because: programme,
      gist: 'Nine centres in December 2025; no time limit of thirty days was found; the card may be lost by staying out.',
    },
    paper: {
      ask: 'repatriation-paper',
      branches: {
        yes: { to: 'tell-keep', because: paper, gist: 'In hand: what it opens, and what it is not.' },
        no: toAsk,
        ...silence(toAsk),
      },
    },
    'tell-keep': {
      tell: 'mexican-repatriation-paper-keep',
      to: 'papers',
      because: ['practice.bienestar-paisano', 'practice.inm.repatriation-paper', 'cpeum.11', 'source.s1.repatriation-paper', 'lnetb.66'],
      gist: 'The card is a programme; its time limit is unknown. «One month» is reported, not verified; a Mexican needs no paper to travel.',
    },
    'tell-ask': {
      tell: 'mexican-repatriation-paper-ask',
      to: 'papers',
      because: ['practice.inm.repatriation-paper', 'practice.bienestar-paisano', 'cpeum.11', 'lnetb.66'],
      gist: 'Only INM, also its office in the state.',
    },

    // ── Papers and family ──
    papers: {
      ask: 'mexican-papers-missing',
      branches: {
        answered: { to: 'missing', because: papers, gist: 'Weigh what is missing.' },
        ...silence(toPapersTold),
      },
    },
    missing: {
      weigh: 'a-mexican-paper-missing',
      branches: {
        met: toPapersTold,
        'not-met': { to: 'family', because: papers, gist: 'All three are there.' },
        unclear: toPapersTold,
      },
    },
    'tell-papers': {
      tell: 'mexican-papers',
      to: 'family',
      because: ['lgp.91', 'lnetb.66', 'practice.bienestar-paisano'],
      gist: 'No service may be refused for lack of a CURP (LNETB 66); biometric data with consent (LGP 91 Bis). Registry steps: from memory.',
    },
    family: {
      weigh: 'partner-or-children-along',
      branches: {
        met: toFamilyTold,
        'not-met': { to: 'home', because: home, gist: 'Alone, or with other family.' },
        unclear: toFamilyTold,
      },
    },
    'tell-family': {
      tell: 'mexican-family',
      to: 'home',
      because: kin,
      gist: '30-A: the child is Mexican by birth, wherever born; others regularise by 133. Each is screened apart, in mx/other-routes.',
    },

    // ── Home ──
    home: {
      ask: 'home-is-safe',
      branches: {
        yes: { to: 'told', because: home, gist: 'They can go home: nothing to add.' },
        no: toDisplaced,
        ...silence(toDisplaced),
      },
    },
    displaced: {
      outcome: 'mexican-displaced',
      because: ['lgp.84', 'lgv.7.xxi', 'lgv.110', 'analysis.mx.no-federal-displacement-law', 'source.s1.place-of-origin', 'cpeum.11'],
      gist: 'No federal law; recognition as victims (LGV 110); LGP 83 speaks of the place where they mean to live, as a power.',
    },
    told: { outcome: 'mexican-told', because: home, gist: 'Nothing else to tell.' },
  },
})
