/**
 * Mexican law of procedure: time limits, filing, notices, remedies; amparo; and the calendars and closures that decide
 * which days count.
 * Must not know the rules that cite them, nor any computed date. A closure here is a report with its source: which of
 * them moves a date is decided with the calendars.
 */
import type { Source } from '../../src/engine/source.ts'
import { amparo2013, lfpa1995 } from './mx-standing.ts'
import { review } from './review.ts'

const statute = { lang: 'es', kind: 'statute', checkedOn: '2026-03-21', textAsOf: '2026-03-21', reviewBy: review.statutes } as const

const lfpa = (article: string) =>
  ({
    ...statute,
    cite: `Ley Federal de Procedimiento Administrativo, art. ${article}`,
    title: 'Ley Federal de Procedimiento Administrativo',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPA.pdf',
    standing: [lfpa1995],
  }) as const

const la = (article: string) =>
  ({
    ...statute,
    cite: `Ley de Amparo, art. ${article}`,
    title: 'Ley de Amparo',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LAmp.pdf',
    standing: [amparo2013],
  }) as const

const reform = (from: string, by: string) => ({ state: 'in-force', from, by }) as const
const march2025 = reform('2025-03-14', 'reforma DOF 13-03-2025')
const october2025 = reform('2025-10-17', 'reforma DOF 16-10-2025')

const notice = { lang: 'es', kind: 'agency-text', reviewBy: review.calendars, confidence: 'verified-secondary' } as const
const closure = (from: string, to: string, by: string) =>
  [
    { state: 'in-force', from, by },
    { state: 'expired', from: to, by },
  ] as const

