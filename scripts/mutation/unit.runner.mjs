/**
 * Judges mutants of the engine for Stryker by its unit tests, in one process, where a mutant costs milliseconds: quick tests first,
 * until one fails. What acts only while a file is loaded is judged by files loaded anew.
 *
 * Must not know any test, nor what is spoiled.
 */
import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { performance } from 'node:perf_hooks'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {import('./unit.words.mjs').Test} Test */

/** Stryker's switch, which instrumented code reads: which mutant is on, and which test runs. */
const space = (/** @type {{ __stryker__?: Record<string, unknown> }} */ (globalThis).__stryker__ ??= {})

/** The tests beside the engine, and beside the arithmetic of the law. */
const files = ['src/engine', 'rules/calendars'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.test.ts') ? [`${folder}/${name}`] : [])),
)

class UnitTests {
  /** @type {readonly Test[]} */
  tests = []
  /** How long each test takes. @type {Map<string, number>} */
  times = new Map()
  loads = 0

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    register('./unit.loader.mjs', import.meta.url)
    // What a mutant gets wrong shows in the first few cases that are made; each mutant that lives costs them all.
    fc.configureGlobal({ seed: 20_261_122, numRuns: 25 })
    this.tests = await this.load()
  }

  /** All tests, with all that they use, loaded anew. @returns {Promise<Test[]>} */
  async load() {
    const { testsOf } = await import('./unit.words.mjs')
    const anew = ++this.loads
    const tests = []
    for (const file of files) tests.push(...(await testsOf(file, () => import(`${pathToFileURL(resolve(file)).href}?anew=${anew}`))))
    return tests
  }

  async dryRun() {
    const tests = []
    for (const { id, run } of this.tests) {
      space['currentTestId'] = id
      const start = performance.now()
      const failureMessage = await failureOf(run)
      space['currentTestId'] = undefined
      const timeSpentMs = performance.now() - start
      this.times.set(id, timeSpentMs)
      tests.push({ id, name: id, timeSpentMs, ...(failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage }) })
    }
    this.tests = await this.load()
    return { status: 'complete', tests, mutantCoverage: space['mutantCoverage'] }
  }

  /** @param {{ testFilter?: string[], hitLimit?: number, activeMutant: { id: string }, mutantActivation: 'static' | 'runtime' }} options */
  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }) {
    // A loop that no longer ends comes by its mutant far more often than all sound tests together.
      Object.assign(space, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit: hitLimit && hitLimit / 10 })
    try {
      const first = mutantActivation === 'static' ? await this.load() : this.tests
      const judged = await this.judge(first, testFilter)
      // What the engine remembers from sound runs may hide a mutant: it is asked once more of files loaded anew.
      return judged.status === 'killed' || mutantActivation === 'static' ? judged : await this.judge(await this.load(), testFilter)
    } catch (error) {
      return { status: 'killed', killedBy: [this.tests[0]?.id ?? ''], failureMessage: `does not load: ${String(error)}`, nrOfTests: 0 }
    } finally {
      Object.assign(space, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    }
  }

  /** The first of these tests that fails, the quickest first. @param {readonly Test[]} all @param {string[] | undefined} asked */
  async judge(all, asked) {
    const took = (/** @type {Test} */ { id }) => this.times.get(id) ?? 0
    const tests = all.filter(({ id }) => asked?.includes(id) ?? true).sort((one, other) => took(one) - took(other))
    for (const [i, { id, run }] of tests.entries()) {
      const failureMessage = await failureOf(run)
      if (failureMessage !== undefined) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: i + 1 }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }
}

/** @param {() => unknown} run @returns {Promise<string | undefined>} */
async function failureOf(run) {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'unit-tests', factory: () => new UnitTests() }]
