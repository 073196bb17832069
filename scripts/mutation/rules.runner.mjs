/**
 * Judges mutants of the law's functions for Stryker in one process, where a mutant costs milliseconds: the law is loaded once,
 * and each mutant is switched on by Stryker's own switch. Mutants that act only while the law is loaded (its tables) are not
 * for it: tables are spoiled as values (`law-mutants.ts`).
 *
 * Must not know any rule, nor how a case is judged (`rules.tests.ts`).
 */
import { performance } from 'node:perf_hooks'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {import('./rules.tests.ts').Probe} Probe */

/** Stryker's switch, which instrumented code reads: which mutant is on, and which test runs. */
const space = (/** @type {{ __stryker__?: Record<string, unknown> }} */ (globalThis).__stryker__ ??= {})

class NamedCases {
  /** @type {readonly Probe[]} */
  probes = []
  /** @type {(index: number, probes: readonly string[]) => string | undefined} */
  faultOf = () => undefined

  /** No mutant here acts while the law is loaded (`ignoreStatic`), so none needs it loaded anew, whatever Stryker asks. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const { listen, faultOf } = await import(pathToFileURL(resolve('scripts/mutation/rules.tests.ts')).href)
    space['currentTestId'] = 'listening'
    this.probes = listen()
    this.faultOf = faultOf
    space['currentTestId'] = undefined
  }

  async dryRun() {
    const tests = this.probes.map(({ id, noticedIn }) => {
      space['currentTestId'] = id
      const start = performance.now()
      const noticed = noticedIn().size
      space['currentTestId'] = undefined
      const known = { id, name: id, timeSpentMs: performance.now() - start }
      return noticed === 0 ? { ...known, status: 0 } : { ...known, status: 1, failureMessage: 'a sound law says two things to one question' }
    })
    const { perTest, static: loading } = /** @type {{ perTest: Record<string, unknown>, static: unknown }} */ (space['mutantCoverage'])
    const { listening: _, ...judged } = perTest
    return { status: 'complete', tests, mutantCoverage: { perTest: judged, static: loading } }
  }

  /** @param {{ testFilter?: string[], hitLimit?: number, activeMutant: { id: string } }} options */
  async mutantRun({ testFilter = this.probes.map(({ id }) => id), hitLimit, activeMutant }) {
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: undefined, hitLimit })
    try {
      const asked = new Set(testFilter)
      const probes = this.probes.filter(({ id }) => asked.has(id))
      const noticed = new Set(probes.flatMap(({ noticedIn }) => [...noticedIn()]))
      for (const index of noticed) {
        const failureMessage = this.faultIn(index, testFilter)
        if (failureMessage !== undefined) return { status: 'killed', killedBy: [testFilter[0] ?? ''], failureMessage, nrOfTests: noticed.size }
      }
      return { status: 'survived', nrOfTests: noticed.size }
    } finally {
      Object.assign(space, { activeMutant: undefined, hitLimit: undefined })
    }
  }

  /** A law that throws has a fault too. @param {number} index @param {readonly string[]} probes */
  faultIn(index, probes) {
    try {
      return this.faultOf(index, probes)
    } catch (error) {
      return String(error)
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'named-cases', factory: () => new NamedCases() }]
