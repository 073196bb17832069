/**
 * Ways to stay in Mexico other than refugee protection and the humanitarian card: family, vulnerability, a serious crime,
 * no nationality, a permitted stay that ran out, political asylum, and what comes after protection.
 * It asks the list of mx/humanitarian-card again, so that it costs no question; a follow-up comes only where one is marked.
 *
 * A child is not read that list, since it names crimes: family ties are asked of a child on their own.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'
import { onward } from '../refugee-window/steps.ts'

const grounds = ['lm.133.i', 'lm.133.iii', 'lm.133.iv', 'lm.134', 'lm.54.i'] as const
const family = ['lm.133.i', 'lm.54.vi', 'lm.55'] as const
/** Its figure in pesos goes stale each January. */
const familyFine = ['lm.145', 'uma.2026'] as const
const familyAsked = ['lin.51', 'lin.45', 'lm.135', 'lm.136.last', ...familyFine] as const
const crime = ['lm.133.iii'] as const
const vulnerable = ['lm.133.iv', 'rlm.144.iv'] as const
const noCountry = ['lm.54.i', 'rlm.149'] as const
const overstay = ['lm.134', 'rlm.144.v'] as const
const overstayTold = [...overstay, 'rlm.145', 'lm.146', 'lm.43', 'uma.2026'] as const
const neighbours = ['lm.52.iii', 'lin.72'] as const
const politics = ['lsr.61'] as const
const dangers = ['rlm.146.exit', 'rlm.146.six-months', 'rlm.146.shield'] as const

const stages = ['lsr.22', 'lsr.24', 'lsr.25'] as const
const toRecognized = { to: 'recognized', because: stages, gist: 'Weigh the request as it stands now.' } as const
const toEnded = { to: 'protection-ended', because: ['lsr.32-39'], gist: 'Protection may have been ended since.' } as const
const toParent = { to: 'mexican-parent', because: [...family, 'cpeum.30.a'], gist: 'Nationality first, then permanent residence, then the right of article 133.' } as const

