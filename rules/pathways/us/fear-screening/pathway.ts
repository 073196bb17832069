/**
 * Fear screening, once for each encounter: was fear said, was anyone asked, about which country, what did the asylum
 * officer decide, and was a judge asked for. Keeps apart "not asked", "asked and refused" and "does not know".
 *
 * A negative about one country is told as open: that it finds nothing about another is our inference. What a held person
 * must say today is told while US officers hold them, or may; whoever is free in the US is sent to a lawyer first.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

/** Ordinary: significant possibility. 2023: reasonable possibility. 2024: reasonable probability (recalled). */
const standards = ['8usc1225.b.1.B.v', '8cfr208.33.b.2.i', '8cfr208.35.b'] as const
const dutyToRefer = ['8usc1225.b.1.A.ii'] as const
const asking = ['8usc1225.b.1.A.ii', '8cfr235.3.b.2.i'] as const
const whichCountry = ['8usc1225.b.1.B.v', '8cfr1003.42.d', '8cfr208.33.b.2.i'] as const
const screening = ['8usc1225.b.1.B.ii', '8usc1225.b.1.B.iii.II'] as const
const afterProclamation = ['proc10888', 'dc-cir.2025-08-01.raices'] as const
const notHeld = ['90fr8139', 'dc-cir.2026-06-23.make-the-road', '8usc1225.b.1.A.iii.II'] as const
const review = ['8usc1225.b.1.B.iii.III'] as const
const twoInterviews = ['8usc1225.b.1.B.v', '8cfr208.31.b'] as const

const toAsked = { to: 'asked', because: asking, gist: 'What was said and what was asked are two questions; both are recorded.' } as const
const toInterview = { to: 'interview', because: screening, gist: 'An officer\'s question is not yet the interview of an asylum officer.' } as const
const toNoAbout = { to: 'no-about', because: ['form.i-870'], gist: 'Only what the asylum officer\'s no was about counts, not what others asked.' } as const
const toTrack = { to: 'no-track', because: twoInterviews, gist: 'Which interview it was decides what silence means.' } as const
const toJudge = { to: 'judge', because: review, gist: 'Review comes only to those who ask, or whose silence counts as asking.' } as const
const toNegativeNow = { to: 'negative-now', because: review, gist: 'A negative without a judge: while it can be asked, ask.' } as const
const toAskJudge = { to: 'tell-ask-judge', because: review, gist: 'One sentence is safe under every rule on silence.' } as const
const toSentTo = { to: 'sent-to', because: whichCountry, gist: 'Was the country of removal asked about?' } as const
const toFree = { to: 'free', because: ['8usc1225.b.1.B.iii.II'], gist: 'Over, or not held: what remains is the record.' } as const

