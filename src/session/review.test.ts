import { expect, test } from 'vitest'
import type { CaseFile } from '../casefile/casefile.ts'
import { reviewSchema } from '../casefile/schemas.ts'
import type { Review } from '../casefile/review.ts'
import type { Told } from '../casefile/told.ts'
import { noted, withFileAnswer } from './files.ts'

const signed = { by: 'Ana Ruiz', on: '2026-11-21', law: 'v' }
const review: Review = { marks: { x: { verdict: 'strike', reason: 'It is another paper.' } }, signed }
const file: CaseFile = { id: '0'.repeat(32), words: 'one two three', case: { person: { age: 34 }, encounters: [] }, consents: [], review }
const files = { file, shelf: [], saved: new Map(), away: [], front: undefined }

test('a changed answer lets the signature fall; the marks stay, and it is known whose it was', () => {
  const { review: after } = withFileAnswer(file, { fact: 'age' }, 35)
  expect(after).toEqual({ marks: review.marks, fell: signed })
  expect(reviewSchema.safeParse(after).success).toBe(true)
})

test('another changed answer does not forget whose it was', () => {
  const once = withFileAnswer(file, { fact: 'age' }, 35)
  expect(withFileAnswer(once, { fact: 'age' }, 36).review).toEqual(once.review)
})

test('what was told is noted without unsigning', () => {
  const told: Told = { law: 'v', on: '2026-11-21', answers: '0', findings: {}, deadlines: {}, sources: {} }
  expect(noted(files, file.id, { told }).file).toEqual({ ...file, told })
})
