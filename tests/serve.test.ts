/** Our own small server, over a real connection: what it sends, what it refuses, what it need not send again. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caching, securityHeaders } from '../scripts/headers.mjs'
import { withPolicy } from '../scripts/meta-policy.mjs'
import { createStaticServer } from '../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'umbral-serve-'))
const page = (words: string) => `<!doctype html><title>${words}</title>`
let server: Server
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 'ht'))
  writeFileSync(join(folder, 'index.html'), page('first'))
  writeFileSync(join(folder, 'ht', 'index.html'), page('an ayisyen'))
  writeFileSync(join(folder, 'sw.js'), '/* worker */')
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'icon-1a2b.png'), 'not really')
  server = createStaticServer(folder)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address !== null && typeof address === 'object') port = address.port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer }

/** As it is on the wire: nothing is mended, unpacked or taken from a cache. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((answered, failed) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }))
    })
      .on('error', failed)
      .end()
  })

describe('the server', () => {
  test.each([
    ['/', 200, 'first'],
    ['/ht/', 200, 'an ayisyen'],
    ['/ht', 200, 'an ayisyen'],
    ['/index.html?any=thing', 200, 'first'],
    ['/a/path/nobody/knows', 200, 'first'],
    ['/assets/', 200, 'first'],
  ])('%s gives %i %s', async (path, status, words) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toContain(words)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe(caching.fresh)
  })

  test.each([
    ['/none.js', 'GET', 404],
    ['/assets/gone-1a2b.js', 'GET', 404],
    ['/%', 'GET', 400],
    ['/../package.json', 'GET', 400],
    ['/..%2fpackage.json', 'GET', 400],
    ['/a%00b', 'GET', 400],
    ['/', 'POST', 405],
  ])('%s by %s is refused with %i, and the refusal is not kept', async (path, method, status) => {
    const answer = await ask(path, {}, method)
    expect(answer.status).toBe(status)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test.each(['/', '/ht/', '/sw.js', '/assets/app-1a2b.js', '/deep/path', '/none.js', '/%'])('%s carries every header of safety', async (path) => {
    const { headers } = await ask(path)
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], name).toBe(value)
  })

  test('what has a hash in its name may be kept for a year, nothing else at all', async () => {
    for (const path of ['/assets/app-1a2b.js', '/assets/icon-1a2b.png']) expect((await ask(path)).headers['cache-control']).toBe(caching.hashed)
    for (const path of ['/', '/ht/', '/sw.js', '/manifest.webmanifest']) expect((await ask(path)).headers['cache-control']).toBe(caching.fresh)
  })

  test('compresses what can be compressed, and only for those who take it', async () => {
    const zipped = await ask('/', { 'Accept-Encoding': 'gzip, br' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.body).toString()).toBe(page('first'))
    const plain = await ask('/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect([plain.headers['vary'], zipped.headers['vary']]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
    expect((await ask('/assets/icon-1a2b.png', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
  })

  test.each<Record<string, string>>([{}, { 'Accept-Encoding': 'gzip' }])('does not send again what the visitor holds %o', async (accepts) => {
    const { headers } = await ask('/', accepts)
    const tag = String(headers['etag'])
    for (const held of [tag, `"other", W/${tag}`, '*']) {
      const again = await ask('/', { ...accepts, 'If-None-Match': held })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers['etag']).toBe(tag)
      expect(again.headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy'])
    }
    expect((await ask('/', { ...accepts, 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('names the plain and the compressed bytes apart', async () => {
    expect((await ask('/')).headers['etag']).not.toBe((await ask('/', { 'Accept-Encoding': 'gzip' })).headers['etag'])
  })

  test('answers HEAD with the same headers and no body', async () => {
    const { headers, body } = await ask('/', {}, 'HEAD')
    expect(body.length).toBe(0)
    expect(headers['content-length']).toBe(String(page('first').length))
  })

  test('sees a new build without being started again', async () => {
    const before = await ask('/sw.js')
    writeFileSync(join(folder, 'sw.js'), '/* a newer worker */')
    utimesSync(join(folder, 'sw.js'), 1_800_000_000, 1_800_000_000)
    const after = await ask('/sw.js', { 'If-None-Match': String(before.headers['etag']) })
    expect([after.status, after.body.toString()]).toEqual([200, '/* a newer worker */'])
  })
})

describe('the content policy in the page', () => {
  const html = '<html><head><meta charset="utf-8" /><script src="/a.js"></script></head></html>'

  test('stands before every script and leaves out only what a page cannot say', () => {
    const [, inPage = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(withPolicy(html)) ?? []
    expect(withPolicy(html).indexOf(inPage)).toBeLessThan(withPolicy(html).indexOf('<script'))
    const left = String(securityHeaders['Content-Security-Policy']).split('; ').filter((directive) => !inPage.split('; ').includes(directive))
    expect(left).toEqual(["frame-ancestors 'none'"])
  })

  test('is never left out silently', () => {
    expect(() => withPolicy('<html><head></head></html>')).toThrow('content policy')
  })
})
