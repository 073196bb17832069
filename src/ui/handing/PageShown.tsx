/** One page on the screen as it will be on paper, with the ways to take it along. Must not know what the page is about. */
import type { ReactNode } from 'preact/compat'
import type { Document } from '../../sheet/document.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { DocumentView } from './DocumentView.tsx'
import { FilesToTake } from './FilesToTake.tsx'
import './close-print.css'

interface PageShownProps {
  /** Absent while its words are loading. */
  document: Document | undefined
  /** Under this name it is saved. */
  name: string
  /** Of the print: large for people who read little, small where much must be told on one sheet. */
  type: 'large' | 'small'
  hide: () => void
  /** More ways to take it along. */
  children?: ReactNode
}

export function PageShown({ document, name, type, hide, children }: PageShownProps) {
  const say = useSay()
  if (!document) return <p>{say('handing.screen.loading')}</p>
  return (
    <div className={stack.group} data-close="" data-type={type}>
      <div className={stack.actions}>
        <Button onClick={() => window.print()}>{say('handing.screen.print')}</Button>
        <Button look="second" onClick={hide}>
          {say('handing.screen.hide')}
        </Button>
      </div>
      <DocumentView document={document} />
      <FilesToTake document={document} name={name} />
      {children}
    </div>
  )
}
