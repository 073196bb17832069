/**
 * United States statutes: asylum, grounds of inadmissibility, expedited removal, countries of removal, children, crimes.
 * Must not know the rules that cite them, nor any wording shown to people. The copy of the Code read is of April 2023;
 * no later amendment of these paragraphs is known. "Attorney General" in them now mostly means DHS.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'
import { iirira, tvpra } from './us-standing.ts'

const code = (title: number, section: string | number) =>
  `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`

/** Recalled only: no edition was read. */
const recalled = (title: number, section: number) =>
  ({
    title: 'Immigration and Nationality Act',
    lang: 'en',
    kind: 'statute',
    url: code(title, section),
    checkedOn: '2026-11-21',
    reviewBy: review.statutes,
    standing: [iirira],
  }) as const

const usc = (section: number) => ({ ...recalled(8, section), textAsOf: '2023-04-20' }) as const

const trafficking = {
  ...usc(1232),
  title: 'Trafficking Victims Protection Reauthorization Act of 2008',
  standing: [tvpra],
} as const

export const usStatutes = {
  // ── Asylum ──
  '8usc1158.a.1': {
    ...usc(1158), cite: '8 USC 1158(a)(1); INA 208(a)(1)', rules: ['US-SCP-08', 'US-INV-02'], confidence: 'verified-primary',
    says: 'Anyone physically present in the United States, or arriving there, may apply for asylum whatever their status.',
  },
  '8usc1158.a.2.A': {
    ...usc(1158), cite: '8 USC 1158(a)(2)(A); INA 208(a)(2)(A)', rules: ['US-ACA-01'], confidence: 'verified-primary',
    says: 'No asylum application for a person who may be removed, under an agreement, to a country where they would not be threatened and would have a full and fair procedure.',
  },
  '8usc1158.a.2.B': {
    ...usc(1158), cite: '8 USC 1158(a)(2)(B); INA 208(a)(2)(B)', rules: ['US-ER-03'], confidence: 'verified-primary',
    says: 'The application must come within one year of the last arrival. An earlier expedited removal does not change that clock.',
  },
  '8usc1158.a.2.C': {
    ...usc(1158), cite: '8 USC 1158(a)(2)(C); INA 208(a)(2)(C)', rules: ['US-SCP-03', 'US-ER-03'], confidence: 'verified-primary',
    says: 'A person whose asylum application was denied before may not apply again. It speaks of an application, not of a fear screening.',
  },
  '8usc1158.a.2.D': {
    ...usc(1158), cite: '8 USC 1158(a)(2)(D); INA 208(a)(2)(D)', rules: ['US-ER-03'], confidence: 'verified-primary',
    says: 'Changed circumstances can excuse a late or a second application.',
  },
  '8usc1158.a.2.E': {
    ...usc(1158), cite: '8 USC 1158(a)(2)(E); INA 208(a)(2)(E)', rules: ['US-UAC-03', 'US-ACA-01'], confidence: 'verified-primary',
    says: 'The one-year limit and the safe-third-country bar do not apply to an unaccompanied child.',
  },

  // ── Papers, misrepresentation, helping others in ──
  '8usc1182.a.6.C.i': {
    ...usc(1182), cite: '8 USC 1182(a)(6)(C)(i); INA 212(a)(6)(C)(i)', rules: ['US-ER-08'], confidence: 'verified-primary',
    says: 'Fraud or wilful misrepresentation of a material fact to gain a visa, admission or benefit is a ground for life. It is no bar to fear-based protection by its own words.',
  },
  '8usc1182.a.6.C.ii': {
    ...usc(1182), cite: '8 USC 1182(a)(6)(C)(ii); INA 212(a)(6)(C)(ii)', rules: ['US-ER-08'], confidence: 'verified-primary',
    says: 'A false claim to US citizenship is a ground for life, with a narrow exception for some who grew up there with two citizen parents.',
  },
  '8usc1182.a.6.C.iii': {
    ...recalled(8, 1182), cite: '8 USC 1182(a)(6)(C)(iii), (i); INA 212(i)', rules: ['US-ER-08'], confidence: 'memory',
    says: 'The misrepresentation ground has a waiver for some relatives of citizens and residents; the false-citizenship ground has no general one.',
  },
  '8usc1182.a.6.E': {
    ...usc(1182), cite: '8 USC 1182(a)(6)(E); INA 212(a)(6)(E)', rules: ['US-SMUG-01', 'US-ER-08'], confidence: 'verified-primary',
    says: 'Knowingly helping another person to enter unlawfully is a ground for life, and parents bringing their own children are not excepted. Never ask in free text who helped whom.',
  },
  '8usc1182.d.11': {
    ...recalled(8, 1182), cite: '8 USC 1182(d)(11); INA 212(d)(11)', rules: ['US-SMUG-01'], confidence: 'memory',
    says: 'The ground for helping others in can be waived in some family cases only.',
  },
  '8usc1182.a.7.A.i': {
    ...usc(1182), cite: '8 USC 1182(a)(7)(A)(i); INA 212(a)(7)(A)(i)', rules: ['US-CLP-01', 'US-ER-01', 'US-ER-08'], confidence: 'verified-primary',
    says: 'Seeking admission without the documents required is a ground of inadmissibility, one of the two on which expedited removal rests.',
  },

  // ── Earlier removals ──
  '8usc1182.a.9.A': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(A); INA 212(a)(9)(A)', rules: ['US-ER-03', 'US-ER-04', 'US-ER-05'], confidence: 'verified-primary',
    says: 'The periods of 5, 10 and 20 years concern asking for admission. Their end does not make it lawful to cross without inspection.',
  },
  '8usc1182.a.9.A.i': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(A)(i); INA 212(a)(9)(A)(i)', rules: ['US-ER-03'], confidence: 'verified-primary',
    says: 'After expedited removal, or removal in proceedings begun on arrival: five years from the removal itself, twenty after a second or later one, always after an aggravated felony. No exception for age.',
  },
  '8usc1182.a.9.A.ii': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(A)(ii); INA 212(a)(9)(A)(ii)', rules: ['US-ER-04'], confidence: 'verified-primary',
    says: 'After any other removal order, or leaving while one was outstanding: ten years, twenty after a second, always after an aggravated felony.',
  },
  '8usc1182.a.9.A.iii': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(A)(iii); INA 212(a)(9)(A)(iii)', rules: ['US-ER-03', 'US-ER-07'], confidence: 'verified-primary',
    says: 'Consent to reapply, obtained before setting out or before asking for admission, lifts the period. It does not cover later removals.',
  },
  '8usc1182.a.9.B.i.I': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(B)(i)(I); INA 212(a)(9)(B)(i)(I)', rules: ['US-ER-12'], confidence: 'verified-primary',
    says: 'More than 180 days but under a year of unlawful presence, left before proceedings began: three years.',
  },
  '8usc1182.a.9.B.i.II': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(B)(i)(II); INA 212(a)(9)(B)(i)(II)', rules: ['US-ER-12'], confidence: 'verified-primary',
    says: 'A year or more of unlawful presence: ten years, once the person has left and asks again for admission.',
  },
  '8usc1182.a.9.B.iii': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(B)(iii); INA 212(a)(9)(B)(iii)', rules: ['US-ER-05', 'US-ER-12'], confidence: 'verified-primary',
    says: 'Time under 18, time with a genuine asylum application pending, and some family, battered and trafficked cases do not count. Worded for the 3 and 10 years only.',
  },
  '8usc1182.a.9.B.v': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(B)(v); INA 212(a)(9)(B)(v)', rules: ['US-ER-12'], confidence: 'verified-primary',
    says: 'Waiver for the spouse, son or daughter of a citizen or resident who would suffer extreme hardship.',
  },
  '8usc1182.a.9.C': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(C); INA 212(a)(9)(C)', rules: ['US-ER-05', 'US-ER-13'], confidence: 'verified-primary',
    says: 'Entering, or trying to enter, without being admitted after an order or after more than a year of unlawful presence: inadmissible for good. The text sets no limit in time and no exception for age, asylum or trafficking.',
  },
  '8usc1182.a.9.C.i.I': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(C)(i)(I); INA 212(a)(9)(C)(i)(I)', rules: ['US-ER-05'], confidence: 'verified-primary',
    says: 'First limb: over one year of unlawful presence, all stays added together and counted from 1 April 1997, before the entry or attempt.',
  },
  '8usc1182.a.9.C.i.II': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(C)(i)(II); INA 212(a)(9)(C)(i)(II)', rules: ['US-ER-05', 'US-ER-13'], confidence: 'verified-primary',
    says: 'Second limb: a removal order of any kind before the entry or attempt. The words do not ask that the order was carried out.',
  },
  '8usc1182.a.9.C.ii': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(C)(ii); INA 212(a)(9)(C)(ii)', rules: ['US-ER-05', 'US-ER-07'], confidence: 'verified-primary',
    says: 'Consent may be asked only after ten years spent outside since the last departure, and from abroad.',
  },
  '8usc1182.a.9.C.iii': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(C)(iii); INA 212(a)(9)(C)(iii)', rules: ['US-ER-05'], confidence: 'verified-primary',
    says: 'Waiver for VAWA self-petitioners where the abuse is connected with the departure or the return.',
  },

  // ── Expedited removal and the fear screening ──
  '8usc1225.a.4': {
    ...usc(1225), cite: '8 USC 1225(a)(4); INA 235(a)(4)', rules: ['US-ER-10'], confidence: 'verified-primary',
    says: 'An applicant for admission may be allowed, at discretion and at any time, to withdraw and leave at once.',
  },
  '8usc1225.b.1.A.i': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(A)(i); INA 235(b)(1)(A)(i)', rules: ['US-ER-01', 'US-SCP-04'], confidence: 'verified-primary',
    says: 'An officer orders removal without a hearing where the person is found inadmissible under 212(a)(6)(C) or (a)(7), unless fear or a wish for asylum is indicated.',
  },
  '8usc1225.b.1.A.ii': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(A)(ii); INA 235(b)(1)(A)(ii)', rules: ['US-SCP-04', 'US-SCP-05'], confidence: 'verified-primary',
    says: 'A person who indicates fear of persecution or an intention to apply for asylum must be referred to an asylum officer.',
  },
  '8usc1225.b.1.A.iii.II': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(A)(iii)(II); INA 235(b)(1)(A)(iii)(II)', rules: ['US-INV-05', 'US-PAR-01', 'US-ER-01'], confidence: 'verified-primary',
    says: 'Inside the country, only people not admitted or paroled who cannot show two years of continuous presence can be designated.',
  },
  '8usc1225.b.1.B.ii': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(B)(ii); INA 235(b)(1)(B)(ii)', rules: ['US-CLP-10'], confidence: 'verified-primary',
    says: 'A person found to have a credible fear goes on to further consideration of the asylum claim.',
  },
  '8usc1225.b.1.B.iii.II': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(B)(iii)(II); INA 235(b)(1)(B)(iii)(II)', rules: ['US-DOC-01', 'US-CLP-11'], confidence: 'verified-primary',
    says: 'A negative finding needs a written record with the facts, the reasons and the interview notes attached.',
  },
  '8usc1225.b.1.B.iii.III': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(B)(iii)(III); INA 235(b)(1)(B)(iii)(III)', rules: ['US-CLP-11'], confidence: 'verified-primary',
    says: 'A judge reviews a negative if the person asks, hears them in person, by telephone or video, within 24 hours if possible and seven days at most.',
  },
  '8usc1225.b.1.B.iii.IV': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(B)(iii)(IV); INA 235(b)(1)(B)(iii)(IV)', rules: ['US-ER-01'], confidence: 'verified-primary',
    says: 'The person is detained until the fear finding and, if it is negative, until removal.',
  },
  '8usc1225.b.1.B.iv': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(B)(iv); INA 235(b)(1)(B)(iv)', rules: ['US-SCP-06'], confidence: 'verified-primary',
    says: 'The person may consult someone of their choice before the interview or review, at no cost to the government and without unreasonable delay.',
  },
  '8usc1225.b.1.B.v': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(B)(v); INA 235(b)(1)(B)(v)', rules: ['US-CLP-10', 'US-SCP-03'], confidence: 'verified-primary',
    says: 'Credible fear is a significant possibility of establishing eligibility for asylum.',
  },
  '8usc1225.b.1.C': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(C); INA 235(b)(1)(C)', rules: ['US-ER-01', 'US-ER-02'], confidence: 'verified-primary',
    says: 'No administrative appeal from expedited removal, except for a person who swears to be a resident, refugee or asylee.',
  },
  '8usc1225.b.1.D': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(D); INA 235(b)(1)(D)', rules: ['US-ER-02'], confidence: 'verified-primary',
    says: 'The text bars attacking the order in a prosecution for improper entry or re-entry; case law may say otherwise.',
  },
  '8usc1225.b.1.F': {
    ...usc(1225), cite: '8 USC 1225(b)(1)(F); INA 235(b)(1)(F)', rules: ['US-ER-01'], confidence: 'verified-primary',
    says: 'Excepts natives or citizens of a Western Hemisphere country without full diplomatic relations who arrive by aircraft.',
  },
  '8usc1225.b.2.C': {
    ...usc(1225), cite: '8 USC 1225(b)(2)(C); INA 235(b)(2)(C)', rules: ['US-MPP-01'], confidence: 'verified-primary',
    says: 'A person who arrives by land from a neighbouring country may be returned there while a court case is pending.',
  },

  // ── Voluntary departure ──
  '8usc1229c.a': {
    ...usc(1229), url: code(8, '1229c'), cite: '8 USC 1229c(a)(1)-(2); INA 240B(a)(1)-(2)', rules: ['US-ER-11'], confidence: 'verified-primary',
    says: 'Before or at the start of proceedings a person may be let leave at their own expense, within 120 days at most.',
  },
  '8usc1229c.a.4': {
    ...usc(1229), url: code(8, '1229c'), cite: '8 USC 1229c(a)(4); INA 240B(a)(4)', rules: ['US-ER-11', 'US-ER-10'], confidence: 'verified-primary',
    says: 'Not for a person arriving whose proceedings would begin on arrival, who may still withdraw the application for admission.',
  },
  '8usc1229c.b': {
    ...usc(1229), url: code(8, '1229c'), cite: '8 USC 1229c(b); INA 240B(b)', rules: ['US-ER-11'], confidence: 'verified-primary',
    says: 'At the end of proceedings a judge may grant up to 60 days, after a year of presence and five years of good character, with a bond.',
  },
  '8usc1229c.d': {
    ...usc(1229), url: code(8, '1229c'), cite: '8 USC 1229c(c)-(d); INA 240B(c)-(d)', rules: ['US-ER-11'], confidence: 'verified-primary',
    says: 'A second grant is refused in some cases; failing to leave brings a fine and ten years without several forms of relief.',
  },

  // ── Removal, its countries, reinstatement, review ──
  '8usc1231.a.5': {
    ...usc(1231), cite: '8 USC 1231(a)(5); INA 241(a)(5)', rules: ['US-ER-06', 'US-ER-03', 'US-ER-05'], confidence: 'verified-primary',
    says: 'Re-entering illegally after a removal, or after leaving under an order, revives the old order, with no time limit; no relief under the chapter, and withholding and CAT only by a fear screening.',
  },
  '8usc1231.b.1': {
    ...usc(1231), cite: '8 USC 1231(b)(1); INA 241(b)(1)', rules: ['US-SCP-01'], confidence: 'verified-primary',
    says: 'Order of countries for people placed in proceedings on arrival.',
  },
  '8usc1231.b.2.B': {
    ...usc(1231), cite: '8 USC 1231(b)(2)(B); INA 241(b)(2)(B)', rules: ['US-SCP-01'], confidence: 'verified-primary',
    says: 'Only a national, or someone who has lived there, may name Mexico or Canada as the country of removal.',
  },
  '8usc1231.b.2.D': {
    ...usc(1231), cite: '8 USC 1231(b)(2)(D); INA 241(b)(2)(D)', rules: ['US-SCP-01'], confidence: 'verified-primary',
    says: 'Failing the country named, removal is to the country of nationality, unless it does not accept the person.',
  },
  '8usc1231.b.2.E.vii': {
    ...usc(1231), cite: '8 USC 1231(b)(2)(E)(vii); INA 241(b)(2)(E)(vii)', rules: ['US-SCP-01'], confidence: 'verified-primary',
    says: 'Last rung of the ladder: another country whose government will accept the person. Removal of non-Mexicans to Mexico rests on acceptance.',
  },
  '8usc1231.b.3.A': {
    ...usc(1231), cite: '8 USC 1231(b)(3)(A); INA 241(b)(3)(A)', rules: ['US-SCP-02', 'US-CLP-01'], confidence: 'verified-primary',
    says: 'No removal to a country where life or freedom would be threatened on a protected ground. It protects against that country only.',
  },
  '8usc1231.b.3.B': {
    ...usc(1231), cite: '8 USC 1231(b)(3)(B); INA 241(b)(3)(B)', rules: ['US-SCP-02', 'US-MB-01'], confidence: 'verified-primary',
    says: 'Exceptions to withholding. Protection under the Convention against Torture is a separate question: always ask.',
  },
  '8usc1252.e.2': {
    ...usc(1252), cite: '8 USC 1252(e)(2), (5); INA 242(e)(2), (5)', rules: ['US-ER-02'], confidence: 'verified-primary',
    says: 'Habeas reaches three questions: is the person an alien, was such an order made, is the person a resident, refugee or asylee.',
  },

  // ── Children ──
  '8usc1232.a.2.A': {
    ...trafficking, cite: '8 USC 1232(a)(2)(A)', rules: ['US-UAC-02'], confidence: 'verified-primary',
    says: 'A child from, or habitually living in, Mexico or Canada may be returned only if there is no trafficking concern, no fear of return owing to a credible fear of persecution, and the child can decide alone.',
  },
  '8usc1232.a.2.B': {
    ...trafficking, cite: '8 USC 1232(a)(2)(B)', rules: ['US-UAC-02'], confidence: 'verified-primary',
    says: 'The one tool is to let the child withdraw and return, and only a child found at a land border or port of entry.',
  },
  '8usc1232.a.2.C': {
    ...trafficking, cite: '8 USC 1232(a)(2)(C)', rules: ['US-UAC-02'], confidence: 'verified-primary',
    says: 'Terms that the agreements with Mexico and Canada must contain: hand-over to officials, reasonable hours. Not a right stated for the child.',
  },
  '8usc1232.a.4': {
    ...trafficking, cite: '8 USC 1232(a)(4)', rules: ['US-UAC-02'], confidence: 'verified-primary',
    says: 'Screening within 48 hours and always before return; without a finding by then, the child goes to HHS.',
  },
  '8usc1232.a.5.D': {
    ...trafficking, cite: '8 USC 1232(a)(5)(D)', rules: ['US-UAC-01', 'US-UAC-02'], confidence: 'verified-primary',
    says: 'Removal of an unaccompanied child goes through full proceedings, with voluntary departure at no cost and access to counsel.',
  },
  '8usc1232.b.3': {
    ...trafficking, cite: '8 USC 1232(b)(2)-(3)', rules: ['US-UAC-01'], confidence: 'verified-primary',
    says: 'HHS is told within 48 hours and receives the child within 72 hours of the finding that the child is unaccompanied.',
  },
  '6usc279.g': {
    ...recalled(6, 279), title: 'Homeland Security Act of 2002', standing: [tvpra], cite: '6 USC 279(g)(2); 8 USC 1232(g)', rules: ['US-UAC-01', 'US-CLP-03'], confidence: 'memory',
    says: 'Unaccompanied: under 18, no lawful status, no parent or legal guardian in the United States available to give care.',
  },

  // ── Crimes; public health ──
  '8usc1325.a': {
    ...usc(1325), cite: '8 USC 1325(a); INA 275(a)', rules: ['US-ER-09'], confidence: 'verified-primary',
    says: 'Improper entry: up to six months the first time, two years later. Write down no admission of crossing that could be called for.',
  },
  '8usc1326.a': {
    ...usc(1326), cite: '8 USC 1326(a); INA 276(a)', rules: ['US-ER-09', 'US-ER-03'], confidence: 'verified-primary',
    says: 'Entering, trying to enter or being found after removal or denial of admission, without consent: up to two years. The need for consent can end with the bar period; improper entry remains.',
  },
  '8usc1326.b': {
    ...usc(1326), cite: '8 USC 1326(b); INA 276(b)', rules: ['US-ER-09'], confidence: 'verified-primary',
    says: 'Ten or twenty years after certain convictions.',
  },
  '42usc265': {
    ...recalled(42, 265), title: 'Public Health Service Act', cite: '42 USC 265, 268; 42 CFR 71.40', rules: ['US-ER-13'], confidence: 'memory',
    standing: [
      { state: 'in-force', from: '2020-03-20', by: 'CDC order, 20 Mar. 2020' },
      { state: 'expired', from: '2023-05-12', by: 'order ended 11 May 2023, 11:59 p.m. ET' },
    ],
    says: 'Basis of the Title 42 expulsions. An expulsion was not a removal order; the crossing that led to it still counts.',
  },

  // ── Immigration court: missed hearings, reopening ──
  '8usc1182.a.6.B': {
    ...usc(1182), cite: '8 USC 1182(a)(6)(B); INA 212(a)(6)(B)', rules: ['US-ER-14'], confidence: 'verified-primary',
    says: 'Missing a hearing without reasonable cause: five years from the departure or removal that follows. Reasonable cause is wider than exceptional circumstances.',
  },
  '8usc1229a.b.7': {
    ...usc(1229), url: code(8, '1229a'), cite: '8 USC 1229a(b)(7); INA 240(b)(7)', rules: ['US-ER-14'], confidence: 'verified-primary',
    says: 'Ten years without cancellation, voluntary departure, adjustment, change of status or registry, only if the warning was given by word of mouth in a language understood. Not asylum or withholding.',
  },
  '8usc1229a.c.7.C.ii': {
    ...usc(1229), url: code(8, '1229a'), cite: '8 USC 1229a(c)(7)(C)(ii); INA 240(c)(7)(C)(ii)', rules: ['US-MTR-02', 'US-ER-14'], confidence: 'verified-primary',
    says: 'A motion to ask for asylum or withholding because conditions in the country changed has no time limit; the ordinary motion has 90 days, once.',
  },

  // ── Since 2025 ──
  'us.const.amend.20': {
    ...recalled(8, 1182), title: 'Constitution of the United States', url: 'https://constitution.congress.gov/constitution/amendment-20/', cite: 'US Const. amend. XX, sec. 1', rules: ['US-INV-01'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '1933-10-15', by: 'Twentieth Amendment, sec. 5' }],
    says: 'A president\'s term begins at noon on 20 January: an act of that president cannot be older. The hour of signing is another matter.',
  },
  '8usc1815': {
    ...recalled(8, 1815), title: 'Public Law 119-21 (HR-1)', cite: '8 USC 1815; Pub. L. 119-21, sec. 100017', rules: ['US-INV-06'], confidence: 'verified-primary',
    checkedOn: '2026-06-20', textAsOf: '2026-06-20',
    standing: [{ state: 'in-force', from: '2025-07-04', by: 'Pub. L. 119-21' }],
    says: 'A fee to be required of an inadmissible person at the time of being caught between ports of entry. It names no age, no waiver and no effect on protection or return.',
  },
  '8usc1229a.b.4.A': {
    ...recalled(8, 1229), url: code(8, '1229a'), cite: '8 USC 1229a(b)(4)(A); INA 240(b)(4)(A)', rules: ['US-MPP-04'], confidence: 'memory',
    says: 'A lawyer of the person\'s choice, at no expense to the Government.',
  },
  '8usc1814': {
    ...recalled(8, 1814), cite: '8 USC 1814; P.L. 119-21, section 100016', title: 'Fee for aliens ordered removed in absentia', rules: ['US-INV-06', 'US-ER-14'],
    confidence: 'verified-secondary', standing: [{ state: 'in-force', from: '2025-07-04', by: 'P.L. 119-21; text seen in search excerpts of unofficial copies of June 2026' }],
    says: 'Owed by a person ordered removed in absence whom ICE arrests afterwards; not if the order is rescinded under 240(b)(5)(C); it cannot be waived.',
  },

  // ── Parole, protected status ──
  '8usc1182.a.9.B.ii': {
    ...usc(1182), cite: '8 USC 1182(a)(9)(B)(ii); INA 212(a)(9)(B)(ii)', rules: ['US-ER-12', 'US-PAR-01'], confidence: 'verified-primary',
    says: 'Unlawfully present is who stays after the time allowed, or is there without being admitted or paroled.',
  },
  '8usc1182.d.5.A': {
    ...recalled(8, 1182), cite: '8 USC 1182(d)(5)(A); INA 212(d)(5)(A)', rules: ['US-PAR-01', 'US-INV-04'], confidence: 'verified-secondary',
    says: 'Parole is given case by case and is no admission; when its purpose is served the person\'s case is dealt with like that of any other applicant for admission. Read as quoted in the orders of D. Mass. and the 1st Cir. in Doe v. Noem.',
  },
  '8usc1254a.c': {
    ...recalled(8, 1254), url: code(8, '1254a'), cite: '8 USC 1254a(c)(1)(A), (c)(3)(B), (c)(4), (c)(5); INA 244(c)', rules: ['US-TPS-01', 'US-TPS-02'], confidence: 'verified-primary',
    textAsOf: '1990-11-29', standing: [{ state: 'in-force', from: '1990-11-29', by: 'Pub. L. 101-649, sec. 302; 104 Stat. 5033-34 read; later amendments of (c) not checked' }],
    says: 'Protected status asks for unbroken presence in the United States but for brief absences, and allows nobody to come in so as to ask for it.',
  },
  'publ89-732.1': {
    ...recalled(8, 1255), cite: 'Pub. L. 89-732, sec. 1 (8 USC 1255 note)', title: 'Cuban Adjustment Act', rules: ['US-PAR-01'], confidence: 'verified-secondary*',
    standing: [{ state: 'in-force', from: '1966-11-02', by: 'Pub. L. 89-732; known from summaries, present practice not checked' }],
    says: 'A native or citizen of Cuba who was admitted or paroled and has been in the country for a year may ask to become a resident there.',
  },

  // ── Asylum of a child alone ──
  '8usc1158.b.3.C': {
    ...usc(1158), cite: '8 USC 1158(b)(3)(C); INA 208(b)(3)(C)', rules: ['US-UAC-03'], confidence: 'verified-primary', standing: [tvpra],
    says: 'An asylum officer, not the judge, decides first on the asylum application of an unaccompanied child.',
  },
} as const satisfies Record<string, Source>
