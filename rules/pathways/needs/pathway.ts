/**
 * How the person is heard: an interpreter, a woman or a man, apart from others, with care. It comes last, and everybody
 * hears first, in the same words, what anyone may ask for. What is marked changes nothing of that; it is named only
 * after a yes. So a sheet without that yes is the same for a person with needs and for one without.
 */
import { silence } from '../../../src/engine/law.ts'
import { pathway } from '../../authoring.ts'

const mexico = ['lsr.19', 'lsr.18.3', 'lm.14'] as const
const us = ['8cfr208.30.c', '8cfr208.30.d'] as const
const care = ['lsr.19', 'lsr.20', 'lm.113', '8cfr208.30.d', 'uscis.gender-guidelines'] as const
const unequal = ['lsr.8', 'lsr.10', 'lsr.13.i', 'lcndh.25', 's1.amnesty-2025'] as const

const toEnd = { to: 'end', because: [...mexico, ...us], gist: 'What anyone may ask for was told; nothing more is named.' } as const
const toLanguage = { to: 'language', because: [...mexico, ...us], gist: 'The person agreed: each need is named, but for the wish to be heard apart.' } as const
const toCare = { to: 'care', because: care, gist: 'On to who asks, and how.' } as const
const toUnequal = { to: 'unequal', because: unequal, gist: 'On to what was reported of unequal treatment.' } as const

export const needs = pathway({
  id: 'needs',
  about: 'person',
  start: 'tell-all',
  nodes: {
    'tell-all': {
      tell: 'needs-how-to-be-heard',
      to: 'heard',
      because: [...mexico, ...us],
      gist: 'To everybody, in the same words, before anything is asked: it shows nothing of the person. Heard apart: 208.30(c) for spouse and child; for others good practice.',
    },
    heard: {
      ask: 'needs-heard',
      branches: {
        answered: { to: 'to-name', because: [...mexico, ...us], gist: 'Needs, not identities; no detail.' },
        ...silence(toEnd),
      },
    },
    'to-name': {
      weigh: 'needs-to-name',
      branches: {
        met: { to: 'may-name', because: ['lsr.10'], gist: 'Something could be named: ask first.' },
        'not-met': { to: 'end', because: ['lsr.10'], gist: 'None, or only to be heard apart: that is never named, so nothing is asked.' },
        unclear: toEnd,
      },
    },
    'may-name': {
      ask: 'needs-may-be-named',
      branches: {
        yes: toLanguage,
        no: { to: 'end', because: ['lsr.10'], gist: 'Off the sheet: question, answer and finding.' },
        ...silence({ to: 'end', because: ['lsr.10'], gist: 'Silence is no yes.' }),
      },
    },

    // ── Named, with the person's yes ──
    language: {
      weigh: 'needs-an-interpreter',
      branches: {
        met: { to: 'tell-language', because: [...mexico, 'lsr.23.last'], gist: 'A language, or reading.' },
        'not-met': toCare,
        unclear: toCare,
      },
    },
    'tell-language': {
      tell: 'needs-language',
      to: 'care',
      because: [...mexico, 'lsr.23.last', '8cfr208.30.d', 'uscis.2013-06-14.rare-language'],
      gist: 'Named ex officio in Mexico. The US duty is recalled; the memo on rare languages is of 2013, its beginning read.',
    },
    care: {
      weigh: 'needs-care-when-heard',
      branches: {
        met: { to: 'tell-care', because: care, gist: 'A woman or a man, or an interview that is hard.' },
        'not-met': toUnequal,
        unclear: toUnequal,
      },
    },
    'tell-care': {
      tell: 'needs-care',
      to: 'unequal',
      because: care,
      gist: 'Same gender: no text found in Mexico beyond "gender" in article 19; US guidelines, as resources allow, known for asylum offices.',
    },
    unequal: {
      weigh: 'afraid-of-unequal-treatment',
      branches: {
        met: { to: 'tell-unequal', because: unequal, gist: 'One report, one finding for both marks: it does not show which of the two was marked.' },
        'not-met': toEnd,
        unclear: toEnd,
      },
    },
    'tell-unequal': {
      tell: 'needs-unequal-treatment',
      to: 'end',
      because: unequal,
      gist: 'Tijuana, field visit of 4 to 7 February 2025. Practice, not law; the grounds of article 13 and the secrecy of article 10 beside it.',
    },
    end: { outcome: 'needs-told', because: ['lsr.10'], gist: 'The end for everybody.' },
  },
})
