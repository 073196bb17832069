/**
 * Named cases of the pathway mx/mexicans-returned: sent back or displaced, with family of another nationality, a child alone,
 * a second nationality, and those whom the pathway must leave alone. Together they take every branch.
 */
import type { UmbralCase } from '../../../authoring.ts'

const today = '2026-11-21'
const amnesty = 'Amnesty International, Lives in Limbo (Feb. 2025)'

const inMexico = { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['MX'], age: 34, 'travelling-with': ['alone'] } as const

/** Sent over the bridge on one day of this year. */
const sentBack = {
  'us-entry-when': '2026-08-10',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-exit': 'expedited-removal',
  'us-papers': ['i-860'],
  'us-exit-when': '2026-08-14',
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
} as const

const reception = [
  'mexican-reception-rights',
  'mexican-centre-outside',
  'mexican-centre-inside',
  'mexican-repatriation-paper-ask',
  'mexican-repatriation-paper-keep',
] as const
/** COMAR's thirty days and its counter are for others. */
const comar = ['refugee-how-to-ask', 'refugee-confidential', 'refugee-file-late', 'refugee-no-return'] as const

const returned: readonly UmbralCase[] = [
  {
    id: 'told ten years, after seventeen in San Diego',
    tells: 'A Mexican man was stopped on his way to work and stood in Tijuana hours later, without a judge or a paper. Everything he owned stayed in San Diego.',
    from: `${amnesty}, nn. 114 and 115`,
    today: '2025-02-05',
    person: { ...inMexico, age: 45, 'us-contact': 'once' },
    encounters: [
      {
        'us-entry-when': '2008-01/2008-12',
        'us-place': 'california',
        'us-how': 'other',
        'us-exit': 'judge-order',
        'us-papers': ['none'],
        'us-exit-when': '2025-01-15',
        'us-sent-to': 'mexico',
        'another-encounter': 'no',
      },
    ],
    // The report does not say where he was received, which papers he has, or whether he has a home to go to.
    finds: [
      'mexican-only',
      'mexican-reception-rights',
      'mexican-centre-outside',
      'mexican-repatriation-paper-ask',
      'mexican-papers',
      'mexican-displaced',
    ],
    never: ['mexican-family', 'mexican-centre-inside', 'mexican-and-another', ...comar],
    instead: { 'us-sent-to': ['own-country', 'silent'], 'us-contact': ['silent'], 'us-exit-when': ['silent'] },
  },
  {
    id: 'returned through a centre, with all his papers',
    tells: 'He slept at the centre in Reynosa, has the constancia and his papers, and his town is quiet.',
    today,
    person: {
      ...inMexico,
      'us-contact': 'once',
      'received-at-centre': 'yes',
      'repatriation-paper': 'yes',
      'mexican-papers-missing': ['none'],
      'home-is-safe': 'yes',
    },
    encounters: [sentBack],
    finds: ['mexican-only', 'mexican-reception-rights', 'mexican-centre-inside', 'mexican-repatriation-paper-keep', 'mexican-told'],
    never: [
      'mexican-centre-outside',
      'mexican-repatriation-paper-ask',
      'mexican-papers',
      'mexican-family',
      'mexican-displaced',
      'mexican-perhaps',
      ...comar,
    ],
    instead: {
      'received-at-centre': ['no', 'silent'],
      'repatriation-paper': ['no', 'silent'],
      'mexican-papers-missing': [['curp'], 'silent'],
      'home-is-safe': ['no', 'silent'],
      'travelling-with': ['silent'],
      'where-now': ['silent', 'elsewhere'],
      nationalities: ['silent'],
      age: ['silent'],
    },
  },
  {
    id: 'a mother with two children born in Houston',
    tells: 'Removed in August 2026. Her children, US citizens, came after her with their Honduran father. She went past the centre, has no constancia and no birth certificate.',
    today,
    person: {
      ...inMexico,
      'travelling-with': ['own-children', 'partner'],
      'us-contact': 'once',
      'received-at-centre': 'no',
      'repatriation-paper': 'no',
      'mexican-papers-missing': ['birth-certificate', 'voter-card'],
      'home-is-safe': 'yes',
    },
    encounters: [sentBack],
    finds: [
      'mexican-only',
      'mexican-reception-rights',
      'mexican-centre-outside',
      'mexican-repatriation-paper-ask',
      'mexican-papers',
      'mexican-family',
      'mexican-told',
    ],
    never: ['mexican-displaced', 'mexican-centre-inside', 'mexican-repatriation-paper-keep', ...comar],
  },
  {
    id: 'sent back on the last day of 2024',
    tells: 'Received before the programme existed: he is asked nothing about it.',
    today,
    person: { ...inMexico, 'us-contact': 'once', 'mexican-papers-missing': ['none'], 'home-is-safe': 'yes' },
    encounters: [{ ...sentBack, 'us-entry-when': '2024-12-28', 'us-exit-when': '2024-12-31' }],
    finds: ['mexican-only', 'mexican-told'],
    never: reception,
  },
  {
    id: 'sent back on New Year\'s Day of 2025',
    tells: 'In January 2025 the programme began, on a day that the sources do not agree on: he is asked.',
    today,
    person: { ...inMexico, 'us-contact': 'once' },
    encounters: [{ ...sentBack, 'us-entry-when': '2024-12-28', 'us-exit-when': '2025-01-01' }],
    finds: ['mexican-reception-rights', 'mexican-centre-outside', 'mexican-repatriation-paper-ask'],
  },
  {
    id: 'back in the United States after an earlier return',
    tells: 'A Mexican held in Texas today, sent back once before. Nothing is asked; what the next reception owes is told.',
    today,
    person: { ...inMexico, 'safety-now': ['in-custody'], 'custody-holder': 'united-states', 'where-now': 'united-states', 'us-contact': 'once' },
    encounters: [sentBack],
    finds: ['mexican-reception-rights'],
    never: ['mexican-only', 'mexican-centre-outside', 'mexican-repatriation-paper-ask', 'mexican-papers', 'mexican-displaced'],
  },
]

