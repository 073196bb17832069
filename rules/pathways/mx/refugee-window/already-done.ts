/** What was already done at COMAR or INM. A request in hand ends here with its next step; an attempt goes on to filing. */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from './steps.ts'

const paper = ['lfpa.38', 'lfpa.39'] as const
const refusal = [
  'lsr.25',
  'lfpa.85',
  'lfpa.83',
  'lfpa.42',
  'lfpa.86',
  'lfpa.87',
  'lfpa.39',
  'lfpca.13.i',
  'la.61.xx',
  'lsr.29',
  'lsr.43',
] as const
const closing = ['lfpa.39', 'lfpa.57', 'lfpa.85', 'reg-lsr.24', 'reg-lsr.24.abandono', 'lsr.43', 'scjn.ar-450-2025'] as const
const toRefusal = { to: 'said-no', because: ['lsr.25', 'lfpa.38'], gist: 'Terms run from the day after notice.' } as const
const toConfirm = { to: 'confirm', because: ['lsr.11.2'], gist: 'Three working days from the day after filing.' } as const
const toConfirmPaper = { to: 'confirm-paper', because: ['lsr.11.2'], gist: 'Not confirmed, or not known: treat as running.' } as const
const toWhyLate = { to: 'late-reasons', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'The answer needs the reasons.' } as const
const toSentAway = { to: 'tell-sent-away', because: ['la.17', 'la.18'], gist: 'Fifteen working days from knowing of the refusal.' } as const

