/**
 * United States regulations outside the two border rules: expedited removal, fear screening, exits, mandatory bars,
 * and the rules as published in the Federal Register.
 * Must not know the rules that cite them. Where only an older edition, an abstract or memory was available, it says so.
 */
import type { Day } from '../../src/engine/days.ts'
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'
import { clp, iiriraRegulation, nationwideExpeditedRemoval, stbSetAside } from './us-standing.ts'

/** Recalled, or known through others: no edition was read. */
const cfr = (section: string) =>
  ({
    title: 'Code of Federal Regulations, title 8',
    lang: 'en',
    kind: 'regulation',
    url: `https://www.ecfr.gov/current/title-8/section-${section}`,
    checkedOn: '2026-11-21',
    reviewBy: review.statutes,
    standing: [iiriraRegulation],
  }) as const

const register = (document: string) =>
  ({ lang: 'en', kind: 'regulation', url: `https://www.federalregister.gov/d/${document}`, reviewBy: review.contested }) as const

/** The programs ended for good with 90 FR 13611; no new request was taken from 28 January 2025. */
const chnv = (from: Day) =>
  [
    { state: 'in-force', from, by: 'notice of that day' },
    { state: 'expired', from: '2025-03-25', by: '90 FR 13611; requests paused from 28 Jan. 2025' },
  ] as const

const mandatoryBars = [
  { state: 'in-force', from: '2025-01-17', by: '89 FR 103370; later repeal not excluded' },
] as const

