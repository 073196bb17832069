/**
 * The texts of a language in parts, each loaded when a screen needs it: a first question does not wait for the texts of
 * the summary. What each part holds is decided once, where the app is built (`scripts/text-parts.ts`). Browser only: the command
 * line takes a language whole. Must not know any key or screen.
 */
import en from '../../locales/en/index.ts?parts'
import es from '../../locales/es/index.ts?parts'
import ht from '../../locales/ht/index.ts?parts'
import { addTexts, type I18n } from './i18n.ts'
import type { Language } from './languages.ts'
import type { TextTree } from './texts.ts'

/** How much of a language is needed: for the first screens, for the questions too, or all. Each holds those before it. */
export const depths = ['start', 'questions', 'all'] as const
export type Depth = (typeof depths)[number]

/** What loads the files of each depth. */
export type Parts = Readonly<Record<Depth, readonly (() => Promise<{ readonly default: TextTree }>)[]>>

const parts: Readonly<Record<Language, Parts>> = { es, en, ht }

/** The texts of a language as far as they are needed. */
export interface TextLoader {
  /** Are they here? */
  readonly has: (language: Language, depth: Depth) => boolean
  /** Loads what is not here yet. Fails when it cannot be had; then one can try again. */
  readonly load: (language: Language, depth: Depth) => Promise<void>
}

/** Loads texts into `i18n`, each part once. */
export function textLoader(i18n: I18n): TextLoader {
  const here = new Set<string>()
  const loading = new Map<string, Promise<void>>()

  async function loadDepth(language: Language, depth: Depth): Promise<void> {
    const files = await Promise.all(parts[language][depth].map((load) => load()))
    for (const { default: texts } of files) addTexts(i18n, language, texts)
    here.add(language + depth)
  }

  function load(language: Language, depth: Depth): Promise<void> {
    const key = language + depth
    const begun = here.has(key) ? Promise.resolve() : (loading.get(key) ?? loadDepth(language, depth).finally(() => loading.delete(key)))
    if (!here.has(key)) loading.set(key, begun)
    return begun
  }

  const upTo = (depth: Depth) => depths.slice(0, depths.indexOf(depth) + 1)
  return {
    has: (language, depth) => upTo(depth).every((each) => here.has(language + each)),
    load: async (language, depth) => void (await Promise.all(upTo(depth).map((each) => load(language, each)))),
  }
}
