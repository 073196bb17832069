/** The law's own list of changes: told to whoever screens an old case again. */
import { expect, test } from 'vitest'
import { law } from '../rules/law.ts'
import { addLanguage, createI18n, languages, sayIn } from '../src/i18n/index.ts'

const changes = law.changes ?? []

test('ends with the version there is, goes forward, and names pathways that there are', () => {
  expect(changes.at(-1)?.version).toBe(law.version)
  expect(changes.map(({ on }) => on)).toEqual(changes.map(({ on }) => on).sort())
  const pathways = law.pathways.map(({ id }) => id)
  expect(changes.flatMap((change) => change.pathways).filter((id) => !pathways.includes(id))).toEqual([])
})

test.each(languages)('has its texts in %s', async (language) => {
  const i18n = createI18n()
  await addLanguage(i18n, language)
  for (const { says } of changes) expect(sayIn(i18n, language)(`review.law.${says}`)).not.toContain('[')
})
