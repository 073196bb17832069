/** The frame of the built pages: what is put where, and what is refused rather than left out in silence. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageIn, styleFirst } from '../scripts/static-pages.ts'

const frame = readFileSync('index.html', 'utf8')
const drawn = { language: 'ht', description: 'Kesyon ak repons.', html: '<main><h1>Umbral</h1></main>' }

test('a page has its language, its words, and what it asks for now and later', () => {
  const page = pageIn(frame, drawn, true, ['assets/ht-start.js'], ['assets/law.js'])
  expect(page).toContain('<html lang="ht"')
  expect(page).toContain('content="Kesyon ak repons."')
  expect(page).toContain('<div id="root" data-speak="ht"><main><h1>Umbral</h1></main></div>')
  expect(page).toContain('<link rel="modulepreload" crossorigin href="/assets/ht-start.js">')
  expect(page).toContain('<link rel="modulepreload" crossorigin fetchpriority="low" href="/assets/law.js">')
  expect(pageIn(frame, drawn, false, [], [])).toContain('<div id="root"><main>')
})

test('words with a dollar sign stay as they are', () => {
  expect(pageIn(frame, { ...drawn, html: "<p>$5,000 $& $'</p>" }, false, [], [])).toContain("<p>$5,000 $& $'</p>")
})

test.each(['<html lang="es"', '<div id="root"></div>', '</head>'])('a frame without %s is refused', (place) => {
  expect(() => pageIn(frame.replace(place, ''), drawn, false, [], [])).toThrow(place)
})

test('the style comes before the script, and there is one', () => {
  const style = '<link rel="stylesheet" crossorigin href="/assets/app.css">'
  const built = `<head>\n  <script type="module" src="/a.js"></script>\n  ${style}\n</head>`
  expect(styleFirst(built)).toBe(`<head>\n  ${style}\n  <script type="module" src="/a.js"></script>\n</head>`)
  expect(() => styleFirst('<head></head>')).toThrow('one style')
  expect(() => styleFirst(built.replace('</head>', `  ${style}\n</head>`))).toThrow('one style')
})
