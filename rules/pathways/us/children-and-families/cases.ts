/** Named cases of the pathway us/children-and-families. Together they take every branch. */
import type { UmbralCase } from '../../../authoring.ts'
import { likeOneOf } from '../../../like.ts'
import { childrenAndFamiliesFindings } from './findings.ts'

type OwnFinding = keyof typeof childrenAndFamiliesFindings

const today = '2026-11-21'
const everything = Object.keys(childrenAndFamiliesFindings) as OwnFinding[]
/** Told exactly these of this pathway. */
const exactly = (...told: readonly OwnFinding[]) => ({ finds: told, never: everything.filter((id) => !told.includes(id)) })

const inMexico = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  'mx-entry': '2026-08-03',
  'comar-contact': 'none',
  'us-contact': 'once',
} as const
const child = { ...inMexico, 'travelling-with': ['alone'] } as const
const mother = { ...inMexico, age: 34, 'travelling-with': ['own-children'] } as const

const crossed = {
  'us-entry-when': '2026-07-30',
  'us-place': 'texas',
  'us-how': 'between-ports',
  'us-papers': ['none'],
  'us-exit-when': '2026-08-02',
  'us-sent-to': 'mexico',
  'another-encounter': 'no',
  'fear-said': 'not-said',
  'fear-asked-about': 'not-asked',
} as const
const cameAlone = { ...crossed, 'clp-with-parent': 'no' } as const
const withdrew = { ...cameAlone, 'us-exit': 'withdrawal', 'us-papers': ['i-275'] } as const
const returned = { ...crossed, 'us-exit': 'voluntary-return' } as const

