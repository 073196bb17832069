/**
 * Mexican migration law: the Ley de Migración, its Reglamento and Lineamientos; population and CURP, victims,
 * the National Guard.
 * Must not know the rules that cite them. The Reglamento and Lineamientos were known through a digest of 26 July 2026.
 */
import type { Source } from '../../src/engine/source.ts'
import { children2021, lineamientos2012, lm2011, rlm2012 } from './mx-standing.ts'
import { review } from './review.ts'

const statute = { lang: 'es', kind: 'statute', checkedOn: '2026-03-21', textAsOf: '2026-03-21', reviewBy: review.statutes } as const

const lm = (article: string) =>
  ({
    ...statute,
    cite: `Ley de Migración, art. ${article}`,
    title: 'Ley de Migración',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LMigra.pdf',
    checkedOn: '2026-07-26',
    standing: [lm2011],
  }) as const

/** Unread: known by digest, statistics or memory. */
const rlm = (article: string) =>
  ({
    cite: `Reglamento de la Ley de Migración, art. ${article}`,
    title: 'Reglamento de la Ley de Migración',
    lang: 'es',
    kind: 'regulation',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/regley/Reg_LMigra.pdf',
    checkedOn: '2026-07-26',
    reviewBy: review.statutes,
    standing: [rlm2012],
  }) as const

const lineamientos = (number: string) =>
  ({
    ...rlm(number),
    cite: `Lineamientos para trámites y procedimientos migratorios, ${number}`,
    title: 'Lineamientos para trámites y procedimientos migratorios',
    url: 'https://sidof.segob.gob.mx/notas/docFuente/5276967',
    standing: [lineamientos2012],
  }) as const

const reformed2026 = { state: 'in-force', from: '2026-01-16', by: 'reforma DOF 15-01-2026; día de inicio sin comprobar', confidence: 'inference' } as const
const dof20250716 = { state: 'in-force', from: '2025-07-17', by: 'DOF 16-07-2025' } as const
const lgv2013 = { state: 'in-force', from: '2013-02-08', by: 'Ley General de Víctimas (2013); día recordado', confidence: 'memory' } as const

