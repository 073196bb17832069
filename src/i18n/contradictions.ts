/** Contradictions in words. Must not know any of them, but for the family of dates that lie in the future. */
import type { Say } from './i18n.ts'

const future = /^future\.(.+)$/

/** What disagrees, and how to mend it. All dates in the future share one sentence, with the name of the fact. */
export function contradictionText(say: Say, id: string): string {
  const fact = future.exec(id)?.[1]
  return fact === undefined
    ? say(`law.contradictions.${id}`)
    : say('law.contradictions.future', { fact: say(`facts.${fact}.label`) })
}
