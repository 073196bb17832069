/**
 * How the United States rules stood over time: courts and texts, oldest first, used by the entries that share a fate.
 * Must not know the entries, nor what officers in fact did at the line. The last litigation seen is of 29 September 2026.
 */

/** Expedited removal and the bars that go with it. */
export const iirira = { state: 'in-force', from: '1997-04-01', by: 'IIRIRA' } as const

/** A paragraph of 8 CFR that belongs to that regime; the day of the paragraph itself was not checked. */
export const iiriraRegulation = {
  state: 'in-force',
  from: '1997-04-01',
  by: 'IIRIRA regime; commencement of this paragraph not checked',
  confidence: 'memory',
} as const

export const tvpra = {
  state: 'in-force',
  from: '2009-03-23',
  by: 'TVPRA of 23 Dec. 2008, 90 days after enactment (8 USC 1232(h))',
  confidence: 'memory',
} as const

const clpUntil2025 = [
  { state: 'in-force', from: '2023-05-11', by: '88 FR 31314, 11:59 p.m. ET', confidence: 'verified-secondary' },
  {
    state: 'vacated',
    from: '2023-07-25',
    by: 'E. Bay Sanctuary Covenant v. Biden, 683 F. Supp. 3d 1025 (N.D. Cal.); effect stayed 14 days, so never felt',
    confidence: 'verified-secondary',
  },
  {
    state: 'in-force',
    from: '2023-08-03',
    by: 'E. Bay Sanctuary Covenant v. Biden, No. 23-16032 (9th Cir.): vacatur stayed',
    confidence: 'verified-secondary',
  },
  {
    state: 'in-force',
    from: '2025-04-10',
    by: 'No. 23-16032 (9th Cir. Apr. 2025; the day is recalled): stay and judgment both vacated, case remanded',
    confidence: 'memory',
  },
] as const

const clpReportedVacatur = {
  state: 'disputed',
  from: '2026-05-07',
  by: 'N.D. Cal. No. 4:18-cv-06810: new vacatur reported by one tracker, not confirmed',
  confidence: 'verified-secondary*',
} as const

/** The paragraphs that decide who is covered: closed to new entries on 11 May 2025, still applied to earlier ones. */
export const clp = [
  ...clpUntil2025,
  {
    state: 'expired',
    from: '2025-05-11',
    by: 'for new entries only: 8 CFR 208.33(a)(1)(i); entries inside the window stay covered, (c)(1)',
    confidence: 'verified-secondary',
  },
  clpReportedVacatur,
] as const

/** The paragraphs that go on binding after the window closed. */
export const clpContinuing = [...clpUntil2025, clpReportedVacatur] as const

/** What came only with the final rule. */
export const stbAmended = [
  { state: 'in-force', from: '2024-10-01', by: '89 FR 81156, 12:01 a.m. EDT' },
  {
    state: 'disputed',
    from: '2025-01-20',
    by: 'no published determination that emergency border circumstances went on or ended',
    confidence: 'inference',
  },
] as const

const stbStart = [{ state: 'in-force', from: '2024-06-05', by: '89 FR 48710, 12:01 a.m. EDT' }, ...stbAmended] as const

/** The limitation on asylum, the duty to manifest fear and the four-hour window: set aside for decisions from then on. */
export const stbSetAside = [
  ...stbStart,
  {
    state: 'vacated',
    from: '2025-05-09',
    by: 'Las Americas v. DHS, No. 1:24-cv-01702 (D.D.C.); appealed, no ruling found',
    confidence: 'verified-secondary',
  },
] as const

/** What the same judgment left standing, as the higher screening standard. */
export const stbLeftStanding = stbStart

export const proclamation10888 = [
  { state: 'in-force', from: '2025-01-20', by: 'Proclamation 10888' },
  {
    state: 'vacated',
    from: '2025-07-02',
    by: 'RAICES v. Noem, No. 25-cv-306 (D.D.C.): implementation held unlawful for people present in the US',
    confidence: 'verified-secondary',
  },
  {
    state: 'disputed',
    from: '2025-08-01',
    by: 'No. 25-5243 (D.C. Cir.): partial stay; asylum part operates, withholding and CAT part stays set aside',
    confidence: 'verified-secondary',
  },
  {
    state: 'disputed',
    from: '2026-04-24',
    by: 'No. 25-5243 (D.C. Cir.): affirmed; mandate stayed pending certiorari',
    confidence: 'verified-secondary*',
  },
  {
    state: 'disputed',
    from: '2026-07-23',
    by: 'one monitor lists the action as blocked from here, another says the asylum part operates; certiorari pending',
    confidence: 'verified-secondary*',
  },
] as const

export const nationwideExpeditedRemoval = [
  { state: 'in-force', from: '2025-01-21', by: '90 FR 8139' },
  {
    state: 'stayed',
    from: '2025-08-29',
    by: 'Make the Road NY v. Noem (D.D.C. Aug. 2025; the day is recalled); mandate of the reversal of 23 June 2026 withheld',
    confidence: 'memory',
  },
  {
    state: 'in-force',
    from: '2026-07-17',
    by: 'Make the Road NY v. Mullin, No. 25-5320 (D.C. Cir.)',
    confidence: 'verified-secondary*',
  },
] as const
