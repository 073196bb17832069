/** What the pathway us/fear-screening may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const toFindOut = { standing: 'open', side: 'us', urgency: 'none', lean: 'neutral' } as const
const forTheLawyer = { ...toFindOut, urgency: 'weeks', lean: 'helpful' } as const
const duty = { ...forTheLawyer, standing: 'may-apply' } as const
const right = { standing: 'right', side: 'us', urgency: 'days', lean: 'helpful', once: true } as const
const today = { standing: 'do-now', side: 'us', urgency: 'now', lean: 'helpful' } as const

export const fearScreeningFindings = {
  // ── Where no screening is due, or the fear belongs elsewhere ──
  'fear-stopped-before-line': { standing: 'may-not-apply', side: 'us', urgency: 'none', lean: 'adverse', once: true },
  'fear-remain-in-mexico': toFindOut,
  'fear-proclamation': {
    ...toFindOut,
    standing: 'unsettled',
    urgency: 'weeks',
    readings: ['asylum-stopped', 'order-blocked'],
    once: true,
  },
  'fear-for-the-judge': { ...right, urgency: 'weeks' },
  'fear-court-left': { ...toFindOut, urgency: 'weeks', once: true },

  'fear-child-alone': { ...duty, once: true },

  // ── Was anyone asked? ──
  'fear-not-asked': { ...forTheLawyer, urgency: 'none' },
  'fear-duty-to-ask': {
    ...toFindOut,
    standing: 'unsettled',
    readings: ['rule-of-2024', 'court-and-statute'],
    once: true,
  },
  'fear-home-not-asked': { ...forTheLawyer, urgency: 'none' },
  'fear-sent-to-not-asked': forTheLawyer,
  'fear-result-unknown': toFindOut,

  // ── Fear shown, and nobody heard it ──
  'fear-not-referred': duty,
  'fear-not-referred-reinstated': duty,
  'fear-interview-due': today,
  'fear-said-no-interview': forTheLawyer,
  'fear-not-said': toFindOut,

  // ── The interview ──
  'fear-passed': duty,
  'fear-passed-reasonable': duty,
  'fear-sent-despite-yes': forTheLawyer,
  'fear-interview-waiting': { ...today, urgency: 'days' },
  'fear-left-before-answer': forTheLawyer,
  'fear-home-negative': toFindOut,
  'fear-other-country-negative': forTheLawyer,
  'fear-negative-country-unknown': toFindOut,
  'fear-not-understood': forTheLawyer,
  'fear-mandatory-bars': { ...toFindOut, urgency: 'days', once: true },

  // ── The judge ──
  'fear-judge-no': toFindOut,
  'fear-judge-waiting': today,
  'fear-left-before-review': duty,
  'fear-judge-said-no': toFindOut,
  // The text speaks of refusing to say; that silence is refusing is not written, so it stays open. While the person is
  // held, what to do today is told by the request for a judge.
  'fear-silence-reasonable': toFindOut,
  'fear-silence': { ...toFindOut, urgency: 'days' },
  'fear-silence-over': toFindOut,
  'fear-judge-never-offered': forTheLawyer,
  'fear-ask-judge': { ...right, urgency: 'now' },
  'fear-seven-days': { ...today, deadlines: ['fear-judge-review'] },

  // ── While US officers hold the person ──
  'fear-say-it': { ...right, urgency: 'now' },
  'fear-each-alone': right,

  // ── In the United States and not held ──
  'fear-not-held': { standing: 'do-now', side: 'us', urgency: 'days', lean: 'neutral', once: true },

  // ── For everyone ──
  'fear-copies': { standing: 'do-now', side: 'us', urgency: 'weeks', lean: 'neutral', once: true },
} as const satisfies Record<string, UmbralFinding>
