/**
 * What the reports that this tool started from say, where a rule leans on their words; and our own reasoning, named as
 * such. A report is not law and has errors; an inference is never the only ground of a confident finding.
 * Must not know the rules that cite them.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'

const report = { lang: 'en', kind: 'source-document', confidence: 'source-doc', checkedOn: '2026-11-21', reviewBy: review.statutes } as const

const imumi = {
  ...report,
  title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico',
  textAsOf: '2024-06-04',
  standing: [{ state: 'in-force', from: '2024-06-04', by: 'IMUMI, 2024; not before this day' }],
} as const

const amnesty = {
  ...report,
  title: 'Lives in Limbo: Devastating Impacts of Trump\'s Migration and Asylum Policies',
  textAsOf: '2025-02-01',
  standing: [{ state: 'in-force', from: '2025-02-01', by: 'Amnesty International, Feb. 2025' }],
} as const

const reasoning = {
  kind: 'analysis',
  lang: 'en',
  title: 'Reasoning of this register',
  confidence: 'inference',
  checkedOn: '2026-11-21',
  reviewBy: review.statutes,
  standing: [{ state: 'in-force', from: '2026-11-21', by: 'this register' }],
} as const

const unsettled = { ...reasoning, confidence: 'memory', standing: [{ state: 'disputed', from: '2026-11-21', by: 'no text and no ruling found' }] } as const

export const sourceDocuments = {
  'source.s0.n18': {
    ...imumi, cite: 'IMUMI factsheet (2024), n. 18', rules: ['US-ER-11'],
    says: 'CBP had written in 2015 that voluntary return is for nationals or residents of a contiguous country.',
  },
  'source.s0.n29': {
    ...imumi, cite: 'IMUMI factsheet (2024), n. 29', rules: ['US-SCP-03', 'US-CLP-08', 'US-SCP-04'],
    says: 'Three Venezuelans who said at once that they were afraid were removed to Mexico with no screening at all.',
  },
  'source.s0.screening-standard': {
    ...imumi, cite: 'IMUMI factsheet (2024), n. 22', rules: ['US-CLP-10', 'US-SCP-03'],
    says: 'Reports the reasonable-possibility standard for the identified country of removal; the paragraph it cites is the wrong one.',
  },
  'source.s0.five-years': {
    ...imumi, cite: 'IMUMI factsheet (2024), on expedited removal', rules: ['US-ER-03'],
    says: 'Expedited removal brings five years.',
  },
  'source.s0.title-42': {
    ...imumi, cite: 'IMUMI factsheet (2024), on Title 42', rules: ['US-ER-13'],
    says: 'An expulsion was no removal proceeding and by itself brings no period of inadmissibility.',
  },
  'source.s0.title-42-mexico': {
    ...imumi, cite: 'IMUMI factsheet (2024), on Title 42, nn. 4-11', rules: ['US-ER-13'],
    says: 'Whom Mexico took: first Mexicans, Guatemalans, Hondurans and Salvadorans; Venezuelans from October 2022; Cubans, Haitians and Nicaraguans from January 2023. Others were expelled to Mexico all the same, most notably Haitians. Nobody could ask for asylum first.',
  },
  'source.s0.stb': {
    ...imumi, cite: 'IMUMI factsheet (2024), on the rule of June 2024', rules: ['US-STB-06'],
    says: 'A heightened screening standard for the other protections, and Mexico to receive those removed.',
  },
  'source.s0.sent-south': {
    ...imumi, cite: 'IMUMI factsheet (2024), nn. 32-39', rules: ['MX-DET-11', 'MX-DET-12'],
    says: 'Taken at once by INM, by bus or plane to Villahermosa, Tapachula or Acayucan, and let out without papers or information, some at night. INM reported 3,153 bus trips in 2023, a third of them from the north.',
  },
  's1.amnesty-2025': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025)', rules: ['US-CLP-05', 'US-CLP-06', 'US-INV-01', 'MX-COMAR-08', 'MX-TVRH-01'],
    says: 'Field visit of February 2025. It overstates the halt of humanitarian cards and leaves out the alternative start of the thirty days.',
  },
  'source.s1.n30': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 30', rules: ['US-CLP-01'],
    says: 'Mexico is a party to the 1951 Convention and its Protocol.',
  },
  'source.s1.appointments-cancelled': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 13, 42', rules: ['US-CLP-05', 'US-CLP-06'],
    says: 'Appointments ended on 20 January 2025, about thirty thousand cancelled, some for that same afternoon: keep the cancellation e-mail.',
  },
  'source.s1.cbp-one-languages': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), on CBP One', rules: ['US-CLP-06'],
    says: 'The application existed in English, Spanish and Haitian Creole, and needed a good telephone, e-mail and a connection.',
  },
  'source.s1.stb': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 5 and text', rules: ['US-STB-04', 'US-STB-06'],
    says: 'Names the exceptions, and says that only those who expressly stated fear were referred; the rule says manifested, in words or not.',
  },
  'source.s1.constancia-n87': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 87', rules: ['MX-COMAR-18'],
    says: 'Quotes rightly the duty of any authority to tell COMAR.',
  },

  // ── Our own reasoning ──
  'analysis.us.mexico-negative': {
    ...reasoning, cite: 'Inference from 8 USC 1225(b)(1)(B)(v), 1158(a)(2)(C)', rules: ['US-SCP-03'],
    says: 'A negative limited to Mexico finds nothing about the home country, and is not a denied asylum application.',
  },
  'analysis.us.every-earlier-order': {
    ...reasoning, cite: 'Inference from 8 USC 1182(a)(9)(C), 1231(a)(5)', rules: ['US-ER-05', 'US-ER-06', 'US-ER-10', 'US-ER-11', 'US-ER-13'],
    says: 'Weigh every entry against every earlier order: a later crossing that ended in withdrawal, voluntary return, Title 42 or a return under MPP still counts.',
  },
  'analysis.us.order-not-carried-out': {
    ...reasoning, cite: 'Inference from 8 USC 1182(a)(9)(A)(i)', rules: ['US-ER-03'],
    says: 'If the order was never carried out there is no date to count from: compute none.',
  },
  'analysis.us.attempt-is-not-entry': {
    ...reasoning, cite: 'Inference from 8 USC 1231(a)(5), 1182(a)(9)(C)', rules: ['US-ER-06', 'US-ER-05'],
    says: 'An attempt that never became an entry does not fit reinstatement, but fits the permanent ground.',
  },
  'analysis.us.port-after-order': {
    ...reasoning, cite: 'Inference from 8 USC 1231(a)(5), 1225(b)(1)', rules: ['US-ER-03', 'US-ER-06'],
    says: 'A person with an old order who comes to a port without having re-entered illegally keeps the fear screening in law. Lawyer first: attempting to enter can be charged.',
  },
  'analysis.us.port-request-attempt': {
    ...unsettled, cite: '8 USC 1182(a)(9)(C); 8 USC 1326(a)', rules: ['US-ER-05', 'US-ER-09'],
    says: 'Asking openly at a port is an application for admission and not evidently an attempt without being admitted; do not certify it.',
  },
  'analysis.us.child-order': {
    ...reasoning, cite: 'Inference from 8 USC 1232(a)(2), (a)(5)(D)', rules: ['US-UAC-01', 'US-UAC-02'],
    says: 'Nothing there allows expedited removal of an unaccompanied child: flag any I-860 against one.',
  },
  'analysis.us.return-to-third-country': {
    ...reasoning, cite: 'Inference from 8 CFR 240.25(b)', rules: ['US-ER-11'],
    says: 'Voluntary return of a non-Mexican to Mexico supposes a document good for entering Mexico: without one, there is a ground to challenge.',
  },
  'analysis.us.relief-beside-grounds': {
    ...unsettled, cite: '8 USC 1182(a)(6)(C), (E)', rules: ['US-ER-08', 'US-SMUG-01'],
    says: 'Neither misrepresentation nor having helped others in bars asylum, withholding or CAT.',
  },
  'analysis.mx.which-entry': {
    ...unsettled, cite: 'LSRPCAP, art. 18 (silencio)', rules: ['MX-COMAR-10', 'MX-DET-11'],
    says: 'Whether a later entry, or a return by the United States, starts the thirty days again is open: plan from the earliest, argue from the latest.',
  },
  'analysis.mx.registration-is-not-filing': {
    ...reasoning, cite: 'Inferencia de LSRPCAP, arts. 18 y 22; LFPA, art. 43', rules: ['MX-COMAR-23'],
    says: 'A code, an appointment or an online form does not by itself show that a claim was filed: file in writing with a stamp.',
  },
  'analysis.mx.no-rule-to-move': {
    ...reasoning, cite: 'Inferencia de la Ley de Migración, arts. 7, 66 y 68; CPEUM, arts. 11 y 16', rules: ['MX-DET-12', 'MX-DET-11'],
    says: 'No article was found that lets INM relocate people who are not held; a transfer in custody counts in the 36 hours and belongs in the record.',
  },
  'analysis.mx.three-dates': {
    ...reasoning, cite: 'Diseño sobre LFPA, arts. 28 y 29, y el Calendario Oficial', rules: ['MX-CAL-05', 'MX-CAL-03', 'MX-CAL-08'],
    says: 'A plan date that steps back to a surely open day, a statutory date, an arguable date; never a plan on or before the trigger.',
  },
  'analysis.mx.card-before-admission': {
    ...reasoning, cite: 'Inferencia de la Ley de Migración, art. 52, fracc. V, inc. c; LSRPCAP, art. 22', rules: ['MX-TVRH-01', 'MX-COMAR-22'],
    says: 'The card for someone filed but not yet admitted, or under review after a refusal, is an argument from the word «solicitante», not routine.',
  },
  'analysis.mx.refusal-oral': {
    ...reasoning, cite: 'Inferencia de LFPA, arts. 42 y 43; Ley de Amparo, arts. 17, 18 y 107', rules: ['MX-COMAR-13'],
    says: 'An oral refusal starts fifteen working days; a counter that goes on refusing is an omission that can be attacked while it lasts.',
  },
  'analysis.mx.interviewer-gender': {
    ...reasoning, confidence: 'memory', cite: 'LSRPCAP, art. 19 (género); persona entrevistadora del mismo género: recordado', rules: ['MX-COMAR-28'],
    says: 'The interview minds gender; that the applicant may choose the gender of the interviewer is recalled, not read: ask for it.',
  },
  'analysis.mx.certified-post': {
    ...unsettled, cite: 'LFPA, art. 42', rules: ['MX-COMAR-13'],
    says: 'Filing a refugee claim by certified post is an untested argument.',
  },

  // ── On how people left ──
  'source.s0.voluntary-return': {
    ...imumi, cite: 'IMUMI factsheet (2024), on voluntary return', rules: ['US-ER-11'],
    says: 'Voluntary return is no formal removal order and does not bring the five years.',
  },
  'source.s1.ten-years': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 114-115', rules: ['US-ER-04', 'US-ER-14'],
    says: 'A Mexican man, 17 years in San Diego, was removed in hours on an order he had never heard of and told ten years. He saw no judge and no lawyer.',
  },
  'source.s1.repatriation-paper': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), text at n. 121', rules: ['MX-REP-04'],
    says: 'The only paper given: no identity card, good to travel within the country for one month. The month was not verified elsewhere.',
  },
  'source.s1.place-of-origin': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 121 and text', rules: ['MX-REP-02', 'MX-REP-07'],
    says: 'The programme paid the trip to the place of origin only, and did not identify displaced people. Later press, of 2025 or 2026, says origin or the place of their choice.',
  },
  'source.s3.in-absentia': {
    ...report, title: 'Remain in Mexico: Unlawful and Ineffective', cite: 'Human Rights First factsheet on Remain in Mexico', rules: ['US-ER-14', 'US-MPP-04'],
    standing: [{ state: 'in-force', from: '2022-08-08', by: 'Human Rights First; the sheet is not dated', confidence: 'inference' }],
    says: 'Almost three quarters of completed cases ended with an order in absence; people were abducted on the way to court.',
  },
  'analysis.us.order-while-in-mexico': {
    ...unsettled, cite: '8 USC 1182(a)(6)(B), (a)(9)(A)', rules: ['US-ER-14', 'US-MPP-02'],
    says: 'Ordered removed in absence while already in Mexico: which period, and from which day, no text found says. Compute none.',
  },
  'analysis.us.proclamation-return': {
    ...unsettled, cite: '8 USC 1182(a)(9), 1326(a); Proclamation 10888', rules: ['US-INV-01', 'US-ER-09'],
    says: 'Whether a person sent back under the proclamation without an order was removed, or denied admission, is open.',
  },
  'analysis.us.reinstated-is-second': {
    ...reasoning, cite: 'Inference from 8 USC 1182(a)(9)(A), 1231(a)(5)', rules: ['US-ER-03', 'US-ER-06'],
    says: 'A removal under a reinstated order supposes an earlier one, so it is at least the second: twenty years.',
  },
  'analysis.us.paper-before-period': {
    ...reasoning, cite: 'House rule on Forms I-860, I-296, I-871', rules: ['US-ER-01', 'US-ER-03', 'US-DOC-01'],
    says: 'A period is computed only where a paper that shows the order has been seen and agrees with what was told.',
  },
  'analysis.us.raices-sent-back': {
    ...unsettled, cite: 'RAICES v. Mullin, class of people present in the United States', rules: ['US-INV-02'],
    says: 'Whether the judgment helps a person sent back before the partial stay of 1 August 2025, or the screening of July 2025, no text found says.',
  },

  // ── On parole ──
  'source.s0.chnv-return': {
    ...imumi, cite: 'IMUMI factsheet (2024), on voluntary return and CHNV, n. 19', rules: ['US-CHN-02'],
    says: 'Says that people who accept voluntary return should still be considered for CHNV. It leaves out that this was once only; and the program has ended since.',
  },
  'source.s1.i-134a': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 21-22', rules: ['US-CHN-03'],
    says: 'Requests by supporters (Form I-134A) were paused on 28 January 2025; a memorandum of 23 January let officers end paroles.',
  },

  // ── On agreements with other countries ──
  'report.agreement-countries': {
    ...report, confidence: 'verified-secondary*', cite: 'Pages of litigants, of a law firm and of a news site, seen from Jan. to Feb. 2026', title: 'Countries named in motions to pretermit', rules: ['US-ACA-01'], checkedOn: '2026-02-16', reviewBy: review.contested,
    standing: [{ state: 'in-force', from: '2026-02-16', by: 'reports of early 2026; the list may have grown' }],
    says: 'The government has named Guatemala, Honduras, Ecuador and Uganda. Belize and Paraguay had signed, and had not been named.',
  },

  // ── On families and on Mexicans ──
  'source.s1.three-countries': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 49', rules: ['US-FAM-01'],
    says: 'A Colombian woman, her Venezuelan husband and their Ecuadorian and Venezuelan children fear that they will be separated.',
  },
  'source.s1.mexicans-at-port': {
    ...amnesty, cite: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 54-55', rules: ['US-MEX-01'],
    says: 'The application gave Mexicans a limited number of places a day; INM and the National Guard turned a Mexican woman away from the port; whoever flees inside Mexico could not wait there.',
  },
} as const satisfies Record<string, Source>
