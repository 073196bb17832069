/** For each pattern of the law a case that shows it and no other. Told in answers only; judged by whoever asks. */
import type { Answer } from '../src/engine/answers.ts'
import type { Case } from '../src/engine/law.ts'
import { screen } from '../src/screening/screen.ts'
import { patternsIn } from '../src/totals/patterns.ts'
import { law } from '../rules/law.ts'
import type { patterns } from '../rules/patterns.ts'

export const today = '2026-11-22'
export const holdIn = (told: Case) => patternsIn(law, screen(law, told, today))

type Told = Readonly<Record<string, Answer>>
export const sentBack = { 'us-entry-when': '2026-02-03', 'us-place': 'texas', 'us-how': 'between-ports', 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'us-sent-to': 'mexico' }
export const met = (encounter: Told, person: Told = {}): Case => ({
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], 'us-contact': 'once', ...person },
  encounters: [{ ...sentBack, ...encounter }],
})
export const inMexico = (person: Told): Case => ({
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], 'us-contact': 'no', ...person },
  encounters: [],
})
const failed = { 'fear-said': 'said', 'fear-asked-about': 'own-country', 'fear-interview': 'failed', 'fear-negative-country': 'own-country' }

/** For each pattern a case that shows it and no other. So no pattern follows from another. */
export const patternCases: Readonly<Record<keyof typeof patterns, Case>> = {
  'no-fear-question': met({ 'fear-said': 'not-said', 'fear-asked-about': 'not-asked' }),
  'fear-not-heard': met({ 'fear-said': 'tried', 'fear-asked-about': 'both' }),
  'own-country-not-asked': met({ 'fear-asked-about': 'mexico-only' }),
  'interview-not-understood': met({ ...failed, 'fear-understood': 'no' }),
  'documents-kept': met({ 'us-kept': ['passport-or-id'] }),
  'belongings-kept': met({ 'us-kept': ['phone'] }),
  'no-paper-given': met({ 'us-papers': ['none'] }),
  'signed-under-pressure': met({ 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], 'when-sent-back': ['pressed-to-sign'] }),
  'family-separated': met({ 'family-apart': ['other-place'] }, { 'travelling-with': ['partner'] }),
  'protection-not-received': inMexico({ 'comar-contact': 'turned-away' }),
  'card-turned-away': inMexico({ 'card-grounds': ['danger-at-home'], 'card-status': 'refused-by-word' }),
  'held-by-inm': inMexico({ 'safety-now': ['in-custody'], 'custody-holder': 'inm' }),
  'signed-at-inm': inMexico({ 'safety-now': ['in-custody'], 'custody-holder': 'national-guard', 'inm-signed': 'not-understood' }),
  'moved-by-inm': inMexico({ 'comar-contact': 'filed', 'claim-stage': 'handed-in', 'claim-kept': ['moved'], 'claim-left-because': ['moved-by-inm'] }),
}

/** What is wrong when this case does not show this pattern alone. */
export function patternFaults(id: string, told: Case): string[] {
  const held = holdIn(told)
  return held.length === 1 && held[0] === id ? [] : [`shows ${held.join(', ') || 'no pattern'}`]
}
