/**
 * Children and families, once for each encounter: a child alone (who counts, what the law asks before a return, and that
 * it differs for Mexico and Canada), a family taken apart, a family of several nationalities, Mexicans.
 *
 * us/how-they-left tells of an officer's fast order on a child alone, us/fear-screening of the duty to look for a child's
 * fear and of hearing each person alone, us/clp and us/securing-the-border of their exceptions. None of it is told again.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const alone = ['6usc279.g', '8usc1232.a.5.D', '8usc1232.b.3'] as const
const nextDoor = ['8usc1232.a.2.A', '8usc1232.a.2.B', '8usc1232.a.4'] as const
const otherCountry = ['8usc1232.a.5.D', '8usc1232.b.3', '8usc1232.a.2.A', '8usc1232.a.2.B'] as const
const together = ['8cfr1208.30.b', '8cfr208.30.c'] as const
const apart = ['sdcal.2023-12-08.ms-l', '8cfr1208.30.b'] as const
const eachCountry = ['8usc1231.b.1', '8usc1231.b.2.D', '8usc1231.b.2.E.vii'] as const
const mexicans = ['8usc1225.b.1.B.v', '8usc1231.b.2.E.vii'] as const

const toMexican = { to: 'mexican', because: mexicans, gist: 'Then the family, and Mexicans.' } as const
const toAlone = { to: 'alone', because: alone, gist: 'Age and company together.' } as const
const toScreened = { to: 'screened', because: nextDoor, gist: 'Which of the three findings were looked for?' } as const
const toSpecial = { to: 'tell-special', because: nextDoor, gist: 'National or habitual resident of Mexico or Canada: screening first, and withdrawal as the only tool.' } as const
const toHomeOpen = { to: 'tell-home-open', because: ['8usc1232.a.2.A'], gist: 'Habitual residence is not measured in the text that was read: both readings.' } as const
const toOtherChild = { to: 'other-children', because: alone, gist: 'A niece, a grandchild or a brother may count as alone.' } as const
const toApart = { to: 'sent-apart', because: eachCountry, gist: 'Sent elsewhere, or left behind?' } as const

export const childrenAndFamilies = pathway({
  id: 'us/children-and-families',
  about: 'encounter',
  opens: 'child-or-family-touched',
  start: 'perhaps-a-child',
  nodes: {
    // ── A child, and alone? ──
    'perhaps-a-child': {
      weigh: 'perhaps-a-child-that-time',
      branches: {
        met: { to: 'with-parent', because: alone, gist: 'Under 18, or perhaps: alone or not decides.' },
        'not-met': toMexican,
        unclear: toMexican,
      },
    },
    'with-parent': {
      // The same fact that us/clp asks.
      ask: 'clp-with-parent',
      branches: {
        yes: toAlone,
        no: toAlone,
        ...silence(toAlone),
      },
    },
    alone: {
      weigh: 'a-child-alone-that-time',
      branches: {
        met: { to: 'tell-rules', because: alone, gist: 'A child, and alone in the words of the law, unless a parent in the United States can care for the child.' },
        'not-met': { to: 'mexican', because: together, gist: 'With a parent: the family part.' },
        unclear: { to: 'officers-order', because: alone, gist: 'Age or company not known: say what would follow, once.' },
      },
    },
    'officers-order': {
      weigh: 'order-by-an-officer',
      branches: {
        met: { to: 'mexican', because: alone, gist: 'us/how-they-left tells what would follow for a fast order.' },
        'not-met': { to: 'tell-perhaps', because: alone, gist: 'No fast order told.' },
        unclear: { to: 'tell-perhaps', because: alone, gist: 'The way is not known, or an old order was used.' },
      },
    },
    'tell-perhaps': {
      tell: 'child-alone-perhaps',
      to: 'mexican',
      because: [...alone, '8usc1232.a.2.A'],
      gist: 'Find out the age that day and who was there; both sets of rules are named.',
    },
    'tell-rules': {
      tell: 'child-alone-rules',
      to: 'through-court',
      because: [...alone, '8usc1158.b.3.C', '8usc1158.a.2.E', '8usc1232.a.2.A', 'ca9.flores'],
      gist: 'Definition; notice in 48 hours and hand-over to HHS in 72; only section 240; USCIS hears asylum first; no one-year limit and no agreement bar.',
    },

    // ── Through a court, or Title 42 ──
    'through-court': {
      weigh: 'child-in-court',
      branches: {
        met: { to: 'mexican', because: ['8usc1232.a.5.D', '8usc1225.b.2.C'], gist: 'A judge, or a return to wait for one: told in us/how-they-left and us/remain-in-mexico.' },
        'not-met': { to: 'title-42', because: alone, gist: 'No judge told.' },
        unclear: { to: 'title-42', because: alone, gist: 'The way is not known.' },
      },
    },
    'title-42': {
      weigh: 'child-under-title-42',
      branches: {
        met: { to: 'tell-title-42', because: ['ddc.2020-11-18.pjes', 'cdc.children-excepted', '42usc265'], gist: 'Expelled under the health order: its own history for children alone.' },
        'not-met': { to: 'next-door', because: nextDoor, gist: 'The ordinary law on children.' },
        unclear: { to: 'next-door', because: nextDoor, gist: 'The way is not known: ask on.' },
      },
    },
    'tell-title-42': {
      tell: 'child-alone-title-42',
      to: 'mexican',
      because: ['ddc.2020-11-18.pjes', 'cdc.children-excepted', '42usc265', 'source.s0.title-42'],
      gist: 'Enjoined for the class on 18 November 2020, stayed in January 2021; left out by CDC from about 30 January 2021 to the end.',
    },

    // ── From where ──
    'next-door': {
      weigh: 'child-of-mexico-or-canada',
      branches: {
        met: toSpecial,
        'not-met': { to: 'home', because: ['8usc1232.a.2.A'], gist: 'Not a national: perhaps a habitual resident.' },
        unclear: { to: 'home', because: ['8usc1232.a.2.A'], gist: 'Nationality not known: residence may decide.' },
      },
    },
    home: {
      ask: 'child-home',
      branches: {
        lived: toSpecial,
        waited: toHomeOpen,
        passed: { to: 'returned', because: otherCountry, gist: 'From a country that is not contiguous: no tool of return for officers.' },
        ...silence(toHomeOpen),
      },
    },
    'tell-home-open': {
      tell: 'child-home-open',
      to: 'tell-special',
      because: ['8usc1232.a.2.A', '8usc1232.a.5.D'],
      gist: 'Length and nature of the stay: if not a habitual resident, only a judge could order a return.',
    },

    // ── Mexico and Canada: three findings, one tool ──
    'tell-special': {
      tell: 'child-next-door-rule',
      to: 'sent-back-by-officers',
      because: ['8usc1232.a.2.A', '8usc1232.a.2.B', '8usc1232.a.2.C', '8usc1232.a.4', 'analysis.us.child-order'],
      gist: 'Land border or port only; case by case: no trafficking, no credible fear, able to decide; 48 hours, else HHS. Hand-over and hours are terms of agreements, not stated rights.',
    },
    'sent-back-by-officers': {
      weigh: 'child-sent-back-by-officers',
      branches: {
        met: toScreened,
        'not-met': { to: 'mexican', because: nextDoor, gist: 'Not sent back: nothing to check yet.' },
        unclear: toScreened,
      },
    },
    screened: {
      ask: 'child-screened',
      branches: {
        answered: { to: 'complete', because: nextDoor, gist: 'All three, or one missing?' },
        ...silence({ to: 'tell-checks-open', because: nextDoor, gist: 'Not known: the record may show it.' }),
      },
    },
    complete: {
      weigh: 'child-screening-complete',
      branches: {
        met: { to: 'tell-checks-asked', because: nextDoor, gist: 'Asked about all three; asking is not finding.' },
        'not-met': { to: 'tell-checks-missing', because: nextDoor, gist: 'Without all three findings the statute gives no return.' },
        unclear: { to: 'tell-checks-open', because: nextDoor, gist: 'Not known.' },
      },
    },
    'tell-checks-asked': { tell: 'child-checks-asked', to: 'mexican', because: ['8usc1232.a.2.A', '8usc1232.a.4'], gist: 'Who decided, on which paper, in which language, and could this child decide alone?' },
    'tell-checks-missing': { tell: 'child-checks-missing', to: 'mexican', because: ['8usc1232.a.2.A', '8usc1232.a.4', '8usc1232.b.3'], gist: 'The child was to go to HHS; the return can be questioned.' },
    'tell-checks-open': { tell: 'child-checks-open', to: 'mexican', because: ['8usc1232.a.2.A', '8usc1232.a.4'], gist: 'Ask for the record of the screening.' },

    // ── Every other country ──
    returned: {
      weigh: 'child-returned-without-order',
      branches: {
        met: { to: 'tell-returned', because: otherCountry, gist: 'Withdrawal, return or no paper at all: none of it is given for such a child.' },
        'not-met': { to: 'mexican', because: otherCountry, gist: 'Not sent back, or by a fast order, which us/how-they-left tells.' },
        unclear: { to: 'mexican', because: otherCountry, gist: 'The way is not known: the record will show it.' },
      },
    },
    'tell-returned': { tell: 'child-alone-returned', to: 'mexican', because: otherCountry, gist: 'Paragraph (a)(2) gives withdrawal to contiguous countries only; for the others (a)(5)(D).' },

    // ── Mexicans ──
    mexican: {
      weigh: 'mexican',
      branches: {
        met: { to: 'tell-mexican', because: mexicans, gist: 'For a Mexican, a screening about Mexico is the home-country screening.' },
        'not-met': { to: 'family', because: together, gist: 'Not Mexican.' },
        unclear: { to: 'family', because: together, gist: 'Nationality not known.' },
      },
    },
    'tell-mexican': {
      tell: 'mexican-screened-for-home',
      to: 'family',
      because: [...mexicans, 'cpeum.11', 'source.s1.mexicans-at-port'],
      gist: 'Mexico is home: one question, not two; no third country is at stake for them, and Mexico owes them entry. Internally displaced people could not wait.',
    },

    // ── Families ──
    family: {
      weigh: 'family-there',
      branches: {
        met: { to: 'apart', because: together, gist: 'Family was there, or travels along.' },
        'not-met': { to: 'record', because: alone, gist: 'A child, and nobody else.' },
        unclear: { to: 'record', because: alone, gist: 'Company today not told.' },
      },
    },
    record: {
      outcome: 'child-alone-record',
      because: [...alone, '8usc1232.a.4', 'foia.portals'],
      gist: 'Age, who was there, hours, hand-over, language, papers: what any later request will need.',
    },
    apart: {
      ask: 'family-apart',
      branches: {
        answered: { to: 'child-taken', because: apart, gist: 'First: was a child taken from a parent?' },
        ...silence(toOtherChild),
      },
    },
    'child-taken': {
      weigh: 'child-taken-from-family',
      branches: {
        met: { to: 'tell-child-taken', because: apart, gist: 'Find the child first.' },
        'not-met': toApart,
        unclear: toApart,
      },
    },
    'tell-child-taken': {
      tell: 'family-child-taken',
      to: 'sent-apart',
      because: ['sdcal.2023-12-08.ms-l', 'orr.call-center', '6usc279.g', '8usc1232.b.3', 'ca9.flores'],
      gist: 'ORR takes the call and passes it on; the Ms. L. settlement limits separations at the border for eight years from 11 December 2023; found broken and enforced in the summer of 2025, not seen since.',
    },
    'sent-apart': {
      weigh: 'family-sent-apart',
      branches: {
        met: { to: 'tell-sent-apart', because: eachCountry, gist: 'Another country, another place, or left in the United States.' },
        'not-met': toOtherChild,
        unclear: toOtherChild,
      },
    },
    'tell-sent-apart': {
      tell: 'family-sent-apart',
      to: 'other-children',
      because: [...eachCountry, '8cfr1208.30.b', '8cfr208.30.c.2'],
      gist: 'Record who, where, when and which papers; each file apart.',
    },
    'other-children': {
      weigh: 'other-children-along',
      branches: {
        met: { to: 'tell-other-child', because: alone, gist: 'Not with a parent or guardian: alone in the words of the law.' },
        'not-met': { to: 'each-case', because: together, gist: 'No other children.' },
        unclear: { to: 'each-case', because: together, gist: 'Not told.' },
      },
    },
    'tell-other-child': { tell: 'family-other-child', to: 'each-case', because: alone, gist: 'A guardian needs a legal title; a grandmother or a brother usually has none.' },
    'each-case': {
      outcome: 'family-each-case',
      because: [...eachCountry, '8cfr208.30.c.2', 'source.s1.three-countries'],
      gist: 'Country of removal is found person by person; other relatives in a positive decision only at discretion, which is recalled.',
    },
  },
})
