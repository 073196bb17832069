/**
 * A sealed file: bytes under a passphrase of their own, to be carried out of the room. The same in a browser and in Node.
 * Must not know what is in the bytes, any language, or where the file goes.
 *
 * Layout: `UMBRAL`, version (1 byte), PBKDF2 rounds (4, big-endian), salt (16), iv (12), then AES-256-GCM of the padded
 * bytes with its tag. The head, down to the iv, is the label of the cipher: no byte of the file can change unnoticed.
 */
import { block, decrypt, encrypt, fresh, ivLength, lengthPrefix, tagLength } from './cipher.ts'
import { keyOf, leastRounds, mostRounds, saltLength } from './passphrase.ts'

export type SealProblem =
  | 'not-sealed'
  /** Made by a newer version of this tool. */
  | 'newer'
  /** Not whole: the end is missing. */
  | 'cut-short'
  /** Another passphrase, or another byte; nobody can tell which. */
  | 'wrong-or-changed'
  | 'too-large'

export type Opened = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: SealProblem }

/** More than any file of ours holds. */
export const longestSealable = 2 * 1024 * 1024

const magic = new TextEncoder().encode('UMBRAL')
const version = 1
const at = {
  version: magic.length,
  rounds: magic.length + 1,
  salt: magic.length + 5,
  iv: magic.length + 5 + saltLength,
  body: magic.length + 5 + saltLength + ivLength,
}
const longestFile = at.body + Math.ceil((lengthPrefix + longestSealable) / block) * block + tagLength

/** Does it begin as a sealed file does? */
export const looksSealed = (bytes: Uint8Array): boolean => magic.every((byte, index) => bytes[index] === byte)

/** Seals bytes under a passphrase. Throws RangeError beyond `longestSealable`. */
export async function sealFile(crypto: Crypto, passphrase: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length > longestSealable) throw new RangeError(`too large to seal: ${bytes.length} bytes`)
  const salt = fresh(crypto, saltLength)
  const iv = fresh(crypto, ivLength)
  const head = new Uint8Array(at.body)
  head.set(magic)
  head[at.version] = version
  new DataView(head.buffer).setUint32(at.rounds, leastRounds)
  head.set(salt, at.salt)
  head.set(iv, at.iv)
  const key = await keyOf(crypto, passphrase, { salt, rounds: leastRounds }, ['encrypt'])
  const { sealed } = await encrypt(crypto, key, bytes, head, iv)
  const file = new Uint8Array(head.length + sealed.length)
  file.set(head)
  file.set(sealed, head.length)
  return file
}

/** Opens a sealed file, whoever made it. */
export async function openFile(crypto: Crypto, passphrase: string, given: Uint8Array): Promise<Opened> {
  if (given.length > longestFile) return { ok: false, problem: 'too-large' }
  const file = new Uint8Array(given)
  const problem = problemBefore(file)
  if (problem) return { ok: false, problem }
  const head = file.slice(0, at.body)
  const rounds = roundsIn(file)
  if (rounds < leastRounds || rounds > mostRounds) return { ok: false, problem: 'wrong-or-changed' }
  const key = await keyOf(crypto, passphrase, { salt: head.slice(at.salt, at.iv), rounds }, ['decrypt'])
  const bytes = await decrypt(crypto, key, { iv: head.slice(at.iv), sealed: file.slice(at.body) }, head)
  return bytes ? { ok: true, bytes } : { ok: false, problem: 'wrong-or-changed' }
}

const roundsIn = (file: Uint8Array<ArrayBuffer>): number => new DataView(file.buffer).getUint32(at.rounds)

/** What can be seen without a passphrase. */
function problemBefore(file: Uint8Array): SealProblem | undefined {
  if (!looksSealed(file)) return 'not-sealed'
  const made = file[at.version] ?? version
  if (made > version) return 'newer'
  const body = file.length - at.body - tagLength
  if (body < block || body % block !== 0) return 'cut-short'
  return made === version ? undefined : 'wrong-or-changed'
}
