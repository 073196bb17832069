/**
 * The sheets of one screening, in each of their forms: the same builders and writers as behind the screen.
 * Must not know how the case was read, where a sheet goes, or the clock.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { reviewsIn } from '../i18n/index.ts'
import { screen } from '../screening/screen.ts'
import { sheetOf } from '../sheet/model.ts'
import { textOf } from '../sheet/text.ts'
import type { WantedScreen } from './options.ts'
import { resultOf } from './result.ts'
import type { Call } from './run.ts'

/** The wanted sheet in the wanted form; bytes for a form that is no text. */
export async function sheetIn(law: Law, file: CaseFile, today: Day, call: Call<WantedScreen>): Promise<string | Uint8Array> {
  const { wanted, say, language, i18n } = call
  const screening = screen(law, file.case, today)
  const summary = sheetOf(law, screening, file.case)
  if (wanted.format === 'ics') {
    const deadlines = summary.sections.flatMap((section) => (section.id === 'deadlines' ? section.deadlines : []))
    const { icsOf } = await import('../sheet/ics.ts')
    return icsOf(deadlines, file, { say, language }, today)
  }
  if (wanted.format === 'json') return JSON.stringify(resultOf(law, summary.law, screening, say, language), undefined, 2)
  return textOf(summary, say, language, law, reviewsIn(i18n, language))
}
