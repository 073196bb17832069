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
  /** @type {(probes: readonly string[]) => (screening: number) => string | undefined} */
  judgeOf = () => () => undefined

  /** No mutant here acts while the law is loaded (`ignoreStatic`), so none needs it loaded anew, whatever Stryker asks. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // Of a test that weighs nothing at all the statechart complains later, and outside of any case.
    process.on('uncaughtException', () => undefined)
    const { listen, judgeOf } = await import(pathToFileURL(resolve('scripts/mutation/rules.tests.ts')).href)
    space['currentTestId'] = 'listening'
    this.probes = listen()
    this.judgeOf = judgeOf
    space['currentTestId'] = undefined
  }

  async dryRun() {
    const tests = this.probes.map(({ id, noticedIn }) => {
      space['currentTestId'] = id
      const start = performance.now()
      const noticed = [...noticedIn()].length
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
      const faultOf = this.judgeOf(testFilter)
      const judged = new Set()
      for (const { id, noticedIn } of this.probes.filter((probe) => asked.has(probe.id)))
        for (const screening of noticedIn()) {
          if (judged.has(screening)) continue
          judged.add(screening)
          const failureMessage = fault(() => faultOf(screening))
          if (failureMessage !== undefined) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: judged.size }
        }
      return { status: 'survived', nrOfTests: judged.size }
    } finally {
      Object.assign(space, { activeMutant: undefined, hitLimit: undefined })
    }
  }
}

/** A law that throws has a fault too. @param {() => string | undefined} judge */
function fault(judge) {
  try {
    return judge()
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'named-cases', factory: () => new NamedCases() }]
