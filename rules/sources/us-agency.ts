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
    ...form, cite: 'Form I-867B', title: 'Jurat for Record of Sworn Statement', rules: ['US-SCP-05', 'US-DOC-01'], confidence: 'memory',
    says: 'Carries the fear questions, the answers written and the signatures.',
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
} as const satisfies Record<string, Source>
