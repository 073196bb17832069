/** How a screening is put together, on a small law of its own. What the real law finds is told by its named cases. */
import { describe, expect, test } from 'vitest'
import { readDate } from '../engine/answers.ts'
import { elementsOver, momentsOver, pathwaysOf, silence, type Case, type Facts, type Law } from '../engine/law.ts'
import type { Source } from '../engine/source.ts'
import { all, is, when } from '../engine/weights.ts'
import { screen } from './screen.ts'

const facts = {
  'us-contact': { about: 'person', kind: 'choice', values: ['no', 'once', 'several'], sensitivity: 'plain' },
  afraid: { about: 'person', kind: 'yes-no', sensitivity: 'plain' },
  since: { about: 'person', kind: 'date', sensitivity: 'plain' },
  order: { about: 'encounter', kind: 'yes-no', sensitivity: 'plain' },
  'left-on': { about: 'encounter', kind: 'date', sensitivity: 'plain' },
  'another-encounter': { about: 'encounter', kind: 'yes-no', sensitivity: 'plain' },
  reason: { about: 'person', kind: 'yes-no', sensitivity: 'plain' },
} as const satisfies Facts
const element = elementsOver(facts)
const moment = momentsOver(facts)

const source = (reviewBy: string): Source => ({
  cite: 'Statute 1', title: 'Statute', lang: 'en', kind: 'statute', rules: ['X-1'], says: 'So.', confidence: 'verified-primary',
  checkedOn: '2026-11-21', reviewBy, standing: [{ state: 'in-force', from: '2000-01-01', by: 'Statute' }],
})
const finding = { standing: 'open', side: 'us', urgency: 'none', lean: 'neutral' } as const

interface Small {
  facts: typeof facts
  element: 'is-afraid' | 'had-order'
  finding: 'told' | 'fear' | 'no-fear' | 'order' | 'no-order' | 'for-the-person'
  source: 's' | 'old'
}
const pathway = pathwaysOf<Small>()
const because = ['s'] as const
const to = <N extends string>(target: N) => ({ to: target, because, gist: 'So.' }) as const

const law: Law = {
  version: '1',
  facts,
  elements: {
    'is-afraid': element(['afraid'], ({ get }) => is(get('afraid'), 'yes')),
    'had-order': element(['order'], ({ get }) => is(get('order'), 'yes')),
  },
  findings: {
    told: { ...finding, standing: 'record' },
    fear: { ...finding, deadlines: ['bar', 'stale'] },
    'no-fear': finding,
    order: { ...finding, deadlines: ['bar'] },
    'no-order': finding,
    'for-the-person': { ...finding, once: true },
  },
  deadlines: {
    bar: { counting: 'years', length: 5, start: moment(['since'], ({ get }) => readDate(get('since') ?? '')), because: ['s'] },
    stale: { counting: 'calendar-days', length: 7, start: moment(['since'], ({ get }) => readDate(get('since') ?? '')), because: ['old'] },
  },
  sources: { s: source('2027-05-21'), old: source('2026-11-20') },
  regimes: [],
  contradictions: {
    'left-before': {
      about: 'encounter',
      facts: ['since', 'left-on'],
      between: element(['since', 'left-on'], ({ get }) => {
        const [since, left] = [get('since'), get('left-on')]
        return all(when(since === undefined || left === undefined ? undefined : left < since))
      }),
    },
  },
  pathways: [
    pathway({
      id: 'journey',
      about: 'person',
      shared: true,
      start: 'contact',
      nodes: {
        contact: { ask: 'us-contact', branches: { no: to('afraid'), once: to('afraid'), several: to('afraid'), ...silence(to('afraid')) } },
        afraid: { ask: 'afraid', branches: { yes: to('since'), no: to('told'), ...silence(to('told')) } },
        since: { ask: 'since', branches: { answered: to('told'), ...silence(to('told')) } },
        told: { outcome: 'told', because, gist: 'So.' },
      },
    }),
    pathway({
      id: 'each',
      about: 'encounter',
      shared: true,
      start: 'order',
      nodes: {
        order: { ask: 'order', branches: { yes: to('left'), no: to('left'), ...silence(to('left')) } },
        left: { ask: 'left-on', branches: { answered: to('another'), ...silence(to('another')) } },
        another: { ask: 'another-encounter', branches: { yes: to('told'), no: to('told'), ...silence(to('told')) } },
        told: { outcome: 'told', because, gist: 'So.' },
      },
    }),
    pathway({
      id: 'fear',
      about: 'person',
      opens: 'is-afraid',
      start: 'reason',
      nodes: {
        reason: { ask: 'reason', branches: { yes: to('fear'), no: to('no-fear'), ...silence(to('no-fear')) } },
        fear: { outcome: 'fear', because, gist: 'So.' },
        'no-fear': { outcome: 'no-fear', because, gist: 'So.' },
      },
    }),
    pathway({
      id: 'orders',
      about: 'encounter',
      start: 'once',
      nodes: {
        once: { tell: 'for-the-person', ...to('had-order') },
        'had-order': { weigh: 'had-order', branches: { met: to('order'), 'not-met': to('no-order'), unclear: to('no-order') } },
        order: { outcome: 'order', because, gist: 'So.' },
        'no-order': { outcome: 'no-order', because, gist: 'So.' },
      },
    }),
  ],
}
const screened = (person: Case['person'], encounters: Case['encounters'] = []) => screen(law, { person, encounters }, '2026-11-21')

