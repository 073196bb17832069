/** The way to keep the file at hand on this device, or to change how it is kept. Not there while there is nothing to keep. */
import { isBlank } from '../../casefile/casefile.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { useHeld, useTell } from '../session.tsx'

export function KeepWay() {
  const say = useSay()
  const tell = useTell()
  const isKept = useHeld(({ file }) => file.kept !== undefined)
  const isNothingYet = useHeld(({ file }) => isBlank(file))
  if (isNothingYet && !isKept) return null
  return (
    <Button look="quiet" onClick={() => tell({ type: 'ASIDE', to: 'keep' })}>
      {say(isKept ? 'keep.change' : 'keep.title')}
    </Button>
  )
}
