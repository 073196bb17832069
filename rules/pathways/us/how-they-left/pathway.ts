/**
 * How the person left the United States, once for each encounter: was there an order, what does the paper show, what
 * follows from it and until when. No period is computed from a kind that is only told, or that the papers deny.
 * It looks at one encounter; us/whole-history weighs each entry against every earlier order.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const papers = ['form.i-860', 'form.i-296', 'form.i-826', 'form.i-275', 'form.i-871'] as const
const i860 = ['form.i-860', 'ifm.17.15'] as const
const ways = ['8usc1182.a.9.A', '8usc1225.a.4', '8usc1229c.a'] as const
const officers = ['8usc1225.b.1.A.i', 'form.i-860'] as const
const childRules = ['8usc1232.a.5.D', '8usc1232.b.3'] as const
const courts = ['8usc1229a.b.5', '8usc1182.a.9.A.ii'] as const
const seenFirst = ['analysis.us.paper-before-period', 'form.i-860', 'form.i-296'] as const
const removals = ['8usc1182.a.9.A.i', '8usc1182.a.9.A.ii'] as const
const lengths = ['8usc1182.a.9.A.i', '8usc1182.a.9.A.ii', '8usc1182.a.9.A'] as const
const withdrawals = ['8usc1225.a.4', 'form.i-275'] as const
const returns = ['8usc1229c.a', '8cfr240.25.c'] as const
const expulsions = ['source.s0.title-42', '42usc265'] as const
const waiting = ['8usc1225.b.2.C', 'ca9.2025-07-18.immigrant-defenders'] as const
const free = ['8cfr235.4', '8cfr240.25.c'] as const

const toAgree = { to: 'agree', because: papers, gist: 'Compare the papers with the way of leaving that was told.' } as const
const toFraud = { to: 'misrepresentation', because: i860, gist: 'Look for the other charge on the same form.' } as const
const toOrdered = { to: 'ordered', because: ways, gist: 'No disagreement seen: go by the way that was told.' } as const
const toParole = { to: 'after-parole', because: ['8usc1225.b.1.A.iii.II'], gist: 'Look for parole: it takes the person out of the class inside the country.' } as const
const toChecks = { to: 'tell-checks', because: officers, gist: 'An officer may take the order back: list what to look for.' } as const
const toLength = { to: 'tell-length-open', because: lengths, gist: 'Five, ten or twenty years: not known, so no date.' } as const
const toTwenty = { to: 'tell-twenty', because: removals, gist: 'A second or later removal of any kind: twenty years.' } as const
const toSentBack = { to: 'sent-back', because: free, gist: 'Something was signed: ask what happened at that moment.' } as const
const toOfficerUnseen = { to: 'tell-not-seen', because: seenFirst, gist: 'An order told, not seen: no date.' } as const
const toFearReopen = { to: 'tell-fear-reopen', because: ['8usc1229a.c.7.C.ii'], gist: 'Apart from absence, changed conditions can be raised at any time.' } as const
const toMppCase = { to: 'mpp-case', because: waiting, gist: 'The return decided nothing; the court case does.' } as const
const toFreeWithdrawal = { to: 'withdrawal-free', because: withdrawals, gist: 'Then, was the signature free.' } as const
const toFreeReturn = { to: 'return-free', because: returns, gist: 'The same for a return.' } as const
const toTold = { to: 'told', because: papers, gist: 'How they left is told; the papers follow in us/papers.' } as const

export const howTheyLeft = pathway({
  id: 'us/how-they-left',
  about: 'encounter',
  opens: 'sent-back-or-ordered',
  // Its readings of papers decide, in us/whole-history, whether there was an order at all.
  shared: true,
  start: 'i-860',
  nodes: {
    // ── The I-860, whatever was told ──
    'i-860': {
      weigh: 'i-860-seen',
      branches: {
        met: { to: 'i-860-shows', because: i860, gist: 'An I-860 is a charge and, only if its second half is completed, an order: read it.' },
        'not-met': toAgree,
        unclear: toAgree,
      },
    },
    'i-860-shows': {
      ask: 'i-860-shows',
      branches: {
        answered: { to: 'false-citizenship', because: i860, gist: 'The charge matters as much as the order.' },
        ...silence({ to: 'false-citizenship', because: i860, gist: 'Not read: nothing follows from it yet.' }),
      },
    },
    'false-citizenship': {
      weigh: 'false-citizenship-charged',
      branches: {
        met: { to: 'tell-false-citizenship', because: ['8usc1182.a.6.C.ii', 'form.i-860'], gist: 'Charged under 6(C)(ii).' },
        'not-met': toFraud,
        unclear: toFraud,
      },
    },
    'tell-false-citizenship': {
      tell: 'left-charge-false-citizenship',
      to: 'misrepresentation',
      because: ['8usc1182.a.6.C.ii', '8usc1182.a.6.C.iii', 'cbp.order-vacated', 'analysis.us.relief-beside-grounds'],
      gist: 'For life, narrow exception, no general waiver; CBP has taken such charges back.',
    },
    misrepresentation: {
      weigh: 'misrepresentation-charged',
      branches: {
        met: { to: 'tell-misrepresentation', because: ['8usc1182.a.6.C.i', 'form.i-860'], gist: 'Charged under 6(C)(i).' },
        'not-met': toAgree,
        unclear: toAgree,
      },
    },
    'tell-misrepresentation': {
      tell: 'left-charge-misrepresentation',
      to: 'agree',
      because: ['8usc1182.a.6.C.i', '8usc1182.a.6.C.iii', 'cbp.order-vacated', 'analysis.us.relief-beside-grounds'],
      gist: 'For life; wilful and material; waiver for some relatives of citizens and residents.',
    },

    // ── Paper against answer ──
    agree: {
      weigh: 'papers-disagree',
      branches: {
        met: { to: 'tell-disagree', because: papers, gist: 'A paper speaks for another way of leaving: compute nothing.' },
        'not-met': toOrdered,
        unclear: toOrdered,
      },
    },
    'tell-disagree': {
      tell: 'left-papers-disagree',
      to: 'something-signed',
      because: [...papers, 'analysis.us.paper-before-period'],
      gist: 'Neither the paper nor the memory wins: a lawyer and the record decide.',
    },
    ordered: {
      weigh: 'left-under-an-order',
      branches: {
        met: { to: 'officer', because: ways, gist: 'An order was told: an officer\'s, a judge\'s or an old one.' },
        'not-met': { to: 'signed', because: ways, gist: 'No order was told.' },
        unclear: { to: 'tell-unknown', because: ways, gist: 'The way is not known: no order is assumed, and none excluded.' },
      },
    },
    'tell-unknown': { tell: 'left-kind-unknown', to: 'told', because: ['analysis.us.paper-before-period', ...papers], gist: 'No period is shown; papers and the record first.' },
    officer: {
      weigh: 'order-by-an-officer',
      branches: {
        met: { to: 'child', because: officers, gist: 'Expedited removal.' },
        'not-met': { to: 'hearing', because: courts, gist: 'A judge\'s order: was the person there?' },
        unclear: { to: 'tell-reinstated', because: ['8usc1231.a.5', '8cfr241.8'], gist: 'Reinstatement: the old order may be either.' },
      },
    },

    // ── Expedited removal ──
    child: {
      weigh: 'under-18-that-time',
      branches: {
        met: { to: 'child-alone', because: childRules, gist: 'Under 18: alone or not decides.' },
        'not-met': toParole,
        unclear: { to: 'tell-if-child', because: childRules, gist: 'Age that time not known: say what would follow.' },
      },
    },
    'child-alone': {
      // The same fact that us/clp asks: with a mother, father or legal guardian.
      ask: 'clp-with-parent',
      branches: {
        yes: toParole,
        no: { to: 'tell-child', because: ['8usc1232.a.5.D', 'analysis.us.child-order'], gist: 'An unaccompanied child: full proceedings only.' },
        ...silence({ to: 'tell-if-child', because: childRules, gist: 'Not known: say what would follow.' }),
      },
    },
    'tell-child': {
      tell: 'left-child-alone',
      to: 'after-parole',
      because: ['8usc1232.a.5.D', '8usc1232.a.2.A', '8usc1232.a.2.B', '8usc1232.b.3', 'analysis.us.child-order'],
      gist: 'Flag any I-860 against a child alone, of whatever country; what was due instead is told in us/children-and-families.',
    },
    'tell-if-child': { tell: 'left-if-child-alone', to: 'after-parole', because: childRules, gist: 'The same flag, conditional.' },
    'after-parole': {
      weigh: 'removed-after-parole',
      branches: {
        met: { to: 'tell-after-parole', because: ['8usc1225.b.1.A.iii.II', 'ddc.2025-08-01.chirla'], gist: 'A parole paper and expedited removal: check the class.' },
        'not-met': toChecks,
        unclear: toChecks,
      },
    },
    'tell-after-parole': {
      tell: 'left-er-after-parole',
      to: 'tell-checks',
      because: ['8usc1225.b.1.A.iii.II', 'ddc.2025-08-01.chirla', 'dc-cir.2025-09-12.chirla'],
      gist: 'People paroled at a port were put in expedited removal under policies stayed on 1 August 2025; status later not known.',
    },
    'tell-checks': {
      tell: 'left-er-checks',
      to: 'order-half',
      because: ['8usc1225.b.1.C', '8usc1252.e.2', '8usc1225.b.1.F', '8cfr235.3.b.7', 'cbp.order-vacated', '8cfr103.5'],
      gist: 'No appeal, narrow habeas; but CBP has vacated its own orders on a motion, recalled as due within 30 days.',
    },
    'order-half': {
      weigh: 'order-half-empty',
      branches: {
        met: { to: 'tell-half-empty', because: i860, gist: 'Charge only: no order on this paper.' },
        'not-met': { to: 'er-seen', because: i860, gist: 'Signed, or no I-860 at hand.' },
        unclear: { to: 'er-seen', because: i860, gist: 'Not read, or no papers told.' },
      },
    },
    'tell-half-empty': {
      tell: 'left-order-half-empty',
      to: 'told',
      because: ['form.i-860', 'ifm.17.15', '8cfr235.3.b.7'],
      gist: 'Not an order by itself, though another copy may be complete.',
    },
    'er-seen': {
      weigh: 'order-paper-seen',
      branches: {
        met: { to: 'tell-er', because: ['form.i-860', 'form.i-296', 'ifm.17.15'], gist: 'Order half signed, or an I-296.' },
        'not-met': toOfficerUnseen,
        unclear: toOfficerUnseen,
      },
    },
    'tell-not-seen': {
      tell: 'left-order-not-seen',
      to: 'told',
      because: ['analysis.us.paper-before-period', '8usc1182.a.9.A', 'source.s1.ten-years'],
      gist: 'Lengths are explained, no end date is shown, and a number told at the bridge is not relied on.',
    },
    'tell-er': {
      tell: 'left-expedited-removal',
      to: 'er-before',
      because: ['8usc1225.b.1.A.i', '8cfr235.3.b.1', 'form.i-860'],
      gist: 'An officer\'s order is an order of removal for every later rule.',
    },
    'er-before': {
      weigh: 'removed-before',
      branches: {
        met: toTwenty,
        'not-met': { to: 'tell-five', because: ['8usc1182.a.9.A.i'], gist: 'First removal, by expedited removal: five years.' },
        unclear: toLength,
      },
    },

    // ── A judge's order ──
    hearing: {
      ask: 'court-hearing',
      branches: {
        'was-there': toFearReopen,
        missed: { to: 'tell-absence', because: ['8usc1229a.b.5'], gist: 'Ordered in absence: several doors to reopen.' },
        'never-saw-judge': { to: 'tell-never-saw', because: ['8usc1229a.b.5', 'source.s1.ten-years'], gist: 'In absence without notice, or an officer\'s order told as a judge\'s.' },
        ...silence({ to: 'tell-hearing-open', because: ['8usc1229a.b.5'], gist: 'Not known: presence at the hearing decides what can be asked.' }),
      },
    },
    'tell-absence': {
      tell: 'left-absence-reopen',
      to: 'tell-fear-reopen',
      because: ['8usc1229a.b.5', '8usc1182.a.6.B', '8usc1229a.b.7', 'scotus.2024.campos-chaves', '8cfr1003.23.b.1', 'bia.2009.bulnes-nolasco'],
      gist: 'Any time without proper notice or if in custody through no fault; 180 days of the order for exceptional circumstances, tolling past that; departure is for a lawyer.',
    },
    'tell-never-saw': {
      tell: 'left-never-saw-judge',
      to: 'tell-fear-reopen',
      because: ['8usc1229a.b.5', 'scotus.2024.campos-chaves', '8cfr1003.23.b.1', 'source.s1.ten-years'],
      gist: 'First find out which order it was; if in absence without notice, no time limit.',
    },
    'tell-hearing-open': { tell: 'left-hearing-open', to: 'tell-fear-reopen', because: ['8usc1229a.b.5'], gist: 'Ask the court whether there was a hearing, and each notice.' },
    'tell-fear-reopen': {
      tell: 'left-fear-reopen',
      to: 'judge-seen',
      because: ['8usc1229a.c.7.C.ii', '8cfr1003.23.b.1'],
      gist: 'Changed country conditions: no deadline; otherwise 90 days and one motion; the departure rule is disputed by circuit.',
    },
    'judge-seen': {
      weigh: 'order-paper-seen',
      branches: {
        met: { to: 'judge-made-it', because: ['form.i-296', ...courts], gist: 'The order, or an I-296, was seen.' },
        'not-met': toOfficerUnseen,
        unclear: toOfficerUnseen,
      },
    },
    'judge-made-it': {
      weigh: 'ordered-by-a-judge',
      branches: {
        met: { to: 'tell-judge', because: courts, gist: 'The judge\'s order at hand, or a hearing is told.' },
        'not-met': { to: 'tell-length-open', because: ['form.i-296', ...lengths], gist: 'Never saw a judge, and only the I-296: it does not say who ordered, so no date.' },
        unclear: toLength,
      },
    },
    'tell-judge': { tell: 'left-judge-order', to: 'judge-before', because: courts, gist: 'An order of removal under 240, carried out.' },
    'judge-before': {
      weigh: 'removed-before',
      branches: {
        met: toTwenty,
        'not-met': { to: 'court-began', because: removals, gist: 'First removal: five or ten, by where the case began.' },
        unclear: toLength,
      },
    },
    'court-began': {
      ask: 'court-began',
      branches: {
        'at-port': { to: 'tell-five', because: ['8usc1182.a.9.A.i'], gist: 'Proceedings begun on arrival: five years.' },
        'after-crossing': { to: 'tell-five-or-ten', because: removals, gist: 'Caught soon after crossing: whether that is "upon arrival" is for a lawyer.' },
        inside: { to: 'tell-ten', because: ['8usc1182.a.9.A.ii'], gist: 'Proceedings begun inside: ten years.' },
        ...silence(toLength),
      },
    },

    // ── An old order used again ──
    'tell-reinstated': {
      tell: 'left-reinstated',
      to: 'reinstated-seen',
      because: ['8usc1231.a.5', '8cfr241.8', '8cfr208.31.b', '8cfr1208.31.f'],
      gist: 'Prior order, identity, illegal re-entry; withholding and CAT by reasonable fear; silence after a negative declines the judge.',
    },
    'reinstated-seen': {
      weigh: 'order-paper-seen',
      branches: {
        met: { to: 'reinstated-length', because: ['form.i-871', 'form.i-296'], gist: 'The I-871, or an I-296.' },
        'not-met': toOfficerUnseen,
        unclear: toOfficerUnseen,
      },
    },
    'reinstated-length': {
      weigh: 'entered-irregularly',
      branches: {
        met: { to: 'tell-twenty', because: ['8usc1182.a.9.A.ii', 'analysis.us.reinstated-is-second'], gist: 'Reinstatement supposes an earlier removal: this one is at least the second.' },
        'not-met': { to: 'tell-reinstated-at-port', because: ['8cfr241.8', '8usc1231.a.5'], gist: 'Came to a port: where was the illegal re-entry.' },
        unclear: toLength,
      },
    },
    'tell-reinstated-at-port': {
      tell: 'left-reinstated-at-port',
      to: 'tell-length-open',
      because: ['8usc1231.a.5', '8cfr241.8', 'analysis.us.attempt-is-not-entry'],
      gist: 'One of three elements is missing on these answers: a ground to question the reinstatement.',
    },

    // ── How long ──
    'tell-five': { tell: 'left-five-years', to: 'tell-block-and-fear', because: ['8usc1182.a.9.A.i', '8usc1182.a.9.A', '8cfr212.2.a'], gist: 'From the day they left; a child has it too; always after an aggravated felony.' },
    'tell-ten': { tell: 'left-ten-years', to: 'tell-block-and-fear', because: ['8usc1182.a.9.A.ii', '8usc1182.a.9.A', '8cfr212.2.a'], gist: 'From the day they left; always after an aggravated felony.' },
    'tell-twenty': {
      tell: 'left-twenty-years',
      to: 'tell-block-and-fear',
      because: ['8usc1182.a.9.A.i', '8usc1182.a.9.A.ii', '8usc1182.a.9.A', '9fam302.11-2'],
      gist: 'Second or later removal, of any kind, from the day they left this time.',
    },
    'tell-five-or-ten': { tell: 'left-five-or-ten', to: 'tell-block-and-fear', because: removals, gist: 'Two readings of proceedings begun on arrival; no date.' },
    'tell-length-open': { tell: 'left-length-open', to: 'tell-block-and-fear', because: lengths, gist: 'Known order, unknown length: no date.' },
    'tell-block-and-fear': {
      tell: 'left-block-and-fear',
      to: 'told',
      because: ['8usc1158.a.1', '8usc1231.b.3.A', '8usc1158.a.2.C', 'analysis.us.port-after-order'],
      gist: 'The period bars admission, not fear-based protection by its own terms; only reinstatement after an illegal re-entry closes asylum.',
    },

    // ── No order told ──
    signed: {
      weigh: 'signed-to-leave',
      branches: {
        met: { to: 'withdrew', because: ways, gist: 'The person signed: withdrawal or voluntary return.' },
        'not-met': { to: 'title-42', because: expulsions, gist: 'Nothing was signed away: Title 42, waiting in Mexico, or not sent back.' },
        unclear: { to: 'proclamation', because: ['proc10888'], gist: 'No paper, no decision shown.' },
      },
    },
    withdrew: {
      weigh: 'withdrawal-on-paper',
      branches: {
        met: { to: 'tell-withdrawal', because: withdrawals, gist: 'Withdrawal told, I-275 at hand.' },
        'not-met': { to: 'return-paper', because: returns, gist: 'Voluntary return.' },
        unclear: { to: 'tell-withdrawal-unseen', because: withdrawals, gist: 'Withdrawal told, I-275 not seen.' },
      },
    },
    'tell-withdrawal': {
      tell: 'left-withdrawal',
      to: 'sent-back',
      because: ['8usc1225.a.4', '8cfr235.4', 'form.i-275', 'analysis.us.every-earlier-order'],
      gist: 'No order, no 9(A) period; check page 2, a 6(C) finding and the visa; an earlier order still counts.',
    },
    'tell-withdrawal-unseen': { tell: 'left-withdrawal-not-seen', to: 'sent-back', because: withdrawals, gist: 'I-275 also accompanies other refusals: the signed page decides.' },
    'return-paper': {
      weigh: 'return-on-paper',
      branches: {
        met: { to: 'tell-return', because: ['form.i-826', 'form.i-210'], gist: 'I-826 or I-210 at hand.' },
        'not-met': { to: 'tell-return-unseen', because: returns, gist: 'Told, but neither form among the papers.' },
        unclear: { to: 'tell-return-unseen', because: returns, gist: 'Told, papers not known.' },
      },
    },
    'tell-return': {
      tell: 'left-voluntary-return',
      to: 'return-mexico',
      because: ['8usc1229c.a', 'source.s0.voluntary-return', '8cfr240.25.c', '8cfr1240.26.a', 'ca7.2011.reyes-sanchez', 'analysis.us.every-earlier-order'],
      gist: 'No order, no reinstatement from it; presence, a second grant and cancellation may suffer; overstaying it closes relief for ten years.',
    },
    'tell-return-unseen': { tell: 'left-return-not-seen', to: 'return-mexico', because: ['8cfr240.25.c', 'form.i-826'], gist: 'I-826 has three choices: only the box marked "return" shows a return.' },
    'return-mexico': {
      weigh: 'returned-to-mexico-not-mexican',
      branches: {
        met: { to: 'tell-return-mexico', because: ['8cfr240.25.b', 'practice.us.voluntary-return'], gist: 'Not Mexican, returned to Mexico.' },
        'not-met': toSentBack,
        unclear: toSentBack,
      },
    },
    'tell-return-mexico': {
      tell: 'left-return-to-mexico',
      to: 'sent-back',
      because: ['8cfr240.25.b', 'source.s0.n18', 'analysis.us.return-to-third-country'],
      gist: 'Supposes a document good for entering Mexico; CBP\'s own 2015 text limits it to nationals and residents next door.',
    },
    'title-42': {
      weigh: 'title-42-in-its-time',
      branches: {
        met: { to: 'told', because: expulsions, gist: 'Told, and within its days: us/title-42 says what follows.' },
        'not-met': { to: 'waiting', because: waiting, gist: 'Not Title 42.' },
        unclear: { to: 'told', because: expulsions, gist: 'Told, but perhaps outside its days: us/title-42 says so.' },
      },
    },
    waiting: {
      weigh: 'remain-in-mexico-in-its-time',
      branches: {
        met: toMppCase,
        'not-met': { to: 'not-carried-out', because: ['8cfr241.7', 'analysis.us.order-not-carried-out'], gist: 'Not sent back, yet there is a paper of an order.' },
        unclear: { to: 'mpp-case', because: ['dhs.mpp-end', ...waiting], gist: 'Told, but outside the known periods or undated: ask about the court all the same.' },
      },
    },
    'not-carried-out': {
      weigh: 'order-paper-seen',
      branches: {
        met: { to: 'tell-not-carried-out', because: ['analysis.us.order-not-carried-out'], gist: 'A paper of an order, not carried out.' },
        'not-met': { to: 'tell-half-empty', because: i860, gist: 'An I-860 with its order half empty, and no other: a charge only.' },
        unclear: { to: 'tell-not-carried-out', because: ['analysis.us.order-not-carried-out'], gist: 'An I-860 that nobody has read: perhaps an order.' },
      },
    },
    'tell-not-carried-out': {
      tell: 'left-order-not-carried-out',
      to: 'told',
      because: ['8cfr241.7', 'analysis.us.order-not-carried-out', '8usc1182.a.9.A.ii'],
      gist: 'No date; leaving on one\'s own with an order outstanding counts as removal, from that day; an I-860 may have been cancelled.',
    },

    // ── Remain in Mexico ──
    'mpp-case': {
      ask: 'mpp-case',
      branches: {
        'hearing-to-come': { to: 'tell-mpp', because: waiting, gist: 'Pending: no order yet.' },
        'case-ended': { to: 'tell-mpp', because: ['dhs.mpp-end', ...waiting], gist: 'Ended without an order: get the paper that says so.' },
        // What a missed hearing or an order leaves open is asked and told in us/remain-in-mexico.
        'missed-hearing': { to: 'told', because: ['8usc1229a.b.5', 'source.s3.in-absentia'], gist: 'An order in absence is likely, not certain.' },
        'judge-ordered': { to: 'told', because: ['8usc1229a.c.7.C.ii'], gist: 'Ordered removed while waiting.' },
        ...silence({ to: 'told', because: ['8usc1229a.b.5', 'source.s3.in-absentia'], gist: 'Not known: the court can say.' }),
      },
    },
    'tell-mpp': { tell: 'left-remain-in-mexico', to: 'told', because: ['8usc1225.b.2.C', 'dhs.mpp-end'], gist: 'The return is no order; the case is under 240.' },

    // ── No paper ──
    proclamation: {
      weigh: 'under-the-proclamation',
      branches: {
        met: { to: 'tell-proclamation', because: ['proc10888'], gist: 'Since 20 January 2025: perhaps sent back under the proclamation.' },
        'not-met': { to: 'tell-no-paper', because: ['analysis.us.paper-before-period'], gist: 'Before it: an order withheld, Title 42, or a push-back.' },
        unclear: { to: 'tell-no-paper', because: ['analysis.us.paper-before-period'], gist: 'Day not known.' },
      },
    },
    'tell-proclamation': {
      tell: 'left-proclamation',
      to: 'told',
      because: ['proc10888', 'analysis.us.proclamation-return', 'dc-cir.2025-08-01.raices'],
      gist: 'Removal, denial of admission, or neither: unsettled; no period is computed.',
    },
    'tell-no-paper': { tell: 'left-no-paper', to: 'told', because: ['analysis.us.paper-before-period', 'foia.portals', 'source.s0.n29'], gist: 'The absence of paper is itself worth recording.' },

    // ── At the moment of return ──
    // Asked only where the way of leaving that was told turns on a signature.
    'something-signed': {
      weigh: 'signed-to-leave',
      branches: {
        met: toSentBack,
        'not-met': toTold,
        unclear: toTold,
      },
    },
    'sent-back': { ask: 'when-sent-back', branches: { answered: toFreeWithdrawal, ...silence(toFreeWithdrawal) } },
    'withdrawal-free': {
      weigh: 'withdrawal-not-free',
      branches: {
        met: { to: 'tell-withdrawal-not-free', because: withdrawals, gist: 'Pressed, unread, or fear said.' },
        'not-met': toFreeReturn,
        unclear: toFreeReturn,
      },
    },
    'tell-withdrawal-not-free': {
      tell: 'left-withdrawal-not-free',
      to: 'return-free',
      because: ['8usc1225.b.1.A.ii', '8cfr235.4', 'ifm.17.2', 'ins.in-98-05'],
      gist: 'Strictly voluntary; fear has to be referred, not bargained away.',
    },
    'return-free': {
      weigh: 'return-not-free',
      branches: {
        met: { to: 'tell-return-not-free', because: returns, gist: 'No free, understood request.' },
        'not-met': toTold,
        unclear: toTold,
      },
    },
    'tell-return-not-free': {
      tell: 'left-return-not-free',
      to: 'told',
      because: ['8cfr240.25.c', 'form.i-210', 'form.i-826', '8usc1225.b.1.A.ii'],
      gist: 'In writing on I-210, on request, terms agreed; the box on I-826 must be the person\'s own mark.',
    },
    told: { outcome: 'encounter-told', because: ways, gist: 'Papers, belongings and records are told in us/papers.' },
  },
})
