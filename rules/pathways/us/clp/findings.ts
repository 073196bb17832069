/**
 * What the pathway us/clp may tell. Its texts are in `locales/`. Nothing here says that the rule binds today: that is
 * `clp-standing-today`, with its readings. The one adverse finding needs every exception answered with no.
 */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'none' } as const
/** The rule may not touch this entry. */
const outside = { ...us, standing: 'may-not-apply', lean: 'helpful' } as const
/** An exception may fit. */
const fits = { ...us, standing: 'may-apply', lean: 'helpful' } as const
/** Something that decides is not known, or not settled, in words that name it. */
const open = { ...us, standing: 'open', lean: 'neutral' } as const

export const clpFindings = {
  // ── Who, where and when ──
  'clp-not-entered': outside,
  'clp-after-end': { ...outside, once: true },
  'clp-mexican-direct': outside,
  'clp-mexican-other-route': open,
  'clp-own-country-open': open,
  'clp-not-from-mexico': outside,
  'clp-place-open': open,
  'clp-before-start': { ...outside, lean: 'neutral' },
  'clp-just-after-start': open,
  'clp-start-hour-open': open,
  'clp-last-day': { ...us, standing: 'unsettled', lean: 'neutral', readings: ['day-outside', 'day-inside'] },
  'clp-unaccompanied-child': outside,
  'clp-child-with-parent': { ...open, lean: 'helpful' },
  'clp-child-open': { ...open, lean: 'helpful' },

  // ── Exceptions ──
  'clp-appointment-kept': outside,
  'clp-appointment-open': open,
  'clp-papers-in-order': outside,
  'clp-parole-permission': outside,
  'clp-final-denial': outside,
  'clp-denial-arguable': { ...open, lean: 'helpful' },
  'clp-transit-open': { ...open, lean: 'helpful' },
  'clp-transit-not-final': open,
  'clp-system-could-not-be-used': fits,
  'clp-no-system-left': { ...open, lean: 'helpful' },
  'clp-compelling': fits,
  'clp-compelling-open': open,

  // ── Where the rule stands, and what follows where it applies ──
  'clp-standing-today': {
    ...us,
    standing: 'unsettled',
    urgency: 'weeks',
    lean: 'neutral',
    readings: ['still-binds', 'set-aside'],
    once: true,
  },
  'clp-screening-right': { ...us, standing: 'right', lean: 'helpful', once: true },
  'clp-in-court': { ...open, once: true },

  // ── Ends ──
  'clp-exception-may-fit': outside,
  'clp-still-open': open,
  'clp-no-exception-found': { ...open, lean: 'adverse' },
} as const satisfies Record<string, UmbralFinding>
