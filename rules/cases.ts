/** The named cases of every pathway. For tests, the audit and the law book; never part of what ships. */
import type { UmbralCase } from './authoring.ts'
import type { FactId } from './facts/index.ts'
import type { FindingId } from './findings.ts'
import { journeyCases } from './pathways/journey/cases.ts'
import { claimInProgressCases } from './pathways/mx/claim-in-progress/cases.ts'
import { custodyAndTransferCases } from './pathways/mx/custody-and-transfer/cases.ts'
import { humanitarianCardCases } from './pathways/mx/humanitarian-card/cases.ts'
import { otherRoutesCases } from './pathways/mx/other-routes/cases.ts'
import { mexicansReturnedCases } from './pathways/mx/mexicans-returned/cases.ts'
import { refugeeWindowCases } from './pathways/mx/refugee-window/cases.ts'
import { reportAndComplainCases } from './pathways/mx/report-and-complain/cases.ts'
import { needsCases } from './pathways/needs/cases.ts'
import { safetyCases } from './pathways/safety/cases.ts'
import { borderSince2025Cases } from './pathways/us/border-since-2025/cases.ts'
import { childrenAndFamiliesCases } from './pathways/us/children-and-families/cases.ts'
import { clpCases } from './pathways/us/clp/cases.ts'
import { fearScreeningCases } from './pathways/us/fear-screening/cases.ts'
import { howTheyLeftCases } from './pathways/us/how-they-left/cases.ts'
import { papersCases } from './pathways/us/papers/cases.ts'
import { remainInMexicoCases } from './pathways/us/remain-in-mexico/cases.ts'
import { securingTheBorderCases } from './pathways/us/securing-the-border/cases.ts'
import { thirdCountryCases } from './pathways/us/third-country/cases.ts'
import { title42Cases } from './pathways/us/title-42/cases.ts'
import { waitingInMexicoCases } from './pathways/us/waiting-in-mexico/cases.ts'
import { paroleAndTpsCases } from './pathways/us/parole-and-tps/cases.ts'
import { wholeHistoryCases } from './pathways/us/whole-history/cases.ts'

export const casesByPathway = {
  safety: safetyCases,
  'journey/person': journeyCases,
  'us/clp': clpCases,
  'us/securing-the-border': securingTheBorderCases,
  'us/fear-screening': fearScreeningCases,
  'us/border-since-2025': borderSince2025Cases,
  'us/waiting-in-mexico': waitingInMexicoCases,
  'us/how-they-left': howTheyLeftCases,
  'us/children-and-families': childrenAndFamiliesCases,
  'us/title-42': title42Cases,
  'us/remain-in-mexico': remainInMexicoCases,
  'us/papers': papersCases,
  'us/whole-history': wholeHistoryCases,
  'us/third-country': thirdCountryCases,
  'us/parole-and-tps': paroleAndTpsCases,
  'mx/mexicans-returned': mexicansReturnedCases,
  'mx/refugee-window': refugeeWindowCases,
  'mx/claim-in-progress': claimInProgressCases,
  'mx/custody-and-transfer': custodyAndTransferCases,
  'mx/humanitarian-card': humanitarianCardCases,
  'mx/other-routes': otherRoutesCases,
  'mx/report-and-complain': reportAndComplainCases,
  needs: needsCases,
} satisfies Record<string, readonly UmbralCase[]>

/**
 * What a pathway tells so widely that its cases need not name it. Whatever else a pathway tells one of its own cases, the
 * case names in `finds`.
 */
