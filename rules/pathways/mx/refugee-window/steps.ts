/** A step that only lets pass: what is not met and what is not known go the same way, each with its own margin note. */
import type { SourceId } from '../../../sources/index.ts'

export const onward = <const N extends string>(
  to: N,
  because: readonly [SourceId, ...SourceId[]],
  notMet: string,
  unclear = 'Not known: go on.',
) => ({ 'not-met': { to, because, gist: notMet }, unclear: { to, because, gist: unclear } }) as const
