/** Who may ask, how, on which ground and where. No ground marked closes nothing: COMAR decides, the tool never does. */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from './steps.ts'

const grounds = ['lsr.13.i', 'lsr.13.ii', 'lsr.13.iii'] as const
const where = ['lsr.11.1', 'lsr.15.i', 'comar.page.where'] as const

const weighGrounds = { to: 'persecution', because: grounds, gist: 'Six grounds of persecution, general danger, and fear born later; never the US nexus.' } as const
const tellSinceLeaving = { to: 'tell-since-leaving', because: ['lsr.18.2'], gist: 'Its own thirty days, from the day after learning of the facts.' } as const
const toOffices = { to: 'offices', because: where, gist: 'No practice of this place to tell: the list of offices.' } as const
const noOffice = { to: 'tell-no-office', because: where, gist: 'No office of COMAR in this state on the list seen: INM should receive.' } as const

export const howToAsk = {
  'how-to-ask': {
    tell: 'refugee-how-to-ask',
    to: 'exclusion',
    because: [
      'lsr.11.1',
      'lsr.11.2',
      'cpeum.11.2',
      'lsr.23.1',
      'lsr.35',
      'lsr.18.3',
      'lsr.18.last',
      'lsr.23.last',
      'lsr.15.i',
      'comar.page.where',
      'scjn.protocolo-migrantes',
      'lm.37.iii.e',
      'lm.42',
      'lfpa.42',
      'lfpa.43',
      'reg-lsr.24',
      'scjn.ar-450-2025',
    ],
    gist: 'Any foreigner in the territory, COMAR or INM, orally or in writing, free; truthful data. It binds: signing, and staying in the state (disputed, AR 450/2025).',
  },
  exclusion: {
    tell: 'refugee-exclusion',
    to: 'child',
    because: ['lsr.27', 'lsr.28.2', 'lsr.52'],
    gist: 'Told, never asked. It never stops filing; a US removal order is no exclusion, a US conviction may be.',
  },

  child: {
    weigh: 'under-18',
    branches: {
      met: { to: 'tell-child', because: ['lm.112', 'nna.89', 'lsr.20'], gist: 'A child: Procuraduría, no station, no consulate.' },
      ...onward('custody', ['lsr.20'], 'An adult.', 'Age not known.'),
    },
  },
  'tell-child': {
    tell: 'refugee-child',
    to: 'custody',
    because: ['lm.112', 'lm.112.v', 'nna.89', 'lsr.20', 'lsr.6.3'],
    gist: 'Being a child can itself be a reason for lateness, and no text says that the days are over.',
  },
  custody: {
    weigh: 'in-custody-now',
    branches: {
      met: { to: 'tell-custody', because: ['lsr.21.3', 'reg-lsr.15'], gist: 'From inside: to INM or whoever holds the person, with a copy to COMAR.' },
      ...onward('family', ['lsr.15.i'], 'Not held.'),
    },
  },
  'tell-custody': {
    tell: 'refugee-from-custody',
    to: 'family',
    because: ['lsr.21.3', 'reg-lsr.15', 'lm.109', 'lsr.21.2'],
    gist: 'Any authority that learns of it must tell COMAR (LSR 21). Filing stops no measure already ordered: the custody needs its own defence.',
  },
  family: {
    weigh: 'with-family',
    branches: {
      met: { to: 'tell-family', because: ['lsr.12'], gist: 'Derivative status for those who are here.' },
      ...onward('grounds', ['lsr.12'], 'Travels alone.'),
    },
  },
  'tell-family': {
    tell: 'refugee-family',
    to: 'grounds',
    because: ['lsr.12', 'lsr.22', 'lsr.38'],
    gist: 'Name everybody; own fear, own request. Whether dependence also limits spouse and children is ambiguous: leave nobody out.',
  },

  grounds: { ask: 'refugee-grounds', branches: { answered: weighGrounds, ...silence(weighGrounds) } },
  persecution: {
    weigh: 'fears-persecution',
    branches: {
      met: { to: 'tell-persecution', because: ['lsr.13.i'], gist: 'One of six grounds; gender is its own.' },
      ...onward('general-danger', ['lsr.13.i'], 'None of the six marked.'),
    },
  },
  'tell-persecution': {
    tell: 'refugee-persecution',
    to: 'general-danger',
    because: ['lsr.13.i', 'lsr.28.1', 'lsr.29'],
    gist: 'Complementary protection is weighed in every refusal, without a form of its own. Unable or, because of the fear, unwilling to use the home protection: fear of one\'s own authorities fits.',
  },
  'general-danger': {
    weigh: 'fled-general-danger',
    branches: {
      met: { to: 'tell-general-danger', because: ['lsr.13.ii'], gist: 'Danger to everybody is enough.' },
      ...onward('since-leaving', ['lsr.13.ii'], 'None marked.'),
    },
  },
  'tell-general-danger': {
    tell: 'refugee-general-danger',
    to: 'since-leaving',
    because: ['lsr.13.ii', 'lsr.28.1', 'lsr.29'],
    gist: 'No individual reason needed; screen it even where persecution seems weak.',
  },
  'since-leaving': {
    weigh: 'fear-since-leaving',
    branches: {
      met: { to: 'learned', because: ['lsr.13.iii', 'lsr.18.2'], gist: 'Sur place: when did the person learn of it?' },
      ...onward('marked', ['lsr.13.iii'], 'Not marked.'),
    },
  },
  learned: { ask: 'fear-learned-when', branches: { answered: tellSinceLeaving, ...silence(tellSinceLeaving) } },
  'tell-since-leaving': {
    tell: 'refugee-since-leaving',
    to: 'marked',
    because: ['lsr.13.iii', 'lsr.14', 'lsr.18.2', 'lsr.28.1'],
    gist: '«Día siguiente», not «día hábil siguiente»: both readings give the same first day.',
  },
  marked: {
    weigh: 'a-ground-marked',
    branches: {
      met: { to: 'state', because: grounds, gist: 'At least one ground to look at.' },
      ...onward('tell-none-marked', grounds, 'None fits now: nothing closes.', 'Silence: nothing closes.'),
    },
  },
  'tell-none-marked': {
    tell: 'refugee-no-ground-marked',
    to: 'state',
    because: ['lsr.11.1', 'lsr.13.i', 'lsr.28.1', 'lsr.29'],
    gist: 'COMAR decides, and must weigh complementary protection.',
  },

  state: {
    ask: 'mx-state',
    branches: {
      'baja-california': { to: 'tell-baja-california', because: where, gist: 'One office in the state; INM elsewhere.' },
      chihuahua: { to: 'tell-juarez', because: where, gist: 'Attended, but took no new requests when last seen.' },
      coahuila: toOffices,
      'nuevo-leon': toOffices,
      tamaulipas: noOffice,
      sonora: noOffice,
      'mexico-city': { to: 'tell-mexico-city', because: where, gist: 'Staff sent people to a web form.' },
      chiapas: { to: 'tell-tapachula', because: where, gist: 'Single centre, early hours.' },
      tabasco: toOffices,
      other: toOffices,
      ...silence(toOffices),
    },
  },
  offices: {
    tell: 'refugee-practice-offices',
    to: 'year-end',
    because: ['practice.comar.offices'],
    gist: 'List of March 2026; may be incomplete. Addresses are not given: none was verified.',
  },
  'tell-no-office': {
    tell: 'refugee-practice-no-office',
    to: 'year-end',
    because: ['practice.comar.offices'],
    gist: 'INM should receive and send on.',
  },
  'tell-baja-california': {
    tell: 'refugee-practice-baja-california',
    to: 'year-end',
    because: ['practice.inm-baja-california.refusal', 'practice.national-guard.comar-tijuana'],
    gist: 'INM often sent people away; National Guard around the Tijuana office.',
  },
  'tell-juarez': {
    tell: 'refugee-practice-juarez',
    to: 'year-end',
    because: ['practice.comar-juarez'],
    gist: 'File there in writing if received, otherwise at INM, and keep proof.',
  },
  'tell-mexico-city': {
    tell: 'refugee-practice-mexico-city',
    to: 'year-end',
    because: ['practice.comar-cdmx.web'],
    gist: 'A web form is not filing.',
  },
  'tell-tapachula': {
    tell: 'refugee-practice-tapachula',
    to: 'year-end',
    because: ['practice.comar-tapachula.intake', 'practice.comar-tapachula.constancia'],
    gist: 'First requests from 7 to 15 hours; the constancia comes late.',
  },
} as const
