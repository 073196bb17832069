/**
 * United States court decisions and executive acts, with what became of each.
 * Must not know the rules that cite them. `checkedOn` is the last day on which the matter was seen; nothing after
 * 29 September 2026 is known, but for one docket seen on 8 October. Confidence marked with a star means trackers only: a lawyer must open the docket.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'
import { proclamation10888, stbAmended, stbLeftStanding } from './us-standing.ts'

const ruling = { lang: 'en', kind: 'decision', reviewBy: review.decisions } as const
const live = { ...ruling, reviewBy: review.contested } as const
const act = { lang: 'en', kind: 'executive-act', reviewBy: review.contested } as const

export const usDecisions = {
  // ── Circumvention of Lawful Pathways ──
  'nd-cal.2023-07-25.east-bay': {
    ...live, cite: '683 F. Supp. 3d 1025 (N.D. Cal. 25 July 2023)', title: 'East Bay Sanctuary Covenant v. Biden', rules: ['US-CLP-15'],
    confidence: 'verified-secondary', checkedOn: '2026-09-01',
    standing: [
      { state: 'in-force', from: '2023-07-25', by: 'judgment, effect stayed 14 days' },
      { state: 'stayed', from: '2023-08-03', by: 'No. 23-16032 (9th Cir.)' },
      { state: 'vacated', from: '2025-04-10', by: 'No. 23-16032 (9th Cir. Apr. 2025; the day is recalled)', confidence: 'memory' },
    ],
    says: 'Set the rule aside; the rule never stopped operating, because the effect was stayed and then the judgment was.',
  },
  '9th-cir.2023-08-03.east-bay': {
    ...live, cite: 'No. 23-16032 (9th Cir. 3 Aug. 2023)', title: 'East Bay Sanctuary Covenant v. Biden', rules: ['US-CLP-15'],
    confidence: 'verified-secondary', checkedOn: '2026-09-01',
    standing: [
      { state: 'in-force', from: '2023-08-03', by: 'stay pending appeal' },
      { state: 'vacated', from: '2025-04-10', by: 'No. 23-16032 (9th Cir. Apr. 2025; the day is recalled)', confidence: 'memory' },
    ],
    says: 'Stayed the vacatur, so the rule went on.',
  },
  '9th-cir.2024-02-21.east-bay': {
    ...live, cite: '93 F.4th 1130 (9th Cir. 21 Feb. 2024)', title: 'East Bay Sanctuary Covenant v. Biden', rules: ['US-CLP-15'],
    confidence: 'verified-secondary', checkedOn: '2024-02-21',
    standing: [{ state: 'in-force', from: '2024-02-21', by: 'order of abeyance' }],
    says: 'Held the appeal in abeyance. It names M.A. v. Mayorkas, D.D.C. 1:23-cv-1843, whose outcome was not found.',
  },
  '9th-cir.2025-04.east-bay': {
    ...live, cite: 'No. 23-16032 (9th Cir. Apr. 2025)', title: 'East Bay Sanctuary Covenant v. Trump', rules: ['US-CLP-15'],
    confidence: 'verified-primary', checkedOn: '2026-09-01',
    standing: [{ state: 'in-force', from: '2025-04-10', by: 'order read; the day is recalled', confidence: 'memory' }],
    says: 'Vacated both its own stay and the judgment below, and sent the case back. The rule remained.',
  },
  'nd-cal.2026-05-07.east-bay': {
    ...live, cite: 'No. 4:18-cv-06810 (N.D. Cal. 7 May 2026), as reported', title: 'East Bay Sanctuary Covenant v. Trump', rules: ['US-CLP-15'],
    confidence: 'verified-secondary*', checkedOn: '2026-09-01',
    standing: [{ state: 'disputed', from: '2026-05-07', by: 'one tracker; its link points to the order of April 2025; no stay or appeal found' }],
    says: 'One tracker reports a new nationwide vacatur; not confirmed. Ask a lawyer before conceding the rule, and never switch it off on this.',
  },

  // ── Securing the Border; arrival; Proclamation 10888 ──
  'ddc.2025-05-09.las-americas': {
    ...live, cite: 'No. 1:24-cv-01702 (D.D.C. 9 May 2025)', title: 'Las Americas Immigrant Advocacy Center v. DHS', rules: ['US-STB-07', 'US-STB-03', 'US-SCP-05', 'US-SCP-06'],
    confidence: 'verified-secondary', checkedOn: '2025-05-31',
    standing: [{ state: 'in-force', from: '2025-05-09', by: 'judgment; appealed, no stay or ruling found' }],
    says: 'The limit on asylum, the duty to manifest fear and the four-hour window were set aside; the reasonable-probability standard was upheld.',
  },
  'scotus.2026-06-25.al-otro-lado': {
    ...ruling, cite: 'No. 25-5 (U.S. 25 June 2026)', title: 'Mullin v. Al Otro Lado', rules: ['US-SCP-08'],
    confidence: 'verified-secondary', checkedOn: '2026-06-25',
    standing: [{ state: 'in-force', from: '2026-06-25', by: 'decided 6-3' }],
    says: 'A person still in Mexico, even in the line at the port, has not arrived in the United States under the statute. Other duties were not decided.',
  },
  'ddc.2025-07-02.raices': {
    ...live, cite: 'No. 25-cv-306 (D.D.C. 2 July 2025)', title: 'RAICES v. Noem', rules: ['US-INV-02'],
    confidence: 'verified-secondary', checkedOn: '2026-08-24',
    standing: [
      { state: 'in-force', from: '2025-07-02', by: 'judgment' },
      { state: 'stayed', from: '2025-08-01', by: 'No. 25-5243 (D.C. Cir.): in part, as to asylum' },
      { state: 'disputed', from: '2026-07-23', by: 'trackers conflict on present effect', confidence: 'verified-secondary*' },
    ],
    says: 'Held the proclamation and its guidance unlawful and certified the class of those subject to it and present in the country.',
  },
  'dc-cir.2025-08-01.raices': {
    ...live, cite: 'No. 25-5243 (D.C. Cir. 1 Aug. 2025)', title: 'RAICES v. Noem', rules: ['US-INV-02'],
    confidence: 'verified-secondary', checkedOn: '2026-08-24',
    standing: [
      { state: 'in-force', from: '2025-08-01', by: 'partial stay' },
      { state: 'disputed', from: '2026-07-23', by: 'trackers conflict on present effect', confidence: 'verified-secondary*' },
    ],
    says: 'The asylum part goes on meanwhile; withholding and CAT screening must be given. Insist on it and record any refusal.',
  },
  'dc-cir.2026-04-24.raices': {
    ...live, cite: 'No. 25-5243 (D.C. Cir. 24 Apr. 2026)', title: 'RAICES v. Mullin', rules: ['US-INV-02'],
    confidence: 'verified-secondary*', checkedOn: '2026-08-24',
    standing: [{ state: 'stayed', from: '2026-04-24', by: 'affirmed on the merits; mandate stayed pending certiorari' }],
    says: 'Affirmed that the proclamation cannot do this; the mandate waits for the Supreme Court.',
  },
  'scotus.2026-08-24.raices-petition': {
    ...live, cite: 'Petition for certiorari docketed 24 Aug. 2026', title: 'RAICES v. Mullin', rules: ['US-INV-02'],
    confidence: 'verified-secondary*', checkedOn: '2026-08-24',
    standing: [{ state: 'disputed', from: '2026-08-24', by: 'pending when last seen; outcome not found' }],
    says: 'The gap that matters most for a decision today: whether the Supreme Court took the case is not known here.',
  },

  // ── Expedited removal ──
  'scotus.2020.thuraissigiam': {
    ...ruling, cite: '591 U.S. 103 (2020)', title: 'DHS v. Thuraissigiam', rules: ['US-ER-02'],
    confidence: 'memory', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2020-06-25', by: 'decision; the day is recalled' }],
    says: 'No habeas review of a negative fear finding.',
  },
  'ddc.2025-08-01.chirla': {
    ...live, cite: 'No. 25-cv-00872 (D.D.C. 1 Aug. 2025)', title: 'CHIRLA v. Noem', rules: ['US-PAR-01', 'US-INV-05'],
    confidence: 'verified-secondary', checkedOn: '2025-10-03',
    standing: [{ state: 'in-force', from: '2025-08-01', by: 'stay of three policies; status after Oct. 2025 not known' }],
    says: 'Stayed the policies that put people paroled at a port of entry into expedited removal.',
  },
  'dc-cir.2025-09-12.chirla': {
    ...live, cite: 'D.C. Cir. 12 Sept. 2025', title: 'CHIRLA v. Noem', rules: ['US-PAR-01', 'US-INV-05'],
    confidence: 'verified-secondary', checkedOn: '2025-10-03',
    standing: [{ state: 'in-force', from: '2025-09-12', by: 'stay pending appeal denied; appeal pending when last seen' }],
    says: 'Refused the government a stay and restored the order in full.',
  },
  'dc-cir.2026-06-23.make-the-road': {
    ...live, cite: 'No. 25-5320 (D.C. Cir. 23 June 2026)', title: 'Make the Road New York v. Mullin', rules: ['US-INV-05'],
    confidence: 'verified-secondary*', checkedOn: '2026-09-10',
    standing: [
      { state: 'stayed', from: '2026-06-23', by: 'decided; mandate withheld' },
      { state: 'in-force', from: '2026-07-17', by: 'designation in effect again' },
    ],
    says: 'Lifted the block on nationwide expedited removal, in effect from 17 July 2026.',
  },
  'ca7.2011.reyes-sanchez': {
    ...ruling, cite: '646 F.3d 493 (7th Cir. 2011)', title: 'Reyes-Sanchez v. Holder', rules: ['US-ER-11'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2011-12-31', by: 'decided in 2011; the day was not checked' }],
    says: 'A documented return under threat of proceedings breaks continuous presence for cancellation of removal.',
  },
  'ca2.2013.rosario-mijangos': {
    ...ruling, cite: '2d Cir. 2013', title: 'Rosario-Mijangos v. Holder', rules: ['US-ER-11'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2013-12-31', by: 'decided in 2013; the day was not checked' }],
    says: 'On voluntary return and the break of continuous presence.',
  },
  'bia.2026-08-13.delcarmen-lara': {
    ...ruling, cite: '29 I&N Dec. 830 (BIA 13 Aug. 2026)', title: 'Matter of Delcarmen-Lara', rules: ['US-ER-12'],
    confidence: 'verified-secondary*', checkedOn: '2026-08-14',
    standing: [{ state: 'in-force', from: '2026-08-13', by: 'BIA precedent' }],
    says: 'Leaving on advance parole is a departure for the unlawful-presence periods.',
  },
  'ca9.flores': {
    ...live, cite: 'No. 25-6308 (9th Cir.)', title: 'Flores settlement agreement', rules: ['US-FAM-01'],
    confidence: 'verified-secondary*', checkedOn: '2026-07-27',
    standing: [{ state: 'in-force', from: '1997-01-28', by: 'settlement; the day is recalled; reported still binding in DHS custody', confidence: 'memory' }],
    says: 'Standards for children in DHS custody.',
  },

  // ── Executive acts ──
  proc10773: {
    ...act, cite: 'Proclamation 10773, 89 FR 48487 (3 June 2024)', title: 'Securing the Border', rules: ['US-STB-03'],
    confidence: 'verified-primary', checkedOn: '2025-05-31', standing: stbLeftStanding,
    says: 'Suspended entry over the southern border from 12:01 a.m. EDT on 5 June 2024. Amended by Proclamation 10817, 89 FR 80351.',
  },
  'proc10773.2': {
    ...act, cite: 'Proclamation 10773, sec. 2(a)-(b)', title: 'Securing the Border', rules: ['US-STB-02'],
    confidence: 'verified-primary', checkedOn: '2026-11-21', standing: stbLeftStanding,
    says: 'Until 30 September 2024: ends 14 days after the Secretary finds a seven-day average under 1,500 encounters; applies again the day after a finding of 2,500 or more. Only a finding of the Secretary switches it.',
  },
  proc10817: {
    ...act, cite: 'Proclamation 10817, sec. 1, 89 FR 80351 (27 Sept. 2024)', title: 'Amending Proclamation 10773', rules: ['US-STB-02', 'US-STB-01'],
    confidence: 'verified-primary', checkedOn: '2026-11-21', standing: stbAmended,
    says: 'With the final rule, from 1 October 2024: the seven-day average must stay under 1,500 for 28 days in a row; then 14 days. All unaccompanied children are counted, and stay excepted. If a court stops that part of the final rule, the older threshold returns.',
  },
  'proc10773.3.b': {
    ...act, cite: 'Proclamation 10773, sec. 3(b)(i)-(v)', title: 'Securing the Border', rules: ['US-STB-04'],
    confidence: 'verified-primary', checkedOn: '2026-11-21', standing: stbLeftStanding,
    says: 'Leaves out nationals, residents, unaccompanied children, people determined to be trafficking survivors, holders of a valid visa or other lawful permission to seek entry, and arrivals at a port at a set time and place or by an approved process.',
  },
  'proc10773.3.b.discretion': {
    ...act, cite: 'Proclamation 10773, sec. 3(b)(vi)-(vii)', title: 'Securing the Border', rules: ['US-STB-04'],
    confidence: 'verified-primary', checkedOn: '2026-11-21', standing: stbLeftStanding,
    says: 'An officer may permit entry case by case, for safety, urgent humanitarian or similar reasons, or for operational ones.',
  },
  'proc10773.4': {
    ...act, cite: 'Proclamation 10773, sec. 4(b)-(d)', title: 'Securing the Border', rules: ['US-STB-03'],
    confidence: 'verified-primary', checkedOn: '2026-11-21', standing: stbLeftStanding,
    says: 'The southern border is the whole land border with Mexico and the southern coasts: Texas to Florida, southern California, Puerto Rico and the Virgin Islands. Nothing asks where the person came from.',
  },
  proc10888: {
    ...act, cite: 'Proclamation 10888 (20 Jan. 2025), FR Doc. 2025-01951', title: 'Guaranteeing the States Protection Against Invasion', rules: ['US-INV-01', 'US-INV-02'],
    url: 'https://www.federalregister.gov/d/2025-01951', confidence: 'verified-secondary', checkedOn: '2026-08-24', standing: proclamation10888,
    says: 'Suspends entry over the southern border and bars those covered from invoking asylum; no exception in its words for families, children or trafficking survivors. The usual page, 90 FR 8333, is recalled.',
  },

  // ── Immigration court; Remain in Mexico ──
  'scotus.2024.campos-chaves': {
    ...ruling, cite: '602 U.S. 447 (2024)', title: 'Campos-Chaves v. Garland', rules: ['US-ER-14'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2024-06-14', by: 'decided 2024; the day is recalled', confidence: 'memory' }],
    says: 'A defective Notice to Appear is not enough by itself if a proper notice of the missed hearing was given: ask about each notice.',
  },
  'bia.2009.bulnes-nolasco': {
    ...ruling, cite: '25 I&N Dec. 57 (BIA 2009)', title: 'Matter of Bulnes-Nolasco', rules: ['US-ER-14'],
    confidence: 'memory', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2009-12-31', by: 'decided in 2009; the day was not checked' }],
    says: 'As recalled: having left is no obstacle to reopening an order made in absence and without notice.',
  },
  'ca9.2025-07-18.immigrant-defenders': {
    ...live, cite: 'No. 25-2581 (9th Cir. 18 July 2025)', title: 'Immigrant Defenders Law Center v. Noem', rules: ['US-MPP-02'],
    confidence: 'verified-secondary', checkedOn: '2025-08-31',
    standing: [{ state: 'in-force', from: '2025-07-18', by: 'stay narrowed to clients of the organisation; argued Aug. 2025, no decision found' }],
    says: 'Returns to wait in Mexico, announced again on 21 January 2025, may go on except for clients of one organisation. How many happened is not known.',
  },
  'bia.2020.jj-rodriguez': {
    ...ruling, cite: '27 I&N Dec. 762 (BIA 2020)', title: 'Matter of J.J. Rodriguez', rules: ['US-ER-14', 'US-MPP-04'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2020-01-31', by: 'headnote seen in a search excerpt of an unofficial copy; later treatment not checked' }],
    says: 'A person returned to wait in Mexico who had sufficient notice and does not come should be ordered removed in absence.',
  },

  // ── Parole, protected status ──
  'eo14165': {
    ...act, cite: 'Executive Order 14165 (20 Jan. 2025)', title: 'Securing Our Borders', rules: ['US-CHN-03', 'US-INV-03'], confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2025-01-20', by: 'Executive Order 14165' }],
    says: 'Orders the end of CBP One and of the parole programs by nationality.',
  },
  'scotus.2025-05-30.chnv': {
    ...live, cite: 'No. 24A1079 (U.S. 30 May 2025)', title: 'Noem v. Doe', rules: ['US-CHN-03'], confidence: 'verified-secondary', checkedOn: '2026-09-01',
    standing: [{ state: 'in-force', from: '2025-05-30', by: 'stay of the order of 14 April 2025' }],
    says: 'Let the mass ending of CHNV paroles go on. One tracker still lists it as in effect on 1 September 2026.',
  },
  'ca1.2025-09-12.chnv': {
    ...live, cite: 'No. 25-1384 (1st Cir. 12 Sept. 2025)', title: 'Doe v. Noem', rules: ['US-CHN-03', 'US-PAR-01'], confidence: 'verified-secondary', checkedOn: '2025-09-28',
    standing: [{ state: 'in-force', from: '2025-09-12', by: 'opinion; the day is taken from press of that Friday', confidence: 'memory' }],
    says: 'Parole must be given case by case, and may be ended for all. As summarised by two commentators it also says that people whose parole was ended may perhaps be put in expedited removal.',
  },
  'dmass.2026-03-31.cbp-one': {
    ...live, cite: 'No. 1:25-cv-12245 (D. Mass. 31 Mar. 2026)', title: 'Doe v. DHS (CBP One parole)', rules: ['US-INV-04'], confidence: 'verified-secondary*', checkedOn: '2026-05-06',
    standing: [
      { state: 'in-force', from: '2026-03-31', by: 'judgment' },
      { state: 'disputed', from: '2026-04-24', by: 'new endings on a memo of 22 Apr. 2026; hearing of 6 May; an undated headline says blocked; outcome not found' },
    ],
    says: 'The ending of all CBP One paroles at once, by messages of April 2025, broke the law on how agencies act.',
  },
  'scotus.2026-06-25.tps': {
    ...live, cite: 'Nos. 25-1083, 25-1084 (U.S. 25 June 2026)', title: 'Mullin v. Doe; Trump v. Miot', rules: ['US-TPS-01', 'US-TPS-02'], confidence: 'verified-secondary*', checkedOn: '2026-09-01',
    standing: [{ state: 'in-force', from: '2026-06-25', by: 'decided; two trackers' }],
    says: 'Courts may not review the decision to end a designation. It did not find any country safe.',
  },

  // ── Third countries ──
  'dmass.2025-03-28.dvd': {
    ...live, cite: 'No. 1:25-cv-10676 (D. Mass. 28 Mar. and 18 Apr. 2025)', title: 'D.V.D. v. DHS', rules: ['US-SCP-07'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [
      { state: 'in-force', from: '2025-03-28', by: 'temporary order; preliminary injunction of 18 Apr. 2025' },
      { state: 'stayed', from: '2025-06-23', by: 'No. 24A1153 (U.S.)' },
    ],
    says: 'Nationwide: written notice of the third country, and a meaningful chance to raise fear of it, before the removal.',
  },
  'dmass.2025-04-18.dvd.class': {
    ...live, cite: 'No. 1:25-cv-10676 (D. Mass. 18 Apr. 2025), class certified', title: 'D.V.D. v. DHS', rules: ['US-SCP-07'],
    confidence: 'memory', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2025-04-18', by: 'class certified; the words are recalled' }],
    says: 'As recalled: final orders under INA 240, 241(a)(5) or 238(b), withholding-only included, removed on or after 18 February 2025 to a country that the order or the proceedings did not name. Expedited removal is not in these words.',
  },
  'dmass.2025-05-23.ocg': {
    ...live, cite: 'No. 1:25-cv-10676 (D. Mass. 23 May 2025)', title: 'D.V.D. v. DHS (O.C.G.)', rules: ['US-SCP-07', 'US-SCP-02'],
    confidence: 'verified-secondary', checkedOn: '2025-06-06',
    standing: [{ state: 'in-force', from: '2025-05-23', by: 'order; he was flown back in June 2025' }],
    says: 'Ordered the government to facilitate the return of a Guatemalan with withholding who was sent to Mexico two days after the grant, without notice and in spite of his fear.',
  },
  'scotus.2025-06-23.dvd': {
    ...live, cite: 'No. 24A1153 (U.S. 23 June 2025)', title: 'DHS v. D.V.D.', rules: ['US-SCP-07'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2025-06-23', by: 'stay of the injunction, without reasons' }],
    says: 'Stayed the injunction, so that removals to third countries went on.',
  },
  'dmass.2026-02-25.dvd': {
    ...live, cite: 'No. 1:25-cv-10676, 821 F. Supp. 3d 102 (D. Mass. 25 Feb. 2026)', title: 'D.V.D. v. DHS', rules: ['US-SCP-07'],
    confidence: 'verified-secondary', checkedOn: '2026-10-08',
    standing: [
      { state: 'in-force', from: '2026-02-25', by: 'judgment; its effect held back for 15 days' },
      { state: 'stayed', from: '2026-03-11', by: '1st Cir.; press of 11 and 17 Mar. 2026; the day is taken from the press' },
      { state: 'in-force', from: '2026-09-18', by: 'No. 26-1212 (1st Cir.): largely affirmed', confidence: 'verified-secondary*' },
      { state: 'stayed', from: '2026-09-29', by: 'No. 26A406 (U.S.)', confidence: 'verified-secondary*' },
    ],
    says: 'Set the policy aside: notice that means something and a chance to object come first; promises by other countries that nobody can see are not enough. Never in effect for more than days.',
  },
  'ca1.2026-09-18.dvd': {
    ...live, cite: 'No. 26-1212 (1st Cir. 18 Sept. 2026)', title: 'D.V.D. v. DHS', rules: ['US-SCP-07'],
    confidence: 'verified-secondary*', checkedOn: '2026-10-08',
    standing: [
      { state: 'in-force', from: '2026-09-18', by: 'decided' },
      { state: 'stayed', from: '2026-09-29', by: 'No. 26A406 (U.S.)' },
    ],
    says: 'Largely affirmed, on the statute: a real chance to raise fear of the new country. It trimmed what the judge had said on the order of countries.',
  },
  'scotus.2026-09-29.dvd': {
    ...live, cite: 'Nos. 26A406, 26-426 (U.S. 29 Sept. 2026)', title: 'DHS v. D.V.D.', rules: ['US-SCP-07'],
    confidence: 'verified-secondary*', checkedOn: '2026-10-08',
    standing: [{ state: 'in-force', from: '2026-09-29', by: 'stay; certiorari granted; argument in December 2026; three justices would have refused' }],
    says: 'Stayed the judgment and took the case: jurisdiction, relief for a whole class, and the law itself. One tracker puts the order on 23 September; the docket filings say 29. Last seen in a docket summary of 8 October 2026.',
  },
  'bia.2025-10-31.c-i-g-m': {
    ...ruling, cite: '29 I&N Dec. 291 (BIA 31 Oct. 2025)', title: 'Matter of C-I-G-M- & L-V-S-G-', rules: ['US-ACA-01'],
    confidence: 'verified-secondary', checkedOn: '2026-02-16',
    standing: [{ state: 'in-force', from: '2025-10-31', by: 'BIA precedent' }],
    says: 'The judge decides on the agreement before hearing the asylum claim. The person must show, for themselves, that persecution or torture in the third country is more likely than not. The judge may look neither at the fairness of its procedure nor at whether it will take the person.',
  },
  'ddc.ut-v-bondi': {
    ...live, cite: 'No. 1:20-cv-00116 (D.D.C.)', title: 'U.T. v. Bondi', rules: ['US-ACA-01'],
    confidence: 'verified-secondary', checkedOn: '2026-02-16',
    standing: [{ state: 'disputed', from: '2025-10-31', by: 'pending; class certification sought; page of the litigants, not dated, early 2026' }],
    says: 'Challenges the rule of 2019 and how it is used. No decision, and no order that stops it, was found.',
  },

  // ── Children and families ──
  'sdcal.2023-12-08.ms-l': {
    ...live, cite: 'No. 18-cv-00428 (S.D. Cal. 8 Dec. 2023)', title: 'Ms. L. v. ICE (settlement)', rules: ['US-FAM-01'],
    url: 'https://www.dhs.gov/news/2023/10/16/fact-sheet-overview-proposed-ms-l-settlement-agreement',
    confidence: 'verified-secondary', checkedOn: '2025-08-31',
    standing: [{ state: 'in-force', from: '2023-12-11', by: 'settlement approved on 8 Dec. 2023; read in the DHS fact sheet, ACLU pages and the Immigration Policy Tracking Project; the docket number is recalled' }],
    says: 'For eight years, limits when parents or guardians and their children may be separated at the southwest border; for the class separated from 2017 to January 2021, a search for families and some help. In the summer of 2025 the judge found it broken and ordered the help restored; nothing later was read.',
  },
  'ddc.2020-11-18.pjes': {
    ...ruling, cite: '502 F. Supp. 3d 492 (D.D.C. 18 Nov. 2020)', title: 'P.J.E.S. v. Wolf', rules: ['US-ER-13', 'US-UAC-01'],
    url: 'https://clearinghouse.net/case/17771/',
    confidence: 'verified-secondary', checkedOn: '2023-11-06',
    standing: [
      { state: 'in-force', from: '2020-11-18', by: 'preliminary injunction for a class of unaccompanied children' },
      { state: 'stayed', from: '2021-01-29', by: 'D.C. Cir., January 2021; the day is recalled', confidence: 'memory' },
      { state: 'expired', from: '2023-11-06', by: 'dismissed by agreement after Title 42 ended' },
    ],
    says: 'Held that the health law gave no power to expel; the expulsion of children alone was stopped for two months. CDC left them out from about 30 January 2021.',
  },
} as const satisfies Record<string, Source>
