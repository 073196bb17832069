/** The help of the command line, in words. */
import type { Say } from '../i18n/index.ts'
import { caseFormat } from '../screening/case.ts'

const command = 'npm run --silent screen --'

const options = [
  ['CASE.json, -', 'case'],
  ['--lang es|en|ht', 'lang'],
  ['--today YYYY-MM-DD', 'today'],
  ['--format text|json', 'format'],
  ['--facts', 'facts'],
  ['--pathways', 'pathways'],
  ['--schema', 'schema'],
  ['--help', 'help'],
] as const

export function helpText(say: Say): string {
  const width = Math.max(...options.map(([option]) => option.length)) + 2
  return [
    say('cli.help.about'),
    [
      say('cli.help.usage'),
      `  ${command} CASE.json [--lang es|en|ht] [--today YYYY-MM-DD] [--format text|json]`,
      `  ${command} --facts | --pathways | --schema | --help`,
    ].join('\n'),
    [say('cli.help.options'), ...options.map(([option, key]) => `  ${option.padEnd(width)}${say(`cli.help.${key}`)}`)].join('\n'),
    [say('cli.help.form'), `  {"format":"${caseFormat}","person":{"age":34},"encounters":[{"us-entry-when":"2024-06-10"}]}`].join('\n'),
    [say('cli.help.counting'), say('cli.help.exit')].join('\n'),
  ].join('\n\n')
}
