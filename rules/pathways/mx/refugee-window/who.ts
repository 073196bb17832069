/** First steps: Mexican nationals are outside and learn where to turn; everybody else learns what protects them today. */
import { onward } from './steps.ts'

const mexican = ['lgp.81', 'lsr.11.1', 'cpeum.30.a'] as const
const reception = ['lgp.84'] as const

export const who = {
  'only-mexican': {
    weigh: 'only-mexican',
    branches: {
      met: { to: 'mexican-sent-back', because: mexican, gist: 'Refugee law is for foreigners: a national is not a refugee at home.' },
      ...onward('also-mexican', mexican, 'Another nationality too, or only others.', 'Nationality not known: nothing is closed.'),
    },
  },
  'mexican-sent-back': {
    weigh: 'us-sent-them-to-mexico',
    branches: {
      met: { to: 'tell-mexican-rights', because: reception, gist: 'Sent back: rights at the place of reception.' },
      'not-met': { to: 'outside', because: reception, gist: 'Not sent back: no reception to speak of.' },
      unclear: { to: 'tell-mexican-rights', because: reception, gist: 'Perhaps: say it with its condition.' },
    },
  },
  'tell-mexican-rights': {
    tell: 'refugee-mexican-rights',
    to: 'tell-mexican-centres',
    because: reception,
    gist: 'LGP 84 is the right; the place is the residence, not only the origin.',
  },
  'tell-mexican-centres': {
    tell: 'refugee-mexican-centres',
    to: 'outside',
    because: ['practice.mexico-te-abraza.centres'],
    gist: 'A programme, not a law; what is open today was not checked.',
  },
  outside: {
    outcome: 'refugee-only-mexican',
    because: [
      'lgp.81',
      'lsr.11.1',
      'cpeum.11',
      'cpeum.30.a',
      'lgp.84',
      'la.15',
      'lgv.110',
      'analysis.mx.no-federal-displacement-law',
      'lm.133.i',
    ],
    gist: 'Outside COMAR; held by INM: nationality at once, and amparo; travel to the residence (LGP 84); victims\' registration if displaced; family may regularise through the tie.',
  },
  'also-mexican': {
    weigh: 'mexican',
    branches: {
      met: { to: 'both-nationalities', because: mexican, gist: 'Mexican and something else: the law asks for a foreigner.' },
      ...onward('held', ['lsr.11.1'], 'Not Mexican: any foreigner in the territory may ask.', 'Not known: go on as if not Mexican.'),
    },
  },
  'both-nationalities': {
    outcome: 'refugee-mexican-and-another',
    because: ['cpeum.30.a', 'cpeum.11', 'lsr.11.1'],
    gist: 'A lawyer looks first; Mexican nationality gives entry and stay without COMAR.',
  },
  held: {
    weigh: 'in-custody-now',
    branches: {
      met: { to: 'tell-fear', because: ['lm.69.iv', 'lm.122.ii'], gist: 'Held: INM writes to the consulate unless the fear is said.' },
      ...onward('tell-confidential', ['lsr.10', 'lsr.21.4'], 'Not held: a right to know of.', 'Not known: the right, with what to do when stopped.'),
    },
  },
  'tell-fear': {
    tell: 'refugee-say-fear',
    to: 'tell-no-return',
    because: ['lm.69.iv', 'lm.122.ii', 'lsr.10', 'lsr.21.4'],
    gist: 'INM tells the consulate by itself unless asylum is in sight: fear first, in writing, then ask for silence.',
  },
  'tell-confidential': {
    tell: 'refugee-confidential',
    to: 'tell-no-return',
    because: ['lsr.10', 'lsr.21.4', 'lm.69.iv', 'lm.122.ii'],
    gist: 'Confidential; the consulate only with express and proven consent. If INM stops the person: fear first.',
  },
  'tell-no-return': {
    tell: 'refugee-no-return',
    to: 'granted',
    because: ['lsr.5.i', 'lsr.6.1', 'reg-lsr.22', 'lm.121.2', 'lsr.7', 'lsr.21.2', 'lsr.52', 'cat.3'],
    gist: 'From filing, before admission; before filing, the treaties (from memory). Does not undo detention or an exit order; article 52 keeps an exception.',
  },
} as const
