/**
 * Papers, belongings and records, once for each encounter: what each kind of paper shows and what it does not, what US
 * officers kept, and who holds the record. Which papers there are is told in the journey; that a paper speaks for another
 * way of leaving than the one told is said in us/how-they-left, which also reads the paper of a return that was told.
 * Nothing here decides whether there is an order.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const orders = ['form.i-860', 'form.i-296', 'form.i-871', 'ifm.17.15'] as const
const charge = ['form.i-860', 'ifm.17.15'] as const
const toCourts = ['form.i-862', 'form.i-863'] as const
const questions = ['form.i-867', 'form.i-867b', 'form.m-444'] as const
const decisions = ['form.i-870', 'form.i-869', 'form.i-898'] as const
const returns = ['form.i-826', 'form.i-210', 'form.i-275'] as const
const entries = ['form.i-94', '8usc1182.d.5.A'] as const
const unread = ['analysis.us.paper-before-period'] as const
const property = ['cbp.teds', 'cbp.property-2024'] as const
const keptThere = ['cbp.teds', 'practice.us.documents-kept'] as const
const records = ['foia.portals', 'ogis.who-holds-what', '72fr9017'] as const

const toCharge = { to: 'charge-only', because: charge, gist: 'Then the I-860 that is no order.' } as const
const toJudge = { to: 'to-a-judge', because: toCourts, gist: 'Then papers that open a case before a judge.' } as const
const toQuestions = { to: 'of-questions', because: questions, gist: 'Then the record of the officers\' questions.' } as const
const toDecision = { to: 'fear-decision', because: decisions, gist: 'Then the record of an asylum officer.' } as const
const toReturn = { to: 'of-a-return', because: returns, gist: 'Then papers of a return or a withdrawal.' } as const
const toEntry = { to: 'of-an-entry', because: entries, gist: 'Then papers of having been let in.' } as const
const toOther = { to: 'not-listed', because: unread, gist: 'Last, a paper that nobody could name.' } as const
const toKept = { to: 'when-kept', because: property, gist: 'Then what officers kept.' } as const
const toBelongings = { to: 'belongings', because: property, gist: 'Belongings follow the same standards.' } as const
const toCourt = { to: 'in-court', because: records, gist: 'Last, where the record lies.' } as const
const toRecords = { to: 'records', because: records, gist: 'Whatever was told, the record settles it.' } as const

export const papers = pathway({
  id: 'us/papers',
  about: 'encounter',
  opens: 'came-into-the-us',
  start: 'order',
  nodes: {
    // ── What the papers show ──
    order: {
      weigh: 'paper-of-an-order',
      branches: {
        met: { to: 'tell-order', because: orders, gist: 'An order, or an I-860 whose order half is signed or unread.' },
        'not-met': toCharge,
        unclear: toCharge,
      },
    },
    'tell-order': {
      tell: 'papers-order',
      to: 'charge-only',
      because: [...orders, '8cfr235.3.b.7', '8cfr241.8', 'analysis.us.paper-before-period'],
      gist: 'I-860: only a completed order half, with a supervisor\'s approval. I-296: box and day of leaving, after judges\' orders too. None shows how fear was dealt with.',
    },
    'charge-only': {
      weigh: 'order-half-empty',
      branches: {
        met: { to: 'tell-charge', because: charge, gist: 'Charge only: whatever way of leaving was told.' },
        'not-met': toJudge,
        unclear: toJudge,
      },
    },
    'tell-charge': {
      tell: 'left-order-half-empty',
      to: 'to-a-judge',
      because: ['form.i-860', 'ifm.17.15', '8cfr235.3.b.7'],
      gist: 'The finding of us/how-they-left, said here also where another way of leaving was told.',
    },
    'to-a-judge': {
      weigh: 'paper-to-a-judge',
      branches: {
        met: { to: 'tell-to-a-judge', because: toCourts, gist: 'I-862: full proceedings. I-863: one question only.' },
        'not-met': toQuestions,
        unclear: toQuestions,
      },
    },
    'tell-to-a-judge': {
      tell: 'papers-to-a-judge',
      to: 'of-questions',
      because: [...toCourts, '8usc1229a.b.5', 'scotus.2024.campos-chaves'],
      gist: 'A charging or referring document, never an order; an order in absence may have followed.',
    },
    'of-questions': {
      weigh: 'paper-of-questions',
      branches: {
        met: { to: 'tell-questions', because: questions, gist: 'I-867 or M-444: what was asked, or that a referral was announced.' },
        'not-met': toDecision,
        unclear: toDecision,
      },
    },
    'tell-questions': {
      tell: 'papers-of-questions',
      to: 'fear-decision',
      because: [...questions, '8cfr235.3.b.2.i', 'ifm.17.15'],
      gist: 'I-867B: set questions on fear at the end, the answers in the officer\'s words. M-444: a referral, not an interview.',
    },
    'fear-decision': {
      weigh: 'paper-of-a-fear-decision',
      branches: {
        met: { to: 'tell-fear-decision', because: decisions, gist: 'The record of the interview, or of its no.' },
        'not-met': toReturn,
        unclear: toReturn,
      },
    },
    'tell-fear-decision': {
      tell: 'papers-fear-decision',
      to: 'of-a-return',
      because: [...decisions, '8usc1225.b.1.B.iii.II', '8cfr1208.31.f'],
      gist: 'Country, test, interpreter, result; the box on review. A negative needs a written record with the officer\'s notes attached.',
    },
    'of-a-return': {
      weigh: 'paper-of-a-return',
      branches: {
        met: { to: 'tell-return', because: returns, gist: 'No return told, or the papers disagree: read box and signature.' },
        'not-met': toEntry,
        unclear: toEntry,
      },
    },
    'tell-return': {
      tell: 'papers-of-a-return',
      to: 'of-an-entry',
      because: [...returns, 'ifm.17.2', '8cfr240.25.c'],
      gist: 'Not orders, and no sign that there is none; the person\'s own mark and signature decide.',
    },
    'of-an-entry': {
      weigh: 'paper-of-an-entry',
      branches: {
        met: { to: 'tell-entry', because: entries, gist: 'I-94 or stamp: an entry and its last day. What kind it was is asked in us/parole-and-tps.' },
        'not-met': toOther,
        unclear: toOther,
      },
    },
    'tell-entry': { tell: 'papers-of-an-entry', to: 'not-listed', because: entries, gist: 'It answers when and how the person came in, and nothing of what came later.' },
    'not-listed': {
      weigh: 'paper-not-listed',
      branches: {
        met: { to: 'tell-not-listed', because: unread, gist: 'No guess: number, agency, date, then somebody who reads English.' },
        'not-met': toKept,
        unclear: toKept,
      },
    },
    'tell-not-listed': {
      tell: 'papers-not-listed',
      to: 'when-kept',
      because: [...unread, 'form.i-871', 'form.i-77'],
      gist: 'I-872 in copied guides is wrong: I-871. A tag or list of property counts too.',
    },

    // ── What officers kept ──
    'when-kept': {
      weigh: 'was-sent-back',
      branches: {
        met: { to: 'kept', because: keptThere, gist: 'Sent back: papers and belongings should have come along.' },
        'not-met': { to: 'kept-elsewhere', because: property, gist: 'Not sent back that time: asked at another time, perhaps.' },
        unclear: { to: 'kept', because: keptThere, gist: 'Perhaps sent back: ask all the same.' },
      },
    },
    'kept-elsewhere': {
      weigh: 'sent-back-another-time',
      branches: {
        met: { to: 'in-court', because: property, gist: 'What officers kept is asked there: not told twice.' },
        'not-met': { to: 'tell-if-kept', because: property, gist: 'Never sent back: told, not asked.' },
        unclear: { to: 'tell-if-kept', because: property, gist: 'Another time, and nobody knows how it ended: told.' },
      },
    },
    kept: {
      ask: 'us-kept',
      branches: {
        answered: { to: 'documents', because: property, gist: 'Documents first: without them nothing else moves.' },
        ...silence({ to: 'tell-if-kept', because: property, gist: 'Not told: the standard, in case something was kept.' }),
      },
    },
    'tell-if-kept': { tell: 'papers-if-kept', to: 'in-court', because: [...property, '8cfr240.25.b'], gist: 'No right to keep a genuine passport found, and no holding period.' },
    documents: {
      weigh: 'documents-kept',
      branches: {
        met: { to: 'tell-kept', because: keptThere, gist: 'Kept by officers.' },
        'not-met': toBelongings,
        unclear: toBelongings,
      },
    },
    'tell-kept': {
      tell: 'papers-kept',
      to: 'not-mexican',
      because: [...property, '8cfr240.25.b'],
      gist: 'Itemised, safeguarded, returned; no holding period verified, and thirty days is not one; forged papers may be kept.',
    },
    'not-mexican': {
      weigh: 'returned-to-mexico-not-mexican',
      branches: {
        met: { to: 'tell-practice', because: ['practice.us.documents-kept'], gist: 'Not a Mexican, sent to Mexico without papers: as reported in 2024.' },
        'not-met': toBelongings,
        unclear: toBelongings,
      },
    },
    'tell-practice': {
      tell: 'papers-kept-practice',
      to: 'belongings',
      because: ['practice.us.documents-kept'],
      gist: 'Removals of February 2024; INM denied responsibility.',
    },
    belongings: {
      weigh: 'belongings-kept',
      branches: {
        met: { to: 'tell-belongings', because: property, gist: 'Phone, money or other things.' },
        'not-met': toCourt,
        unclear: toCourt,
      },
    },
    'tell-belongings': {
      tell: 'papers-belongings',
      to: 'in-court',
      because: [...property, 'form.i-77'],
      gist: 'The same standards; the directive of August 2024 asked for written instructions; its force today and the I-77 are not verified.',
    },

    // ── Where the record lies ──
    'in-court': {
      weigh: 'was-in-court',
      branches: {
        met: { to: 'tell-court-record', because: ['eoir.rop'], gist: 'A court case: ask the court itself.' },
        'not-met': toRecords,
        unclear: toRecords,
      },
    },
    'tell-court-record': { tell: 'papers-court-record', to: 'records', because: ['eoir.rop', '72fr9017'], gist: 'By e-mail to the court, without FOIA; Track 3 at USCIS while a hearing is set.' },
    records: {
      outcome: 'papers-records',
      because: ['foia.portals', 'ogis.who-holds-what', '72fr9017', 'foia.online-only', 'form.i-213', '8usc1225.b.1.B.iii.II'],
      gist: 'CBP and ICE through SecureRelease, USCIS through its portal; without a court case Track 1 or 2; 20 working days in law, often longer.',
    },
  },
})
