/** The supply chain: every package has a reason, an exact version, a licence that is allowed, and its notice goes with the app. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isAllowed, licenceProblems, MAY_SHIP, pinProblems, unsealed } from '../scripts/licences.mjs'
import { billOf, noticesOf, partsOf } from '../scripts/shipped-parts.mjs'

type Manifest = { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string> }

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof pinProblems>[1]
const page = readFileSync('docs/dependencies.md', 'utf8')

describe('docs/dependencies.md', () => {
  /** The rows of the table under a heading: the package and its reason. */
  const rowsUnder = (heading: string): readonly (readonly [string, string])[] => {
    const [, part = ''] = page.split(`\n## ${heading}\n`)
    const [own = ''] = part.split('\n## ')
    return [...own.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = '', reason = '']) => [name, reason])
  }

  test.each([
    ['In the app', 'dependencies'],
    ['Tools', 'devDependencies'],
  ] as const)('%s: names each package of package.json once, and no other, with a reason', (heading, kind) => {
    const rows = rowsUnder(heading)
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(manifest[kind]).sort())
    for (const [name, reason] of rows) expect(reason.length, name).toBeGreaterThan(10)
  })
})

describe('versions', () => {
  test('are pinned exactly, the same in both files, with the hash of their bytes', () => {
    expect([...pinProblems(manifest, lock), ...unsealed(lock)]).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toContain('save-exact=true')
  })

  test.each(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', '>=1.0.0', 'github:a/b', 'file:../b'])('"%s" is no version', (wish) => {
    expect(pinProblems({ dependencies: { a: wish } }, { packages: { '': { dependencies: { a: wish } }, 'node_modules/a': { version: '1.0.0' } } })).toHaveLength(1)
  })

  test('a lock that is out of step is found', () => {
    const packages = { '': { dependencies: { a: '1.0.0', gone: '1.0.0' } }, 'node_modules/a': { version: '1.0.1', integrity: 'sha1-x' } }
    expect(pinProblems({ dependencies: { a: '1.0.0', b: '2.0.0' } }, { packages })).toHaveLength(3)
    expect(unsealed({ packages })).toHaveLength(1)
  })
})

describe('licences', () => {
  test('of every package are allowed', () => expect(licenceProblems(lock)).toEqual([]))

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
    [{ type: 'MIT' }, false],
    ['MPL-2.0', false],
  ])('%o may ship: %s', (licence, allowed) => expect(isAllowed(licence, MAY_SHIP)).toBe(allowed))

  test('a tool may have what the app may not', () => {
    const packages = (dev: boolean) => ({ packages: { '': {}, 'node_modules/a': { license: 'MPL-2.0', dev } } })
    expect(licenceProblems(packages(true))).toEqual([])
    expect(licenceProblems(packages(false))).toEqual(['a: MPL-2.0 is not allowed for what may ship'])
  })
})

describe('what is in the build', () => {
  const at = (path: string) => resolve('node_modules', path)
  const parts = [...partsOf([at('preact/dist/preact.mjs'), at('docx/dist/index.mjs'), '\0vite/preload-helper.js', resolve('src/app/main.tsx'), `${at('zod/v4/mini/index.js')}?x`]).values()]

  test('is told by its modules, also what a package took in and the helpers of the bundler', () => {
    expect(parts.map(({ name, from }) => (from ? `${name} in ${from}` : name))).toEqual(['docx', 'fflate in docx', 'nanoid in docx', 'preact', 'rolldown in docx', 'vite', 'zod'])
  })

  test('goes with its notices, ours first, each text once', () => {
    const text = noticesOf(parts)
    expect(text.startsWith('Umbral\n\nMIT License')).toBe(true)
    for (const { name, version } of parts) expect(text).toContain(`${name} ${version} (MIT`)
    // Code that docx took over by hand, from stream-browserify, has its notice only in the file.
    expect(text).toContain('Copyright Joyent, Inc. and other Node contributors.')
    expect(text).not.toContain('Licenses of bundled dependencies')
  })

  test('is listed with the hash from the lock, and nothing of the time or the machine', () => {
    const bill = billOf(parts, lock.packages)
    const preact = bill.components.find(({ purl }) => purl.startsWith('pkg:npm/preact@'))
    const sealed = Buffer.from(String(lock.packages['node_modules/preact']?.integrity).replace('sha512-', ''), 'base64').toString('hex')
    expect(preact).toMatchObject({ version: manifest.dependencies['preact'], hashes: [{ alg: 'SHA-512', content: sealed }], licenses: [{ license: { id: 'MIT' } }] })
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber|\/node_modules\//)
    for (const { hashes } of bill.components) expect(hashes).toHaveLength(1)
  })
})
