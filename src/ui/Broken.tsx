/** What is shown when a screen fails: nothing was sent, and how to begin again. It catches; it reports nowhere. */
import { Component, type ReactNode } from 'preact/compat'
import { useSpoken } from './language.tsx'
import { Button } from './parts/Button.tsx'
import { PageHeading } from './parts/PageHeading.tsx'
import stack from './parts/Stack.module.css'
import { useTell } from './session.tsx'
import { Shell } from './Shell.tsx'

interface GuardProps {
  children: ReactNode
}

/** Shows `Broken` in place of screens that fail. */
export class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false }

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onAgain={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const say = useSpoken()?.say
  const tell = useTell()
  if (!say) return null
  const again = () => {
    tell({ type: 'END' })
    onAgain()
  }
  return (
    <Shell>
      <div className={stack.page}>
        <PageHeading page="broken">{say('ui.broken.title')}</PageHeading>
        <p>{say('ui.broken.text')}</p>
        <div className={stack.actions}>
          <Button onClick={again}>{say('ui.broken.again')}</Button>
        </div>
      </div>
    </Shell>
  )
}
