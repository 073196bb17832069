/**
 * The map of a pathway with this person's path marked: questions rounded, tests with cut corners, findings doubled, the
 * path thick and dark. It scrolls sideways in its own region; below it stands the path as a list.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/compat'
import type { Law, Pathway } from '../../engine/law.ts'
import type { Walked } from '../../screening/screen.ts'
import type { Voice } from '../../sheet/words.ts'
import { layered, pagesOf, type Layout, type PlacedBox, type Point } from './layered.ts'
import { mapOf, type MapArrow, type MapExtent, type MapGraph, type MapNode } from './map-graph.ts'
import styles from './pictures.module.css'

interface PathwayMapProps {
  readonly law: Law
  readonly pathway: Pathway
  readonly walked: Walked
  readonly voice: Voice
  /** What the map is of; one pathway may have been walked for several encounters. */
  readonly name: string
}

/** As high as a sheet of paper is when the map is as wide as the sheet. */
const pageRatio = 1.3
const leastPage = 900
/** Drawn wider than this, its words would be too small to read on paper: there the list stands instead. */
const widestOnPaper = 1100

export function PathwayMap({ law, pathway, walked, voice, name }: PathwayMapProps) {
  const { say, language } = voice
  const [extent, setExtent] = useState<MapExtent>('path')
  const { graph, layout, pages } = useMemo(() => {
    const graph = mapOf(law, pathway, walked, say, extent)
    const layout = layered(graph.nodes, graph.arrows)
    return { graph, layout, pages: pagesOf(layout, Math.max(leastPage, layout.width * pageRatio)) }
  }, [law, pathway, walked, say, extent])
  const region = useStartInView(layout.boxes.find(({ id }) => id === pathway.start))
  const tooWide = layout.width > widestOnPaper
  const title = say('sheet.pictures.map.region', { title: name })
  return (
    <figure className={styles.figure} lang={language}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <button type="button" className={styles.extent} aria-pressed={extent === 'whole'} onClick={() => setExtent(extent === 'whole' ? 'path' : 'whole')}>
        {say('sheet.pictures.map.whole')}
      </button>
      {/* What scrolls must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={region} className={tooWide ? `${styles.region} ${styles.tooWide}` : styles.region} aria-label={title} tabIndex={0}>
        {pages.map(({ y, height }) => (
          <svg key={y} className={styles.map} width={layout.width} height={height} viewBox={`0 ${y} ${layout.width} ${height}`} aria-hidden="true">
            <Drawing graph={graph} layout={layout} />
          </svg>
        ))}
      </section>
      <details className={styles.asText}>
        <summary>{say('sheet.pictures.asText')}</summary>
        <PathList graph={graph} walked={walked} voice={voice} />
      </details>
      {tooWide && (
        <div className={styles.paperList}>
          <PathList graph={graph} walked={walked} voice={voice} />
        </div>
      )}
    </figure>
  )
}

/** A wide map opens where it begins. */
function useStartInView(start: PlacedBox | undefined) {
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    if (region.current && start) region.current.scrollLeft = start.x + start.width / 2 - region.current.clientWidth / 2
  }, [start])
  return region
}

function Drawing({ graph, layout }: { graph: MapGraph; layout: Layout<MapArrow> }) {
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]))
  const isAlone = (end: Point | undefined) =>
    layout.routes.filter(({ points: [, second] }) => second?.x === end?.x && second?.y === end?.y).length === 1
  return (
    <>
      {/* What is not on the path first, so that the path lies above it. */}
      {[false, true].map((onPath) => (
        <g key={String(onPath)} className={onPath ? styles.onPath : styles.offPath}>
          {layout.routes
            .filter(({ arrow }) => arrow.onPath === onPath)
            .map(({ arrow, points }) => (
              <Arrow key={`${arrow.from} ${arrow.to}`} arrow={arrow} points={points} alone={isAlone(points[1])} />
            ))}
        </g>
      ))}
      {layout.boxes.map((placed) => {
        const node = nodeOf.get(placed.id)
        return node && <Box key={placed.id} node={node} placed={placed} />
      })}
    </>
  )
}

function Box({ node, placed }: { node: MapNode; placed: PlacedBox }) {
  const { x, y, width, height } = placed
  const corner = 10
  const middle = y + height / 2 - (node.lines.length * 17) / 2 + 13
  return (
    <g className={node.onPath ? styles.onPath : node.goesOn ? styles.goesOn : styles.offPath}>
      <title>{node.label}</title>
      {node.kind === 'test' ? (
        <path
          className={styles.box}
          d={`M${x + corner} ${y}H${x + width - corner}L${x + width} ${y + height / 2}L${x + width - corner} ${y + height}H${x + corner}L${x} ${y + height / 2}z`}
        />
      ) : (
        <rect className={styles.box} x={x} y={y} width={width} height={height} rx={node.kind === 'question' ? 14 : 0} />
      )}
      {node.kind === 'finding' && <rect className={styles.inner} x={x + 4} y={y + 4} width={width - 8} height={height - 8} />}
      {node.lines.map((line, i) => (
        <text key={line} x={x + width / 2} y={middle + i * 17} textAnchor="middle" className={styles.boxText}>
          {line}
        </text>
      ))}
    </g>
  )
}

function Arrow({ arrow, points, alone }: { arrow: MapArrow; points: readonly Point[]; alone: boolean }) {
  const [first, second] = points
  const last = points.at(-1)
  if (!first || !second || !last) return null
  // Beside its end no other label stands, unless another arrow ends there too.
  const at = alone ? { x: second.x, y: second.y - 15 } : { x: first.x, y: first.y + 16 }
  return (
    <g>
      <title>{arrow.label}</title>
      <path className={styles.arrow} d={curve(points)} />
      <path className={styles.arrowHead} d={`M${last.x} ${last.y}l-5 -9h10z`} />
      {arrow.short && (
        <text x={at.x} y={at.y} textAnchor="middle" className={styles.arrowText}>
          {arrow.short}
        </text>
      )}
    </g>
  )
}

/** Down out of one box and down into the next: a bend between each pair of points that stand apart. */
const curve = ([first, ...rest]: readonly Point[]): string => {
  let before = first as Point
  return `M${before.x} ${before.y}${rest
    .map((point) => {
      const half = (before.y + point.y) / 2
      const part = before.x === point.x ? `V${point.y}` : `C${before.x} ${half} ${point.x} ${half} ${point.x} ${point.y}`
      before = point
      return part
    })
    .join('')}`
}

function PathList({ graph, walked, voice: { say } }: { graph: MapGraph; walked: Walked; voice: Voice }) {
  const label = new Map(graph.nodes.map((node) => [node.id, node]))
  return (
    <ol className={styles.list}>
      {walked.steps.map((step, i) => {
        const node = label.get(step.node)
        const next = walked.steps[i + 1]?.node
        const arrow = graph.arrows.find(({ from, to }) => from === step.node && to === next)
        return (
          node && (
            <li key={step.node}>
              {say(`sheet.pictures.map.${node.kind}`)}: {node.label}
              {arrow?.label && ` → ${arrow.label}`}
            </li>
          )
        )
      })}
    </ol>
  )
}
