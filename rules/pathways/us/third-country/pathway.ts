/**
 * A country that is not one's own, once for each encounter: sent there, sent to Mexico under an order without being Mexican,
 * or in the United States with an order (or a case in court) that lets the government choose another country.
 *
 * What officers asked and decided about fear is told in us/fear-screening. Here: that protection counts country by country,
 * whether anyone named that country and heard the fear of it, how D.V.D. v. DHS stands, and what to say and to write down.
 */
import { silence } from '../../../../src/engine/law.ts'
import { pathway } from '../../../authoring.ts'

/** Which country may be chosen, and where nobody may be sent. */
const countryByCountry = ['8usc1231.b.1', '8usc1231.b.2.D', '8usc1231.b.2.E.vii', '8usc1231.b.3.A', '8cfr208.16.c'] as const
const noticeCase = [
  'dmass.2025-03-28.dvd', 'scotus.2025-06-23.dvd', 'dmass.2026-02-25.dvd', 'ca1.2026-09-18.dvd', 'scotus.2026-09-29.dvd',
] as const
const whoseCase = ['dmass.2025-04-18.dvd.class', ...noticeCase] as const
const fearOfThat = ['8usc1231.b.3.A', '8cfr208.16.c'] as const
const agreements = ['8usc1158.a.2.A', '84fr63994', '8cfr1240.11.h', 'bia.2025-10-31.c-i-g-m', 'ddc.ut-v-bondi', '8usc1158.a.2.E'] as const

const toFear = { to: 'fear', because: fearOfThat, gist: 'Fear of that country, and of no other.' } as const
const toUnheard = { to: 'tell-unheard', because: ['8usc1231.b.3.A', 'dmass.2025-05-23.ocg'], gist: 'Nobody heard the fear of that country before the transfer.' } as const
const toCase = { to: 'case', because: whoseCase, gist: 'Is this a removal that D.V.D. v. DHS is about?' } as const
const toOrder = { to: 'order', because: ['8usc1231.b.3.A', '8usc1158.a.2.A'], gist: 'In the United States: an order, or a case in court?' } as const
const toSayIt = { to: 'tell-say-it', because: countryByCountry, gist: 'An order stands, or there is a sign of one.' } as const
const toTellCase = { to: 'tell-case', because: whoseCase, gist: 'A final order, the country not named by the judge, since 18 February 2025; or none of that is excluded.' } as const

