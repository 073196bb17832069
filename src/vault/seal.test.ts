import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { block, decrypt, encrypt, tagLength } from './cipher.ts'
import { keyOf, leastRounds, saltLength, sameWords } from './passphrase.ts'
import { longestSealable, looksSealed, openFile, sealFile } from './seal.ts'

const { crypto } = globalThis
const phrase = 'tres pájaros sobre el cerro'
const told = new TextEncoder().encode('{"age":34,"paper":"I-860"}')
const sealed = await sealFile(crypto, phrase, told)
const headLength = 39

const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array => {
  const other = new Uint8Array(bytes)
  other[at] = (other[at] ?? 0) ^ (1 << bit)
  return other
}
const open = (bytes: Uint8Array, words = phrase) => openFile(crypto, words, bytes)
const problem = async (bytes: Uint8Array, words = phrase) => {
  const opened = await open(bytes, words)
  return opened.ok ? undefined : opened.problem
}

describe('a sealed file', () => {
  test('opens to the same bytes', async () => {
    expect(looksSealed(sealed)).toBe(true)
    expect(await open(sealed)).toEqual({ ok: true, bytes: told })
  })

  test('holds nothing and the largest thing there is', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(longestSealable).fill(7)]) {
      const opened = await open(await sealFile(crypto, phrase, bytes))
      expect(opened.ok && opened.bytes.length === bytes.length && opened.bytes.every((byte, index) => byte === bytes[index])).toBe(true)
    }
  })

  test('is another one each time, and tells neither what is in it nor how much', async () => {
    const other = await sealFile(crypto, phrase, told.slice(0, 3))
    expect(other.length).toBe(sealed.length)
    expect(other.slice(11, headLength)).not.toEqual(sealed.slice(11, headLength))
    expect(Buffer.from(sealed).includes('I-860')).toBe(false)
    expect(sealed.length).toBe(headLength + block + tagLength)
  })

  test('opens under the same words from another keyboard, and under no others', async () => {
    expect(sameWords('  tres\u00a0pa\u0301jaros   sobre\tel cerro ')).toBe(phrase)
    expect((await open(sealed, '  tres\u00a0pa\u0301jaros   sobre\tel cerro ')).ok).toBe(true)
    for (const words of ['', 'tres pajaros sobre el cerro', `${phrase}s`, phrase.toUpperCase()]) {
      expect(await problem(sealed, words)).toBe('wrong-or-changed')
    }
  })

  test('any bit that is changed in its head is noticed', async () => {
    const found = await Promise.all(Array.from({ length: headLength }, (_, at) => problem(flipped(sealed, at, at % 8))))
    expect(found.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'not-sealed'))
    expect(found[6]).toBe('newer')
    expect(found.slice(7)).toEqual(Array.from({ length: headLength - 7 }, () => 'wrong-or-changed'))
  })

  property.prop([fc.integer({ min: headLength, max: sealed.length - 1 }), fc.integer({ min: 0, max: 7 })], { numRuns: 12 })(
    'any bit that is changed in its body is noticed',
    async (at, bit) => {
      expect(await problem(flipped(sealed, at, bit))).toBe('wrong-or-changed')
    },
  )

  test('says which file it is not', async () => {
    const newer = new Uint8Array(sealed)
    newer[6] = 2
    const older = new Uint8Array(sealed)
    older[6] = 0
    expect(await problem(new Uint8Array())).toBe('not-sealed')
    expect(await problem(told)).toBe('not-sealed')
    expect(await problem(newer)).toBe('newer')
    expect(await problem(older)).toBe('wrong-or-changed')
    for (const length of [6, 10, headLength, headLength + tagLength, sealed.length - 1]) expect(await problem(sealed.slice(0, length))).toBe('cut-short')
    expect(await problem(new Uint8Array([...sealed, 0]))).toBe('cut-short')
    expect(await problem(new Uint8Array(longestSealable + 2 * block))).toBe('too-large')
    await expect(sealFile(crypto, phrase, new Uint8Array(longestSealable + 1))).rejects.toThrow(RangeError)
  })

  test.each([0, leastRounds - 1, 5_000_001, 0xffffffff])('is not tried with %d rounds', async (rounds) => {
    const forged = new Uint8Array(sealed)
    new DataView(forged.buffer).setUint32(7, rounds)
    // Refused before any cipher is asked: no clock is needed to see that it takes no time.
    const untouched = new Proxy(crypto, {
      get: (_, part) => {
        throw new Error(`asked for ${String(part)}`)
      },
    })
    expect(await openFile(untouched, phrase, forged)).toEqual({ ok: false, problem: 'wrong-or-changed' })
    const honest = new Uint8Array(sealed)
    await expect(openFile(untouched, phrase, honest)).rejects.toThrow('asked for subtle')
  })
})

describe('the cipher', async () => {
  const key = await keyOf(crypto, phrase, { salt: new Uint8Array(saltLength), rounds: leastRounds }, ['encrypt', 'decrypt'])
  const label = new TextEncoder().encode('label')
  const closed = await encrypt(crypto, key, told, label)

  test('opens only with its label', async () => {
    expect(await decrypt(crypto, key, closed, label)).toEqual(told)
    expect(await decrypt(crypto, key, closed, new TextEncoder().encode('labeL'))).toBeUndefined()
    expect(await decrypt(crypto, key, closed, new Uint8Array())).toBeUndefined()
  })

  test('notices a change of every byte there is', async () => {
    for (let at = 0; at < closed.sealed.length; at++) {
      const other = { ...closed, sealed: new Uint8Array(flipped(closed.sealed, at, at % 8)) }
      expect([at, await decrypt(crypto, key, other, label)]).toEqual([at, undefined])
    }
    for (let at = 0; at < closed.iv.length; at++) {
      expect(await decrypt(crypto, key, { ...closed, iv: new Uint8Array(flipped(closed.iv, at, 0)) }, label)).toBeUndefined()
    }
  })

  test('notices what is too short', async () => {
    for (const length of [0, 1, tagLength, closed.sealed.length - 1])
      expect(await decrypt(crypto, key, { ...closed, sealed: closed.sealed.slice(0, length) }, label)).toBeUndefined()
  })

  property.prop([fc.uint8Array({ maxLength: 3 * block }), fc.uint8Array({ maxLength: 50 })])('gives any bytes back', async (bytes, label) => {
    const closed = await encrypt(crypto, key, bytes, label)
    expect(await decrypt(crypto, key, closed, label)).toEqual(bytes)
    expect((closed.sealed.length - tagLength) % block).toBe(0)
  })
})
