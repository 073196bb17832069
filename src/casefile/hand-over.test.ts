import { expect, test } from 'vitest'
import type { CaseFile } from './casefile.ts'
import type { Consent, ConsentPart } from './consent.ts'
import { handedOver } from './hand-over.ts'

const consentTo = (...parts: readonly ConsentPart[]): Consent => ({ to: 'partner', name: 'Casa', parts, on: '2026-11-20', until: '2026-12-20' })
const file: CaseFile = {
  id: 'a'.repeat(32),
  words: 'luna río pan',
  case: { person: { age: 34, hidden: 'yes' }, encounters: [] },
  spoken: 'mam',
  consents: [consentTo('findings'), { ...consentTo('answers'), name: 'Other' }],
  review: { marks: { x: { verdict: 'strike', reason: 'why' } } },
  told: { law: 'v', on: '2026-11-20', answers: 'digest', findings: { x: { pathway: 'p', standing: 'open', because: [] } }, deadlines: { d: '2026-12-01' }, sources: { s: 'in-force' } },
  family: { id: 'f', apart: true },
  kept: { until: '2026-12-01' },
  counting: { agreed: true },
  leftOut: [{ fact: 'gone', answer: 'yes' }],
}
const shareable = { person: { age: 34 }, encounters: [] }

test('without answers there is nothing to hand over', () => {
  expect(handedOver(file, consentTo('deadlines', 'findings', 'papers', 'journey'), shareable)).toBeUndefined()
})

test('with all agreed, the file goes with this consent alone, and without what is nobody else’s', () => {
  const consent = consentTo('answers', 'findings', 'deadlines')
  const { family: _, kept: __, counting: ___, leftOut: ____, ...rest } = file
  // The digest is of all answers: with those handed on, it would give away the ones that stay.
  expect(handedOver(file, consent, shareable)).toEqual({ ...rest, case: shareable, consents: [consent], told: { ...file.told, answers: '' } })
})

test('what was found goes only where findings were agreed', () => {
  expect(handedOver(file, consentTo('answers'), shareable)).toEqual({
    id: file.id,
    words: file.words,
    spoken: 'mam',
    case: shareable,
    consents: [consentTo('answers')],
  })
  expect(handedOver(file, consentTo('answers', 'deadlines'), shareable)?.told).toEqual({ law: 'v', on: '2026-11-20', answers: '', findings: {}, deadlines: { d: '2026-12-01' }, sources: {} })
})
