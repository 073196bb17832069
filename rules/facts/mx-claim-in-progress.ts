/**
 * Facts that only the pathway mx/claim-in-progress asks. Each stage of the request has its own few: nobody is asked
 * those of another stage.
 */
import type { Facts } from '../../src/engine/law.ts'

export const claimInProgressFacts = {
  // Filed by somebody else: ratified in person, or not (MX-COMAR-16).
  'request-confirmed': { about: 'person', kind: 'yes-no', sensitivity: 'plain' },
  'filed-by-other-when': { about: 'person', kind: 'date', sensitivity: 'plain' },

  // Asked only of those who said that the request was handed in, and no more: the rest follows from what they said.
  'claim-stage': {
    about: 'person',
    kind: 'choice',
    values: ['handed-in', 'signing', 'interviewed', 'moved-away', 'said-yes', 'said-no', 'closed', 'withdrew'],
    sensitivity: 'plain',
  },

  // A request that is alive.
  'claim-kept': {
    about: 'person',
    kind: 'several',
    values: ['missed-signing', 'moved', 'wants-to-move', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
  'claim-filed-when': { about: 'person', kind: 'date', sensitivity: 'plain' },

  // Signing missed, or the state left: one word is enough, as with the reasons for coming late.
  'claim-left-because': {
    about: 'person',
    kind: 'several',
    values: ['crime', 'danger', 'moved-by-inm', 'held', 'illness-or-birth', 'not-told', 'us-appointment', 'work-or-family', 'other', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },

  // A paper that says no, or that closes the request.
  'comar-answer-when': { about: 'person', kind: 'date', sensitivity: 'plain' },
  'claim-since-no': {
    about: 'person',
    kind: 'choice',
    values: ['nothing', 'review-waiting', 'review-no', 'court'],
    sensitivity: 'plain',
  },
  'review-answer-when': { about: 'person', kind: 'date', sensitivity: 'plain' },
  'claim-since-closing': {
    about: 'person',
    kind: 'choice',
    values: ['nothing', 'resume-asked', 'resume-refused', 'new-request'],
    sensitivity: 'plain',
  },
  'resume-refused-when': { about: 'person', kind: 'date', sensitivity: 'plain' },
  'withdrawal-how': {
    about: 'person',
    kind: 'choice',
    values: ['own-will', 'not-understood', 'someone-else'],
    sensitivity: 'sensitive',
  },

  // Protection given: what could put it at risk since.
  'status-since': {
    about: 'person',
    kind: 'several',
    values: ['asked-elsewhere', 'home-papers', 'went-home', 'new-nationality', 'comar-notice', 'status-ended', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
} as const satisfies Facts
