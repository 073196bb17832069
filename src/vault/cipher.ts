/**
 * Bytes under a key: AES-256-GCM, with a label that is not hidden but cannot be changed either, and padded so that the
 * length tells little. Must not know passphrases, files or stores.
 */

export const ivLength = 12
export const tagLength = 16

/** The bytes inside come in whole blocks. */
export const block = 4096

/** In front of the bytes stands how many they are. */
export const lengthPrefix = 4

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** Random bytes, new each time. */
export const fresh = (crypto: Crypto, length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length))

/** The bytes, sealed under the key and bound to the label. A new iv each time, unless the label must hold it already. */
export async function encrypt(
  crypto: Crypto,
  key: CryptoKey,
  bytes: Uint8Array,
  label: Uint8Array,
  iv = fresh(crypto, ivLength),
): Promise<Sealed> {
  const sealed = await crypto.subtle.encrypt(how(iv, label), key, padded(bytes))
  return { iv, sealed: new Uint8Array(sealed) }
}

/** The bytes again; undefined when the key, the label or any bit is another. */
export async function decrypt(crypto: Crypto, key: CryptoKey, { iv, sealed }: Sealed, label: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(how(iv, label), key, sealed)))
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

/** WebCrypto says only that it did not open, and rightly so. */
export const isRefusal = (error: unknown): boolean => error instanceof DOMException && error.name === 'OperationError'

/** What AES-GCM is told, for keys as for texts. */
export const how = (iv: Uint8Array, label: Uint8Array) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(iv),
  additionalData: new Uint8Array(label),
  tagLength: tagLength * 8,
})

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((lengthPrefix + bytes.length) / block) * block)
  new DataView(whole.buffer).setUint32(0, bytes.length)
  whole.set(bytes, lengthPrefix)
  return whole
}

function unpadded(whole: Uint8Array<ArrayBuffer>): Uint8Array | undefined {
  if (whole.length < lengthPrefix) return undefined
  const length = new DataView(whole.buffer).getUint32(0)
  return length <= whole.length - lengthPrefix ? whole.slice(lengthPrefix, lengthPrefix + length) : undefined
}