export const mxMigrationLaw = {
  // ── Arrival ──
  'lm.37.iii.e': {
    ...lm('37, fracc. III, inc. e'), rules: ['MX-COMAR-42'], confidence: 'verified-primary',
    says: 'Applicants for refugee status, complementary protection or statelessness need no visa.',
  },
  'lm.42': {
    ...lm('42'), rules: ['MX-COMAR-42'], confidence: 'verified-primary',
    says: 'They may be admitted without papers, and the Secretaría takes the measures needed.',
  },

  // ── Humanitarian card ──
  'lm.52.v': {
    ...lm('52, fracc. V'), rules: ['MX-TVRH-01'], confidence: 'verified-primary',
    says: 'Visitor for humanitarian reasons: «se autorizará» to those in the cases listed.',
  },
  'lm.52.v.a': {
    ...lm('52, fracc. V, inc. a'), rules: ['MX-TVRH-02', 'MX-TVRH-05', 'MX-TVRH-10'], confidence: 'verified-primary',
    says: 'Victim or witness of any crime in Mexico, with permission to work, until the case ends; then leave or seek another status.',
  },
  'lm.52.v.b': {
    ...lm('52, fracc. V, inc. b'), rules: ['MX-TVRH-03'], confidence: 'verified-primary', standing: [children2021],
    says: 'Any migrant child, at once, without conditions of papers or fees; it also covers the caring adult unless the Procuraduría objects.',
  },
  'lm.52.v.c': {
    ...lm('52, fracc. V, inc. c'), rules: ['MX-TVRH-01', 'MX-TVRH-05', 'MX-COMAR-22'], confidence: 'verified-primary',
    says: 'Applicants for refugee status, complementary protection or asylum, until decided. No express words on work here.',
  },
  'lm.52.v.last': {
    ...lm('52, fracc. V, último párr.'), rules: ['MX-TVRH-04', 'MX-TVRH-05'], confidence: 'verified-primary',
    says: 'Other humanitarian cause or public interest, at discretion, with permission to work.',
  },
  'lm.53': {
    ...lm('53'), rules: ['MX-TVRH-10'], confidence: 'verified-primary',
    says: 'Humanitarian visitors may change condition of stay without leaving; other visitors only for family ties.',
  },
  'lm.54.i': {
    ...lm('54, fracc. I'), rules: ['MX-TVRH-01', 'MX-TVRH-10'], confidence: 'verified-primary',
    says: 'Permanent residence for those recognised.',
  },
  'lm.54.vi': {
    ...lm('54, fraccs. VI y VII'), rules: ['MX-REG-02'], confidence: 'verified-primary',
    says: 'Permanent residence for parents of a child born in Mexico and for direct relatives, to the second degree, of a Mexican by birth.',
  },
  'lm.55': {
    ...lm('55 y 56'), rules: ['MX-REG-02'], confidence: 'verified-primary',
    says: 'Family of residents: two years temporary, then permanent.',
  },
  'lm.59': {
    ...lm('59'), rules: ['MX-TVRH-09'], confidence: 'verified-primary',
    says: 'On residents\' papers and CURP; one Sala refused an amparo on its third paragraph.',
  },
  'lm.74': {
    ...lm('74'), rules: ['MX-TVRH-03'], confidence: 'verified-primary', standing: [children2021],
    says: 'The child\'s card is provisional, until the Procuraduría\'s plan of restitution and the measure that carries it out.',
  },
  'lm.128': {
    ...lm('128'), rules: ['MX-TVRH-07'], confidence: 'verified-primary',
    says: 'Twenty working days from a complete file; silence then means no; certificate in two days.',
  },
  'lm.130': {
    ...lm('130'), rules: ['MX-TVRH-07'], confidence: 'verified-primary',
    says: 'A request for missing papers gives ten working days.',
  },
  'lm.140': {
    ...lm('140'), rules: ['MX-TVRH-08'], confidence: 'verified-primary',
    says: 'Officers answer for delay, misuse and violations of rights.',
  },

  // ── Regularising ──
  'lm.133.i': {
    ...lm('133, fraccs. I y II'), rules: ['MX-REG-01', 'MX-REG-02'], confidence: 'verified-primary',
    says: 'Right to regularise as spouse, partner, parent, child or guardian of a Mexican or of a foreign resident.',
  },
  'lm.133.iii': {
    ...lm('133, fracc. III'), rules: ['MX-REG-03', 'MX-TVRH-02'], confidence: 'verified-primary',
    says: 'Victim or witness of a serious crime, identified by INM or a competent authority. The law does not list serious crimes.',
  },
  'lm.133.iv': {
    ...lm('133, fracc. IV'), rules: ['MX-REG-04', 'MX-TVRH-04'], confidence: 'verified-primary',
    says: 'Vulnerability that makes deportation or assisted return difficult or impossible.',
  },
  'lm.135': {
    ...lm('135'), rules: ['MX-REG-01'], confidence: 'verified-primary',
    says: 'On requests to regularise under articles 133 and 134.',
  },
  'lm.136': {
    ...lm('136'), rules: ['MX-REG-01', 'MX-REG-03', 'MX-TVRH-08', 'MX-DET-10'], confidence: 'verified-primary',
    says: 'Who comes to regularise may not be held; who fits inside a station gets an oficio to leave the station and do so.',
  },
  'lm.136.last': {
    ...lm('136, último párr.'), rules: ['MX-TVRH-07', 'MX-REG-01'], confidence: 'verified-primary',
    says: 'Thirty calendar days to decide. The text gives silence no meaning: lawyer before treating it as a refusal.',
  },
  'lm.145': {
    ...lm('145, párr. primero'), rules: ['MX-REG-01'], confidence: 'verified-primary',
    says: 'Fine of 20 to 40 units on family regularisation.',
  },
  'lm.145.2': {
    ...lm('145, párr. segundo'), rules: ['MX-REG-03', 'MX-REG-04'], confidence: 'verified-primary',
    says: 'No fine for victims, witnesses and the vulnerable.',
  },
  'lm.146': {
    ...lm('146'), rules: ['MX-REG-01'], confidence: 'verified-primary',
    says: 'Fine of 20 to 100 units on regularising an overstay.',
  },

  // ── Custody and leaving ──
  'lm.7': {
    ...lm('7 y 66'), rules: ['MX-DET-01', 'MX-DET-12'], confidence: 'verified-primary',
    says: 'Free movement is everyone\'s; nobody is made to show nationality or status but by the competent authority in the cases of the law; status does not take rights away.',
  },
  'lm.68': {
    ...lm('68'), rules: ['MX-DET-02'], confidence: 'verified-primary',
    says: 'Only INM presents people, in a record, 36 hours at most.',
  },
  'lm.96': {
    ...lm('96'), rules: ['MX-DET-02'], confidence: 'verified-primary',
    says: 'Other authorities help when INM asks and may not act alone.',
  },
  'lm.100': {
    ...lm('100'), rules: ['MX-DET-02'], confidence: 'verified-primary',
    says: 'Acuerdo de presentación within 24 hours, only where a cause of article 144 exists.',
  },
  'lm.69': {
    ...lm('69, 70, 107 y 109'), rules: ['MX-DET-05'], confidence: 'verified-primary', standing: [lm2011, reformed2026],
    says: 'In a station: reason and rights told, ways to regularise and guarantee options, interpreter, lawyer, file, telephone, visits with refusals in writing, doctor, food. Article 70 also in the text of January 2026.',
  },
  'lm.76': {
    ...lm('76'), rules: ['MX-DET-01'], confidence: 'verified-primary',
    says: 'INM makes no verification visit where civil society or private people shelter migrants.',
  },
  'lm.97': {
    ...lm('97 y 98'), rules: ['MX-DET-01'], confidence: 'verified-primary',
    says: 'Reviews away from the points of entry need a written order of INM, founded and reasoned.',
  },
  'lm.101': {
    ...lm('101 y 102'), rules: ['MX-DET-06'], confidence: 'verified-primary',
    says: 'Custody to a consulate or to a recognised institution, in the station\'s district; or a guarantee, an address and an undertaking signed by a Mexican citizen or organisation.',
  },
  'lm.69.iv': {
    ...lm('69, fracc. IV'), rules: ['MX-COMAR-21'], confidence: 'verified-primary',
    says: 'INM tells the consulate at once and by itself, unless the person could have access to asylum: say the fear first, in writing if possible.',
  },
  'lm.109': {
    ...lm('109, fraccs. II y III; 119, fracc. I'), rules: ['MX-COMAR-21'], confidence: 'verified-primary',
    says: 'In a station: be told of refugee status and statelessness; consular contact is one of the rights.',
  },
  'lm.112.v': {
    ...lm('112, fracc. V'), rules: ['MX-COMAR-21'], confidence: 'verified-primary', standing: [children2021],
    says: 'No consular contact for a child who may need protection.',
  },
  'lm.113': {
    ...lm('113'), rules: ['MX-REG-03'], confidence: 'verified-primary', standing: [lm2011, reformed2026],
    says: 'Specialised institutions instead of a station, also for victims and witnesses of serious crimes.',
  },
  'lm.120': {
    ...lm('120'), rules: ['MX-DET-08'], confidence: 'verified-primary', standing: [lm2011, reformed2026],
    says: 'Children, and victims and witnesses of crimes in Mexico, shall not be deported; assisted return by their will, or regularising, stay open.',
  },
  'lm.121.2': {
    ...lm('121, párr. segundo'), rules: ['MX-COMAR-19'], confidence: 'verified-primary',
    says: 'The migration law\'s own rule of non-return.',
  },
  'lm.122.ii': {
    ...lm('122, fracc. II'), rules: ['MX-COMAR-21'], confidence: 'verified-primary',
    says: 'Exempts from consular notice only those who have applied.',
  },
  'lm.137': {
    ...lm('137'), rules: ['MX-DET-10'], confidence: 'verified-primary',
    says: 'Order to leave the country after a withdrawal, a refusal or at request, within a term set by INM. Another paper than the oficio of article 136.',
  },
  'lm.137.last': {
    ...lm('137, último párr.'), rules: ['MX-DET-10'], confidence: 'verified-primary',
    says: 'Who obeys may come back at once, meeting the requirements.',
  },
  'lm.144': {
    ...lm('115, 121, 122 y 144'), rules: ['MX-DET-08'], confidence: 'verified-primary',
    says: 'Deportation only for the causes of article 144, irregular entry among them, with notice, defence, interpreter and legal advice; it brings a ban on coming back.',
  },
  'lm.144.ii': {
    ...lm('144, fracc. II'), rules: ['MX-DET-11'], confidence: 'verified-primary',
    says: 'Coming back after a deportation without a readmission agreement is a cause of deportation: lawyer.',
  },
  'lm.144.vi': {
    ...lm('144, fracc. VI'), rules: ['MX-DET-10'], confidence: 'verified-primary',
    says: 'Breaching an order to leave is a cause of deportation.',
  },
  'lgn.9.xxxiv': {
    ...statute, cite: 'Ley de la Guardia Nacional, art. 9, fraccs. XXXIV y XXXV', title: 'Ley de la Guardia Nacional', rules: ['MX-DET-02'], confidence: 'verified-primary',
    standing: [dof20250716],
    says: 'The National Guard may inspect papers and present people in coordination with INM. Alone, without INM, it is outside these words.',
  },

  // ── Reglamento ──
  'rlm.137': {
    ...rlm('137'), rules: ['MX-TVRH-01', 'MX-TVRH-04', 'MX-TVRH-06'], confidence: 'memory',
    says: 'Conditions of the humanitarian card: not read.',
  },
  'rlm.137.statistics': {
    ...rlm('137, según las notas estadísticas de SEGOB'), rules: ['MX-TVRH-04'], confidence: 'verified-secondary', checkedOn: '2025-05-11',
    says: 'What the ministry\'s statistics count: risk to health or life, a relative in State custody or to identify, rescue and aid.',
  },
  'rlm.141.iii': {
    ...rlm('141, fracc. III'), rules: ['MX-TVRH-04'], confidence: 'digest',
    says: 'Any visitor may change to humanitarian visitor on listed grounds.',
  },
  'rlm.144.ii': {
    ...rlm('144, fracc. II'), rules: ['MX-REG-03', 'MX-TVRH-02'], confidence: 'digest',
    says: 'Speaks of serious crime for regularising: argue 52-V(a) of the law first.',
  },
  'rlm.144.iv': {
    ...rlm('144, fracc. IV'), rules: ['MX-REG-04', 'MX-TVRH-04'], confidence: 'digest',
    says: 'The vulnerable: unaccompanied children; pregnant, older, disabled and indigenous people; grave risk to health if moved.',
  },
  'rlm.144.iv.d': {
    ...rlm('144, fracc. IV, inc. d'), rules: ['MX-REG-04'], confidence: 'digest',
    says: 'Danger to life or integrity from violence or disaster.',
  },
  'rlm.144.iv.e': {
    ...rlm('144, fracc. IV, inc. e'), rules: ['MX-REG-04', 'MX-TVRH-01'], confidence: 'digest',
    says: 'Applicants for refugee status, asylum or statelessness, until the end.',
  },
  'rlm.144.v': {
    ...rlm('144, fracc. V'), rules: ['MX-REG-05'], confidence: 'digest',
    says: 'Document expired no more than 60 calendar days ago.',
  },
  'rlm.144.vii': {
    ...rlm('144, fracc. VII'), rules: ['MX-DET-10', 'MX-REG-04'], confidence: 'digest',
    says: 'Having an oficio to leave a station is itself a ground to regularise.',
  },
  'rlm.145': {
    ...rlm('145'), rules: ['MX-REG-05'], confidence: 'digest',
    says: 'Regularising on those grounds gives back the condition of visitor, not residence.',
  },
  'rlm.146': {
    ...rlm('146'), rules: ['MX-REG-01', 'MX-REG-03', 'MX-REG-04', 'MX-TVRH-07'], confidence: 'digest',
    says: 'Counter procedure: a record, twenty working days. Use the later of this and the thirty days of the law before calling INM late.',
  },
  'rlm.146.exit': {
    ...rlm('146, negativa'), rules: ['MX-REG-01', 'MX-REG-04', 'MX-DET-10'], confidence: 'digest',
    says: 'A refusal brings 20 to 30 calendar days to leave. A paper that says ten has no visible basis here.',
  },
  'rlm.146.six-months': {
    ...rlm('146, nueva solicitud'), rules: ['MX-REG-01', 'MX-REG-04'], confidence: 'digest',
    says: 'No new request for six months after notice of a refusal: never «just try».',
  },
  'rlm.146.shield': {
    ...rlm('146, excepciones al art. 136 de la Ley'), rules: ['MX-REG-01', 'MX-REG-04', 'MX-TVRH-04'], confidence: 'digest',
    says: 'The shield from detention is lost by a person who breached an order to leave or gave false data: lawyer before going to INM.',
  },
  'rlm.153': {
    ...rlm('153'), rules: ['MX-TVRH-06'], confidence: 'digest',
    says: 'Renewed as often as needed while the cause lasts; many entries and exits.',
  },
  'lin.34': {
    ...lineamientos('34'), rules: ['MX-TVRH-06'], confidence: 'verified-secondary',
    says: 'One-year cards on renewal.',
  },
  'lin.45': {
    ...lineamientos('45'), rules: ['MX-TVRH-08', 'MX-REG-01'], confidence: 'digest',
    says: 'INM must receive every request to regularise.',
  },
  'lin.50': {
    ...lineamientos('50'), rules: ['MX-TVRH-07', 'MX-TVRH-08'], confidence: 'digest',
    standing: [lineamientos2012, { state: 'in-force', from: '2016-09-30', by: 'reforma DOF 30-09-2016' }],
    says: 'Humanitarian regularisation in thirty calendar days, exempt from fees (Ley Federal de Derechos, art. 16).',
  },
  'lin.50.proof': {
    ...lineamientos('50, prueba'), rules: ['MX-TVRH-02'], confidence: 'verified-secondary',
    standing: [lineamientos2012, { state: 'in-force', from: '2016-09-30', by: 'reforma DOF 30-09-2016' }],
    says: 'Victim or witness: a public document, or an acuerdo of INM on the person\'s own statement and other elements; a complaint is not strictly needed.',
  },
  inm820: {
    ...lineamientos('trámite INM820'), cite: 'gob.mx/tramites, INM820', title: 'Renovación de documento de visitante', kind: 'agency-text', url: 'https://www.gob.mx/tramites', reviewBy: review.agency, rules: ['MX-TVRH-06'], confidence: 'verified-secondary', checkedOn: '2026-11-21',
    standing: [{ state: 'in-force', from: '2026-01-01', by: 'página sin fecha', confidence: 'inference' }],
    says: 'Renew within the card\'s last thirty calendar days, with an authority\'s paper that the cause goes on.',
  },

  // ── Population, CURP, victims ──
  'lgp.81': {
    ...statute, cite: 'Ley General de Población, art. 81', title: 'Ley General de Población', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGP.pdf', rules: ['MX-REP-01'], confidence: 'verified-primary',
    standing: [lm2011],
    says: 'Who counts as a repatriated national.',
  },
  'lgp.91': {
    ...statute, cite: 'Ley General de Población, arts. 91 y 91 Bis a 91 Sexies', title: 'Ley General de Población', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGP.pdf', rules: ['MX-TVRH-09', 'MX-REP-06'], confidence: 'verified-primary',
    standing: [dof20250716],
    says: 'CURP is the sole source of identity, for foreigners in regular stay too; everyone must ask for it. The biometric CURP is the national identity paper; its data are taken with consent (91 Bis).',
  },
  'lnetb.66': {
    ...statute, cite: 'Ley Nacional para Eliminar Trámites Burocráticos, arts. 65 a 67', title: 'Ley Nacional para Eliminar Trámites Burocráticos', rules: ['MX-TVRH-09', 'MX-REP-05', 'MX-REP-06'], confidence: 'verified-primary',
    standing: [dof20250716],
    says: 'Nobody may be refused a procedure, service or benefit for lacking a CURP; the office must help to get it.',
  },
  'lnetb.79': {
    ...statute, cite: 'Ley Nacional para Eliminar Trámites Burocráticos, art. 79', title: 'Ley Nacional para Eliminar Trámites Burocráticos', rules: ['MX-COMAR-23'], confidence: 'verified-primary',
    standing: [dof20250716],
    says: 'Using an authority\'s digital channel means accepting its notices there, with full effect. Whether COMAR\'s form falls under it is untested: check that mailbox daily.',
  },
  'lgv.110': {
    ...statute, cite: 'Ley General de Víctimas, art. 110', title: 'Ley General de Víctimas', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGV.pdf', rules: ['MX-REG-03'], confidence: 'verified-primary',
    standing: [lgv2013],
    says: 'Who may recognise a victim: judges, human-rights bodies, the victims\' commission, the prosecutor.',
  },
  'lgv.111.ii': {
    ...statute, cite: 'Ley General de Víctimas, art. 111, fracc. II', title: 'Ley General de Víctimas', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGV.pdf', rules: ['MX-REG-03', 'MX-COMAR-08'], confidence: 'verified-primary',
    standing: [lgv2013],
    says: 'After recognition, proceedings and periods wait while the victim could not act, if the impossibility is justified. For the thirty days it is an analogy.',
  },
  'lcndh.25': {
    ...statute, cite: 'Ley de la Comisión Nacional de los Derechos Humanos, arts. 25 a 29', title: 'Ley de la Comisión Nacional de los Derechos Humanos', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LCNDH.pdf', rules: ['MX-TVRH-08', 'MX-COMAR-13'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '1992-06-30', by: 'Ley de la CNDH (1992); día recordado', confidence: 'memory' }],
    says: 'Complaint within a year, orally, in writing, by phone or online; organisations may file for those unable.',
  },
  'lcndh.32': {
    ...statute, cite: 'Ley de la Comisión Nacional de los Derechos Humanos, art. 32', title: 'Ley de la Comisión Nacional de los Derechos Humanos', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LCNDH.pdf', rules: ['MX-COMAR-13', 'MX-TVRH-08'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '1992-06-30', by: 'Ley de la CNDH (1992); día recordado', confidence: 'memory' }],
    says: 'A complaint stops no other term.',
  },

  'lgv.7.xxi': {
    ...statute, cite: 'Ley General de Víctimas, arts. 4, 5, 7, fracc. XXI, 96 a 99, 110 y 111', title: 'Ley General de Víctimas', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGV.pdf', rules: ['MX-REP-07'], confidence: 'verified-primary',
    standing: [lgv2013],
    says: 'Names internal displacement among the rights of victims; recognition and registration open help.',
  },

  // ── Mexicans who return ──
  'lm.20.xi': {
    ...lm('20, fracc. XI'), rules: ['MX-REP-09'], confidence: 'verified-primary',
    standing: [children2021, reformed2026],
    says: 'INM receives repatriated Mexican children, tells the Procuraduría at once and refers them to DIF.',
  },
  'analysis.mx.no-federal-displacement-law': {
    lang: 'es', kind: 'analysis', cite: 'Minuta de ley de desplazamiento forzado interno, Senado (sin aprobar)', title: 'Desplazamiento interno: sin ley federal',
    rules: ['MX-REP-07'], confidence: 'inference', checkedOn: '2025-10-01', reviewBy: review.agency,
    standing: [{ state: 'in-force', from: '2020-09-29', by: 'minuta detenida en el Senado desde esa fecha' }],
    says: 'No federal law on internal displacement, as last seen in late 2025 (day not recorded). Chiapas, Guerrero, Sinaloa and Zacatecas have one; Oaxaca approved one on 4 September 2025, its publication was not checked; Michoacán had bills only.',
  },
  'lgp.84': {
    ...statute, cite: 'Ley General de Población, arts. 83 y 84', title: 'Ley General de Población', url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGP.pdf', rules: ['MX-REP-02'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '2014-05-20', by: 'reforma DOF 19-05-2014; día siguiente sin comprobar', confidence: 'inference' }],
    says: 'Where repatriated Mexicans are received: telephone, food, legal, medical and psychological care, and help to travel to their place of residence. Article 83 is only a power.',
  },

  // ── Other ways to regularise ──
  'lm.43': {
    ...lm('43'), rules: ['MX-REG-05'], confidence: 'verified-primary',
    says: 'Grounds to refuse, to which article 134 is subject.',
  },
  'lm.52.iii': {
    ...lm('52, fraccs. III y IV'), rules: ['MX-REG-06'], confidence: 'verified-primary',
    standing: [lm2011, { state: 'in-force', from: '2017-05-19', by: 'reforma DOF 19-05-2017 (siete días); día de inicio sin comprobar', confidence: 'inference' }],
    says: 'Regional visitor: neighbouring countries, border regions, up to seven days, no work. Border worker: up to a year, job offer, states named by the ministry.',
  },
  'lm.134': {
    ...lm('134'), rules: ['MX-REG-05'], confidence: 'verified-primary',
    says: 'After a regular entry: within sixty calendar days after the permitted stay ended; or for activities not permitted. Subject to article 43.',
  },
  'rlm.144.i': {
    ...rlm('144, fracc. I; 111'), rules: ['MX-REG-01'], confidence: 'digest',
    says: 'Ties «conforme a las hipótesis de unidad familiar»: narrower on grown-up children than article 133-II of the law, which prevails.',
  },
  'rlm.149': {
    ...rlm('149 a 151'), rules: ['MX-REG-10'], confidence: 'digest',
    says: 'Determination of statelessness, before INM.',
  },
  'rlm.154': {
    ...rlm('154 y 155'), rules: ['MX-REG-06'], confidence: 'digest',
    says: 'Regional card valid up to five years; its three days yield to the seven of the law. Border worker card: one year.',
  },
  'lin.51': {
    ...lineamientos('51'), rules: ['MX-REG-01'], confidence: 'digest',
    says: 'Family regularisation: official identity document, fee, former card if any, fine, proof of the tie. No proof of income is on the list.',
  },
  'lin.72': {
    ...lineamientos('72 a 75'), rules: ['MX-REG-06'], confidence: 'digest',
    standing: [lineamientos2012, { state: 'in-force', from: '2019-04-24', by: 'reforma DOF 23-04-2019; día de inicio sin comprobar', confidence: 'inference' }],
    says: 'Regional card extended to El Salvador and Honduras; border worker card for Guatemala and Belize only.',
  },
  'ln.20': {
    ...statute, cite: 'Ley de Nacionalidad, art. 20', title: 'Ley de Nacionalidad', rules: ['MX-REG-07'], confidence: 'verified-primary',
    standing: [{ state: 'in-force', from: '1998-03-20', by: 'Ley de Nacionalidad (1998); día recordado', confidence: 'memory' }],
    says: 'Five years of residence; two for Latin American or Iberian origin, a child Mexican by birth, descendants, a spouse living together. No period of its own for refugees.',
  },
  'rln.14': {
    lang: 'es', kind: 'regulation', checkedOn: '2026-07-26', reviewBy: review.statutes,
    cite: 'Reglamento de la Ley de Nacionalidad, arts. 14 a 16', title: 'Reglamento de la Ley de Nacionalidad', rules: ['MX-REG-07'], confidence: 'digest',
    standing: [{ state: 'in-force', from: '2012-11-12', by: 'digesto; día sin comprobar', confidence: 'memory' }],
    says: 'Only a resident card shows residence; refugees are exempt from the history and culture exam, and may be excused the apostilled birth certificate.',
  },
  'lm.14': {
    ...lm('14'), rules: ['MX-DET-05', 'MX-COMAR-28'], confidence: 'verified-secondary', checkedOn: '2026-11-21',
    says: 'Whoever does not speak or understand Spanish, whatever their status, is given of office a translator or interpreter who knows their language; likewise a deaf person. Read as quoted in a reform bill and in the decree of 2011.',
  },
} as const satisfies Record<string, Source>
