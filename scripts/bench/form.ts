/**
 * The form that both sides are asked to show: ten questions of the usual kinds, three of them only after certain answers.
 * It says nothing of either side; each translates it into its own words. It has no subject of law: a form is a form.
 */

interface Asked {
  readonly id: string
  /** Asked only after this answer to an earlier question. */
  readonly onlyAfter?: { readonly id: string; readonly value: string }
  readonly question: string
  /** Why it is asked: one sentence under the question. */
  readonly why: string
}

export type Question = Asked &
  (
    | { readonly kind: 'yes-no'; readonly given: 'yes' | 'no' }
    | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>>; readonly given: string }
    /** `none` excludes the others. */
    | { readonly kind: 'several'; readonly options: Readonly<Record<string, string>>; readonly given: string }
    | { readonly kind: 'count'; readonly min: number; readonly max: number; readonly given: number }
    | { readonly kind: 'date'; readonly given: string }
  )

/** With the answers `given`, all ten are asked. */
export const form: readonly Question[] = [
  {
    id: 'needs-now',
    kind: 'several',
    question: 'Is any of this true right now?',
    why: 'What cannot wait comes first.',
    options: { roof: 'There is no place to sleep tonight', doctor: 'Somebody needs a doctor', food: 'There is nothing to eat', none: 'None of these' },
    given: 'roof',
  },
  {
    id: 'roof-since',
    kind: 'date',
    onlyAfter: { id: 'needs-now', value: 'roof' },
    question: 'Since what day has there been no place to sleep?',
    why: 'The first nights are paid from another fund.',
    given: '2026-10-09',
  },
  {
    id: 'where',
    kind: 'choice',
    question: 'Where is the person now?',
    why: 'Each town has its own office.',
    options: { town: 'In this town', near: 'In a town near here', far: 'Farther away' },
    given: 'town',
  },
  {
    id: 'age',
    kind: 'count',
    min: 0,
    max: 120,
    question: 'How old is the person?',
    why: 'Some places take only adults, and some only the young.',
    given: 34,
  },
  {
    id: 'with-children',
    kind: 'yes-no',
    question: 'Are there children with the person?',
    why: 'Families are housed together.',
    given: 'yes',
  },
  {
    id: 'children',
    kind: 'count',
    min: 1,
    max: 20,
    onlyAfter: { id: 'with-children', value: 'yes' },
    question: 'How many children are there?',
    why: 'A room must have a bed for each of them.',
    given: 2,
  },
  {
    id: 'school',
    kind: 'yes-no',
    onlyAfter: { id: 'with-children', value: 'yes' },
    question: 'Do the children go to a school here?',
    why: 'Nobody should have to change school for a bed.',
    given: 'no',
  },
  {
    id: 'stay',
    kind: 'choice',
    question: 'How long will they need a place?',
    why: 'Short stays and long ones are in different houses.',
    options: { night: 'One night', week: 'About a week', month: 'About a month', longer: 'Longer', open: 'Nobody can say yet' },
    given: 'open',
  },
  {
    id: 'papers',
    kind: 'several',
    question: 'Which of these papers does the person have?',
    why: 'Some houses must write down one of them.',
    options: { card: 'An identity card', passport: 'A passport', birth: 'A birth certificate', letter: 'A letter from an office', none: 'None of these' },
    given: 'card',
  },
  {
    id: 'call-back',
    kind: 'yes-no',
    question: 'May the office call back?',
    why: 'A place may be free only tomorrow.',
    given: 'yes',
  },
]
