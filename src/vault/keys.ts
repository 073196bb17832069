/**
 * The key of a vault: random, and itself sealed under the key that the passphrase gives. Must not know where it is stored.
 */
import { fresh, how, isRefusal, ivLength } from './cipher.ts'
import type { Entry, VaultTools } from './contract.ts'
import { noTries } from './delay.ts'
import { keyOf, leastRounds, saltLength } from './passphrase.ts'
import { format, type Head } from './store.ts'

/** The head of a new vault, and its key. */
export async function newHead({ crypto, today }: VaultTools, passphrase: string): Promise<{ head: Head; key: CryptoKey }> {
  const lock = { format, rounds: leastRounds, salt: fresh(crypto, saltLength), iv: fresh(crypto, ivLength) }
  const outer = await keyOf(crypto, passphrase, lock, ['wrapKey'])
  const master = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const wrapped = await crypto.subtle.wrapKey('raw', master, outer, how(lock.iv, lockLabel(lock)))
  const head: Head = { ...lock, wrapped: new Uint8Array(wrapped), tries: noTries, lastUsed: today() }
  const key = await unwrapped(crypto, passphrase, head)
  if (!key) throw new Error('A new vault does not open with its own passphrase.')
  return { head, key }
}

/** The key of all texts, which nobody can read out; undefined under a wrong passphrase. */
export async function unwrapped(crypto: Crypto, passphrase: string, head: Head): Promise<CryptoKey | undefined> {
  const outer = await keyOf(crypto, passphrase, head, ['unwrapKey'])
  const label = lockLabel(head)
  try {
    return await crypto.subtle.unwrapKey('raw', head.wrapped, outer, how(head.iv, label), 'AES-GCM', false, ['encrypt', 'decrypt'])
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

const label = (...parts: readonly (string | number)[]): Uint8Array => new TextEncoder().encode(JSON.stringify(['umbral-vault', format, ...parts]))
const lockLabel = ({ rounds }: Pick<Head, 'rounds'>): Uint8Array => label('key', rounds)

/** A text opens only under its own id, last day and revision. */
export const labelOf = ({ id, until, revision }: Entry): Uint8Array => label('text', id, until, revision)

/** Is it the head of the very same vault? */
export const isSameHead = (found: Head | string, head: Head): boolean => typeof found === 'object' && found.salt.join() === head.salt.join()
