/**
 * What totals count: things that happen to many people, each told by the answers to plain questions. Nothing private and
 * nothing hard is read, nothing that could be held against a person, and no crime. A pattern holds only of what was said
 * in words: silence, "does not know" and "later" count nobody.
 *
 * No pattern may follow from another: the difference of two totals would be a total of its own, and may be small.
 */
import type { Pattern } from '../src/engine/law.ts'
import { all, any, has, is, not } from '../src/engine/weights.ts'
import { element } from './facts/index.ts'

/** Ways in which officers, and no judge, sent a person back. */
const sentByOfficers = [
  'expedited-removal',
  'reinstated-order',
  'withdrawal',
  'voluntary-return',
  'title-42',
  'sent-without-paper',
] as const

export const patterns = {
  // ── In the United States ──

  'no-fear-question': {
    about: 'encounter',
    holds: element(['us-exit', 'fear-asked-about'], ({ get }) =>
      all(is(get('us-exit'), ...sentByOfficers), is(get('fear-asked-about'), 'not-asked')),
    ),
  },
  'fear-not-heard': {
    about: 'encounter',
    holds: element(['fear-said', 'fear-asked-about', 'mpp-when-sent'], ({ get }) =>
      any(
        is(get('fear-said'), 'tried'),
        all(is(get('fear-said'), 'said'), is(get('fear-asked-about'), 'not-asked')),
        has(get('mpp-when-sent'), 'afraid-not-heard'),
      ),
    ),
  },
  /** For a Mexican, being asked about Mexico is being asked about home. */
  'own-country-not-asked': {
    about: 'encounter',
    holds: element(['fear-asked-about', 'nationalities'], ({ get }) =>
      any(
        is(get('fear-asked-about'), 'other-only'),
        all(is(get('fear-asked-about'), 'mexico-only'), not(has(get('nationalities'), 'MX'))),
      ),
    ),
  },
  'interview-not-understood': {
    about: 'encounter',
    holds: element(['fear-understood'], ({ get }) => is(get('fear-understood'), 'no')),
  },
  'documents-kept': {
    about: 'encounter',
    holds: element(['us-kept'], ({ get }) => has(get('us-kept'), 'passport-or-id')),
  },
  'belongings-kept': {
    about: 'encounter',
    holds: element(['us-kept'], ({ get }) => has(get('us-kept'), 'phone', 'money', 'other')),
  },
  'no-paper-given': {
    about: 'encounter',
    holds: element(['us-exit', 'us-papers'], ({ get }) =>
      any(
        is(get('us-exit'), 'sent-without-paper'),
        all(is(get('us-exit'), ...sentByOfficers, 'judge-order', 'remain-in-mexico'), has(get('us-papers'), 'none')),
      ),
    ),
  },
  'signed-under-pressure': {
    about: 'encounter',
    holds: element(['when-sent-back'], ({ get }) =>
      has(get('when-sent-back'), 'pressed-to-sign', 'pressed-though-afraid', 'paper-not-understood'),
    ),
  },
  'family-separated': {
    about: 'encounter',
    holds: element(['family-apart'], ({ get }) =>
      has(get('family-apart'), 'child-taken', 'other-country', 'other-place', 'stayed-in-us'),
    ),
  },

  // ── In Mexico ──

  /** Turned away, or told an officer who wrote nothing down. */
  'protection-not-received': {
    about: 'person',
    holds: element(['comar-contact', 'late-reasons'], ({ get }) =>
      any(is(get('comar-contact'), 'turned-away', 'told-authority'), has(get('late-reasons'), 'turned-away')),
    ),
  },
  'card-turned-away': {
    about: 'person',
    holds: element(['card-status'], ({ get }) => is(get('card-status'), 'refused-by-word')),
  },
  'held-by-inm': {
    about: 'person',
    holds: element(['safety-now', 'custody-holder', 'late-reasons'], ({ get }) =>
      any(
        all(has(get('safety-now'), 'in-custody'), is(get('custody-holder'), 'inm')),
        has(get('late-reasons'), 'detention-inm'),
      ),
    ),
  },
  'signed-at-inm': {
    about: 'person',
    holds: element(['inm-signed', 'exit-order-after'], ({ get }) =>
      any(is(get('inm-signed'), 'not-understood'), is(get('exit-order-after'), 'signed-not-understood')),
    ),
  },
  'moved-by-inm': {
    about: 'person',
    holds: element(['claim-left-because', 'late-reasons'], ({ get }) =>
      any(has(get('claim-left-because'), 'moved-by-inm'), has(get('late-reasons'), 'moved-by-inm')),
    ),
  },
} as const satisfies Readonly<Record<string, Pattern>>
