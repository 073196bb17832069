import { expect, test } from 'vitest'
import { changesAfter, compareVersions, readNews } from './news.ts'

const item = (version: string) => ({ version, on: '2026-11-22', texts: { es: 'uno', en: 'one', ht: 'youn' } })

test('tells the changes after the law that runs here, and none where only the code is another', () => {
  const news = { law: '2026.12.1-1', changes: ['2026.11.21-1', '2026.11.22-2', '2026.11.22-10', '2026.12.1-1'].map(item) }
  expect(changesAfter(news, '2026.11.22-2').map(({ version }) => version)).toEqual(['2026.11.22-10', '2026.12.1-1'])
  expect(changesAfter(news, '2026.12.1-1')).toEqual([])
})

test('compares versions as dates and counts, not as letters', () => {
  expect(compareVersions('2026.11.22-10', '2026.11.22-9')).toBeGreaterThan(0)
  expect(compareVersions('2026.9.30-1', '2026.11.1-1')).toBeLessThan(0)
  expect(compareVersions('2026.11.22-1', '2026.11.22-1')).toBe(0)
})

test('reads what a later build may tell, and leaves out what it cannot read', () => {
  const later = { law: '2027.1.2-1', more: true, changes: [{ ...item('2027.1.2-1'), more: 1 }, { version: 3 }, null, { ...item('2027.1.3-1'), texts: { en: 5 } }] }
  expect(readNews(later)).toEqual({ law: '2027.1.2-1', changes: [item('2027.1.2-1'), { ...item('2027.1.3-1'), texts: {} }] })
})

test.each([undefined, null, 'x', [], {}, { law: 1, changes: [] }, { law: '1' }])('reads nothing from %j', (told) => {
  expect(readNews(told)).toBeUndefined()
})
