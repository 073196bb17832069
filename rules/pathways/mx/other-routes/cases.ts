/** Named cases of the pathway mx/other-routes. Together they take every branch. */
import type { UmbralCase } from '../../../authoring.ts'
import { likeOneOf } from '../../../like.ts'

const today = '2026-11-21'
/** The days of the field visit that source 001 reports. */
const visit = '2025-02-07'

/** An adult in Mexico who met no US officer, is in no danger tonight, and asked nobody for anything. */
const inMexico = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['VE'],
  age: 34,
  'travelling-with': ['alone'],
  'mx-entry': '2026-08-10',
  'comar-contact': 'none',
  'us-contact': 'no',
} as const

const withFamily = { ...inMexico, 'card-grounds': ['family-in-mexico'], 'exit-order-or-false-papers': 'no' } as const
const ranOut = { ...inMexico, 'card-grounds': ['permit-ran-out'], 'exit-order-or-false-papers': 'no' } as const

const family = ['routes-mexican-by-birth', 'routes-permanent-residence', 'routes-family-right', 'routes-family-open'] as const
const without = ['routes-serious-crime', 'routes-hard-to-send-back', 'routes-no-country', 'routes-political-asylum'] as const
const overstay = ['routes-overstay', 'routes-overstay-open', 'routes-overstay-passed', 'routes-neighbour-cards'] as const
const atCounter = ['card-before-inm', 'card-before-inm-in-danger', 'card-lawyer-first', 'card-shield-in-doubt', 'card-order-to-leave'] as const

