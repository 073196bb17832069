import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import { anyAnswer, anyCase } from '../../tests/any-case.ts'
import { addLanguage, createI18n, languages, sayIn } from '../i18n/index.ts'
import type { Answer } from '../engine/answers.ts'
import type { Case } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import { screen } from '../screening/screen.ts'
import { sheetOf } from './model.ts'
import { hasGap, withoutPrivate } from './private.ts'
import { textOf } from './text.ts'

const today = '2026-11-21'
const privateFacts = Object.entries(law.facts).flatMap(([id, fact]) => (fact.private ? [id] : []))
const answering = (told: Case, answers: Readonly<Record<string, Answer>>): Case => ({ ...told, person: { ...told.person, ...answers } })
const without = (told: Case): Case => ({
  ...told,
  person: Object.fromEntries(Object.entries(told.person).filter(([fact]) => !privateFacts.includes(fact))),
})
const sheet = (told: Case) => sheetOf(law, screen(law, told, today), told)

/** The first of each pathway: all of them take too long. */
const named = (Object.values(casesByPathway) as (readonly NamedCase[])[]).flatMap(([one]) => (one ? [casesOf(law.facts, one)[0]!.told] : []))
const anyNeeds = anyAnswer(law.facts['needs-heard']!)
const noYes = fc.constantFrom('no', 'unknown', 'declined', 'later', undefined)
const silenced = (needs: Answer, may: string | undefined) => ({ 'needs-heard': needs, ...(may !== undefined && { 'needs-may-be-named': may }) })

/** A woman travels with the partner she is afraid of. */
const together: Case = {
  person: {
    'safety-now': ['none'],
    'where-now': 'mexico',
    nationalities: ['HN'],
    age: 31,
    'travelling-with': ['partner'],
    'mx-entry': '2026-11-02',
    'comar-contact': 'none',
    'us-contact': 'no',
  },
  encounters: [],
}

describe('without a yes the sheet is the same as if nothing had been asked', () => {
  test('whatever is marked, for a named case of each pathway', () => {
    for (const told of named)
      for (const may of ['no', 'unknown', undefined])
        expect(sheet(answering(without(told), silenced(['apart', 'who-they-are', 'interpreter'], may)))).toEqual(sheet(without(told)))
  })

  propertyTest.prop([anyCase(law), anyNeeds, noYes], { numRuns: 150 })('whatever is marked, for anybody', (told, needs, may) => {
    expect(sheet(answering(without(told), silenced(needs, may)))).toEqual(sheet(without(told)))
  })

  test('also for an old yes, once nothing that could be named is marked', () => {
    for (const needs of [['none'], ['apart'], 'later'] as const)
      expect(sheet(answering(together, { 'needs-heard': needs, 'needs-may-be-named': 'yes' }))).toEqual(sheet(together))
  })
})

describe('with a yes', () => {
  const agreed = answering(together, { 'needs-heard': ['interpreter', 'apart'], 'needs-may-be-named': 'yes' })

  test('the need is named, with its answer', () => {
    const told = JSON.stringify(sheet(agreed))
    expect(told).toContain('needs-language')
    expect(told).toContain('"fact":"needs-heard","answer":["interpreter"]')
  })

  propertyTest.prop([anyCase(law), fc.subarray(['interpreter', 'woman-or-man', 'hard-to-speak', 'who-they-are', 'origin'])], { numRuns: 100 })(
    'nobody can see that the person wants to be heard apart',
    (told, needs) => {
      const yes = (marked: readonly string[]) => sheet(answering(told, { 'needs-heard': marked, 'needs-may-be-named': 'yes' }))
      expect(yes([...needs, 'apart'])).toEqual(yes(needs.length > 0 ? needs : ['none']))
    },
  )

  test.each(languages)('so does the text in %s, and without it neither question nor answers', async (language) => {
    const i18n = createI18n()
    await addLanguage(i18n, language)
    const say = sayIn(i18n, language)
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ')
    const textFor = (told: Case) => flat(textOf(sheet(told), say, language, law))
    const words = [say('facts.needs-heard.label'), say('facts.needs-heard.options.interpreter')].map(flat)
    for (const word of words) expect(textFor(agreed)).toContain(word)
    expect(textFor(agreed)).not.toContain(flat(say('facts.needs-heard.options.apart')))
    const refused = textFor(answering(agreed, { 'needs-may-be-named': 'no' }))
    expect(refused).not.toContain(words[1])
    expect(refused).not.toContain(`${words[0]}:`)
    expect(refused).not.toContain(flat(say('facts.needs-may-be-named.label')))
  })
})

test('what is private stays in the case and its screening', () => {
  const told = answering(together, { 'needs-heard': ['apart'] })
  const screening = screen(law, told, today)
  expect(screening.used.person).toMatchObject({ 'needs-heard': ['apart'] })
  const needs = (walks: typeof screening.walks) => walks.find(({ pathway }) => pathway === 'needs')!
  expect(needs(screening.walks).asked).toContain('needs-heard')
  const shown = withoutPrivate(law, screening, told)
  expect(shown.told.person).not.toHaveProperty(['needs-heard'])
  // The map of that pathway would show where the person turned: it is left out.
  const pathway = law.pathways.find(({ id }) => id === 'needs')!
  expect(hasGap(pathway, needs(shown.screening.walks))).toBe(true)
  expect(hasGap(pathway, needs(screening.walks))).toBe(false)
})
