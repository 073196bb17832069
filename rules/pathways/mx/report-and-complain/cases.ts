/** Named cases of the pathway mx/report-and-complain. Together they take every branch. */
import type { UmbralCase } from '../../../authoring.ts'
import { likeOneOf } from '../../../like.ts'

const today = '2026-11-21'

/** An adult in Mexico who met no US officer and asked nobody for anything. */
const inMexico = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 31,
  'travelling-with': ['alone'],
  'mx-entry': '2026-10-26',
  'comar-contact': 'none',
  'us-contact': 'no',
  'refugee-grounds': ['violence-or-conflict'],
  'mx-state': 'sonora',
  'card-grounds': ['none'],
} as const

const afterCrime = { ...inMexico, 'card-grounds': ['crime-in-mexico'], 'card-status': 'not-asked', 'exit-order-or-false-papers': 'no' } as const
const heldByInm = {
  ...inMexico,
  'safety-now': ['in-custody'],
  'custody-holder': 'inm',
  'held-situation': ['none'],
  'held-rights-missing': ['none'],
  'inm-signed': 'nothing',
} as const
const orderInHand = {
  ...inMexico,
  'safety-now': ['paper-deadline'],
  'paper-date': '2026-11-16',
  'paper-kind': 'leave-mexico',
  'paper-days': 20,
} as const
const turnedAway = { ...inMexico, 'comar-contact': 'turned-away', 'mx-state': 'baja-california' } as const

const crime = ['report-crime', 'report-recognition'] as const
const commissions = ['report-commission', 'report-commission-dated', 'report-state-commission'] as const
const everything = [...crime, ...commissions, 'report-offices'] as const

