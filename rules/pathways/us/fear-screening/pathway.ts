/**
 * Fear screening, once for each encounter: was fear said, was anyone asked, about which country, what did the asylum
 * officer decide, and was a judge asked for. Keeps apart "not asked", "asked and refused" and "does not know".
 *
 * A negative about one country is told as open: that it finds nothing about another is our inference. Rights are told
 * while the encounter goes on, whatever was answered, and also where it is not known whether it goes on.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const dutyToRefer = ['8usc1225.b.1.A.ii'] as const
const asking = ['8usc1225.b.1.A.ii', '8cfr235.3.b.2.i'] as const
const whichCountry = ['8usc1225.b.1.B.v', '8cfr1003.42.d', '8cfr208.33.b.2.i'] as const
const screening = ['8usc1225.b.1.B.ii', '8usc1225.b.1.B.iii.II'] as const
const review = ['8usc1225.b.1.B.iii.III'] as const
const twoInterviews = ['8usc1225.b.1.B.v', '8cfr208.31.b'] as const

const toAsked = { to: 'asked', because: asking, gist: 'What was said and what was asked are two questions; both are recorded.' } as const
const toInterview = { to: 'interview', because: screening, gist: 'An officer\'s question is not yet the interview of an asylum officer.' } as const
const toTrack = { to: 'no-track', because: twoInterviews, gist: 'Which interview it was decides what silence means.' } as const
const toJudge = { to: 'judge', because: review, gist: 'Review comes only to those who ask, or whose silence counts as asking.' } as const
const toNegativeNow = { to: 'negative-now', because: review, gist: 'A negative without a judge: while it can be asked, ask.' } as const
const toAskJudge = { to: 'tell-ask-judge', because: review, gist: 'One sentence is safe under every rule on silence.' } as const
const toCopies = { to: 'copies', because: ['8usc1225.b.1.B.iii.II'], gist: 'Over: what remains is the record.' } as const

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
        'not-met': { to: 'remain', because: ['8usc1158.a.1'], gist: 'Reached US ground or a port: the duties begin.' },
        unclear: { to: 'remain', because: ['8usc1158.a.1'], gist: 'Not known: go on as if the person had arrived.' },
      },
    },
    'tell-line': {
      outcome: 'fear-stopped-before-line',
      because: ['scotus.2026-06-25.al-otro-lado', '8usc1158.a.1'],
      gist: 'The Court read one phrase of the statute. Children, international law and people inside a port were not decided; the last is inference.',
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
        met: { to: 'tell-court', because: ['8usc1158.a.1'], gist: 'Let in with a Notice to Appear: the screening is past or was never needed.' },
        'not-met': { to: 'said', because: dutyToRefer, gist: 'No hearing before a judge: the screening is what there is.' },
        unclear: { to: 'said', because: dutyToRefer, gist: 'Not known: ask about the screening.' },
      },
    },
    'tell-court': {
      tell: 'fear-for-the-judge',
      to: 'still-there',
      because: ['8usc1158.a.1', '8usc1158.a.2.B'],
      gist: 'Asylum can be asked in court; the year runs from the last arrival.',
    },

    // ── Said, asked, about which country ──
    said: {
      ask: 'fear-said',
      branches: { said: toAsked, tried: toAsked, 'not-said': toAsked, ...silence(toAsked) },
    },
    asked: {
      ask: 'fear-asked-about',
      branches: {
        'not-asked': { to: 'tell-not-asked', because: asking, gist: 'Not asked at all: so no interview either.' },
        'own-country': toInterview,
        both: toInterview,
        'mexico-only': { to: 'about-home', because: whichCountry, gist: 'For a Mexican this is the home country; for others it is not.' },
        'other-only': { to: 'tell-home-not-asked', because: whichCountry, gist: 'A third country only: home was not heard.' },
        ...silence({ to: 'tell-asked-unknown', because: asking, gist: 'Does not know: neither "not asked" nor "asked".' }),
      },
    },
    'tell-not-asked': {
      tell: 'fear-not-asked',
      to: 'told-not-to-ask',
      because: ['8cfr235.3.b.2.i', 'form.i-867', 'form.i-867b', 'source.s0.n29'],
      gist: 'The duty to ask rests on 235.3(b)(2)(i), from memory: told as open. No one decided anything about fear.',
    },
    'told-not-to-ask': {
      weigh: 'told-not-to-ask',
      branches: {
        met: { to: 'tell-duty-to-ask', because: ['8cfr235.15.b.4', 'dhs.stb-page'], gist: 'Since 5 June 2024: only manifested fear was to be referred.' },
        'not-met': { to: 'shown', because: ['8cfr235.3.b.2.i'], gist: 'Before that, or by air: the ordinary rule.' },
        unclear: { to: 'tell-duty-to-ask', because: ['8cfr235.15.b.4'], gist: 'Date or place not known: show both readings.' },
      },
    },
    'tell-duty-to-ask': {
      tell: 'fear-duty-to-ask',
      to: 'shown',
      because: ['8cfr235.15.b.4', 'ddc.2025-05-09.las-americas', '8usc1225.b.1.A.ii'],
      gist: 'The manifestation rule was set aside on 9 May 2025; appeal pending when last seen. Practice: they may not ask.',
    },
    'tell-asked-unknown': {
      tell: 'fear-asked-unknown',
      to: 'interview',
      because: ['form.i-867', 'form.i-870'],
      gist: 'The papers show what memory does not.',
    },
    'about-home': {
      weigh: 'own-country-was-asked',
      branches: {
        met: { to: 'interview', because: ['8usc1225.b.1.B.v'], gist: 'A Mexican asked about Mexico was asked about home.' },
        'not-met': { to: 'tell-practice', because: whichCountry, gist: 'Not a Mexican: home was not asked.' },
        unclear: { to: 'interview', because: whichCountry, gist: 'Nationality not known, or one of several: no conclusion.' },
      },
    },
    'tell-practice': {
      tell: 'fear-mexico-only-practice',
      to: 'tell-home-not-asked',
      because: ['practice.us.only-mexico-screened'],
      gist: 'Seen by IMUMI in 2023-24; faded, told with its date.',
    },
    'tell-home-not-asked': {
      tell: 'fear-home-not-asked',
      to: 'interview',
      because: ['88fr31314.31317', '8cfr208.33.b.2.i', '8cfr1003.42.d', 'form.i-870'],
      gist: 'Where asylum was closed, only the identified country of removal was screened; otherwise asylum itself, and so home, had to be.',
    },
    interview: {
      ask: 'fear-interview',
      branches: {
        none: { to: 'shown', because: dutyToRefer, gist: 'No asylum officer: was there a duty to call one?' },
        waiting: { to: 'waiting-now', because: ['8usc1225.b.1.B.iii.IV'], gist: 'No answer yet: held until there is one.' },
        passed: { to: 'after-yes', because: ['8usc1225.b.1.B.ii'], gist: 'A positive leads to a judge.' },
        failed: { to: 'no-about', because: ['8usc1225.b.1.B.iii.II'], gist: 'A negative: about which country?' },
        ...silence({ to: 'tell-result-unknown', because: screening, gist: 'Does not know: no result is assumed.' }),
      },
    },
    'tell-result-unknown': {
      tell: 'fear-result-unknown',
      to: 'still-there',
      because: ['form.m-444', 'form.i-869', 'form.i-870'],
      gist: 'Three papers tell whether there was an interview and how it ended.',
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
      because: ['8usc1225.b.1.A.ii', '8usc1225.b.1.A.i', '8cfr235.3.b.4', 'source.s0.n29', '8cfr103.5'],
      gist: '"Shall refer": the statute leaves no choice. It is a ground to ask the port to take back its order; time for that may be short.',
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
      because: ['8cfr208.31.b', '8cfr241.8', '8usc1231.b.3.A'],
      gist: 'Fear leads to the reasonable-fear interview, even with an order that cannot be reopened.',
    },
    'shown-now': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'tell-interview-due', because: dutyToRefer, gist: 'Still there: the referral can be had today.' },
        'not-met': { to: 'tell-said-no-interview', because: dutyToRefer, gist: 'Over: a question for a lawyer.' },
        unclear: { to: 'tell-said-no-interview', because: dutyToRefer, gist: 'Not known: told as open; rights follow.' },
      },
    },
    'tell-interview-due': {
      tell: 'fear-interview-due',
      to: 'still-there',
      because: ['8usc1225.b.1.A.ii', '8cfr208.31.b'],
      gist: 'Say it again, in writing too; the duty arises each time.',
    },
    'tell-said-no-interview': {
      tell: 'fear-said-no-interview',
      to: 'still-there',
      because: ['8usc1225.b.1.A.ii', 'form.i-826', 'ifm.17.2', 'source.s0.n29'],
      gist: 'Withdrawal is strictly voluntary and the I-826 has a box for fear; without paper nobody knows which rule was used.',
    },

    // ── A positive, or no answer yet ──
    'after-yes': {
      weigh: 'sent-without-a-judge',
      branches: {
        met: { to: 'tell-sent-despite-yes', because: ['8usc1225.b.1.B.ii', '8usc1231.b.3.A'], gist: 'A positive and yet sent back: which country was it about?' },
        'not-met': { to: 'yes-track', because: twoInterviews, gist: 'As it should be: on to a judge.' },
        unclear: { to: 'yes-track', because: twoInterviews, gist: 'Not known: tell what a positive leads to.' },
      },
    },
    'tell-sent-despite-yes': {
      tell: 'fear-sent-despite-yes',
      to: 'copies',
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
      to: 'copies',
      because: ['8usc1225.b.1.B.ii', '8cfr208.33.b.2.ii', '8usc1158.a.2.B'],
      gist: 'Positive: a Notice to Appear. The one-year clock for the application runs all the same.',
    },
    'tell-passed-reasonable': {
      tell: 'fear-passed-reasonable',
      to: 'copies',
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
      to: 'copies',
      because: ['8usc1225.b.1.B.iii.IV'],
      gist: 'The statute holds a person pending the determination; why this one left is to be found out.',
    },

    // ── A negative ──
    'no-about': {
      weigh: 'own-country-was-asked',
      branches: {
        met: { to: 'tell-home-negative', because: ['8usc1225.b.1.B.v'], gist: 'Home was heard, and refused in a screening.' },
        'not-met': { to: 'tell-other-negative', because: ['8usc1231.b.3.A', 'analysis.us.mexico-negative'], gist: 'Another country was heard.' },
        unclear: { to: 'tell-negative-unknown', because: ['form.i-870'], gist: 'Which country is not known.' },
      },
    },
    'tell-home-negative': {
      tell: 'fear-home-negative',
      to: 'bars-rule',
      because: ['8usc1225.b.1.B.iii.II', '8usc1158.a.2.C', 'analysis.us.mexico-negative'],
      gist: 'A screening is not an application, so 208(a)(2)(C) does not name it: inference.',
    },
    'tell-other-negative': {
      tell: 'fear-other-country-negative',
      to: 'bars-rule',
      because: ['analysis.us.mexico-negative', '8usc1231.b.3.A', '88fr31314.31317'],
      gist: 'Rests on inference, so it is told as open: no finding about home exists.',
    },
    'tell-negative-unknown': {
      tell: 'fear-negative-country-unknown',
      to: 'bars-rule',
      because: ['form.i-870', '8cfr1003.42.d'],
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
      gist: 'The negative may rest on a bar; the judge reviews that too. Ask nothing about crimes here.',
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
      to: 'copies',
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
        'not-met': { to: 'tell-silence', because: ['8cfr208.30.g.1', '8cfr1208.35.b.1', '8cfr208.33.b.2.v'], gist: 'Ordinary case: a request. Border rules: none.' },
        unclear: { to: 'tell-silence', because: ['8cfr208.30.g.1', '8cfr1208.31.f'], gist: 'Interview not known: three readings.' },
      },
    },
    'tell-silence-reasonable': {
      tell: 'fear-silence-reasonable',
      to: 'negative-now',
      because: ['8cfr1208.31.f'],
      gist: 'The text speaks of a refusal to indicate; that plain silence is one is likely, not written.',
    },
    'tell-silence': {
      tell: 'fear-silence',
      to: 'negative-now',
      because: ['8cfr208.30.g.1', '8cfr208.33.b.2.v', '8cfr1208.35.b.1', '8cfr1208.31.f'],
      gist: 'Two of the three texts are recalled: show all readings, and the one instruction that covers them.',
    },
    'tell-never-offered': {
      tell: 'fear-judge-never-offered',
      to: 'negative-now',
      because: ['8cfr208.33.b.2.iii', '8usc1225.b.1.B.iii.III', 'form.i-869'],
      gist: 'The form itself carries the question; look for the box and who ticked it.',
    },
    'negative-now': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'limit', because: review, gist: 'Still there: the judge can be asked today.' },
        'not-met': toCopies,
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
      to: 'tell-ask-judge',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1003.42.e'],
      gist: 'The judge\'s outer limit, not the person\'s own time.',
    },
    'tell-ask-judge': {
      tell: 'fear-ask-judge',
      to: 'still-there',
      because: ['8usc1225.b.1.B.iii.III', '8cfr1208.31.f', '8cfr1208.35.b.1'],
      gist: 'Say yes and mark yes: right in ordinary credible fear, under both border rules and in reasonable fear.',
    },

    // ── While the encounter goes on ──
    'still-there': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'tell-say-it', because: dutyToRefer, gist: 'In the United States: say it.' },
        'not-met': toCopies,
        unclear: { to: 'tell-say-it', because: dutyToRefer, gist: 'Not known: the rights are told.' },
      },
    },
    'tell-say-it': {
      tell: 'fear-say-it',
      to: 'tell-consult',
      because: ['8usc1225.b.1.A.ii', '8usc1231.b.3.A', '8usc1231.b.2.E.vii'],
      gist: 'They may not ask. Protection is country by country and removal may be to any country that accepts: name each one.',
    },
    'tell-consult': {
      tell: 'fear-consult',
      to: 'tell-bars-ahead',
      because: ['8usc1225.b.1.B.iv', 'dhs.consultation-hours', 'ddc.2025-05-09.las-americas', '8cfr1003.42.c'],
      gist: 'The right is in the statute; the hours were 24, then 4; the 4 were set aside.',
    },
    'tell-bars-ahead': {
      tell: 'fear-mandatory-bars',
      to: 'family',
      because: ['89fr103370', '89fr105392', '89fr103370.list', '8cfr208.16.c'],
      gist: 'In every screening since 17 January 2025; CAT deferral is untouched, so torture is always raised.',
    },
    family: {
      weigh: 'came-with-family',
      branches: {
        met: { to: 'tell-each-alone', because: ['8cfr1208.30.b'], gist: 'Together if they want, apart if anyone asks.' },
        'not-met': toCopies,
        unclear: toCopies,
      },
    },
    'tell-each-alone': {
      tell: 'fear-each-alone',
      to: 'copies',
      because: ['8cfr1208.30.b', '8cfr208.30.c', 'uscis.immediate-family'],
      gist: 'Child here: unmarried and under 21. Each adult alone, and each child who can speak, is best practice.',
    },

    // ── For everyone ──
    copies: {
      tell: 'fear-copies',
      to: 'record',
      because: ['8usc1225.b.1.B.iii.II', 'form.i-867', 'form.i-870', 'form.i-869', 'form.m-444', 'foia.portals', 'eoir.rop', '72fr9017'],
      gist: 'The statute asks for a written record with the notes. The fast USCIS track is only for people with a hearing.',
    },
    record: {
      outcome: 'fear-record',
      because: ['8usc1225.b.1.A.ii', '8usc1225.b.1.B.iii.II', 'form.i-867b'],
      gist: 'Words, to whom, language, date, country asked about, papers: what any later request will need.',
    },
  },
})
