/** The named cases of every pathway. For tests, the audit and the law book; never part of what ships. */
import type { UmbralCase } from './authoring.ts'
import { journeyCases } from './pathways/journey/cases.ts'
import { humanitarianCardCases } from './pathways/mx/humanitarian-card/cases.ts'
import { refugeeWindowCases } from './pathways/mx/refugee-window/cases.ts'
import { safetyCases } from './pathways/safety/cases.ts'
import { clpCases } from './pathways/us/clp/cases.ts'
import { fearScreeningCases } from './pathways/us/fear-screening/cases.ts'
import { howTheyLeftCases } from './pathways/us/how-they-left/cases.ts'
import { wholeHistoryCases } from './pathways/us/whole-history/cases.ts'

export const casesByPathway = {
  safety: safetyCases,
  'journey/person': journeyCases,
  'us/clp': clpCases,
  'us/fear-screening': fearScreeningCases,
  'us/how-they-left': howTheyLeftCases,
  'us/whole-history': wholeHistoryCases,
  'mx/refugee-window': refugeeWindowCases,
  'mx/humanitarian-card': humanitarianCardCases,
} satisfies Record<string, readonly UmbralCase[]>