export const otherRoutes = pathway({
  id: 'mx/other-routes',
  about: 'person',
  opens: 'other-routes-for-foreigners',
  start: 'filed',
  nodes: {
    // ── Protection was given, and not ended since: nothing else is asked
    filed: {
      weigh: 'request-handed-in',
      branches: {
        met: { to: 'stage', because: stages, gist: 'Handed in: COMAR may have answered since, as told in mx/claim-in-progress.' },
        ...onward('recognized', stages, 'Not handed in, or decided as told.'),
      },
    },
    stage: {
      ask: 'claim-stage',
      branches: {
        'handed-in': toRecognized,
        signing: toRecognized,
        interviewed: toRecognized,
        'moved-away': toRecognized,
        'said-yes': toRecognized,
        'said-no': toRecognized,
        closed: toRecognized,
        withdrew: toRecognized,
        ...silence(toRecognized),
      },
    },
    recognized: {
      weigh: 'recognized-by-mexico',
      branches: {
        met: { to: 'since', because: ['lm.54.i', 'ln.20'], gist: 'Refugee or complementary protection: is it still so?' },
        ...onward('child', ['lm.54.i'], 'Not recognised.'),
      },
    },
    since: { ask: 'status-since', branches: { answered: toEnded, ...silence(toEnded) } },
    'protection-ended': {
      weigh: 'status-ended',
      branches: {
        met: { to: 'child', because: ['lsr.32-39'], gist: 'COMAR ended it: other ways as for anybody.' },
        ...onward('after-recognition', ['lm.54.i', 'ln.20'], 'Still protected.', 'Not told: protected as far as told.'),
      },
    },
    'after-recognition': {
      outcome: 'routes-after-recognition',
      because: ['lm.54.i', 'lm.59', 'lsr.44', 'ln.20', 'rln.14'],
      gist: 'No period of its own for refugees: five years, or two by origin or family; time as a visitor does not count.',
    },
    child: {
      weigh: 'under-18',
      branches: {
        met: { to: 'ties', because: ['lm.133.i', 'cpeum.30.a'], gist: 'Only the family is asked of a child.' },
        ...onward('grounds', grounds, 'An adult.'),
      },
    },
    grounds: {
      ask: 'card-grounds',
      branches: {
        answered: { to: 'family', because: grounds, gist: 'Already answered for the card: look at each mark.' },
        ...silence({ to: 'family', because: grounds, gist: 'Silence is respected: every way stays open.' }),
      },
    },

    // ── Family
    family: {
      weigh: 'family-in-mexico',
      branches: {
        met: { to: 'ties', because: family, gist: 'Marked: ask which tie.' },
        ...onward('crime', family, 'No such family.'),
      },
    },
    ties: { ask: 'family-ties', branches: { answered: toParent, ...silence(toParent) } },
    'mexican-parent': {
      weigh: 'mexican-parent',
      branches: {
        met: { to: 'tell-mexican-by-birth', because: ['cpeum.30.a'], gist: 'Born abroad to a Mexican parent.' },
        ...onward('by-mexican-kin', ['cpeum.30.a'], 'No Mexican parent.'),
      },
    },
    'tell-mexican-by-birth': {
      tell: 'routes-mexican-by-birth',
      to: 'by-mexican-kin',
      because: ['cpeum.30.a', 'cpeum.11', 'lgp.81'],
      gist: '30-A: Mexican by birth, whatever the place of birth. Residence papers are then not needed.',
    },
    'by-mexican-kin': {
      weigh: 'residence-by-mexican-kin',
      branches: {
        met: { to: 'tell-permanent', because: ['lm.54.vi'], gist: '54-VI and VII: a child Mexican by birth, or a direct line to the second degree.' },
        ...onward('by-family', ['lm.54.vi'], 'Not this tie.'),
      },
    },
    'tell-permanent': {
      tell: 'routes-permanent-residence',
      to: 'grown',
      because: ['lm.54.vi', 'cpeum.30.a', 'lm.133.i', ...familyAsked],
      gist: 'Permanent residence at once; «por nacimiento» matters. The irregular stay is regularised under 133-II.',
    },
    'by-family': {
      weigh: 'stay-by-family',
      branches: {
        met: { to: 'tell-family', because: family, gist: '133-I and II: a right, not a power.' },
        ...onward('only-parent', family, 'No other tie of article 133.'),
      },
    },
    'tell-family': {
      tell: 'routes-family-right',
      to: 'grown',
      because: [...family, 'lm.53', 'rlm.144.i', ...familyAsked],
      gist: 'Partners: two years temporary, then permanent. The Reglamento names fewer relatives than the law.',
    },
    'only-parent': {
      weigh: 'mexican-parent',
      branches: {
        met: { to: 'grown', because: ['cpeum.30.a'], gist: 'Told already.' },
        ...onward('no-tie', family, 'No tie named.'),
      },
    },
    'no-tie': {
      weigh: 'under-18',
      branches: {
        met: { to: 'told', because: ['lm.133.i'], gist: 'A child was only asked, and nothing is left open.' },
        ...onward('tell-family-open', family, 'An adult who marked family.'),
      },
    },
    'tell-family-open': { tell: 'routes-family-open', to: 'crime', because: family, gist: 'The tie is not known, or not on the list of article 133.' },
    grown: {
      weigh: 'under-18',
      branches: {
        met: { to: 'told', because: ['lm.133.i'], gist: 'The rest is not asked of a child.' },
        ...onward('crime', grounds, 'An adult: go on with the list.'),
      },
    },

    // ── Rights without a fine
    crime: {
      weigh: 'crime-as-a-route',
      branches: {
        met: { to: 'tell-crime', because: crime, gist: 'Beside the card of 52-V(a): the right of 133-III.' },
        ...onward('vulnerable', crime, 'None marked.'),
      },
    },
    'tell-crime': {
      tell: 'routes-serious-crime',
      to: 'vulnerable',
      because: ['lm.133.iii', 'rlm.144.ii', 'lm.145.2', 'lm.113', 'lm.136', 'lm.120'],
      gist: 'Serious, and identified by INM or another authority; no fine. Any victim or witness: no deportation (120).',
    },
    vulnerable: {
      weigh: 'hard-to-send-back',
      branches: {
        met: { to: 'tell-vulnerable', because: vulnerable, gist: '133-IV, on the list of RLM 144-IV.' },
        ...onward('no-country', vulnerable, 'None marked.'),
      },
    },
    'tell-vulnerable': {
      tell: 'routes-hard-to-send-back',
      to: 'no-country',
      because: ['lm.133.iv', 'rlm.144.iv', 'rlm.144.iv.d', 'lm.145.2', 'lin.50'],
      gist: 'A right, where the card of 52-V last paragraph is a power; to be shown; the list is not closed.',
    },

    // ── No country
    'no-country': {
      weigh: 'no-country-accepts',
      branches: {
        met: { to: 'tell-no-country', because: noCountry, gist: 'No nationality, or none that takes the person back.' },
        ...onward('permit', noCountry, 'Not marked.'),
      },
    },
    'tell-no-country': {
      tell: 'routes-no-country',
      to: 'permit',
      because: ['lm.54.i', 'rlm.149', 'lm.109', 'rlm.144.iv.e', 'lm.133.iv', 'lm.145.2'],
      gist: 'Determination before INM, then permanent residence. A country that takes nobody back: an argument on 133-IV, not in the text.',
    },

    // ── A permitted stay that ran out
    permit: {
      weigh: 'permit-ran-out',
      branches: {
        met: { to: 'ended-on', because: overstay, gist: 'A regular entry: sixty calendar days.' },
        ...onward('politics', overstay, 'Not marked.'),
      },
    },
    'ended-on': {
      ask: 'stay-ended-on',
      branches: {
        answered: { to: 'sixty', because: overstay, gist: 'Count from the end of the permitted stay.' },
        ...silence({ to: 'tell-overstay-open', because: overstay, gist: 'No day, no count.' }),
      },
    },
    sixty: {
      weigh: 'within-sixty-days',
      branches: {
        met: { to: 'tell-overstay', because: overstay, gist: 'The sixtieth day is not over.' },
        'not-met': { to: 'tell-overstay-passed', because: overstay, gist: 'Over by the day told.' },
        unclear: { to: 'tell-overstay-open', because: overstay, gist: 'The days told lie on both sides.' },
      },
    },
    'tell-overstay': { tell: 'routes-overstay', to: 'neighbour', because: overstayTold, gist: 'Gives back the visitor\'s condition, not residence; fine of 20 to 100 units; article 43 may refuse.' },
    'tell-overstay-open': { tell: 'routes-overstay-open', to: 'neighbour', because: overstayTold, gist: 'Find the day.' },
    'tell-overstay-passed': { tell: 'routes-overstay-passed', to: 'neighbour', because: [...overstay, 'lm.133.iv'], gist: 'Closes article 134-I only: article 133 has no such limit.' },
    neighbour: {
      weigh: 'neighbouring-country',
      branches: {
        met: { to: 'tell-neighbour', because: neighbours, gist: 'The permit may have been a regional one.' },
        ...onward('politics', neighbours, 'Another nationality.'),
      },
    },
    'tell-neighbour': { tell: 'routes-neighbour-cards', to: 'politics', because: ['lm.52.iii', 'rlm.154', 'lin.72'], gist: 'Visitors\' cards, not protection.' },

    // ── Political asylum
    politics: {
      weigh: 'known-for-politics',
      branches: {
        met: { to: 'tell-politics', because: politics, gist: 'A public profile: SRE, beside COMAR.' },
        ...onward('at-inm', politics, 'Not marked.'),
      },
    },
    'tell-politics': { tell: 'routes-political-asylum', to: 'at-inm', because: ['lsr.61', 'cpeum.11.2', 'lm.52.v.c', 'lm.54.i'], gist: 'Another procedure, in person, by voice if need be; COMAR stays possible.' },

    // ── Before going to INM, where the card has not told it
    'at-inm': {
      weigh: 'another-way-at-inm',
      branches: {
        met: { to: 'danger', because: dangers, gist: 'A request at the counter: its dangers come first.' },
        'not-met': { to: 'told', because: grounds, gist: 'No other way at INM.' },
        unclear: { to: 'open', because: grounds, gist: 'The list was not answered.' },
      },
    },
    danger: {
      weigh: 'danger-at-home-unfiled',
      branches: {
        met: { to: 'before-inm-in-danger', because: ['lsr.6.1', ...dangers], gist: 'COMAR first.' },
        ...onward('before-inm', dangers, 'No danger at home marked, or COMAR has the request.'),
      },
    },
    'before-inm': { tell: 'card-before-inm', to: 'ordered', because: dangers, gist: 'Three dangers of RLM 146: never «just try».' },
    'before-inm-in-danger': {
      tell: 'card-before-inm-in-danger',
      to: 'ordered',
      because: [...dangers, 'lsr.6.1', 'lsr.18.1', 'lm.69.iv', 'lm.122.ii'],
      gist: 'The request at COMAR protects from return; a request to regularise does not.',
    },
    ordered: {
      weigh: 'ordered-to-leave-now',
      branches: {
        met: { to: 'order-first', because: ['lm.137', 'lm.144.vi'], gist: 'An order to leave is in hand.' },
        ...onward('exit-order', ['rlm.146.shield'], 'No such order in hand.'),
      },
    },
    'order-first': { outcome: 'card-order-to-leave', because: ['lm.137', 'lm.144.vi', 'rlm.146.shield', 'lsr.11.1'], gist: 'The order needs its own defence first.' },
    'exit-order': {
      ask: 'exit-order-or-false-papers',
      branches: {
        yes: { to: 'shield', because: ['rlm.146.shield', 'lm.136'], gist: 'An exception to the shield of article 136.' },
        no: { to: 'told', because: ['lm.136', 'lin.45'], gist: 'No exception named: the shield holds.' },
        ...silence({ to: 'lawyer-first', because: ['rlm.146.shield'], gist: 'Not known: a lawyer before going to INM.' }),
      },
    },
    shield: { outcome: 'card-shield-in-doubt', because: ['rlm.146.shield', 'lm.136', 'lm.144.vi', 'lsr.11.1'], gist: 'Loss of the shield, not of the way.' },
    'lawyer-first': { outcome: 'card-lawyer-first', because: ['rlm.146.shield', 'lm.136'], gist: 'Open; nothing is concluded from silence.' },

    open: { outcome: 'routes-open', because: grounds, gist: 'What was not answered may open a way.' },
    told: { outcome: 'routes-told', because: grounds, gist: 'Nothing else to tell.' },
  },
})
