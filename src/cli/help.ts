/** The help of the commands, in words. */
import type { Say } from '../i18n/index.ts'
import { fileFormat } from '../casefile/casefile.ts'
import { caseFormat } from '../screening/case.ts'
import { commandOf } from './problems.ts'

type Options = readonly (readonly [string, string])[]

const options: Options = [
  ['CASE.json, -', 'case'],
  ['--lang es|en|ht', 'lang'],
  ['--today YYYY-MM-DD', 'today'],
  ['--format text|json|html|docx|ics', 'format'],
  ['--sheet person|partner|full', 'sheet'],
  ['--out FILE', 'out'],
  ['--force', 'force'],
  ['--facts', 'facts'],
  ['--pathways', 'pathways'],
  ['--schema', 'schema'],
  ['--help', 'help'],
]

/** What can be asked of a screening. */
export function helpText(say: Say): string {
  const command = commandOf('screen')
  return [
    say('cli.help.about'),
    [
      say('cli.help.usage'),
      `  ${command} CASE.json [--lang es|en|ht] [--today YYYY-MM-DD]`,
      `  ${' '.repeat(command.length)} [--format text|json|html|docx|ics] [--sheet person|partner|full] [--out FILE [--force]]`,
      `  ${command} --facts | --pathways | --schema | --help`,
    ].join('\n'),
    optionLines(say, options),
    [say('cli.help.form'), `  {"format":"${caseFormat}","person":{"age":34},"encounters":[{"us-entry-when":"2024-06-10"}]}`].join('\n'),
    [say('cli.help.file', { format: fileFormat }), say('cli.help.partner'), say('cli.help.ics')].join('\n'),
    [say('cli.help.counting'), say('cli.help.exit')].join('\n'),
  ].join('\n\n')
}

const sealOptions: Readonly<Record<'seal' | 'unseal', Options>> = {
  seal: [
    ['CASE.json', 'toSeal'],
    ['--out FILE', 'sealOut'],
    ['--force', 'force'],
    ['--lang es|en|ht', 'lang'],
    ['--help', 'help'],
  ],
  unseal: [
    ['FILE', 'toUnseal'],
    ['--lang es|en|ht', 'lang'],
    ['--help', 'help'],
  ],
}

/** What can be asked when a file is sealed or opened. */
export function sealHelp(say: Say, program: 'seal' | 'unseal'): string {
  return [
    say(`cli.help.${program}`),
    [say('cli.help.usage'), `  ${commandOf(program)} ${program === 'seal' ? 'CASE.json --out FILE [--force]' : 'FILE'} [--lang es|en|ht]`].join('\n'),
    optionLines(say, sealOptions[program]),
    say('cli.help.passphrase', { command: `read -rs P; printf '%s\\n' "$P" | ${commandOf(program)} …` }),
    say('cli.help.sealExit'),
  ].join('\n\n')
}

function optionLines(say: Say, all: Options): string {
  const width = Math.max(...all.map(([option]) => option.length)) + 2
  return [say('cli.help.options'), ...all.map(([option, key]) => `  ${option.padEnd(width)}${say(`cli.help.${key}`)}`)].join('\n')
}
