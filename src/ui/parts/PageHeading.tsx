/** The heading of a page. It takes the focus when the page changes, so that those who listen hear where they are. */
import { useLayoutEffect, useId, useRef, type ReactNode } from 'preact/compat'
import { useCovered } from './Beneath.tsx'
import styles from './PageHeading.module.css'

interface PageHeadingProps {
  /** What makes this page another one than the last. */
  page: string
  /** A line above: the part one is in. */
  caption?: ReactNode
  id?: string
  children: ReactNode
}

export function PageHeading({ page, ...rest }: PageHeadingProps) {
  return <FocusedHeading key={page} {...rest} />
}

function FocusedHeading({ caption, id, children }: Omit<PageHeadingProps, 'page'>) {
  const captionId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const covered = useCovered()
  useLayoutEffect(() => {
    if (covered) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [covered])
  return (
    <div className={styles.head}>
      {caption && (
        <div className={styles.caption} id={captionId}>
          {caption}
        </div>
      )}
      <h1 ref={heading} tabIndex={-1} id={id} aria-describedby={caption ? captionId : undefined}>
        {children}
      </h1>
    </div>
  )
}