describe('the questions', () => {
  test('come in the order of the pathways; an encounter begins when there was one, and again when there was another', () => {
    expect(screened({}).next).toEqual({ fact: 'us-contact', pathway: 'journey' })
    expect(screened({ 'us-contact': 'several', afraid: 'no' }).next).toEqual({ fact: 'order', encounter: 0, pathway: 'each' })
    const one = { order: 'no', 'left-on': 'unknown', 'another-encounter': 'yes' }
    expect(screened({ 'us-contact': 'several', afraid: 'no' }, [one]).next).toEqual({ fact: 'order', encounter: 1, pathway: 'each' })
    expect(screened({ 'us-contact': 'several', afraid: 'no' }, [{ ...one, 'another-encounter': 'no' }]).next).toBeUndefined()
    expect(screened({ 'us-contact': 'no', afraid: 'no' }).next).toBeUndefined()
  })

  test('need not say that there was an encounter when encounters are told', () => {
    expect(screened({ afraid: 'no' }, [{ order: 'yes' }, { order: 'no' }]).walks.filter(({ pathway: id }) => id === 'orders')).toHaveLength(2)
  })

  test('of a pathway come only on a fact that calls for it, or may', () => {
    const walked = (afraid: string) => screened({ 'us-contact': 'no', afraid }).walks.some(({ pathway: id }) => id === 'fear')
    expect([walked('yes'), walked('no'), walked('unknown')]).toEqual([true, false, true])
  })
})

describe('changing an early answer', () => {
  const full = { 'us-contact': 'no', afraid: 'yes', since: '2026-01-01', reason: 'yes' }

  test('keeps the later ones, and sets aside those that no path asks for', () => {
    const changed = screened({ ...full, afraid: 'no' })
    expect(changed.setAside).toEqual([{ fact: 'since' }, { fact: 'reason' }])
    expect(changed.findings.map(({ id }) => id)).not.toContain('fear')
    expect(screened(full).findings.map(({ id }) => id)).toContain('fear')
  })
})

describe('findings', () => {
  test('are told once for each encounter, or once for the person', () => {
    const { findings } = screened({ 'us-contact': 'several', afraid: 'no' }, [{ order: 'yes' }, { order: 'no' }])
    expect(findings.filter(({ id }) => id === 'order')).toMatchObject([{ encounter: 0 }])
    expect(findings.filter(({ id }) => id === 'no-order')).toMatchObject([{ encounter: 1 }])
    expect(findings.filter(({ id }) => id === 'for-the-person')).toHaveLength(1)
  })

  test('carry their path and what is still open on it', () => {
    const fear = screened({ 'us-contact': 'no', afraid: 'yes', since: 'unknown', reason: 'later' }).findings.find(({ id }) => id === 'no-fear')
    expect(fear?.path.map(({ node }) => node)).toEqual(['reason', 'no-fear'])
    expect(fear?.open).toEqual([{ fact: 'reason' }])
  })
})

describe('deadlines', () => {
  const dates = (since: string) => screened({ 'us-contact': 'no', afraid: 'yes', since, reason: 'yes' }).deadlines

  test('are withheld when their source is past its review date', () => {
    expect(dates('2026-01-01').find(({ id }) => id === 'stale')).toMatchObject({ withheld: 'stale-law' })
  })

  test('are not computed from an unknown start', () => {
    expect(dates('unknown').find(({ id }) => id === 'bar')).toMatchObject({ withheld: 'start-unknown' })
  })

  test('end a period of years on 1 March when there is no 29 February, and say so', () => {
    expect(dates('2024-02-29').find(({ id }) => id === 'bar')?.dates).toMatchObject({ until: { from: '2029-03-01', to: '2029-03-01' }, leapDay: true })
    expect(dates('2020-02-28').find(({ id }) => id === 'bar')?.dates).toMatchObject({ until: { to: '2025-02-28' }, state: 'past' })
    expect(dates('2024-02').find(({ id }) => id === 'bar')?.dates).toMatchObject({ until: { from: '2029-02-01', to: '2029-03-01' } })
  })
})

describe('a contradiction', () => {
  test('names the answers, and nothing is computed from them', () => {
    const screening = screened({ 'us-contact': 'several', afraid: 'yes', since: '2026-05-01', reason: 'yes' }, [{ 'left-on': '2026-04-01' }])
    expect(screening.contradictions).toEqual([{ id: 'left-before', places: [{ fact: 'since' }, { fact: 'left-on', encounter: 0 }] }])
    expect(screening.deadlines.find(({ id }) => id === 'bar')).toMatchObject({ withheld: 'start-unknown' })
  })
})
