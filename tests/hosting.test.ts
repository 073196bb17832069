/** The configuration of other servers says what our own server sends; the container file names only what is there. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caching, sealedHeaders, securityHeaders } from '../scripts/headers.mjs'
import { files } from '../scripts/hosting.mjs'

const read = (name: string): string => readFileSync(`docs/hosting/${name}`, 'utf8')

describe('docs/hosting/', () => {
  test.each(Object.keys(files))('%s is as `npm run hosting` writes it', (name) => expect(read(name)).toBe(files[name]))

  test.each(['nginx.conf', 'Caddyfile', 'apache.conf', '_headers'])('%s names every header with its value', (name) => {
    for (const [header, value] of Object.entries({ ...securityHeaders, ...sealedHeaders })) {
      expect(read(name)).toContain(header)
      expect(read(name)).toContain(value)
    }
  })

  test('cdn-headers.json has every header, in the words of CloudFront', () => {
    const policy = JSON.parse(read('cdn-headers.json')) as { readonly SecurityHeadersConfig: object; readonly CustomHeadersConfig: { readonly Items: readonly object[] } }
    const text = JSON.stringify(policy)
    for (const value of Object.values(securityHeaders)) if (value !== 'nosniff') expect(text).toContain(JSON.stringify(value))
    expect(text).toContain('"AccessControlMaxAgeSec":63072000')
    const count = Object.keys(policy.SecurityHeadersConfig).length + policy.CustomHeadersConfig.Items.length
    expect(count).toBe(Object.keys({ ...securityHeaders, ...sealedHeaders }).length)
  })

  test.each(['nginx.conf', 'Caddyfile', 'apache.conf'])('%s keeps each answer as long as our own server says', (name) => {
    for (const value of Object.values(caching)) expect(read(name)).toContain(`"${value}"`)
  })

  test('no value breaks the quotes around it, or reaches the length at which a host cuts it off', () => {
    for (const value of Object.values({ ...securityHeaders, ...sealedHeaders })) {
      expect(value).not.toMatch(/["\\\n$%{}]/)
      expect(value.length).toBeLessThan(2000)
    }
  })

  test('docs/hosting.md leads to each file', () => {
    const page = readFileSync('docs/hosting.md', 'utf8')
    for (const name of [...Object.keys(files), 'Dockerfile']) expect(page).toContain(`](hosting/${name})`)
  })
})

describe('the container file', () => {
  const lines = read('Dockerfile').split('\n')
  const copied = lines.filter((line) => /^COPY (?!--from)/.test(line)).flatMap((line) => line.split(' ').slice(1, -1))

  test('copies only what is there, and all that the server imports', () => {
    expect(copied.length).toBeGreaterThan(5)
    for (const path of copied) expect(existsSync(path), path).toBe(true)
    const server = copied.filter((path) => path.endsWith('.mjs'))
    const imported = server.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/from '\.\/([\w-]+\.mjs)'/g)].map(([, name]) => `scripts/${name}`))
    expect(imported.filter((path) => !server.includes(path))).toEqual([])
    // Nothing is installed in the second stage: it must need nothing but Node.
    for (const path of server) expect(readFileSync(path, 'utf8')).not.toMatch(/from '(?!node:|\.\/)/)
  })

  test('builds with the Node of the project and runs without rights', () => {
    const version = readFileSync('.nvmrc', 'utf8').trim()
    const bases = lines.filter((line) => line.startsWith('FROM '))
    expect(bases).toHaveLength(2)
    for (const base of bases) expect(base).toContain(`node:${version}-`)
    expect(lines).toContain('USER node')
    expect(lines.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true)
  })
})
