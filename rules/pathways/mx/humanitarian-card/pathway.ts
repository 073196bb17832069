/**
 * The card for visitors for humanitarian reasons (TVRH): who may ask INM for it, on what ground, what INM does instead,
 * and what to have looked at before going there.
 * Grounds that other answers already give are not asked again; the one list of grounds marks a crime without detail.
 * Danger is told as a reason to see a lawyer first, never as a verdict.
 *
 * Kept short: without a ground one finding, with one and nothing asked at most 5, once INM was asked at most 7.
 * What goes together is told together, and what only matters with a card in hand waits until there is one.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const grounds = ['lm.52.v', 'lm.52.v.a', 'lm.52.v.last', 'rlm.144.iv', 'rlm.144.vii'] as const
const crimeLaw = ['lm.52.v.a'] as const
const causeLaw = ['lm.52.v.last', 'lm.133.iv', 'rlm.144.iv'] as const
const causeTold = ['lm.52.v.last', 'rlm.137.statistics'] as const
const stationLaw = ['lm.136', 'rlm.144.vii'] as const
const childLaw = ['lm.52.v.b', 'lm.74'] as const
const applicantLaw = ['lm.52.v.c', 'rlm.144.iv.e'] as const
const applicantTold = [...applicantLaw, 'lsr.22', 'analysis.mx.card-before-admission', 'lnetb.66', 'scjn.ar-114-2020'] as const
const dangerLaw = ['lsr.6.1', 'lsr.18.1', 'lm.69.iv', 'lm.122.ii'] as const
const workSilent = ['lm.52.v.c', 'lm.52.v.a', 'practice.unhcr.card-with-constancia'] as const
const practiceLaw = ['practice.tvrh.2024-2026', 'practice.unhcr.card-with-constancia', 's1.amnesty-2025'] as const
const clocks = ['rlm.146', 'lm.136.last', 'lin.50', 'lm.128', 'lm.130'] as const
const mustReceive = ['lin.45', 'lfpa.43', 'cpeum.8'] as const
const refusalLaw = ['rlm.146.exit', 'rlm.146.six-months'] as const
const renewal = ['rlm.153', 'lin.34', 'inm820'] as const
const remedies = ['cpeum.8', 'lm.140', 'lcndh.25', 'lcndh.32', 'la.107.ii', 'la.128'] as const

const stages = ['lsr.22', 'lsr.24', 'lsr.25'] as const

const toRecognized = { to: 'recognized', because: stages, gist: 'Weigh the request as it stands now.' } as const
const toEnded = { to: 'protection-ended', because: ['lsr.32-39'], gist: 'Protection may have been ended since.' } as const
const toResidence = { to: 'residence', because: ['lm.54.i'], gist: 'Permanent residence, not a visitor\'s card.' } as const
const toWaiting = { to: 'complete-on', because: clocks, gist: 'Both clocks of INM run from a complete file.' } as const
const toWord = { to: 'word-when', because: mustReceive, gist: 'INM must receive every request; a refusal by word is an act too.' } as const
const toWriting = { to: 'writing-when', because: ['la.17', 'rlm.146'], gist: 'Notice of a refusal starts the person\'s clocks.' } as const
const toCard = { to: 'opens-more', because: ['lm.53', 'rlm.153'], gist: 'A card in hand: keep it alive and use what it opens.' } as const
const toSheet = { to: 'sheet-remedies', because: ['lm.52.v', 'lin.45'], gist: 'A sheet is not the card that the law names.' } as const
const lateCheck = { to: 'late', because: clocks, gist: 'Compare today with the later of the two clocks.' } as const
const toEffects = { to: 'effects', because: refusalLaw, gist: 'A refusal of a regularisation has effects of its own.' } as const
const toWordRemedies = { to: 'word-remedies', because: mustReceive, gist: 'A written request makes the refusal provable.' } as const
const toOpen = { to: 'status-open', because: clocks, gist: 'Not known what was asked: no clock is shown.' } as const
const renewLater = { to: 'keep', because: renewal, gist: 'The window to renew is the last 30 calendar days.' } as const
/** Danger at home and no request at COMAR, told before what INM did with the request. */
const dangerThen = <const N extends string>(to: N) =>
  ({ tell: 'card-danger-at-home', to, because: dangerLaw, gist: 'INM writes to the consulate by itself unless refuge is in view; the card alone does not bar return.' }) as const

