/**
 * What US papers look like from afar, top to bottom, so that someone who cannot read English can tell them apart. Drawn by
 * us, with nothing official in it. The layouts are recalled, not measured: editions differ, and a likeness proves nothing
 * (part 9 of the research file; the number of the form in small print decides).
 */
import type { DrawnPart } from '../src/engine/law.ts'
import type { FactTable } from './facts/index.ts'

type Paper = FactTable['us-papers']['values'][number]

const papers = {
  'i-860': ['title', 'text', 'boxes', 'sign', 'half', 'text', 'sign'],
  'i-296': ['title', 'text', 'boxes', 'sign', 'half', 'photo'],
  'i-867': ['title', 'text', 'answers', 'answers', 'answers', 'initials'],
  'i-826': ['title', 'text', 'half', 'boxes', 'sign'],
  'i-210': ['title', 'text', 'date', 'text', 'sign'],
  'i-275': ['title', 'table', 'boxes', 'text', 'sign'],
  'i-862': ['title', 'boxes', 'text', 'date', 'text', 'sign'],
  'i-863': ['title', 'boxes', 'boxes', 'date', 'sign'],
  'i-869': ['title', 'text', 'boxes', 'half', 'boxes', 'sign'],
  'i-870': ['title', 'table', 'table', 'answers', 'boxes'],
  'i-871': ['title', 'text', 'sign', 'half', 'boxes', 'sign', 'half', 'sign'],
  'i-898': ['title', 'text', 'boxes', 'half', 'boxes', 'sign'],
  'i-899': ['title', 'table', 'answers', 'answers', 'boxes'],
  'm-444': ['title', 'text', 'text', 'text', 'text'],
  'parole-paper': ['stamp'],
  'judge-order': ['court', 'text', 'boxes', 'boxes', 'sign'],
} as const satisfies Partial<Record<Paper, readonly DrawnPart[]>>

/** Drawings of options, by fact and value. */
export const drawings: Readonly<Record<string, Readonly<Record<string, readonly DrawnPart[]>>>> = { 'us-papers': papers }
