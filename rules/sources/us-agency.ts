/**
 * What United States agencies have written: forms, manuals, memoranda, standards, pages on asking for records.
 * Must not know the rules that cite them. These bind the person less than the agency; they change without notice.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'
import { stbSetAside } from './us-standing.ts'

const text = { lang: 'en', kind: 'agency-text', checkedOn: '2026-11-21', reviewBy: review.agency } as const

const form = {
  ...text,
  standing: [{ state: 'in-force', from: '1997-04-01', by: 'form of the expedited-removal regime; first edition not checked', confidence: 'memory' }],
} as const

export const usAgency = {
  // ── Forms a person may hold ──
  'form.i-860': {
    ...form, cite: 'Form I-860', title: 'Notice and Order of Expedited Removal', rules: ['US-ER-01', 'US-ER-08'], confidence: 'verified-secondary',
    says: 'Two halves: the charge and the order. Only a completed order half shows an order.',
  },
  'form.i-867': {
    ...form, cite: 'Form I-867A', title: 'Record of Sworn Statement in Proceedings under Section 235(b)(1)', rules: ['US-SCP-05', 'US-DOC-01'], confidence: 'verified-secondary',
    says: 'The sworn record of the encounter.',
  },
  'form.i-867b': {
    ...form, cite: 'Form I-867B', title: 'Jurat for Record of Sworn Statement', rules: ['US-SCP-05', 'US-DOC-01'], confidence: 'verified-secondary',
    says: 'The last page of the sworn statement: set questions about fear, the answers as the officer wrote them, the signatures. Read in the field manual and a report; not the form itself.',
  },
  'form.i-296': {
    ...form, cite: 'Form I-296', title: 'Notice to Alien Ordered Removed / Departure Verification', rules: ['US-ER-03'], confidence: 'verified-secondary',
    says: 'Shows the period ticked and, in the departure half, the day from which it runs. Also used after judges\' orders.',
  },
  'form.i-826': {
    ...form, cite: 'Form I-826', title: 'Notice of Rights and Request for Disposition', rules: ['US-ER-11'], confidence: 'verified-secondary',
    says: 'Three choices: hearing, hearing because of fear, return. The person chooses; it must not come already ticked (settlement, Southern California).',
  },
  'form.i-275': {
    ...form, cite: 'Form I-275', title: 'Withdrawal of Application for Admission / Consular Notification', rules: ['US-ER-10'], confidence: 'verified-secondary',
    says: 'It can accompany other refusals too: look for the signed withdrawal on its second page.',
  },
  'form.i-210': {
    ...form, cite: 'Form I-210', title: 'Notice of Action – Voluntary Departure', rules: ['US-ER-11'], confidence: 'verified-primary',
    says: 'Required by 8 CFR 240.25(c).',
  },
  'form.i-863': {
    ...form, cite: 'Form I-863', title: 'Notice of Referral to Immigration Judge', rules: ['US-CLP-11', 'US-ER-06'], confidence: 'verified-primary',
    says: 'Opens review of a fear finding, or a withholding-only case.',
  },
  'form.i-869': {
    ...form, cite: 'Form I-869', title: 'Record of Negative Credible Fear Finding and Request for Review by Immigration Judge', rules: ['US-CLP-11', 'US-DOC-01'], confidence: 'verified-secondary',
    says: 'Shows the negative and whether a judge was asked for.',
  },
  'form.i-870': {
    ...form, cite: 'Form I-870', title: 'Record of Determination / Credible Fear Worksheet', rules: ['US-SCP-03', 'US-DOC-01'], confidence: 'verified-secondary',
    says: 'What was asked, about which country, with which interpreter, and the result.',
  },
  'form.i-871': {
    ...form, cite: 'Form I-871', title: 'Notice of Intent/Decision to Reinstate Prior Order', rules: ['US-ER-06'], confidence: 'verified-secondary',
    says: 'The reinstatement paper. Copied guides that say I-872 are wrong.',
  },
  'form.i-898': {
    ...form, cite: 'Forms I-898, I-899', title: 'Negative reasonable-fear record and worksheet', rules: ['US-ER-06'], confidence: 'verified-secondary',
    says: 'Record of a negative reasonable-fear finding and its worksheet.',
  },
  'form.m-444': {
    ...form, cite: 'Form M-444', title: 'Information About Credible Fear Interview', rules: ['US-SCP-04'], confidence: 'verified-secondary',
    says: 'Given on referral: having it is evidence of a referral.',
  },
  'form.i-862': {
    ...form, cite: 'Form I-862', title: 'Notice to Appear', rules: ['US-MPP-04', 'US-ER-14', 'US-DOC-01'], confidence: 'verified-secondary',
    says: 'Opens full proceedings before an immigration judge: charges, court, and the day of the hearing. No order.',
  },
  'form.i-213': {
    ...form, cite: 'Form I-213', title: 'Record of Deportable/Inadmissible Alien', rules: ['US-DOC-01'], confidence: 'verified-secondary',
    says: 'The officers\' own account of the encounter: identity, time, place and manner of entry, what was said. Immigration judges trust it unless it is shown to be wrong or forced.',
  },
  'form.i-94': {
    ...form, cite: 'Form I-94', title: 'Arrival/Departure Record', rules: ['US-CLP-04'], confidence: 'verified-secondary',
    says: 'The day of arrival, the class of entry and the day until which the stay is allowed. Not every I-94 is parole.',
  },
  'form.i-77': {
    ...form, cite: 'Form I-77', title: 'Baggage check or property tag', rules: ['US-DOC-02'], confidence: 'memory',
    says: 'A tag for property held. No source found.',
  },

  // ── Manuals and memoranda ──
  '9fam302.11-2': {
    ...text, cite: '9 FAM 302.11-2', title: 'Foreign Affairs Manual', rules: ['US-ER-03'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2024-09-01', by: 'edition read; earlier editions not checked', confidence: 'inference' }],
    says: 'How consuls read the periods after removal.',
  },
  'ins.1997-03-31': {
    ...text, cite: 'INS memorandum, 31 Mar. 1997', title: 'INS memorandum on the grounds added in 1996', rules: ['US-ER-05'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '1997-03-31', by: 'INS memorandum; same reading in consular practice from 2008' }],
    says: 'The government applies none of the unlawful-presence exceptions, minority included, to the permanent ground.',
  },
  'ins.in-98-05': {
    ...text, cite: 'INS memorandum IN 98-05', title: 'Withdrawal of application for admission', rules: ['US-ER-10'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '1998-01-01', by: 'memorandum of 1998; the day was not checked' }],
    says: 'Withdrawal must be voluntary and is not to be offered to all.',
  },
  'ifm.17.2': {
    ...text, cite: 'Inspector\'s Field Manual, ch. 17.2', title: 'Inspector\'s Field Manual', rules: ['US-ER-10'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '1998-01-01', by: 'manual; edition not dated', confidence: 'inference' }],
    says: 'Withdrawal is strictly voluntary.',
  },
  'ifm.17.15': {
    ...text, cite: 'Inspector\'s Field Manual, ch. 17.15', title: 'Inspector\'s Field Manual', rules: ['US-ER-01', 'US-ER-03'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '1998-01-01', by: 'manual; edition not dated', confidence: 'inference' }],
    says: 'How officers complete expedited removal: I-860 in two halves, I-296 with the period.',
  },
  'uscis.immediate-family': {
    ...text, cite: 'USCIS Asylum Division memorandum on immediate family in credible fear', title: 'Family members in credible fear', rules: ['US-FAM-01', 'US-CLP-09'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2014-01-01', by: 'memorandum; the day was not checked', confidence: 'memory' }],
    says: 'A child here is unmarried and under 21; anyone may ask for a separate decision.',
  },
  'uscis.afm-43.1': {
    ...text, cite: 'USCIS Adjudicator\'s Field Manual, ch. 43.1', title: 'Adjudicator\'s Field Manual', rules: ['US-ER-07'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '1998-01-01', by: 'manual; edition not dated', confidence: 'inference' }],
    says: 'Consent once granted lasts for past removals, not for later ones; it cures neither misrepresentation nor unlawful presence.',
  },
  'cdc.title-42-start': {
    ...text, cite: 'CDC order of 20 Mar. 2020, 85 FR 16567', title: 'Order Suspending Introduction of Certain Persons', rules: ['US-ER-13'], confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2020-03-20', by: '85 FR 16567, 11:59 p.m. ET; renewed by later orders' },
      { state: 'expired', from: '2023-05-12', by: 'last order ended 11 May 2023, 11:59 p.m. ET' },
    ],
    says: 'The first order took effect at 11:59 p.m. Eastern on 20 March 2020.',
  },
  'cdc.title-42-end': {
    ...text, cite: 'End of the CDC orders, 11 May 2023, 11:59 p.m. ET; Proclamation 10773, preamble', title: 'End of the Title 42 expulsions', rules: ['US-ER-13', 'US-CLP-02'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2023-05-12', by: 'from then all were processed under Title 8' }],
    says: 'Reported that day as 10:59 p.m. in Texas. The preamble of Proclamation 10773 says that from 12 May 2023 everybody was processed under Title 8.',
  },
  'dhs.stb-page': {
    ...text, cite: 'dhs.gov/immigrationlaws, versions of June and Oct. 2024', title: 'DHS page on the border rule of 2024', rules: ['US-STB-06', 'US-SCP-05'],
    confidence: 'verified-secondary', textAsOf: '2024-10-01', standing: stbSetAside,
    says: 'Only those who manifest or express fear were to be referred, at a higher standard.',
  },
  'dhs.consultation-hours': {
    ...text, cite: 'USCIS guidance on consultation time, 2023 and 2024', title: 'Time to consult before a fear interview', rules: ['US-SCP-06'],
    confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2023-05-11', by: 'guidance: 24 hours' },
      { state: 'in-force', from: '2024-06-05', by: 'guidance: 4 hours' },
      { state: 'vacated', from: '2025-05-09', by: 'Las Americas v. DHS (D.D.C.): the 4 hours' },
    ],
    says: '24 hours under the rule of 2023, four under that of 2024; the four were set aside.',
  },

  // ── Records and property ──
  '72fr9017': {
    ...text, cite: '72 FR 9017 (2007), FR Doc. E7-3357', title: 'Special FOIA Processing Track', rules: ['US-DOC-01'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2007-02-28', by: '72 FR 9017; the day is recalled', confidence: 'memory' }],
    says: 'The fast USCIS track is only for people with a hearing before a judge; a person with an officer\'s order and no court case is on track 1 or 2.',
  },
  'foia.portals': {
    ...text, cite: '5 USC 552; CBP and ICE SecureRelease; USCIS online portal', title: 'Freedom of Information Act requests', rules: ['US-DOC-01'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2020-09-01', by: 'practice guides of Sept. 2020' }],
    says: 'Where to ask for CBP, ICE and USCIS records. Twenty working days in law, routinely exceeded.',
  },
  'ogis.who-holds-what': {
    ...text, cite: 'National Archives (OGIS), Immigration Records, Part 4 (10 July 2012); FOIA Ombuds Observer 2018-01', title: 'Which agency holds which immigration records', rules: ['US-DOC-01'], confidence: 'verified-secondary',
    url: 'https://foia.blogs.archives.gov/2012/07/10/immigration-records-part-4-customs-border-protection-records/',
    standing: [{ state: 'in-force', from: '2012-07-10', by: 'agency pages; the notice of 2023 that replaced the one of 2018 was not read' }],
    says: 'CBP: apprehension, detention and expedited removal at the border, arrivals and departures. USCIS: keeper of the A-file. ICE: its own database of apprehension, detention and removal.',
  },
  'foia.online-only': {
    ...text, cite: 'Report of online-only filing since 22 Jan. 2026', title: 'FOIA filing', rules: ['US-DOC-01'], confidence: 'verified-secondary*',
    standing: [{ state: 'disputed', from: '2026-01-22', by: 'one blog' }],
    says: 'One blog reports that requests are taken online only.',
  },
  'eoir.rop': {
    ...text, cite: 'EOIR Policy Manual 2.2', title: 'Record of proceedings', rules: ['US-DOC-01'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2024-01-01', by: 'manual; edition not dated', confidence: 'inference' }],
    says: 'A person who was in immigration court can ask that court for the record by e-mail, without a FOIA request.',
  },
  'cbp.teds': {
    ...text, cite: 'CBP TEDS (Oct. 2015)', title: 'National Standards on Transport, Escort, Detention, and Search', rules: ['US-DOC-02'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2015-10-01', by: 'standards of Oct. 2015' }],
    says: 'Identity documents and property are itemised, kept safe and travel with the person on transfer, release or repatriation.',
  },
  'cbp.property-2024': {
    ...text, cite: 'CBP directive on personal property (Aug. 2024)', title: 'Personal effects of people in CBP custody', rules: ['US-DOC-02'], confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2024-08-29', by: 'reported 29 Aug. 2024' },
      { state: 'disputed', from: '2025-01-20', by: 'force afterwards not verified', confidence: 'inference' },
    ],
    says: 'Legal papers are essential property; stored things need written instructions to get them back. No holding period was verified: thirty days is not one.',
  },
  'cbp.order-vacated': {
    ...text, cite: 'Motion to the port, practitioner\'s case note, 2016', title: 'CBP vacating its own expedited removal order', rules: ['US-ER-02'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2016-01-01', by: 'case note of 2016' }],
    says: 'CBP has taken back its own order and the misrepresentation charge on a motion to the port.',
  },
  'dhs.mpp-end': {
    ...text, cite: 'DHS statements of 1 June 2021 and Aug. 2022, as quoted in the press', title: 'Migrant Protection Protocols', rules: ['US-MPP-02'], confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2021-06-01', by: 'DHS: ended' },
      { state: 'in-force', from: '2022-08-08', by: 'DHS, Aug. 2022: no new enrolments; the day is recalled', confidence: 'memory' },
    ],
    says: 'In August 2022 DHS said that people enrolled would be taken out of the programme at their next court date: ask whether that happened.',
  },

  // ── Since 2025 ──
  'cbp.cbp-one-ended': {
    ...text, cite: 'CBP notice of 20 Jan. 2025, as quoted in the press', title: 'CBP One mobile application', rules: ['US-INV-03', 'US-CLP-05'], confidence: 'verified-secondary',
    url: 'https://www.cbp.gov/about/mobile-apps-directory/cbpone',
    standing: [{ state: 'in-force', from: '2025-01-20', by: 'notice; about noon Eastern, minutes after the oath' }],
    says: 'From 20 January 2025 the scheduling function is no longer available and existing appointments are cancelled. The notice names a day; the hour is reported.',
  },
  'usbp.fee-2025-12-04': {
    ...text, cite: 'Chief of the Border Patrol, statement of 4 Dec. 2025, as quoted in the press', title: 'Apprehension fee', rules: ['US-INV-06'], confidence: 'verified-secondary',
    standing: [{ state: 'disputed', from: '2025-12-04', by: 'statement; wider than the words of 8 USC 1815', confidence: 'inference' }],
    says: 'The fee is asked from everyone aged 14 or more who entered without inspection, wherever found and however long ago. The statute says between ports of entry, and names no age.',
  },

  // ── Remain in Mexico: who was to be left out, fear of Mexico, and the ways out ──
  'cbp.mpp-principles-2019': {
    ...text, cite: 'CBP, MPP Guiding Principles (28 Jan. 2019)', title: 'Guiding Principles for Migrant Protection Protocols', rules: ['US-MPP-03'], confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2019-01-28', by: 'seen in search excerpts of a copy that is not on an official page' },
      { state: 'expired', from: '2021-06-01', by: 'programme ended; whether the list of 2025 is the same is not known' },
    ],
    says: 'Not for children alone, Mexican nationals, people in expedited removal, with parole or advance parole, with known illness, or more likely than not to be persecuted or tortured in Mexico.',
  },
  'uscis.mpp-2019': {
    ...text, cite: 'USCIS PM-602-0169 (28 Jan. 2019), as reported by Lawfare, 8 Feb. 2019', title: 'Guidance for Implementing Section 235(b)(2)(C) and the Migrant Protection Protocols', rules: ['US-MPP-03'], confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2019-01-28', by: 'USCIS' },
      { state: 'expired', from: '2021-06-01', by: 'programme ended' },
    ],
    says: 'An asylum officer asks whether persecution or torture in Mexico is more likely than not.',
  },
  'uscis.mpp-2019.volunteer': {
    ...text, cite: 'Brief of the asylum officers\' union, 2019, as summarised in the press', title: 'Fear of Mexico had to be volunteered', rules: ['US-MPP-03'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2019-06-26', by: 'brief of June 2019; the day is recalled', confidence: 'memory' }],
    says: 'CBP did not ask about fear of Mexico: the person had to say it unasked.',
  },
  'dhs.mpp-restart-2021': {
    ...text, cite: 'DHS guidance of 2 Dec. 2021, as told to Congress and reported by HSToday, 2022', title: 'Court-Ordered Reimplementation of the Migrant Protection Protocols', rules: ['US-MPP-03'], confidence: 'verified-secondary',
    standing: [
      { state: 'in-force', from: '2021-12-02', by: 'N.D. Tex., 13 Aug. 2021' },
      { state: 'expired', from: '2022-08-08', by: 'no new enrolments; the day is recalled', confidence: 'memory' },
    ],
    says: 'The test was a reasonable possibility of harm in Mexico; in doubt about a vulnerability, CBP was to leave the person out.',
  },
  'dhs.mpp-restart-2021.memo': {
    ...text, cite: 'DHS guidance of 2 Dec. 2021', title: 'Court-Ordered Reimplementation of the Migrant Protection Protocols', rules: ['US-MPP-03'], confidence: 'memory',
    standing: [{ state: 'expired', from: '2022-08-08', by: 'recalled; the memorandum was not read' }],
    says: 'As recalled: officers had to ask about fear of Mexico, and gave 24 hours to reach a lawyer.',
  },
  'dhs.mpp-processing-2021': {
    ...text, cite: 'DHS archived page on MPP (19 Feb. and 23 June 2021); CGRS on Immigrant Defenders', title: 'Processing of people enrolled in MPP into the United States', rules: ['US-MPP-02', 'US-MPP-04'], confidence: 'verified-secondary',
    url: 'https://www.dhs.gov/archive/migrant-protection-protocols-biden-administration',
    standing: [
      { state: 'in-force', from: '2021-02-19', by: 'people with a pending case; seen in search excerpts only' },
      { state: 'in-force', from: '2021-06-23', by: 'also cases terminated, and orders in absence' },
      { state: 'expired', from: '2021-12-01', by: 'stopped when the programme was restarted, as reported by CGRS; the day was not checked' },
    ],
    says: 'For some months of 2021 people who had waited in Mexico were let in for their cases, from June also those ordered removed in absence. Ask whether that happened.',
  },

  // ── Parole, protected status ──
  'cbp.parole-messages-2025': {
    ...text, cite: 'DHS and CBP messages of April 2025 («It is time for you to leave the United States»)', title: 'Notices that parole ends', rules: ['US-INV-04'], confidence: 'verified-secondary', checkedOn: '2025-11-06',
    standing: [{ state: 'disputed', from: '2025-04-11', by: 'challenged in D. Mass. 1:25-cv-12245' }],
    says: 'Sent by e-mail from about 11 April 2025 to most people paroled after a CBP One appointment.',
  },
  'cbp.parole-memo-2026': {
    ...text, cite: 'CBP memorandum of 22 Apr. 2026, not published; new notices of 24 Apr. 2026', title: 'Second ending of CBP One paroles', rules: ['US-INV-04'], confidence: 'verified-secondary*', checkedOn: '2026-05-06', reviewBy: review.contested,
    standing: [{ state: 'disputed', from: '2026-04-24', by: 'reported blocked in an undated headline; not confirmed' }],
    says: 'A new ending after the judgment of 31 March 2026. What became of it was not found.',
  },
  'uscis.tps-haiti-2026': {
    ...text, cite: 'USCIS, archived page on TPS for Haiti (27 July 2026); E-Verify (29 July 2026)', title: 'Temporary Protected Status: Haiti', rules: ['US-TPS-02'], confidence: 'verified-secondary*', checkedOn: '2026-07-29', reviewBy: review.contested,
    standing: [{ state: 'in-force', from: '2026-07-27', by: 'as reported by two trackers' }],
    says: 'Ended on 27 July 2026; the cards are no longer valid.',
  },

  // ── Third countries ──
  'ice.2025-02-18.third-country': {
    ...text, cite: 'ICE e-mail directive of 18 Feb. 2025, as summarised by CLINIC and the Immigration Policy Tracking Project', title: 'Review of the non-detained docket', rules: ['US-SCP-07', 'US-SCP-02'], confidence: 'verified-secondary',
    standing: [{ state: 'in-force', from: '2025-02-18', by: 'directive; later changes not found' }],
    says: 'At check-ins, look at removal to a third country for people with withholding or CAT protection, which close one country only, and for those whose country does not take them.',
  },
  'ice.2025-07-09.third-country': {
    ...text, cite: 'ICE memorandum of 9 July 2025, filed in court, as quoted in the press', title: 'Third-country removals', rules: ['US-SCP-07'], confidence: 'verified-secondary', reviewBy: review.contested,
    standing: [
      { state: 'in-force', from: '2025-07-09', by: 'memorandum' },
      { state: 'disputed', from: '2026-02-25', by: 'set aside by D. Mass.; that is stayed since 29 Sept. 2026; whether the text is unchanged was not found' },
    ],
    says: 'No further steps where the State Department believes a promise of the other country. Otherwise notice, as a rule 24 hours and six in a hurry; officers do not ask about fear, and whoever says it is to be screened, as a rule within 24 hours.',
  },

  'orr.call-center': {
    ...text, cite: 'ORR National Call Center', title: 'UAC Contact Info', rules: ['US-FAM-01', 'US-UAC-01'], confidence: 'verified-secondary',
    url: 'https://www.acf.hhs.gov/orr/about/ucs/contact-info',
    standing: [{ state: 'in-force', from: '2014-06-01', by: 'page of the agency, copy not dated; the line is reported since June 2014', confidence: 'verified-secondary' }],
    says: 'Takes the call of a parent and passes it to the shelter where the child is; tells the caller neither whether nor where. The shelter calls back once it knows who is calling.',
  },
  'cdc.children-excepted': {
    ...text, cite: '86 FR 9942 (17 Feb. 2021); 86 FR 38717 (22 July 2021); 87 FR 15243 (17 Mar. 2022)', title: 'Exception of unaccompanied noncitizen children', rules: ['US-ER-13', 'US-UAC-01'], confidence: 'verified-primary',
    url: 'https://www.federalregister.gov/d/2021-03227',
    standing: [
      { state: 'in-force', from: '2021-01-30', by: '86 FR 9942: on or about this day' },
      { state: 'expired', from: '2023-05-12', by: 'with Title 42 itself' },
    ],
    says: 'Children alone were left out of Title 42 from about 30 January 2021; a court order against that exception was met on 11 March 2022 by ending the health order for them. Openings and abstracts read.',
  },

  // ── How a person is heard ──
  'uscis.2013-06-14.rare-language': {
    ...text, cite: 'USCIS memorandum HQRAIO 120/9.15a (14 June 2013)', title: 'Processing Credible Fear Cases when a Rare Language Interpreter is Unavailable', rules: ['US-SCP-06'], confidence: 'verified-secondary',
    url: 'https://scribd.com/document/556649738/USCIS-2013-Rare-Language-Memo',
    standing: [{ state: 'in-force', from: '2013-06-14', by: 'memorandum; whether it still holds was not found' }],
    says: 'Where no interpreter is found (Ixil), or only after a long wait (Mam), the officer first asks whether the person can speak well enough in another language. Its beginning was read, in an unofficial copy.',
  },
  'uscis.gender-guidelines': {
    ...text, cite: 'INS/USCIS asylum gender guidelines, as reported by Nolo', title: 'Considerations for Asylum Officers Adjudicating Asylum Claims from Women', rules: ['US-SCP-06'], confidence: 'verified-secondary',
    url: 'https://www.nolo.com/legal-encyclopedia/is-possible-request-female-asylum-officer-interpreter-ij.html',
    standing: [{ state: 'in-force', from: '1995-05-26', by: 'guidelines; day and title recalled, present state not found', confidence: 'memory' }],
    says: 'A request for a woman or a man as asylum officer is to be met as resources allow. Reported of asylum interviews at an asylum office; no such rule in court.',
  },
} as const satisfies Record<string, Source>
