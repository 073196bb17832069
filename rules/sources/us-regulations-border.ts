/**
 * The two asylum rules of 2023 and 2024 at the southwest border: Circumvention of Lawful Pathways (8 CFR 208.33 and
 * 1208.33) and Securing the Border (208.35, 1208.35, 235.15), paragraph by paragraph.
 * Must not know the rules that cite them. The text of 208.33 and 1208.33 was not read: what secondary sources confirm
 * is marked so, the rest is recalled and must be compared word by word with ecfr.gov before anyone relies on it.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'
import { clp, clpContinuing, stbLeftStanding, stbSetAside } from './us-standing.ts'

const rule = (section: string) =>
  ({ lang: 'en', kind: 'regulation', url: `https://www.ecfr.gov/current/title-8/section-${section}`, reviewBy: review.contested }) as const

/** Status last seen in a tracker of September 2026, day not given. */
const pathways = (section: string) =>
  ({ ...rule(section), title: 'Circumvention of Lawful Pathways', checkedOn: '2026-09-01' }) as const

/** Status last seen in a page of after May 2025, day not given. */
const securing = (section: string) => ({ ...rule(section), title: 'Securing the Border', checkedOn: '2025-05-31' }) as const
const securingRead = { ...securing('1208.35'), textAsOf: '2024-10-01' } as const