const told: readonly UmbralCase[] = [
  // ── A crime ──
  {
    id: 'robbed by police in Sonora',
    tells:
      'A Honduran woman whom municipal police stopped near Caborca and robbed. The report tells of robbery there and of officers who take money; this woman, and which police it was, are not in it.',
    from: '001, notes 93 and 96',
    today,
    person: { ...afterCrime, 'crime-by': ['police'] },
    finds: [...crime, 'report-state-commission', 'report-offices', 'card-crime'],
    never: ['report-commission', 'report-commission-dated', 'report-told'],
    instead: { 'crime-by': ['silent'], 'card-grounds': ['silent'], age: ['silent'], 'where-now': ['silent'], nationalities: ['silent'] },
  },
  {
    id: 'police, and then INM',
    tells: 'The same road: police stopped the van, and an INM officer took the money. Federal officers are in it too, so the CNDH takes the whole.',
    today,
    person: { ...afterCrime, 'crime-by': ['police', 'inm-or-comar'] },
    finds: [...crime, 'report-commission', 'report-offices'],
    never: ['report-state-commission', 'report-commission-dated', 'report-told'],
    instead: { 'crime-by': [['guard-or-military'], ['inm-or-comar', 'other-people']] },
  },
  {
    id: 'money for the road to Mexico City',
    tells: 'Sent back by the US and left in the south without papers. On the way to Mexico City officers of INM asked for money. She would rather not say who.',
    from: '000, note 41',
    today,
    person: { ...afterCrime, 'crime-by': 'declined', 'mx-state': 'mexico-city' },
    finds: [...crime, 'report-commission', 'report-offices'],
    never: ['report-state-commission', 'report-commission-dated', 'report-told'],
  },
  {
    id: 'attacked by police after Remain in Mexico',
    tells: 'A Cuban man whom the US returned under Remain in Mexico, and whom Mexican police attacked. Years have gone by: recognition has no such year.',
    from: '003',
    today: '2022-09-12',
    person: {
      ...afterCrime,
      nationalities: ['CU'],
      'mx-entry': '2021-12',
      'mx-state': 'chihuahua',
      'us-contact': 'once',
      'crime-by': ['police'],
    },
    encounters: [
      {
        'us-entry-when': '2021-12-13',
        'us-place': 'new-mexico-el-paso',
        'us-how': 'between-ports',
        'us-exit': 'remain-in-mexico',
        'us-papers': ['i-862'],
        'us-exit-when': '2021-12-17',
        'us-sent-to': 'mexico',
        'another-encounter': 'no',
      },
    ],
    finds: [...crime, 'report-state-commission', 'report-offices'],
    never: ['report-commission', 'report-commission-dated'],
  },
  {
    id: 'taken off the train, and no officer in it',
    tells: 'Taken off the train in Caborca by armed people and held in a house. No officer did it, so no commission is told of; the prosecutor and recognition are.',
    from: '001, note 96',
    today: '2025-02-06',
    person: { ...afterCrime, nationalities: ['CO'], 'mx-entry': '2025-01', 'crime-by': ['other-people'] },
    finds: [...crime, 'report-offices'],
    never: [...commissions, 'report-told'],
  },

  {
    id: 'robbed while the request waits',
    tells: 'Her request is at COMAR. Soldiers at a road block took her money. If COMAR said yes since, that list is not read to her.',
    today,
    person: { ...afterCrime, 'mx-entry': '2026-07-06', 'comar-contact': 'filed', 'claim-stage': 'signing', 'crime-by': ['guard-or-military'] },
    finds: [...crime, 'report-commission', 'report-offices'],
    never: ['report-commission-dated', 'report-state-commission', 'report-told'],
    instead: { 'claim-stage': ['handed-in', 'interviewed', 'moved-away', 'said-yes', 'said-no', 'closed', 'withdrew', 'silent'] },
  },

  // ── Sent away ──
  {
    id: 'a window in Mexicali',
    tells: 'A Guatemalan man went to INM in Baja California, outside Tijuana. At the window they did not take his request.',
    from: '001, nn. 87-88',
    today,
    person: { ...turnedAway, nationalities: ['GT'], 'turned-away-when': '2026-11-10' },
    finds: ['report-commission-dated', 'report-offices', 'refugee-sent-away'],
    never: [...crime, 'report-commission', 'report-state-commission', 'report-told'],
    dates: { 'cndh-complaint': { plan: '2027-11-10', statutory: '2027-11-10' } },
    instead: { 'comar-contact': ['silent'], nationalities: ['silent', ['GT', 'MX']] },
  },
  {
    id: 'a window, some day in October',
    tells: 'Only the month is known: the year is planned from its first day.',
    today,
    person: { ...turnedAway, 'turned-away-when': '2026-10' },
    finds: ['report-commission-dated', 'report-offices'],
    never: ['report-commission', 'report-told'],
    dates: { 'cndh-complaint': { plan: '2027-10-01', statutory: '2027-10-01/2027-10-31' } },
  },
  {
    id: 'a window, and no memory of the day',
    tells: 'Nobody remembers the day. The year is told in words, and no date is guessed.',
    today,
    person: { ...turnedAway, 'turned-away-when': 'unknown' },
    finds: ['report-commission', 'report-offices'],
    never: ['report-commission-dated', 'report-told'],
  },
  {
    id: 'sent away in a leap year',
    tells: 'The year of a complaint with a 29 February in it: the plan is one day sooner, never later.',
    today: '2024-06-03',
    person: { ...turnedAway, 'mx-entry': '2024-01-15', 'turned-away-when': '2024-02-20' },
    finds: ['report-commission-dated'],
    dates: { 'cndh-complaint': { plan: '2025-02-19', statutory: '2025-02-19' } },
  },

  // ── Held ──
  {
    id: 'a son held past 36 hours',
    tells: 'A mother asks for her son of 22. INM took him two days ago, and nobody has said why. Relatives may complain for who is held.',
    today,
    person: { ...heldByInm, age: 22, 'custody-since': '2026-11-18T16:00[America/Phoenix]', 'held-rights-missing': ['reason', 'call'] },
    finds: ['safety-custody-over-36', 'report-commission-dated', 'report-offices'],
    never: [...crime, 'report-commission', 'report-state-commission', 'report-told'],
    dates: { 'cndh-complaint': { plan: '2027-11-18', statutory: '2027-11-18' } },
    instead: {
      'custody-holder': ['national-guard', 'silent'],
      'held-situation': ['silent'],
      'held-rights-missing': ['silent'],
      'inm-signed': ['asked-to-sign', 'own-wish', 'not-understood', 'silent'],
    },
  },
  {
    id: 'a son, and the hour not known',
    tells: 'Nobody could speak with him, and nobody knows since when. The right to complain is told, without a date.',
    today,
    person: { ...heldByInm, 'custody-since': 'unknown', 'held-situation': ['nobody-reaches'] },
    finds: ['report-commission', 'report-offices'],
    never: ['report-commission-dated', 'report-told'],
  },
  {
    id: 'sent away in September, held in November',
    tells: 'Two acts, two years: the plan keeps to the earlier one.',
    today,
    person: {
      ...heldByInm,
      'comar-contact': 'turned-away',
      'turned-away-when': '2026-11-03',
      'custody-since': '2026-11-18T16:00[America/Phoenix]',
      'held-situation': ['child-held'],
    },
    finds: ['report-commission-dated'],
    dates: { 'cndh-complaint': { plan: '2027-11-03' } },
  },
  {
    id: 'held since last night, with all that the law gives',
    tells: 'INM holds her since last night. She had her call, a lawyer and a record. Nothing calls for a complaint.',
    today,
    person: { ...heldByInm, 'custody-since': '2026-11-20T22:00[America/Phoenix]' },
    finds: ['report-told', 'custody-rights'],
    never: everything,
  },
  {
    id: 'at the police station',
    tells: 'City police took him off a bus and hold him. If it is only for papers, the commission of the state takes a complaint.',
    today,
    person: { ...heldByInm, 'custody-holder': 'police' },
    finds: ['safety-custody-police', 'report-state-commission', 'report-offices'],
    never: [...crime, 'report-commission', 'report-commission-dated', 'report-told'],
  },
  {
    id: 'a Mexican in a station',
    tells: 'Born in Chiapas, taken by INM for a Guatemalan on a bus. Nothing more was asked of him in custody, and the day he was taken is known.',
    today,
    person: {
      'safety-now': ['in-custody'],
      'custody-holder': 'inm',
      'custody-since': '2026-11-20T22:00[America/Phoenix]',
      'where-now': 'mexico',
      nationalities: ['MX'],
      age: 24,
      'travelling-with': ['alone'],
      'us-contact': 'no',
    },
    finds: ['report-commission-dated', 'report-offices', 'custody-amparo-text'],
    never: [...crime, 'report-told'],
    dates: { 'cndh-complaint': { plan: '2027-11-20' } },
  },

  // ── An order to leave ──
  {
    id: 'a paper to leave, pressed to sign',
    tells: 'On the bus to the south INM had them sign papers without saying what they were. It was an order to leave Mexico.',
    today,
    person: { ...orderInHand, 'exit-order-after': 'signed-not-understood' },
    finds: ['report-commission', 'report-offices', 'exit-order-without-step'],
    never: [...crime, 'report-commission-dated', 'report-state-commission', 'report-told'],
    instead: { 'exit-order-after': ['given-unasked', 'silent'], nationalities: ['silent'] },
  },
  {
    id: 'a paper to leave, after a no from INM',
    tells: 'INM said no to the card, and then ordered her to leave. A lawyer is needed; a complaint is not called for.',
    today,
    person: { ...orderInHand, 'exit-order-after': 'inm-said-no' },
    finds: ['report-told', 'exit-order-after-step'],
    never: everything,
    instead: { 'exit-order-after': ['took-back', 'asked-to-leave'] },
  },

  // ── Nothing to tell ──
  {
    id: 'nothing to complain of',
    tells: 'A Honduran man who marks nothing. Nothing is added to what he reads, and nothing more is asked.',
    today,
    person: inMexico,
    finds: ['report-told'],
    never: everything,
    instead: { 'card-grounds': ['silent'] },
  },
  {
    id: 'twelve years old, with her mother',
    tells: 'No list of harms is read to a child, and nobody asks her who did what.',
    today,
    person: { ...inMexico, age: 12, 'travelling-with': ['parent'] },
    finds: ['report-told'],
    never: everything,
  },
]

