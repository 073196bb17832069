/** The specimen pathway has every kind of node and answer; real pathways have their own cases. */
import { describe, expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { audit } from './audit.ts'
import { elementsOver, pathwaysOf, silence, type Facts, type Law, type Pathway, type View } from './law.ts'
import { openAmong, replay, weighElement } from './replay.ts'
import { questionsFrom } from './shape.ts'
import type { Source } from './source.ts'
import { has, when } from './weights.ts'

const facts = {
  afraid: { about: 'person', kind: 'yes-no', sensitivity: 'sensitive' },
  signs: { about: 'person', kind: 'several', values: ['threat', 'wound', 'none'], none: 'none', sensitivity: 'hard' },
  age: { about: 'person', kind: 'count', min: 0, max: 120, sensitivity: 'plain' },
} as const satisfies Facts
const element = elementsOver(facts)
const elements = {
  hurt: element(['signs'], ({ get }) => has(get('signs'), 'threat', 'wound')),
  adult: element(['age'], ({ get }) => {
    const age = get('age')
    return when(age === undefined ? undefined : age >= 18)
  }),
}
interface Specimen {
  facts: typeof facts
  element: keyof typeof elements
  finding: 'right' | 'safe' | 'hurt' | 'open'
  source: 'statute.1' | 'memory.1'
}
const because = ['statute.1'] as const
const gist = 'Because.'
const specimen = pathwaysOf<Specimen>()({
  id: 'specimen',
  about: 'person',
  start: 'afraid',
  nodes: {
    afraid: {
      ask: 'afraid',
      branches: {
        yes: { to: 'tell', because, gist },
        no: { to: 'safe', because, gist },
        ...silence({ to: 'open', because, gist }),
      },
    },
    tell: { tell: 'right', to: 'signs', because, gist },
    signs: { ask: 'signs', branches: { answered: { to: 'hurt', because, gist }, ...silence({ to: 'open', because, gist }) } },
    hurt: {
      weigh: 'hurt',
      branches: {
        met: { to: 'age', because, gist },
        'not-met': { to: 'safe', because, gist },
        unclear: { to: 'open', because, gist },
      },
    },
    age: { ask: 'age', branches: { answered: { to: 'was-hurt', because, gist }, ...silence({ to: 'was-hurt', because, gist }) } },
    'was-hurt': { outcome: 'hurt', because, gist },
    safe: { outcome: 'safe', because, gist },
    open: { outcome: 'open', because, gist },
  },
})

const walked = (answers: Answers) =>
  replay(specimen, facts, {
    answers,
    elements,
    view: (asked): View<Facts> => ({
      today: '2026-11-21',
      here: undefined,
      encounters: [],
      get: (fact) => (asked.has(fact as string) ? (answers[fact as string] as never) : undefined),
    }),
  })
const told = (answers: Answers) => walked(answers).steps.flatMap(({ finding }) => finding ?? [])

describe('replay', () => {
  test('tells each step with its ground, and ends in an outcome', () => {
    const { steps, next, asked } = walked({ afraid: 'yes', signs: ['wound'], age: 30 })
    expect(steps.map(({ node }) => node)).toEqual(['afraid', 'tell', 'signs', 'hurt', 'age', 'was-hurt'])
    expect(steps.every((step) => step.because[0] === 'statute.1' && step.gist === gist)).toBe(true)
    expect(steps[3]?.weigh).toEqual({ element: 'hurt', weight: 'met' })
    expect(next).toBeUndefined()
    expect(asked).toEqual(['afraid', 'signs', 'age'])
  })

  test('walks a question without an answer as "later", and says that it is the next one', () => {
    const { steps, next } = walked({ afraid: 'yes' })
    expect(next).toEqual({ node: 'signs', fact: 'signs' })
    expect(steps.find(({ node }) => node === 'signs')?.ask).toEqual({ fact: 'signs', branch: 'later', unanswered: true })
    expect(told({ afraid: 'yes' })).toEqual(['right', 'open'])
    expect(told({ afraid: 'yes', signs: 'later' })).toEqual(['right', 'open'])
  })

  test('marks as unanswered only what has no answer', () => {
    const asks = (answers: Answers) => walked(answers).steps.flatMap(({ ask }) => ask ?? [])
    expect(asks({ afraid: 'yes', signs: ['wound'] })).toEqual([
      { fact: 'afraid', branch: 'yes' },
      { fact: 'signs', branch: 'answered' },
      { fact: 'age', branch: 'later', unanswered: true },
    ])
    expect(asks({ afraid: 'later' })).toEqual([{ fact: 'afraid', branch: 'later' }])
  })

  test('does not see an answer that its path has not asked', () => {
    expect(told({ afraid: 'no', signs: ['wound'] })).toEqual(['safe'])
    expect(walked({ afraid: 'no', signs: ['wound'] }).asked).toEqual(['afraid'])
  })

  test('stops at an answer that the law does not have', () => {
    expect(() => walked({ afraid: 'perhaps' })).toThrow('specimen has no branch "perhaps" at "afraid"')
  })

  test('says what is broken in a law that the audit has not seen', () => {
    const sight = { answers: {}, elements, view: () => ({ today: '2026-11-21', here: undefined, encounters: [], get: () => undefined }) as View<Facts> }
    const broken = (nodes: Record<string, unknown>) => ({ ...specimen, nodes: { ...specimen.nodes, ...nodes } }) as Pathway
    expect(() => weighElement({}, 'harm', sight.view())).toThrow('No element "harm" in this law')
    expect(() => replay(broken({ afraid: { ask: 'height', branches: {} } }), facts, sight)).toThrow('No fact "height" in this law')
    expect(() => replay(broken({ afraid: { weigh: 'hurt', branches: { met: { to: 'safe', because, gist } } } }), facts, sight)).toThrow('specimen has no branch "unclear" at "afraid"')
    expect(() => replay(broken({ tell: { tell: 'right', to: 'nowhere', because, gist } }), facts, { answers: { afraid: 'yes' }, elements, view: sight.view })).toThrow('specimen comes to no outcome from "nowhere"')
    expect(() => replay(broken({ tell: { tell: 'right', to: 'tell', because, gist } }), facts, { answers: { afraid: 'yes' }, elements, view: sight.view })).toThrow('specimen comes to no outcome from "tell"')
  })

  test('lists as open what has no answer, is not known or is put off, and not what was declined', () => {
    const answers = { afraid: 'unknown', signs: 'declined', age: 30 }
    expect(openAmong(['afraid', 'signs', 'age', 'height'], answers)).toEqual(['afraid', 'height'])
    expect(openAmong(['age'], { age: 'later' })).toEqual(['age'])
  })

  test('counts the questions that may still come', () => {
    expect(questionsFrom(specimen, 'afraid')).toEqual({ min: 1, max: 3 })
    expect(questionsFrom(specimen, 'was-hurt')).toEqual({ min: 0, max: 0 })
  })
})

describe('audit', () => {
  const source = (confidence: Source['confidence']): Source => ({
    cite: 'Statute 1', title: 'Statute', lang: 'en', kind: 'statute', rules: ['X-1'], says: 'So.', confidence,
    checkedOn: '2026-11-21', reviewBy: '2027-05-21', standing: [{ state: 'in-force', from: '2000-01-01', by: 'Statute' }],
  })
  const finding = { standing: 'open', side: 'us', urgency: 'none', lean: 'neutral' } as const
  const law: Law = {
    version: '1',
    facts,
    elements: { hurt: elements.hurt },
    findings: { right: finding, safe: finding, hurt: finding, open: finding },
    deadlines: {},
    sources: { 'statute.1': source('verified-primary'), 'memory.1': source('memory') },
    regimes: [],
    contradictions: {},
    pathways: [specimen],
  }
  const everyStep = new Map([
    ['specimen', [
      { afraid: 'yes', signs: ['wound'], age: 30 }, { afraid: 'no' }, { afraid: 'unknown' }, { afraid: 'declined' }, {},
      { afraid: 'yes', signs: ['none'] }, { afraid: 'yes', signs: 'unknown' }, { afraid: 'yes', signs: 'declined' }, { afraid: 'yes' },
      { afraid: 'yes', signs: ['wound'], age: 'unknown' }, { afraid: 'yes', signs: ['wound'], age: 'declined' }, { afraid: 'yes', signs: ['wound'] },
    ].flatMap((answers) => walked(answers as Answers).steps)],
  ])
  const redrawn = (nodes: Record<string, unknown>): Law => ({
    ...law,
    pathways: [{ ...specimen, nodes: { ...specimen.nodes, ...nodes } } as Pathway],
  })

  test('finds nothing wrong with a sound pathway whose every branch is taken', () => {
    expect(audit(law, everyStep)).toEqual([])
  })

  test('lets the branch go that cannot happen: unclear, when all that is weighed was answered', () => {
    expect(audit(law, everyStep).filter((problem) => problem.includes('unclear'))).toEqual([])
    const unasked = redrawn({ afraid: { ask: 'afraid', branches: { ...(specimen.nodes['afraid'] as { branches: object }).branches, yes: { to: 'hurt', because, gist } } } })
    expect(audit(unasked, everyStep).join('\n')).toContain('no named case takes "hurt" (unclear)')
  })

  test.each([
    ['a circle', { 'was-hurt': { tell: 'hurt', to: 'signs', because, gist } }, 'goes round in a circle: signs > hurt > age > was-hurt > signs'],
    ['a node nobody reaches', { island: { outcome: 'safe', because, gist } }, '"island" can never be reached'],
    ['an arrow to nowhere', { tell: { tell: 'right', to: 'nowhere', because, gist } }, 'leads to "nowhere", which does not exist'],
    ['an unknown source', { safe: { outcome: 'safe', because: ['hearsay'], gist } }, 'cites "hearsay", which is not in the register'],
    ['no source', { safe: { outcome: 'safe', because: [], gist } }, '"safe" cites no source'],
    ['no margin note', { safe: { outcome: 'safe', because, gist: ' ' } }, '"safe" has an empty margin note'],
    ['an unknown fact', { age: { ask: 'height', branches: {} } }, 'asks "height", which is no fact'],
    ['one silence led elsewhere', { signs: { ask: 'signs', branches: { answered: { to: 'hurt', because, gist }, ...silence({ to: 'open', because, gist }), later: { to: 'safe', because, gist } } } }, '"signs" takes one way of not answering otherwise'],
    ['one silence on other ground', { signs: { ask: 'signs', branches: { answered: { to: 'hurt', because, gist }, ...silence({ to: 'open', because, gist }), declined: { to: 'open', because: ['memory.1'], gist } } } }, '"signs" takes one way of not answering otherwise'],
    ['an unknown finding', { safe: { outcome: 'peace', because, gist } }, 'tells "peace", which is no finding'],
  ])('reports %s', (_, nodes, problem) => {
    expect(audit(redrawn(nodes), everyStep).join('\n')).toContain(problem)
  })

  test('refuses a confident finding on weak ground, and practice or readings left out', () => {
    const bold = { ...redrawn({ safe: { outcome: 'safe', because: ['memory.1'], gist } }), findings: { ...law.findings, safe: { ...finding, standing: 'may-apply' } } } as Law
    expect(audit(bold, everyStep).join('\n')).toContain('tells "safe" with confidence, but cites no verified source')
    const vague = { ...law, findings: { ...law.findings, safe: { ...finding, standing: 'unsettled' }, open: { ...finding, standing: 'practice' } } } as Law
    expect(audit(vague, everyStep).join('\n')).toContain('finding safe: unsettled, but shows no readings')
    expect(audit(vague, everyStep).join('\n')).toContain('finding open: practice without place and date')
  })

  const says = (changed: Partial<Law>) => audit({ ...law, ...changed }, everyStep)

  test.each<[string, Partial<Law>, string]>([
    ['a missing branch', redrawn({ age: { ask: 'age', branches: { answered: { to: 'was-hurt', because, gist } } } }), 'specimen: "age" has no branch for "unknown"'],
    ['an unknown test', redrawn({ hurt: { ...specimen.nodes['hurt'], weigh: 'harm' } }), 'specimen: "hurt" weighs "harm", which is no element'],
    ['an arrow to nowhere, by its branch', redrawn({ afraid: { ask: 'afraid', branches: { ...(specimen.nodes['afraid'] as { branches: object }).branches, no: { to: 'nowhere', because, gist } } } }), 'specimen: "afraid" (no) leads to "nowhere", which does not exist'],
    ['an arrow to nowhere, of what is told', redrawn({ tell: { tell: 'right', to: 'nowhere', because, gist } }), 'specimen: "tell" leads to "nowhere", which does not exist'],
    ['no end', { pathways: [{ ...specimen, nodes: { afraid: { tell: 'right', to: 'nowhere', because, gist } } }] }, 'specimen: never reaches an outcome'],
    ['a door that is no element', { pathways: [{ ...specimen, opens: 'harm' }] }, 'specimen: opens on "harm", which is no element'],
    ['an encounter asked of a person', { facts: { ...facts, age: { ...facts.age, about: 'encounter' } } }, 'specimen: "age" asks about an encounter in a pathway about the person'],
    ['an element nobody weighs', { elements }, 'element "adult" is weighed nowhere'],
    ['an element that reads no fact', { elements: { hurt: { ...elements.hurt, reads: ['signs', 'height'] } } }, 'element "hurt" reads "height", which is no fact'],
    ['a fact nobody asks', { facts: { ...facts, height: facts.age } }, 'fact "height" is asked nowhere'],
    ['a finding nobody tells', { findings: { ...law.findings, peace: finding } }, 'finding "peace" is told nowhere'],
    ['a deadline that does not exist', { findings: { ...law.findings, safe: { ...finding, deadlines: ['soon'] } } }, 'finding "safe" names deadline "soon", which does not exist'],
    ['a deadline of no finding', { deadlines: { soon: { counting: 'named-day', start: { reads: [], at: () => undefined }, because: ['statute.1'] } } }, 'deadline "soon" belongs to no finding'],
    ['a deadline that reads no fact', { deadlines: { soon: { counting: 'named-day', start: { reads: ['height'], at: () => undefined }, because: ['statute.1'] } } }, 'deadline "soon" reads "height", which is no fact'],
    ['a practice that is none', { findings: { ...law.findings, safe: { ...finding, standing: 'practice', practice: 'statute.1' } } }, 'finding "safe" reports a practice, but "statute.1" is none'],
    ['practice of no place and day', { sources: { ...law.sources, heard: { ...source('memory'), kind: 'practice' } as unknown as Source } }, 'source "heard" is practice without place and date'],
    ['a pattern that reads no fact', { patterns: { often: { about: 'person', holds: { ...elements.hurt, reads: ['height'] } } } }, 'pattern "often" reads "height", which is no fact'],
    ['a pattern that reads a hard answer', { patterns: { often: { about: 'person', holds: elements.hurt } } }, 'pattern "often" reads "signs", which may not be counted'],
    ['a pattern that reads a private answer', { facts: { ...facts, afraid: { ...facts.afraid, private: { until: 'afraid' } } }, patterns: { often: { about: 'person', holds: { ...elements.hurt, reads: ['afraid'] } } } }, 'pattern "often" reads "afraid", which may not be counted'],
    ['a pattern of a person that reads an encounter', { facts: { ...facts, age: { ...facts.age, about: 'encounter' } }, patterns: { often: { about: 'person', holds: elements.adult } } }, 'pattern "often" is about the person, but reads "age" of an encounter'],
  ])('reports %s', (_, changed, problem) => {
    expect(says(changed)).toContain(problem)
  })

  test('finds nothing wrong with what is sound and used', () => {
    const soon = { counting: 'named-day', start: { reads: ['age'], at: () => undefined }, because: ['statute.1'] } as const
    const heard = { ...source('memory'), kind: 'practice', practice: { place: 'here', asOf: '2026-11-01' } } as Source
    expect(
      says({
        facts: { ...facts, afraid: { ...facts.afraid, private: { until: 'afraid' } } },
        deadlines: { soon },
        sources: { ...law.sources, heard },
        findings: {
          ...law.findings,
          safe: { ...finding, standing: 'may-not-apply', deadlines: ['soon'] },
          hurt: { ...finding, standing: 'practice', practice: 'heard' },
          open: { ...finding, standing: 'unsettled', readings: ['one', 'other'] },
        },
        patterns: { old: { about: 'person', holds: elements.adult }, often: { about: 'encounter', holds: elements.adult } },
      }),
    ).toEqual([])
  })

  test('tells the confident findings apart, and each branch that nobody takes', () => {
    const bold = (standing: 'may-apply' | 'may-not-apply') =>
      says({ ...redrawn({ safe: { outcome: 'safe', because: ['memory.1'], gist } }), findings: { ...law.findings, safe: { ...finding, standing } } })
    for (const standing of ['may-apply', 'may-not-apply'] as const) expect(bold(standing)).toEqual(['specimen: "safe" tells "safe" with confidence, but cites no verified source'])
    const untaken = audit(law, new Map([['specimen', everyStep.get('specimen')?.filter(({ node }) => node !== 'age' && node !== 'safe') ?? []]]))
    expect(untaken).toEqual(['(answered)', '(unknown)', '(declined)', '(later)'].map((branch) => `specimen: no named case takes "age" ${branch}`).concat('specimen: no named case takes "safe"'))
  })

  test('an encounter is asked of an encounter, and no pathway of the person asks it', () => {
    const facts2 = { ...facts, age: { ...facts.age, about: 'encounter' } } as const
    expect(says({ facts: facts2, pathways: [{ ...specimen, about: 'encounter' }] }).filter((problem) => problem.includes('about an encounter'))).toEqual([])
  })

  test('a test over two answers can be unclear while one of them may be missing', () => {
    const over = (reads: readonly ('signs' | 'age')[]) => says({ elements: { hurt: { ...elements.hurt, reads } } }).filter((problem) => problem.includes('"hurt"'))
    const answeredOnly = new Map([['specimen', (everyStep.get('specimen') ?? []).filter(({ node, weigh }) => node !== 'hurt' || weigh?.weight !== 'unclear')]])
    const untaken = (reads: readonly string[]) => audit({ ...law, elements: { hurt: { ...elements.hurt, reads } } }, answeredOnly).filter((problem) => problem.includes('"hurt"'))
    expect(over(['signs'])).toEqual([])
    expect(untaken(['signs'])).toEqual([])
    expect(untaken(['signs', 'age'])).toEqual(['specimen: no named case takes "hurt" (unclear)'])
    // What is asked on one of two ways only may still be missing where they meet.
    const meeting = redrawn({ tell: { tell: 'right', to: 'hurt', because, gist }, afraid: { ask: 'afraid', branches: { ...(specimen.nodes['afraid'] as { branches: object }).branches, no: { to: 'signs', because, gist } } } })
    expect(audit(meeting, answeredOnly).filter((problem) => problem.includes('"hurt"'))).toEqual(['specimen: no named case takes "hurt" (unclear)'])
  })

  test('what is answered on every way to a test cannot be missing there, whichever way is walked first', () => {
    const { branches } = specimen.nodes['afraid'] as { branches: object }
    const steps = (weight: string) => new Map([['specimen', (everyStep.get('specimen') ?? []).filter(({ node, weigh }) => node !== 'hurt' || weigh?.weight !== weight)]])
    const untaken = (nodes: Record<string, unknown>, weight = 'unclear') => audit(redrawn(nodes), steps(weight)).filter((problem) => problem.includes('takes "hurt"'))
    const none = { to: 'open', because, gist }
    const again = { ask: 'signs', branches: { answered: { to: 'hurt', because, gist }, ...silence(none) } }
    // Both ways ask for the signs; or only the shorter one does.
    expect(untaken({ afraid: { ask: 'afraid', branches: { ...branches, no: { to: 'again', because, gist } } }, again })).toEqual([])
    expect(untaken({ afraid: { ask: 'afraid', branches: { ...branches, yes: { to: 'signs', because, gist }, no: { to: 'tell', because, gist } } }, tell: { tell: 'right', to: 'more', because, gist }, more: { tell: 'right', to: 'hurt', because, gist } })).toEqual(['specimen: no named case takes "hurt" (unclear)'])
    // A branch that can be taken has to be, however much was answered.
    for (const weight of ['met', 'not-met']) expect(untaken({}, weight)).toEqual([`specimen: no named case takes "hurt" (${weight})`])
  })

  test('only a confident finding needs a strong source, and one is enough', () => {
    const ground = (because: readonly string[], standing: string) =>
      says({ ...redrawn({ safe: { outcome: 'safe', because, gist } }), findings: { ...law.findings, safe: { ...finding, standing } as Law['findings'][string] } }).filter((problem) => problem.includes('confidence'))
    expect(ground(['memory.1', 'statute.1'], 'may-apply')).toEqual([])
    expect(ground(['memory.1'], 'open')).toEqual([])
    expect(ground(['memory.1'], 'may-apply')).toHaveLength(1)
  })

  test('a pattern of encounters may read them; what is private hangs on a question to the person', () => {
    const about = { facts: { ...facts, age: { ...facts.age, about: 'encounter' } } as const, pathways: [{ ...specimen, about: 'encounter' as const }] }
    expect(says({ ...about, patterns: { often: { about: 'encounter', holds: elements.adult } } }).filter((problem) => problem.includes('pattern'))).toEqual([])
    const kept = { ...facts, afraid: { ...facts.afraid, about: 'encounter', private: { until: 'afraid' } } } as unknown as Law['facts']
    expect(says({ facts: kept }).join()).toContain('fact "afraid" is private until "afraid"')
  })

  test('refuses what is private until nobody can say yes', () => {
    const kept = (until: string) => audit({ ...law, facts: { ...law.facts, signs: { ...facts.signs, private: { until } } } }, everyStep).join('\n')
    for (const until of ['nothing', 'age', 'afraid']) expect(kept(until)).toContain(`fact "signs" is private until "${until}"`)
  })

  test('reports all problems at once', () => {
    expect(audit(redrawn({ safe: { outcome: 'peace', because: ['hearsay'], gist: '' }, island: { outcome: 'safe', because, gist } }), new Map()).length).toBeGreaterThan(10)
  })
})
