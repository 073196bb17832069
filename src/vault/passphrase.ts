/**
 * From a passphrase to a key. Knows words and numbers of rounds; must not know what is sealed with the key, or where.
 */

/** What OWASP asks of PBKDF2-SHA-256 at the least; fewer rounds are taken for a forgery. */
export const leastRounds = 600_000

/** More would let a hostile file keep an old phone busy for minutes. */
export const mostRounds = 5_000_000

export const saltLength = 16

/** The same words from another keyboard are the same passphrase: spaces at the ends and doubled ones do not count. */
export const sameWords = (passphrase: string): string => passphrase.normalize('NFKC').replace(/\s+/gu, ' ').trim()

/** The key that a passphrase gives. It cannot be read out again. */
export async function keyOf(
  crypto: Crypto,
  passphrase: string,
  { salt, rounds }: { readonly salt: Uint8Array; readonly rounds: number },
  usages: readonly KeyUsage[],
): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(sameWords(passphrase)), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: rounds }
  return crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, [...usages])
}
