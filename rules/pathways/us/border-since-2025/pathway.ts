/**
 * The border since 20 January 2025, once for each encounter: whether the order of that day (Proclamation 10888) can touch
 * it, what came with it (appointments ended, a fee, a health rule, wider expedited removal), and what had to be
 * screened although asylum was closed. How the case stands today, with its readings, is told in us/fear-screening.
 *
 * The only questions are two or three of us/fear-screening, answered there already: nobody is asked anything new.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

const theOrder = ['proc10888', 'us.const.amend.20'] as const
const judgment = ['ddc.2025-07-02.raices', 'dc-cir.2025-08-01.raices', 'dc-cir.2026-04-24.raices', 'scotus.2026-08-24.raices-petition'] as const
const twoProtections = ['dc-cir.2025-08-01.raices', '8usc1231.b.3.A', '8cfr208.16.c'] as const
const feeLaw = ['8usc1815', 'fr2025-17221', 'fr2025-20401'] as const
const healthRule = ['fr2025-23970', 'fr2025-23970.cat'] as const
const widerRemoval = ['90fr8139', '69fr48877', 'dc-cir.2026-06-23.make-the-road', '8usc1225.b.1.A.iii.II'] as const
const whatHappened = ['dc-cir.2025-08-01.raices', '8usc1225.b.1.A.ii'] as const

const toFee = { to: 'fee', because: feeLaw, gist: 'The order may touch this entry; see what else was in force.' } as const
const toHealth = { to: 'health', because: healthRule, gist: 'A port, or before the law of 4 July 2025.' } as const
const toInside = { to: 'inside', because: widerRemoval, gist: 'No decision to come in the United States, as far as told.' } as const
const toSentBack = { to: 'sent-back', because: widerRemoval, gist: 'No order that only the wider rule could reach.' } as const
const toOrder = { to: 'order', because: ['proc10888'], gist: 'What the order says, and whom it reaches.' } as const
const toAsked = { to: 'asked', because: whatHappened, gist: 'The same answers as in the fear screening.' } as const
const toInterview = { to: 'interview', because: whatHappened, gist: 'Asked about fear: was there an asylum officer?' } as const
const toMissed = { to: 'missed', because: whatHappened, gist: 'Read what was said, asked and heard together.' } as const
const toScreeningOpen = { to: 'tell-screening-open', because: whatHappened, gist: 'Not known: find out.' } as const

export const borderSince2025 = pathway({
  id: 'us/border-since-2025',
  about: 'encounter',
  opens: 'border-rules-of-2025',
  start: 'line',
  nodes: {
    // ── Where and when ──
    line: {
      weigh: 'came-into-the-us',
      branches: {
        met: { to: 'older', because: ['proc10888'], gist: 'Came in.' },
        'not-met': {
          to: 'appointments',
          because: ['cbp.cbp-one-ended', 'scotus.2026-06-25.al-otro-lado'],
          gist: 'Stopped in Mexico: the ruling on the line is told in the fear screening; the appointments here.',
        },
        unclear: { to: 'older', because: ['proc10888'], gist: 'Not known: go on as if the person came in.' },
      },
    },
    appointments: {
      outcome: 'border-appointments-ended',
      because: ['cbp.cbp-one-ended', 'source.s1.appointments-cancelled', 'practice.us.no-way-to-ask'],
      gist: 'About noon Eastern, reported; the notice names the day. No later system for asylum was found.',
    },
    older: {
      weigh: 'came-before-that-day',
      branches: {
        met: { to: 'order-inside', because: widerRemoval, gist: 'Came in earlier and was ordered removed inside: only the wider rule is in question.' },
        'not-met': { to: 'signing', because: theOrder, gist: 'On or after 20 January 2025.' },
        unclear: { to: 'signing', because: theOrder, gist: 'Day not known, or it stretches over that day.' },
      },
    },
    'order-inside': {
      outcome: 'border-order-inside',
      because: [...widerRemoval, '8cfr103.5'],
      gist: 'In effect 21 Jan 2025; blocked Aug 2025; reversed 23 June 2026, in effect 17 July 2026. Orders made in between: issued while blocked.',
    },
    signing: {
      weigh: 'came-after-the-signing',
      branches: {
        met: toFee,
        'not-met': { to: 'came-before', because: theOrder, gist: 'Before noon Eastern: the president who signed was not yet in office.' },
        unclear: { to: 'tell-day', because: theOrder, gist: 'From noon Eastern to midnight, or a day not known: the hour of signing is not known.' },
      },
    },
    'came-before': {
      outcome: 'border-came-before',
      because: theOrder,
      gist: 'Noon of 20 January is the earliest moment: inference from the Twentieth Amendment and the date of the proclamation.',
    },
    'tell-day': { tell: 'border-day-open', to: 'fee', because: theOrder, gist: 'Both sides stay open; nothing is concluded from the hour.' },

    // ── What came with it ──
    fee: {
      weigh: 'caught-under-the-fee-law',
      branches: {
        met: { to: 'tell-fee', because: feeLaw, gist: 'Between ports, since 4 July 2025.' },
        'not-met': toHealth,
        unclear: { to: 'tell-fee', because: feeLaw, gist: 'Perhaps: the manner or the day is not known. The text says for whom it is.' },
      },
    },
    'tell-fee': {
      tell: 'border-fee',
      to: 'health',
      because: [...feeLaw, 'usbp.fee-2025-12-04'],
      gist: 'A debt, not a ground of inadmissibility. The statute: between ports, no age named; the Border Patrol: 14 and over, wherever found.',
    },
    health: {
      weigh: 'decision-under-the-health-rule',
      branches: {
        met: { to: 'tell-health', because: healthRule, gist: 'In the United States: a decision may come under the rule.' },
        'not-met': toInside,
        unclear: { to: 'tell-health', because: healthRule, gist: 'Where the person is, or whether sent back, is not known.' },
      },
    },
    'tell-health': {
      tell: 'border-health-rule',
      to: 'inside',
      because: healthRule,
      gist: 'Declared emergency, or a joint finding about a country: none found. Asylum and withholding; deferral under CAT recalled as untouched.',
    },
    inside: {
      weigh: 'ordered-inside-the-us',
      branches: {
        met: { to: 'tell-inside', because: widerRemoval, gist: 'Far from the border, or long after coming in.' },
        'not-met': toSentBack,
        unclear: { to: 'tell-inside', because: widerRemoval, gist: 'An officer\'s order; day or place of entry not known.' },
      },
    },
    'tell-inside': {
      tell: 'border-order-inside',
      to: 'sent-back',
      because: [...widerRemoval, '8cfr103.5'],
      gist: 'The date on the I-860 decides; the dates of 2026 come from a tracker.',
    },

    // ── What had to be screened ──
    'sent-back': {
      weigh: 'sent-without-a-judge',
      branches: {
        met: { to: 'since-stay', because: twoProtections, gist: 'Sent back by officers: on which side of 1 August 2025?' },
        'not-met': { to: 'in-the-us', because: judgment, gist: 'Not sent back by officers: a judge, a return to wait, or still here.' },
        unclear: { to: 'here-now', because: judgment, gist: 'Way of leaving not known: where is the person today?' },
      },
    },
    'since-stay': {
      weigh: 'left-since-the-partial-stay',
      branches: {
        met: { to: 'said', because: twoProtections, gist: 'Screening for withholding and torture had to be given.' },
        'not-met': { to: 'tell-first-months', because: judgment, gist: 'Sent back before the partial stay.' },
        unclear: { to: 'tell-screening-open', because: twoProtections, gist: 'Day of leaving not known.' },
      },
    },
    'tell-first-months': {
      tell: 'border-first-months',
      to: 'order',
      because: [...judgment, 'analysis.us.raices-sent-back'],
      gist: 'Guidance closed all three until the judgment of 2 July 2025; July itself, and people already gone, are open.',
    },
    said: { ask: 'fear-said', branches: { said: toAsked, tried: toAsked, 'not-said': toAsked, ...silence(toAsked) } },
    asked: {
      ask: 'fear-asked-about',
      branches: {
        'not-asked': { to: 'missed', because: whatHappened, gist: 'Nobody asked: so no interview either.' },
        'own-country': toInterview,
        'mexico-only': toInterview,
        both: toInterview,
        'other-only': toInterview,
        ...silence(toInterview),
      },
    },
    interview: {
      ask: 'fear-interview',
      branches: { none: toMissed, waiting: toMissed, passed: toMissed, failed: toMissed, ...silence(toMissed) },
    },
    missed: {
      weigh: 'screening-was-missed',
      branches: {
        met: { to: 'tell-screening-due', because: twoProtections, gist: 'Fear shown, no asylum officer, after 1 August 2025.' },
        'not-met': { to: 'order', because: whatHappened, gist: 'Heard by an asylum officer, or fear not shown: told in the fear screening.' },
        unclear: toScreeningOpen,
      },
    },
    'tell-screening-due': {
      tell: 'border-screening-due',
      to: 'order',
      because: [...twoProtections, 'ddc.2025-07-02.raices', '8usc1225.b.1.A.ii'],
      gist: 'Only the asylum part was stayed: the bar on withholding and CAT screening stayed set aside.',
    },
    'tell-screening-open': {
      tell: 'border-screening-open',
      to: 'order',
      because: [...twoProtections, 'form.i-870'],
      gist: 'Neither given nor refused is assumed; nor that it was due before a signed return or withdrawal.',
    },
    'here-now': {
      weigh: 'in-the-us-now',
      branches: {
        met: { to: 'tell-class', because: judgment, gist: 'In the United States today: perhaps of the class.' },
        'not-met': toScreeningOpen,
        unclear: toScreeningOpen,
      },
    },
    'in-the-us': {
      weigh: 'encounter-goes-on',
      branches: {
        met: { to: 'tell-class', because: judgment, gist: 'Present in the United States: perhaps of the class.' },
        'not-met': toOrder,
        unclear: toOrder,
      },
    },
    'tell-class': {
      tell: 'border-class',
      to: 'order',
      because: judgment,
      gist: 'Class: those subject to the proclamation who are, or will be, in the country. Asylum part stayed since 1 Aug 2025; affirmed 24 Apr 2026, mandate waits; petition docketed 24 Aug 2026.',
    },
    order: {
      outcome: 'border-order',
      because: ['proc10888', 's1.amnesty-2025', 'practice.us.no-way-to-ask', '8usc1232.a.2.A', '8usc1232.a.5.D'],
      gist: 'Sections 1 to 4; no exception in its words for families, children or trafficking survivors; section 3 reaches ports. Ends when the president says so.',
    },
  },
})