export const mxProcedureLaw = {
  // ── Terms and filing ──
  'lfpa.15': {
    ...lfpa('15'), rules: ['MX-COMAR-13'], confidence: 'verified-primary',
    says: 'What a writing to an authority carries.',
  },
  'lfpa.16.i': {
    ...lfpa('16, fracc. I'), rules: ['MX-COMAR-26'], confidence: 'verified-primary',
    says: 'Appearance in person only where the law provides for it, after a summons with place, hour, purpose and the effects of absence. That it governs weekly signing is untested.',
  },
  'lfpa.17': {
    ...lfpa('17'), rules: ['MX-COMAR-30'], confidence: 'verified-primary',
    says: 'Silence past the term that applies presumes a refusal; three months is only the fallback. For the refugee decision it is dangerous: a lawyer only.',
  },
  'lfpa.17-a': {
    ...lfpa('17-A'), rules: ['MX-COMAR-11'], confidence: 'verified-primary',
    says: 'A request for what is missing is written, made once, gives five working days at least, in the first third of the term, and stops the clock. That it governs lateness is untested.',
  },
  'lfpa.28': {
    ...lfpa('28'), rules: ['MX-CAL-01', 'MX-CAL-04', 'MX-CAL-05', 'MX-CAL-08', 'MX-COMAR-07'], confidence: 'verified-primary', checkedOn: '2026-07-12',
    says: 'Days that do not count: weekends, nine fixed dates never moved to Mondays, and closures that the head of the dependency publishes in the DOF.',
  },
  'lfpa.29': {
    ...lfpa('29'), rules: ['MX-CAL-03', 'MX-CAL-07'], confidence: 'verified-primary', checkedOn: '2026-07-12',
    says: 'A last day on which the office is shut or that does not count moves to the next working day.',
  },
  'lfpa.30': {
    ...lfpa('30'), rules: ['MX-CAL-04'], confidence: 'verified-primary',
    says: '8:00 to 18:00, unless other hours were fixed before and published in the DOF.',
  },
  'lfpa.31': {
    ...lfpa('31'), rules: ['MX-COMAR-08'], confidence: 'verified-primary',
    says: 'On request, terms may be lengthened by up to half if no third party is harmed. For the thirty days it is untested: ask before they end.',
  },
  'lfpa.32': {
    ...lfpa('32 y 43'), rules: ['MX-COMAR-11'], confidence: 'verified-primary',
    says: 'Ten days at most by default, five for defects of form: any term between them is normal.',
  },
  'lfpa.35': {
    ...lfpa('35 y 36'), rules: ['MX-COMAR-26', 'MX-COMAR-31'], confidence: 'verified-primary',
    says: 'Notice in person at the last address declared; by edict only where no address is known.',
  },
  'lfpa.38': {
    ...lfpa('38'), rules: ['MX-CAL-04', 'MX-COMAR-11', 'MX-COMAR-33'], confidence: 'verified-primary', checkedOn: '2026-07-12',
    says: 'Personal notice takes effect that day; terms run from the next.',
  },
  'lfpa.39': {
    ...lfpa('39 a 41'), rules: ['MX-COMAR-33'], confidence: 'verified-primary',
    says: 'Notice names remedy, body and term; a faulty one takes effect when the person states knowledge or appeals; an act never notified can be appealed saying so.',
  },
  'lfpa.42': {
    ...lfpa('42'), rules: ['MX-COMAR-13', 'MX-COMAR-33'], confidence: 'verified-primary',
    says: 'A challenge is lodged at the office itself; the wrong office forwards in five days; other writings may go by certified post.',
  },
  'lfpa.43': {
    ...lfpa('43'), rules: ['MX-COMAR-11', 'MX-COMAR-13', 'MX-COMAR-23'], confidence: 'verified-primary',
    says: 'Writings may in no case be refused at the counter.',
  },
  'lfpa.57': {
    ...lfpa('57 y 58'), rules: ['MX-COMAR-26', 'MX-COMAR-27'], confidence: 'verified-primary',
    says: 'Withdrawal ends a procedure, and binds only who made it; «abandonment» is not among the ways to end one.',
  },
  'lfpa.60': {
    ...lfpa('60'), rules: ['MX-COMAR-26'], confidence: 'verified-primary',
    says: 'A stalled procedure lapses only after a warning and three months: an argument against an instant closing.',
  },
  'lfpa.83': {
    ...lfpa('83'), rules: ['MX-COMAR-33'], confidence: 'verified-primary',
    says: 'Review is optional beside the courts.',
  },
  'lfpa.85': {
    ...lfpa('85'), rules: ['MX-COMAR-33'], confidence: 'verified-primary',
    says: 'Fifteen working days from the day after notice takes effect.',
  },
  'lfpa.86': {
    ...lfpa('86 a 88'), rules: ['MX-COMAR-33'], confidence: 'verified-primary',
    says: 'What the appeal must contain, where it is filed, and that suspension must be asked for in words; late or unsigned is thrown out.',
  },
  'lfpa.87': {
    ...lfpa('87'), rules: ['MX-COMAR-34'], confidence: 'verified-primary',
    says: 'Suspension only on express request, with the appeal admissible, no harm to the public or to third parties; answered in five days, and silence grants it.',
  },
  'lfpa.89': {
    ...lfpa('89, fracc. V'), rules: ['MX-COMAR-34'], confidence: 'verified-primary',
    says: 'The appeal ends where a court case on the same act is pending.',
  },
  'lfpa.94': {
    ...lfpa('94'), rules: ['MX-COMAR-34'], confidence: 'verified-primary',
    says: 'Silence on the appeal may be attacked as a presumed confirmation at any time.',
  },
  'lfpca.74': {
    ...statute, cite: 'Ley Federal de Procedimiento Contencioso Administrativo, art. 74', title: 'Ley Federal de Procedimiento Contencioso Administrativo',
    rules: ['MX-COMAR-35'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2006-01-01', by: 'LFPCA (2006); día recordado', confidence: 'memory' }],
    says: 'Working days of the Tribunal are those on which its offices are open: its calendar was not read.',
  },
  'lfpca.13.i': {
    ...statute, cite: 'Ley Federal de Procedimiento Contencioso Administrativo, art. 13, fracc. I', title: 'Ley Federal de Procedimiento Contencioso Administrativo',
    rules: ['MX-COMAR-33'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2006-01-01', by: 'LFPCA (2006); día recordado', confidence: 'memory' }],
    says: 'Nullity suit: thirty days that the Tribunal is open.',
  },

  // ── Amparo ──
  'la.15': {
    ...la('15'), rules: ['MX-DET-02', 'MX-DET-09'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'Any person, even a child, may file for one who cannot; ratified within three days.',
  },
  'la.17': {
    ...la('17'), rules: ['MX-COMAR-13', 'MX-TVRH-08'], confidence: 'verified-primary', checkedOn: '2026-07-10',
    says: 'Fifteen days as a rule.',
  },
  'la.17.iv': {
    ...la('17, fracc. IV'), rules: ['MX-DET-02', 'MX-DET-09'], confidence: 'verified-primary', checkedOn: '2026-07-10',
    says: 'At any time against danger to life, attacks on liberty outside proceedings, being held incommunicado, deportation or expulsion.',
  },
  'la.18': {
    ...la('18'), rules: ['MX-COMAR-13', 'MX-CAL-06'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'From the day after notice takes effect, or after the person knew of the act.',
  },
  'la.19': {
    ...la('19 y 22'), rules: ['MX-CAL-06'], confidence: 'verified-primary',
    says: 'Its own list of days: 14 September and 12 October do not count, 1 September does. Court holidays vary.',
  },
  'la.20': {
    ...la('20'), rules: ['MX-DET-09'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'In those cases at any day and hour, in writing, in person or electronically.',
  },
  'la.61.xx': {
    ...la('61, fracc. XX'), rules: ['MX-COMAR-33'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'Amparo before other remedies only in listed exceptions: a lawyer chooses.',
  },
  'la.107.ii': {
    ...la('107, fracc. II'), rules: ['MX-COMAR-13', 'MX-TVRH-08'], confidence: 'verified-primary',
    says: 'Amparo against acts and omissions of authorities other than courts.',
  },
  'la.109': {
    lang: 'es', kind: 'statute', cite: 'Ley de Amparo, art. 109', title: 'Ley de Amparo', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LAmp.pdf',
    rules: ['MX-DET-09'], confidence: 'verified-secondary', checkedOn: '2026-11-21', reviewBy: review.statutes, standing: [amparo2013],
    says: 'In urgent cases in writing, by word of mouth or electronically without a signature, as a study text reports. That the act, the authorities and the place are enough is recalled.',
  },
  'la.112': {
    ...la('112, párr. segundo'), rules: ['MX-DET-09'], confidence: 'verified-primary',
    says: 'In such cases the judge acts at once.',
  },
  'la.126': {
    ...la('126'), rules: ['MX-DET-02', 'MX-DET-09'], confidence: 'verified-primary',
    says: 'Suspension at once and without asking, for liberty and deportation. The reform of October 2025 left it.',
  },
  'la.128': {
    ...la('128'), rules: ['MX-TVRH-08', 'MX-DET-09'], confidence: 'verified-primary', standing: [amparo2013, october2025],
    says: 'Four tests for other suspensions, harder since October 2025: ask that things be kept as they are, not that a paper be created.',
  },
  'la.159': {
    ...la('159'), rules: ['MX-DET-09'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'Where there is no district judge, before a judge of first instance.',
  },
  'la.160': {
    ...la('160'), rules: ['MX-DET-09'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'Suspension leaves the person at the judge\'s disposal in the place where they are: tell them before filing.',
  },
  'la.217': {
    ...la('215 a 217, 222 y 223'), rules: ['MX-COMAR-12', 'MX-DET-09'], confidence: 'verified-primary', standing: [amparo2013, march2025],
    says: 'Only the Pleno, by six votes, now makes binding precedent; rulings of 2019 and 2020 by a Sala persuade; regional plenums bind in their region.',
  },

  // ── Calendars ──
  'calendario-oficial': {
    ...notice, cite: 'Decreto del Calendario Oficial, DOF 06-10-1993, ref. DOF 27-01-2006 y 12-07-2024', title: 'Calendario Oficial', rules: ['MX-CAL-02', 'MX-CAL-03', 'MX-CAL-05'],
    checkedOn: '2026-11-21',
    standing: [
      { state: 'in-force', from: '2006-01-28', by: 'reforma DOF 27-01-2006; día de inicio sin comprobar', confidence: 'inference' },
      { state: 'in-force', from: '2024-07-13', by: 'reforma DOF 12-07-2024: 1 de octubre cada seis años' },
    ],
    says: 'The days on which federal offices rest; some fall on Mondays that the law of terms does not list.',
  },
  'lft.74': {
    ...statute, cite: 'Ley Federal del Trabajo, art. 74', title: 'Ley Federal del Trabajo', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFT.pdf', rules: ['MX-CAL-02'],
    confidence: 'verified-primary', checkedOn: '2026-07-10', reviewBy: review.calendars,
    standing: [{ state: 'in-force', from: '2024-10-01', by: 'reforma DOF 30-09-2024; día de inicio sin comprobar', confidence: 'inference' }],
    says: 'Rest days in private work: the same, without 5 May, with election days.',
  },
  'lftse.29': {
    ...statute, cite: 'Ley Federal de los Trabajadores al Servicio del Estado, arts. 29 y 30', title: 'Ley Federal de los Trabajadores al Servicio del Estado', rules: ['MX-CAL-02'],
    confidence: 'verified-primary', reviewBy: review.calendars,
    standing: [{ state: 'in-force', from: '2006-01-28', by: 'texto en vigor; comienzo sin comprobar', confidence: 'memory' }],
    says: 'Two periods of ten working days of rest a year, with guards for what is urgent: someone should receive a claim.',
  },

  // ── Closures ──
  'closure.comar.cdmx-2017-10': {
    ...notice, cite: 'Acuerdo DOF 30-10-2017 (COMAR, Ciudad de México)', title: 'Suspensión de términos', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2017-10-30', by: 'DOF 30-10-2017; terminó en 2018, día no localizado' }],
    says: 'Terms stopped, but not the receipt of claims, the constancias or the appeals.',
  },
  'closure.inm.tapachula-2019-03': {
    ...notice, cite: 'Acuerdos DOF de abril y mayo de 2019 (INM, Tapachula)', title: 'Suspensión de términos', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: closure('2019-03-15', '2019-05-06', 'Acuerdos DOF c. 05-04-2019 y c. 03-05-2019'),
    says: 'The regulation office only.',
  },
  'closure.comar.covid-2020-03': {
    ...notice, cite: 'Acuerdo DOF 24-03-2020 (SEGOB)', title: 'Suspensión de términos por COVID-19', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: closure('2020-03-24', '2020-04-18', 'DOF 24-03-2020'),
    says: 'Terms stopped, except for filing refugee claims; weekly signing stopped.',
  },
  'closure.comar.covid-2020-04': {
    ...notice, cite: 'Prórroga de abril de 2020 (COMAR), según prensa', title: 'Suspensión de términos por COVID-19', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: closure('2020-04-18', '2020-05-31', 'prensa, 23-04-2020'),
    says: 'Extended, with the same exception.',
  },
  'closure.comar.covid-2020-06': {
    ...notice, cite: 'Aviso de mayo de 2020 (COMAR), según prensa', title: 'Suspensión de términos por COVID-19', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: [
      { state: 'in-force', from: '2020-06-01', by: 'prensa, 27-05-2020; sin fecha de fin' },
      { state: 'disputed', from: '2023-05-10', by: 'Decreto DOF 09-05-2023; ningún acto que levante la suspensión de COMAR fue localizado' },
    ],
    says: 'Decision clocks stopped with no end given; the end of the emergency is the outer limit that can be argued. Filing was never stopped.',
  },
  'dof.2023-05-09.covid-end': {
    ...notice, cite: 'Decreto DOF 09-05-2023', title: 'Fin de la acción extraordinaria por COVID-19', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2023-05-10', by: 'DOF 09-05-2023' }],
    says: 'The emergency over, in force on 10 May 2023.',
  },
  'closure.comar.2023-12': {
    ...notice, cite: 'Cierre de fin de 2023 (COMAR, INM), según prensa', title: 'Cierre de fin de año', rules: ['MX-CAL-07'], confidence: 'verified-secondary*', checkedOn: '2023-12-20',
    standing: [{ state: 'disputed', from: '2023-12-18', by: 'prensa, 20-12-2023; sin acuerdo en el DOF' }],
    says: 'Reported on holiday; argument only.',
  },
  'closure.inm.year-ends': {
    ...notice, cite: 'Cierres de fin de año del INM 2018-2022, según notas de despachos', title: 'Cierres de fin de año', rules: ['MX-CAL-07'], confidence: 'verified-secondary*', checkedOn: '2026-11-21',
    standing: [{ state: 'disputed', from: '2018-12-19', by: 'notas de despachos; sin acuerdo en el DOF' }],
    says: 'Law-firm notes on several year-ends; no notice seen for any; argument only.',
  },
  'closure.comar.2024-05': {
    ...notice, cite: 'Acuerdo en el DOF, en vigor el 29-05-2024 (COMAR)', title: 'Suspensión de términos', rules: ['MX-CAL-07'], checkedOn: '2026-11-21',
    standing: closure('2024-05-29', '2024-06-01', 'DOF, mayo de 2024, según prensa'),
    says: 'Three days that do not count, 29 to 31 May 2024.',
  },
  'closure.comar.cdmx-2024-05': {
    ...notice, cite: 'Cierre de la sede de COMAR en Ciudad de México, 2024, según prensa', title: 'Cierre de la sede', rules: ['MX-CAL-07', 'MX-COMAR-08'], checkedOn: '2026-11-21',
    standing: [
      { state: 'disputed', from: '2024-05-29', by: 'prensa; ninguna prórroga en el DOF fue localizada' },
      { state: 'expired', from: '2024-08-05', by: 'nueva sede abierta' },
    ],
    says: 'The door was shut until the new seat opened: argument for those who depended on it.',
  },
  'closure.comar.2025-12': {
    ...notice, cite: 'Aviso de COMAR visto el 27-12-2025', title: 'Cierre de fin de año', rules: ['MX-CAL-07'], checkedOn: '2025-12-27',
    standing: [
      { state: 'disputed', from: '2025-12-27', by: 'aviso; comienzo desconocido, sin acuerdo en el DOF localizado' },
      { state: 'expired', from: '2026-01-05', by: 'reapertura' },
    ],
    says: 'All offices shut and no signature taken until 5 January 2026; legal effect uncertain.',
  },
  'closure.2026-12': {
    ...notice, cite: 'Cierre de fin de 2026 (COMAR, INM)', title: 'Cierre de fin de año', rules: ['MX-CAL-07', 'MX-CAL-05'], confidence: 'inference', checkedOn: '2026-11-21',
    standing: [{ state: 'disputed', from: '2026-12-18', by: 'ningún aviso localizado al 21-11-2026' }],
    says: 'No notice found; a stop from about 18 December to 6 January is to be expected. Look in the DOF, under Gobernación, in December.',
  },
  'uma.2026': {
    ...notice, cite: 'INEGI, DOF 09-01-2026', title: 'Unidad de Medida y Actualización 2026', rules: ['MX-REG-01'], checkedOn: '2026-11-21', reviewBy: '2027-01-31',
    standing: [{ state: 'in-force', from: '2026-02-01', by: 'DOF 09-01-2026' }],
    says: '117.31 pesos a day from 1 February 2026. Units of minimum wage in a law are read as this (CPEUM reform DOF 27-01-2016).',
  },

  // ── Complaints and where to turn ──
  'lcndh.3': {
    lang: 'es', kind: 'statute', cite: 'Ley de la Comisión Nacional de los Derechos Humanos, art. 3', title: 'Ley de la Comisión Nacional de los Derechos Humanos', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LCNDH.pdf', rules: ['MX-AUTH-03', 'MX-AUTH-04'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21', reviewBy: review.statutes,
    standing: [{ state: 'in-force', from: '1992-06-30', by: 'Ley de la CNDH (1992); día recordado', confidence: 'memory' }],
    says: 'Federal authorities, and acts in which federal and local ones took part together: CNDH. Local authorities alone: the commission of the state. Read in unofficial copies (lena.mx, mley.mx).',
  },
  'lcndh.40': {
    ...statute, cite: 'Ley de la Comisión Nacional de los Derechos Humanos, art. 40', title: 'Ley de la Comisión Nacional de los Derechos Humanos', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LCNDH.pdf', rules: ['MX-AUTH-03'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '1992-06-30', by: 'Ley de la CNDH (1992); día recordado', confidence: 'memory' }],
    says: 'The commission may ask an authority for precautionary measures.',
  },
  'cpeum.102.b': {
    lang: 'es', kind: 'statute', cite: 'Constitución Política de los Estados Unidos Mexicanos, art. 102, ap. B', title: 'Constitución Política de los Estados Unidos Mexicanos', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/CPEUM.pdf', rules: ['MX-AUTH-03', 'MX-AUTH-04'],
    confidence: 'verified-secondary', checkedOn: '2026-11-21', reviewBy: review.statutes,
    standing: [{ state: 'in-force', from: '2011-06-11', by: 'reforma DOF 10-06-2011; día recordado', confidence: 'memory' }],
    says: 'A national commission and one in each state; their recommendations do not bind, and must be answered. Read in unofficial copies.',
  },
  'fgr.a-117-15': {
    lang: 'es', kind: 'agency-text', cite: 'Acuerdo A/117/15, DOF 18-12-2015', title: 'Unidad de Investigación de Delitos para Personas Migrantes', rules: ['MX-REG-08', 'MX-AUTH-07'],
    confidence: 'memory', checkedOn: '2026-11-21', reviewBy: review.agency,
    standing: [{ state: 'in-force', from: '2015-12-19', by: 'DOF 18-12-2015; si la unidad sigue abierta no se comprobó' }],
    says: 'A unit of the federal prosecutor for crimes against migrants. Whether it is still open was not checked.',
  },
  'analysis.mx.directory': {
    lang: 'es', kind: 'analysis', cite: 'Directorio de autoridades, expediente de investigación sobre México, parte 7', title: 'Quién recibe qué en México',
    rules: ['MX-AUTH-01', 'MX-AUTH-02', 'MX-AUTH-04', 'MX-AUTH-05', 'MX-AUTH-06', 'MX-AUTH-07', 'MX-AUTH-08', 'MX-AUTH-09', 'MX-AUTH-10', 'MX-AUTH-11', 'MX-AUTH-13', 'MX-AUTH-14', 'MX-AUTH-15'],
    confidence: 'inference', checkedOn: '2026-11-21', reviewBy: review.agency,
    standing: [{ state: 'in-force', from: '2026-11-21', by: 'Umbral' }],
    says: 'What each body is for. No address and no telephone number was verified for 2026, so none is printed. That a report to a prosecutor stops no clock at COMAR or INM is our reading: no rule was found that says it does.',
  },
} as const satisfies Record<string, Source>
