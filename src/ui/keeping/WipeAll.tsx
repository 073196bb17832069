/** Deletes everything that is kept on this device, in two taps, locked or not. */
import { useSay } from '../language.tsx'
import { useKeeper } from './keeper-context.tsx'
import { TwoTaps } from './Told.tsx'

export function WipeAll() {
  const say = useSay()
  const keeper = useKeeper()
  return (
    <TwoTaps
      first={say('keep.wipe.first')}
      question={say('keep.wipe.question')}
      yes={say('keep.wipe.yes')}
      onYes={() => void keeper.wipe()}
    />
  )
}
