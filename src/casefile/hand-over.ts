/**
 * What of a file is handed to another office: what the person agreed to, and nothing else. Must not know any rule,
 * language or clock, nor how it is sealed.
 */
import type { Case } from '../engine/law.ts'
import { changed, type CaseFile } from './casefile.ts'
import { covers, type Consent } from './consent.ts'
import type { Told } from './told.ts'

/**
 * The file as it leaves under a consent, with answers that may be shared; undefined where the person did not agree to
 * hand on answers, for without them there is no file. Other consents stay here, and so does who belongs to whom: the
 * others have not agreed.
 */
export function handedOver(file: CaseFile, consent: Consent, shareable: Case): CaseFile | undefined {
  if (!covers(consent, 'answers')) return undefined
  return changed(
    { ...file, case: shareable },
    {
      consents: [consent],
      review: covers(consent, 'findings') ? file.review : undefined,
      told: file.told && toldUnder(file.told, consent),
      family: undefined,
      kept: undefined,
      counting: undefined,
      // Nobody can say of them whether they are private.
      leftOut: undefined,
    },
  )
}

function toldUnder(told: Told, consent: Consent): Told | undefined {
  const [findings, deadlines] = [covers(consent, 'findings'), covers(consent, 'deadlines')]
  if (!findings && !deadlines) return undefined
  // The digest is of all answers: with those that are handed on, the ones that stay could be found out.
  return { ...told, answers: '', findings: findings ? told.findings : {}, deadlines: deadlines ? told.deadlines : {}, sources: findings ? told.sources : {} }
}
