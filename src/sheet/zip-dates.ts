/**
 * The times inside a ZIP file. Whoever packs one writes the hour into it, beside each of its files; what leaves the room
 * tells no hour. Must not know what is in the file.
 */
import type { Day } from '../engine/days.ts'

const [directoryEntry, localHeader, directoryEnd] = [0x02014b50, 0x04034b50, 0x06054b50]

/** The same ZIP file, every file in it dated that day at midnight. Throws RangeError on what is no ZIP file. */
export function dated(zip: Uint8Array, day: Day): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // As DOS wrote it: two bytes of time, then the day in bits.
  const stamp = (at: number) => view.setUint32(at, (((year - 1980) << 9) | (month << 5) | date) << 16, true)

  // The directory stands at the end; nothing but its last record comes after it.
  const end = bytes.length - 22
  if (end < 0 || view.getUint32(end, true) !== directoryEnd) throw new RangeError('Not a ZIP file')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const header = view.getUint32(at + 42, true)
    if (view.getUint32(at, true) !== directoryEntry || view.getUint32(header, true) !== localHeader) throw new RangeError('Not a ZIP file')
    stamp(at + 12)
    stamp(header + 10)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
