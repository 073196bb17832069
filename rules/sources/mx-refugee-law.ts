/**
 * Mexican refugee law: the Ley sobre Refugiados, Protección Complementaria y Asilo Político, article by article,
 * its Reglamento, and the constitutional and treaty texts beside it.
 * Must not know the rules that cite them. The Ley was read in the consolidation of 21 March 2026 and its last reform
 * confirmed on 26 July 2026. Of the Reglamento only articles 20, 22 and the start of 24 were seen, quoted by others.
 */
import type { Source } from '../../src/engine/source.ts'
import { children2021, constitution, lsr2011, regLsr2012 } from './mx-standing.ts'
import { review } from './review.ts'

const lsr = (article: string) =>
  ({
    cite: `Ley sobre Refugiados, Protección Complementaria y Asilo Político, art. ${article}`,
    title: 'Ley sobre Refugiados, Protección Complementaria y Asilo Político',
    lang: 'es',
    kind: 'statute',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LRPCAP.pdf',
    checkedOn: '2026-07-26',
    textAsOf: '2026-03-21',
    reviewBy: review.statutes,
    standing: [lsr2011],
  }) as const

const reglamento = (article: string) =>
  ({
    cite: `Reglamento de la Ley sobre Refugiados y Protección Complementaria, art. ${article}`,
    title: 'Reglamento de la Ley sobre Refugiados y Protección Complementaria',
    lang: 'es',
    kind: 'regulation',
    checkedOn: '2026-11-21',
    reviewBy: review.statutes,
    standing: [regLsr2012],
  }) as const

/** Not read again for this register. */
const recalled = (article: string) =>
  ({
    cite: `Constitución Política de los Estados Unidos Mexicanos, art. ${article}`,
    title: 'Constitución Política de los Estados Unidos Mexicanos',
    lang: 'es',
    kind: 'statute',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/CPEUM.pdf',
    checkedOn: '2026-11-21',
    reviewBy: review.statutes,
    standing: [constitution],
  }) as const

const cpeum = (article: string) => ({ ...recalled(article), checkedOn: '2026-07-26', textAsOf: '2026-03-21' }) as const

