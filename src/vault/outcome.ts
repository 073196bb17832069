/** Problems as values: what the browser refuses, in words of ours. */
import type { Outcome, VaultProblem } from './contract.ts'

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const failed = (problem: VaultProblem): { readonly ok: false; readonly problem: VaultProblem } => ({ ok: false, problem })
export const locked = failed({ problem: 'locked' })
export const isFull = (outcome: Outcome<unknown>): boolean => !outcome.ok && outcome.problem.problem === 'storage-full'

/** Runs it; what the browser refuses becomes a problem in words of ours. A fault of our own is thrown on. */
export async function guarded<T>(work: () => Promise<Outcome<T>>, store?: { readonly lost: boolean }): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    if (store?.lost) return locked
    if (error.name === 'QuotaExceededError') return failed({ problem: 'storage-full' })
    return failed({ problem: error.name === 'VersionError' ? 'newer' : 'storage-refused' })
  }
}
