import { describe, expect, test } from 'vitest'
import { unzip, wellFormed } from '../../tests/unzip.ts'
import type { Block, Document } from './document.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writeText } from './write-text.ts'

const hostile = `</p></title><script>alert(1)</script><img src=x onerror="alert(1)"> & "quotes" 'single' ]]> &amp; {x}`
/** Steers a terminal; ends a string; is half a letter; is no letter. No file may hold any of them. */
const steering = 'red\u001b[31mred\u0000\u0007\u009b\ud800\ufffe'

const every: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'First' },
  { kind: 'text', text: 'One\ntwo' },
  { kind: 'text', text: 'loud', look: 'strong' },
  { kind: 'text', text: [{ text: 'quiet ' }, { text: 'tranquilo', lang: 'es', strong: true }], look: 'soft' },
  { kind: 'text', text: 'framed\n\nagain', look: 'box' },
  { kind: 'heading', level: 2, text: 'Second' },
  { kind: 'list', items: ['alpha', 'beta'] },
  { kind: 'list', items: ['gamma', 'delta'], ordered: true },
  { kind: 'table', caption: 'Kept', head: ['Left', 'Right'], rows: [['l1', 'r1'], ['l2', [{ text: 'r2' }]]] },
  { kind: 'heading', level: 3, text: 'Third' },
  { kind: 'boxes', options: ['yes', 'no'] },
  { kind: 'boxes', options: ['here', 'there'], across: true },
  { kind: 'fill', label: 'Words:', lines: 2 },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, text: 'Last' },
]
const sheet = (blocks: readonly Block[]): Document => ({ language: 'es', title: 'Hoja', running: 'Información, no consejo.', blocks })

/** Every place of a document that holds a text, filled with one. */
const filledWith = (text: string): Document => ({
  language: 'en',
  title: text,
  running: text,
  blocks: [
    { kind: 'heading', level: 1, text },
    { kind: 'heading', level: 2, text },
    { kind: 'heading', level: 3, text },
    ...([undefined, 'strong', 'soft', 'box'] as const).map((look): Block => ({ kind: 'text', text, ...(look && { look }) })),
    { kind: 'text', text: [{ text, lang: '"><script>', strong: true }] },
    { kind: 'list', items: [text] },
    { kind: 'table', caption: text, head: [text], rows: [[text]] },
    { kind: 'boxes', options: [text] },
    { kind: 'fill', label: text, lines: 1 },
  ],
})