const told: readonly UmbralCase[] = [
  // ── Told in the sources
  {
    id: 'freed by the army, and the right of article 133',
    tells: 'A Colombian man taken off the train in Caborca by armed people, kidnapped, freed by the army. Nobody told him what a serious crime opens.',
    from: '001, note 96',
    today: visit,
    person: {
      ...inMexico,
      nationalities: ['CO'],
      'travelling-with': ['partner', 'other-adult-family'],
      'mx-entry': '2024-12',
      'card-grounds': ['crime-in-mexico'],
      'card-status': 'not-asked',
      'exit-order-or-false-papers': 'no',
    },
    finds: ['card-crime', 'routes-serious-crime', 'routes-told'],
    never: [...family, ...overstay, 'routes-hard-to-send-back', 'routes-open'],
    instead: { 'comar-contact': ['silent'], age: ['silent'] },
  },

  // ── Family
  {
    id: 'a baby born in Tapachula',
    tells: 'A Honduran woman whose baby was born in Tapachula. The child is Mexican, and she may ask for permanent residence.',
    today,
    person: { ...withFamily, nationalities: ['HN'], age: 24, 'travelling-with': ['own-children'], 'card-child-in-care': 'yes', 'family-ties': ['child-born-in-mexico'], 'card-status': 'not-asked' },
    finds: ['routes-permanent-residence', 'card-caregiver', 'card-before-inm', 'card-how-to-ask', 'routes-told'],
    never: ['routes-mexican-by-birth', 'routes-family-right', 'routes-family-open', ...without, ...overstay],
    instead: { 'family-ties': [['mexican-kin'], ['child-born-in-mexico', 'partner']] },
  },
  {
    id: 'married to a Mexican',
    tells: 'A Venezuelan removed by the United States to Mexico lives in Monterrey with her Mexican husband. She marks nothing else.',
    today,
    person: { ...withFamily, 'family-ties': ['partner'] },
    finds: ['routes-family-right', 'card-before-inm', 'card-no-ground-seen', 'routes-told'],
    never: ['routes-permanent-residence', 'routes-mexican-by-birth', 'routes-family-open', 'card-how-to-ask', ...without, ...overstay],
    instead: {
      'family-ties': [['resident-parent-or-child'], ['custody'], 'silent'],
      'card-grounds': ['silent'],
      age: ['silent'],
      nationalities: ['silent'],
      'where-now': ['silent'],
    },
  },
  {
    id: 'with a wife and a broken order',
    tells: 'His wife is a resident. In 2023 he stayed after an order to leave: a lawyer looks before he goes to INM.',
    today,
    person: { ...withFamily, 'family-ties': ['partner'], 'exit-order-or-false-papers': 'yes' },
    finds: ['routes-family-right', 'card-before-inm', 'card-shield-in-doubt'],
    never: ['routes-told', 'card-lawyer-first'],
    instead: { 'exit-order-or-false-papers': ['silent'] },
  },
  {
    id: 'a resident wife, and an order in hand',
    tells: 'INM ordered him on 16 November to leave within twenty days. His wife is a resident.',
    today,
    person: {
      ...withFamily,
      'safety-now': ['paper-deadline'],
      'paper-date': '2026-11-16',
      'paper-kind': 'leave-mexico',
      'paper-days': 20,
      'family-ties': ['partner'],
    },
    finds: ['routes-family-right', 'card-before-inm', 'card-order-to-leave'],
    never: ['routes-told', 'card-shield-in-doubt'],
    dates: { 'leave-by': { plan: '2026-12-06' } },
    instead: { 'safety-now': ['silent'] },
  },
  {
    id: 'his mother is from Michoacán',
    tells: 'Born in Guatemala to a Mexican mother, never registered in Mexico. He thinks of himself as Guatemalan only.',
    today,
    person: { ...withFamily, nationalities: ['GT'], 'family-ties': ['mexican-parent'] },
    finds: ['routes-mexican-by-birth', 'routes-told'],
    never: ['routes-permanent-residence', 'routes-family-right', 'routes-family-open', 'routes-neighbour-cards', ...atCounter],
    instead: { 'family-ties': [['mexican-parent', 'partner']] },
  },
  {
    id: 'a cousin in Puebla',
    tells: 'He marked family, but it is a cousin: none of the ties. Nothing is promised, and nothing closed.',
    today,
    person: { ...withFamily, 'family-ties': ['none'] },
    finds: ['routes-family-open', 'routes-told'],
    never: ['routes-mexican-by-birth', 'routes-permanent-residence', 'routes-family-right', ...without, ...atCounter],
    instead: { age: ['silent'], 'family-ties': ['silent'] },
  },
  {
    id: 'family, and no word on which',
    tells: 'She marks family and prefers not to say who. The tie stays open, and INM\'s dangers are told all the same.',
    today,
    person: { ...withFamily, 'family-ties': 'declined', 'exit-order-or-false-papers': 'declined' },
    finds: ['routes-family-open', 'card-before-inm', 'card-lawyer-first'],
    never: ['routes-mexican-by-birth', 'routes-permanent-residence', 'routes-family-right', 'routes-open', ...without],
  },
  {
    id: 'a husband here, and war at home',
    tells: 'A Colombian woman in danger at home, with a Mexican husband, and nothing asked of COMAR: the request at COMAR comes first.',
    today,
    person: {
      ...inMexico,
      nationalities: ['CO'],
      'card-grounds': ['danger-at-home', 'family-in-mexico'],
      'family-ties': ['partner'],
      'card-status': 'not-asked',
      'exit-order-or-false-papers': 'no',
    },
    finds: ['routes-family-right', 'routes-hard-to-send-back', 'card-before-inm-in-danger', 'card-how-to-ask', 'routes-told'],
    never: ['card-before-inm', 'routes-permanent-residence', 'routes-open'],
    instead: { 'comar-contact': ['filed', 'filed-by-other', 'silent'] },
  },

  // ── Children
  {
    id: 'nine years old, with a Mexican father',
    tells: 'A girl of nine born in Honduras. Her father is Mexican and lives in Saltillo. No list of harms is read to her.',
    today,
    person: { ...inMexico, nationalities: ['HN'], age: 9, 'travelling-with': ['parent'], 'family-ties': ['mexican-parent'], 'card-status': 'not-asked' },
    finds: ['card-child', 'routes-mexican-by-birth', 'routes-told'],
    never: ['routes-family-open', 'routes-open', ...without, ...overstay, ...atCounter],
    instead: { 'family-ties': [['resident-parent-or-child'], ['mexican-kin'], ['none'], 'silent'] },
  },

  // ── Hard to send back, no country
  {
    id: 'seven months pregnant',
    tells: 'A Cuban woman with a hospital paper. The card is in INM\'s power; article 133 gives her a right.',
    today,
    person: { ...inMexico, nationalities: ['CU'], age: 27, 'card-grounds': ['pregnancy-or-illness'], 'card-status': 'not-asked', 'exit-order-or-false-papers': 'no' },
    finds: ['card-other-cause', 'routes-hard-to-send-back', 'card-before-inm', 'card-how-to-ask', 'routes-told'],
    never: [...family, ...overstay, 'routes-serious-crime', 'routes-no-country', 'routes-open'],
    instead: { 'card-grounds': [['older-disabled-or-indigenous'], ['family-emergency'], 'silent'] },
  },
  {
    id: 'no country says yes',
    tells: 'Born in the Dominican Republic to Haitian parents and registered nowhere. Neither country gives him papers.',
    today,
    person: { ...inMexico, nationalities: 'unknown', 'card-grounds': ['no-country'], 'exit-order-or-false-papers': 'no' },
    finds: ['routes-no-country', 'card-before-inm', 'routes-told'],
    never: [...family, ...overstay, 'routes-serious-crime', 'routes-hard-to-send-back', 'routes-open'],
  },

  // ── A stay that ran out: sixty calendar days
  {
    id: 'the sixtieth day is today',
    tells: 'A Colombian who came in as a tourist. The stay ended on 22 September 2026: the sixtieth day is 21 November.',
    today,
    person: { ...ranOut, nationalities: ['CO'], 'stay-ended-on': '2026-09-22' },
    finds: ['routes-overstay', 'card-before-inm', 'routes-told'],
    never: ['routes-overstay-open', 'routes-overstay-passed', 'routes-neighbour-cards', ...family, ...without],
    dates: { 'overstay-sixty-days': { plan: '2026-11-21', statutory: '2026-11-21' } },
    instead: { 'stay-ended-on': ['silent'] },
  },
  {
    id: 'the sixty-first day',
    tells: 'The stay ended on 21 September: only this way has closed.',
    today,
    person: { ...ranOut, nationalities: ['CO'], 'stay-ended-on': '2026-09-21' },
    finds: ['routes-overstay-passed', 'card-before-inm', 'routes-told'],
    never: ['routes-overstay', 'routes-overstay-open'],
    dates: { 'overstay-sixty-days': { plan: '2026-11-20', statutory: '2026-11-20' } },
  },
  {
    id: 'a regional card, some day in September',
    tells: 'A Guatemalan with a regional card that ran out some day in September: the sixty days may be over, or not.',
    today,
    person: { ...ranOut, nationalities: ['GT'], 'stay-ended-on': '2026-09' },
    finds: ['routes-overstay-open', 'routes-neighbour-cards', 'card-before-inm', 'routes-told'],
    never: ['routes-overstay', 'routes-overstay-passed'],
    dates: { 'overstay-sixty-days': { plan: '2026-10-31', statutory: '2026-10-31/2026-11-29' } },
    instead: { nationalities: ['silent'], 'exit-order-or-false-papers': ['silent'] },
  },

  // ── Political asylum
  {
    id: 'a mayor who had to leave',
    tells: 'A former mayor from Nicaragua, on television for years, threatened for what he said. SRE and COMAR are two ways.',
    today,
    person: { ...inMexico, nationalities: ['NI'], age: 58, 'card-grounds': ['known-for-politics'] },
    finds: ['routes-political-asylum', 'routes-told'],
    never: [...family, ...overstay, ...atCounter, 'routes-open'],
    instead: { 'card-grounds': ['silent'] },
  },

  // ── Nothing to tell
  {
    id: 'nothing on the list',
    tells: 'A Honduran in good health and alone, who marks nothing. Nothing is added to what he reads.',
    today,
    person: { ...inMexico, nationalities: ['HN'], 'card-grounds': ['none'] },
    finds: ['routes-told', 'card-no-ground-seen'],
    never: [...family, ...without, ...overstay, ...atCounter, 'routes-open'],
  },
  {
    id: 'would rather not say',
    tells: 'She marks nothing and skips the list. Other ways stay open.',
    today,
    person: { ...inMexico, 'card-grounds': 'declined', 'card-status': 'declined' },
    finds: ['routes-open', 'card-ground-open'],
    never: ['routes-told', ...family, ...without, ...overstay, ...atCounter],
  },

  // ── Recognised, or Mexican
  {
    id: 'recognized, and looking ahead',
    tells: 'COMAR recognized her in April. She has the residence card and asks what comes after.',
    today,
    person: { ...inMexico, nationalities: ['HT'], 'mx-entry': '2025-05-02', 'comar-contact': 'recognized' },
    finds: ['routes-after-recognition', 'card-residence-instead'],
    never: ['routes-open', 'routes-told', ...family, ...without, ...overstay],
    instead: { 'comar-contact': ['silent'], 'status-since': [['went-home'], 'silent'] },
  },
  {
    id: 'recognized, ended, and father of a Mexican',
    tells: 'COMAR ended the protection it gave him in 2022. His daughter was born in Tapachula: that way does not hang on COMAR.',
    today,
    person: {
      ...inMexico,
      nationalities: ['SV'],
      'mx-entry': '2021-05-02',
      'comar-contact': 'recognized',
      'status-since': ['status-ended'],
      'comar-answer-when': '2026-11-13',
      'card-grounds': ['family-in-mexico'],
      'family-ties': ['child-born-in-mexico'],
      'exit-order-or-false-papers': 'no',
    },
    finds: ['claim-status-ended', 'routes-permanent-residence'],
    never: ['routes-after-recognition', 'card-residence-instead', 'claim-protected'],
  },
  {
    id: 'Salvadoran and Mexican',
    tells: 'A dual national: she needs no way to stay.',
    today,
    person: { ...inMexico, nationalities: ['SV', 'MX'] },
    finds: ['card-not-needed-mexican'],
    never: ['routes-open', 'routes-told', 'routes-after-recognition', ...family],
    instead: { nationalities: ['silent'] },
  },
]

