/**
 * What older and newer versions of this tool left in the real storage of a browser. An old case opens, tells what became
 * of its answers and its findings, and loses nothing unseen; a file from a newer version is refused and left as it is.
 */
import { expect, test, type Page } from '@playwright/test'
import { build } from 'vite'
import { law } from '../../rules/law.ts'
import { toldOf } from '../../src/casefile/told.ts'
import type { Case } from '../../src/engine/law.ts'
import { screen } from '../../src/screening/screen.ts'
import { button, expectAccessible, expectWhole, heading, main, watch, words } from './drive.ts'

const passphrase = 'río lámpara siete ventana'
const [oldId, newId] = ['0'.repeat(31) + 1, '0'.repeat(31) + 2]
const today = '2026-11-23'
const told: Case = {
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'travelling-with': ['alone'], 'mx-entry': '2026-11-02', 'comar-contact': 'none', 'us-contact': 'no' },
  encounters: [],
}

/** As an older version would have left it: another law, a finding and a question that are gone, a source that stood otherwise. */
function olderFile() {
  const then = toldOf(law, screen(law, told, '2026-11-22'))
  const [, one] = Object.entries(then.findings).find(([, { because }]) => because.some((id) => then.sources[id]?.startsWith('in-force'))) ?? []
  const source = one?.because.find((id) => then.sources[id]?.startsWith('in-force')) ?? ''
  return {
    source,
    file: {
      format: 'umbral-file/1',
      id: oldId,
      words: 'luna río pan',
      case: { format: 'umbral-case/1', person: { ...told.person, 'asked-long-ago': 'twice' }, encounters: [] },
      consents: [],
      review: { marks: {}, signed: { by: 'Ana Ruiz', on: '2026-11-20', law: '2026.11.20-1' } },
      told: {
        ...then,
        law: '2026.11.20-1',
        findings: { ...then.findings, 'told-long-ago': { pathway: 'mx/refugee-window', standing: 'may-apply', because: [source] } },
        sources: { ...then.sources, [source]: 'stayed 2026-01-01' },
      },
      kept: { until: '2099-12-31' },
    },
  }
}

/** The code of the vault, as one script that gives it. */
async function vaultScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'src/vault/vault.ts', name: 'umbralVault', formats: ['iife'], fileName: 'vault' } },
  })
  const [output] = Array.isArray(built) ? built : []
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('the vault was not built')
  return chunk.code
}

/** Each sealed record as it lies in the storage, by its id. */
const records = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('umbral')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no storage')))
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('texts').objectStore('texts').getAll()
          all.addEventListener('success', () => {
            opening.result.close()
            const plain = (value: unknown) => (value instanceof Uint8Array ? [...value].join() : value)
            resolve(Object.fromEntries((all.result as { id: string }[]).map((record) => [record.id, JSON.stringify(record, (_, value: unknown) => plain(value))])))
          })
        })
      }),
  )

async function openOld(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('button:has([lang="en"])').click()
  await button(page, 'en', 'keep.open').click()
  await main(page).getByLabel(words('en', 'keep.passphrase.label'), { exact: true }).fill(passphrase)
  await button(page, 'en', 'keep.unlock').click()
  await expect(main(page).getByText('luna río pan', { exact: true })).toBeVisible()
}
const open = (page: Page) => page.getByRole('button', { name: words('en', 'keep.list.openNamed').replace('{words}', 'luna río pan') }).click()
const toSummary = async (page: Page) => {
  await button(page, 'en', 'ui.footer.review').click()
  await expect(heading(page)).toHaveText(words('en', 'ui.check.title'))
  await button(page, 'en', 'ui.check.summarySoFar').click()
  await expect(heading(page)).toHaveText(words('en', 'ui.summary.title'))
}

test('an old case tells what became of it, and loses nothing unseen; a newer one is refused and left as it is', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'what is kept does not depend on the size of the screen')
  test.setTimeout(90_000)
  await page.clock.setFixedTime(`${today}T12:00:00`)
  const offences = watch(page)
  const { file, source } = olderFile()
  await page.goto('/')
  await page.evaluate(`(async () => { ${await vaultScript()}
    const { openVault } = umbralVault
    const opened = await openVault({ indexedDB, crypto, now: () => Date.now(), today: () => '${today}' })
    const vault = opened.value
    for (const done of [await vault.create(${JSON.stringify(passphrase)}),
      await vault.write('${oldId}', ${JSON.stringify(JSON.stringify(file))}, '2099-12-31', undefined),
      await vault.write('${newId}', ${JSON.stringify(JSON.stringify({ format: 'umbral-file/2', id: newId, news: true }))}, '2099-12-31', undefined)])
      if (!done.ok) throw new Error(JSON.stringify(done.problem))
    await vault.lock()
  })()`)

  await openOld(page)
  const before = await records(page)
  expect(Object.keys(before)).toEqual([oldId, newId])
  await expect(main(page)).toContainText(words('en', 'keep.problems.newer-file'))
  await expect(page.getByRole('button', { name: words('en', 'keep.list.open') })).toHaveCount(1)
  await expect(main(page)).toContainText('asked-long-ago: twice')

  // Opened only to look: what was told stays told, what changed is said with its reason, and nothing is written.
  await open(page)
  const left = main(page).locator('[data-left-out="1"]')
  await expect(left).toContainText('asked-long-ago: twice')
  await toSummary(page)
  await expect(left).toBeVisible()
  const changes = main(page).locator('[data-changes]')
  await expect(changes).toContainText(words('en', 'review.changes.law').replace('{was}', '2026.11.20-1').replace('{now}', law.version))
  await expect(changes.getByRole('listitem').filter({ hasText: words('en', 'review.changes.oldFinding') })).toContainText(words('en', 'review.changes.what.gone'))
  await expect(changes).toContainText(`${law.sources[source]?.cite ?? ''}: before, ${words('en', 'law.states.stayed')}`)
  await expect(main(page).locator('[data-sheet]')).toContainText('Draft: not reviewed by a lawyer')
  await expectAccessible(page)
  await expectWhole(page)
  await button(page, 'en', 'review.open').click()
  await expect(main(page).locator('[data-state]')).toHaveAttribute('data-state', 'other-law')
  expect(await records(page)).toEqual(before)

  // Something is written: the answer that fits no more is still told, until somebody says that they saw it.
  await button(page, 'en', 'review.changes.seen').click()
  await expect(changes).toHaveCount(0)
  await expect.poll(async () => (await records(page))[oldId]).not.toBe(before[oldId])
  await openOld(page)
  await open(page)
  await expect(left).toContainText('asked-long-ago: twice')
  const seenOnce = (await records(page))[oldId]
  await button(page, 'en', 'keep.list.leftOutSeen').click()
  await expect(left).toHaveCount(0)
  await expect.poll(async () => (await records(page))[oldId]).not.toBe(seenOnce)
  await openOld(page)
  await expect(main(page)).not.toContainText('asked-long-ago')
  await open(page)
  await toSummary(page)
  await expect(changes).toHaveCount(0)
  expect((await records(page))[newId]).toBe(before[newId])
  expect(offences).toEqual([])
})