export const alreadyDone = {
  granted: {
    weigh: 'protection-granted',
    branches: {
      met: { to: 'recognized', because: ['lsr.44'], gist: 'Protection exists: keep it alive.' },
      ...onward('refused', ['lsr.18.1'], 'Not recognised so far.'),
    },
  },
  recognized: {
    outcome: 'refugee-recognized',
    because: ['lsr.44', 'lsr.35-bis', 'lm.54.i'],
    gist: 'Permanent residence. Asking the US for asylum afterwards may have suspended it: ask COMAR to make it active.',
  },

  refused: {
    weigh: 'protection-refused',
    branches: {
      met: { to: 'refusal-paper', because: ['lsr.25'], gist: 'A negative: its clock runs.' },
      ...onward('closed', ['lsr.18.1'], 'No negative.'),
    },
  },
  'refusal-paper': {
    weigh: 'comar-paper-dated',
    branches: {
      met: { to: 'said-no-shown', because: ['lsr.25', 'lfpa.38'], gist: 'Its dates were told in the first minute.' },
      ...onward('refusal-day', paper, 'Another paper was shown, or none.', 'The day is still to be asked.'),
    },
  },
  'refusal-day': { ask: 'comar-answer-when', branches: { answered: toRefusal, ...silence(toRefusal) } },
  'said-no': {
    outcome: 'refugee-denied',
    because: refusal,
    gist: 'Review in 15 working days at the office that decided; nullity suit in 30 of the Tribunal\'s own days; plan for the shorter. Suspension on express request, with conditions; five days, silence grants.',
  },
  'said-no-shown': {
    outcome: 'refugee-denied-shown',
    because: refusal,
    gist: 'What the first minute did not say: the suit, complementary protection, the conditions of suspension, and what is left when the days are past.',
  },

  closed: {
    weigh: 'request-closed',
    branches: {
      met: { to: 'tell-refile', because: ['lfpa.39', 'reg-lsr.24.abandono'], gist: 'Closed, given up or withdrawn: not a new filing by itself.' },
      ...onward('filed', ['lsr.18.1'], 'Nothing closed.'),
    },
  },
  'tell-refile': {
    tell: 'refugee-practice-refile',
    to: 'closure-day',
    because: ['practice.comar-tijuana.refile'],
    gist: 'Files were not moved between states; told to wait for closure and file again.',
  },
  'closure-day': {
    ask: 'comar-answer-when',
    branches: {
      answered: { to: 'closed-notified', because: ['lfpa.38', 'lfpa.39'], gist: 'A closing handed over counts from its notice.' },
      ...silence({ to: 'closed-no-day', because: ['lfpa.39', 'lfpa.57'], gist: 'No closing known to be handed over: no clock is shown.' }),
    },
  },
  'closed-notified': {
    outcome: 'refugee-closed',
    because: closing,
    gist: 'Written status; a lawyer chooses: resumption (its own act), review, or a new request with the reasons. LSR 43 bars none of them here.',
  },
  'closed-no-day': {
    outcome: 'refugee-closed-no-day',
    because: closing,
    gist: 'Never notified: treat as pending and ask in writing; LFPA 57 knows withdrawal but no abandonment, and 58 binds only who withdrew.',
  },

  filed: {
    weigh: 'request-filed',
    branches: {
      met: { to: 'tell-constancia', because: ['lsr.22'], gist: 'Filed: no filing date any more.' },
      ...onward('filed-by-other', ['lsr.18.1'], 'Not filed by the person.'),
    },
  },
  'tell-constancia': {
    tell: 'refugee-practice-constancia',
    to: 'in-hand',
    because: ['practice.comar.constancia-on-admission'],
    gist: 'The paper follows admission in practice; the statute has no such step, so argue it.',
  },
  'in-hand': {
    outcome: 'refugee-filed',
    because: ['lsr.22', 'lsr.24', 'reg-lsr.22', 'reg-lsr.24', 'comar.2023-05-26'],
    gist: 'Constancia, signature at the interval on the paper, no move without asking; a prevención may come.',
  },

  'filed-by-other': {
    weigh: 'request-filed-by-other',
    branches: {
      met: { to: 'confirmed', because: ['lsr.11.2'], gist: 'Filed by another: it must be ratified in person.' },
      ...onward('why-late', ['lsr.18.1'], 'Nobody else filed.'),
    },
  },
  confirmed: {
    ask: 'request-confirmed',
    branches: {
      yes: { to: 'tell-constancia', because: ['lsr.11.2', 'reg-lsr.20'], gist: 'Ratified: it is filed.' },
      no: toConfirmPaper,
      ...silence(toConfirmPaper),
    },
  },
  'confirm-paper': {
    weigh: 'comar-paper-dated',
    branches: {
      met: { to: 'confirm-shown', because: ['lsr.11.2'], gist: 'Its dates were told in the first minute.' },
      ...onward('confirm-day', ['lsr.11.2'], 'Another paper was shown, or none.', 'The day is still to be asked.'),
    },
  },
  'confirm-day': { ask: 'filed-by-other-when', branches: { answered: toConfirm, ...silence(toConfirm) } },
  confirm: {
    outcome: 'refugee-confirm',
    because: ['lsr.11.2', 'reg-lsr.20'],
    gist: 'Unratified counts as not filed; that the thirty days then still run is our inference, so both are shown.',
  },
  'confirm-shown': {
    outcome: 'refugee-confirm-shown',
    because: ['lsr.11.2', 'reg-lsr.20', 'lsr.18.1'],
    gist: 'The three days were told in the first minute; the thirty may still be running.',
  },

  'why-late': {
    weigh: 'asked-why-late',
    branches: {
      met: { to: 'why-late-paper', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'A prevención: a short term of its own.' },
      ...onward('sent-away', ['lsr.18.1'], 'No prevención.'),
    },
  },
  'why-late-paper': {
    weigh: 'comar-paper-dated',
    branches: {
      met: toWhyLate,
      ...onward('why-late-day', ['lfpa.38'], 'Another paper was shown, or none.', 'The day is still to be asked.'),
    },
  },
  'why-late-day': { ask: 'why-late-asked-when', branches: { answered: toWhyLate, ...silence(toWhyLate) } },

  'sent-away': {
    weigh: 'sent-away',
    branches: {
      met: { to: 'sent-away-day', because: ['lfpa.43'], gist: 'Writings may not be refused at the counter.' },
      ...onward('appointment', ['lsr.18.1'], 'Not turned away.'),
    },
  },
  'sent-away-day': { ask: 'turned-away-when', branches: { answered: toSentAway, ...silence(toSentAway) } },
  'tell-sent-away': {
    tell: 'refugee-sent-away',
    to: 'how-to-ask',
    because: ['lfpa.43', 'lfpa.42', 'cpeum.8', 'cpeum.16', 'la.17', 'la.18', 'la.107.ii', 'analysis.mx.refusal-oral', 'lcndh.25', 'lcndh.32'],
    gist: 'Written request with stamp, written refusal, complaint, amparo in 15 days; a standing refusal is an omission while it lasts.',
  },
  appointment: {
    weigh: 'only-an-appointment',
    branches: {
      met: { to: 'tell-appointment', because: ['lsr.18.1', 'lsr.22'], gist: 'Intention only: the thirty days run.' },
      ...onward('told-officer', ['lsr.18.1'], 'No appointment.'),
    },
  },
  'tell-appointment': {
    tell: 'refugee-appointment-only',
    to: 'how-to-ask',
    because: ['lsr.18.1', 'lsr.22', 'lfpa.43', 'lnetb.79', 'analysis.mx.registration-is-not-filing'],
    gist: 'Not evidence of filing, but of a timely attempt; LNETB 79: notices may come by the same channel.',
  },
  'told-officer': {
    weigh: 'only-told-an-officer',
    branches: {
      met: { to: 'tell-told-officer', because: ['lsr.21.3'], gist: 'The authority had to tell COMAR in writing at once.' },
      'not-met': { to: 'how-to-ask', because: ['lsr.11.1'], gist: 'Nothing done so far.' },
      unclear: { to: 'tell-contact-unknown', because: ['lsr.11.1'], gist: 'Find out: a request in hand changes the next step.' },
    },
  },
  'tell-told-officer': {
    tell: 'refugee-told-officer',
    to: 'how-to-ask',
    because: ['lsr.21.3', 'source.s1.constancia-n87'],
    gist: 'Evidence of a timely attempt; not a filing.',
  },
  'tell-contact-unknown': {
    tell: 'refugee-contact-unknown',
    to: 'how-to-ask',
    because: ['lsr.18.1', 'lsr.22'],
    gist: 'Plan as if nothing was filed.',
  },
} as const