export const mxRefugeeLaw = {
  // ── Principles ──
  'lsr.5.i': {
    ...lsr('5, fracc. I'), rules: ['MX-COMAR-19'], confidence: 'verified-primary',
    says: 'Non-return is the first principle of the law.',
  },
  'lsr.5.v': {
    ...lsr('5, fracc. V'), rules: ['MX-COMAR-20'], confidence: 'verified-primary',
    says: 'No penalty for irregular entry is among its principles.',
  },
  'lsr.6.1': {
    ...lsr('6, párr. primero'), rules: ['MX-COMAR-19', 'MX-DET-10'], confidence: 'verified-primary',
    says: 'No applicant or refugee is turned back or returned where life is at risk or torture is to be feared. The words protect applicants: file first.',
  },
  'lsr.6.3': {
    ...lsr('6, párr. tercero'), rules: ['MX-COMAR-19'], confidence: 'verified-primary', standing: [children2021],
    says: 'The same for children, with their best interests first.',
  },
  'lsr.7': {
    ...lsr('7'), rules: ['MX-COMAR-20', 'MX-DET-10'], confidence: 'verified-primary',
    says: 'A migration proceeding for irregular entry against an applicant waits for the refugee decision. It does not reach overstay or other causes.',
  },
  'lsr.8': {
    cite: 'Ley sobre Refugiados, Protección Complementaria y Asilo Político, art. 8', title: 'Ley sobre Refugiados, Protección Complementaria y Asilo Político', lang: 'es', kind: 'statute', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LRPCAP.pdf', checkedOn: '2026-11-21', reviewBy: review.statutes, standing: [lsr2011], rules: ['MX-COMAR-39'], confidence: 'memory',
    says: 'No applicant or refugee is discriminated against for origin, gender, age, disability, health, preferences and other grounds. Recalled, not read.',
  },
  'lsr.10': {
    ...lsr('10'), rules: ['MX-COMAR-21'], confidence: 'verified-primary',
    says: 'Claim information is confidential.',
  },

  // ── Who, and on what ground ──
  'lsr.11.1': {
    ...lsr('11, párr. primero'), rules: ['MX-COMAR-01', 'MX-COMAR-14'], confidence: 'verified-primary',
    says: 'Any foreigner in national territory may ask, in person or through another. No paper, status or length of stay is asked.',
  },
  'lsr.11.2': {
    ...lsr('11, párrs. segundo y tercero'), rules: ['MX-COMAR-16'], confidence: 'verified-primary',
    says: 'If another person filed, the applicant ratifies within three working days of the day after, or the claim counts as not filed.',
  },
  'lsr.12': {
    ...lsr('12'), rules: ['MX-COMAR-17'], confidence: 'verified-primary',
    says: 'Derivative status for family in Mexico with the applicant. Whether economic dependence also qualifies spouse and children is ambiguous: record it, leave nobody out.',
  },
  'lsr.13.i': {
    ...lsr('13, fracc. I'), rules: ['MX-COMAR-02'], confidence: 'verified-primary',
    says: 'Persecution for race, religion, nationality, gender, social group or opinion; unable, or out of fear unwilling, to use the home country\'s protection.',
  },
  'lsr.13.ii': {
    ...lsr('13, fracc. II'), rules: ['MX-COMAR-03'], confidence: 'verified-primary',
    says: 'Fled because generalised violence, aggression, conflict, massive violations or serious disorder threatened life, safety or freedom. No individual reason needed.',
  },
  'lsr.13.iii': {
    ...lsr('13, fracc. III'), rules: ['MX-COMAR-04', 'MX-COMAR-09'], confidence: 'verified-primary',
    says: 'Fear born after leaving: events at home since then, or what the person has done in Mexico.',
  },
  'lsr.14': {
    ...lsr('14'), rules: ['MX-COMAR-04'], confidence: 'verified-primary',
    says: 'Completes the ground of fear born after leaving.',
  },
  'lsr.15.i': {
    ...lsr('15, fracc. I'), rules: ['MX-COMAR-14'], confidence: 'verified-primary',
    says: 'The Secretaría, through COMAR, receives and decides claims.',
  },
  'lsr.27': {
    ...lsr('27'), rules: ['MX-COMAR-06'], confidence: 'verified-primary',
    says: 'Exclusion for the gravest crimes and serious crimes abroad, judged by their nature and punishable in both places. A US removal order is none; a US conviction may be: lawyer before the interview.',
  },
  'lsr.28.1': {
    ...lsr('28, párr. primero'), rules: ['MX-COMAR-05'], confidence: 'verified-primary',
    says: 'Complementary protection where return would endanger life or expose to torture or cruel treatment; granting is worded as a power.',
  },
  'lsr.28.2': {
    ...lsr('28, párrs. segundo y tercero'), rules: ['MX-COMAR-05', 'MX-COMAR-06'], confidence: 'verified-primary',
    says: 'SRE gives its opinion; the exclusions of article 27 apply here too.',
  },
  'lsr.29': {
    ...lsr('29 y 30'), rules: ['MX-COMAR-05'], confidence: 'verified-primary',
    says: 'No separate form: when refugee status is refused, the same decision must weigh complementary protection.',
  },
  'lsr.31': {
    ...lsr('31 y 32'), rules: ['MX-COMAR-05'], confidence: 'verified-primary',
    says: 'If refused, migration law governs again; once given, it may be withdrawn only for false data or changed circumstances.',
  },
  'lsr.52': {
    ...lsr('52'), rules: ['MX-COMAR-05', 'MX-COMAR-06', 'MX-COMAR-19'], confidence: 'verified-primary',
    says: 'An exception to non-return: national security, or a final conviction for a serious crime that threatens society. Lawyer.',
  },

  // ── The thirty working days ──
  'lsr.18.1': {
    ...lsr('18, párr. primero'), rules: ['MX-COMAR-07', 'MX-COMAR-08', 'MX-COMAR-10', 'MX-CAL-04', 'MX-CAL-08'], confidence: 'verified-primary',
    says: 'In writing within thirty working days, counted from the working day after entry. It does not say which entry counts when there are several.',
  },
  'lsr.18.1.possible': {
    ...lsr('18, párr. primero, inicio alternativo'), rules: ['MX-COMAR-08'], confidence: 'verified-primary',
    says: 'Or, where it applies, from when filing became materially possible, as the Reglamento defines. An argument for a late claim, never the plan.',
  },
  'lsr.18.2': {
    ...lsr('18, párr. segundo'), rules: ['MX-COMAR-04', 'MX-COMAR-09'], confidence: 'verified-primary',
    says: 'For fear born after leaving, from the day after the person learned of the facts.',
  },
  'lsr.18.3': {
    ...lsr('18, párrs. tercero a quinto'), rules: ['MX-COMAR-15'], confidence: 'verified-primary',
    says: 'Who cannot write is heard and a record is made; who does not speak Spanish is given an interpreter or other means.',
  },
  'lsr.18.last': {
    ...lsr('18, último párr.'), rules: ['MX-COMAR-01', 'MX-COMAR-15'], confidence: 'verified-primary',
    says: 'The procedure is free.',
  },

  // ── From the claim to the decision ──
  'lsr.21.2': {
    ...lsr('21, párr. segundo'), rules: ['MX-COMAR-19', 'MX-DET-10'], confidence: 'verified-primary',
    says: 'Filing does not undo measures already ordered: detention or an exit order needs its own defence.',
  },
  'lsr.21.3': {
    ...lsr('21, párr. tercero'), rules: ['MX-COMAR-18', 'MX-COMAR-42'], confidence: 'verified-primary',
    says: 'Any authority that learns a person means to ask must tell the Secretaría in writing at once.',
  },
  'lsr.21.4': {
    ...lsr('21, párr. cuarto'), rules: ['MX-COMAR-21'], confidence: 'verified-primary',
    says: 'Once filed, no authority may inform the consulate without express, proven consent.',
  },
  'lsr.22': {
    ...lsr('22'), rules: ['MX-COMAR-22', 'MX-COMAR-17', 'MX-COMAR-23', 'MX-TVRH-01'], confidence: 'verified-primary',
    says: 'COMAR gives each applicant and dependant a constancia; the text makes no step of admission a condition.',
  },
  'lsr.23.1': {
    ...lsr('23'), rules: ['MX-COMAR-01'], confidence: 'verified-primary',
    says: 'The applicant gives complete and truthful identity data, reasons and what evidence there is: no ID needed, nothing invented or hidden.',
  },
  'lsr.23.last': {
    ...lsr('23, último párr.'), rules: ['MX-COMAR-15'], confidence: 'verified-primary',
    says: 'Interpreter for the interview, bound by confidentiality.',
  },
  'lsr.24': {
    ...lsr('24'), rules: ['MX-COMAR-11', 'MX-CAL-05'], confidence: 'verified-primary',
    says: 'Decision within forty-five working days, extendable once by as many for listed causes.',
  },
  'lsr.25': {
    ...lsr('25'), rules: ['MX-COMAR-33'], confidence: 'verified-primary',
    says: 'Written, explained decision; a negative may be reviewed within fifteen working days of notice, and other remedies stay open. It refers to the Reglamento, not read on this.',
  },
  'lsr.35': {
    ...lsr('35'), rules: ['MX-COMAR-01'], confidence: 'verified-primary',
    says: 'Status is cancelled where facts were hidden or false.',
  },
  'lsr.38': {
    ...lsr('38 y 58'), rules: ['MX-COMAR-17'], confidence: 'verified-primary',
    says: 'When the principal\'s status ends, a derivative has thirty working days to file; refugees may be joined by family.',
  },

  // ── Reglamento ──
  'reg-lsr.15': {
    ...reglamento('15 y siguientes (número sin comprobar)'), rules: ['MX-COMAR-14'], confidence: 'verified-secondary',
    says: 'COMAR tells INM in writing of a claim within 72 hours, so that it refrains from return and consular notice.',
  },
  'reg-lsr.19': {
    ...reglamento('19'), rules: ['MX-COMAR-08', 'MX-COMAR-11', 'MX-COMAR-12'], confidence: 'verified-secondary',
    says: 'A late applicant is given notice to show causes beyond their control. Wording not read; COMAR reads it as a test of admission, not as a new term.',
  },
  'reg-lsr.20': {
    ...reglamento('20'), rules: ['MX-COMAR-16'], confidence: 'verified-secondary',
    says: 'A representative proves power by carta poder before two witnesses and sees the file; ratification before COMAR or INM.',
  },
  'reg-lsr.22': {
    ...reglamento('22'), rules: ['MX-COMAR-19', 'MX-COMAR-21'], confidence: 'verified-secondary',
    says: 'From the moment of filing, before any admission, the applicant may not be returned, «hasta en tanto no sea resuelta la solicitud».',
  },
  'reg-lsr.24': {
    ...reglamento('24, párr. primero'), rules: ['MX-COMAR-24'], confidence: 'verified-secondary',
    standing: [regLsr2012, { state: 'disputed', from: '2025-09-29', by: 'AR 450/2025, Pleno de la SCJN; resultado no localizado', confidence: 'verified-secondary' }],
    says: 'Signing at COMAR or INM, on the day and at the interval written on the person\'s own paper.',
  },
  'reg-lsr.24.abandono': {
    ...reglamento('24, abandono'), rules: ['MX-COMAR-24', 'MX-COMAR-26'], confidence: 'memory',
    standing: [regLsr2012, { state: 'disputed', from: '2025-09-29', by: 'AR 450/2025, Pleno de la SCJN; resultado no localizado', confidence: 'verified-secondary' }],
    says: 'How many absences close a claim is recalled as two weeks running: plan as if one were enough.',
  },

  // ── Constitution and treaty ──
  'cpeum.8': {
    ...cpeum('8'), rules: ['MX-COMAR-13', 'MX-TVRH-08'], confidence: 'verified-primary',
    says: 'A written petition must be answered in writing.',
  },
  'cpeum.11.2': {
    ...cpeum('11, párr. segundo'), rules: ['MX-COMAR-01'], confidence: 'verified-primary',
    says: 'Everyone has the right to seek and receive asylum.',
  },
  'cpeum.11': {
    ...cpeum('11'), rules: ['MX-REP-01'], confidence: 'verified-primary',
    says: 'Freedom to enter, move and live in the country.',
  },
  'cpeum.16': {
    ...cpeum('16'), rules: ['MX-COMAR-13', 'MX-DET-02'], confidence: 'verified-primary',
    says: 'An act of authority must be written, founded and reasoned.',
  },
  'cpeum.17': {
    ...cpeum('17'), rules: ['MX-TVRH-08'], confidence: 'verified-primary',
    says: 'Right to prompt justice.',
  },
  'cpeum.21': {
    ...recalled('21'), rules: ['MX-DET-02'], confidence: 'memory',
    says: 'Administrative arrest lasts 36 hours at most; the paragraph was not read again.',
  },
  'cpeum.30.a': {
    ...cpeum('30, ap. A'), rules: ['MX-COMAR-01', 'MX-REP-01', 'MX-REG-02'], confidence: 'verified-primary',
    says: 'Mexican by birth: born in Mexico, or abroad to a Mexican parent.',
  },
  'cat.3': {
    lang: 'es', kind: 'statute', checkedOn: '2026-11-21', reviewBy: review.statutes, standing: [constitution],
    cite: 'Convención contra la Tortura, art. 3; CPEUM, art. 1', title: 'Convención contra la Tortura', rules: ['MX-COMAR-05', 'MX-COMAR-19'], confidence: 'memory',
    says: 'The ban on return to torture admits no exception: the argument for those who have not yet filed.',
  },

  // ── After recognition, and a second request ──
  'lsr.35-bis': {
    ...lsr('35 Bis'), rules: ['MX-COMAR-37'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2014-10-31', by: 'reforma de 2014; vigente desde el 31-10-2014', confidence: 'inference' }],
    says: 'Status is suspended when the refugee leaves and asks another state for refuge or residence; it can be made active again.',
  },
  'lsr.43': {
    ...lsr('43'), rules: ['MX-COMAR-36'], confidence: 'verified-primary',
    says: 'Bars a repeat on the same facts only after recognition was ceased, revoked or cancelled: not after a refusal, a closure or a withdrawal.',
  },
  'lsr.44': {
    ...lsr('25, párr. segundo; 44; 48 a 50'), rules: ['MX-COMAR-32'], confidence: 'verified-primary',
    says: 'Recognition brings permanent residence, work, health, school, papers and family reunification.',
  },

  // ── A request in progress, and a status that may end ──
  'lsr.19': {
    ...lsr('19; 21, párr. quinto; 23'), rules: ['MX-COMAR-28'], confidence: 'verified-primary',
    says: 'Personal interviews that mind culture, age and gender; evidence may be added until the decision; an interpreter or specialist bound to secrecy; a representative, and the file.',
  },
  'lsr.32-39': {
    ...lsr('32 a 42 y 51'), rules: ['MX-COMAR-37', 'MX-COMAR-36'], confidence: 'verified-primary',
    says: 'Cessation, revocation and cancellation, each by its own proceeding of forty-five working days, extendable once, with review in fifteen; a journey to the home country must be notified.',
  },
  'lsr.49.2': {
    ...lsr('49, párr. segundo'), rules: ['MX-COMAR-25'], confidence: 'verified-primary',
    says: 'An applicant\'s residence may be fixed only under the guidelines of article 26 (mass influx): an argument against the duty to stay in the state.',
  },
  'lsr.61': {
    ...lsr('61 a 63'), rules: ['MX-COMAR-40'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2014-10-31', by: 'reforma de 2014; vigente desde el 31-10-2014', confidence: 'inference' }],
    says: 'Political asylum is another track, asked of SRE: danger for political ideas or acts tied to a public profile.',
  },
} as const satisfies Record<string, Source>