export const humanitarianCard = pathway({
  id: 'mx/humanitarian-card',
  about: 'person',
  opens: 'card-for-foreigners-in-mexico',
  start: 'mexican-too',
  nodes: {
    // ── Who needs no card
    'mexican-too': {
      weigh: 'mexican',
      branches: {
        met: { to: 'mexican', because: ['cpeum.30.a', 'lgp.81'], gist: 'A Mexican needs no permission to stay.' },
        'not-met': { to: 'filed', because: ['lm.52.v'], gist: 'A foreigner in Mexico.' },
        unclear: { to: 'filed', because: ['lm.52.v'], gist: 'Not known: look as for a foreigner.' },
      },
    },
    mexican: { outcome: 'card-not-needed-mexican', because: ['cpeum.11', 'cpeum.30.a', 'lgp.81'], gist: 'Migration law on cards does not reach Mexicans.' },
    // How far the request has come was asked in mx/claim-in-progress: who said so there is not asked again.
    filed: {
      weigh: 'request-handed-in',
      branches: {
        met: { to: 'stage', because: stages, gist: 'Handed in: COMAR may have answered since.' },
        'not-met': toRecognized,
        unclear: toRecognized,
      },
    },
    stage: {
      ask: 'claim-stage',
      branches: {
        'handed-in': toRecognized,
        signing: toRecognized,
        interviewed: toRecognized,
        'moved-away': toRecognized,
        'said-yes': toRecognized,
        'said-no': toRecognized,
        closed: toRecognized,
        withdrew: toRecognized,
        ...silence(toRecognized),
      },
    },
    recognized: {
      weigh: 'recognized-by-mexico',
      branches: {
        met: { to: 'since', because: ['lm.54.i'], gist: 'Recognised: is it still so?' },
        'not-met': { to: 'child', because: ['lm.52.v'], gist: 'Not recognised.' },
        unclear: { to: 'child', because: ['lm.52.v'], gist: 'Not known.' },
      },
    },
    // Asked in mx/claim-in-progress of whoever was recognised: it costs no question.
    since: { ask: 'status-since', branches: { answered: toEnded, ...silence(toEnded) } },
    'protection-ended': {
      weigh: 'status-ended',
      branches: {
        met: { to: 'child', because: ['lsr.32-39'], gist: 'COMAR ended it: no residence by it, and other grounds as for anybody.' },
        'not-met': toResidence,
        unclear: toResidence,
      },
    },
    residence: { outcome: 'card-residence-instead', because: ['lm.54.i'], gist: 'Residence after refugee status or complementary protection.' },

    // ── Grounds that other answers give
    child: {
      weigh: 'under-18',
      branches: {
        met: { to: 'tell-child', because: childLaw, gist: 'A child: the card at once, without conditions. No list of grounds is read to a child.' },
        'not-met': { to: 'applicant', because: childLaw, gist: 'An adult.' },
        unclear: { to: 'applicant', because: childLaw, gist: 'Age not known: the ground stays open.' },
      },
    },
    'tell-child': { tell: 'card-child', to: 'child-status', because: childLaw, gist: 'Immediate and provisional, until the plan of the Procuraduría is carried out.' },
    'child-status': {
      ask: 'card-status',
      branches: {
        'not-asked': { to: 'child-how', because: childLaw, gist: 'Through the protection authority, not the counter alone.' },
        'asked-waiting': toWaiting,
        'refused-by-word': toWord,
        'refused-in-writing': toWriting,
        'has-card': toCard,
        'has-sheet': toSheet,
        ...silence({ to: 'child-how', because: childLaw, gist: 'Not known: the way for a child holds in any case.' }),
      },
    },
    'child-how': { outcome: 'card-child-how', because: ['lm.52.v.b', 'lm.74', 'lm.112', 'nna.89'], gist: 'Procuraduría and DIF; no papers or fees may be made a condition.' },
    applicant: {
      weigh: 'comar-request-in-hand',
      branches: {
        met: { to: 'applicant-children', because: applicantLaw, gist: '«Solicitante» until the migratory situation is resolved.' },
        'not-met': { to: 'children', because: applicantLaw, gist: 'No request at COMAR.' },
        unclear: { to: 'children', because: applicantLaw, gist: 'Filed by another, refused, closed or not known.' },
      },
    },
    'applicant-children': {
      weigh: 'children-along',
      branches: {
        met: { to: 'applicant-in-care', because: childLaw, gist: 'Own children may be grown up: ask.' },
        'not-met': { to: 'tell-applicant', because: applicantLaw, gist: 'No child along.' },
        unclear: { to: 'tell-applicant', because: applicantLaw, gist: 'Not known: the ground of an applicant stands alone.' },
      },
    },
    'applicant-in-care': {
      ask: 'card-child-in-care',
      branches: {
        yes: { to: 'tell-applicant-carer', because: childLaw, gist: 'Two grounds of 52-V, told as one: the applicant\'s and the carer\'s.' },
        no: { to: 'tell-applicant', because: applicantLaw, gist: 'No child under 18 in their care.' },
        ...silence({ to: 'tell-applicant', because: applicantLaw, gist: 'Not known: the ground of an applicant stands alone.' }),
      },
    },
    'tell-applicant': { tell: 'card-applicant', to: 'grounds', because: applicantTold, gist: '«Se autorizará» for each applicant; the paper has followed admission.' },
    'tell-applicant-carer': {
      tell: 'card-applicant-and-carer',
      to: 'grounds',
      because: [...applicantTold, ...childLaw],
      gist: '52-V(b) does not wait for COMAR; 52-V(c) carries the adult too.',
    },
    children: {
      weigh: 'children-along',
      branches: {
        met: { to: 'in-care', because: childLaw, gist: 'Own children may be grown up: ask.' },
        'not-met': { to: 'closed', because: childLaw, gist: 'No child along.' },
        unclear: { to: 'closed', because: childLaw, gist: 'Not known: the ground stays open.' },
      },
    },
    'in-care': {
      ask: 'card-child-in-care',
      branches: {
        yes: { to: 'tell-caregiver', because: childLaw, gist: 'The child\'s card covers the adult who cares for the child, whatever COMAR decides.' },
        no: { to: 'closed', because: childLaw, gist: 'No child under 18 in their care.' },
        ...silence({ to: 'closed', because: childLaw, gist: 'Not known: the ground stays open.' }),
      },
    },
    'tell-caregiver': { tell: 'card-caregiver', to: 'grounds', because: childLaw, gist: 'Unless the Procuraduría finds it against the child\'s interests.' },
    closed: {
      weigh: 'comar-closed-request',
      branches: {
        met: { to: 'tell-closed', because: applicantLaw, gist: 'Refused or closed: whether still «solicitante» is open.' },
        'not-met': { to: 'grounds', because: ['lsr.11.2'], gist: 'None, or filed by another: the person confirms it first.' },
        unclear: { to: 'grounds', because: applicantLaw, gist: 'Contact with COMAR not known.' },
      },
    },
    'tell-closed': {
      tell: 'card-after-comar-closed',
      to: 'grounds',
      because: ['lm.52.v.c', 'analysis.mx.card-before-admission', 'lsr.25'],
      gist: 'A refusal under review as «not resolved» is an interpretation.',
    },

    // ── Grounds that are asked, in one list
    grounds: {
      ask: 'card-grounds',
      branches: {
        answered: { to: 'crime', because: grounds, gist: 'Look at each ground; several can be true.' },
        ...silence({ to: 'crime', because: grounds, gist: 'Silence is respected: every ground stays open.' }),
      },
    },
    crime: {
      weigh: 'crime-in-mexico',
      branches: {
        met: { to: 'tell-crime', because: crimeLaw, gist: 'Victim or witness of any crime in national territory.' },
        'not-met': { to: 'station', because: crimeLaw, gist: 'No crime marked.' },
        unclear: { to: 'station', because: crimeLaw, gist: 'Not known.' },
      },
    },
    'tell-crime': {
      tell: 'card-crime',
      to: 'station',
      because: ['lm.52.v.a', 'lin.50', 'lin.50.proof', 'lgv.110', 'lm.133.iii', 'rlm.144.ii'],
      gist: '52-V(a) says any crime, and INM may record the person\'s own statement; 133-III and RLM 144-II say serious. Argue 52-V(a) first.',
    },
    station: {
      weigh: 'let-out-of-station',
      branches: {
        met: { to: 'station-and-cause', because: stationLaw, gist: 'Oficio de salida de la estación: a ground in itself.' },
        'not-met': { to: 'cause', because: stationLaw, gist: 'No such paper.' },
        unclear: { to: 'cause', because: stationLaw, gist: 'Not known.' },
      },
    },
    'station-and-cause': {
      weigh: 'other-humanitarian-cause',
      branches: {
        met: { to: 'tell-cause-and-station', because: [...stationLaw, ...causeLaw], gist: 'The paper, and a cause beside it: told as one.' },
        'not-met': { to: 'tell-station', because: stationLaw, gist: 'The paper alone.' },
        unclear: { to: 'tell-station', because: stationLaw, gist: 'The paper alone is known.' },
      },
    },
    'tell-station': {
      tell: 'card-station-exit',
      to: 'status',
      because: ['lm.136', 'rlm.144.vii', 'lm.137'],
      gist: 'Article 136, not the order to leave of article 137.',
    },
    cause: {
      weigh: 'other-humanitarian-cause',
      branches: {
        met: { to: 'tell-cause', because: causeLaw, gist: 'Vulnerability, danger or another humanitarian cause.' },
        'not-met': { to: 'any-ground', because: causeLaw, gist: 'None marked.' },
        unclear: { to: 'any-ground', because: causeLaw, gist: 'Not known.' },
      },
    },
    'tell-cause': {
      tell: 'card-other-cause',
      to: 'danger',
      because: causeTold,
      gist: 'A power of INM under 52-V. The right of 133-IV is told in mx/other-routes.',
    },
    'tell-cause-and-station': {
      tell: 'card-cause-and-station',
      to: 'danger',
      because: [...causeTold, ...stationLaw, 'lm.137'],
      gist: 'RLM 144-VII beside 52-V last paragraph; article 136, not the order to leave of article 137.',
    },
    danger: {
      weigh: 'danger-at-home-unfiled',
      branches: {
        met: { to: 'status-in-danger', because: ['lsr.6.1', 'lm.69.iv'], gist: 'Danger at home and no request at COMAR: the request protects from return.' },
        'not-met': { to: 'status', because: ['rlm.144.iv.d'], gist: 'No danger at home marked, or COMAR has the request.' },
        unclear: { to: 'status', because: ['rlm.144.iv.d'], gist: 'Not known whether COMAR has a request.' },
      },
    },
    'any-ground': {
      weigh: 'any-card-ground',
      branches: {
        met: { to: 'status', because: grounds, gist: 'At least one ground.' },
        'not-met': { to: 'no-ground', because: grounds, gist: 'Every ground known was answered no.' },
        unclear: { to: 'tell-open', because: grounds, gist: 'A ground may exist: not known yet.' },
      },
    },
    'tell-open': { tell: 'card-ground-open', to: 'status', because: grounds, gist: 'Grounds to keep in mind; the state of any request still matters.' },
    'no-ground': { outcome: 'card-no-ground-seen', because: ['lm.52.v.last', 'lm.52.v.c'], gist: '52-V closes with an open clause, so no list of answers can rule the card out.' },

    // ── What was asked
    status: {
      ask: 'card-status',
      branches: {
        'not-asked': { to: 'before-inm', because: ['rlm.146'], gist: 'Dangers come before the counter.' },
        'asked-waiting': { ...toWaiting, to: 'practice' },
        'refused-by-word': { ...toWord, to: 'word-practice' },
        'refused-in-writing': toWriting,
        'has-card': { ...toCard, to: 'card-work' },
        'has-sheet': { ...toSheet, to: 'sheet-work' },
        ...silence(toOpen),
      },
    },
    'status-in-danger': {
      ask: 'card-status',
      branches: {
        'not-asked': { to: 'before-inm-in-danger', because: ['rlm.146', 'lsr.6.1'], gist: 'COMAR first; dangers come before the counter.' },
        'asked-waiting': { ...toWaiting, to: 'danger-waiting' },
        'refused-by-word': { ...toWord, to: 'danger-word' },
        'refused-in-writing': { ...toWriting, to: 'danger-writing' },
        'has-card': { ...toCard, to: 'danger-card' },
        'has-sheet': { ...toSheet, to: 'danger-sheet' },
        ...silence({ ...toOpen, to: 'danger-open' }),
      },
    },
    'danger-waiting': dangerThen('practice'),
    'danger-word': dangerThen('word-practice'),
    'danger-writing': dangerThen('writing-when'),
    'danger-card': dangerThen('card-work'),
    'danger-sheet': dangerThen('sheet-work'),
    'danger-open': dangerThen('status-open'),
    'status-open': { outcome: 'card-status-open', because: ['lin.45', 'rlm.146'], gist: 'Find out what was asked, and when.' },

    // ── Not asked yet
    'before-inm': {
      tell: 'card-before-inm',
      to: 'ordered',
      because: ['rlm.146.exit', 'rlm.146.six-months', 'rlm.146.shield'],
      gist: 'Three dangers of RLM 146: never «just try».',
    },
    'before-inm-in-danger': {
      tell: 'card-before-inm-in-danger',
      to: 'ordered',
      because: ['rlm.146.exit', 'rlm.146.six-months', 'rlm.146.shield', ...dangerLaw],
      gist: 'The request at COMAR protects from return; the card alone does not. Then the three dangers of RLM 146.',
    },
    ordered: {
      weigh: 'ordered-to-leave-now',
      branches: {
        met: { to: 'order-first', because: ['lm.137', 'lm.144.vi', 'rlm.146.shield'], gist: 'An order to leave is in hand: a lawyer looks before INM does.' },
        'not-met': { to: 'exit-order', because: ['rlm.146.shield'], gist: 'No such order in hand.' },
        unclear: { to: 'exit-order', because: ['rlm.146.shield'], gist: 'Not known.' },
      },
    },
    'order-first': { outcome: 'card-order-to-leave', because: ['lm.137', 'lm.144.vi', 'rlm.146.shield', 'lsr.11.1'], gist: 'Not broken yet, but running: the order needs its own defence first.' },
    'exit-order': {
      ask: 'exit-order-or-false-papers',
      branches: {
        yes: { to: 'shield', because: ['rlm.146.shield', 'lm.136'], gist: 'An exception to the shield of article 136.' },
        no: { to: 'how', because: ['lm.136', 'lin.45'], gist: 'No exception named: the shield holds.' },
        ...silence({ to: 'lawyer-first', because: ['rlm.146.shield'], gist: 'Not known: a lawyer before going to INM.' }),
      },
    },
    shield: { outcome: 'card-shield-in-doubt', because: ['rlm.146.shield', 'lm.136', 'lm.144.vi', 'lsr.11.1'], gist: 'Loss of the shield, not loss of the ground.' },
    'lawyer-first': { outcome: 'card-lawyer-first', because: ['rlm.146.shield', 'lm.136'], gist: 'Open; nothing is concluded from silence.' },
    how: { outcome: 'card-how-to-ask', because: ['lin.45', 'lin.50', 'lm.136', 'lfpa.43', 'rlm.146', 'lm.130'], gist: 'INM must receive; free of charge; no detention of who comes to regularise.' },

    // ── Waiting
    practice: { tell: 'card-in-practice', to: 'complete-on', because: practiceLaw, gist: 'No full halt: few cards, about one in six to applicants. S1 overstates.' },
    'complete-on': { ask: 'card-complete-on', branches: { answered: lateCheck, ...silence(lateCheck) } },
    late: {
      weigh: 'inm-answer-late',
      branches: {
        met: { to: 'late-remedies', because: clocks, gist: 'Past the later of both clocks.' },
        'not-met': { to: 'in-time', because: clocks, gist: 'One of the clocks still runs.' },
        unclear: { to: 'date-open', because: clocks, gist: 'Day not known well enough.' },
      },
    },
    'in-time': { outcome: 'card-inm-in-time', because: clocks, gist: 'Not late until the later of 20 working and 30 calendar days.' },
    'late-remedies': { tell: 'card-remedies', to: 'inm-late', because: remedies, gist: 'Petition, complaint, amparo against the omission.' },
    'inm-late': { outcome: 'card-inm-late', because: clocks, gist: 'LM 128 presumes a negative, the 30-day regularisation says nothing: lawyer before treating silence as a refusal.' },
    'date-open': { outcome: 'card-inm-date-open', because: clocks, gist: 'Find the stamp of the complete file.' },

    // ── Refused
    'word-practice': { tell: 'card-in-practice', to: 'word-when', because: practiceLaw, gist: 'No full halt: few cards, about one in six to applicants.' },
    'word-when': { ask: 'card-refused-on', branches: { answered: toWordRemedies, ...silence(toWordRemedies) } },
    'word-remedies': { tell: 'card-remedies', to: 'by-word', because: remedies, gist: 'Petition, complaint, amparo.' },
    'by-word': {
      outcome: 'card-refused-by-word',
      because: ['lin.45', 'lfpa.43', 'cpeum.8', 'analysis.mx.refusal-oral', 'la.17'],
      gist: 'A refusal by word starts fifteen days; going on refusing is an omission.',
    },
    'writing-when': { ask: 'card-refused-on', branches: { answered: toEffects, ...silence(toEffects) } },
    effects: {
      tell: 'card-refusal-effects',
      to: 'writing-remedies',
      because: ['rlm.146.exit', 'rlm.146.six-months', 'rlm.146.shield', 'lm.137', 'lm.144.vi', 'lsr.6.1'],
      gist: '20 to 30 calendar days to leave; six months without a new request. An applicant is still not returned.',
    },
    'writing-remedies': { tell: 'card-remedies', to: 'in-writing', because: remedies, gist: 'Petition, complaint, amparo.' },
    'in-writing': { outcome: 'card-refused-in-writing', because: ['la.17', 'la.18', 'la.107.ii', 'la.61.xx', 'lfpa.39'], gist: 'Plan for fifteen working days; a lawyer chooses the remedy.' },

    // ── With a card
    'card-work': {
      weigh: 'work-named-by-law',
      branches: {
        met: { to: 'card-work-named', because: ['lm.52.v.a', 'lm.52.v.last'], gist: 'Work is express for crime and for other humanitarian causes.' },
        'not-met': { to: 'card-work-silent', because: ['lm.52.v.c'], gist: 'The text is silent for applicants.' },
        unclear: { to: 'card-work-silent', because: ['lm.52.v.c'], gist: 'Not known which ground carries the card.' },
      },
    },
    'card-work-named': { tell: 'card-work-named', to: 'opens-more', because: ['lm.52.v.a', 'lm.52.v.last'], gist: 'Express permission to work.' },
    'card-work-silent': { tell: 'card-work-silent', to: 'opens-more', because: workSilent, gist: 'Silence of 52-V(c); the card normally says it.' },
    'opens-more': { tell: 'card-opens-more', to: 'time-left', because: ['lm.53', 'rlm.153', 'lgp.91', 'instructivo-curp.2021', 'lnetb.66'], gist: 'Change of status without leaving; many entries and exits; CURP, and no service refused for lack of one.' },
    'time-left': {
      ask: 'card-time-left',
      branches: {
        'over-30-days': renewLater,
        'last-30-days': { to: 'renew', because: renewal, gist: 'Inside the window.' },
        ended: { to: 'ended', because: ['rlm.144.v', 'rlm.153'], gist: 'Past its last day.' },
        ...silence(renewLater),
      },
    },
    keep: { outcome: 'card-keep', because: renewal, gist: 'Ask for the proof early: 45 days is this tool\'s reminder, not law.' },
    renew: { outcome: 'card-renew-now', because: renewal, gist: 'File with a paper that the cause goes on.' },
    ended: { outcome: 'card-ended', because: ['rlm.144.v', 'rlm.145', 'rlm.153'], gist: 'Sixty calendar days to regularise as visitor; a new ground may carry a new card.' },

    // ── With a sheet of paper
    'sheet-work': {
      weigh: 'work-named-by-law',
      branches: {
        met: { to: 'sheet-work-named', because: ['lm.52.v.a', 'lm.52.v.last'], gist: 'Work is express for crime and for other humanitarian causes.' },
        'not-met': { to: 'sheet-work-silent', because: ['lm.52.v.c'], gist: 'The text is silent for applicants.' },
        unclear: { to: 'sheet-work-silent', because: ['lm.52.v.c'], gist: 'Not known which ground carries the card.' },
      },
    },
    'sheet-work-named': { tell: 'card-work-named', to: 'sheet-remedies', because: ['lm.52.v.a', 'lm.52.v.last'], gist: 'What the card itself would say.' },
    'sheet-work-silent': { tell: 'card-work-silent', to: 'sheet-remedies', because: workSilent, gist: 'Silence of 52-V(c); the card normally says it.' },
    'sheet-remedies': { tell: 'card-remedies', to: 'sheet', because: remedies, gist: 'Petition, complaint, amparo.' },
    sheet: {
      outcome: 'card-sheet',
      because: ['practice.inm.oficio-instead-of-card', 'practice.tvrh.2024-2026', 's1.amnesty-2025', 'lin.45', 'lnetb.66'],
      gist: 'What the sheet does is reported, not written in the law. Which article it cites decides.',
    },
  },
})
