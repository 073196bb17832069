/** Reads ZIP files back, and XML as far as to see that it is whole, with what ships with Node: not by who wrote them. */
import { inflateRawSync } from 'node:zlib'

export interface Unzipped {
  readonly paths: readonly string[]
  /** When each was last changed, as the ZIP file says: year-month-day-hour-minute-second. */
  readonly dates: readonly string[]
  /** The text of one file; empty when there is none of that name. */
  readonly text: (path: string) => string
}

export function unzip(bytes: Uint8Array): Unzipped {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const files = new Map<string, string>()
  const dates: string[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, note] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [number, number, number]
    const header = zip.readUInt32LE(at + 42)
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    const data = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    files.set(zip.toString('utf8', at + 46, at + 46 + name), new TextDecoder('utf-8', { fatal: true }).decode(data))
    for (const stamp of [at + 12, header + 10]) dates.push(dosDate(zip.readUInt16LE(stamp), zip.readUInt16LE(stamp + 2)))
    at += 46 + name + extra + note
  }
  return { paths: [...files.keys()], dates, text: (path) => files.get(path) ?? '' }
}

const dosDate = (time: number, day: number): string =>
  [1980 + (day >> 9), (day >> 5) & 15, day & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2].join('-')

/** Is every element closed, every sign of markup escaped, and no character in it that XML may not hold? */
export function wellFormed(xml: string): boolean {
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml)) return false
  const open: string[] = []
  let roots = 0
  const rest = xml.replace(/^<\?xml [^?]*\?>\s*/, '').replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, closes: string, name: string, _values, alone: string) => {
    if (closes) {
      if (open.pop() !== name) roots += 2
    } else {
      if (open.length === 0) roots++
      if (!alone) open.push(name)
    }
    return ''
  })
  return roots === 1 && open.length === 0 && !/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest)
}