export const fearScreening = pathway({
  id: 'us/fear-screening',
  about: 'encounter',
  opens: 'fear-screening-possible',
  start: 'line',
  nodes: {
    // ── Where no screening is due, or the fear belongs elsewhere ──
    line: {
      weigh: 'stopped-on-the-mexican-side',
      branches: {
        met: { to: 'tell-line', because: ['scotus.2026-06-25.al-otro-lado'], gist: 'Still in Mexico: outside the words "arrives in".' },
        'not-met': { to: 'proclamation', because: ['8usc1158.a.1'], gist: 'Reached US ground or a port: the duties begin.' },
        unclear: { to: 'proclamation', because: ['8usc1158.a.1'], gist: 'Not known: go on as if the person had arrived.' },
      },
    },
    'tell-line': {
      outcome: 'fear-stopped-before-line',
      because: ['scotus.2026-06-25.al-otro-lado', '8usc1158.a.1'],
      gist: 'The Court read one phrase of the statute. Children, international law and people inside a port were not decided; the last is inference.',
    },
    proclamation: {
      weigh: 'proclamation-may-touch-entry',
      branches: {
        met: { to: 'tell-proclamation', because: afterProclamation, gist: 'From 20 January 2025, not by air.' },
        'not-met': { to: 'remain', because: ['proc10888'], gist: 'Before it, or by air.' },
        unclear: { to: 'tell-proclamation', because: afterProclamation, gist: 'Day or manner not known: told with its date.' },
      },
    },
    'tell-proclamation': {
      tell: 'fear-proclamation',
      to: 'remain',
      because: ['proc10888', 'ddc.2025-07-02.raices', 'dc-cir.2025-08-01.raices', 'dc-cir.2026-04-24.raices', 'scotus.2026-08-24.raices-petition'],
      gist: 'Trackers conflict on its present effect, last seen 24 August 2026. In both readings: insist on asylum, withholding and CAT, and record a refusal.',
    },
    remain: {
      weigh: 'sent-to-remain-in-mexico',
      branches: {
        met: { to: 'tell-remain', because: ['8usc1225.b.2.C'], gist: 'In full proceedings: home-country fear is for the judge.' },
        'not-met': { to: 'court', because: ['8usc1225.b.1.A.ii'], gist: 'Not MPP.' },
        unclear: { to: 'court', because: ['8usc1225.b.1.A.ii'], gist: 'Not known: keep asking.' },
      },
    },
    'tell-remain': {
      outcome: 'fear-remain-in-mexico',
      because: ['8usc1225.b.2.C', 'eoir.rop'],
      gist: 'The MPP screening about Mexico had its own purpose and standards, known from memory only: nothing is concluded from it.',
    },
    court: {
      weigh: 'called-before-a-judge',
      branches: {
        met: { to: 'court-still', because: ['8usc1158.a.1'], gist: 'Let in with a Notice to Appear: the screening is past or was never needed.' },
        'not-met': { to: 'child', because: dutyToRefer, gist: 'No hearing before a judge: the screening is what there is.' },
        unclear: { to: 'child', because: dutyToRefer, gist: 'Not known: ask about the screening.' },
      },
    },
    'court-still': {
      weigh: 'in-the-us-now',
      branches: {
        met: { to: 'tell-court', because: ['8usc1158.a.1'], gist: 'Still in the United States: the judge can hear the fear.' },
        'not-met': { to: 'tell-court-left', because: ['8usc1229a.b.5'], gist: 'No longer in the United States: closed, open, or decided in absence.' },
        unclear: { to: 'tell-court', because: ['8usc1158.a.1'], gist: 'Place not told: nothing is taken away.' },
      },
    },
    'tell-court-left': {
      tell: 'fear-court-left',
      to: 'free',
      because: ['8usc1229a.b.5', 'eoir.rop', 'form.i-862'],
      gist: 'Removed or gone since: the court may have closed the case, or ordered removal in absence. Asylum before that judge is not offered.',
    },
    'tell-court': {
      tell: 'fear-for-the-judge',
      to: 'free',
      because: ['8usc1158.a.1', '8usc1158.a.2.B', '8usc1158.a.2.D', '8usc1158.a.2.E'],
      gist: 'Asylum can be asked in court; the year runs from the last arrival, with its exceptions.',
    },
    child: {
      weigh: 'child-came-alone',
      branches: {
        met: { to: 'tell-child', because: ['8usc1232.a.2.A', '8usc1232.a.4'], gist: 'Fear must be determined before return, whether or not the child spoke.' },
        'not-met': { to: 'said', because: dutyToRefer, gist: 'An adult, or a child with a parent.' },
        unclear: { to: 'said', because: dutyToRefer, gist: 'Age or company not known.' },
      },
    },
    'tell-child': {
      tell: 'fear-child-alone',
      to: 'said',
      because: ['8usc1232.a.2.A', '8usc1232.a.2.B', '8usc1232.a.4', '8usc1232.a.5.D'],
      gist: 'Nationals and habitual residents of Mexico; for all others removal only through full proceedings.',
    },

    // ── Said, asked, about which country ──
    said: {
      ask: 'fear-said',
      branches: { said: toAsked, tried: toAsked, 'not-said': toAsked, ...silence(toAsked) },
    },
    asked: {
      ask: 'fear-asked-about',
      branches: {
        'not-asked': { to: 'told-not-to-ask', because: asking, gist: 'Not asked at all: so no interview either.' },
        'own-country': toSentTo,
        both: toSentTo,
        'mexico-only': { to: 'about-home', because: whichCountry, gist: 'For a Mexican this is the home country; for others it is not.' },
        'other-only': { to: 'tell-home-not-asked', because: whichCountry, gist: 'A third country only: home was not heard.' },
        ...silence(toInterview),
      },
    },
    'told-not-to-ask': {
      weigh: 'told-not-to-ask',
      branches: {
        met: { to: 'tell-duty-to-ask', because: ['8cfr235.15.b.4', 'dhs.stb-page'], gist: 'Since 5 June 2024: only manifested fear was to be referred.' },
        'not-met': { to: 'tell-not-asked', because: ['8cfr235.3.b.2.i'], gist: 'Before that, or by air: the ordinary rule.' },
        unclear: { to: 'tell-duty-to-ask', because: ['8cfr235.15.b.4'], gist: 'Date or place not known: show both readings.' },
      },
    },
    'tell-duty-to-ask': {
      tell: 'fear-duty-to-ask',
      to: 'shown',
      because: ['8cfr235.15.b.4', 'ddc.2025-05-09.las-americas', '8usc1225.b.1.A.ii'],
      gist: 'The manifestation rule was set aside on 9 May 2025; appeal pending when last seen. Practice: they may not ask.',
    },
    'tell-not-asked': {
      tell: 'fear-not-asked',
      to: 'shown',
      because: ['8cfr235.3.b.2.i', 'form.i-867', 'form.i-867b', 'source.s0.n29'],
      gist: 'The duty to ask rests on 235.3(b)(2)(i), from memory: told as open. No one decided anything about fear.',
    },
    'about-home': {
      weigh: 'own-country-was-asked',
      branches: {
        met: { to: 'sent-to', because: ['8usc1225.b.1.B.v'], gist: 'A Mexican asked about Mexico was asked about home.' },
        'not-met': { to: 'tell-home-not-asked', because: whichCountry, gist: 'Not a Mexican: home was not asked.' },
        unclear: { to: 'sent-to', because: whichCountry, gist: 'Nationality not known, or one of several: no conclusion.' },
      },
    },
    'tell-home-not-asked': {
      tell: 'fear-home-not-asked',
      to: 'sent-to',
      because: ['88fr31314.31317', '8cfr208.33.b.2.i', '8cfr1003.42.d', 'form.i-870', 'practice.us.only-mexico-screened'],
      gist: 'Where asylum was closed, only the identified country of removal was screened; otherwise asylum itself, and so home, had to be. Seen by IMUMI in 2023-24.',
    },
    'sent-to': {
      weigh: 'sent-where-nobody-asked',
      branches: {
        met: { to: 'tell-sent-to', because: whichCountry, gist: 'Sent to a country that no officer asked about.' },
        'not-met': toInterview,
        unclear: toInterview,
      },
    },
    'tell-sent-to': {
      tell: 'fear-sent-to-not-asked',
      to: 'interview',
      because: ['8cfr1003.42.d', '8cfr208.30.e', '8usc1231.b.3.A'],
      gist: 'Withholding and CAT are screened for the identified country or countries of removal, also where asylum is open.',
    },
    interview: {
      ask: 'fear-interview',
      branches: {
        none: { to: 'shown', because: dutyToRefer, gist: 'No asylum officer: was there a duty to call one?' },
        waiting: { to: 'waiting-now', because: ['8usc1225.b.1.B.iii.IV'], gist: 'No answer yet: held until there is one.' },
        passed: { to: 'after-yes', because: ['8usc1225.b.1.B.ii'], gist: 'A positive leads to a judge.' },
        failed: { to: 'no-country', because: ['8usc1225.b.1.B.iii.II'], gist: 'A negative: about which country?' },
        ...silence({ to: 'tell-result-unknown', because: screening, gist: 'Does not know: no result is assumed.' }),
      },
    },
    'tell-result-unknown': {
      tell: 'fear-result-unknown',
      to: 'still-there',
      because: ['form.i-867', 'form.m-444', 'form.i-869', 'form.i-870'],
      gist: 'The papers show who asked, about which country, and how it ended. Neither "not asked" nor "no".',
    },

    // ── Fear shown, and nobody heard it ──
    shown: {
      weigh: 'fear-was-shown',
      branches: {
        met: { to: 'by-expedited', because: dutyToRefer, gist: 'Indicated, in whatever words.' },
        'not-met': { to: 'tell-not-said', because: dutyToRefer, gist: 'Not indicated then; it can be later.' },
        unclear: { to: 'still-there', because: dutyToRefer, gist: 'Not known whether it was said.' },
      },
    },
    'tell-not-said': {
      tell: 'fear-not-said',
      to: 'still-there',
      because: ['8usc1225.b.1.A.ii', '8usc1231.b.3.A'],
      gist: 'Silence before an officer is no finding, and ends no protection.',
    },
    'by-expedited': {
      weigh: 'sent-by-expedited-removal',
      branches: {
        met: { to: 'tell-not-referred', because: ['8usc1225.b.1.A.i', '8usc1225.b.1.A.ii'], gist: 'Order without hearing although fear was indicated.' },
        'not-met': { to: 'by-reinstatement', because: ['8usc1225.b.1.A.i'], gist: 'Another way: another rule.' },
        unclear: { to: 'shown-now', because: ['8usc1225.b.1.A.i', 'form.i-860'], gist: 'The way is not known, or an I-860 stands beside another way.' },
      },
    },
    'tell-not-referred': {
      tell: 'fear-not-referred',
      to: 'still-there',
      because: ['8usc1225.b.1.A.ii', '8usc1225.b.1.A.i', '8cfr235.3.b.4', 'source.s0.n29', '8cfr103.5', ...afterProclamation],
      gist: '"Shall refer": the statute leaves no choice; whether Proclamation 10888 changes it for entries since 20 January 2025 is in court. It is a ground to ask the port to take back its order; time for that may be short.',
    },
    'by-reinstatement': {
      weigh: 'sent-by-reinstated-order',
      branches: {
        met: { to: 'tell-not-referred-reinstated', because: ['8cfr208.31.b', '8cfr241.8'], gist: 'Old order used again: reasonable fear.' },
        'not-met': { to: 'shown-now', because: dutyToRefer, gist: 'Neither: the duty depends on the way.' },
        unclear: { to: 'shown-now', because: ['form.i-871'], gist: 'An I-871 beside another way: not decided.' },
      },
    },
    'tell-not-referred-reinstated': {
      tell: 'fear-not-referred-reinstated',
      to: 'still-there',
      because: ['8cfr208.31.b', '8cfr241.8', '8usc1231.a.5', '8usc1231.b.3.A'],
      gist: 'Asylum is closed by the statute; withholding and CAT are not: fear leads to the reasonable-fear interview.',
    },
    'shown-now': {
      weigh: 'held-by-us-from-that-time',
      branches: {
        met: { to: 'tell-interview-due', because: dutyToRefer, gist: 'Held: the referral can be had today.' },
        'not-met': { to: 'tell-said-no-interview', because: dutyToRefer, gist: 'Over, or not held: a question for a lawyer.' },
        unclear: { to: 'tell-said-no-interview', because: dutyToRefer, gist: 'Not known: told as open; rights follow.' },
      },
    },
    'tell-interview-due': {
      tell: 'fear-interview-due',
      to: 'still-there',
      because: ['8usc1225.b.1.A.ii', '8cfr208.31.b', '8usc1231.a.5', ...afterProclamation],
      gist: 'Say it again, in writing too; the duty arises each time. Since 20 January 2025 the asylum part is disputed, withholding and CAT screening is not.',
    },
    'tell-said-no-interview': {
      tell: 'fear-said-no-interview',
      to: 'still-there',
      because: ['8usc1225.b.1.A.ii', 'form.i-826', 'ifm.17.2', 'source.s0.n29'],
      gist: 'Withdrawal is strictly voluntary and the I-826 has a box for fear; without paper nobody knows which rule was used.',
    },

    // ── A positive, or no answer yet ──
    'after-yes': {
      weigh: 'left-by-a-judges-order',
      branches: {
        met: { ...toFree, gist: 'A judge decided afterwards, and the person left under that order: the record is what remains.' },
        'not-met': { to: 'after-yes-sent', because: twoInterviews, gist: 'No order of a judge.' },
        unclear: { to: 'after-yes-sent', because: twoInterviews, gist: 'Way of leaving not known.' },
      },
    },
    'after-yes-sent': {
      weigh: 'sent-without-a-judge',
      branches: {
        met: { to: 'tell-sent-despite-yes', because: ['8usc1225.b.1.B.ii', '8usc1231.b.3.A'], gist: 'A positive and yet sent back: which country was it about?' },
        'not-met': { to: 'yes-track', because: twoInterviews, gist: 'As it should be: on to a judge.' },
        unclear: { to: 'yes-track', because: twoInterviews, gist: 'Not known: tell what a positive leads to.' },
      },
    },
    'tell-sent-despite-yes': {
      tell: 'fear-sent-despite-yes',
      to: 'free',
      because: ['8usc1225.b.1.B.ii', '8usc1231.b.3.A'],
      gist: 'Protection is country by country: a yes about home does not by itself close Mexico, nor the reverse.',
    },
    'yes-track': {
      weigh: 'reasonable-fear-interview',
      branches: {
        met: { to: 'tell-passed-reasonable', because: ['8cfr1208.31.e'], gist: 'Withholding-only case.' },
        'not-met': { to: 'tell-passed', because: ['8usc1225.b.1.B.ii'], gist: 'Further consideration of asylum.' },
        unclear: { to: 'yes-words', because: twoInterviews, gist: 'The paper tells which interview it was.' },
      },
    },
    'yes-words': {
      ask: 'fear-paper-words',
      branches: {
        'credible-fear': { to: 'tell-passed', because: ['form.i-870'], gist: 'Credible fear.' },
        'reasonable-fear': { to: 'tell-passed-reasonable', because: ['form.i-898'], gist: 'Reasonable fear.' },
        neither: { to: 'tell-passed', because: twoInterviews, gist: 'Not shown: the general text covers both.' },
        ...silence({ to: 'tell-passed', because: twoInterviews, gist: 'Not known: the general text covers both.' }),
      },
    },
    'tell-passed': {
      tell: 'fear-passed',
      to: 'free',
      because: ['8usc1225.b.1.B.ii', '8cfr208.33.b.2.ii', '8usc1158.a.2.B', '8usc1158.a.2.D', '8usc1158.a.2.E'],
      gist: 'Positive: a Notice to Appear. The one-year clock for the application runs all the same, with its exceptions.',
    },
    'tell-passed-reasonable': {
      tell: 'fear-passed-reasonable',
      to: 'free',
      because: ['8cfr1208.31.e', 'form.i-863', '8usc1231.a.5'],
      gist: 'I-863, withholding and CAT only, with appeal to the Board.',
    },
    'waiting-now': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'tell-waiting', because: ['8usc1225.b.1.B.iii.IV'], gist: 'The answer is still to come.' },
        'not-met': { to: 'tell-left-before-answer', because: ['8usc1225.b.1.B.iii.IV'], gist: 'Gone before the answer.' },
        unclear: { to: 'tell-waiting', because: ['8usc1225.b.1.B.iii.IV'], gist: 'Not known: tell the rights.' },
      },
    },
    'tell-waiting': {
      tell: 'fear-interview-waiting',
      to: 'still-there',
      because: ['8usc1225.b.1.B.iii.IV', '8usc1225.b.1.B.iv', '8cfr208.31.b'],
      gist: 'Held meanwhile; ten days in reasonable fear. Prepare the request for a judge before the answer comes.',
    },
    'tell-left-before-answer': {
      tell: 'fear-left-before-answer',
      to: 'free',
      because: ['8usc1225.b.1.B.iii.IV'],
      gist: 'The statute holds a person pending the determination; why this one left is to be found out.',
    },

    // ── A negative ──
    'no-country': {
      ask: 'fear-negative-country',
      branches: { 'own-country': toNoAbout, 'only-mexico': toNoAbout, both: toNoAbout, another: toNoAbout, ...silence(toNoAbout) },
    },
    'no-about': {
      weigh: 'no-was-about-home',
      branches: {
        met: { to: 'tell-home-negative', because: ['8usc1225.b.1.B.v'], gist: 'Home was heard, and refused in a screening.' },
        'not-met': { to: 'tell-other-negative', because: ['8usc1231.b.3.A', 'analysis.us.mexico-negative'], gist: 'Another country was heard.' },
        unclear: { to: 'tell-negative-unknown', because: ['form.i-870'], gist: 'Which country is not known.' },
      },
    },
    'tell-home-negative': {
      tell: 'fear-home-negative',
      to: 'bars-rule',
      because: ['8usc1225.b.1.B.iii.II', '8usc1158.a.2.C', 'analysis.us.mexico-negative', ...standards],
      gist: 'A screening is not an application, so 208(a)(2)(C) does not name it: inference. Which standard was used is to be found out.',
    },
    'tell-other-negative': {
      tell: 'fear-other-country-negative',
      to: 'bars-rule',
      because: ['analysis.us.mexico-negative', '8usc1231.b.3.A', '88fr31314.31317', ...standards],
      gist: 'Rests on inference, so it is told as open: no finding about home exists.',
    },
    'tell-negative-unknown': {
      tell: 'fear-negative-country-unknown',
      to: 'bars-rule',
      because: ['form.i-870', '8cfr1003.42.d', ...standards],
      gist: 'The worksheet names the country.',
    },
    'bars-rule': {
      weigh: 'screened-under-bars-rule',
      branches: {
        met: { to: 'tell-bars', because: ['89fr103370'], gist: 'On or after 17 January 2025.' },
        'not-met': { to: 'understood', because: ['89fr103370'], gist: 'Left before the rule.' },
        unclear: { to: 'tell-bars', because: ['89fr103370'], gist: 'Perhaps: the day of the interview decides.' },
      },
    },
    'tell-bars': {
      tell: 'fear-mandatory-bars',
      to: 'understood',
      because: ['89fr103370', '89fr105392', '89fr103370.list', '8cfr208.16.c'],
      gist: 'The negative may rest on a bar to asylum or withholding; the judge reviews that too; CAT deferral untouched (recalled). Ask nothing about crimes here.',
    },
    understood: {
      ask: 'fear-understood',
      branches: {
        yes: toTrack,
        no: { to: 'tell-not-understood', because: ['form.i-870', '8cfr235.3.b.2.i'], gist: 'No real interpretation: a ground for a new look.' },
        ...silence(toTrack),
      },
    },
    'tell-not-understood': {
      tell: 'fear-not-understood',
      to: 'no-track',
      because: ['form.i-870', '8usc1225.b.1.B.iii.II'],
      gist: 'The worksheet carries the interpreter\'s number; the record must hold the notes.',
    },
    'no-track': {
      weigh: 'reasonable-fear-interview',
      branches: { met: toJudge, 'not-met': toJudge, unclear: { to: 'no-words', because: twoInterviews, gist: 'The paper tells which interview it was.' } },
    },
    'no-words': {
      ask: 'fear-paper-words',
      branches: { 'credible-fear': toJudge, 'reasonable-fear': toJudge, neither: toJudge, ...silence(toJudge) },
    },

    // ── The judge ──
    judge: {
      ask: 'fear-judge',
      branches: {
        waiting: { to: 'review-now', because: review, gist: 'Asked: review is owed.' },
        'judge-yes': { to: 'after-yes', because: ['8cfr1003.42.d', '8cfr1208.31.e'], gist: 'The judge\'s positive takes the place of the officer\'s.' },
        'judge-no': { to: 'tell-judge-no', because: ['8usc1225.b.1.C'], gist: 'Upheld.' },
        'said-no': { to: 'tell-said-no', because: review, gist: 'Said no.' },
        silent: { to: 'silent-track', because: ['8cfr1208.31.f', '8cfr1208.35.b.1', '8cfr208.30.g.1'], gist: 'Three rules on silence.' },
        'never-told': { to: 'tell-never-offered', because: ['8cfr208.33.b.2.iii', 'form.i-869'], gist: 'The question was not put.' },
        ...silence(toNegativeNow),
      },
    },
    'review-now': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'tell-judge-waiting', because: review, gist: 'Still there: prepare.' },
        'not-met': { to: 'tell-left-before-review', because: review, gist: 'Gone before the judge.' },
        unclear: { to: 'tell-judge-waiting', because: review, gist: 'Not known: tell the rights.' },
      },
    },
    'tell-judge-waiting': {
      tell: 'fear-judge-waiting',
      to: 'negative-now',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1003.42.c', '8cfr1003.42.d'],
      gist: 'Heard in person, by telephone or video; consultation before; fresh review, bars included.',
    },
    'tell-left-before-review': {
      tell: 'fear-left-before-review',
      to: 'free',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1208.31.f'],
      gist: 'Review was requested and not given: a ground for a lawyer.',
    },
    'tell-judge-no': {
      tell: 'fear-judge-no',
      to: 'still-there',
      because: ['8usc1225.b.1.C', '8cfr208.33.b.2.v'],
      gist: 'The statute gives no appeal from the order; that the judge\'s answer is final, and that USCIS may reconsider on its own, is recalled.',
    },
    'tell-said-no': {
      tell: 'fear-judge-said-no',
      to: 'negative-now',
      because: ['8usc1225.b.1.B.iii.III', '8cfr208.33.b.2.v'],
      gist: 'Was it explained, in a language understood?',
    },
    'silent-track': {
      weigh: 'reasonable-fear-interview',
      branches: {
        met: { to: 'tell-silence-reasonable', because: ['8cfr1208.31.f'], gist: 'Refusing to say is declining.' },
        'not-met': { to: 'silent-now', because: ['8cfr208.30.g.1', '8cfr1208.35.b.1', '8cfr208.33.b.2.v'], gist: 'Ordinary case: a request. Border rules: none.' },
        unclear: { to: 'tell-silence-either', because: ['8cfr208.30.g.1', '8cfr1208.31.f'], gist: 'Interview not known: both texts are told.' },
      },
    },
    'tell-silence-reasonable': {
      tell: 'fear-silence-reasonable',
      to: 'negative-now',
      because: ['8cfr1208.31.f', '8usc1231.a.5'],
      gist: 'The text speaks of a refusal to indicate; that plain silence is one is likely, not written.',
    },
    'tell-silence-either': {
      tell: 'fear-silence-reasonable',
      to: 'silent-now',
      because: ['8cfr1208.31.f'],
      gist: 'In case it was a reasonable-fear interview.',
    },
    'silent-now': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'tell-silence', because: review, gist: 'Not over: it can still be said.' },
        'not-met': { to: 'tell-silence-over', because: review, gist: 'Over: for a lawyer.' },
        unclear: { to: 'tell-silence', because: review, gist: 'Perhaps not over.' },
      },
    },
    'tell-silence': {
      tell: 'fear-silence',
      to: 'negative-now',
      because: ['8cfr208.30.g.1', '8cfr208.33.b.2.v', '8cfr1208.35.b.1'],
      gist: 'Two of the texts are recalled: tell both, and the one instruction that covers them.',
    },
    'tell-silence-over': {
      tell: 'fear-silence-over',
      to: 'negative-now',
      because: ['8cfr208.30.g.1', '8cfr208.33.b.2.v', '8cfr1208.35.b.1', 'form.i-869'],
      gist: 'Was review owed, and not given? The I-869 shows it.',
    },
    'tell-never-offered': {
      tell: 'fear-judge-never-offered',
      to: 'negative-now',
      because: ['8cfr208.33.b.2.iii', '8usc1225.b.1.B.iii.III', 'form.i-869'],
      gist: 'The form itself carries the question; look for the box and who ticked it.',
    },
    'negative-now': {
      weigh: 'held-by-us-from-that-time',
      branches: {
        met: { to: 'limit', because: review, gist: 'Held: the judge can be asked today.' },
        'not-met': toFree,
        unclear: toAskJudge,
      },
    },
    limit: {
      weigh: 'reasonable-fear-interview',
      branches: {
        met: toAskJudge,
        'not-met': { to: 'already-dated', because: review, gist: 'The seven days are those of credible fear.' },
        unclear: toAskJudge,
      },
    },
    'already-dated': {
      weigh: 'negative-paper-already-dated',
      branches: {
        met: toAskJudge,
        'not-met': { to: 'negative-date', because: review, gist: 'The date is not told yet.' },
        unclear: { to: 'negative-date', because: review, gist: 'The date is not told yet.' },
      },
    },
    'negative-date': {
      ask: 'fear-negative-when',
      branches: {
        answered: { to: 'tell-seven-days', because: review, gist: 'Seven days from the determination.' },
        ...silence({ to: 'tell-seven-days', because: review, gist: 'Without the date no day is computed; the limit is told.' }),
      },
    },
    'tell-seven-days': {
      tell: 'fear-seven-days',
      to: 'still-there',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1003.42.e', '8cfr1208.35.b.1'],
      gist: 'The judge\'s outer limit, not the person\'s own time; the same sentence is told with it.',
    },
    'tell-ask-judge': {
      tell: 'fear-ask-judge',
      to: 'still-there',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1208.31.f', '8cfr1208.35.b.1'],
      gist: 'Say yes and mark yes: right in ordinary credible fear, under both border rules and in reasonable fear.',
    },

    // ── While US officers hold the person ──
    'still-there': {
      weigh: 'held-by-us-from-that-time',
      branches: {
        met: { to: 'tell-say-it', because: dutyToRefer, gist: 'Held, or perhaps held, in the United States: say it.' },
        'not-met': toFree,
        unclear: { to: 'tell-say-it', because: dutyToRefer, gist: 'Not known where, or how it ended: the rights are told, for a person who is held.' },
      },
    },
    'tell-say-it': {
      tell: 'fear-say-it',
      to: 'tell-bars-ahead',
      because: [
        '8usc1225.b.1.A.ii',
        '8usc1231.b.3.A',
        '8usc1231.b.2.E.vii',
        '8usc1225.b.1.B.iv',
        'dhs.consultation-hours',
        'ddc.2025-05-09.las-americas',
        '8cfr1003.42.c',
        ...afterProclamation,
      ],
      gist: 'Consultation is in the statute; its hours were 24, then 4, and the 4 were set aside. They may not ask. Asylum, withholding and CAT: a refusal is recorded. Protection is country by country and removal may be to any country that accepts: name each one.',
    },
    'tell-bars-ahead': {
      tell: 'fear-mandatory-bars',
      to: 'family',
      because: ['89fr103370', '89fr105392', '89fr103370.list', '8cfr208.16.c'],
      gist: 'In every screening since 17 January 2025: a lawyer before harm to others, crime or a security label is spoken of. CAT deferral is untouched (recalled), so torture is always raised.',
    },
    family: {
      weigh: 'came-with-family',
      branches: {
        met: { to: 'tell-each-alone', because: ['8cfr1208.30.b'], gist: 'Together if they want, apart if anyone asks.' },
        'not-met': toFree,
        unclear: toFree,
      },
    },
    'tell-each-alone': {
      tell: 'fear-each-alone',
      to: 'free',
      because: ['8cfr1208.30.b', '8cfr208.30.c', 'uscis.immediate-family'],
      gist: 'Child here: unmarried and under 21. Each adult alone, and each child who can speak, is best practice.',
    },

    // ── In the United States and not held ──
    free: {
      weigh: 'free-in-the-us',
      branches: {
        met: { to: 'tell-not-held', because: notHeld, gist: 'Free in the United States: a lawyer before any officer.' },
        'not-met': { to: 'copies', because: ['8usc1225.b.1.B.iii.II'], gist: 'Elsewhere, or held.' },
        unclear: { to: 'copies', because: ['8usc1225.b.1.B.iii.II'], gist: 'Place or custody not known.' },
      },
    },
    'tell-not-held': {
      tell: 'fear-not-held',
      to: 'copies',
      because: [...notHeld, 'ddc.2025-08-01.chirla', 'dc-cir.2025-09-12.chirla'],
      gist: 'Nationwide since 17 July 2026, for people not admitted or paroled without two years; parolees out by CHIRLA, whose status after October 2025 is not known.',
    },

    // ── For everyone ──
    copies: {
      outcome: 'fear-copies',
      because: ['8usc1225.b.1.B.iii.II', '8usc1225.b.1.A.ii', 'form.i-867', 'form.i-867b', 'form.i-870', 'form.i-869', 'form.m-444', 'foia.portals', 'eoir.rop', '72fr9017'],
      gist: 'The statute asks for a written record with the notes. Words, to whom, language, date, country and papers: what any later request will need. The fast USCIS track is only for people with a hearing.',
    },
  },
})