describe('a document as plain text', () => {
  const text = writeText(sheet(every))

  test('shows every kind of block by signs that any telephone has', () => {
    for (const part of [
      'FIRST\n=====\nOne\ntwo\n',
      `  ${'-'.repeat(78)}\n  framed\n\n  again\n  ${'-'.repeat(78)}\n`,
      'SECOND\n------\n* alpha\n* beta\n',
      '1. gamma\n2. delta\n',
      'Kept\n* Left: l1\n  Right: r1\n* Left: l2\n  Right: r2\n',
      'Third\n-----\n[ ] yes\n[ ] no\n[ ] here   [ ] there\n',
      `Words: ${'_'.repeat(73)}\n${'_'.repeat(80)}\n`,
      'quiet tranquilo\n',
    ])
      expect(text).toContain(part)
  })

  test('ends with what it is', () => expect(text.endsWith('\n\nInformación, no consejo.\n')).toBe(true))

  test('has no long line, and breaks nothing that hangs together', () => {
    const long = writeText(sheet([{ kind: 'list', items: ['word '.repeat(60)] }, { kind: 'fill', label: 'word '.repeat(15), lines: 1 }, { kind: 'boxes', across: true, options: ['a long choice', 'a longer choice', 'the longest choice of all', 'a last choice'] }]))
    expect(long.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(long).toContain('\n  word')
    for (const line of long.split('\n').filter((each) => each.startsWith('['))) expect(line).toMatch(/^(\[ \] [a-z ]+)+$/)
  })

  test('steers no terminal', () => {
    expect(writeText(filledWith(steering))).not.toMatch(/[^\n\P{C}]/u)
  })
})

describe('a document as HTML', () => {
  const html = writeHtml(sheet(every))

  test('has real headings, lists and tables, and its language', () => {
    for (const part of [
      '<html lang="es-MX">',
      '<title>Hoja</title>',
      '<h1>First</h1>\n<p>One</p>\n<p>two</p>',
      '<div class="strong"><p>loud</p></div>',
      '<div class="soft"><p>quiet <strong><span lang="es-MX">tranquilo</span></strong></p></div>',
      '<div class="box"><p>framed</p><p>again</p></div>',
      '<ul><li>alpha</li><li>beta</li></ul>',
      '<ol><li>gamma</li><li>delta</li></ol>',
      '<caption>Kept</caption><thead><tr><th scope="col">Left</th>',
      '<section>\n<h3>Third</h3>',
      '<li><span aria-hidden="true">☐</span> yes</li>',
      '<p class="fill"><span>Words:</span></p><p class="line"></p>',
      '<hr class="page">',
      '<footer><p>Información, no consejo.</p></footer>',
    ])
      expect(html).toContain(part)
  })

  test('lets no text become anything but text', () => {
    const tags = (written: string) => [...written.matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag.replace(/ lang="[^"]*"/, ''))
    expect(tags(writeHtml(filledWith(hostile)))).toEqual(tags(writeHtml(filledWith('word'))))
    expect(writeHtml(filledWith(hostile))).not.toMatch(/<script|<img/)
    expect(writeHtml(filledWith(steering))).not.toMatch(/[^\n\P{C}]/u)
  })

  test('asks for nothing from anywhere', () => {
    expect(html).not.toMatch(/\b(?:src|href)=|url\(|@import|<script|<link/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
  })
})

describe('a document as DOCX', async () => {
  const docx = unzip(await writeDocx(sheet(every), '2026-11-22'))
  const body = docx.text('word/document.xml')

  test('has real headings, lists, tables and breaks', () => {
    expect([...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(([, style]) => style)).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading2'])
    expect([...body.matchAll(/<w:numPr>/g)]).toHaveLength(4)
    expect([...body.matchAll(/<w:tbl>/g)]).toHaveLength(1)
    expect([...body.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(1)
    expect(body).toContain('<w:pageBreakBefore/>')
    expect([...body.matchAll(/☐/g)]).toHaveLength(4)
  })

  test('says its language, and where a text has another', () => {
    expect(docx.text('word/styles.xml')).toContain('<w:lang w:val="es-MX"/>')
    expect(body).toContain('<w:lang w:val="es-MX"/>')
  })

  test('has a running foot with the numbers of the pages', () => {
    const foot = docx.text('word/footer1.xml')
    for (const part of ['Información, no consejo.', 'PAGE', 'NUMPAGES']) expect(foot).toContain(part)
  })

  test('names nobody and tells no hour, neither inside nor in the package', async () => {
    const core = docx.text('docProps/core.xml')
    expect(core).toContain('<dc:title>Hoja</dc:title>')
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/)
    expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, time]) => time)).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'])
    expect(new Set(docx.dates)).toEqual(new Set(['2026-11-22-0-0-0']))
  })

  test('is the same file whenever it is made', async () => {
    const again = await writeDocx(sheet(every), '2026-11-22')
    expect(Buffer.compare(again, await writeDocx(sheet(every), '2026-11-22'))).toBe(0)
  })

  test('is whole XML whatever the texts are', async () => {
    for (const text of [hostile, steering, '', '\u{1F600} ñ è', 'a\nb']) {
      const { paths, text: part } = unzip(await writeDocx(filledWith(text), '2026-11-22'))
      expect(paths).toContain('word/document.xml')
      for (const path of paths) expect(wellFormed(part(path)), path).toBe(true)
    }
    expect(unzip(await writeDocx(filledWith(hostile), '2026-11-22')).text('word/document.xml')).toContain('&lt;script&gt;')
  })

  test('would be seen to be broken XML', () => {
    for (const broken of ['<a><b></a>', '<a>&b</a>', '<a>\u0007</a>', '<a b="<"/>', '<a/><b/>', '<a>\ud800</a>']) expect(wellFormed(broken), broken).toBe(false)
    expect(wellFormed('<?xml version="1.0"?><a b="c"><d/>&amp;&#38;e</a>')).toBe(true)
  })
})
