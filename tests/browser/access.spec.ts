/**
 * Every screen and state, as those need it who listen, use a keyboard, enlarge, or see no colours. Each is built once and
 * looked at in place: axe (WCAG 2.2 AA, contrast 7:1), light and dark by turns; the frame; reflow and targets at
 * 320 × 256 px (400 % of a desk) in each language; and the whole way of the Tab key. With UMBRAL_ALL=1 each is looked at
 * in every language, in light, dark and forced colours, at every size and with large letters.
 */
import { expect, test, type Page } from '@playwright/test'
import { casesByPathway } from '../../rules/cases.ts'
import type { NamedCase } from '../../src/engine/named-case.ts'
import { expectFrame, expectKeyboard, expectNoColour, expectRoom, inOtherLanguages, low, narrow, phone } from './access.ts'
import { answer, begin, button, expectAccessible, expectAsked, fill, form, heading, languages, main, send, watch, words, type Language } from './drive.ts'
import { expectTree, treeIn, trees } from './trees.ts'

const all = process.env['UMBRAL_ALL'] === '1'
/** Where nothing can be loaded, there is one language. */
const alone = 'what cannot be loaded'
const passphrase = 'lalin tab kat chen'

interface Stop {
  /** As it is called when something is wrong there. */
  readonly name: string
  readonly go: (page: Page, language: Language) => Promise<void>
  /** Where the focus is when one comes there: on the heading, unless the screen only changed in part. */
  readonly focus: 'heading' | 'elsewhere'
  /** A long page that the next stop shows whole, with more on it: in a quick run most is looked at only there. */
  readonly within?: 'next'
}

const stop = (name: string, go: Stop['go'], focus: Stop['focus'] = 'heading', within?: 'next'): Stop => ({ name, go, focus, ...(within && { within }) })
const press =
  (key: string, at: 'first' | 'last' = 'first') =>
  (page: Page, language: Language) =>
    button(page, language, key)[at]().click()
const then =
  (...steps: Stop['go'][]): Stop['go'] =>
  async (page, language) => {
    for (const step of steps) await step(page, language)
  }
const headed =
  (key: string): Stop['go'] =>
  (page, language) =>
    expect(heading(page)).toHaveText(words(language, key))
const fold = (key: string): Stop['go'] => (page, language) => main(page).locator('summary', { hasText: words(language, key) }).first().click()
/** What is folded away is opened; of the many grounds and pictures the first few, which are built alike. */
const unfold: Stop['go'] = async (page) => {
  const closed = main(page).locator('button[aria-expanded=false]')
  for (let opened = 0; opened < (all ? 99 : 9) && (await closed.count()) > 0; opened++) await closed.first().click()
  await page.locator('main:visible details').evaluateAll((found) => {
    for (const one of (found as HTMLDetailsElement[]).slice(0, 9)) one.open = true
  })
}
const hide: Stop['go'] = (page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
  })

type Told = Pick<NamedCase, 'person' | 'encounters'>
/** Somebody sent back at once, whose thirty days in Mexico still run. */
const typical: Told = {
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], age: 34, 'travelling-with': ['alone'], 'mx-entry': '2026-11-02', 'comar-contact': 'none', 'us-contact': 'once' },
  encounters: [
    { 'us-entry-when': '2023-05-11', 'us-place': 'california', 'us-how': 'between-ports', 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'us-exit-when': '2023-05', 'us-sent-to': 'mexico', 'another-encounter': 'no' },
  ],
}
/** Somebody of whom much more is told. */
const longest: Told | undefined = Object.values(casesByPathway as Record<string, readonly NamedCase[]>)
  .flat()
  .find(({ id }) => id === 'expelled twice, removed, then told to wait')

/** Reads that file in on the desk, as another device gave it, and goes to its answers. */
const bring =
  (told: Told | undefined): Stop['go'] =>
  async (page, language) => {
    if (!told) throw new Error('The case is not there')
    const { person, encounters } = told
    const file = { format: 'umbral-file/1', id: 'a'.repeat(32), words: 'luna río pan', case: { format: 'umbral-case/1', person, encounters }, consents: [] }
    await begin(page, language)
    await press('people.desk.open')(page, language)
    await page.locator('input[type=file]').setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    })
    await press('handoff.import.open')(page, language)
    await expect(page.locator('input[type=file]')).toHaveCount(0)
    await press('ui.footer.review')(page, language)
    await headed('ui.check.title')(page, language)
  }
