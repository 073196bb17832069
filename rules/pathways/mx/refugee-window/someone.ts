/** The adult most named cases here start from: a Honduran in Mexico, alone, who has done nothing yet. */
import type { UmbralCase } from '../../../authoring.ts'

type Person = UmbralCase['person']

export const someone = (answers: Person): Person => ({
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 31,
  'travelling-with': ['alone'],
  'comar-contact': 'none',
  'us-contact': 'no',
  'refugee-grounds': ['violence-or-conflict'],
  'mx-state': 'other',
  ...answers,
})
