/** The adult most named cases here start from: a Honduran in Mexico, alone, who handed in a request and goes to sign. */
import type { UmbralCase } from '../../../authoring.ts'

type Person = UmbralCase['person']

export const applicant = (answers: Person): Person => ({
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 31,
  'travelling-with': ['alone'],
  'mx-entry': '2026-08-03',
  'comar-contact': 'filed',
  'us-contact': 'no',
  ...answers,
})
