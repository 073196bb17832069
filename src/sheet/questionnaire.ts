/**
 * The blank questionnaire: the questions of the law on paper, each with the number it has on the screen, to be filled in
 * by hand where there is no device. Every question can be left unanswered in the three ways that the screen has.
 * Must not know any fact or pathway by name, nor how a document is written.
 */
import { borderZones, nonAnswers } from '../engine/answers.ts'
import type { Fact, Law } from '../engine/law.ts'
import { sayIfAny, type Language, type Say } from '../i18n/index.ts'
import { partsOf, type NumberedPart } from '../screening/numbers.ts'
import type { Block, Document } from './document.ts'

/** So many times with US officers have room on paper. */
const times = 2

/** The parts that are asked of everybody: what is printed unless more is wanted. */
export const usualParts = (law: Law): readonly string[] => partsOf(law).flatMap(({ pathway }) => (pathway.shared ? [pathway.id] : []))

/** The questions of some pathways on paper, in one language. */
export function questionnaire(law: Law, say: Say, language: Language, pathways: readonly string[] = usualParts(law)): Document {
  const parts = partsOf(law).filter(({ pathway }) => pathways.includes(pathway.id))
  return {
    language,
    title: say('blank.title'),
    // Another law may number otherwise: every page says which one this is.
    running: `${say('sheet.running')} ${say('sheet.law.version', { version: law.version })}`,
    blocks: [...headOf(say), ...runsOf(parts).flatMap((run) => runBlocks(run, law, say))],
  }
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const soft = (text: string): Block => ({ kind: 'text', text, look: 'soft' })
const fill = (label: string, lines = 1): Block => ({ kind: 'fill', label, lines })
const boxes = (...options: readonly string[]): Block => ({ kind: 'boxes', options })
const across = (...options: readonly string[]): Block => ({ kind: 'boxes', options, across: true })

const headOf = (say: Say): readonly Block[] => [
  heading(1, say('blank.title')),
  { kind: 'text', text: `${say('ui.notice.information.title')}. ${say('ui.notice.information.text')}`, look: 'strong' },
  { kind: 'text', text: say('blank.noNames'), look: 'box' },
  { kind: 'list', items: ['skip', 'tick', 'numbers', 'safety', 'keep'].map((rule) => say(`blank.rules.${rule}`)) },
  fill(say('sheet.caseWord')),
  fill(say('blank.day')),
  fill(say('blank.spoken')),
]

/** Parts about one encounter that follow one another are gone through together, once for each time. */
function runsOf(parts: readonly NumberedPart[]): readonly (readonly NumberedPart[])[] {
  const runs: NumberedPart[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.[0]?.pathway.about === 'encounter' && part.pathway.about === 'encounter') last.push(part)
    else runs.push([part])
  }
  return runs
}

function runBlocks(run: readonly NumberedPart[], law: Law, say: Say): readonly Block[] {
  if (run[0]?.pathway.about !== 'encounter') return run.flatMap((part) => partBlocks(part, law, say))
  return Array.from({ length: times }, (_, i) => run.flatMap((part) => partBlocks(part, law, say, i + 1))).flat()
}

function partBlocks({ pathway, number, questions }: NumberedPart, law: Law, say: Say, time?: number): readonly Block[] {
  const title = `${number}. ${say(`pathways.${pathway.id}.title`)}`
  const firstHard = questions.find(({ fact }) => law.facts[fact]?.sensitivity === 'hard')?.fact
  return [
    heading(2, time === undefined ? title : `${title} · ${say('ui.question.encounter', { number: time })}`),
    { kind: 'text', text: say(`pathways.${pathway.id}.about`) },
    ...(time === 1 ? [soft(say('blank.times'))] : []),
    ...questions.flatMap(({ fact: id, number: own }) => {
      const fact = law.facts[id]
      return fact === undefined ? [] : [...(id === firstHard ? hardBlocks(say) : []), ...questionBlocks(id, fact, own, say)]
    }),
  ]
}

/** The same words as on the screen, before the first question that may hurt. */
const hardBlocks = (say: Say): readonly Block[] => [
  heading(3, say('ui.hard.title')),
  { kind: 'text', text: ['text', 'skip', 'stop'].map((part) => say(`ui.hard.${part}`)).join('\n'), look: 'box' },
]

function questionBlocks(id: string, fact: Fact, number: string, say: Say): readonly Block[] {
  const help = sayIfAny(say, `facts.${id}.help`)
  return [
    heading(3, `${number}  ${say(`facts.${id}.question`)}`),
    soft([`${say('ui.question.why')} ${say(`facts.${id}.why`)}`, ...(help === undefined ? [] : [help])].join('\n')),
    // Paper is read by others: what the screen keeps off every sheet is better not written down.
    ...(fact.private ? [{ kind: 'text', text: say('blank.private'), look: 'strong' } as const] : []),
    ...answerBlocks(id, fact, say),
    across(...nonAnswers.map((way) => say(`law.nonAnswers.${way}`))),
  ]
}

function answerBlocks(id: string, fact: Fact, say: Say): readonly Block[] {
  switch (fact.kind) {
    case 'yes-no':
      return [across(say('law.yesNo.yes'), say('law.yesNo.no'))]
    case 'choice':
      return [boxes(...fact.values.map((value) => say(`facts.${id}.options.${value}`)))]
    case 'several':
      return [soft(say('ui.question.several')), boxes(...fact.values.map((value) => say(`facts.${id}.options.${value}`)))]
    case 'count':
      return [fill(say('blank.count'))]
    case 'country':
      return [fill(say('blank.country'))]
    case 'countries':
      return [fill(say('blank.countries'))]
    case 'date':
      return dateBlocks(say)
    case 'instant':
      return [...dateBlocks(say), fill(say('blank.hour')), soft(say('ui.hour.zone')), boxes(...borderZones.map((zone) => say(`law.zones.${zone}`)), say('ui.hour.zoneUnknown'))]
  }
}

/** A date as well as it is known: the day, only the month, or between two dates. */
const dateBlocks = (say: Say): readonly Block[] => [
  fill(say('blank.dates.day')),
  fill(say('blank.dates.month')),
  fill(say('blank.dates.between')),
]
