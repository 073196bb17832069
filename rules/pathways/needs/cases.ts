/** Named cases of the pathway needs. Together they take every branch; none of them tells who a person is. */
import type { UmbralCase } from '../../authoring.ts'
import { needsFindings } from './findings.ts'

type Ours = keyof typeof needsFindings

const today = '2026-11-21'
const everything = Object.keys(needsFindings) as Ours[]
/** All findings of this pathway but these. */
const allBut = (...told: readonly Ours[]): Ours[] => everything.filter((id) => !told.includes(id))
const forAll = ['needs-how-to-be-heard', 'needs-told'] as const

const inMexico = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['GT'],
  age: 27,
  'travelling-with': ['alone'],
  'mx-entry': '2026-11-02',
  'comar-contact': 'none',
  'us-contact': 'no',
} as const

export const needsCases: readonly UmbralCase[] = [
  {
    id: 'speaks Mam, does not read',
    tells: 'A Guatemalan man speaks Mam and little Spanish, and cannot read. He agrees that the sheet says so.',
    today,
    person: { ...inMexico, 'needs-heard': ['interpreter'], 'needs-may-be-named': 'yes' },
    finds: [...forAll, 'needs-language'],
    never: allBut(...forAll, 'needs-language'),
    instead: { 'needs-heard': ['silent', ['none']], 'needs-may-be-named': ['no', 'silent'] },
  },
  {
    id: 'wants to be heard apart from a partner',
    tells: 'A woman travels with the man she is afraid of. She marks only that she wants to be heard apart: nothing is asked or named, whatever was agreed before.',
    today,
    person: { ...inMexico, nationalities: ['HN'], 'travelling-with': ['partner', 'own-children'], 'needs-heard': ['apart'], 'needs-may-be-named': 'yes' },
    finds: forAll,
    never: allBut(...forAll),
  },
  {
    id: 'fled a partner, wants to speak with a woman',
    tells: 'A woman who fled a violent partner finds interviews hard, and wants to speak with a woman, apart from the cousin she came with. She agrees that it is named.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 54 and 55: two women in Tijuana; nationality, company and answers are ours',
    today,
    person: { ...inMexico, nationalities: ['HN'], 'travelling-with': ['other-adult-family'], 'needs-heard': ['woman-or-man', 'apart', 'hard-to-speak'], 'needs-may-be-named': 'yes' },
    finds: [...forAll, 'needs-care'],
    never: allBut(...forAll, 'needs-care'),
  },
  {
    id: 'engineer from Haiti in Tijuana',
    tells: 'A Haitian man waits in Tijuana. Others are hired and he is not, for his colour. He speaks Kreyòl and wants both said.',
    from: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 101',
    today,
    person: { ...inMexico, nationalities: ['HT'], age: 38, 'needs-heard': ['interpreter', 'origin'], 'needs-may-be-named': 'yes' },
    finds: [...forAll, 'needs-language', 'needs-unequal-treatment'],
    never: allBut(...forAll, 'needs-language', 'needs-unequal-treatment'),
  },
  {
    id: 'afraid because of whom he loves, and does not want it written',
    tells: 'A young man travels with his brother, who does not know. He says it to the advocate, and says no to the sheet.',
    today,
    person: { ...inMexico, nationalities: ['SV'], age: 22, 'travelling-with': ['other-adult-family'], 'needs-heard': ['apart', 'who-they-are'], 'needs-may-be-named': 'no' },
    finds: forAll,
    never: allBut(...forAll),
    instead: { 'needs-may-be-named': ['yes', 'silent'] },
  },
  {
    id: 'every need, all named',
    tells: 'Someone marks all that the list has and agrees: four findings, and not a word of the wish to be heard apart.',
    today,
    person: {
      ...inMexico,
      'needs-heard': ['interpreter', 'woman-or-man', 'apart', 'hard-to-speak', 'who-they-are', 'origin'],
      'needs-may-be-named': 'yes',
    },
    finds: everything,
  },
]