const change =
  (fact: string): Stop['go'] =>
  async (page, language) => {
    if (await form(page).isVisible()) await press('ui.back')(page, language)
    await headed('ui.check.title')(page, language)
    const name = words(language, 'ui.check.changeFact').replace('{fact}', words(language, `facts.${fact}.label`))
    await main(page).getByRole('button', { name }).first().click()
    await expectAsked(page, fact)
  }
const part = (page: Page, language: Language, key: string) => page.locator('section', { has: page.locator('h2', { hasText: words(language, `handing.screen.${key}.title`) }) })
const onToSummary = then(press('ui.check.summarySoFar'), headed('ui.summary.title'))
const toSummary = then(bring(typical), onToSummary)
const choose = (page: Page, language: Language) => page.locator(`button:has([lang="${language}"])`).click()

/** Several ways through the app; each state follows from the one before. */
const ways: Readonly<Record<string, readonly Stop[]>> = {
  'the way in': [
    stop('language', async (page, language) => {
      await page.goto('/')
      // The page comes in one language, and goes over to that of the device.
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(heading(page)).toHaveText('Umbral')
    }),
    stop('notice', then(choose, headed('ui.notice.title'))),
    stop('before', then(press('ui.notice.start'), headed('people.before.title'))),
    stop('before, answered yes', press('people.before.yes')),
    stop('first question', async (page, language) => {
      await begin(page, language)
      await expectAsked(page, 'safety-now')
    }),
    stop('nothing chosen', send, 'elsewhere'),
    stop('urgent', then((page) => answer(page, ['danger-tonight']), headed('ui.urgent.title'))),
    stop('contradiction', async (page, language) => {
      await press('ui.urgent.continue')(page, language)
      for (const given of ['mexico', ['HN'], 130]) await answer(page, given)
      await expectAsked(page, 'travelling-with')
      await expect(main(page).getByRole('alert').filter({ hasText: words(language, 'law.contradictions.impossible-age') })).toBeVisible()
    }),
    stop('check answers, with a contradiction', then(press('ui.footer.review'), headed('ui.check.title'))),
    stop('stopped', then(press('people.stopped.open'), unfold, headed('people.stopped.title'))),
    stop('ending', then(press('people.stopped.resume'), press('ui.footer.end'), headed('ui.ending.title'))),
    stop('paused', then(press('ui.ending.stay'), press('ui.tools.pause'), headed('ui.paused.title'))),
    stop('paused, asked again', then(press('ui.paused.return'), headed('ui.paused.sure'))),
  ],
  'every kind of answer': [
    stop('check answers', bring(typical)),
    stop('yes or no', change('another-encounter')),
    stop('one of several', change('us-exit')),
    stop('several, drawn', change('us-papers')),
    stop('how to find out', fold('ui.question.find'), 'elsewhere'),
    stop('a number', change('age')),
    stop('a wrong number', then((page) => form(page).locator('[name=count]').fill('x'), send), 'elsewhere'),
    stop('countries', change('nationalities')),
    stop('countries, searched', (page) => form(page).getByRole('textbox').fill('ha'), 'elsewhere'),
    stop('a date', change('mx-entry')),
    stop('between two dates', (page) => form(page).locator('[name=precision][value=between]').check(), 'elsewhere'),
    stop('a date that is none', then((page) => fill(page, '2026-02-30'), send), 'elsewhere'),
    stop('an hour', then(change('us-entry-when'), (page) => fill(page, '2023-05-11')), 'elsewhere'),
    stop('an hour that is none', then((page) => form(page).locator('[name=hour]').fill('77'), send), 'elsewhere'),
    stop('before hard questions', async (page, language) => {
      await begin(page, language)
      for (const given of [['none'], 'mexico', ['HN'], 34, ['alone'], '2026-10-09', 'none', 'no']) await answer(page, given)
      for (let i = 0; i < 12 && (await heading(page).innerText()) !== words(language, 'ui.hard.title'); i++) await answer(page, undefined)
      await headed('ui.hard.title')(page, language)
    }),
  ],
  'the summary': [
    stop('summary', toSummary, 'heading', 'next'),
    stop(
      'summary in two languages',
      (page, language) => page.getByLabel(words(language, 'ui.summary.second')).selectOption(languages.find((each) => each !== language) ?? 'es').then(() => undefined),
      'elsewhere',
      'next',
    ),
    stop('summary, all open', unfold, 'elsewhere'),
    stop('review', then(toSummary, press('review.open'), headed('review.open')), 'heading', 'next'),
    stop(
      'review, a decision open and something missing',
      then(
        async (page) => {
          await main(page).locator('input[value=correct]').first().check()
          await main(page).locator('input[value=strike]').nth(1).check()
        },
        press('review.sign.button'),
      ),
      'elsewhere',
    ),
    stop(
      'review, signed',
      async (page, language) => {
        for (const note of await main(page).locator('textarea').all()) await note.fill('Ana')
        await main(page).getByRole('button', { name: words(language, 'review.sign.keepRest').split('{')[0] ?? '' }).click()
        await page.getByLabel(words(language, 'review.sign.name')).fill('Ana Ruiz')
        await page.getByLabel(words(language, 'review.sign.read')).check()
        await press('review.sign.button')(page, language)
        await expect(main(page).locator('[data-state=signed]')).toBeVisible()
      },
      'elsewhere',
    ),
  ],
  'handing on': [
    stop('handing', then(toSummary, press('handing.open'), headed('handing.open'))),
    stop(
      'handing, the language spoken',
      then(press('handing.screen.language.choose'), (page, language) => page.getByLabel(words(language, 'handing.screen.language.search')).fill('ma')),
      'elsewhere',
    ),
    stop(
      'handing, a consent that lacks everything',
      async (page, language) => {
        const partner = part(page, language, 'partner')
        await partner.getByRole('button', { name: words(language, 'handing.screen.partner.ask') }).click()
        await partner.getByLabel(words(language, 'handing.screen.consent.until')).selectOption('')
        await partner.getByRole('button', { name: words(language, 'handing.screen.consent.record') }).click()
      },
      'elsewhere',
    ),
    stop(
      'handing, the page of the person',
      async (page, language) => {
        await page.getByLabel(words(language, 'handing.screen.person.wants')).check()
        await expect(main(page).locator('[data-document]')).toBeVisible()
      },
      'elsewhere',
    ),
    stop('handing, on paper', expectNoColour, 'elsewhere', 'next'),
    stop(
      'handing, the page of a partner',
      async (page, language) => {
        const partner = part(page, language, 'partner')
        await partner.getByLabel(words(language, 'handing.screen.consent.until')).selectOption({ index: 0 })
        await partner.getByLabel(words(language, 'handing.screen.consent.to')).fill('Casa Azul')
        for (const box of await partner.getByRole('checkbox').all()) await box.check()
        await partner.getByRole('button', { name: words(language, 'handing.screen.consent.record') }).click()
        await expect(main(page).locator('[data-document]')).toContainText('Casa Azul')
        await unfold(page, language)
      },
      'elsewhere',
    ),
    stop(
      'handing, the whole summary',
      async (page, language) => {
        const own = part(page, language, 'own-file')
        await own.getByRole('button', { name: words(language, 'handing.screen.partner.ask') }).click()
        await own.getByLabel(words(language, 'handing.screen.consent.asked')).check()
        await own.getByRole('button', { name: words(language, 'handing.screen.consent.record') }).click()
        await expect(own.locator('[data-document]')).toBeVisible()
      },
      'elsewhere',
    ),
  ],
  'several people, and keeping': [
    stop('desk', async (page, language) => {
      await begin(page, language)
      await answer(page, ['none'])
      await press('people.desk.open')(page, language)
      await press('people.desk.member')(page, language)
      await press('people.before.no')(page, language)
      await expectAsked(page, 'safety-now')
      await answer(page, ['none'])
      await press('people.desk.open')(page, language)
      await headed('people.desk.title')(page, language)
    }),
    stop('desk, all open', unfold, 'elsewhere'),
    stop(
      'desk, a file refused',
      async (page) => {
        await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"umbral-case/1","person":{"age":"x"}}') })
        await expect(main(page).locator('input[type=file]')).toHaveCount(1)
      },
      'elsewhere',
    ),
    stop('family', then(press('people.desk.family'), headed('handing.family.title'))),
    stop(
      'family, shown',
      async (page, language) => {
        for (const box of await main(page).getByRole('checkbox').all()) await box.check()
        await press('handing.screen.show')(page, language)
        await expect(main(page).locator('[data-document]')).toBeVisible()
      },
      'elsewhere',
    ),
    stop('questions on paper', then(press('ui.back'), press('people.desk.blank'), headed('blank.title'))),
    stop(
      'questions on paper, none chosen',
      async (page) => {
        for (const box of await main(page).locator('fieldset input').all()) await box.uncheck()
      },
      'elsewhere',
    ),
    stop('totals', then(press('ui.back'), press('totals.open'), headed('totals.title'))),
    stop(
      'totals, put together',
      async (page) => {
        const rows = [{ of: 'cases', from: '2026-09', to: '2026-10', count: 12 }]
        await page.locator('input[type=file]').setInputFiles([
          { name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'umbral-totals/1', rows })) },
          { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
        ])
        await expect(main(page).locator('table')).toHaveCount(1)
        await unfold(page, 'en')
      },
      'elsewhere',
    ),
    stop('keeping', then(press('ui.back'), press('ui.back'), press('keep.title'), headed('keep.title'))),
    stop('keeping, everything missing', press('keep.do'), 'elsewhere'),
    stop('kept', async (page, language) => {
      for (const field of await main(page).locator('input[type=password]').all()) await field.fill(passphrase)
      await main(page).getByRole('checkbox').check()
      await press('keep.do')(page, language)
      await headed('keep.kept.title')(page, language)
    }),
    stop('ending what is kept', then(press('keep.kept.back'), press('ui.footer.end'), headed('keep.ending.title'))),
    stop('locked', then(hide, headed('keep.locked.title'))),
    stop(
      'locked, a wrong passphrase',
      async (page, language) => {
        await main(page).locator('input[type=password]').fill('yon lòt fraz')
        await press('keep.unlock')(page, language)
        await expect(page.getByRole('alert')).toHaveText(words(language, 'keep.problems.passphrase-wrong'))
        await unfold(page, language)
      },
      'elsewhere',
    ),
  ],
  [alone]: [
    stop('opening', async (page, language) => {
      await page.route(/\/assets\/(law-base|aside)-/, () => new Promise(() => {}))
      await page.goto('/')
      await choose(page, language)
      await press('ui.notice.start')(page, language)
      await press('people.before.no')(page, language)
      await headed('ui.opening.title')(page, language)
    }),
    stop('unreachable', async (page, language) => {
      await page.unroute(/\/assets\/(law-base|aside)-/)
      await page.route(/\/assets\/(law-base|aside)-/, (route) => route.abort())
      await page.goto('/')
      await choose(page, language)
      await press('ui.notice.start')(page, language)
      await press('people.before.no')(page, language)
      await headed('ui.opening.failedTitle')(page, language)
    }),
    stop('broken', then(press('ui.back'), press('keep.open'), headed('ui.broken.title'))),
  ],
  ...(all && {
    'the longest case': [
      stop('check answers, many', bring(longest)),
      stop('summary, long', onToSummary),
      stop('summary, long, all open', unfold, 'elsewhere'),
      stop('review, long', then(press('review.open'), headed('review.open'))),
      stop('handing, long', then(press('review.back'), press('handing.open'), headed('handing.open'))),
    ],
  }),
}

