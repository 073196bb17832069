/**
 * A small, always same slice of `npm run fuzz`: generated cases and every kind of hostile file through the command. The
 * whole of it, with new seeds, is run by hand; see docs/proof.md.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Chance } from './fuzz/chance.ts'
import { bareText, generated, silenced } from './fuzz/cases.ts'
import { refusalProblems, screenHere, wordProblems } from './fuzz/command.ts'
import { hostile, kinds } from './fuzz/hostile.ts'
import { caseTrial, hostileTrial, type Screen } from './fuzz/trials.ts'

const seed = 1
const folder = mkdtempSync(join(tmpdir(), 'umbral-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('forty people and the same people silent', async () => {
  for (let n = 0; n < 40; n += 1) expect((await caseTrial(seed, n)).problems, `npm run fuzz -- --seed ${seed} --only case:${n}`).toEqual([])
})

test('two hundred hostile files', async () => {
  const ended = { refused: 0, screened: 0 }
  for (let n = 0; n < 200; n += 1) {
    const { problems, refused } = await hostileTrial(seed, n, folder)
    expect(problems, `npm run fuzz -- --seed ${seed} --only hostile:${n}`).toEqual([])
    ended[refused ? 'refused' : 'screened'] += 1
  }
  // Most are refused, and a few are harmless: else this would not be looking at either.
  expect(ended.refused).toBeGreaterThan(130)
  expect(ended.screened).toBeGreaterThan(3)
})

test.each(Object.keys(kinds))('hostile: %s', async (kind) => {
  const chance = new Chance(seed, 0)
  const bytes = Buffer.from(kinds[kind]?.(bareText(generated(seed, 0, chance).told), chance) ?? '')
  const ran = await screenHere(['-', '--today', '2026-11-22', '--lang', 'ht', '--format', 'json'], bytes)
  expect(ran.code === 0 ? [] : refusalProblems(ran, 'ht')).toEqual([])
})

/** A check that never finds anything proves nothing: each is shown one thing that it must find. */
test('the checks find what is wrong', async () => {
  const says = (line: string, code = 2) => ({ code, out: '', problems: `Nothing was screened. Problems found: 1\n${line}\nFor help: npm run --silent screen -- --help\n` })
  expect(refusalProblems(says('  stdin: This is a folder, not a file.'), 'en')).toEqual([])
  for (const line of ['  stdin', '  x: TypeError: y', '  x: at a.ts:3', '  x: \u202ey', '  x: you are barred', '  x: {place} is wrong', '  x: undefined'])
    expect(refusalProblems(says(line), 'en'), line).not.toEqual([])
  expect(refusalProblems(says('  stdin: Text.', 1), 'en')).not.toEqual([])
  expect(refusalProblems(says('  stdin: Text.'), 'es')).not.toEqual([])
  expect(wordProblems('json', JSON.stringify({ title: 'You may be eligible' }), 'en')).not.toEqual([])
  expect(wordProblems('html', '<p>Es demasiado tarde</p>', 'es')).not.toEqual([])

  let heard = 0
  const deaf: Screen = async (args, input) => {
    const ran = await screenHere(args, input)
    heard += 1
    return heard === 1 ? ran : { ...ran, out: ran.out.replace('"findings": [', '"findings": [{"id":"clp-no-exception-found","encounter":40},') }
  }
  expect((await caseTrial(seed, 3, deaf)).problems.join()).toContain('silence adds clp-no-exception-found/40')
  expect((await hostileTrial(seed, 3, folder, () => Promise.resolve({ code: 1, out: '', problems: '' }))).problems).not.toEqual([])
})

test('the same seed and number make the same trial', () => {
  const made = () => {
    const chance = new Chance(7, 42)
    const { told, today, language } = generated(7, 42, chance)
    return { told, today, language, silent: silenced(told, [], chance), hostile: hostile(bareText(told), chance) }
  }
  const first = made()
  generated(7, 900, new Chance(7, 900))
  expect(made()).toEqual(first)
})