export const usRegulations = {
  // ── Fear screening ──
  '8cfr208.30.c': {
    ...cfr('208.30'), cite: '8 CFR 208.30(c)', rules: ['US-CLP-09', 'US-FAM-01'], confidence: 'verified-secondary',
    says: 'Spouse, and child unmarried and under 21, arriving together share a screening; anyone may ask for a separate decision.',
  },
  '8cfr208.30.c.2': {
    ...cfr('208.30'), cite: '8 CFR 208.30(c)(2)', rules: ['US-CLP-09', 'US-FAM-01'], confidence: 'memory',
    says: 'The officer may include other accompanying relatives in a positive decision for family unity.',
  },
  '8cfr208.30.d': {
    ...cfr('208.30'), cite: '8 CFR 208.30(d)(1), (5)', rules: ['US-SCP-06', 'US-FAM-01'], confidence: 'memory',
    says: 'The interview is held apart from the public and not as a contest; it may be moved for illness, fatigue or another impediment; the officer arranges an interpreter where the two share no language.',
  },
  '8cfr208.30.e': {
    ...cfr('208.30'), cite: '8 CFR 208.30(e)', rules: ['US-SCP-03', 'US-CLP-10'], confidence: 'memory',
    says: 'Ordinary screening: asylum, and withholding and CAT for the identified countries, at a significant possibility.',
  },
  '8cfr208.30.g.1': {
    ...cfr('208.30'), cite: '8 CFR 208.30(g)(1)', rules: ['US-CLP-11'], confidence: 'memory',
    says: 'In an ordinary case, refusing or failing to answer counts as asking for a judge: the opposite of the border rules.',
  },
  '8cfr1208.30.b': {
    ...cfr('1208.30'), cite: '8 CFR 1208.30(b)', rules: ['US-FAM-01', 'US-CLP-09'], confidence: 'verified-primary',
    says: 'Spouse and children arriving together may be included if they wish; each may be heard separately.',
  },
  '8cfr1003.42.c': {
    ...cfr('1003.42'), cite: '8 CFR 1003.42(c)', rules: ['US-CLP-11', 'US-SCP-06'], confidence: 'verified-primary',
    says: 'The person may consult someone before the judge reviews a negative.',
  },
  '8cfr1003.42.d': {
    ...cfr('1003.42'), cite: '8 CFR 1003.42(d)', rules: ['US-SCP-03', 'US-CLP-11', 'US-MB-01'], confidence: 'verified-primary', textAsOf: '2024-12-27',
    standing: [iiriraRegulation, { state: 'in-force', from: '2024-12-27', by: 'as amended by 89 FR 105392' }],
    says: 'Fresh review by the judge: asylum, or withholding and CAT for the countries of removal identified, at a significant possibility, and any bar the officer applied.',
  },
  '8cfr1003.42.e': {
    ...cfr('1003.42'), cite: '8 CFR 1003.42(e)', rules: ['US-CLP-11'], confidence: 'verified-primary',
    says: 'Review within 24 hours if possible, seven days at most.',
  },
  '8cfr208.31.b': {
    ...cfr('208.31'), cite: '8 CFR 208.31(a)-(c)', rules: ['US-ER-06'], confidence: 'verified-primary', textAsOf: '2010-01-01',
    says: 'After reinstatement, a reasonable-fear interview, decided within ten days of referral; counsel at no cost to the government, evidence, a closing statement. Older edition read.',
  },
  '8cfr1208.31.e': {
    ...cfr('1208.31'), cite: '8 CFR 1208.31(e), (g)', rules: ['US-ER-06'], confidence: 'verified-primary', textAsOf: '2024-12-27',
    says: 'A positive leads to withholding-only proceedings, with appeal to the Board; review of a negative is fresh.',
  },
  '8cfr1208.31.f': {
    ...cfr('1208.31'), cite: '8 CFR 1208.31(f)', rules: ['US-ER-06', 'US-CLP-11'], confidence: 'verified-primary', textAsOf: '2024-12-27',
    says: 'After a negative reasonable-fear finding, refusing to say counts as declining review. Say yes, and mark yes.',
  },
  '8cfr208.16.c': {
    ...cfr('208.16'), cite: '8 CFR 208.16(c), 208.17, 208.18', rules: ['US-SCP-02'], confidence: 'memory',
    says: 'Withholding and deferral under the Convention against Torture.',
  },
  '8cfr214.11': {
    ...cfr('214.11'), cite: '8 CFR 214.11', rules: ['US-CLP-08', 'US-STB-05'], confidence: 'memory',
    says: 'Meaning of a severe form of trafficking in persons, to which both border rules point.',
  },

  // ── Expedited removal ──
  '8cfr235.3.b.1': {
    ...cfr('235.3'), cite: '8 CFR 235.3(b)(1)', rules: ['US-ER-01'], confidence: 'verified-primary', textAsOf: '2021-07-24',
    says: 'Who may be put in expedited removal.',
  },
  '8cfr235.3.b.2.i': {
    ...cfr('235.3'), cite: '8 CFR 235.3(b)(2)(i)', rules: ['US-SCP-05', 'US-ER-01'], confidence: 'memory',
    says: 'Sworn statement on I-867A and B with the fear questions, read back and signed; charges on I-860; chance to answer; interpretation.',
  },
  '8cfr235.3.b.4': {
    ...cfr('235.3'), cite: '8 CFR 235.3(b)(4)', rules: ['US-SCP-04'], confidence: 'memory',
    says: 'Fear of persecution, torture or return, or a wish for asylum, stops the removal and leads to referral with Form M-444.',
  },
  '8cfr235.3.b.7': {
    ...cfr('235.3'), cite: '8 CFR 235.3(b)(7)', rules: ['US-ER-01'], confidence: 'memory',
    says: 'The order is final only with a supervisor\'s approval: look for it on the I-860.',
  },
  '8cfr103.5': {
    ...cfr('103.5'), cite: '8 CFR 103.5', rules: ['US-ER-02'], confidence: 'memory',
    says: 'A motion to the port asking it to take back its own order runs out in thirty days: collect the papers at once.',
  },
  '8cfr212.2.a': {
    ...cfr('212.2'), cite: '8 CFR 212.2(a)', rules: ['US-ER-03', 'US-ER-07'], confidence: 'verified-primary', textAsOf: '2024-09-01',
    says: 'Time abroad must be shown to be consecutive. It still recites older periods, so read it with the statute: keep proof of living abroad.',
  },
  '8cfr241.7': {
    ...cfr('241.7'), cite: '8 CFR 241.7', rules: ['US-ER-04'], confidence: 'verified-primary', textAsOf: '2024-09-01',
    says: 'Leaving on one\'s own while an order is outstanding counts as removal, unless inside a granted voluntary departure.',
  },
  '8cfr241.8': {
    ...cfr('241.8'), cite: '8 CFR 241.8', rules: ['US-ER-06'], confidence: 'verified-secondary',
    says: 'Reinstatement needs a prior order, the person\'s identity and an illegal re-entry; written notice and a chance to make a statement.',
  },

  // ── Leaving without an order ──
  '8cfr235.4': {
    ...cfr('235.4'), cite: '8 CFR 235.4, 1235.4', rules: ['US-ER-10'], confidence: 'verified-secondary',
    says: 'Withdrawal is voluntary and no right, normally only for a person able and willing to leave at once.',
  },
  '8cfr240.25.a': {
    ...cfr('240.25'), cite: '8 CFR 240.25(a)', rules: ['US-ER-11'], confidence: 'verified-primary', textAsOf: '2019-01-01',
    says: 'DHS may grant voluntary departure instead of proceedings, and may attach detention and safeguards.',
  },
  '8cfr240.25.b': {
    ...cfr('240.25'), cite: '8 CFR 240.25(b)', rules: ['US-ER-11', 'US-DOC-02'], confidence: 'verified-primary', textAsOf: '2019-01-01',
    says: 'The person must show a document that assures lawful entry to the destination; DHS may hold it only to check that it is genuine.',
  },
  '8cfr240.25.c': {
    ...cfr('240.25'), cite: '8 CFR 240.25(c)', rules: ['US-ER-11'], confidence: 'verified-primary', textAsOf: '2019-01-01',
    says: 'It must be in writing on Form I-210, requested by the person, with terms agreed and penalties stated; 120 days at most.',
  },
  '8cfr1240.26.a': {
    ...cfr('1240.26'), cite: '8 CFR 1240.26(a)', rules: ['US-ER-11'], confidence: 'verified-primary',
    says: 'Failing to leave on any voluntary departure, DHS\'s included, closes several forms of relief for ten years.',
  },

  // ── As published ──
  '88fr31314': {
    ...register('2023-10146'), cite: '88 FR 31314 (16 May 2023), abstract', title: 'Circumvention of Lawful Pathways', rules: ['US-CLP-01', 'US-CLP-02'],
    confidence: 'verified-primary', checkedOn: '2026-09-01', standing: clp,
    says: 'Abstract read: southwest land border or adjacent coast, limited dates, travel through another country. One source document miscites it as 80 FR.',
  },
  '88fr31314.31317': {
    ...register('2023-10146'), cite: '88 FR 31314, 31317-18', title: 'Circumvention of Lawful Pathways', rules: ['US-SCP-03', 'US-CLP-10'],
    confidence: 'source-doc', checkedOn: '2026-09-01', standing: clp,
    says: 'As cited by the 2024 factsheet: fear is screened for the identified country or countries of removal.',
  },
  '89fr48710': {
    ...register('2024-12435'), cite: '89 FR 48710 (7 June 2024)', title: 'Securing the Border (interim final rule)', rules: ['US-STB-03'],
    confidence: 'verified-primary', checkedOn: '2025-05-31', standing: stbSetAside,
    says: 'In effect from 12:01 a.m. EDT on 5 June 2024.',
  },
  '89fr81156': {
    ...register('2024-22602'), cite: '89 FR 81156 (7 Oct. 2024)', title: 'Securing the Border (final rule)', rules: ['US-STB-03', 'US-CLP-02'],
    confidence: 'verified-primary', checkedOn: '2025-05-31', standing: stbSetAside,
    says: 'In effect from 12:01 a.m. EDT on 1 October 2024. It asked for comments on extending the 2023 rule; no extension was found.',
  },
  '89fr103370': {
    ...register('2024-29617'), cite: '89 FR 103370 (FR Doc. 2024-29617)', title: 'Application of Certain Mandatory Bars in Fear Screenings', rules: ['US-MB-01', 'US-CLP-10', 'US-STB-06', 'US-ER-06'],
    confidence: 'verified-primary', checkedOn: '2024-12-27', standing: mandatoryBars,
    says: 'From 17 January 2025 asylum officers may weigh certain bars in every fear screening. Always ask about torture; take nothing about crimes in free text.',
  },
  '89fr103370.list': {
    ...register('2024-29617'), cite: '89 FR 103370, the bars named', title: 'Application of Certain Mandatory Bars in Fear Screenings', rules: ['US-MB-01'],
    confidence: 'memory', checkedOn: '2024-12-27', standing: mandatoryBars,
    says: 'Which bars, for which track: recalled as harm done to others, serious crime and security. Deferral under CAT is untouched.',
  },
  '89fr105392': {
    ...register('2024-30500'), cite: '89 FR 105392 (FR Doc. 2024-30500)', title: 'Clarification Regarding Bars to Eligibility During Credible Fear and Reasonable Fear Review', rules: ['US-MB-01', 'US-SCP-03'],
    confidence: 'verified-primary', checkedOn: '2024-12-27',
    standing: [{ state: 'in-force', from: '2024-12-27', by: '89 FR 105392' }],
    says: 'The judge\'s fresh review covers the officer\'s use of a bar.',
  },
  '69fr48877': {
    lang: 'en', kind: 'regulation', reviewBy: review.statutes, cite: '69 FR 48877 (Aug. 2004)', title: 'Designating Aliens for Expedited Removal', rules: ['US-ER-01'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2004-08-11', by: '69 FR 48877, Aug. 2004; the day is recalled', confidence: 'memory' }],
    says: 'Before 2025, inside the country: within 100 miles of the land border and 14 days of entry. The page number is recalled.',
  },
  '90fr8139': {
    ...register('2025-01720'), cite: '90 FR 8139 (24 Jan. 2025)', title: 'Designating Aliens for Expedited Removal', rules: ['US-INV-05', 'US-PAR-01'],
    confidence: 'verified-primary', checkedOn: '2026-09-10', standing: nationwideExpeditedRemoval,
    says: 'Restores expedited removal to the fullest extent authorised. Orders of 23 June to 17 July 2026 were made while it was still blocked.',
  },

  // ── Reopening after departure ──
  '8cfr1003.23.b.1': {
    ...cfr('1003.23'), cite: '8 CFR 1003.2(d), 1003.23(b)(1)', rules: ['US-ER-14'], confidence: 'memory',
    says: 'No motion by a person who left after the order. Several circuits, those of Texas, Arizona and California among them, are recalled as refusing to apply it: ask a lawyer.',
  },

  // ── Fees and health, since 2025 ──
  'fr2025-17221': {
    ...register('2025-17221'), cite: 'FR Doc. 2025-17221 (Sept. 2025)', title: 'Immigration enforcement fees required by HR-1', rules: ['US-INV-06'],
    confidence: 'verified-primary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2025-09-08', by: 'notice of Sept. 2025; the day was not checked', confidence: 'memory' }],
    says: 'Announces the fee of 5,000 dollars for people caught between ports of entry, and that for orders in absence. Abstract read.',
  },
  'fr2025-20401': {
    ...register('2025-20401'), cite: 'FR Doc. 2025-20401', title: 'Inflation adjustment of HR-1 immigration enforcement fees', rules: ['US-INV-06'],
    confidence: 'verified-primary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2025-12-01', by: 'FR Doc. 2025-20401' }],
    says: 'Each of the two fees is 5,130 dollars from 1 December 2025. A debt, not a ground of inadmissibility. Abstract read.',
  },
  'fr2025-23970': {
    ...register('2025-23970'), cite: 'FR Docs. 2025-23970, 2022-28121, 2024-30774', title: 'Security Bars and Processing; Confirmation of Effective Date; Partial Withdrawal', rules: ['US-INV-07'],
    confidence: 'verified-primary', checkedOn: '2025-12-30',
    standing: [{ state: 'in-force', from: '2025-12-31', by: 'FR Doc. 2025-23970; its changes to screening withdrawn' }],
    says: 'Public health as a danger to security: can close asylum and withholding in a declared emergency, or by a joint finding of two departments about a country where a disease is prevalent or epidemic. No such finding was found. Abstracts read.',
  },
  'fr2025-23970.cat': {
    ...register('2025-23970'), cite: '8 CFR 208.13(c)(10), 208.16(d)(2) and deferral under 208.17', title: 'Security Bars and Processing', rules: ['US-INV-07'],
    confidence: 'memory', checkedOn: '2025-12-30',
    standing: [{ state: 'in-force', from: '2025-12-31', by: 'FR Doc. 2025-23970' }],
    says: 'As recalled, deferral of removal under the Convention against Torture is not covered by that bar.',
  },

  // ── What reopening costs ──
  '8cfr1003.24.b': {
    ...cfr('1003.24'), cite: '8 CFR 1003.24(b)', rules: ['US-ER-14', 'US-INV-06'], confidence: 'verified-secondary',
    says: 'A motion to reopen needs a fee or a request to waive it; none is required to reopen an order in absence under 240(b)(5)(C)(ii): notice, or custody. Seen in a search excerpt of an unofficial copy of June 2026.',
  },
  '91fr29380': {
    ...register('2026-10082'), cite: '91 FR 29380 (20 May 2026), proposed rule', title: 'Increasing the Fee for Certain Aliens Ordered Removed in Absentia', rules: ['US-INV-06'], confidence: 'verified-secondary', checkedOn: '2026-06-22',
    standing: [{ state: 'disputed', from: '2026-05-20', by: 'proposed; no final rule was looked for after June 2026' }],
    says: 'DHS proposed to raise the charge from $5,130 to $18,000.',
  },

  // ── Parole, protected status ──
  '8cfr212.5.e.1': {
    ...cfr('212.5'), cite: '8 CFR 212.5(e)(1)', rules: ['US-PAR-01', 'US-INV-04'], confidence: 'verified-secondary',
    says: 'Parole ends by itself, without notice, when the person leaves the country or when its time runs out. Read in an older edition.',
  },
  '8cfr208.4.a.5.iv': {
    ...cfr('208.4'), cite: '8 CFR 208.4(a)(5)(iv)', rules: ['US-PAR-01', 'US-TPS-01', 'US-TPS-02'], confidence: 'verified-secondary',
    says: 'Parole or protected status kept until a reasonable period before filing can excuse an asylum request made after the first year. Quoted in a practice pointer of AILA\'s asylum committee.',
  },
  'fr2022-22739': {
    ...register('2022-22739'), cite: 'FR Doc. 2022-22739 (19 Oct. 2022)', title: 'Implementation of a Parole Process for Venezuelans', rules: ['US-CHN-01'], confidence: 'verified-primary', checkedOn: '2026-11-21', standing: chnv('2022-10-19'),
    says: 'Venezuela, from 19 October 2022: a supporter, a flight to an interior port, up to two years. Abstract read.',
  },
  '88fr1243': {
    ...register('2023-00255'), cite: '88 FR 1243 (9 Jan. 2023); FR Docs. 2023-00252, -00253, -00254, -00255', title: 'Parole processes for Cubans, Haitians, Nicaraguans and Venezuelans', rules: ['US-CHN-01', 'US-CHN-02'], confidence: 'verified-primary', checkedOn: '2026-11-21', standing: chnv('2023-01-09'),
    says: 'Not for people ordered removed within five years or who crossed irregularly after the notice, except those permitted a single voluntary departure or withdrawal. Abstracts read.',
  },
  '90fr13611': {
    ...register('2025-05128'), cite: '90 FR 13611 (25 Mar. 2025)', title: 'Termination of Parole Processes for Cubans, Haitians, Nicaraguans, and Venezuelans', rules: ['US-CHN-03'], confidence: 'verified-primary', checkedOn: '2026-09-01',
    standing: [
      { state: 'in-force', from: '2025-03-25', by: '90 FR 13611' },
      { state: 'stayed', from: '2025-04-14', by: 'Doe v. Noem (D. Mass.), as to paroles already given', confidence: 'verified-secondary' },
      { state: 'in-force', from: '2025-05-30', by: 'No. 24A1079 (U.S.)', confidence: 'verified-secondary' },
    ],
    says: 'Ends the programs on 25 March 2025, and every parole under them on 24 April 2025 unless it ended before or an individual decision keeps it.',
  },
  'fr2025-22744': {
    ...register('2025-22744'), cite: 'FR Doc. 2025-22744 (15 Dec. 2025)', title: 'Termination of Family Reunification Parole Processes', rules: ['US-CHN-03'], confidence: 'verified-primary', checkedOn: '2026-09-01',
    standing: [
      { state: 'in-force', from: '2025-12-15', by: 'FR Doc. 2025-22744; abstract' },
      { state: 'stayed', from: '2026-01-24', by: 'Doe v. Noem (D. Mass.); still blocked on 1 Sept. 2026, by one tracker', confidence: 'verified-secondary*' },
    ],
    says: 'Ends parole for family reunification. A court has blocked that.',
  },
  '90fr9040': {
    ...register('2025-02294'), cite: '90 FR 9040 (5 Feb. 2025)', title: 'Termination of the October 3, 2023 Designation of Venezuela for Temporary Protected Status', rules: ['US-TPS-01'], confidence: 'verified-primary', checkedOn: '2026-09-01',
    standing: [
      { state: 'in-force', from: '2025-04-07', by: '90 FR 9040' },
      { state: 'disputed', from: '2025-05-19', by: 'National TPS Alliance v. Noem (N.D. Cal.); Supreme Court stays of May and Oct. 2025 (25A326)', confidence: 'verified-secondary*' },
      { state: 'in-force', from: '2026-06-25', by: 'Mullin v. Doe / Trump v. Miot', confidence: 'verified-secondary*' },
    ],
    says: 'Ends the designation of 2023 on 7 April 2025.',
  },
  '90fr43225': {
    ...register('2025-17087'), cite: '90 FR 43225 (8 Sept. 2025)', title: 'Termination of the 2021 Designation of Venezuela for Temporary Protected Status', rules: ['US-TPS-01'], confidence: 'verified-primary', checkedOn: '2026-09-01',
    standing: [{ state: 'in-force', from: '2025-11-07', by: '90 FR 43225' }],
    says: 'Ends the designation of 2021 on 7 November 2025.',
  },
  '90fr54733': {
    lang: 'en', kind: 'regulation', reviewBy: review.contested, url: 'https://www.federalregister.gov/citation/90-FR-54733', cite: '90 FR 54733 (28 Nov. 2025)', title: 'Termination of the Designation of Haiti for Temporary Protected Status', rules: ['US-TPS-02'], confidence: 'verified-primary', checkedOn: '2026-07-29',
    standing: [
      { state: 'stayed', from: '2026-02-02', by: 'Miot v. Trump (D.D.C.), on the eve of 3 Feb. 2026', confidence: 'verified-secondary*' },
      { state: 'in-force', from: '2026-07-27', by: 'USCIS archived page; E-Verify of 29 July 2026', confidence: 'verified-secondary*' },
    ],
    says: 'Ends the designation of Haiti; meant for 3 February 2026, carried out on 27 July 2026.',
  },

  // ── Agreements with other countries ──
  '84fr63994': {
    ...register('2019-25137'), cite: '84 FR 63994 (19 Nov. 2019)', title: 'Implementing Bilateral and Multilateral Asylum Cooperative Agreements', rules: ['US-ACA-01'], confidence: 'verified-primary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2019-11-19', by: '84 FR 63994; summary read' }],
    says: 'A threshold question, in expedited removal and before a judge: which country hears the claim. Only for people who arrived, entered or tried to on or after 19 November 2019. Not for the agreement with Canada.',
  },
  '8cfr1240.11.h': {
    ...cfr('1240.11'), cite: '8 CFR 1240.11(h)(1), (2), (4)', rules: ['US-ACA-01'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2019-11-19', by: '84 FR 63994' }],
    says: 'If the agreement reaches the person and no exception is shown, the judge orders removal to the third country, where asylum or protection can be asked for under the laws of that country. As quoted in a note on the Board\'s decision.',
  },
} as const satisfies Record<string, Source>
