/**
 * The sheets of one screening, in each of their forms: the same builders and writers as behind the screen.
 * Must not know how the case was read, where a sheet goes, or the clock.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import { consentsTo, covers } from '../casefile/consent.ts'
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { reviewsIn } from '../i18n/index.ts'
import { screen, type Screening } from '../screening/screen.ts'
import { deadlinesOn } from '../sheet/deadlines.ts'
import type { Document } from '../sheet/document.ts'
import { fullDocument } from '../sheet/full-document.ts'
import type { Sheet } from '../sheet/model.ts'
import { partnerPage } from '../sheet/partner-page.ts'
import { personPage } from '../sheet/person-page.ts'
import { reviewedSheet } from '../sheet/reviewed.ts'
import { writeHtml } from '../sheet/write-html.ts'
import { writeText } from '../sheet/write-text.ts'
import type { WantedScreen } from './options.ts'
import { resultOf } from './result.ts'
import type { Call } from './run.ts'

/** A sheet as it is written, and whether it is a calendar without a day. */
export interface Made {
  readonly content: string | Uint8Array
  readonly dayless?: true
}

/** The wanted sheet in the wanted form: bytes for a form that is no text; nothing where no consent lets it leave. */
export async function sheetIn(law: Law, file: CaseFile, today: Day, call: Call<WantedScreen>): Promise<Made | undefined> {
  const { wanted, say, language } = call
  const screening = screen(law, file.case, today)
  const sheet = reviewedSheet(law, screening, screening.used, file.review)
  if (wanted.format === 'ics') {
    const [consent] = consentsTo(file.consents, 'partner', today)
    if (wanted.sheet === 'partner' && !(consent && covers(consent, 'deadlines'))) return undefined
    const { datedIn, icsOf } = await import('../sheet/ics.ts')
    const deadlines = deadlinesOn(sheet)
    const content = icsOf(deadlines, file, { say, language }, today)
    return datedIn(deadlines).length === 0 ? { content, dayless: true } : { content }
  }
  if (wanted.format === 'json' && wanted.sheet === 'full') return { content: json(resultOf(law, sheet, screening, file.review, say, language)) }
  const document = documentOf(law, file, screening, sheet, call)
  switch (wanted.format) {
    case 'json':
      return { content: json(document) }
    case 'text':
      return { content: writeText(document) }
    case 'html':
      return { content: writeHtml(document) }
    case 'docx': {
      const { writeDocx } = await import('../sheet/write-docx.ts')
      return { content: await writeDocx(document, today) }
    }
  }
}

function documentOf(law: Law, file: CaseFile, screening: Screening, sheet: Sheet, { wanted, say, language, i18n }: Call<WantedScreen>): Document {
  const parts = { law, screening, file, voice: { say, language } }
  switch (wanted.sheet) {
    case 'person':
      return personPage(parts)
    case 'partner':
      return partnerPage({ ...parts, consent: consentsTo(file.consents, 'partner', screening.today)[0] })
    case 'full':
      return fullDocument(sheet, say, language, law, reviewsIn(i18n, language), file.words)
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
