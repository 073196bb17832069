/**
 * How a session begins, and where one stands in it. Apart from the statechart, since the first screens need no more than this.
 * Must not know any screen, fact or store.
 */
import { emptyMemory } from '../screening/memory.ts'
import type { Way } from './course.ts'
import type { Cover, Screen, SessionContext, SessionInput, SessionSnapshot } from './machine.ts'

const freshWay: Way = { answered: undefined, revisited: false, changing: undefined, urgentSeen: false, hardAnnounced: false }

/** A session in which nothing was said yet. */
export const fresh = (input: SessionInput): SessionContext => ({
  loadLaw: input.loadLaw,
  readToday: input.readToday,
  makeFile: input.makeFile,
  language: undefined,
  law: undefined,
  today: input.readToday(),
  file: input.makeFile(undefined),
  shelf: [],
  saved: new Map(),
  away: [],
  front: undefined,
  joins: undefined,
  replaced: false,
  wiped: false,
  ...anew(),
})

/** Nothing of the way through a file before. */
export const anew = () => ({ ...freshWay, asking: undefined, memory: emptyMemory() })

/** The screen of a snapshot, and what covers it. */
export function standOf({ value }: Pick<SessionSnapshot, 'value'>): { readonly screen: Screen; readonly cover: Cover } {
  if (value === 'left') return { screen: 'left', cover: 'none' }
  const { screen, cover } = value.running
  if ('aside' in screen) return { screen: screen.aside, cover }
  const { work } = screen
  // Deciding and returning are passed through in the same step; nobody ever sees them.
  if (typeof work === 'string') return { screen: work === 'returning' ? 'opening' : work, cover }
  return { screen: work.interview === 'deciding' ? 'opening' : work.interview, cover }
}
