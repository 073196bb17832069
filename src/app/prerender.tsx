/**
 * Draws the first screens when the app is built (`scripts/static-pages.ts`): the choice of the language, and the notice
 * in each language. No clock, no chance, no store, no network: what is drawn is the same in every build.
 */
import { renderToString } from 'preact-render-to-string'
import { age } from '../../rules/age.ts'
import { createI18n, languages, loadTexts, addTexts, sayIn, type Language, type TextLoader } from '../i18n/index.ts'
import { nothingKept, type Keeper } from '../session/keeper.ts'
import { earlySession } from '../session/early.ts'
import { nothingKnown, type Offline } from '../session/offline.ts'
import { Root } from './Root.tsx'

/** A page as it is built. */
interface Drawn {
  readonly language: Language
  readonly description: string
  readonly html: string
}

const nobody = () => Promise.reject(new Error('Nothing is loaded while a page is drawn'))
const keeper: Keeper = {
  state: () => nothingKept,
  subscribe: () => () => undefined,
  totals: () => undefined,
  look: nobody,
  create: nobody,
  unlock: nobody,
  lock: nobody,
  wipe: nobody,
  open: nobody,
  remove: nobody,
  retry: () => undefined,
  setIdleMinutes: () => undefined,
  hidden: () => undefined,
  idle: () => undefined,
  idleSoon: () => undefined,
}

const offline: Offline = { state: () => nothingKnown, subscribe: () => () => undefined, take: nobody, later: () => undefined }

/** The page in a language: with the language chosen, the notice; else the choice. */
async function draw(language: Language, chosen: boolean): Promise<Drawn> {
  const i18n = createI18n()
  addTexts(i18n, language, await loadTexts(language))
  const texts: TextLoader = { has: (each) => each === language, load: nobody }
  const file = { id: '', words: '', case: { person: {}, encounters: [] }, consents: [] }
  const session = earlySession({ loadLaw: nobody, readToday: () => '2000-01-01', makeFile: () => file }, () => new Promise(() => undefined))
  if (chosen) session.send({ type: 'SPEAK', language })
  const html = renderToString(<Root session={session} keeper={keeper} offline={offline} age={age} i18n={i18n} texts={texts} page={language} device={undefined} />)
  return { language, description: sayIn(i18n, language)('ui.page.description'), html }
}

/** All pages, by the folder they stand in. The first is the choice, in Spanish. */
export async function drawAll(): Promise<Readonly<Record<string, Drawn>>> {
  const notices = await Promise.all(languages.map(async (language) => [language, await draw(language, true)] as const))
  return { '': await draw('es', false), ...Object.fromEntries(notices) }
}
