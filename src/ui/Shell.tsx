/**
 * What surrounds every screen: the way past to the page, the tools that are always there (leave, pause, language), and
 * below the page what it is and how to end. Must not know which screen it holds.
 */
import { lazy, memo, Suspense, useRef, type ReactNode } from 'preact/compat'
import { endonyms, languages } from '../i18n/index.ts'
import { useSpoken } from './language.tsx'
import { usePlaceOfNews } from './offline/place-of-news.ts'
import { Button } from './parts/Button.tsx'
import { Icon } from './parts/Icon.tsx'
import { useTell } from './session.tsx'
import styles from './Shell.module.css'

interface ShellProps {
  /** What stands below the page. */
  footer?: ReactNode
  /** Tools that this screen has no use for. The way out is always there. */
  without?: readonly ('language' | 'pause')[]
  children: ReactNode
}

const nothing: readonly never[] = []

/** Seldom shown, and so not part of the first page. */
const NewVersion = lazy(() => import('./offline/NewVersion.tsx'))
const News = () => (
  <Suspense fallback={null}>
    <NewVersion />
  </Suspense>
)

export function Shell({ footer, without = nothing, children }: ShellProps) {
  const main = useRef<HTMLElement>(null)
  const spoken = useSpoken()
  const say = spoken?.say
  const news = usePlaceOfNews()
  return (
    <>
      {say && (
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          {say('ui.skip')}
        </button>
      )}
      <header className={styles.header}>
        <Tools without={without} />
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <output className={styles.failed}>
          {spoken?.failed && say?.('ui.language.failed')}
        </output>
        {news === 'top' && <News />}
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
      {news === 'end' && (
        <aside className={styles.end}>
          <News />
        </aside>
      )}
    </>
  )
}

/**
 * Before any language has loaded there are no words for the tools yet; their place is kept. No answer changes them, so
 * the next question need not wait for them.
 */
const Tools = memo(function Tools({ without }: Required<Pick<ShellProps, 'without'>>) {
  const spoken = useSpoken()
  const tell = useTell()
  if (!spoken) return <div className={styles.tools} />
  const { say } = spoken
  return (
    <fieldset className={styles.tools} aria-label={say('ui.tools.label')}>
      {/* The name is shown where there is room for it; it is no part of any sentence. */}
      <span className={styles.name} aria-hidden="true">
        Umbral
      </span>
      {!without.includes('language') && <LanguageChoice />}
      {!without.includes('pause') && (
        <Button look="second" className={styles.tool} onClick={() => tell({ type: 'PAUSE' })}>
          <Icon name="pause" />
          {say('ui.tools.pause')}
        </Button>
      )}
      <Button className={styles.leave} onClick={() => tell({ type: 'LEAVE' })}>
        <Icon name="leave" />
        {say('ui.tools.leave')}
      </Button>
    </fieldset>
  )
})

/** All languages by their own names; the short code shows which is spoken. */
function LanguageChoice() {
  const spoken = useSpoken()
  const tell = useTell()
  if (!spoken) return null
  const { say, language } = spoken
  return (
    <span className={styles.language}>
      <Icon name="language" />
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <select
        className={styles.languages}
        aria-label={say('ui.tools.language')}
        autoComplete="off"
        value={language}
        onChange={(event) => tell({ type: 'SPEAK', language: event.currentTarget.value })}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {endonyms[each]}
          </option>
        ))}
      </select>
    </span>
  )
}