const like = likeOneOf(told)
const stages = ['handed-in', 'interviewed', 'moved-away', 'said-no', 'closed', 'withdrew'] as const

/** The same people, who answer one thing otherwise. None of them is asked anything here that was not asked before. */
const otherwise: readonly UmbralCase[] = [
  like({
    id: 'a window in Mexicali, and no word on where he is from',
    like: 'a window in Mexicali',
    tells: 'The same window; he would rather not name his country. The day was asked, and the year runs from it.',
    person: { nationalities: 'declined' },
    finds: ['report-commission-dated', 'report-offices'],
    never: ['report-commission', 'report-told'],
  }),
  like({
    id: 'a window in Mexicali, and Mexican too',
    like: 'a window in Mexicali',
    tells: 'He is Guatemalan, and Mexican through his mother: nobody asked him the day, so the year is told in words.',
    person: { nationalities: ['GT', 'MX'], 'turned-away-when': undefined, 'refugee-grounds': undefined, 'card-grounds': undefined },
    finds: ['report-commission', 'report-offices'],
    never: ['report-commission-dated', 'report-told'],
  }),
  like({
    id: 'robbed in Sonora, and no word on COMAR',
    like: 'robbed by police in Sonora',
    tells: 'Whether anybody asked COMAR for her, she does not know. What the police did is the same.',
    person: { 'comar-contact': 'unknown' },
    finds: ['report-crime', 'report-recognition', 'report-state-commission', 'report-offices'],
    never: ['report-commission', 'report-commission-dated', 'report-told'],
  }),
  like({
    id: 'robbed in Sonora, and does not speak of it',
    like: 'robbed by police in Sonora',
    tells: 'The same woman marks nothing. Nobody asks her who did what, and nothing is concluded.',
    person: { 'card-grounds': 'declined', 'crime-by': undefined, 'card-status': undefined, 'exit-order-or-false-papers': undefined },
    finds: ['report-told'],
    never: everything,
  }),
  like({
    id: 'robbed while the request waited, and recognized since',
    like: 'robbed while the request waits',
    tells: 'COMAR said yes since: the list of harms is not read to her, and nobody asks her who did it.',
    person: { 'claim-stage': 'said-yes', 'card-grounds': undefined, 'crime-by': undefined, 'card-status': undefined, 'exit-order-or-false-papers': undefined },
    finds: ['report-told'],
    never: everything,
  }),
  like({
    id: 'robbed while the request waits, and Mexican too',
    like: 'robbed while the request waits',
    tells: 'She asked COMAR as a Honduran, and is Mexican through her father: the list is not read to her.',
    person: { nationalities: ['HN', 'MX'], 'claim-stage': undefined, 'refugee-grounds': undefined, 'card-grounds': undefined, 'crime-by': undefined, 'card-status': undefined, 'exit-order-or-false-papers': undefined },
    finds: ['report-told'],
    never: everything,
  }),
  ...stages.map((stage) =>
    like({
      id: `twelve years old, and the request ${stage}`,
      like: 'twelve years old, with her mother',
      tells: `Her mother asked COMAR for both (${stage}). No list of harms is read to a child, however far the request has come.`,
      person: { 'comar-contact': 'filed', 'claim-stage': stage, 'refugee-grounds': undefined, 'card-grounds': undefined },
      finds: ['report-told'],
      never: everything,
    }),
  ),
  like({
    id: 'twelve years old, and no word on the request',
    like: 'twelve years old, with her mother',
    tells: 'Her mother asked COMAR for both, and nobody knows how far it has come.',
    person: { 'comar-contact': 'filed', 'claim-stage': 'unknown', 'refugee-grounds': undefined, 'card-grounds': undefined },
    finds: ['report-told'],
    never: everything,
  }),
  ...(['asked-to-sign', 'own-wish', 'not-understood'] as const).map((signed) =>
    like({
      id: `a son held past 36 hours, and the paper: ${signed}`,
      like: 'a son held past 36 hours',
      tells: `The same son; about the paper of INM he says: ${signed}.`,
      person: { 'inm-signed': signed },
      finds: ['report-commission-dated', 'report-offices'],
      never: ['report-state-commission', 'report-told'],
    }),
  ),
  like({
    id: 'a son held past 36 hours, and nobody saw the paper',
    like: 'a son held past 36 hours',
    tells: 'The same son; his mother does not know whether he signed anything.',
    person: { 'inm-signed': 'unknown' },
    finds: ['report-commission-dated', 'report-offices'],
    never: ['report-state-commission', 'report-told'],
  }),
  ...(['took-back', 'asked-to-leave'] as const).map((after) =>
    like({
      id: `a paper to leave, after: ${after}`,
      like: 'a paper to leave, after a no from INM',
      tells: `The order to leave came after a step of her own (${after}). A complaint is not called for.`,
      person: { 'exit-order-after': after },
      finds: ['report-told'],
      never: everything,
    }),
  ),
  like({
    id: 'a paper to leave that nobody asked for',
    like: 'a paper to leave, pressed to sign',
    tells: 'At the checkpoint they gave her an order to leave Mexico. She had asked for nothing.',
    person: { 'exit-order-after': 'given-unasked' },
    finds: ['report-commission', 'report-offices'],
    never: ['report-commission-dated', 'report-state-commission', 'report-told'],
  }),
  like({
    id: 'a paper to leave, and no memory of why',
    like: 'a paper to leave, pressed to sign',
    tells: 'She does not know what came before the order: the right to complain is told as open.',
    person: { 'exit-order-after': 'unknown' },
    finds: ['report-commission', 'report-offices'],
    never: ['report-commission-dated', 'report-state-commission', 'report-told'],
  }),
  like({
    id: 'a paper to leave, and no word on where she is from',
    like: 'a paper to leave, after a no from INM',
    tells: 'She does not name her country. INM said no before it ordered her to leave.',
    person: { nationalities: 'declined' },
    finds: ['report-told'],
    never: everything,
  }),
]

export const reportAndComplainCases: readonly UmbralCase[] = [...told, ...otherwise]
