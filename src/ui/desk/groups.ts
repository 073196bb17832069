/**
 * The files of a session as they are listed: families of two or more side by side, everybody else alone. Who is kept
 * apart stands among those alone, and so does who is left of a family then: the list gives nobody away.
 *
 * Pure. Must not know any screen or language.
 */
import type { CaseFile } from '../../casefile/casefile.ts'
import { membersBeside } from '../../session/offers.ts'

export interface Groups {
  readonly families: readonly (readonly CaseFile[])[]
  readonly alone: readonly CaseFile[]
}

export function groupsOf(files: readonly CaseFile[]): Groups {
  const others = (file: CaseFile) => membersBeside(file, files.filter((each) => each !== file))
  const members = files.filter((file) => others(file).length > 0)
  const ids = [...new Set(members.map(({ family }) => family?.id))]
  return {
    families: ids.map((id) => members.filter(({ family }) => family?.id === id)),
    alone: files.filter((file) => !members.includes(file)),
  }
}
