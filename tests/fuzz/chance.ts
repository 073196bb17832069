/** Chance that can be repeated: the same seed and number give the same draws on every machine. */
export class Chance {
  private state: number

  constructor(seed: number, n: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) >>> 0
    for (let i = 0; i < 4; i += 1) this.next()
  }

  /** mulberry32: from 0 up to, and without, 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 up to, and without, this one. */
  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  /** True once in so many times. */
  onceIn(n: number): boolean {
    return this.below(n) === 0
  }

  /** One of them. There must be one. */
  of<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)]
    if (picked === undefined) throw new Error('nothing to choose from')
    return picked
  }

  /** Random bytes. */
  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)))
  }
}
