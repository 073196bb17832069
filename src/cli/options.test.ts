import { describe, expect, test } from 'vitest'
import { readCommand, readSeal, readUnseal } from './options.ts'

const problems = (line: string) => readCommand(line.split(' ').filter(Boolean)).problems.map(({ problem }) => problem)
const wanted = (line: string) => readCommand(line.split(' ').filter(Boolean)).wanted

describe('a command', () => {
  test('names a case, and takes text in English of today for granted', () => {
    const command = readCommand(['case.json'])
    expect(command).toEqual({ language: 'en', wanted: { kind: 'screen', source: 'case.json', format: 'text', sheet: 'full' }, problems: [] })
  })

  test('may say language, day and format, before or after the case', () => {
    const command = readCommand(['--lang=ht', '-', '--today', '2026-11-21', '--format', 'json'])
    expect(command.language).toBe('ht')
    expect(command.wanted).toEqual({ kind: 'screen', source: '-', format: 'json', sheet: 'full', today: '2026-11-21' })
  })

  test.each(['facts', 'pathways', 'schema', 'help'])('may ask for --%s without a case', (listing) => {
    expect(wanted(`--${listing}`)).toEqual({ kind: listing })
    expect(problems(`--${listing}`)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['', ['case-missing']],
    ['one.json two.json', ['cases-too-many']],
    ['case.json --lang fr', ['option-value-wrong']],
    ['case.json --format pdf --lang fr', ['option-value-wrong', 'option-value-wrong']],
    ['case.json --today 2026-02-30', ['today-wrong']],
    ['case.json --today tomorrow', ['today-wrong']],
    ['case.json --today 9999-12-31', ['today-wrong']],
    ['case.json --today', ['option-value-missing']],
    ['case.json --lang --format json', ['option-value-missing', 'cases-too-many']],
    ['case.json --land es', ['option-unknown-nearest']],
    ['case.json --telephone', ['option-unknown']],
    ['case.json -x', ['option-unknown']],
    ['case.json --sheet lawyer', ['option-value-wrong']],
    ['case.json --format docx', ['out-missing']],
    ['case.json --format docx --out', ['option-value-missing']],
    ['case.json --out ./case.json --force', ['out-is-case']],
    ['case.json --force=yes', ['option-value-unwanted']],
    ['case.json --__proto__ 1', ['option-unknown']],
    ['--facts --schema', ['options-apart']],
    ['--facts=all', ['option-value-unwanted']],
    ['case.json --lang es --lang en', ['option-twice']],
    ['--lang fr --today x --format y', ['option-value-wrong', 'today-wrong', 'option-value-wrong', 'case-missing']],
  ])('%j is refused: %j', (line, expected) => {
    expect(problems(line)).toEqual(expected)
    expect(wanted(line)).toBeUndefined()
  })

  test('with a problem still speaks the language it asked for, or English', () => {
    expect(readCommand(['--lang', 'es']).language).toBe('es')
    expect(readCommand(['--lang', 'xx']).language).toBe('en')
  })
})

describe('a sheet', () => {
  test('may be chosen, and written into a file', () => {
    expect(wanted('case.json --sheet person --format docx --out page.docx')).toMatchObject({
      sheet: 'person',
      format: 'docx',
      out: { path: 'page.docx', force: false },
    })
    expect(wanted('case.json --out page.txt --force')).toMatchObject({ out: { path: 'page.txt', force: true } })
  })
})

describe('sealing', () => {
  const args = (line: string) => line.split(' ').filter(Boolean)

  test('names a case and a file to write', () => {
    expect(readSeal(args('case.json --out case.umbral')).wanted).toEqual({ kind: 'seal', source: 'case.json', out: { path: 'case.umbral', force: false } })
    expect(readUnseal(args('case.umbral --lang ht'))).toEqual({ language: 'ht', wanted: { kind: 'unseal', source: 'case.umbral' }, problems: [] })
    expect(readSeal(['--help']).wanted).toEqual({ kind: 'help' })
    expect(readUnseal(['-h']).wanted).toEqual({ kind: 'help' })
  })

  test.each<[string, string[], string[]]>([
    ['', ['case-missing', 'out-missing'], ['case-missing']],
    ['case.json', ['out-missing'], []],
    ['-', ['passphrase-there', 'out-missing'], ['passphrase-there']],
    ['case.json --passphrase x', ['option-unknown', 'out-missing'], ['option-unknown']],
    ['case.json --today 2026-11-21 --out x', ['option-unknown'], ['option-unknown', 'option-unknown']],
  ])('%j is refused: %j when sealing, %j when opening', (line, sealing, opening) => {
    expect(readSeal(args(line)).problems.map(({ problem }) => problem)).toEqual(sealing)
    expect(readUnseal(args(line)).problems.map(({ problem }) => problem)).toEqual(opening)
    if (sealing.length > 0) expect(readSeal(args(line)).wanted).toBeUndefined()
  })
})
