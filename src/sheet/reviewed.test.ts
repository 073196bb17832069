import { beforeAll, describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import type { Mark, Review } from '../casefile/review.ts'
import type { Case } from '../engine/law.ts'
import { addLanguage, createI18n, sayIn } from '../i18n/index.ts'
import { screen } from '../screening/screen.ts'
import { sheetOf, type Sheet } from './model.ts'
import { findingsOn, reviewedSheet } from './reviewed.ts'
import { textOf } from './text.ts'

const i18n = createI18n()
beforeAll(() => addLanguage(i18n, 'en'))

const today = '2026-11-02'
const told: Case = {
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'travelling-with': ['alone'], 'mx-entry': '2026-10-09', 'comar-contact': 'none', 'us-contact': 'no' },
  encounters: [],
}
const screening = screen(law, told, today)
const draft = sheetOf(law, screening, told)
const say = sayIn(i18n, 'en')
const textIn = (sheet: Sheet) => textOf(sheet, say, 'en', law).replace(/\s+/g, ' ')
const idsOn = (sheet: Sheet) => findingsOn(sheet).map(({ id }) => id)
const deadlinesOn = (sheet: Sheet) => sheet.sections.flatMap((section) => (section.id === 'deadlines' ? section.deadlines : []))
const sourcesOn = (sheet: Sheet) => sheet.sections.flatMap((section) => (section.id === 'sources' ? section.sources : []))

const signed = { by: 'Ana Ruiz', on: today, law: law.version }
const kept: Mark = { verdict: 'keep', reason: '' }
const marking = (marks: Readonly<Record<string, Mark>> = {}): Review['marks'] =>
  Object.fromEntries(idsOn(draft).map((id) => [id, marks[id] ?? kept]))
const reviewed = (review: Review | undefined) => reviewedSheet(law, screening, told, review)
const secret = 'The entry paper shows another day.'

const deadline = deadlinesOn(draft)[0]!
const dated = deadline.findings[0]!

describe('a sheet is a draft', () => {
  test.each<[string, Review | undefined]>([
    ['without a review', undefined],
    ['while it is not signed', { marks: marking({ [dated]: { verdict: 'strike', reason: secret } }) }],
    ['when it was signed under other law', { marks: marking({ [dated]: { verdict: 'strike', reason: secret } }), signed: { ...signed, law: '2026.1.1-1' } }],
    ['when it shows what nobody marked', { marks: Object.fromEntries(Object.entries(marking()).slice(1)), signed }],
    ['when something was struck without a reason', { marks: marking({ [dated]: { verdict: 'strike', reason: ' ' } }), signed }],
    ['when a correction has no words', { marks: marking({ [dated]: { verdict: 'correct', reason: secret, text: '' } }), signed }],
  ])('%s', (_, review) => {
    expect(reviewed(review)).toEqual(draft)
    expect(draft.notices).toContain('not-reviewed')
    expect(textIn(draft)).toContain('Draft: not reviewed by a lawyer')
  })
})

describe('a signed sheet', () => {
  test('says who, when and under which law, and is else the same', () => {
    const sheet = reviewed({ marks: marking(), signed })
    expect(sheet.sections).toEqual(draft.sections)
    expect(sheet.notices).not.toContain('not-reviewed')
    expect(textIn(sheet)).toContain(`Reviewed by Ana Ruiz on November 2, 2026 under law version ${law.version}`)
    expect(textIn(sheet).toLowerCase()).not.toContain('not reviewed by a lawyer')
  })

  test('loses what was struck, its deadlines and its sources; the reason stays in the file', () => {
    const strikes = Object.fromEntries(deadline.findings.map((id) => [id, { verdict: 'strike', reason: secret } as const]))
    const sheet = reviewed({ marks: marking(strikes), signed })
    expect(idsOn(sheet)).toEqual(idsOn(draft).filter((id) => !(id in strikes)))
    expect(deadlinesOn(sheet).map(({ id }) => id)).not.toContain(deadline.id)
    expect(sourcesOn(sheet).map(({ number }) => number)).toEqual(sourcesOn(sheet).map((_, i) => i + 1))
    expect(sourcesOn(sheet).length).toBeLessThan(sourcesOn(draft).length)
    const text = textIn(sheet)
    expect(text).not.toContain(secret)
    expect(text).not.toContain(say(`findings.${dated}.text`))
    expect(text).toContain(`FOR THE REVIEWER`)
    expect(text).toContain(`Struck by the reviewer: ${say(`findings.${dated}.title`)}`)
  })

  test('keeps a deadline that another finding names', () => {
    const twice = { ...screening, deadlines: [...screening.deadlines, { ...screening.deadlines.find(({ id }) => id === deadline.id)!, finding: idsOn(draft).find((id) => id !== dated)! }] }
    const sheet = reviewedSheet(law, twice, told, { marks: marking({ [dated]: { verdict: 'strike', reason: secret } }), signed })
    expect(deadlinesOn(sheet).map(({ id }) => id)).toContain(deadline.id)
  })

  test('has the words of the reviewer in the place of ours', () => {
    const sheet = reviewed({ marks: marking({ [dated]: { verdict: 'correct', reason: secret, text: 'File on Monday with the shelter.' } }), signed })
    const text = textIn(sheet)
    expect(text).toContain('In the words of the reviewer, Ana Ruiz: File on Monday with the shelter.')
    expect(text).not.toContain(say(`findings.${dated}.text`))
    expect(text).not.toContain(secret)
  })
})

test('a signature that came in with a file is told as what the file says', () => {
  const origin = say('sheet.review.elsewhere')
  const textWith = (elsewhere: { elsewhere?: true }) => textIn(reviewed({ marks: marking(), signed: { ...signed, ...elsewhere } }))
  expect(textWith({ elsewhere: true })).toContain(origin)
  expect(textWith({})).not.toContain(origin)
})
