/** What our unit tests say of vitest, for a run in one process: tests are kept as they are told, and run by whoever wants. */
import { chai } from 'vitest'

/** @typedef {{ id: string, run: () => unknown }} Test */

/** @type {Test[]} */
let told = []
/** @type {string[]} */
let within = []

/** The tests that are told while this file is loaded. @param {string} file @param {() => Promise<unknown>} load @returns {Promise<readonly Test[]>} */
export async function testsOf(file, load) {
  told = []
  within = [file]
  await load()
  return told
}

/** @param {string} name @param {() => void} tell */
export function describe(name, tell) {
  within.push(name)
  tell()
  within.pop()
}

/** @param {string} name @param {(...row: never[]) => unknown} run */
export function test(name, run) {
  told.push({ id: [...within, name, told.length].join(' > '), run })
}

/** @param {readonly unknown[]} rows */
test.each = (rows) => (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ run) => {
  for (const row of rows) test(name, () => (Array.isArray(row) ? run(...row) : run(row)))
}
export const it = test
export const expect = chai.expect
