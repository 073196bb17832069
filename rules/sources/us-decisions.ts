/**
 * United States court decisions and executive acts, with what became of each.
 * Must not know the rules that cite them. `checkedOn` is the last day on which the matter was seen; nothing after
 * 29 September 2026 is known. Confidence marked with a star means trackers only: a lawyer must open the docket.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'
import { proclamation10888, stbLeftStanding } from './us-standing.ts'

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
  'proc10773.3.b': {
    ...act, cite: 'Proclamation 10773, sec. 3(b)', title: 'Securing the Border', rules: ['US-STB-04'],
    confidence: 'verified-secondary', checkedOn: '2025-05-31', standing: stbLeftStanding,
    says: 'Leaves out nationals, residents, unaccompanied children, trafficking survivors, holders of a visa or other permission, and arrivals by an approved process such as an appointment.',
  },
  'proc10773.3.b.discretion': {
    ...act, cite: 'Proclamation 10773, sec. 3(b), case-by-case permission', title: 'Securing the Border', rules: ['US-STB-04'],
    confidence: 'memory', checkedOn: '2025-05-31', standing: stbLeftStanding,
    says: 'Permission case by case for safety, urgent humanitarian or similar reasons. The numbering is recalled.',
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
} as const satisfies Record<string, Source>