export const toldWidely: { readonly [P in keyof typeof casesByPathway]?: readonly FindingId[] } = {
  'us/clp': ['clp-standing-today', 'clp-in-court', 'clp-place-open', 'clp-transit-not-final'],
  'us/securing-the-border': ['stb-screening', 'stb-standing-today', 'stb-first-text'],
  'us/fear-screening': [
    'fear-copies',
    'fear-child-alone',
    'fear-proclamation',
    'fear-mandatory-bars',
    'fear-home-negative',
    'fear-not-held',
    'fear-sent-to-not-asked',
    'fear-say-it',
    'fear-result-unknown',
    'fear-not-said',
    'fear-duty-to-ask',
  ],
  'us/border-since-2025': ['border-fee'],
  'us/how-they-left': [
    'left-er-checks',
    'left-expedited-removal',
    'left-block-and-fear',
    'left-fear-reopen',
    'left-judge-order',
    'left-five-years',
    'left-if-child-alone',
  ],
  'us/remain-in-mexico': [
    'mpp-mexico-court',
    'mpp-third-time',
    'left-absence-reopen',
    'left-fear-reopen',
    'left-mpp-order',
    'mpp-money',
    'mpp-record',
    'mpp-first-time',
  ],
  'us/whole-history': [
    'history-helping-others',
    'history-crossing-and-crime',
    'history-keep-papers-abroad',
    'history-before-returning',
    'history-consent',
    'history-old-order-again',
    'history-presence-open',
    'history-after-a-year-open',
    'history-no-order-seen',
  ],
  'mx/mexicans-returned': [
    'mexican-only',
    'mexican-papers',
    'mexican-displaced',
    'mexican-family',
    'mexican-centre-outside',
    'mexican-repatriation-paper-ask',
  ],
  'mx/refugee-window': [
    'refugee-confidential',
    'refugee-no-return',
    'refugee-late-when-possible',
    'refugee-exclusion',
    'refugee-general-danger',
    'refugee-year-end',
    'refugee-how-to-ask',
    'refugee-practice-offices',
    'refugee-late-explain',
    'refugee-late-rulings',
    'refugee-practice-late-go',
    'refugee-persecution',
    'refugee-practice-baja-california',
  ],
  'mx/claim-in-progress': [
    'claim-keep-alive',
    'claim-interview',
    'claim-decision-in-time',
    'claim-decision-between',
    'claim-practice-refile',
    'claim-absence-reasons',
    'claim-closing-unsettled',
  ],
  'mx/custody-and-transfer': [
    'custody-if-stopped',
    'custody-before-signing',
    'custody-ways-out',
    'custody-rights-missing',
    'custody-amparo-text',
    'custody-rights',
  ],
  'mx/humanitarian-card': [
    'card-applicant',
    'card-in-practice',
    'card-remedies',
    'card-before-inm',
    'card-work-silent',
    'card-how-to-ask',
  ],
  'mx/other-routes': ['card-before-inm'],
  'mx/report-and-complain': ['report-offices'],
}

/** Pathways that read again what other pathways have asked, and what they may ask beside that. */
export const asksNothingNew: { readonly [P in keyof typeof casesByPathway]?: readonly FactId[] } = {
  'us/border-since-2025': [],
  'mx/humanitarian-card': [
    'card-child-in-care',
    'card-grounds',
    'card-status',
    'card-complete-on',
    'card-refused-on',
    'card-time-left',
    'exit-order-or-false-papers',
  ],
  'mx/other-routes': ['family-ties', 'stay-ended-on', 'exit-order-or-false-papers'],
  'mx/report-and-complain': ['crime-by'],
}

/** Facts that cases answer to tell the whole story, though not every path asks for them. Every other answer of a case is asked for. */
export const answeredBeside: readonly FactId[] = [
  'when-sent-back',
  'comar-contact',
  'mx-entry',
  'us-sent-to',
  'fear-said',
  'fear-asked-about',
  'clp-on-arrival',
  'clp-danger-on-arrival',
  'us-exit-when',
  'i-860-shows',
  'refugee-grounds',
  'mx-state',
  'claim-stage',
  'exit-order-or-false-papers',
  'mpp-when-sent',
  'court-began',
  'custody-since',
  'us-kept',
  'court-hearing',
  'card-grounds',
  'clp-appointment-obstacle',
  'clp-through-another-country',
  'us-exit',
  'us-papers',
  'mpp-after-missed',
  'late-reasons',
  'needs-may-be-named',
]
