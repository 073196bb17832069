/**
 * Consent: what may leave, to whom, until when. Recorded as the person said it; it may be narrower than any sheet.
 * Must not know any rule, language or clock.
 */
import type { Day } from '../engine/days.ts'

/** What a person may agree to hand on, part by part. */
export const consentParts = ['deadlines', 'findings', 'papers', 'journey', 'answers'] as const
export type ConsentPart = (typeof consentParts)[number]

/** To the person's own hands, onto the page of their family, to a partner organisation, or into the file of those who screen. */
export const recipients = ['person', 'family', 'partner', 'own-file'] as const
export type Recipient = (typeof recipients)[number]

export interface Consent {
  readonly to: Recipient
  /** The organisation, as people call it; empty for the person and the family. */
  readonly name: string
  readonly parts: readonly ConsentPart[]
  /** The day on which the person agreed. */
  readonly on: Day
  /** The last day on which it may be used. */
  readonly until: Day
}

/** Longer names are no names. */
export const longestName = 80

/** The consents to a recipient that hold on that day. */
export const consentsTo = (consents: readonly Consent[], to: Recipient, today: Day): readonly Consent[] =>
  consents.filter((consent) => consent.to === to && consent.on <= today && today <= consent.until)

/** Does this consent cover that part? */
export const covers = (consent: Consent, part: ConsentPart): boolean => consent.parts.includes(part)
