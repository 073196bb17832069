/**
 * What is folded away, or only for paper, follows after what is to be read first: the page is there sooner, and the rest
 * a moment later, without being asked for, so that a search in the page finds it. Who prints at once waits for nothing: it
 * is all there before the page goes to the printer.
 */
import { useDeferredValue, useSyncExternalStore } from 'react'

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

/** Is it the turn of what is made of this value? False at first, and again when the value becomes another one; true in print. */
export function useSoon(value: object): boolean {
  const later = useDeferredValue<object | null>(value, null) === value
  const now = useSyncExternalStore(onPrint, () => printing)
  return later || now
}
