/**
 * What was taken off the page forgets what it would have done. A browser may hold an element long after it has gone, and
 * with it the closures of its listeners, and in these whatever was told: a name, the words of a case. After the end nothing
 * of that may be left in memory. Must not know any screen.
 */
import { options } from 'preact'

/** From now on elements lose what Preact hung on them as they leave the page. Once is enough. */
export function forgetWhatLeaves(): void {
  const before = options.unmount
  options.unmount = (vnode) => {
    before?.(vnode)
    if (typeof vnode.type !== 'string') return
    // Whatever name a build of Preact gives to it: a node of its tree holds one element, its own.
    const element = Object.values(vnode).find((value): value is Element => value instanceof Element)
    // Forms and lists have numbers too, which are their fields and choices.
    if (element) for (const key of Object.keys(element)) if (!/^\d+$/.test(key)) Reflect.deleteProperty(element, key)
  }
}
