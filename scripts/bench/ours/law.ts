/**
 * The ten questions as a law of this project: facts, tests, one table, two things to tell. It stands where the real law
 * stands (see `build.ts`), so that the app that is measured is the real app: its session, its screens, its engine.
 */
import type { Kind } from '../../../src/engine/answers.ts'
import type { AnyNode, Branch, Element, Fact, Law } from '../../../src/engine/law.ts'
import { silence } from '../../../src/engine/law.ts'
import type { Source } from '../../../src/engine/source.ts'
import { has, is } from '../../../src/engine/weights.ts'
import { form, type Question } from '../form.ts'

const because = ['form'] as const

const source: Source = {
  cite: 'The form',
  title: 'The form',
  lang: 'en',
  kind: 'analysis',
  rules: ['FORM-1'],
  says: 'No law: the form of the benchmark.',
  confidence: 'inference',
  checkedOn: '2026-11-22',
  reviewBy: '2099-12-31',
  standing: [{ state: 'in-force', from: '2026-11-22', by: 'The form' }],
}

const listed = (options: Readonly<Record<string, string>>) => {
  const [first = 'none', ...others] = Object.keys(options)
  return [first, ...others] as const
}

function kindOf(question: Question): Kind {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', values: [...listed(question.options)] }
    case 'several':
      return { kind: 'several', values: [...listed(question.options)], none: 'none' }
    case 'count':
      return { kind: 'count', min: question.min, max: question.max }
    default:
      return { kind: question.kind }
  }
}

const factOf = (question: Question): Fact => ({ ...kindOf(question), about: 'person', sensitivity: 'plain' })

const isMet = (id: string): string => `asks-${id}`

function elementOf({ id, value }: { readonly id: string; readonly value: string }): Element {
  return {
    reads: [id],
    weigh: ({ get }) => {
      const answer: unknown = get(id)
      return Array.isArray(answer) ? has<unknown>(answer, value) : is<unknown>(answer, value)
    },
  }
}

const branch = (to: string): Branch => ({ to, because, gist: 'The next question.' })

/** The node at which a question begins: the test whether it is asked, where there is one. */
const entry = (question: Question | undefined): string => (question ? (question.onlyAfter ? `if-${question.id}` : question.id) : 'tell')

function nodesOf(question: Question, next: Question | undefined): [string, AnyNode][] {
  const on = branch(entry(next))
  const own: readonly string[] =
    question.kind === 'yes-no' ? ['yes', 'no'] : question.kind === 'choice' ? listed(question.options) : ['answered']
  const ask: AnyNode = { ask: question.id, branches: { ...Object.fromEntries(own.map((each) => [each, on])), ...silence(on) } }
  if (!question.onlyAfter) return [[question.id, ask]]
  const weigh: AnyNode = { weigh: isMet(question.id), branches: { met: branch(question.id), 'not-met': on, unclear: on } }
  return [
    [`if-${question.id}`, weigh],
    [question.id, ask],
  ]
}

export const law: Law = {
  version: '2026.11.22-1',
  facts: Object.fromEntries(form.map((question) => [question.id, factOf(question)])),
  elements: Object.fromEntries(form.flatMap(({ id, onlyAfter }) => (onlyAfter ? [[isMet(id), elementOf(onlyAfter)]] : []))),
  findings: {
    'form-told': { standing: 'record', side: 'both', urgency: 'none', lean: 'neutral' },
    'form-ended': { standing: 'ending', side: 'both', urgency: 'none', lean: 'neutral' },
  },
  deadlines: {},
  sources: { form: source },
  regimes: [],
  contradictions: {},
  pathways: [
    {
      id: 'form',
      about: 'person',
      shared: true,
      start: entry(form[0]),
      nodes: {
        ...Object.fromEntries(form.flatMap((question, i) => nodesOf(question, form[i + 1]))),
        tell: { tell: 'form-told', to: 'end', because, gist: 'All was asked.' },
        end: { outcome: 'form-ended', because, gist: 'The end.' },
      },
    },
  ],
}
