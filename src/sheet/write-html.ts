/**
 * A document as one file of HTML that needs nothing else: no script, no other file, nothing loaded, black on white, to
 * be read and printed anywhere. It leaves the app, so its few rules of style stand inside it; every text is escaped.
 * Must not know what a document is about.
 */
import { groupsOf, paragraphsOf, spansOf, staysWhole, tagOf, withForeignNames, withoutControls, type Block, type Document, type Line, type Span } from './document.ts'

/** The document as the text of a file of HTML. */
export function writeHtml(document: Document): string {
  const { language, title, running, blocks } = withForeignNames(document)
  return `<!doctype html>
<html lang="${tagOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="paper">
<main>
${groupsOf(blocks).map(groupHtml).join('\n')}
</main>
<footer><p>${escaped(running)}</p></footer>
</div>
</body>
</html>
`
}

const groupHtml = (group: readonly Block[]): string => {
  const html = group.map(blockHtml).join('\n')
  return staysWhole(group) ? `<section>\n${html}\n</section>` : html
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'text': {
      const paragraphs = paragraphsOf(block.text).map((spans) => `<p>${spans.map(spanHtml).join('')}</p>`)
      return block.look === undefined ? paragraphs.join('\n') : `<div class="${block.look}">${paragraphs.join('')}</div>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return (
        `<table>${block.caption === undefined ? '' : `<caption>${escaped(block.caption)}</caption>`}` +
        `<thead><tr>${block.head.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>` +
        `<tbody>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`
      )
    case 'boxes':
      return `<ul class="boxes${block.across ? ' across' : ''}">${block.options.map((option) => `<li><span aria-hidden="true">☐</span> ${escaped(option)}</li>`).join('')}</ul>`
    case 'fill':
      return `<p class="fill"><span>${escaped(block.label)}</span></p>${'<p class="line"></p>'.repeat(Math.max(0, block.lines - 1))}`
    case 'page-break':
      return '<hr class="page">'
  }
}

const lineHtml = (line: Line): string => spansOf(line).map(spanHtml).join('')

function spanHtml({ text, strong, lang }: Span): string {
  const html = escaped(text).replaceAll('\n', '<br>')
  const inner = lang === undefined ? html : `<span lang="${escaped(tagOf(lang))}">${html}</span>`
  return strong ? `<strong>${inner}</strong>` : inner
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that can only be read as text, in an element as in an attribute. */
const escaped = (text: string): string => withoutControls(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')

/** The size of paper is the printer's own, A4 and Letter alike; the foot is repeated where browsers repeat one. */
const style = `
@page { margin: 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif } }
* { box-sizing: border-box }
html { color-scheme: light; background: #fff; color: #000 }
body { margin: 0 auto; padding: 1rem; max-width: 48rem; font: 1rem/1.45 system-ui, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.2; break-after: avoid }
h1 { margin: 0 0 .5rem; font-size: 1.6rem }
h2 { margin: 1.6rem 0 .5rem; padding-top: .3rem; border-top: 2px solid #000; font-size: 1.25rem }
h3 { margin: 1rem 0 .25rem; font-size: 1.05rem }
p, ul, ol { margin: .3rem 0 }
ul, ol { padding-inline-start: 1.4rem }
.strong { font-weight: 700 }
.soft { color: #333; font-size: .9em }
.box { margin: .6rem 0; padding: .4rem .8rem; border: 2px solid #000 }
.boxes { padding: 0; list-style: none }
.boxes li { display: flex; gap: .5em }
.across { display: flex; flex-wrap: wrap; gap: 0 1.5em }
.fill { display: flex; gap: .5em; align-items: end; min-height: 2em }
.fill::after { content: ''; flex: 1 1 6em; border-bottom: 1px solid #000 }
.line { height: 2em; margin: 0; border-bottom: 1px solid #000 }
table { width: 100%; margin: .6rem 0; border-collapse: collapse; font-size: .92em }
caption { font-weight: 700; text-align: start }
th, td { padding: .25rem .4rem; border: 1px solid #666; text-align: start; vertical-align: top }
th { background: #eee }
.page { margin: 2rem 0; border: 0; border-top: 1px dashed #666 }
footer { margin-top: 2rem; padding-top: .3rem; border-top: 1px solid #000; font-size: .85rem }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35 }
  .paper { display: table; width: 100%; table-layout: fixed }
  main { display: table-row-group }
  footer { display: table-footer-group; break-inside: avoid; font-size: 8pt }
  footer p { margin: 4mm 0 0; padding-top: 1mm; border-top: .5pt solid #000 }
  section, tr, .box, .boxes { break-inside: avoid }
  h2 + p, h2 + p + .soft { break-after: avoid }
  thead { display: table-header-group }
  .page { height: 0; margin: 0; border: 0; break-after: page }
}
`
