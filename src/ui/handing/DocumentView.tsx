/**
 * A document on the screen, below the heading of the screen; and on paper alone: while one is shown, only documents are
 * printed, with a running foot. Browsers repeat only the foot of a table, so on paper it is laid out as one.
 * Must not know what a document is about.
 */
import type { ReactNode } from 'preact/compat'
import { groupsOf, paragraphsOf, spansOf, staysWhole, tagOf, withForeignNames, type Block, type Document, type Line } from '../../sheet/document.ts'
import styles from './DocumentView.module.css'
import './print.css'

/** The document, read and printed. */
export function DocumentView({ document }: { document: Document }) {
  return (
    <article className={styles.document} data-document="" lang={tagOf(document.language)}>
      <div className={styles.body}>
        {groupsOf(withForeignNames(document).blocks).map((group, i) => (
          <Group key={i} group={group} />
        ))}
      </div>
      <div className={styles.foot} aria-hidden="true">
        <p>{document.running}</p>
      </div>
    </article>
  )
}

function Group({ group }: { group: readonly Block[] }) {
  const blocks = group.map((block, i) => <OneBlock key={i} block={block} />)
  return staysWhole(group) ? <section>{blocks}</section> : blocks
}

function OneBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level]
      return <Heading>{block.text}</Heading>
    }
    case 'text': {
      const paragraphs = paragraphsOf(block.text).map((spans, i) => (
        <p key={i}>
          <Words line={spans} />
        </p>
      ))
      return block.look === undefined ? paragraphs : <div className={styles[block.look]}>{paragraphs}</div>
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={i}>
              <Words line={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <OneTable table={block} />
    case 'boxes':
      return (
        <ul className={block.across ? `${styles.boxes} ${styles.across}` : styles.boxes}>
          {block.options.map((option) => (
            <li key={option}>
              <span aria-hidden="true">☐</span> {option}
            </li>
          ))}
        </ul>
      )
    case 'fill':
      return (
        <>
          <p className={styles.fill}>{block.label}</p>
          {Array.from({ length: Math.max(0, block.lines - 1) }, (_, i) => (
            <div key={i} className={styles.line} />
          ))}
        </>
      )
    case 'page-break':
      return <div className={styles.break} />
  }
}

/** The heading of the screen is the first. */
const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

/** A wide table is moved sideways by itself; the page is not. */
function OneTable({ table: { caption, head, rows } }: { table: Extract<Block, { kind: 'table' }> }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- moved sideways by the keyboard too; no landmark
    <div role="group" className={styles.wide} tabIndex={0} aria-label={caption ?? head.join(', ')}>
      <table>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={i} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>
                  <Words line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Words({ line }: { line: Line }) {
  return spansOf(line).map(({ text, strong, lang }, i) => {
    const words = lang === undefined ? text : <span lang={tagOf(lang)}>{text}</span>
    return strong ? <strong key={i}>{words}</strong> : <span key={i}>{words}</span>
  })
}
