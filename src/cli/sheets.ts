/**
 * The sheets of one screening, in each of their forms: the same builders and writers as behind the screen.
 * Must not know how the case was read, where a sheet goes, or the clock.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { reviewsIn } from '../i18n/index.ts'
import { screen } from '../screening/screen.ts'
import type { Document } from '../sheet/document.ts'
import { fullDocument } from '../sheet/full-document.ts'
import { sheetOf } from '../sheet/model.ts'
import { writeHtml } from '../sheet/write-html.ts'
import { writeText } from '../sheet/write-text.ts'
import type { WantedScreen } from './options.ts'
import { resultOf } from './result.ts'
import type { Call } from './run.ts'

/** The wanted sheet in the wanted form; bytes for a form that is no text. */
export async function sheetIn(law: Law, file: CaseFile, today: Day, call: Call<WantedScreen>): Promise<string | Uint8Array> {
  const { wanted, say, language, i18n } = call
  const screening = screen(law, file.case, today)
  const summary = sheetOf(law, screening, file.case)
  const reviews = reviewsIn(i18n, language)
  if (wanted.format === 'ics') {
    const { icsOf } = await import('../sheet/ics.ts')
    return icsOf(summary.sections.flatMap((section) => (section.id === 'deadlines' ? section.deadlines : [])), file, { say, language }, today)
  }
  if (wanted.sheet === 'full' && wanted.format === 'json') return json(resultOf(law, summary.law, screening, say, language))
  const document: Document = fullDocument(summary, say, language, law, reviews)
  switch (wanted.format) {
    case 'json':
      return json(document)
    case 'text':
      return writeText(document)
    case 'html':
      return writeHtml(document)
    case 'docx': {
      const { writeDocx } = await import('../sheet/write-docx.ts')
      return writeDocx(document, today)
    }
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