/** Every way begins in another language; all of them are looked at on the way. */
const spokenOn = (way: string): readonly Language[] => (all ? languages : languages.filter((_, i) => i === Object.keys(ways).indexOf(way) % 3))
/** The device speaks that language: its words are there from the beginning, also where nothing else can be loaded. */
const locales = { es: 'es-MX', en: 'en-US', ht: 'ht-HT' } as const

/** What takes too long for every run. */
async function lookAtEverything(page: Page, language: Language, isDark: boolean): Promise<void> {
  await expectRoom(page)
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' })
  await expectAccessible(page)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await expectAccessible(page)
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', reducedMotion: 'no-preference' })
  // Twice the letters, as a phone enlarges them.
  await page.evaluate(() => void (document.documentElement.style.fontSize = '225%'))
  await expectRoom(page)
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''))
  // 200 % and 100 % of a desk, and the whole way of the Tab key at 400 %.
  for (const size of [{ width: 640, height: 512 }, { width: 1280, height: 1024 }]) {
    await page.setViewportSize(size)
    await expectRoom(page)
  }
  await page.setViewportSize(narrow)
  await expectKeyboard(page)
}

async function look(page: Page, language: Language, { name, focus, within }: Stop, { isAlone, isDark }: { isAlone: boolean; isDark: boolean }): Promise<void> {
  await test.step(`${name} (${language})`, async () => {
    await expectFrame(page, language, focus)
    if (name in trees) await expectTree(page, language, name)
    if (within && !all) return expectRoom(page)
    await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
    await expectAccessible(page)
    if (all) await lookAtEverything(page, language, isDark)
    await page.setViewportSize(narrow)
    await expectRoom(page)
    if (!isAlone) await inOtherLanguages(page, language, () => expectRoom(page))
    await page.setViewportSize(low)
    await expectKeyboard(page)
    await page.setViewportSize(phone)
  })
}