export const usBorderRules = {
  // ── 208.33: the presumption ──
  '8cfr208.33.a.1': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(1)', rules: ['US-CLP-01', 'US-CLP-14'], confidence: 'memory', standing: clp,
    says: 'Presumption against asylum for a person who came from Mexico over the southwest land border or adjacent coast without papers for admission. The scope is verified in the rule as published; these words are recalled.',
  },
  '8cfr208.33.a.1.i': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(1)(i)', rules: ['US-CLP-02'], confidence: 'verified-secondary', standing: clp,
    says: 'The window: entries from 11 May 2023, closed to new entries on 11 May 2025. The boundary days are ambiguous in the text: never decide them.',
  },
  '8cfr208.33.a.1.ii': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(1)(ii)', rules: ['US-CLP-02'], confidence: 'memory', standing: clp,
    says: 'Only after the end of the Title 42 order, at 11:59 p.m. Eastern on 11 May 2023: the hour is recalled.',
  },
  '8cfr208.33.a.1.iii': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(1)(iii)', rules: ['US-CLP-01'], confidence: 'memory', standing: clp,
    says: 'Only after travel through a party to the Refugee Convention or Protocol that is not the person\'s own country. Mexico is one, so a Mexican who came directly is outside.',
  },

  // ── 208.33: exceptions and rebuttal ──
  '8cfr208.33.a.2.i': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(2)(i)', rules: ['US-CLP-03'], confidence: 'verified-secondary', standing: clp,
    says: 'Not for a child who was unaccompanied at entry. Children travelling with parents are covered.',
  },
  '8cfr208.33.a.2.ii': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(2)(ii)', rules: ['US-CLP-04', 'US-CLP-05', 'US-CLP-06', 'US-CLP-07', 'US-CLP-09'], confidence: 'verified-secondary', standing: clp,
    says: 'These exceptions can be met by the person or by a family member travelling with them.',
  },
  '8cfr208.33.a.2.ii.A': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(2)(ii)(A)', rules: ['US-CLP-04'], confidence: 'verified-secondary', standing: clp,
    says: 'Authorised to travel to seek parole under a process that DHS approved.',
  },
  '8cfr208.33.a.2.ii.B': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(2)(ii)(B)', rules: ['US-CLP-05', 'US-CLP-06'], confidence: 'verified-secondary', standing: clp,
    says: 'Presented at a port of entry at an appointed time and place; or without appointment, because language, illiteracy, significant technical failure or another ongoing and serious obstacle made the system impossible to use.',
  },
  '8cfr208.33.a.2.ii.C': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(2)(ii)(C)', rules: ['US-CLP-07'], confidence: 'verified-secondary', standing: clp,
    says: 'Sought asylum or other protection in a country on the way and received a final decision denying it.',
  },
  '8cfr208.33.a.2.ii.C.final': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(2)(ii)(C), definition of final decision', rules: ['US-CLP-07'], confidence: 'memory', standing: clp,
    says: 'As recalled: any denial by that government through one of its pathways counts, a finding that the claim was abandoned does not. So a denial never appealed should not be screened out, and one under appeal is arguable.',
  },
  '8cfr208.33.a.3': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(3)', rules: ['US-CLP-08'], confidence: 'verified-secondary', standing: clp,
    says: 'Exceptionally compelling circumstances at the time of entry lift the presumption. The list of three is verified in its twin, 1208.35(a)(2), and is not closed.',
  },
  '8cfr208.33.a.3.ii': {
    ...pathways('208.33'), cite: '8 CFR 208.33(a)(3)(ii)', rules: ['US-CLP-08'], confidence: 'memory', standing: clp,
    says: 'Proof of one listed circumstance is enough by itself.',
  },

  // ── 208.33: the screening ──
  '8cfr208.33.b.1': {
    ...pathways('208.33'), cite: '8 CFR 208.33(b)(1)', rules: ['US-CLP-10'], confidence: 'memory', standing: clp,
    says: 'The officer first decides whether the presumption covers the person and is lifted; if not covered or lifted, the ordinary screening follows.',
  },
  '8cfr208.33.b.1.level': {
    ...pathways('208.33'), cite: '8 CFR 208.33(b)(1); 88 FR 31314, preamble', rules: ['US-CLP-08'], confidence: 'memory', standing: clp,
    says: 'At the interview the question is a significant possibility of meeting an exception; preponderance is the test on the merits.',
  },
  '8cfr208.33.b.2.i': {
    ...pathways('208.33'), cite: '8 CFR 208.33(b)(2)(i)', rules: ['US-CLP-10', 'US-SCP-03'], confidence: 'memory', standing: clp,
    says: 'Where the presumption holds, persecution and torture are screened at a reasonable possibility, for the identified country or countries of removal.',
  },
  '8cfr208.33.b.2.ii': {
    ...pathways('208.33'), cite: '8 CFR 208.33(b)(2)(ii)', rules: ['US-CLP-10'], confidence: 'memory', standing: clp,
    says: 'A positive leads to a Notice to Appear, Form I-862.',
  },
  '8cfr208.33.b.2.iii': {
    ...pathways('208.33'), cite: '8 CFR 208.33(b)(2)(iii)-(iv)', rules: ['US-CLP-10', 'US-CLP-11'], confidence: 'memory', standing: clp,
    says: 'A negative is given in writing, with the question whether a judge should review it; the person marks the answer on the record.',
  },
  '8cfr208.33.b.2.v': {
    ...pathways('208.33'), cite: '8 CFR 208.33(b)(2)(v)', rules: ['US-CLP-11'], confidence: 'memory', standing: clp,
    says: 'A judge reviews only if the person asks: silence counts as no. No appeal from the judge, and no request that USCIS reconsider.',
  },
  '8cfr208.33.c.1': {
    ...pathways('208.33'), cite: '8 CFR 208.33(c)(1)', rules: ['US-CLP-02', 'US-CLP-12'], confidence: 'verified-secondary', standing: clpContinuing,
    says: 'Whoever entered inside the window stays covered, whenever the application is made.',
  },
  '8cfr208.33.c.2': {
    ...pathways('208.33'), cite: '8 CFR 208.33(c)(2)', rules: ['US-CLP-12'], confidence: 'memory', standing: clpContinuing,
    says: 'As recalled: not for a person under 18 at entry who applies on their own claim after 11 May 2025. Ask a lawyer.',
  },

  // ── 1208.33: in immigration court ──
  '8cfr1208.33.a': {
    ...pathways('1208.33'), cite: '8 CFR 1208.33(a)', rules: ['US-CLP-01', 'US-CLP-14'], confidence: 'verified-secondary', standing: clpContinuing,
    says: 'The same presumption, with the same exceptions, binds the immigration judge on the merits.',
  },
  '8cfr1208.33.b': {
    ...pathways('1208.33'), cite: '8 CFR 1208.33(b)', rules: ['US-CLP-11'], confidence: 'memory', standing: clp,
    says: 'The judge reviews the officer\'s findings afresh.',
  },
  '8cfr1208.33.c': {
    ...pathways('1208.33'), cite: '8 CFR 1208.33(c)', rules: ['US-CLP-13'], confidence: 'verified-secondary', standing: clpContinuing,
    says: 'Family unity, in removal proceedings only: withholding or CAT eligibility, asylum but for the rule, and a spouse or child who is accompanying and unprotected, or abroad and able to follow.',
  },
  '8cfr1208.33.d.1': {
    ...pathways('1208.33'), cite: '8 CFR 1208.33(d)(1)', rules: ['US-CLP-02', 'US-CLP-12'], confidence: 'verified-secondary', standing: clpContinuing,
    says: 'Continued application in court to those who entered inside the window.',
  },
  '8cfr1208.33.d.2': {
    ...pathways('1208.33'), cite: '8 CFR 1208.33(d)(2)', rules: ['US-CLP-12'], confidence: 'memory', standing: clpContinuing,
    says: 'The recalled exception for a person under 18 at entry, in court.',
  },
  '8cfr208.13.f': {
    ...pathways('208.13'), cite: '8 CFR 208.13(f), 1208.13(f)', rules: ['US-CLP-01', 'US-CLP-14'], confidence: 'memory', standing: clpContinuing,
    says: 'Makes the presumption a condition of eligibility, before the asylum office and in court.',
  },

  // ── Securing the Border ──
  '8cfr208.13.g': {
    ...securing('208.13'), cite: '8 CFR 208.13(g), 1208.13(g)', rules: ['US-STB-03'], confidence: 'memory', standing: stbSetAside,
    says: 'Describes who is limited: entry over the southern border during emergency border circumstances.',
  },
  '8cfr1208.35.a.1': {
    ...securingRead, cite: '8 CFR 1208.35(a)(1)', rules: ['US-STB-03'], confidence: 'verified-primary', standing: stbSetAside,
    says: 'A limit on asylum, not a presumption, and it reaches Mexicans too. Set aside for decisions from 9 May 2025: do not concede it.',
  },
  '8cfr1208.35.a.2.i': {
    ...securingRead, cite: '8 CFR 1208.35(a)(2)(i)', rules: ['US-STB-05', 'US-CLP-08', 'US-CLP-09'], confidence: 'verified-primary', standing: stbSetAside,
    says: 'Exceptionally compelling circumstances, for the person or family under 208.30(c): acute medical emergency, imminent and extreme threat to life or safety, severe trafficking. By a preponderance on the merits.',
  },
  '8cfr1208.35.a.2.ii': {
    ...securingRead, cite: '8 CFR 1208.35(a)(2)(ii)', rules: ['US-STB-05', 'US-CLP-08'], confidence: 'verified-primary', standing: stbSetAside,
    says: 'Proof of one of the listed circumstances necessarily suffices.',
  },
  '8cfr1208.35.a.2.iii': {
    ...securingRead, cite: '8 CFR 1208.35(a)(2)(iii)', rules: ['US-STB-05', 'US-CLP-08'], confidence: 'verified-primary', standing: stbSetAside,
    says: 'What satisfies this paragraph also lifts the presumption of 1208.33(a)(3).',
  },
  '8cfr1208.35.b.1': {
    ...securingRead, cite: '8 CFR 1208.35(b)(1)', rules: ['US-CLP-11', 'US-STB-06'], confidence: 'verified-primary', standing: stbLeftStanding,
    says: 'The judge acts where the person has requested review.',
  },
  '8cfr1208.35.c': {
    ...securing('1208.35'), cite: '8 CFR 1208.35(c)', rules: ['US-STB-06'], confidence: 'memory', standing: stbLeftStanding,
    says: 'Family unity, parallel to 1208.33(c).',
  },
  '8cfr208.35.b': {
    ...securing('208.35'), cite: '8 CFR 208.35(b)', rules: ['US-STB-06', 'US-SCP-03'], confidence: 'memory', standing: stbLeftStanding,
    says: 'Screening of withholding and CAT at a reasonable probability for the identified country: as recalled, well above a reasonable possibility, somewhat under more likely than not.',
  },
  '8cfr235.15.b.4': {
    ...securing('235.15'), cite: '8 CFR 235.15(b)(4)', rules: ['US-SCP-05', 'US-STB-06'], confidence: 'memory', standing: stbSetAside,
    says: 'No fear questions; referral only if the person manifests fear. They may not ask: say it anyway.',
  },
} as const satisfies Record<string, Source>
