/**
 * Start-up: the only place that joins the law, the session and the screens, and the only one in the browser that reads
 * the clock, the device's languages and the page's history. Nothing is sent or written into the address, and nothing is
 * stored but what the advocate chose to keep, sealed. It takes over the page as it was built (`prerender.tsx`).
 */
import { hydrateRoot } from 'preact/compat/client'
import { age } from '../../rules/age.ts'
import { createI18n, deviceLanguage, languages, type Language } from '../i18n/index.ts'
import { textLoader } from '../i18n/parts.ts'
import { earlySession } from '../session/early.ts'
import { loadOtherScreens, loadQuestions } from '../ui/App.tsx'
import { forgetWhatLeaves } from '../ui/forget.ts'
import type { Reader } from '../ui/reader-context.tsx'
import '../ui/theme.css'
import { watchBackButton } from './back-button.ts'
import { fileLocks } from './file-locks.ts'
import { watchIdle } from './idle.ts'
import { lateKeeper } from './late-keeper.ts'
import { lateOffline } from './late-offline.ts'
import { leaveOnceLeft } from './leave.ts'
import { onForgotten } from './forgotten.ts'
import { hideWhenOutOfSight } from './out-of-sight.ts'
import { fileMaker } from './make-file.ts'
import { Root } from './Root.tsx'
import { readToday } from './today.ts'

const root = document.getElementById('root') as HTMLElement
const page = languages.find((each) => each === document.documentElement.lang) ?? 'es'
/** A page of one language begins with it chosen. */
const chosen = languages.find((each) => each === root.dataset['speak'])

forgetWhatLeaves()
const i18n = createI18n()
const texts = textLoader(i18n)
const pageTexts = texts.load(page, 'start')

const loadLaw = async () => {
  const [{ law }] = await Promise.all([import('../../rules/law.ts'), loadQuestions()])
  return law
}

const session = earlySession({ loadLaw, readToday, makeFile: fileMaker(i18n) }, () => import('../session/machine.ts'))
watchBackButton(session)
leaveOnceLeft(session)

const now = () => Date.now()
const keeper = lateKeeper(async () => {
  const [{ startKeeper }, { openVault }] = await Promise.all([import('./keeper.ts'), import('../vault/vault.ts')])
  return startKeeper({
    session,
    loadLaw,
    locks: fileLocks('locks' in navigator ? navigator.locks : undefined),
    openVault: () =>
      openVault({ indexedDB: storage(), crypto, now, today: readToday, persist: async () => (await navigator.storage?.persist?.()) ?? false }),
  })
})
hideWhenOutOfSight(session, keeper.hidden)
const offline = lateOffline(async () => (await import('./offline.ts')).startOffline({ session, loadLaw, now }))
watchIdle({ now, minutes: () => keeper.state().idleMinutes, onIdle: keeper.idle, onSoon: keeper.idleSoon })

/** Some browsers refuse even to be asked for it. */
function storage(): IDBFactory | undefined {
  try {
    return window.indexedDB
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

const secondsBetweenTries = 4

/** The first question comes first: what it needs, and then a moment in which the page has nothing else to do. */
async function afterQuestions(language?: Language): Promise<void> {
  await Promise.allSettled([loadLaw(), language && texts.load(language, 'questions')])
  await new Promise<void>((resolve) => {
    // Not every browser tells such a moment.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 500)
  })
}

/** Loads what the questions need, and then the rest, until it is there: later the network may be gone. */
async function loadAhead(): Promise<void> {
  await afterQuestions()
  await keeper.look()
  const others = () => loadOtherScreens().catch(() => setTimeout(() => void others(), secondsBetweenTries * 1000))
  await others()
}

const begun = new Set<string>()
function loadTextsAhead(): void {
  const language = languages.find((each) => each === session.getSnapshot().context.language)
  if (!language || begun.has(language)) return
  begun.add(language)
  void afterQuestions(language).then(() => texts.load(language, 'all').catch(() => undefined))
}

/** What was pressed before the app was there (`public/first-press.js`), unless it is gone; once. */
function pressAgain(): void {
  const held = window as Window & { firstPress?: HTMLElement | null }
  const pressed = held.firstPress
  held.firstPress = null
  if (pressed?.isConnected) pressed.click()
}

async function takeOver(): Promise<void> {
  // Without its words the page is drawn anew, once they come.
  await Promise.allSettled([pageTexts])
  session.subscribe(loadTextsAhead)
  if (chosen) session.send({ type: 'SPEAK', language: chosen })
  const device = deviceLanguage(navigator.languages)
  let reader: Reader | undefined
  const tree = () => (
    <Root session={session} keeper={keeper} offline={offline} age={age} reader={reader} i18n={i18n} texts={texts} page={page} device={device} onTaken={pressAgain} />
  )
  const shown = hydrateRoot(root, tree())
  // What is drawn remembers what was drawn before: when a file goes, all of it goes, and the screen is drawn anew.
  onForgotten(session, () => {
    shown.unmount()
    shown.render(tree())
  })
  void offline.start()
  await loadAhead()
  if (!('speechSynthesis' in window)) return
  // Never needed: without it there is no button.
  const aloud = await import('./read-aloud.ts').catch(() => undefined)
  if (!aloud) return
  reader = aloud.startReader(window.speechSynthesis, session)
  shown.render(tree())
}

void takeOver()