test.describe('every screen', () => {
  // What is blocked here would be answered by the copy for places without a network.
  test.use({ serviceWorkers: 'block' })
  for (const [way, stops] of Object.entries(ways))
    for (const language of spokenOn(way))
      test.describe(() => {
        test.use({ locale: locales[language] })
        test(`${way} (${language})`, async ({ page }, { project }) => {
          test.skip(project.name !== 'phone', 'The narrow screen is the harder one; sizes are set here.')
          test.setTimeout(all ? 900_000 : 180_000)
          await page.clock.setFixedTime('2026-11-21T12:00:00')
          const offences = watch(page)
          for (const [i, each] of stops.entries()) {
            await test.step(`to ${each.name}`, () => each.go(page, language))
            await look(page, language, each, { isAlone: way === alone, isDark: i % 2 === 1 })
          }
          if (way !== alone) expect(offences).toEqual([])
        })
      })
})

test('what is told of a screen for those who listen is noticed when it goes', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'The same in any size.')
  const told = Object.values(ways).flatMap((stops) => stops.map(({ name }) => name))
  expect(Object.keys(trees).filter((name) => !told.includes(name))).toEqual(['another version'])
  await begin(page, 'en')
  await send(page)
  await expectTree(page, 'en', 'nothing chosen')
  const harms: Readonly<Record<string, readonly [selector: string, attribute: string, value: string]>> = {
    'a name': ['main input', 'aria-label', 'x'],
    'a rank': ['h1', 'role', 'paragraph'],
    'a live region': ['main [role=alert]:not(:empty)', 'role', 'presentation'],
    'an empty live region': ['main > output', 'role', 'presentation'],
    'a way on': ['main button[type=submit]', 'aria-hidden', 'true'],
  }
  const tree = treeIn('en', trees['nothing chosen'] ?? '')
  for (const [what, [selector, attribute, value]] of Object.entries(harms)) {
    const harmed = await page.locator(selector).first().elementHandle()
    const change = (to: string | null) =>
      harmed?.evaluate(
        (one, [name, given]) => {
          if (!(one instanceof Element)) throw new Error('No element')
          const before = one.getAttribute(name)
          if (given === null) one.removeAttribute(name)
          else one.setAttribute(name, given)
          return before
        },
        [attribute, to] as const,
      )
    const before = await change(value)
    await expect.soft(page.locator('body'), what).not.toMatchAriaSnapshot(tree)
    await change(before ?? null)
  }
  await expectTree(page, 'en', 'nothing chosen')
  const [first = '', second = ''] = tree.split('\n').filter((line) => line.includes('- button')).slice(-2)
  const others = { 'another order': tree.replace(`${first}\n${second}`, `${second}\n${first}`), 'another rank': tree.replace('[level=1]', '[level=2]'), 'another state': tree.replace('[checked=false]', '[checked]') }
  for (const [what, other] of Object.entries(others)) {
    expect.soft(other, what).not.toBe(tree)
    await expect.soft(page.locator('body'), what).not.toMatchAriaSnapshot(other)
  }
})