const alone: readonly UmbralCase[] = [
  {
    id: 'boy-of-16-from-honduras-with-an-i-860',
    tells: 'Sixteen, from Honduras, crossed with nobody, passed through Mexico in three weeks; an officer gave him an I-860 and sent him to Mexico in two days.',
    today,
    person: { ...child, nationalities: ['HN'], age: 16 },
    encounters: [{ ...cameAlone, 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': ['order-signed'], 'child-home': 'passed' }],
    // The order itself is told in us/how-they-left, and only there.
    finds: ['child-alone-rules', 'child-alone-record', 'left-child-alone'],
    never: everything.filter((id) => id !== 'child-alone-rules' && id !== 'child-alone-record'),
    instead: {
      'clp-with-parent': ['silent'],
      'us-exit': ['judge-order', 'remain-in-mexico', 'title-42', 'reinstated-order', 'not-sent-back', 'silent'],
      'child-home': ['silent'],
      age: ['silent'],
    },
  },
  {
    id: 'boy-from-el-salvador-sent-back-without-a-paper',
    tells: 'Fifteen, from El Salvador, walked back over the bridge at night; no judge, no paper.',
    today,
    person: { ...child, nationalities: ['SV'], age: 15 },
    encounters: [{ ...cameAlone, 'us-exit': 'sent-without-paper', 'child-home': 'passed' }],
    ...exactly('child-alone-rules', 'child-alone-returned', 'child-alone-record'),
    instead: { nationalities: ['silent'] },
  },
  {
    id: 'boy-from-el-salvador-who-waited-in-a-shelter',
    tells: 'The same boy had been five months in a shelter in Reynosa before.',
    today,
    person: { ...child, nationalities: ['SV'], age: 15 },
    encounters: [{ ...cameAlone, 'us-exit': 'sent-without-paper', 'child-home': 'waited', 'child-screened': ['none'] }],
    ...exactly('child-alone-rules', 'child-home-open', 'child-next-door-rule', 'child-checks-missing', 'child-alone-record'),
  },
  {
    id: 'guatemalan-girl-who-has-lived-in-mexico-for-years',
    tells: 'Fourteen, Guatemalan, lives in Tijuana with an aunt since she was eight and goes to school there; officers asked if she was afraid, and nothing else, and she signed an I-275.',
    today,
    person: { ...child, nationalities: ['GT'], age: 14, 'mx-entry': '2020-02-11' },
    encounters: [{ ...withdrew, 'us-place': 'california', 'us-how': 'port-no-appointment', 'child-home': 'lived', 'child-screened': ['fear'] }],
    ...exactly('child-alone-rules', 'child-next-door-rule', 'child-checks-missing', 'child-alone-record'),
    instead: { 'child-screened': [['fear', 'own-decision'], ['trafficking', 'fear', 'own-decision'], ['none'], 'silent'], 'us-exit': ['silent'] },
  },
  {
    id: 'mexican-girl-asked-all-three',
    tells: 'Seventeen, Mexican; an officer asked about trafficking and about fear, and let her decide; she chose to go back.',
    today,
    person: { ...child, nationalities: ['MX'], age: 17, 'mx-entry': 'unknown' },
    encounters: [{ ...withdrew, 'child-screened': ['trafficking', 'fear', 'own-decision'] }],
    ...exactly('child-alone-rules', 'child-next-door-rule', 'child-checks-asked', 'mexican-screened-for-home', 'child-alone-record'),
  },
  {
    id: 'mexican-boy-still-in-the-us',
    tells: 'Thirteen, Mexican, in a shelter of the child agency; nobody has sent him back.',
    today,
    person: { ...child, 'where-now': 'united-states', nationalities: ['MX'], age: 13 },
    encounters: [{ ...cameAlone, 'us-exit': 'not-sent-back' }],
    ...exactly('child-alone-rules', 'child-next-door-rule', 'mexican-screened-for-home', 'child-alone-record'),
  },
  {
    id: 'ordered-removed-as-a-child-by-a-judge',
    tells: 'Seventeen, Honduran, had hearings, and left under a judge\'s order.',
    today,
    person: { ...child, nationalities: ['HN'], age: 17 },
    encounters: [{ ...cameAlone, 'us-entry-when': '2025-03-10', 'us-exit': 'judge-order', 'us-papers': ['judge-order'], 'court-hearing': 'was-there' }],
    ...exactly('child-alone-rules', 'child-alone-record'),
  },
  {
    id: 'expelled-at-15-under-title-42',
    tells: 'Guatemalan, twenty-one today, expelled alone in October 2020, when he was fifteen.',
    today,
    person: { ...child, nationalities: ['GT'], age: 21 },
    encounters: [{ ...cameAlone, 'us-entry-when': '2020-10-05', 'us-exit-when': '2020-10-06', 'us-exit': 'title-42' }],
    ...exactly('child-alone-rules', 'child-alone-title-42', 'child-alone-record'),
  },
  {
    id: 'eighteen-in-that-year',
    tells: 'Honduran, nineteen today; came alone a little more than a year ago, so 17 or 18 that day, and was returned.',
    today,
    person: { ...child, nationalities: ['HN'], age: 19 },
    encounters: [{ ...cameAlone, 'us-entry-when': '2025-06-10', 'us-exit-when': '2025-06-12', 'us-exit': 'voluntary-return' }],
    ...exactly('child-alone-perhaps', 'child-alone-record'),
    instead: { 'us-exit': ['reinstated-order'] },
  },
  {
    id: 'nineteen-that-day-for-sure',
    tells: 'The same man, a year older: nothing here is about him.',
    today,
    person: { ...child, nationalities: ['HN'], age: 20 },
    encounters: [{ ...crossed, 'us-entry-when': '2025-06-10', 'us-exit-when': '2025-06-12', 'us-exit': 'voluntary-return' }],
    ...exactly(),
  },
  {
    id: 'came-before-the-law-on-children',
    tells: 'Thirty-two today, returned alone in January 2009 at fourteen, before the law on children alone began.',
    today,
    person: { ...child, nationalities: ['SV'], age: 32 },
    encounters: [{ ...crossed, 'us-entry-when': '2009-01-10', 'us-exit-when': '2009-01-12', 'us-exit': 'voluntary-return' }],
    ...exactly(),
  },
  {
    id: 'child-stopped-before-the-line',
    tells: 'Twelve, turned away on the Mexican side: never met US officers on their ground.',
    today,
    person: { ...child, nationalities: ['HN'], age: 12 },
    encounters: [{ 'us-entry-when': '2025-02-05', 'us-place': 'california', 'us-how': 'stopped-before-line', 'another-encounter': 'no' }],
    ...exactly(),
  },
]

const families: readonly UmbralCase[] = [
  {
    id: 'family-of-three-countries',
    tells: 'Colombian woman, Venezuelan husband, children from Ecuador and Venezuela. Their appointment was cancelled on 20 January 2025. Later they crossed; she and one child came back to Mexico, the husband was flown to another country.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 49; what came after is imagined',
    today,
    person: { ...mother, nationalities: ['CO'], 'travelling-with': ['partner', 'own-children'] },
    encounters: [{ ...returned, 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': ['order-signed'], 'family-apart': ['other-country'] }],
    ...exactly('family-sent-apart', 'family-each-case'),
    instead: { 'family-apart': [['other-place', 'stayed-in-us'], ['none'], 'silent'], 'us-exit': ['silent'], nationalities: ['silent'], age: ['silent'] },
  },
  {
    id: 'father-separated-from-his-daughter',
    tells: 'Honduran father; officers took his daughter of nine and sent him to Mexico. He does not know where she is.',
    today,
    person: { ...mother, nationalities: ['HN'] },
    encounters: [{ ...returned, 'family-apart': ['child-taken', 'stayed-in-us'] }],
    ...exactly('family-child-taken', 'family-sent-apart', 'family-each-case'),
    instead: { 'family-apart': [['child-taken']], 'travelling-with': [['alone'], 'silent'] },
  },
  {
    id: 'girl-taken-from-her-father',
    tells: 'Nine, Honduran, crossed with her father; officers separated them, and sent her to Mexico with a cousin who is eighteen.',
    today,
    person: { ...inMexico, nationalities: ['HN'], age: 9, 'travelling-with': ['other-adult-family'] },
    encounters: [{ ...returned, 'clp-with-parent': 'yes', 'family-apart': ['child-taken'] }],
    ...exactly('family-child-taken', 'family-each-case'),
    instead: { 'clp-with-parent': ['silent'], 'travelling-with': ['silent'] },
  },
  {
    id: 'aunt-with-a-nephew',
    tells: 'Salvadoran aunt with a nephew of eleven; both came back together, and nobody asked the boy anything.',
    today,
    person: { ...mother, nationalities: ['SV'], 'travelling-with': ['other-children'] },
    encounters: [{ ...returned, 'family-apart': ['none'] }],
    ...exactly('family-other-child', 'family-each-case'),
  },
  {
    id: 'mexican-mother-with-children-born-elsewhere',
    tells: 'Mexican mother with children from Honduras, returned together.',
    today,
    person: { ...mother, nationalities: ['MX'] },
    encounters: [{ ...returned, 'clp-through-another-country': 'no', 'family-apart': ['none'] }],
    ...exactly('mexican-screened-for-home', 'family-each-case'),
  },
  {
    id: 'family-let-in',
    tells: 'Honduran mother with children, let in with a court date: no return, so nothing here.',
    today,
    person: { ...mother, 'where-now': 'united-states', nationalities: ['HN'] },
    encounters: [{ ...crossed, 'us-exit': 'not-sent-back', 'us-papers': ['i-862'] }],
    ...exactly(),
  },
]

const told: readonly UmbralCase[] = [...alone, ...families]
const like = likeOneOf(told)

/** The same children and families, of whom one thing is otherwise or not known. */
const otherwise: readonly UmbralCase[] = [
  like({
    id: 'boy-of-16-and-no-word-on-a-parent',
    like: 'boy-of-16-from-honduras-with-an-i-860',
    tells: 'The same boy; whether his mother was with him when they were caught, nobody says. The order is told elsewhere, the record here.',
    encounter: { 'clp-with-parent': 'unknown', 'child-home': undefined },
    ...exactly('child-alone-record'),
  }),
  like({
    id: 'boy-of-16-who-came-with-his-mother',
    like: 'boy-of-16-from-honduras-with-an-i-860',
    tells: 'Sixteen, and his mother was with him: he is no child alone. Whether they were kept apart, he does not say.',
    encounter: { 'clp-with-parent': 'yes', 'child-home': undefined, 'family-apart': 'declined' },
    ...exactly('family-each-case'),
  }),
  like({
    id: 'boy-of-16-and-no-word-on-his-home',
    like: 'boy-of-16-from-honduras-with-an-i-860',
    tells: 'The same boy does not say where he lived before: whether the rules for a neighbor reach him stays open.',
    encounter: { 'child-home': 'unknown' },
    ...exactly('child-alone-rules', 'child-home-open', 'child-next-door-rule', 'child-checks-open', 'child-alone-record'),
  }),
  like({
    id: 'boy-of-16-and-no-word-on-his-country',
    like: 'boy-of-16-from-honduras-with-an-i-860',
    tells: 'The same boy does not name his country: he passed through Mexico, so nothing about a neighbor is concluded.',
    person: { nationalities: 'declined' },
    ...exactly('child-alone-rules', 'child-alone-record'),
  }),
  like({
    id: 'boy-of-16-and-no-word-on-how-it-ended',
    like: 'boy-of-16-from-honduras-with-an-i-860',
    tells: 'The same boy does not know how that ended, and has no paper.',
    encounter: { 'us-exit': 'unknown', 'us-papers': 'unknown', 'i-860-shows': undefined },
    ...exactly('child-alone-rules', 'child-alone-record'),
  }),
  like({
    id: 'mexican-girl-asked-all-three-and-no-word-on-the-end',
    like: 'mexican-girl-asked-all-three',
    tells: 'The same girl does not know what the paper was that she signed.',
    encounter: { 'us-exit': 'unknown', 'us-papers': 'unknown' },
    ...exactly('child-alone-rules', 'child-next-door-rule', 'child-checks-asked', 'mexican-screened-for-home', 'child-alone-record'),
  }),
  like({
    id: 'boy-who-waited-in-a-shelter-and-was-asked',
    like: 'boy-from-el-salvador-who-waited-in-a-shelter',
    tells: 'The same boy was asked about trafficking and about fear, and they let him decide.',
    encounter: { 'child-screened': ['trafficking', 'fear', 'own-decision'] },
    ...exactly('child-alone-rules', 'child-home-open', 'child-next-door-rule', 'child-checks-asked', 'child-alone-record'),
  }),
  like({
    id: 'boy-who-waited-in-a-shelter-and-was-let-in',
    like: 'boy-from-el-salvador-who-waited-in-a-shelter',
    tells: 'The same boy was taken to a shelter in the United States: nobody sent him back, so no check is called missing.',
    encounter: { 'us-exit': 'not-sent-back', 'us-exit-when': undefined, 'us-sent-to': undefined, 'child-screened': undefined },
    ...exactly('child-alone-rules', 'child-home-open', 'child-next-door-rule', 'child-alone-record'),
  }),
  like({
    id: 'girl-taken-and-no-word-on-who-travels',
    like: 'girl-taken-from-her-father',
    tells: 'The same girl, on the phone from a shelter; who is with her now, nobody says.',
    person: { 'travelling-with': 'unknown' },
    ...exactly('family-child-taken', 'family-each-case'),
  }),
]

export const childrenAndFamiliesCases: readonly UmbralCase[] = [...told, ...otherwise]
