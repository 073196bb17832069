/**
 * Facts that only the pathway mx/custody-and-transfer asks. Who holds the person, since when and which paper they got was
 * asked in the first minute; what may open the station (`card-grounds`) is shared with mx/humanitarian-card.
 */
import type { Facts } from '../../src/engine/law.ts'

export const custodyAndTransferFacts = {
  'held-situation': {
    about: 'person',
    kind: 'several',
    values: ['child-held', 'being-moved', 'leaving-soon', 'nobody-reaches', 'deported-before', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
  /** What the law gives from the first hour, and INM did not. */
  'held-rights-missing': {
    about: 'person',
    kind: 'several',
    values: ['reason', 'record', 'call', 'lawyer', 'interpreter', 'doctor', 'protection-told', 'none'],
    none: 'none',
    sensitivity: 'plain',
  },
  'inm-signed': {
    about: 'person',
    kind: 'choice',
    values: ['nothing', 'asked-to-sign', 'own-wish', 'not-understood'],
    sensitivity: 'sensitive',
  },
  /** Before the order to leave: article 137 names three steps. The last two values are none of them. */
  'exit-order-after': {
    about: 'person',
    kind: 'choice',
    values: ['inm-said-no', 'took-back', 'asked-to-leave', 'signed-not-understood', 'given-unasked'],
    sensitivity: 'sensitive',
  },
} as const satisfies Facts
