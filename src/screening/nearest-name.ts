/** The name that was probably meant. Must not know what the names stand for. */

/** More than three, and it was another word. */
const mostSlips = 3

/** The nearest of the names within a few slips of the finger; undefined when none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const plain = written.toLowerCase().replace(/[\s_]+/g, '-')
  let nearest: string | undefined
  let most = Math.min(mostSlips, 1 + Math.floor(plain.length / 5))
  for (const name of names) {
    const distance = distanceUpTo(most, plain, name)
    if (distance === undefined) continue
    nearest = name
    most = distance - 1
  }
  return nearest
}

/**
 * Letters to add, drop, change, or swap with their neighbour (Damerau and Levenshtein); undefined as soon as they are
 * more than `most`, so that a case full of unknown names is refused as quickly as one with a single slip.
 */
function distanceUpTo(most: number, one: string, other: string): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    // A swap reaches back one row, so both must be past the mark.
    if (Math.min(...current, ...last) > most) return undefined
    before = last
    last = current
  }
  const distance = at(last, other.length)
  return distance <= most ? distance : undefined
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
