/**
 * Where JSON is broken, by line and column, on every version of Node alike; and names written twice in one group, of
 * which `JSON.parse` would keep the last in silence. Must not know what the JSON is about.
 */

export interface JsonFault {
  readonly problem: 'json-broken' | 'json-ended' | 'json-too-deep' | 'json-twice'
  readonly line: number
  readonly column: number
  /** The name written twice. */
  readonly name?: string
}

/** A case is four levels deep. */
const deepest = 20

/** Every fault that can be told: all names written twice, or the first place where the text is no JSON. */
export function jsonFaults(text: string): readonly JsonFault[] {
  const reader = new Reader(text)
  const places = new Places(text)
  try {
    reader.whole()
  } catch (stop) {
    if (stop instanceof Stop) return [{ problem: stop.problem, ...places.at(stop.at) }]
    throw stop
  }
  return reader.twice.map(({ name, at }) => ({ problem: 'json-twice', name, ...places.at(at) }))
}

/** Lines and columns of places that are asked for in their order: a text full of faults is gone through once, not once for each. */
class Places {
  private readonly text: string
  private seen = 0
  private line = 1
  private column = 1
  private last = ''

  constructor(text: string) {
    this.text = text
  }

  at(place: number): { line: number; column: number } {
    for (const sign of this.text.slice(this.seen, place)) {
      const breaks = sign === '\r' || (sign === '\n' && this.last !== '\r')
      if (breaks) this.line += 1
      this.column = breaks || sign === '\n' ? 1 : this.column + 1
      this.last = sign
    }
    this.seen = place
    return { line: this.line, column: this.column }
  }
}

/** Leaves the descent at once; caught above, never seen outside. */
class Stop {
  readonly problem: Exclude<JsonFault['problem'], 'json-twice'>
  readonly at: number
  constructor(problem: Stop['problem'], at: number) {
    this.problem = problem
    this.at = at
  }
}

/* oxlint-disable-next-line no-control-regex -- JSON forbids these in texts */
const textPattern = /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"/y
const spacePattern = /[ \t\r\n]*/y
const otherPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class Reader {
  readonly twice: { name: string; at: number }[] = []
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  whole(): void {
    this.value(0)
    if (this.at < this.text.length) this.stop()
  }

  private value(depth: number): void {
    if (depth > deepest) throw new Stop('json-too-deep', this.at)
    this.take(spacePattern)
    if (this.takes('{')) this.members(depth)
    else if (this.takes('[')) this.items(depth)
    else if (!this.take(textPattern) && !this.take(otherPattern)) this.stop()
    this.take(spacePattern)
  }

  private members(depth: number): void {
    const names = new Set<string>()
    this.take(spacePattern)
    if (this.takes('}')) return
    do {
      this.take(spacePattern)
      const at = this.at
      const written = this.take(textPattern)
      if (!written) this.stop()
      const name = JSON.parse(written) as string
      if (names.has(name)) this.twice.push({ name, at })
      names.add(name)
      this.take(spacePattern)
      if (!this.takes(':')) this.stop()
      this.value(depth + 1)
    } while (this.takes(','))
    if (!this.takes('}')) this.stop()
  }

  private items(depth: number): void {
    this.take(spacePattern)
    if (this.takes(']')) return
    do this.value(depth + 1)
    while (this.takes(','))
    if (!this.takes(']')) this.stop()
  }

  private takes(sign: string): boolean {
    const there = this.text[this.at] === sign
    if (there) this.at += 1
    return there
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private stop(): never {
    throw new Stop(this.at >= this.text.length ? 'json-ended' : 'json-broken', this.at)
  }
}
