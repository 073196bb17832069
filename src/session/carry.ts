/**
 * What a session hands to the next version of this tool, as a text that is held in memory only: the files that are nowhere
 * else, and which lie sealed on the device. The other version reads them as it reads any older file.
 * Must not know how it is held, any rule, or any screen.
 */
import * as z from 'zod/mini'
import { readFile, writeFile } from '../casefile/read.ts'
import type { Law } from '../engine/law.ts'
import { filesIn, type Carried } from './files.ts'
import type { SessionContext } from './machine.ts'

const id = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const schema = z.object({
  language: z.optional(z.string()),
  files: z.array(z.unknown()),
  away: z.array(id),
  front: z.optional(id),
  joins: z.optional(z.object({ who: id, host: id })),
})

/** Is all that is kept sealed as it stands? Else it is not yet the time to go. */
export const isSaved = (context: Pick<SessionContext, 'file' | 'shelf' | 'saved'>): boolean =>
  [context.file, ...context.shelf].every((file) => file.kept === undefined || context.saved.get(file.id) === file)

/** What is in memory only goes along; what is sealed stays where it is, behind the lock. */
export function writeCarried(context: SessionContext): string {
  const { language, away, front, file, joins } = context
  const all = filesIn(context)
  const sealed = all.filter(({ kept }) => kept !== undefined).map(({ id }) => id)
  const files = all.filter(({ kept }) => kept === undefined).map((each) => JSON.parse(writeFile(each)) as unknown)
  return JSON.stringify({ language, files, away: [...new Set([...away, ...sealed])], front: front ?? file.id, joins })
}

/** The language alone, which is needed before the law is loaded. */
export const languageCarried = (text: string): string | undefined => parsed(text)?.language

/** Everything that was carried; undefined where any of it cannot be read, so that nothing is lost without a word. */
export function readCarried(law: Law, text: string): Carried | undefined {
  const carried = parsed(text)
  if (!carried) return undefined
  const reads = carried.files.map((each) => readFile(law, each, { older: true }))
  const files = reads.flatMap((read) => (read.ok ? [read.file] : []))
  if (files.length < reads.length) return undefined
  const { language, away, front, joins } = carried
  return { language, files, away, front, joins }
}

function parsed(text: string): z.infer<typeof schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