const like = likeOneOf(told)

/** The same people: how far COMAR has come, what is not known, and what is marked beside. */
const otherwise: readonly UmbralCase[] = [
  ...(['handed-in', 'interviewed', 'moved-away', 'said-no', 'closed', 'withdrew'] as const).map((stage) =>
    like({
      id: `married to a Mexican, and the request: ${stage}`,
      like: 'married to a Mexican',
      tells: `She asked COMAR too (${stage}). Nobody asks her whether a protection has ended that she was never given.`,
      person: { 'comar-contact': 'filed', 'claim-stage': stage, 'card-status': stage === 'withdrew' ? undefined : 'not-asked' },
      finds: ['routes-family-right', 'routes-told'],
      never: ['routes-after-recognition', 'routes-open', 'routes-permanent-residence'],
    }),
  ),
  like({
    id: 'married to a Mexican, and no word on how the request stands',
    like: 'married to a Mexican',
    tells: 'She handed in a request at COMAR and does not know how it stands.',
    person: { 'comar-contact': 'filed', 'claim-stage': 'unknown', 'card-status': 'not-asked' },
    finds: ['routes-family-right', 'routes-told'],
    never: ['routes-after-recognition', 'routes-open'],
  }),
  like({
    id: 'married to a Mexican, and recognized since',
    like: 'married to a Mexican',
    tells: 'COMAR said yes since, and nothing ended it: residence, and what comes after.',
    person: { 'comar-contact': 'filed', 'claim-stage': 'said-yes', 'status-since': ['asked-elsewhere'], 'card-grounds': undefined, 'family-ties': undefined, 'exit-order-or-false-papers': undefined },
    finds: ['routes-after-recognition'],
    never: ['routes-family-right', 'routes-told', 'routes-open'],
  }),
  like({
    id: 'married to a Mexican, and danger at home',
    like: 'married to a Mexican',
    tells: 'She marks danger at home beside the family, and asked nobody for anything: COMAR comes first.',
    person: { 'card-grounds': ['danger-at-home', 'family-in-mexico'] },
    finds: ['routes-family-right', 'routes-hard-to-send-back', 'card-before-inm-in-danger', 'routes-told'],
    never: ['card-before-inm', 'routes-family-open'],
  }),
  like({
    id: 'a husband here, war at home, and a sister filed',
    like: 'a husband here, and war at home',
    tells: 'Her sister handed in a request at COMAR for her: whether COMAR has it is not settled, so she is not told that it comes first.',
    person: { 'comar-contact': 'filed-by-other' },
    finds: ['routes-family-right', 'routes-hard-to-send-back', 'card-before-inm', 'routes-told'],
    never: ['card-before-inm-in-danger', 'routes-after-recognition'],
  }),
  like({
    id: 'a baby born in Tapachula, and no word on her age',
    like: 'a baby born in Tapachula',
    tells: 'The mother does not say how old she is. The child is Mexican all the same.',
    person: { age: 'declined' },
    finds: ['routes-permanent-residence', 'card-before-inm', 'routes-told'],
    never: ['routes-family-open', ...without],
  }),
  like({
    id: 'a cousin in Puebla, and no word on his age',
    like: 'a cousin in Puebla',
    tells: 'He marks family, and does not say how old he is: the tie stays open.',
    person: { age: 'declined' },
    finds: ['routes-family-open', 'routes-told'],
    never: ['routes-family-right', 'routes-permanent-residence', ...without],
  }),
  like({
    id: 'a baby born in Tapachula, and a paper that nobody can read',
    like: 'a baby born in Tapachula',
    tells: 'She holds a paper with a date and cannot say what it orders: no order to leave is assumed.',
    person: { 'safety-now': ['paper-deadline'], 'paper-date': '2026-11-16', 'paper-kind': 'unknown' },
    finds: ['routes-permanent-residence', 'card-before-inm', 'routes-told'],
    never: ['card-order-to-leave', 'card-shield-in-doubt'],
  }),
  like({
    id: 'a father in Saltillo, and no word on COMAR',
    like: 'nine years old, with a Mexican father',
    tells: 'Whether anybody asked COMAR for her, the girl does not know. Nobody reads her a list of harms.',
    person: { 'comar-contact': 'unknown' },
    finds: ['routes-mexican-by-birth', 'routes-told'],
    never: ['routes-open', ...without],
  }),
  like({
    id: 'fifteen, with a father, and a baby of her own',
    like: 'nine years old, with a Mexican father',
    tells: 'A girl of fifteen from Honduras whose baby was born in Tapachula: the child is Mexican, and the rest is not asked of her.',
    person: { age: 15, 'family-ties': ['child-born-in-mexico'] },
    finds: ['routes-permanent-residence', 'routes-told'],
    never: ['routes-family-open', 'routes-open', ...without, ...overstay, ...atCounter],
  }),
  like({
    id: 'ten years old, and no tie',
    like: 'nine years old, with a Mexican father',
    tells: 'A boy of ten has nobody in Mexico: a child was only asked, and nothing is left open.',
    person: { age: 10, 'family-ties': ['none'] },
    finds: ['routes-told'],
    never: ['routes-family-open', 'routes-open', ...without, ...overstay, ...atCounter],
  }),
  like({
    id: 'a stay that ran out, and no day',
    like: 'the sixtieth day is today',
    tells: 'She came in as a tourist and does not know the day on which the stay ended: no day, no count.',
    person: { 'stay-ended-on': 'unknown' },
    finds: ['routes-overstay-open', 'card-before-inm', 'routes-told'],
    never: ['routes-overstay', 'routes-overstay-passed'],
  }),
  like({
    id: 'a stay that ran out, and no word on the country',
    like: 'the sixtieth day is today',
    tells: 'He does not name his country: the cards of the neighbors are not told as his.',
    person: { nationalities: 'declined' },
    finds: ['routes-overstay', 'card-before-inm', 'routes-told'],
    never: ['routes-neighbour-cards', 'routes-political-asylum'],
  }),
]

export const otherRoutesCases: readonly UmbralCase[] = [...told, ...otherwise]
