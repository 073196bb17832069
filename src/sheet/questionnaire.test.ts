import { beforeAll, describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { addLanguage, createI18n, languages, sayIn } from '../i18n/index.ts'
import { numbersOf, partsOf } from '../screening/numbers.ts'
import type { Block, Document } from './document.ts'
import { questionnaire, usualParts } from './questionnaire.ts'
import { writeText } from './write-text.ts'

const i18n = createI18n()
beforeAll(() => Promise.all(languages.map((language) => addLanguage(i18n, language))))

const all = partsOf(law).map(({ pathway }) => pathway.id)
const headings = ({ blocks }: Document, level: number) => blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

for (const language of languages)
  describe(`the questions on paper in ${language}`, () => {
    const say = sayIn(i18n, language)
    const whole = () => questionnaire(law, say, language, all)

    test('have each question with the number it has on the screen', () => {
      const titles = headings(whole(), 3)
      for (const [fact, number] of numbersOf(law)) {
        const own = titles.filter((title) => title.startsWith(`${number}  `))
        expect(new Set(own)).toEqual(new Set([`${number}  ${say(`facts.${fact}.question`)}`]))
        expect(own).toHaveLength(law.facts[fact]?.about === 'encounter' ? 2 : 1)
      }
    })

    test('can be left unanswered in three ways, every one', () => {
      const ways = ['unknown', 'declined', 'later'].map((way) => say(`law.nonAnswers.${way}`))
      const { blocks } = whole()
      const questions = blocks.filter((block) => block.kind === 'heading' && block.level === 3 && /^\d/.test(block.text))
      const offered = blocks.filter((block: Block) => block.kind === 'boxes' && block.options.join() === ways.join())
      expect(offered).toHaveLength(questions.length)
    })

    test('are announced before they hurt, in the words of the screen', () => {
      const { blocks } = whole()
      let warned = false
      for (const block of blocks) {
        if (block.kind !== 'heading') continue
        if (block.level === 2) warned = false
        if (block.text === say('ui.hard.title')) warned = true
        const fact = [...numbersOf(law)].find(([, number]) => block.text.startsWith(`${number}  `))?.[0]
        if (fact && law.facts[fact]?.sensitivity === 'hard') expect(warned, fact).toBe(true)
      }
    })

    test('say everything in words, offer all options, and begin with what they are', () => {
      const text = writeText(whole()).replaceAll(/\s+/g, ' ')
      expect(text.match(/\[[a-z]+(?:\.[\w/-]+)+\]/g) ?? []).toEqual([])
      for (const [fact] of numbersOf(law)) {
        const kind = law.facts[fact]
        if (kind?.kind === 'choice' || kind?.kind === 'several')
          for (const value of kind.values) expect(text).toContain(`[ ] ${say(`facts.${fact}.options.${value}`).replaceAll(/\s+/g, ' ')}`)
      }
      expect(text.slice(0, 400)).toContain(say('ui.notice.information.title'))
      expect(text.trimEnd().endsWith(law.version)).toBe(true)
    })
  })

test('by default only what is asked of everybody is printed, safety first', () => {
  const say = sayIn(i18n, 'en')
  const titles = headings(questionnaire(law, say, 'en'), 2)
  expect(usualParts(law).length).toBeGreaterThan(1)
  expect(titles[0]).toBe(`1. ${say(`pathways.${law.pathways[0]?.id}.title`)}`)
  expect(new Set(titles.map((title) => title.split('.')[0])).size).toBe(usualParts(law).length)
})
