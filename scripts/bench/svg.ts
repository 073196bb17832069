/**
 * Two kinds of picture, drawn as SVG by a few lines of our own: bars side by side, and lines on logarithmic axes. Readable
 * in light and dark, with a title and a description for who cannot see them. Knows numbers and labels only.
 */

export interface Bars {
  readonly title: string
  readonly describes: string
  /** What each bar of a row stands for; the first is drawn strongly. */
  readonly series: readonly [string, string]
  readonly rows: readonly { readonly label: string; readonly values: readonly [number, number]; readonly texts: readonly [string, string]; readonly note: string }[]
}

export interface Lines {
  readonly title: string
  readonly describes: string
  readonly across: string
  readonly up: string
  readonly lines: readonly { readonly label: string; readonly points: readonly { readonly x: number; readonly y: number }[] }[]
}

const style = `
  .ground { fill: #fff } text { fill: #1b1b1b; font: 13px system-ui, sans-serif } .soft { fill: #4a4a4a }
  .head { font-weight: 600; font-size: 15px } .grid { stroke: #c9c9c9 } .one { fill: #1d5e8a; stroke: #1d5e8a } .two { fill: #b0a48f; stroke: #b0a48f }
  .three { fill: #7a4c9c; stroke: #7a4c9c } .four { fill: #2c7a4b; stroke: #2c7a4b } .line { fill: none; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #16181b } text { fill: #f2f2f2 } .soft { fill: #c4c4c4 } .grid { stroke: #4b4f55 }
    .one { fill: #74b9ea; stroke: #74b9ea } .two { fill: #8d8371; stroke: #8d8371 } .three { fill: #c79be8; stroke: #c79be8 } .four { fill: #79cf9b; stroke: #79cf9b }
  }`
const hues = ['one', 'two', 'three', 'four'] as const

/** Text as it may stand in XML. */
export const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const at = (value: number): string => String(Math.round(value * 10) / 10)

function picture(title: string, describes: string, width: number, height: number, body: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`
  const words = `<title id="title">${plain(title)}</title>\n<desc id="desc">${plain(describes)}</desc>`
  return [head, words, `<style>${style}\n</style>`, `<rect class="ground" width="${width}" height="${height}"/>`, ...body, '</svg>', ''].join('\n')
}

const text = (x: number, y: number, words: string, more = ''): string => `<text x="${at(x)}" y="${at(y)}"${more}>${plain(words)}</text>`

/** Pairs of bars, each pair to its own measure: the longer one of a row is full. */
export function drawBars({ title, describes, series, rows }: Bars): string {
  const [left, right, top, high] = [16, 190, 74, 58]
  const width = 760
  const room = width - left - right
  const body = rows.flatMap(({ label, values, texts, note }, i) => {
    const y = top + i * high
    const most = Math.max(...values)
    return [
      text(left, y, label),
      text(width - left, y, note, ' text-anchor="end" class="soft"'),
      ...values.flatMap((value, j) => {
        const length = Math.max(1, (value / most) * room)
        const down = y + 7 + j * 18
        return [
          `<rect class="${hues[j]}" x="${left}" y="${down}" width="${at(length)}" height="14"/>`,
          text(left + length + 6, down + 12, texts[j] ?? '', ' class="soft"'),
        ]
      }),
    ]
  })
  const legend = series.flatMap((name, j) => [
    `<rect class="${hues[j]}" x="${left + j * 260}" y="40" width="14" height="14"/>`,
    text(left + 20 + j * 260, 52, name, ' class="soft"'),
  ])
  return picture(title, describes, width, top + rows.length * high, [text(left, 26, title, ' class="head"'), ...legend, ...body])
}

/** Lines over powers of ten both ways: a straight line of slope 1 is linear growth. */
export function drawLines({ title, describes, across, up, lines }: Lines): string {
  const [left, right, top, below] = [64, 210, 50, 56]
  const [width, height] = [760, 420]
  const all = lines.flatMap(({ points }) => points)
  const [fromX, toX] = powers(all.map(({ x }) => x))
  const [fromY, toY] = powers(all.map(({ y }) => y))
  const x = (value: number) => left + ((Math.log10(value) - fromX) / (toX - fromX)) * (width - left - right)
  const y = (value: number) => height - below - ((Math.log10(value) - fromY) / (toY - fromY)) * (height - top - below)
  const ticks = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
  const grid = [
    ...ticks(fromX, toX).flatMap((value) => [
      `<line class="grid" x1="${at(x(value))}" x2="${at(x(value))}" y1="${top}" y2="${height - below}"/>`,
      text(x(value), height - below + 18, String(value), ' text-anchor="middle" class="soft"'),
    ]),
    ...ticks(fromY, toY).flatMap((value) => [
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${at(y(value))}" y2="${at(y(value))}"/>`,
      text(left - 8, y(value) + 4, String(Number(value.toPrecision(1))), ' text-anchor="end" class="soft"'),
    ]),
  ]
  const drawn = lines.flatMap(({ label, points }, i) => {
    const last = points.at(-1)
    const hue = hues[i % hues.length]
    return [
      `<polyline class="line ${hue}" style="fill:none" points="${points.map((each) => `${at(x(each.x))},${at(y(each.y))}`).join(' ')}"/>`,
      ...points.map((each) => `<circle class="${hue}" cx="${at(x(each.x))}" cy="${at(y(each.y))}" r="4"/>`),
      ...(last ? [`<line class="line ${hue}" x1="${width - right + 14}" x2="${width - right + 34}" y1="${top + 20 + i * 26}" y2="${top + 20 + i * 26}"/>`, text(width - right + 40, top + 24 + i * 26, label)] : []),
    ]
  })
  const axes = [text((left + width - right) / 2, height - 14, across, ' text-anchor="middle"'), text(left - 48, top - 10, up)]
  return picture(title, describes, width, height, [text(16, 24, title, ' class="head"'), ...grid, ...axes, ...drawn])
}

/** The powers of ten around these values. */
function powers(values: readonly number[]): readonly [number, number] {
  const logs = values.map((value) => Math.log10(value))
  const from = Math.floor(Math.min(...logs))
  return [from, Math.max(from + 1, Math.ceil(Math.max(...logs)))]
}