const displaced: readonly UmbralCase[] = [
  {
    id: 'a family from Michoacán at the line',
    tells: 'Armed men took their village in Michoacán. A couple with three children waits in Tijuana; they never met US officers.',
    today,
    person: {
      ...inMexico,
      'travelling-with': ['partner', 'own-children'],
      'us-contact': 'no',
      'mexican-papers-missing': ['curp'],
      'home-is-safe': 'no',
    },
    finds: ['mexican-only', 'mexican-papers', 'mexican-family', 'mexican-displaced'],
    never: ['mexican-told', 'mexican-child-alone', ...reception, ...comar],
  },
  {
    id: 'returned to Tijuana, from Guerrero',
    tells: 'Voluntary return in May 2026. The programme offered the bus to her town in Guerrero, where her brother was killed.',
    today,
    person: {
      ...inMexico,
      'travelling-with': ['other-adult-family'],
      'us-contact': 'once',
      'received-at-centre': 'yes',
      'repatriation-paper': 'yes',
      'mexican-papers-missing': ['none'],
      'home-is-safe': 'no',
    },
    encounters: [{ ...sentBack, 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], 'us-entry-when': '2026-05-03', 'us-exit-when': '2026-05-04' }],
    finds: ['mexican-reception-rights', 'mexican-centre-inside', 'mexican-repatriation-paper-keep', 'mexican-displaced'],
    never: ['mexican-family', 'mexican-papers', 'mexican-told'],
  },
  {
    id: 'hunted by her former partner in Tijuana',
    tells: 'A Mexican woman with a son of five was stabbed by her former partner, who still looks for her. Officers stopped her before the line: nobody sent her back.',
    from: `${amnesty}, n. 55`,
    today: '2025-02-04',
    person: { ...inMexico, age: 29, 'travelling-with': ['own-children'], 'us-contact': 'once', 'home-is-safe': 'no' },
    encounters: [{ 'us-entry-when': '2024-08', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    finds: ['mexican-only', 'mexican-displaced'],
    never: [...reception, ...comar],
  },
]

const children: readonly UmbralCase[] = [
  {
    id: 'fifteen, sent back alone',
    tells: 'A Mexican boy of fifteen, returned to Nogales alone in August 2026. Nothing is asked of him.',
    today,
    person: { ...inMexico, 'safety-now': ['child-alone'], age: 15, 'us-contact': 'once' },
    encounters: [{ ...sentBack, 'us-exit': 'voluntary-return', 'us-papers': ['none'] }],
    finds: ['mexican-only', 'mexican-child-alone'],
    never: ['mexican-displaced', 'mexican-papers', 'mexican-told', ...reception, ...comar],
    instead: { 'travelling-with': [['other-adult-family'], 'silent'] },
  },
  {
    id: 'fifteen, sent back with her mother',
    tells: 'With her mother she is received as family.',
    today,
    person: { ...inMexico, age: 15, 'travelling-with': ['parent'], 'us-contact': 'once' },
    encounters: [sentBack],
    finds: ['mexican-only', 'mexican-reception-rights'],
    never: ['mexican-child-alone'],
  },
]

const nationality: readonly UmbralCase[] = [
  {
    id: 'Mexican and Honduran',
    tells: 'Born in Honduras to a Mexican mother: she has both nationalities.',
    today,
    person: { ...inMexico, nationalities: ['MX', 'HN'], 'mx-entry': '2026-11-05', 'comar-contact': 'none', 'us-contact': 'no', 'home-is-safe': 'yes' },
    finds: ['mexican-and-another'],
    never: ['mexican-only', 'mexican-perhaps', ...reception, ...comar],
  },
  {
    id: 'nationality not told, in Mexico',
    tells: 'Perhaps Mexican: told whom this is for, asked nothing, and COMAR stays open.',
    today,
    person: { ...inMexico, nationalities: 'declined', 'us-contact': 'once' },
    encounters: [sentBack],
    finds: ['mexican-perhaps', 'refugee-how-to-ask'],
    never: ['mexican-only', 'mexican-displaced', ...reception],
  },
  {
    id: 'nationality not told, in the United States',
    tells: 'Nothing points to Mexico: this part stays shut.',
    today,
    person: { ...inMexico, nationalities: 'unknown', 'where-now': 'united-states', 'us-contact': 'once' },
    encounters: [sentBack],
    finds: ['journey-told'],
    never: ['mexican-perhaps', 'mexican-only', ...reception],
  },
  {
    id: 'Mexican, in the United States, never sent back',
    tells: 'A Mexican woman in Texas whom nobody sent back: nothing of this part is told.',
    today,
    person: { ...inMexico, 'where-now': 'united-states', 'us-contact': 'no' },
    finds: ['journey-told'],
    never: ['mexican-perhaps', 'mexican-only', ...reception],
  },
]

export const mexicansReturnedCases: readonly UmbralCase[] = [...returned, ...displaced, ...children, ...nationality]
