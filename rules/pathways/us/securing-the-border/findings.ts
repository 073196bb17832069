/**
 * What the pathway us/securing-the-border may tell. Its texts are in `locales/`. Nothing here says that the limit counts
 * today: that is `stb-standing-today`, with its readings. The one adverse finding needs every exception answered with no.
 */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'none' } as const
/** The rule may not touch this entry. */
const outside = { ...us, standing: 'may-not-apply', lean: 'helpful' } as const
const open = { ...us, standing: 'open', lean: 'neutral' } as const
const readings = ['limit-set-aside', 'limit-argued'] as const

export const securingTheBorderFindings = {
  // ── When ──
  'stb-before-start': { ...outside, lean: 'neutral' },
  'stb-day-open': open,
  'stb-after-ruling': { ...us, standing: 'unsettled', lean: 'neutral', readings, once: true },
  'stb-first-text': { ...open, once: true },
  'stb-final-text': { ...open, once: true },

  // ── Who is left out ──
  'stb-appointment': outside,
  'stb-child-alone': outside,
  'stb-papers': outside,

  // ── What the rule does, and where it stands ──
  'stb-screening': { ...open, once: true },
  'stb-standing-today': { ...us, standing: 'unsettled', urgency: 'weeks', lean: 'neutral', readings, once: true },

  // ── Ends ──
  'stb-circumstance': { ...us, standing: 'may-apply', lean: 'helpful' },
  'stb-still-open': open,
  'stb-no-exception-found': { ...open, lean: 'adverse' },
} as const satisfies Record<string, UmbralFinding>
