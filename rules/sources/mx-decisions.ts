/**
 * Mexican rulings and what Mexican authorities have written: the Supreme Court, regional plenums, CNDH, COMAR, INM.
 * Must not know the rules that cite them. Rulings bind the parties unless they say otherwise: arguments, not new law.
 */
import type { Source } from '../../src/engine/source.ts'
import { review } from './review.ts'

const ruling = { lang: 'es', kind: 'decision', checkedOn: '2026-11-21', reviewBy: review.decisions, confidence: 'verified-secondary' } as const
const text = { lang: 'es', kind: 'agency-text', checkedOn: '2026-11-21', reviewBy: review.agency, confidence: 'verified-secondary' } as const

const decided = (from: string, by: string) => [{ state: 'in-force', from, by }] as const

export const mxDecisions = {
  // ── Supreme Court ──
  'scjn.ar-353-2019': {
    ...ruling, cite: 'Amparo en Revisión 353/2019, Segunda Sala, SCJN', title: 'Amparo en Revisión 353/2019', rules: ['MX-COMAR-12'], checkedOn: '2019-10-17',
    standing: decided('2019-10-16', 'Segunda Sala; persuasivo'),
    says: 'Proof of why a claim is late must not be strict and no document may be demanded: coherence with the person\'s circumstances is enough.',
  },
  'scjn.ar-399-2019': {
    ...ruling, cite: 'Amparo en Revisión 399/2019, Segunda Sala, SCJN', title: 'Amparo en Revisión 399/2019', rules: ['MX-COMAR-12'], checkedOn: '2019-10-17',
    standing: decided('2019-10-16', 'Segunda Sala; persuasivo'),
    says: 'The same, on the same day.',
  },
  'scjn.adr-6268-2019': {
    ...ruling, cite: 'Amparo Directo en Revisión 6268/2019, Segunda Sala, SCJN', title: 'Amparo Directo en Revisión 6268/2019', rules: ['MX-COMAR-12'],
    checkedOn: '2020-02-06', standing: decided('2020-02-06', 'Segunda Sala; persuasivo; tesis y registro no localizados'),
    says: 'Amparo granted to an applicant turned away as late. Say no more: whether the term itself fell is reported both ways.',
  },
  'jueces-distrito.2019': {
    ...ruling, cite: 'Sentencias de jueces de distrito, marzo de 2019', title: 'Sentencias de amparo sobre el plazo de treinta días', rules: ['MX-COMAR-12'], checkedOn: '2019-03-20',
    standing: decided('2019-03-20', 'casos individuales; día del informe'),
    says: 'Article 18 and Reglamento article 19 held unconstitutional in single cases.',
  },
  'scjn.ar-388-2022': {
    ...ruling, cite: 'Amparo en Revisión 388/2022, Primera Sala, SCJN', title: 'Amparo en Revisión 388/2022', rules: ['MX-DET-02'],
    url: 'https://internet2.scjn.gob.mx/red2/comunicados/comunicado.asp?id=7276', checkedOn: '2023-09-08',
    standing: decided('2023-03-15', 'Primera Sala; SJF 08-09-2023; razones sobre el art. 111 con tres votos'),
    says: 'Migration custody beyond 36 hours is unconstitutional; the procedure goes on in liberty, with a public defender. Persuasive on article 111.',
  },
  'scjn.ar-275-2019': {
    ...ruling, cite: 'Amparo en Revisión 275/2019, Primera Sala, SCJN', title: 'Amparo en Revisión 275/2019', rules: ['MX-DET-01'],
    url: 'https://vlex.com.mx/vid/ejecutoria-num-275-2019-942671992',
    standing: decided('2022-05-18', 'Primera Sala; SJF 08-09-2023, Libro 29, T. II, p. 1682; votos por punto sin ver; persuasivo'),
    says: 'Articles 97, 98 and 99: checks inside the country lead to discrimination. Three indigenous Mexicans had been taken off a bus as foreigners. For the parties; it persuades.',
  },
  'scjn.ar-7-2020': {
    ...ruling, cite: 'Amparo en Revisión 7/2020, Primera Sala, SCJN', title: 'Amparo en Revisión 7/2020', rules: ['MX-COMAR-38', 'MX-DET-04'], checkedOn: '2022-08-26',
    standing: decided('2022-02-16', 'Primera Sala, 4 a 1; persuasivo'),
    says: 'INM, with DIF and the federal Procuraduría, must make a programme to gather on its own what is known of migrant children and pass it to the bodies that protect them.',
  },
  'scjn.cc-353-2021': {
    ...ruling, cite: 'Contradicción de Criterios 353/2021, Primera Sala, SCJN, reg. 31028', title: 'Contradicción de Criterios 353/2021', rules: ['MX-DET-09'], checkedOn: '2022-11-11',
    standing: decided('2022-08-10', 'Primera Sala, mayoría de tres'),
    says: 'District judges in administrative matters hear orders of presentation and lodging. It settles only that.',
  },
  'pleno-centro-norte.cc-16-2023': {
    ...ruling, cite: 'Contradicción de Criterios 16/2023, Pleno Regional Penal Centro-Norte', title: 'Contradicción de Criterios 16/2023', rules: ['MX-DET-09', 'MX-DET-02'], checkedOn: '2023-03-31',
    standing: decided('2023-03-31', 'obliga solo en su región'),
    says: 'More than 36 hours is an attack on liberty: suspension at once and release. Check the circuit.',
  },
  'scjn.ar-302-2020': {
    ...ruling, cite: 'Amparo en Revisión 302/2020, Primera Sala, SCJN', title: 'Amparo en Revisión 302/2020', rules: ['MX-DET-11'], checkedOn: '2023-09-29',
    standing: decided('2022-10-26', 'Primera Sala; SJF 29-09-2023, Libro 29, T. II, p. 1862; resolutivos sin leer'),
    says: 'The policy towards people returned by the United States must be published with minimum protections. Only as a paraphrase.',
  },
  'scjn.ar-114-2020': {
    ...ruling, cite: 'Amparos en Revisión 114/2020 y 665/2019, Primera Sala, SCJN', title: 'Amparo en Revisión 114/2020', rules: ['MX-TVRH-09'], checkedOn: '2022-06-10',
    standing: decided('2021-09-22', 'Primera Sala; AR 114/2020 por unanimidad de cuatro votos, uno con reservas'),
    says: 'CURP for refugee applicants.',
  },
  'scjn.ar-346-2019': {
    ...ruling, cite: 'Amparo en Revisión 346/2019, Segunda Sala, SCJN', title: 'Amparo en Revisión 346/2019', rules: ['MX-TVRH-09'], checkedOn: '2026-11-21',
    standing: decided('2019-10-16', 'Segunda Sala'),
    says: 'Against: amparo refused on article 59 of the migration law.',
  },
  'scjn.ar-450-2025': {
    ...ruling, cite: 'Amparo en Revisión 450/2025, Pleno, SCJN', title: 'Amparo en Revisión 450/2025', rules: ['MX-COMAR-24'], checkedOn: '2025-10-06', reviewBy: review.contested,
    standing: [{ state: 'disputed', from: '2025-09-29', by: 'Pleno; resultado no localizado' }],
    says: 'Challenges weekly signing, staying in the state and abandonment. Pending when last seen.',
  },
  'scjn.protocolo-migrantes': {
    ...text, cite: 'SCJN, Protocolo para juzgar casos que involucren personas migrantes', title: 'Protocolo para juzgar casos que involucren personas migrantes y sujetas de protección internacional', rules: ['MX-COMAR-08', 'MX-COMAR-11', 'MX-COMAR-14'],
    standing: [{ state: 'in-force', from: '2021-01-01', by: 'edición sin fecha comprobada', confidence: 'memory' }],
    says: 'Reports Reglamento articles 15 and 19: COMAR asks for causes beyond the person\'s control; a claim is filed at COMAR or INM.',
  },
  'cndh.rec-38-2019': {
    ...text, cite: 'CNDH, Recomendación 38/2019', title: 'Recomendación 38/2019', rules: ['MX-COMAR-11', 'MX-COMAR-22'], checkedOn: '2019-07-02',
    standing: [{ state: 'in-force', from: '2019-07-02', by: 'CNDH, 2019; día del informe' }],
    says: 'Of 112 applicants: one to eight months without any paper, requests six to nine months late.',
  },

  // ── COMAR, INM and others in writing ──
  'comar.page.procedure': {
    ...text, cite: 'gob.mx/comar, Procedimiento para ser reconocido como refugiado en México', title: 'Página de COMAR', rules: ['MX-COMAR-07', 'MX-CAL-05'],
    url: 'https://www.gob.mx/comar/acciones-y-programas/procedimiento-para-ser-reconocido-como-refugiado-en-mexico',
    standing: [{ state: 'in-force', from: '2026-01-01', by: 'página sin fecha', confidence: 'inference' }],
    says: 'It says thirty days and leaves out «hábiles». The law controls, but staff may count calendar days.',
  },
  'comar.page.where': {
    ...text, cite: 'gob.mx/comar, «ante la COMAR o el Instituto Nacional de Migración»', title: 'Página de COMAR', rules: ['MX-COMAR-14'], url: 'https://www.gob.mx/comar',
    standing: [{ state: 'in-force', from: '2026-01-01', by: 'página sin fecha', confidence: 'inference' }],
    says: 'COMAR or INM, as alternatives; another text of COMAR says INM only where COMAR is absent. Refused at one, file in writing at the other the same day.',
  },
  'comar.2023-05-26': {
    ...text, cite: 'COMAR, comunicado del 26-05-2023', title: 'Comunicado sobre la constancia', rules: ['MX-COMAR-22'], checkedOn: '2023-05-31',
    standing: [{ state: 'in-force', from: '2023-05-26', by: 'COMAR' }],
    says: 'The constancia protects from return and keeps the person in the state; it is neither regular stay nor a paper to travel.',
  },
  'comar.tramite.move': {
    ...text, cite: 'COMAR, trámite «Autorización para continuar con el reconocimiento de la condición de refugiado en otra entidad federativa»', title: 'Autorización para continuar en otra entidad federativa', rules: ['MX-COMAR-25'],
    textAsOf: '2020-01-29', standing: [{ state: 'in-force', from: '2020-01-29', by: 'ficha vista en copia; artículo del Reglamento sin comprobar' }],
    says: 'Whoever wants to go on in another state asks first, in a free-form writing with reasons and proof; free of charge. Seen in a copy of the official sheet.',
  },
  'instructivo-curp.2021': {
    ...text, cite: 'Instructivo para la CURP temporal, DOF 18-10-2021', title: 'Instructivo para la asignación de la CURP temporal', rules: ['MX-TVRH-09', 'MX-COMAR-22'],
    standing: [{ state: 'in-force', from: '2021-10-18', by: 'DOF 18-10-2021; día de inicio sin comprobar' }],
    says: 'At most 180 calendar days, once more for as many; tied to the constancia given on admission; it does not run while COMAR\'s terms are stopped.',
  },
  'curp.inm-365': {
    ...text, cite: 'Prensa, 13-01-2026, sobre la CURP de visitantes', title: 'CURP de visitantes', rules: ['MX-TVRH-09'], checkedOn: '2026-01-13',
    standing: [{ state: 'in-force', from: '2026-01-13', by: 'prensa' }],
    says: 'Visitors who are not applicants are given 365 days.',
  },
} as const satisfies Record<string, Source>
