/**
 * What has been seen at the counters and at the line. Practice is not law: each entry says where and as of when, and
 * fades six months later, to the day. If only a month is known, its first day is written, so that it fades sooner. A
 * place is a key: its name in each language stands in `law.json` of each language under `law.places`.
 * Must not know the rules that cite it. An undated report is not here.
 */
import type { Source } from '../../src/engine/source.ts'

const seen = { lang: 'es', kind: 'practice', confidence: 'verified-secondary' } as const
const told = { ...seen, lang: 'en', confidence: 'source-doc' } as const

const on = (place: string, asOf: string, reviewBy: string, by: string) =>
  ({ checkedOn: asOf, reviewBy, practice: { place, asOf }, standing: [{ state: 'in-force', from: asOf, by }] }) as const

export const practice = {
  // ── COMAR ──
  'practice.comar-tijuana.cbp-one': {
    ...told, ...on('tijuana', '2025-02-01', '2025-08-01', 'Amnesty International, Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025), p. 15 ff.', title: 'Lives in Limbo', rules: ['MX-COMAR-08'],
    says: 'COMAR in Tijuana took the wait for a CBP One appointment as a reason for filing late. It may differ by state or have changed.',
  },
  'practice.comar-tijuana.refile': {
    ...told, ...on('tijuana', '2025-02-01', '2025-08-01', 'Amnesty International, Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025), p. 15 ff.', title: 'Lives in Limbo', rules: ['MX-COMAR-10', 'MX-COMAR-24'],
    says: 'Files opened elsewhere were not moved to Tijuana: people were told to wait for closure and file again.',
  },
  'practice.national-guard.comar-tijuana': {
    ...told, ...on('tijuana', '2025-02-01', '2025-08-01', 'Amnesty International, Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025), p. 15 ff.', title: 'Lives in Limbo', rules: ['MX-COMAR-14'],
    says: 'National Guard agents around the COMAR office.',
  },
  'practice.inm-baja-california.refusal': {
    ...told, ...on('baja-california', '2025-02-01', '2025-08-01', 'Amnesty International, Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025), n. 87', title: 'Lives in Limbo', rules: ['MX-COMAR-13', 'MX-COMAR-14', 'MX-COMAR-18'],
    says: 'Outside Tijuana, INM often sent people away without receiving the claim.',
  },
  'practice.unhcr.late-filing': {
    ...seen, ...on('mexico', '2026-03-11', '2026-09-11', 'ACNUR, 11-03-2026'), url: 'https://help.unhcr.org/mexico/', cite: 'ACNUR, HELP México, cómo solicitar (11-03-2026)', title: 'HELP México', rules: ['MX-COMAR-07', 'MX-COMAR-11'],
    says: 'Thirty working days; after that, go all the same and explain.',
  },
  'practice.comar.offices': {
    ...seen, ...on('mexico', '2026-03-11', '2026-09-11', 'ACNUR, 11-03-2026'), url: 'https://help.unhcr.org/mexico/', cite: 'ACNUR, HELP México, oficinas (11-03-2026)', title: 'HELP México', rules: ['MX-COMAR-14'],
    says: 'Offices: Mexico City, Tapachula, Palenque, Tenosique, Oluta, Guadalajara, Tijuana, Saltillo, Monterrey. The list may be incomplete.',
  },
  'practice.comar-juarez': {
    ...seen, ...on('ciudad-juarez', '2025-08-01', '2026-02-01', 'JRS México, julio y agosto de 2025'), cite: 'JRS México, según prensa (2025)', title: 'COMAR en Ciudad Juárez', rules: ['MX-COMAR-14'],
    says: 'COMAR attended but had taken no new claim for six months. File in writing there if received, otherwise at INM, and keep proof.',
  },
  'practice.comar-cdmx.web': {
    ...seen, ...on('mexico-city-and-naucalpan', '2025-08-10', '2026-02-10', 'prensa, 10-08-2025'), cite: 'Prensa, 10-08-2025, sobre el prerregistro en línea', title: 'Prerregistro en línea de COMAR', rules: ['MX-COMAR-23'],
    says: 'No appointments since January; staff sent people to an online pre-registration with months of waiting.',
  },
  'practice.comar-tapachula.intake': {
    ...seen, ...on('tapachula', '2025-09-30', '2026-03-30', 'prensa, 30-09-2025'), cite: 'Prensa, 30-09-2025, sobre el Centro de Multiservicios', title: 'Centro de Multiservicios', rules: ['MX-COMAR-14', 'MX-CAL-04'],
    says: 'First claims taken from 7 to 15 hours, at the single centre.',
  },
  'practice.comar-tapachula.constancia': {
    ...seen, ...on('tapachula', '2026-02-02', '2026-08-02', 'elorbe.com, 02-02-2026'), cite: 'El Orbe, 02-02-2026', title: 'Constancias y amparos en Chiapas', rules: ['MX-COMAR-22'],
    says: 'Constancias late; most amparos in Chiapas are about them.',
  },
  'practice.comar.constancia-on-admission': {
    ...seen, ...on('mexico', '2021-10-18', '2022-04-18', 'CNDH 38/2019; Instructivo DOF 18-10-2021'), cite: 'CNDH, Recomendación 38/2019; Instructivo DOF 18-10-2021', title: 'Constancia tras la admisión', rules: ['MX-COMAR-22', 'MX-TVRH-01'],
    says: 'The paper followed admission, not filing; the law asks for no such step.',
  },
  'practice.comar.signature-interval': {
    ...seen, ...on('mexico-city', '2024-06-01', '2024-12-01', 'ACNUR, junio de 2024'), cite: 'Funcionario de ACNUR, según prensa (junio de 2024)', title: 'Firma periódica', rules: ['MX-COMAR-24'],
    says: 'Every fifteen days in Mexico City, weekly or ten days elsewhere: read it from the person\'s own paper.',
  },

  // ── INM ──
  'practice.tvrh.2024-2026': {
    ...seen, ...on('mexico', '2026-01-18', '2026-07-18', 'estadística de SEGOB e INM según prensa, hasta 18-01-2026'), cite: 'La Jornada, 13-10-2025; prensa de 2025 y 18-01-2026', title: 'Tarjetas por razones humanitarias 2024-2026', rules: ['MX-TVRH-01'],
    says: 'Cards exist, about four thousand in 2024, but few go to applicants: about one in six. Not a full halt.',
  },
  'practice.inm.oficio-instead-of-card': {
    ...seen, ...on('mexico', '2024-01-30', '2024-07-30', 'prensa y CMDPDH, enero de 2024'), cite: 'Conexión Migrante, 23-01-2024; CMDPDH, 30-01-2024', title: 'Oficio en lugar de tarjeta', rules: ['MX-TVRH-01', 'MX-TVRH-08'],
    says: 'A paper without photograph instead of the card: it protects and lets a person work, but employers refuse it.',
  },
  'practice.unhcr.card-with-constancia': {
    ...seen, ...on('mexico', '2026-03-11', '2026-09-11', 'ACNUR, 11-03-2026'), url: 'https://help.unhcr.org/mexico/', cite: 'ACNUR, HELP México (11-03-2026)', title: 'HELP México', rules: ['MX-TVRH-01', 'MX-TVRH-05'],
    says: 'With the constancia, ask INM for the card; it lets a person work meanwhile.',
  },
  'practice.chiapas.amparo': {
    ...seen, ...on('chiapas', '2026-02-02', '2026-08-02', 'elorbe.com, 02-02-2026'), cite: 'El Orbe, 02-02-2026', title: 'Amparos en Chiapas', rules: ['MX-TVRH-08'],
    says: 'Judges have refused claims and suspensions more often since January 2026.',
  },
  'practice.inm.exit-orders': {
    ...seen, ...on('mexico', '2026-03-01', '2026-09-01', 'prensa, marzo de 2026'), cite: 'El Orbe, marzo de 2026; prensa de octubre de 2021', title: 'Órdenes de salida', rules: ['MX-DET-10'],
    says: 'Papers of ten days in March 2026, of twenty to thirty in 2021. Ask which article the paper cites.',
  },
  'practice.inm.sent-south': {
    ...seen, ...on('tijuana-to-villahermosa', '2025-12-07', '2026-06-07', 'prensa, 07-12-2025'), cite: 'CiberCuba, 07-12-2025', title: 'Traslados al sur', rules: ['MX-DET-11'],
    says: 'Returned people bussed some forty hours and released in Villahermosa without papers or status.',
  },
  'practice.mx.deported-again': {
    ...seen, ...on('mexico', '2025-10-15', '2026-04-15', '14ymedio, 15-10-2025'), cite: '14ymedio, 15-10-2025', title: 'Deportaciones desde México', rules: ['MX-DET-11'],
    says: 'Cubans deported in early 2025 for false papers and for coming back: ask about an earlier Mexican deportation.',
  },
  'practice.inm.no-asylum-here': {
    ...told, ...on('mexico', '2024-05-01', '2024-11-01', 'IMUMI, interviews of Nov. 2023 to May 2024'), cite: 'IMUMI factsheet (2024)', title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico', rules: ['MX-COMAR-01', 'MX-COMAR-18', 'MX-DET-11'],
    says: 'INM officers told people that there is no asylum in Mexico. It is false.',
  },
  'practice.inm.signed-to-leave': {
    ...told, ...on('mexico', '2024-05-01', '2024-11-01', 'IMUMI, interviews of Nov. 2023 to May 2024'), cite: 'IMUMI factsheet (2024), n. 39', title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico', rules: ['MX-DET-10', 'MX-DET-11'],
    says: 'People were made to sign that they would leave Mexico on their own, unscreened.',
  },

  // ── The US side of the line ──
  'practice.us.only-mexico-screened': {
    ...told, ...on('us-mexico-border', '2024-05-01', '2024-11-01', 'IMUMI, interviews of Nov. 2023 to May 2024'), cite: 'IMUMI factsheet (2024)', title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico', rules: ['US-SCP-03', 'US-CLP-10'],
    says: 'Where Mexico was the country of removal, fear of Mexico alone was screened: a home-country claim may never have been heard.',
  },
  'practice.us.voluntary-return': {
    ...told, ...on('us-mexico-border', '2024-05-01', '2024-11-01', 'IMUMI, interviews of Nov. 2023 to May 2024'), cite: 'IMUMI factsheet (2024), nn. 18, 24', title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico', rules: ['US-ER-11'],
    says: 'Voluntary return to Mexico offered to people who are neither Mexican nor resident there.',
  },
  'practice.us.documents-kept': {
    ...told, ...on('us-mexico-border', '2024-05-01', '2024-11-01', 'IMUMI, Feb. 2024 removals'), cite: 'IMUMI factsheet (2024), n. 31', title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico', rules: ['US-DOC-02', 'MX-DET-11'],
    says: 'People removed without their passports and identity papers.',
  },
  'practice.us.no-way-to-ask': {
    ...told, ...on('us-mexico-border', '2025-02-01', '2025-08-01', 'Amnesty International, Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025)', title: 'Lives in Limbo', rules: ['US-INV-01', 'US-SCP-05'],
    says: 'No way to ask for asylum at the border, in practice.',
  },
  'practice.us.exceptions-not-screened': {
    ...told, ...on('us-mexico-border', '2024-05-01', '2024-11-01', 'IMUMI, interviews of Nov. 2023 to May 2024'), cite: 'IMUMI factsheet (2024), n. 29', title: 'Removal and Return of Non-Mexican Nationals from the United States to Mexico', rules: ['US-CLP-08', 'US-CLP-10'],
    says: 'In three cases nobody asked whether an exception to the 2023 rule applied before the removal to Mexico.',
  },

  // ── Unequal treatment ──
  'practice.tijuana.unequal-treatment': {
    ...told, ...on('tijuana', '2025-02-04', '2025-08-04', 'Amnesty International, interviews of 4 to 7 Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 56-64, 101', title: 'Lives in Limbo', rules: ['MX-COMAR-39'],
    says: 'Black people, Haitians among them, meet racism in both countries and get less medical care, housing, safe shelter, help in their language and police protection; a Haitian told of hiring by colour. Violence and discrimination in Mexico against LGBTIQ+ people, and fewer protections in the US. Partly from earlier reports that it cites.',
  },

  // ── Reception of Mexicans ──
  'practice.mexico-te-abraza.centres': {
    ...seen, ...on('northern-border-tapachula-villahermosa', '2025-12-18', '2026-06-18', 'El Economista y El Mañana, 18-12-2025'), cite: 'El Economista y El Mañana, 18-12-2025', title: 'México te abraza', rules: ['MX-REP-03'],
    says: 'Nine reduced centres: Tijuana, San Luis Río Colorado, Nogales, Ciudad Juárez, Nueva Rosita, Reynosa, Matamoros, Tapachula, Villahermosa. Still official in March 2026.',
  },
  'practice.mexico-te-abraza.flamingos': {
    ...told, ...on('tijuana', '2025-02-01', '2025-08-01', 'Amnesty International, Feb. 2025'), cite: 'Amnesty International, Lives in Limbo (Feb. 2025), nn. 116-120', title: 'Lives in Limbo', rules: ['MX-REP-03', 'MX-REP-05'],
    says: 'Organisations called the Flamingos shelter prison-like: closed to them, and people inside could not go out. Whoever did not enter got no support, such as the card.',
  },
  'practice.inm.repatriation-paper': {
    ...seen, ...on('queretaro', '2025-05-22', '2025-11-22', 'El Mitote (Querétaro), 22-05-2025'), cite: 'INM en Querétaro, según El Mitote, 22-05-2025; Acceso Latino, sobre la carta de repatriación', title: 'Constancia de repatriación', rules: ['MX-REP-04'],
    says: 'Only INM gives or replaces it, its office in the state too. It replaces no identity paper and serves the programme.',
  },
  'practice.bienestar-paisano': {
    ...seen, ...on('mexico', '2026-03-18', '2026-09-18', 'cifras oficiales hasta el 18-03-2026, según prensa'), cite: 'El Enfoque Nacional, 19-03-2026; El Insurgente, 20-03-2026; El Cronista, 09-11-2025', title: 'Tarjeta Bienestar Paisano', rules: ['MX-REP-03', 'MX-REP-05', 'MX-REP-06'],
    says: '114,800 cards of 2,000 pesos; 93,000 copies of birth certificates and CURP. Asked for: name, date of birth, CURP, repatriation paper, an identity paper, birth certificate. No time limit was found.',
  },
} as const satisfies Record<string, Source>
