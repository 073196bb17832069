/**
 * The command line as a program sees it: real child processes, with their output, their problems and their exit codes.
 * Each command is also run once the way people run it.
 * Knows facts of the journey; what the law finds is tested beside each pathway.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { law } from '../rules/law.ts'
import { screen } from '../src/screening/screen.ts'
import { bundlePrograms, runProgram, type Program, type Run } from './programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'umbral-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

let bundled: (program: Program) => readonly string[]
const npmRun = (program: Program): readonly string[] => ['npm', 'run', '--silent', program, '--']

beforeAll(async () => {
  bundled = await bundlePrograms(join(folder, 'bundle'))
})

const run = (args: readonly string[], stdin: string | Buffer = '', program: readonly string[] = bundled('screen')): Promise<Run> =>
  runProgram([...program, ...args], stdin)

let files = 0
function fileOf(content: unknown): string {
  const path = join(folder, `case-${(files += 1)}.json`)
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
  return path
}

const today = '2026-11-21'
const good = {
  format: 'umbral-case/1',
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'mx-entry': '2026-11-09', 'comar-contact': 'none' },
  encounters: [
    { 'us-entry-when': '2024-06-10', 'us-how': 'between-ports', 'us-exit': 'expedited-removal', 'us-exit-when': '2024-06-01' },
    { 'us-entry-when': '2025-03-02T20:30[America/Chicago]', 'us-how': 'unknown' },
  ],
} as const
const goodFile = fileOf(good)

interface JsonResult {
  readonly today: string
  readonly lang: string
  readonly law: { readonly version: string; readonly checkedOn: string }
  readonly review: object
  readonly findings: readonly {
    readonly id: string
    readonly pathway: string
    readonly encounter?: number
    readonly urgency: string
    readonly because: readonly { readonly id: string; readonly cite: string; readonly checkedOn: string }[]
    readonly open: readonly { readonly fact: string }[]
  }[]
  readonly deadlines: readonly { readonly id: string; readonly plan?: string; readonly count?: readonly { readonly day: string }[] }[]
  readonly open: readonly { readonly fact: string; readonly encounter?: number }[]
  readonly contradictions: readonly { readonly id: string; readonly text: string; readonly facts: readonly object[] }[]
  readonly setAside: readonly object[]
  readonly next: { readonly fact: string; readonly pathway: string } | null
}
const parsed = ({ out }: Run): JsonResult => JSON.parse(out) as JsonResult

describe('a good case', { timeout: 60_000 }, () => {
  test('gives as JSON what the screening itself gives', async () => {
    const done = await run([goodFile, '--today', today, '--format', 'json'])
    expect(done).toMatchObject({ code: 0, problems: '' })
    const result = parsed(done)
    const screening = screen(law, good, today)
    const told = (findings: readonly { id: string; encounter?: number; because: readonly (string | { id: string })[] }[]) =>
      findings.map(({ id, encounter, because }) => `${id}/${encounter ?? ''}/${because.map((source) => (typeof source === 'string' ? source : source.id)).join()}`).sort()
    expect(told(result.findings)).toEqual(told(screening.findings))
    expect(result).toMatchObject({ today, lang: 'en', law: { version: law.version, checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string } })
    expect(result.deadlines.map(({ id, plan }) => [id, plan])).toEqual(screening.deadlines.map(({ id, dates }) => [id, dates?.plan]))
    expect(result.open.map(({ fact, encounter }) => [fact, encounter])).toEqual(screening.open.map(({ fact, encounter }) => [fact, encounter]))
    expect(result.setAside).toEqual(screening.setAside)
    expect(result.next).toMatchObject(screening.next ?? {})
    expect(result.contradictions).toMatchObject([
      { id: 'left-before-entering', facts: [{ fact: 'us-entry-when', encounter: 0 }, { fact: 'us-exit-when', encounter: 0 }] },
    ])
    const urgencies = result.findings.map(({ urgency }) => ['now', 'days', 'weeks', 'none'].indexOf(urgency))
    expect(urgencies).toEqual([...urgencies].sort((one, other) => one - other))
    for (const { because } of result.findings) expect(because.length).toBeGreaterThan(0)
  })

  test('comes from a file or from standard input, through npm or not, with the same result', async () => {
    const [fromFile, fromStdin, throughNpm] = await Promise.all([
      run([goodFile, '--today', today]),
      run(['-', '--today', today], JSON.stringify(good)),
      run([goodFile, '--today', today], '', npmRun('screen')),
    ])
    expect(fromFile.code).toBe(0)
    expect(fromStdin).toEqual(fromFile)
    expect(throughNpm.out).toBe(fromFile.out)
    expect(fromFile.out).toContain(law.version)
  })

  test('is told in each language, with its own dates', async () => {
    const told = await Promise.all((['es', 'en', 'ht'] as const).map((lang) => run([goodFile, '--today', '2026-12-01', '--lang', lang])))
    expect(told.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(new Set(told.map(({ out }) => out)).size).toBe(3)
  })

  test('of today needs no day: the clock gives it', async () => {
    const done = await run([goodFile, '--format', 'json'])
    const now = new Date()
    const [before, after] = [new Date(now.getTime() - 86_400_000), new Date(now.getTime() + 86_400_000)].map((date) => date.toISOString().slice(0, 10))
    expect(parsed(done).today >= (before ?? '') && parsed(done).today <= (after ?? '')).toBe(true)
  })
})

describe('what stands in the way is told at once, with its place, and nothing is screened', { timeout: 60_000 }, () => {
  const refused = async (args: readonly string[], stdin?: string): Promise<string> => {
    const { code, out, problems } = await run([...args, '--today', today], stdin)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return problems
  }

  test('in a case with many problems', async () => {
    const problems = await refused([
      fileOf({
        format: 'umbral-case/1',
        persons: {},
        person: { 'mx-entri': '2026-10-09', age: 'thirty', 'us-how': 'by-sea' },
        encounters: [{}, { 'us-how': 'by-train', 'us-exit-when': '2026-02-30' }],
      }),
    ])
    expect(problems).toContain('Problems found: 6')
    for (const line of [
      /There is no part "persons"/,
      /person\.mx-entri: .*The nearest one is "mx-entry"/,
      /person\.age: A whole number from 0 to 199/,
      /person\.us-how: "us-how" is about one encounter/,
      /encounters\[1\]\.us-how: .*"by-train".*between-ports.*unknown, declined, later/,
      /encounters\[1\]\.us-exit-when: There is no such day: 2026-02-30/,
    ])
      expect(problems).toMatch(line)
  })

  test('in broken JSON, by line and column', async () => {
    const [broken, ended, twice] = await Promise.all([
      refused([fileOf('{\n  "format": "umbral-case/1",\n  "person": { age: 34 }\n}')]),
      refused(['-'], '{"person":'),
      refused(['-'], '{"person":{"age":1,"age":2}}'),
    ])
    expect(broken).toMatch(/line 3, column 15: This is no JSON/)
    expect(ended).toMatch(/stdin, line 1, column 11: This is no JSON. It ends too early/)
    expect(twice).toMatch(/column 20: The name "age" is written twice/)
  })

  test('in a file that is not there, no file, or no text', async () => {
    const [nobody, place, bytes] = await Promise.all([refused([join(folder, 'nobody.json')]), refused([folder]), refused([fileOf(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))])])
    expect(nobody).toMatch(/nobody\.json: There is no such file/)
    expect(place).toMatch(/This is a folder/)
    expect(bytes).toMatch(/no text in UTF-8/)
  })

  test('on the command line, all at once and in the language asked for', async () => {
    const { code, problems } = await run(['--lang', 'en', '--today', '2026-02-30', '--format', 'pdf', '--land', 'x'])
    expect(code).toBe(2)
    expect(problems).toMatch(/--today is no day: 2026-02-30/)
    expect(problems).toMatch(/--format cannot be pdf/)
    expect(problems).toMatch(/no option --land. The nearest one is --lang/)
    expect((await run([])).problems).toMatch(/No case is named/)
  })

  test('in five megabytes of malice, quickly and without a crash', async () => {
    const started = performance.now()
    const hostile = [
      '['.repeat(5_000_000),
      `{"format":"umbral-case/1","person":{"nationalities":[${'"MX",'.repeat(1_000_000)}"MX"]}}`,
      `{"format":"umbral-case/1","person":{${Array.from({ length: 200_000 }, (_, i) => `"fact-number-${i}":"yes"`).join()}}}`,
    ]
    for (const said of await Promise.all(hostile.map((text) => refused([fileOf(text)])))) expect(said).toMatch(/too large/)
    const names = Object.fromEntries(Array.from({ length: 4999 }, (_, i) => [`us-entry-whom-${i}`, 'yes']))
    expect(await refused([fileOf({ format: good.format, person: names })])).toMatch(/Problems found: 4,999/)
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test('in names that mean something to the machine', async () => {
    const problems = await refused(['-'], '{"format":"umbral-case/1","__proto__":{"x":1},"person":{"constructor":"yes","toString":"yes","\\u001b[2Jage":1}}')
    expect(problems).toMatch(/"__proto__" cannot be used/)
    expect(problems).toMatch(/"constructor" cannot be used/)
    expect(problems).toMatch(/There is no fact "toString"/)
    expect(problems).not.toContain('\u001B')
  })
})

describe('what programs need', { timeout: 60_000 }, () => {
  test('--facts lists every fact with the answers it takes', async () => {
    const { code, out } = await run(['--facts'])
    const facts = JSON.parse(out) as { id: string; about: string; kind: string; answers: Record<string, unknown>; sensitivity: string }[]
    expect(code).toBe(0)
    expect(facts.map(({ id }) => id)).toEqual(Object.keys(law.facts))
    for (const { id, about, kind, answers, sensitivity } of facts) {
      expect({ about, kind, sensitivity }, id).toEqual({ about: law.facts[id]?.about, kind: law.facts[id]?.kind, sensitivity: law.facts[id]?.sensitivity })
      expect(answers['nonAnswers']).toEqual(['unknown', 'declined', 'later'])
      for (const example of (answers['examples'] ?? []) as string[])
        if (typeof answers['pattern'] === 'string') expect(example).toMatch(new RegExp(answers['pattern']))
    }
    expect(facts.find(({ id }) => id === 'us-how')?.answers['values']).toContain('between-ports')
  })

  test('--pathways lists every pathway with its nodes, branches and sources', async () => {
    const { code, out } = await run(['--pathways'])
    const pathways = JSON.parse(out) as { id: string; nodes: { name: string; branches?: { to: string; sources: string[] }[]; sources?: string[] }[] }[]
    expect(code).toBe(0)
    expect(pathways.map(({ id }) => id)).toEqual(law.pathways.map(({ id }) => id))
    for (const { id, nodes } of pathways)
      for (const { name, branches, sources } of nodes)
        for (const cited of branches ? branches.map((branch) => branch.sources) : [sources ?? []]) expect(cited.length, `${id} ${name}`).toBeGreaterThan(0)
  })

  test('--schema is a JSON Schema that takes a good case and refuses bad ones', async () => {
    const { code, out } = await run(['--schema'])
    expect(code).toBe(0)
    const schema = z.fromJSONSchema(JSON.parse(out) as Parameters<typeof z.fromJSONSchema>[0])
    const takes = (told: unknown) => schema.safeParse(told).success
    const person = (answers: object) => ({ ...good, person: answers })
    expect([good, { format: good.format }, person({ age: 'declined' })].map(takes)).toEqual([true, true, true])
    expect(
      [
        {},
        { ...good, format: 'umbral-case/2' },
        { ...good, more: 1 },
        person({ age: 'thirty' }),
        person({ age: 1.5 }),
        person({ nobody: 'yes' }),
        person({ 'us-how': 'by-sea' }),
        person({ nationalities: [] }),
        person({ nationalities: ['MX', 'MX'] }),
        person({ 'safety-now': ['none', 'medical'] }),
        person({ 'mx-entry': '2026-13' }),
        person({ 'mx-entry': '9 October' }),
        { ...good, encounters: Array.from({ length: 51 }, () => ({})) },
      ].filter(takes),
    ).toEqual([])
  })

  test('--help tells every option', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const word of ['--lang', '--today', '--format', '--sheet', '--out', '--force', '--facts', '--pathways', '--schema', 'encounters[0]', '"format":"umbral-case/1"']) expect(out).toContain(word)
    expect(out).not.toMatch(/\[cli\./)
  })
})

describe('sheets', { timeout: 60_000 }, () => {
  const consent = { to: 'partner', name: 'Casa Norte', parts: ['deadlines', 'findings'], on: '2026-11-20', until: '2026-12-20' }
  const person = { format: 'umbral-file/1', id: 'a'.repeat(32), words: 'luna río pan', case: good, consents: [consent] }
  const personFile = fileOf(person)
  const at = (name: string) => join(folder, name)

  test('come from the file of a person, in every form, whole or not at all', async () => {
    const [page, partner, docx, calendar] = await Promise.all([
      run([personFile, '--today', today, '--lang', 'es', '--sheet', 'person', '--format', 'html', '--out', at('page.html')]),
      run([personFile, '--today', today, '--sheet', 'partner']),
      run([personFile, '--today', today, '--format', 'docx', '--out', at('sheet.docx')]),
      run([personFile, '--today', today, '--format', 'ics']),
    ])
    expect([page, partner, docx, calendar].map(({ code, problems }) => [code, problems])).toEqual(Array.from({ length: 4 }, () => [0, '']))
    expect(page.out).toContain('page.html')
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/<html lang="es[^>]*>[\s\S]*luna río pan/)
    expect(partner.out).toContain('Casa Norte')
    expect(readFileSync(at('sheet.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(statSync(at('sheet.docx')).mode & 0o077).toBe(0)
    expect(calendar.out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*luna río pan[\s\S]*END:VCALENDAR\r\n$/)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('are never written over a file without a word', async () => {
    writeFileSync(at('mine.txt'), 'mine')
    const refused = await run([personFile, '--today', today, '--out', at('mine.txt')])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.problems).toMatch(/mine\.txt: This file is there already/)
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe('mine')
    expect(await run([personFile, '--today', today, '--out', at('mine.txt'), '--force'])).toMatchObject({ code: 0, problems: '' })
    expect(readFileSync(at('mine.txt'), 'utf8')).toContain(law.version)
  })

  test('go into an empty file, and never in the place of a device', async () => {
    writeFileSync(at('empty.txt'), '')
    const pipe = at('pipe')
    await run([], '', ['bash', '-c', `mkfifo ${pipe}`])
    const [empty, device] = await Promise.all([run([personFile, '--out', at('empty.txt')]), run([personFile, '--out', pipe, '--force'])])
    expect(empty).toMatchObject({ code: 0, problems: '' })
    expect(device).toMatchObject({ code: 2, out: '' })
    expect(device.problems).toMatch(/no ordinary file/)
    expect(statSync(pipe).isFIFO()).toBe(true)
  })

  test('end quietly when nobody reads on, and say so when the disk is full', async () => {
    const shell = (rest: string) => run([], '', ['bash', '-c', `${bundled('screen').join(' ')} ${rest}`])
    const [closed, full] = await Promise.all([shell('--pathways | true; echo "${PIPESTATUS[0]}"'), shell('--pathways > /dev/full')])
    expect(closed).toEqual({ code: 0, out: '0\n', problems: '' })
    expect(full.code).toBe(2)
    expect(full.problems).toMatch(/stdout: This cannot be written: ENOSPC/)
  })

  test('of a case without days are an empty calendar, and it is said', async () => {
    const made = await run([fileOf({ format: good.format }), '--format', 'ics', '--out', at('empty.ics')])
    expect(made).toMatchObject({ code: 0, problems: '' })
    expect(made.out).toMatch(/empty\.ics\nNo date to plan for is known/)
    expect(readFileSync(at('empty.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  })

  test('carry out a signed review in JSON too, and only a signed one', async () => {
    const draft = parsed(await run([personFile, '--today', today, '--format', 'json']))
    const ids = [...new Set(draft.findings.map(({ id }) => id))]
    const [struck = '', corrected = ''] = ids
    const keep = Object.fromEntries(ids.map((id) => [id, { verdict: 'keep', reason: '' }]))
    const marks = { ...keep, [struck]: { verdict: 'strike', reason: 'a secret reason' }, [corrected]: { verdict: 'correct', reason: 'x', text: 'Rather so.' } }
    const signed = { by: 'A. Reviewer', on: today, law: law.version }
    const [waiting, done] = await Promise.all(
      [{ marks }, { marks, signed }].map((review) => run([fileOf({ ...person, review }), '--today', today, '--format', 'json'])),
    )
    expect(draft.review).toEqual({ state: 'draft', signed: null, marks: {} })
    const before = waiting && parsed(waiting)
    expect(before?.review).toMatchObject({ state: 'draft', signed: null, marks: { [struck]: 'strike' } })
    expect(before?.findings).toEqual(draft.findings)
    const after = done && parsed(done)
    expect(after?.review).toMatchObject({ state: 'signed', signed, marks: { [struck]: 'strike', [corrected]: 'correct' } })
    expect(after?.findings.map(({ id }) => id)).toEqual(draft.findings.map(({ id }) => id).filter((id) => id !== struck))
    expect(after?.findings.find(({ id }) => id === corrected)).toMatchObject({ corrected: { text: 'Rather so.', by: 'A. Reviewer' } })
    expect(done?.out).not.toContain('a secret reason')
  })

  test('are not made while anything stands in the way, and everything is told at once', async () => {
    const { code, problems } = await run([fileOf({ ...person, consents: [{ ...consent, until: '2026-02-30' }], case: { ...good, person: { age: 'x' } } }), '--out', join(folder, 'nowhere', 'x.txt')])
    expect(code).toBe(2)
    expect(problems).toMatch(/consents\[0\]\.until: /)
    expect(problems).toMatch(/case\.person\.age: A whole number/)
    expect(problems).toMatch(/x\.txt: There is no such folder/)
  })
})

describe('a sealed file', { timeout: 60_000 }, () => {
  const seal = (args: readonly string[], stdin: string | Buffer) => run(args, stdin, bundled('seal'))
  const unseal = (args: readonly string[], stdin: string | Buffer) => run(args, stdin, bundled('unseal'))
  const passphrase = 'sol río puerta 7'
  const sealed = join(folder, 'case.umbral')

  test('holds the case as it was, and opens only with its passphrase and as it is', async () => {
    const made = await run([goodFile, '--out', sealed], `${passphrase}\r\nmore\n`, npmRun('seal'))
    expect(made).toMatchObject({ code: 0, problems: '' })
    const bytes = readFileSync(sealed)
    expect(bytes.toString('latin1')).not.toMatch(/us-entry|umbral-case|"VE"/)
    // Even where it no longer begins as a sealed file does.
    bytes[0] = (bytes[0] ?? 0) ^ 1
    const changed = fileOf(bytes)
    const [opened, other, first, plainCase, silent] = await Promise.all([
      run([sealed], passphrase, npmRun('unseal')),
      unseal([sealed], 'another one'),
      unseal([changed], passphrase),
      unseal([goodFile], passphrase),
      unseal([sealed], ''),
    ])
    expect(opened).toMatchObject({ code: 0, problems: '' })
    expect(JSON.parse(opened.out)).toEqual(good)
    expect([other, first].map(({ code, out }) => [code, out])).toEqual([[3, ''], [3, '']])
    for (const { problems } of [other, first]) expect(problems).toMatch(/another one, or the file was changed/)
    expect(plainCase).toMatchObject({ code: 2, out: '' })
    expect(plainCase.problems).toMatch(/no sealed file/)
    expect(silent).toMatchObject({ code: 2, out: '' })
    expect(silent.problems).toMatch(/no passphrase/)
    for (const { out, problems } of [made, opened, other]) expect(out + problems).not.toMatch(/sol río|another one\n/)
  })

  test('does not open with another byte anywhere, nor with one more or less', async () => {
    const bytes = readFileSync(sealed)
    // One of each part: sign, version, rounds, salt, iv, text, tag. That no byte is spared is tested beside the vault.
    const changed = [3, 6, 8, 12, 30, 99, bytes.length - 1].map((at) => bytes.map((byte, i) => (i === at ? byte ^ 0x80 : byte)))
    const files = [...changed, bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from([0])])].map((each) => fileOf(Buffer.from(each)))
    for (const { code, out } of await Promise.all(files.map((file) => unseal([file], passphrase)))) expect({ code, out }).toEqual({ code: 3, out: '' })
  })

  test('takes the same words from any keyboard, and only words', async () => {
    const [decomposed, latin1] = await Promise.all([
      unseal([sealed], `  ${passphrase.normalize('NFD').replace(' ', '   ')} \r\n`),
      unseal([sealed], Buffer.from(passphrase, 'latin1')),
    ])
    expect(decomposed).toMatchObject({ code: 0, problems: '' })
    expect(latin1).toMatchObject({ code: 2, out: '' })
    expect(latin1.problems).toMatch(/no text in UTF-8/)
  })

  test('opens for a program that knows no more than docs/file-formats.md', async () => {
    const [, example = ''] = /^```js\n([^]*?)^```/m.exec(readFileSync('docs/file-formats.md', 'utf8')) ?? []
    const program = join(folder, 'open.mjs')
    writeFileSync(program, example)
    const [opened, other] = await Promise.all([` ${passphrase}\n`, 'x'].map((words) => run([sealed], words, ['node', program])))
    expect(opened).toEqual({ code: 0, out: JSON.stringify(good), problems: '' })
    expect(other).toMatchObject({ code: 1, out: '' })
  })

  test('is not screened as it is, and never lies where something else lay', async () => {
    const [screened, over] = await Promise.all([run([sealed]), seal([goodFile, '--out', goodFile, '--force'], passphrase)])
    expect(screened).toMatchObject({ code: 2, out: '' })
    expect(screened.problems).toMatch(/sealed\. Open it first: npm run --silent unseal/)
    expect(over.problems).toMatch(/--out is the case itself/)
    expect(JSON.parse(readFileSync(goodFile, 'utf8'))).toEqual(good)
  })

  test('is not made of what is no case, nor without a passphrase', async () => {
    const none = join(folder, 'none.umbral')
    const { code, problems } = await seal([fileOf({ ...good, person: { age: 'x', nobody: 1 } }), '--out', none], '   \n')
    expect(code).toBe(2)
    for (const line of [/Problems found: 3/, /person\.age/, /no fact "nobody"/, /no passphrase/]) expect(problems).toMatch(line)
    expect(existsSync(none)).toBe(false)
  })
})
