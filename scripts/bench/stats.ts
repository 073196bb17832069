/** Numbers that were measured several times, and lines through points. Knows nothing of what was measured. */

export interface Measured {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly times: number
}

/** The median with its spread. Throws without a value: what was not measured must not look like a number. */
export function measured(values: readonly number[]): Measured {
  const sorted = [...values].sort((one, other) => one - other)
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (min === undefined || max === undefined || sorted.some(Number.isNaN)) throw new Error('Nothing was measured')
  const middle = (sorted.length - 1) / 2
  const [low = min, high = max] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return { median: (low + high) / 2, min, max, times: sorted.length }
}

/**
 * Milliseconds that this process worked, whatever else the machine did meanwhile. On a quiet machine it is the time that
 * passed; on a busy one that would tell of the others.
 */
export function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export interface Point {
  readonly size: number
  readonly cost: number
}

/**
 * The exponent with which cost grows with size, as the slope of the best line through the logarithms: 1 is linear, 2 is
 * square. Throws with fewer than two sizes.
 */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logs.map((each) => each.x)), mean(logs.map((each) => each.y))]
  const spread = logs.reduce((sum, each) => sum + (each.x - x) ** 2, 0)
  if (!(spread > 0)) throw new Error('One size alone does not grow')
  return logs.reduce((sum, each) => sum + (each.x - x) * (each.y - y), 0) / spread
}
