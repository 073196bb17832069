/** Named cases of the journey: they walk its two parts and the contradictions that may be told in them. */
import type { UmbralCase } from '../../authoring.ts'
import { likeOneOf } from '../../like.ts'

const today = '2026-11-21'
const calm = { 'safety-now': ['none'] } as const

const told: readonly UmbralCase[] = [
  {
    id: 'from Venezuela, removed to Mexico',
    // The typical adult: two dates, one paper, every question answered. The length of the interview is measured on it.
    tells: 'A Venezuelan who crossed between ports in 2023, said she was afraid, was asked nothing, and was removed to Mexico by an officer.',
    today,
    person: {
      ...calm,
      'where-now': 'mexico',
      nationalities: ['VE'],
      age: 34,
      'travelling-with': ['alone'],
      'mx-entry': '2026-10-20',
      'comar-contact': 'none',
      'us-contact': 'once',
      'refugee-grounds': ['political-opinion'],
      'mx-state': 'nuevo-leon',
      'card-grounds': ['none'],
      'needs-heard': ['none'],
    },
    encounters: [
      {
        'us-entry-when': '2023-10-02',
        'us-place': 'texas',
        'us-how': 'between-ports',
        'us-exit': 'expedited-removal',
        'us-papers': ['i-860'],
        'us-exit-when': '2023-10-05',
        'us-sent-to': 'mexico',
        'clp-on-arrival': ['none'],
        'clp-danger-on-arrival': ['none'],
        'fear-said': 'said',
        'fear-asked-about': 'not-asked',
        'i-860-shows': ['order-signed'],
        'us-kept': ['none'],
      },
    ],
    finds: ['journey-told', 'encounter-told'],
    instead: {
      'where-now': ['united-states', 'elsewhere', 'silent'],
      nationalities: ['silent'],
      age: ['silent'],
      'travelling-with': ['silent'],
      'mx-entry': ['silent'],
      'comar-contact': [
        'told-authority',
        'appointment-only',
        'turned-away',
        'filed',
        'filed-by-other',
        'asked-why-late',
        'recognized',
        'denied',
        'abandoned',
        'withdrawn',
        'silent',
      ],
      'us-contact': ['several', 'silent'],
      'us-entry-when': ['silent'],
      'us-place': ['california', 'arizona', 'new-mexico-el-paso', 'elsewhere', 'silent'],
      'us-how': ['port-appointment', 'port-no-appointment', 'by-sea', 'by-air', 'stopped-before-line', 'other', 'silent'],
      'us-exit': [
        'judge-order',
        'reinstated-order',
        'withdrawal',
        'voluntary-return',
        'title-42',
        'remain-in-mexico',
        'sent-without-paper',
        'not-sent-back',
        'silent',
      ],
      'us-papers': ['silent'],
      'us-exit-when': ['silent'],
      'us-sent-to': ['own-country', 'another-country', 'silent'],
      'another-encounter': ['yes', 'silent'],
    },
  },
  {
    id: 'never met US officers',
    tells: 'A Honduran mother who stopped in Tapachula and never reached the US border.',
    today,
    person: {
      ...calm,
      'where-now': 'mexico',
      nationalities: ['HN'],
      age: 29,
      'travelling-with': ['own-children'],
      'mx-entry': '2026-11-02',
      'comar-contact': 'none',
      'us-contact': 'no',
    },
    finds: ['journey-told'],
    never: ['encounter-told'],
  },
  {
    id: 'only Mexican, but a COMAR request',
    tells: 'Nationality was corrected to Mexican after the COMAR question had been answered.',
    today,
    person: { ...calm, 'where-now': 'mexico', nationalities: ['MX'], age: 40, 'comar-contact': 'filed', 'us-contact': 'no' },
    finds: ['journey-told'],
    contradictions: ['only-mexican-asks-comar'],
  },
  {
    id: 'Mexican and back home',
    tells: 'A Mexican man with no request to COMAR.',
    today,
    person: { ...calm, 'where-now': 'mexico', nationalities: ['MX'], age: 40, 'travelling-with': ['alone'], 'us-contact': 'no' },
    finds: ['journey-told'],
  },
  {
    id: 'left before entering',
    tells: 'The day of leaving was typed before the day of entering.',
    today,
    person: { ...calm, 'where-now': 'mexico', nationalities: ['VE'], age: 130, 'mx-entry': '2027-01-04' },
    encounters: [
      { 'us-entry-when': '2024-02-20', 'us-exit-when': '2024-02-02', 'us-exit': 'expedited-removal', 'us-how': 'between-ports' },
    ],
    finds: ['journey-told'],
    contradictions: ['future.mx-entry', 'impossible-age', 'left-before-entering'],
  },
]

const like = likeOneOf(told)

/** What the journey asks shows in what other pathways tell. */
const otherwise: readonly UmbralCase[] = [
  like({
    id: 'no word on the country, removed to Mexico',
    like: 'from Venezuela, removed to Mexico',
    tells: 'The same person prefers not to name a country. The day of entry and COMAR are asked all the same, so that no clock is missed.',
    person: { nationalities: 'declined' },
    finds: ['journey-told', 'encounter-told', 'refugee-file-in-time', 'card-no-ground-seen'],
    never: ['refugee-file-entry-unknown', 'refugee-contact-unknown', 'card-ground-open'],
  }),
  like({
    id: 'from Venezuela, and in another country now',
    like: 'from Venezuela, removed to Mexico',
    tells: 'The same person went on to Costa Rica. Where someone is changes nothing of who they are: the country is asked.',
    person: { 'where-now': 'elsewhere', 'mx-entry': undefined, 'comar-contact': undefined, 'refugee-grounds': undefined, 'mx-state': undefined, 'card-grounds': undefined },
    finds: ['journey-told', 'encounter-told', 'clp-no-exception-found', 'chnv-closed'],
    never: ['clp-still-open', 'refugee-file-in-time'],
  }),
  like({
    id: 'never met US officers, and no word on the place',
    like: 'never met US officers',
    tells: 'The same mother, on the phone, does not say where she is. The day of entry and COMAR are asked as if in Mexico.',
    person: { 'where-now': 'unknown' },
    finds: ['journey-told', 'refugee-year-end'],
    never: ['encounter-told', 'refugee-contact-unknown'],
  }),
]

export const journeyCases: readonly UmbralCase[] = [...told, ...otherwise]
