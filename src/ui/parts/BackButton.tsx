/** One page back. Nothing is lost by it. */
import { memo } from 'preact/compat'
import { useSay } from '../language.tsx'
import { useTell } from '../session.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

export const BackButton = memo(function BackButton({ label }: { label?: string }) {
  const say = useSay()
  const tell = useTell()
  return (
    <div>
      <Button look="quiet" onClick={() => tell({ type: 'BACK' })}>
        <Icon name="back" />
        {label ?? say('ui.back')}
      </Button>
    </div>
  )
})
