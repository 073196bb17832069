/** Every rule of the research files is carried by a pathway, or the law says why not; and review logs name what exists. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dossierRules, notCarried } from '../rules/dossier.ts'
import { law } from '../rules/law.ts'
import { reviewLogs } from '../scripts/review-logs.ts'
import { carriedIn, carriersOf, rulesNamedIn } from '../src/lawbook/rule-coverage.ts'

const reviews = reviewLogs()
const carriers = carriersOf({ reviews })
const research = ['us', 'us-addendum', 'mx', 'mx-addendum'].map((name) => `../shared/law/${name}.md`)

describe('the rules that a text names', () => {
  test.each([
    ['MX-COMAR-14 COMAR or INM', ['MX-COMAR-14']],
    ['MX-COMAR-24, -25 signing', ['MX-COMAR-24', 'MX-COMAR-25']],
    ['US-STB-03 to -06 (context)', ['US-STB-03', 'US-STB-04', 'US-STB-05', 'US-STB-06']],
    ['MX-CAL-01 to -03, -07, -08', ['MX-CAL-01', 'MX-CAL-02', 'MX-CAL-03', 'MX-CAL-07', 'MX-CAL-08']],
    ['MX-AUTH-R1, -R2; US-MB-01', ['MX-AUTH-R1', 'MX-AUTH-R2', 'US-MB-01']],
    ['US-CLP-12(1), -13', ['US-CLP-12', 'US-CLP-13']],
    ['LSR 18, LFPA 32', []],
  ])('%s', (text, rules) => expect(rulesNamedIn(text)).toEqual(rules))
})

test('every rule is carried, or has a reason why not, and never both', () => {
  const rules = Object.keys(dossierRules)
  expect(rules.filter((rule) => !carriers.has(rule) && !(rule in notCarried))).toEqual([])
  expect(rules.filter((rule) => carriers.has(rule) && rule in notCarried)).toEqual([])
  for (const [rule, reason] of Object.entries(notCarried)) expect(reason?.length, rule).toBeGreaterThan(30)
  expect([...carriers.keys()].filter((rule) => !rules.includes(rule))).toEqual([])
})

test.each(Object.entries(reviews))('the review log of %s names steps and findings that exist', (folder, review) => {
  const steps = new Set(law.pathways.filter(({ id }) => id === folder || id.startsWith(`${folder}/`)).flatMap(({ nodes }) => Object.keys(nodes)))
  expect(steps.size, 'no pathway belongs to this log').toBeGreaterThan(0)
  const tables: readonly object[] = [law.findings, law.deadlines, law.elements, law.facts, law.sources, law.contradictions]
  const exists = (name: string) => steps.has(name) || tables.some((table) => name in table)
  const bare = carriedIn(review).filter(({ names }) => !names.some(exists))
  expect(bare.map(({ rule, names }) => `${rule}: ${names.join(', ')}`)).toEqual([])
})

// The research files stand beside the project where it is written, not where it is tested.
test.runIf(research.every((file) => existsSync(file)))('no rule of the research files is missing here', () => {
  const named = new Set(research.flatMap((file) => rulesNamedIn(readFileSync(file, 'utf8'))))
  expect([...named].filter((rule) => !(rule in dossierRules))).toEqual([])
})
