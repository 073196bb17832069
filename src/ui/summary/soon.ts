/**
 * What is folded away, or only for paper, follows after what is to be read first: the page is there sooner, and the rest
 * a moment later, without being asked for, so that a search in the page finds it. Who prints at once waits for nothing: it
 * is all there before the page goes to the printer.
 */
import { useEffect, useState, useSyncExternalStore } from 'preact/compat'

let printing = false
function onPrint(listener: () => void): () => void {
  const begins = () => {
    printing = true
    listener()
  }
  const ends = () => {
    printing = false
    listener()
  }
  window.addEventListener('beforeprint', begins)
  window.addEventListener('afterprint', ends)
  return () => {
    window.removeEventListener('beforeprint', begins)
    window.removeEventListener('afterprint', ends)
  }
}

/** What waits for its turn. One at a time, so that a press in between is heard. */
const waiting = new Set<() => void>()

function next(): void {
  const [turn] = waiting
  if (!turn) return
  waiting.delete(turn)
  turn()
  setTimeout(next)
}

/** Calls back once the page has been shown and it is its turn. What comes back takes it out of the row. */
function inTurn(turn: () => void): () => void {
  if (waiting.size === 0) setTimeout(next)
  waiting.add(turn)
  return () => void waiting.delete(turn)
}

/** Is it the turn of what is made of this value? False at first, and again when the value becomes another one; true in print. */
export function useSoon(value: object): boolean {
  const [shown, setShown] = useState<object>()
  useEffect(() => inTurn(() => setShown(value)), [value])
  const prints = useSyncExternalStore(onPrint, () => printing)
  return shown === value || prints
}
