/** The late keeper before, while and after the real one loads, and when it cannot be had. */
import { expect, test } from 'vitest'
import { nothingKept, type Keeper, type Keeping } from '../session/keeper.ts'
import { lateKeeper } from './late-keeper.ts'

/** A keeper that notes what it is asked. */
function keeperThatNotes(asked: string[]) {
  const listeners = new Set<() => void>()
  let state: Keeping = nothingKept
  const note = (what: string) => async () => void asked.push(what)
  const keeper: Keeper = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    totals: () => undefined,
    look: note('look'),
    create: async () => (asked.push('create'), true),
    unlock: async () => (asked.push('unlock'), true),
    lock: note('lock'),
    wipe: note('wipe'),
    open: note('open'),
    remove: async () => (asked.push('remove'), true),
    retry: () => void asked.push('retry'),
    setIdleMinutes: () => void asked.push('minutes'),
    hidden: () => void asked.push('hidden'),
    idle: () => void asked.push('idle'),
    idleSoon: () => void asked.push('soon'),
  }
  const become = (next: Keeping) => {
    state = next
    for (const listener of listeners) listener()
  }
  return { keeper, become }
}

test('loads nothing until it is asked for something that needs it', async () => {
  let loads = 0
  const late = lateKeeper(async () => {
    loads += 1
    return keeperThatNotes([]).keeper
  })
  await late.lock()
  late.hidden()
  late.idle()
  late.idleSoon(true)
  late.retry()
  expect(late.totals()).toBeUndefined()
  expect(late.state()).toBe(nothingKept)
  expect(loads).toBe(0)
  await Promise.all([late.look(), late.look(), late.unlock('right')])
  expect(loads).toBe(1)
})

test('hands on what waited, and from then on all that happens', async () => {
  const asked: string[] = []
  const { keeper, become } = keeperThatNotes(asked)
  let told = 0
  const late = lateKeeper(async () => keeper)
  const unsubscribe = late.subscribe(() => (told += 1))
  expect(await late.create('right')).toBe(true)
  await late.wipe()
  await late.open('a')
  expect(await late.remove('a')).toBe(true)
  late.hidden()
  await late.lock()
  expect(asked).toEqual(['create', 'wipe', 'open', 'remove', 'hidden', 'lock'])
  const before = told
  become({ ...nothingKept, vault: 'locked' })
  expect(late.state().vault).toBe('locked')
  expect(told).toBe(before + 1)
  unsubscribe()
  become(nothingKept)
  expect(told).toBe(before + 1)
})

test('says when it cannot be had, keeps nothing then, and can be asked again', async () => {
  const { keeper } = keeperThatNotes([])
  let down = true
  let told = 0
  const late = lateKeeper(async () => {
    if (down) throw new Error('no network')
    return keeper
  })
  late.subscribe(() => (told += 1))
  expect(await late.create('right')).toBe(false)
  expect(late.state().problem).toEqual({ problem: 'law-unreachable' })
  expect(told).toBe(1)
  down = false
  expect(await late.create('right')).toBe(true)
  expect(late.state().problem).toBeUndefined()
})