export const thirdCountry = pathway({
  id: 'us/third-country',
  about: 'encounter',
  opens: 'third-country-touches',
  start: 'sent-back',
  nodes: {
    'sent-back': {
      weigh: 'was-sent-back',
      branches: {
        met: { to: 'where-to', because: countryByCountry, gist: 'Sent: to which country?' },
        'not-met': toOrder,
        unclear: { to: 'where-to', because: countryByCountry, gist: 'Way not told: a country that was told decides.' },
      },
    },
    'where-to': {
      weigh: 'sent-to-another-country',
      branches: {
        met: { to: 'tell-rule', because: countryByCountry, gist: 'Neither the own country nor Mexico.' },
        'not-met': { to: 'mexico', because: countryByCountry, gist: 'Mexico, under an order, and not known to be Mexican.' },
        unclear: toOrder,
      },
    },

    // ── Sent to Mexico: one finding, no question ──
    mexico: {
      outcome: 'third-country-mexico',
      because: [...countryByCountry, 'dmass.2025-05-23.ocg', ...whoseCase],
      gist: 'Removal of a non-Mexican to Mexico rests on acceptance, the last rung; 241(b)(3) and CAT protect from Mexico as from any country. No court order on notice is in force since 29 September 2026. Class recalled.',
    },

    // ── Sent to another country ──
    'tell-rule': {
      tell: 'third-country-rule',
      to: 'named',
      because: [...countryByCountry, '8usc1231.b.3.B'],
      gist: 'The ladder of 241(b)(1)-(2); withholding, with its exceptions, and CAT close one country only. CAT regulation recalled.',
    },
    named: {
      ask: 'third-country-named',
      branches: {
        judge: { to: 'tell-by-judge', because: agreements, gist: 'In the order: an alternative country, or one under an agreement.' },
        officers: toFear,
        nobody: toUnheard,
        ...silence(toFear),
      },
    },
    'tell-by-judge': {
      tell: 'third-country-by-judge',
      to: 'fear',
      because: [...agreements, '8usc1231.b.2.E.vii'],
      gist: 'The agreement question comes before the claim, the burden is the person\'s; asylum is then for the third country. Effect on withholding and CAT as to home not found.',
    },
    fear: {
      ask: 'third-country-fear',
      branches: {
        heard: { to: 'tell-heard', because: fearOfThat, gist: 'Heard: the answer and its record count.' },
        said: toUnheard,
        'no-chance': toUnheard,
        'not-said': { to: 'tell-not-said', because: fearOfThat, gist: 'Not said: no decision was made either.' },
        ...silence(toCase),
      },
    },
    'tell-heard': { tell: 'third-country-heard', to: 'case', because: ['8usc1231.b.3.A', 'eoir.rop', 'foia.portals'], gist: 'Which officer, which test, which country: the record shows it.' },
    'tell-unheard': {
      tell: 'third-country-unheard',
      to: 'case',
      because: ['8usc1231.b.3.A', '8cfr208.16.c', 'dmass.2025-05-23.ocg', 'ice.2025-07-09.third-country'],
      gist: 'The statute forbids the removal, not only the silence about it; one court ordered a return. ICE\'s own memorandum wants a screening for whoever says fear, unless a promise of the country is believed.',
    },
    'tell-not-said': { tell: 'third-country-not-said', to: 'case', because: ['8usc1231.b.3.A', 'ice.2025-07-09.third-country'], gist: 'Officers were told not to ask: silence shows little.' },
    case: {
      weigh: 'in-third-country-case',
      branches: {
        met: toTellCase,
        'not-met': { to: 'record', because: whoseCase, gist: 'An officer\'s order, a signature, a country the judge named, or before the policy: not that case.' },
        unclear: toTellCase,
      },
    },
    'tell-case': {
      tell: 'third-country-case',
      to: 'record',
      because: whoseCase,
      gist: '28 March to 23 June 2025: order in force. 25 February 2026: set aside, stayed in March. 18 September: largely affirmed. 29 September: stayed, certiorari granted; argument December 2026. Last seen 8 October 2026.',
    },
    record: {
      outcome: 'third-country-record',
      because: ['8usc1231.b.3.A', 'ice.2025-07-09.third-country', 'foia.portals', 'eoir.rop'],
      gist: 'Country named, paper or words, hour, interpreter, whether fear was asked: what any later request needs.',
    },

    // ── In the United States ──
    order: {
      weigh: 'order-in-hand',
      branches: {
        met: toSayIt,
        'not-met': { to: 'agreement', because: agreements, gist: 'A case in court, no order yet: an agreement may be invoked.' },
        unclear: toSayIt,
      },
    },
    'tell-say-it': {
      tell: 'third-country-say-it',
      to: 'case-ahead',
      because: [...countryByCountry, 'ice.2025-02-18.third-country', 'ice.2025-07-09.third-country'],
      gist: 'Nothing makes officers ask: fear of the third country has to be raised, in words and in writing, before the transfer. Withholding closes one country only.',
    },
    'case-ahead': {
      outcome: 'third-country-case',
      because: whoseCase,
      gist: 'The same case, for a transfer still to come.',
    },
    agreement: {
      outcome: 'third-country-agreement',
      because: [...agreements, 'report.agreement-countries'],
      gist: 'Decided before the claim is heard; burden on the person, individually, more likely than not. Countries partly from reports of early 2026. Not for an unaccompanied child.',
    },
  },
})
