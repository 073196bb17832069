/**
 * A case told without a screen, for tests about what comes after the questions: the engine asks, a script answers, and the
 * file is read in on the desk as another device would give it. Walking there screen by screen is what `interview.spec.ts` does.
 */
import { expect, type Page } from '@playwright/test'
import { law } from '../../rules/law.ts'
import type { Kind } from '../../src/engine/answers.ts'
import type { Case } from '../../src/engine/law.ts'
import { screen } from '../../src/screening/screen.ts'
import { button, heading, main, words, type Given, type Language, type Script } from './drive.ts'

/** What `fill` of `drive.ts` takes where the script is silent: the last there is. */
function last(kind: Kind): Given {
  if (kind.kind === 'count') return 30
  if (kind.kind === 'date' || kind.kind === 'instant') return '2026-10'
  if (kind.kind === 'yes-no') return 'no'
  const value = (kind.kind === 'several' && kind.none) || kind.values.at(-1) || ''
  return kind.kind === 'several' || kind.kind === 'countries' ? [value] : value
}

/** The whole case that a person tells who answers every question by this script. */
export function caseOf(script: Script, today = '2026-11-21'): Case {
  const told: { person: Record<string, Given>; encounters: Record<string, Given>[] } = { person: {}, encounters: [] }
  for (let asked = 0; asked < 80; asked++) {
    const { next } = screen(law, told, today)
    if (!next) return told
    const kind = law.facts[next.fact]
    if (!kind) throw new Error(`No fact ${next.fact}`)
    const answers = next.encounter === undefined ? told.person : (told.encounters[next.encounter] ??= {})
    answers[next.fact] = script[next.fact] ?? last(kind)
  }
  throw new Error('An interview without an end')
}

/** Reads a case in, from any screen with a way to the desk, and goes to its answers. */
export async function toCheckOf(page: Page, language: Language, told: Case): Promise<void> {
  const file = { format: 'umbral-file/1', id: 'a'.repeat(32), words: 'luna río pan', case: { format: 'umbral-case/1', ...told }, consents: [] }
  await button(page, language, 'people.desk.open').click()
  await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await button(page, language, 'handoff.import.open').click()
  await expect(page.locator('input[type=file]')).toHaveCount(0)
  const title = words(language, 'ui.check.title')
  if ((await heading(page).innerText()) !== title) await button(page, language, 'ui.footer.review').click()
  await expect(heading(page)).toHaveText(title)
}

/** The same, and on to its summary. */
export async function toSummaryOf(page: Page, language: Language, told: Case): Promise<void> {
  await toCheckOf(page, language, told)
  await button(page, language, 'ui.check.summary').click()
  await expect(heading(page)).toHaveText(words(language, 'ui.summary.title'))
  await expect(main(page).locator('[data-section]').first()).toBeVisible()
}
