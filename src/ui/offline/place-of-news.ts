/** Where another version is told of. It never moves what is under a finger. Must not know what is told. */
import { useState } from 'preact/compat'
import type { Screen } from '../../session/machine.ts'
import { useSpoken } from '../language.tsx'
import { useCover, useScreen } from '../session.tsx'
import { useOfflineState } from './offline-context.tsx'

/** Where nothing is being filled in, and nothing is hidden. */
const quiet: readonly Screen[] = ['notice', 'before', 'desk', 'check', 'summary']

/** Where on this page it is told, if at all. */
export function usePlaceOfNews(): 'top' | 'end' | undefined {
  const { other, later, problem } = useOfflineState()
  const [screen, cover] = [useScreen(), useCover()]
  const isThere = (other !== undefined && !later) || problem === 'not-read'
  const useful = useSpoken()?.has('questions') ?? false
  const [wasThere] = useState(isThere)
  // Its words come with those of the questions.
  if (!isThere || !useful || cover !== 'none' || !quiet.includes(screen)) return undefined
  return wasThere ? 'top' : 'end'
}
