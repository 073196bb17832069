/** Told without a question: what INM has done with people whom the United States sent over, and, to the free, what to say when stopped. */
const noProgramme = ['scjn.ar-302-2020', 'analysis.mx.no-rule-to-move'] as const

const toEnd = { to: 'held-still', because: noProgramme, gist: 'Not sent to Mexico by the United States, or a national.' } as const
const toAmparo = { to: 'amparo', because: ['la.15', 'la.17.iv'], gist: 'Held, or perhaps: the text for the judge.' } as const
const toSentAfterWait = {
  to: 'tell-sent-after-wait',
  because: noProgramme,
  gist: 'The ruling is told on us/remain-in-mexico: not twice.',
} as const

export const free = {
  sent: {
    weigh: 'sent-here-by-the-us',
    branches: {
      met: { to: 'wait-told', because: noProgramme, gist: 'A foreigner sent over: no published programme.' },
      'not-met': toEnd,
      unclear: { to: 'wait-told', because: noProgramme, gist: 'Perhaps sent over: it costs little to know.' },
    },
  },
  'wait-told': {
    weigh: 'wait-in-mexico-told',
    branches: {
      met: toSentAfterWait,
      'not-met': { to: 'tell-sent', because: noProgramme, gist: 'No wait in Mexico told: the ruling serves by analogy.' },
      unclear: toSentAfterWait,
    },
  },
  'tell-sent': {
    tell: 'custody-sent-here',
    to: 'held-still',
    because: ['practice.inm.sent-south', 'source.s0.sent-south', 'analysis.mx.no-rule-to-move', 'scjn.ar-302-2020', 'lm.7'],
    gist: 'Practice of transfers; no programme; AR 302/2020 as reported.',
  },
  'tell-sent-after-wait': {
    tell: 'custody-sent-here-after-wait',
    to: 'held-still',
    because: ['practice.inm.sent-south', 'source.s0.sent-south', 'analysis.mx.no-rule-to-move', 'lm.7'],
    gist: 'Practice of transfers; programme and ruling are told elsewhere.',
  },
  'held-still': {
    weigh: 'held-in-mexico',
    branches: {
      met: toAmparo,
      'not-met': { to: 'stops', because: ['lm.7', 'lm.97'], gist: 'Free: what to say when stopped.' },
      unclear: toAmparo,
    },
  },
  stops: {
    outcome: 'custody-if-stopped',
    because: ['lm.7', 'lm.97', 'lm.76', 'lm.96', 'lgn.9.xxxiv', 'scjn.ar-275-2019', 'lm.118'],
    gist: 'Only INM, or the Guard with INM; a written order away from the points of entry; never in a shelter; AR 275/2019 persuades.',
  },
} as const
