/**
 * Names that texts keep in the language of the office or the law they come from, so that people can show and hear them:
 * a reader that speaks a page changes its voice for them. One list for all languages; in its own language a name is no
 * foreign one. Must not know any key.
 */
import type { Language } from './languages.ts'

/** A run of text; `lang` where it is a name from another language. */
export interface Run {
  readonly text: string
  readonly lang?: Language
}

/** Longer names first where one begins like another: the first that fits is taken. */
const names: Readonly<Partial<Record<Language, readonly string[]>>> = {
  es: [
    'Comisión Mexicana de Ayuda a Refugiados',
    'Ley General de Víctimas',
    'Ley Nacional para Eliminar Trámites Burocráticos',
    'Procuraduría de Protección',
    'Defensoría Pública Federal',
    'Instituto Federal de Defensoría Pública',
    'Fiscalía',
    'Registro Civil',
    'Registro Nacional de Población',
    'Bienestar Paisano',
    'México te Abraza',
    'Quédate en México',
    'recurso de revisión',
    'protección complementaria',
    'condición de refugiado',
    'oficio de salida',
    'retorno asistido',
    'PERMISO PARA TRABAJAR',
    'constancia de repatriación',
    'constancia',
    'matrícula',
    'desistimiento',
    'prevención',
    'suspensión',
    'solicitante',
    'presentación',
    'alojamiento',
    'albergue',
    'denuncia',
    'deportación',
    'apátrida',
    'admisión',
    'género',
    'amparo',
    'folio',
    'sello',
    'acta',
    'COMAR',
    'INM',
    'CNDH',
    'CURP',
    'TVRH',
    'TFJA',
    'LFPA',
    'IMUMI',
    'CEAV',
    'FGR',
    'FMM',
    'SRE',
    'DIF',
    'DOF',
    'RENAPO',
    'Ciudad Juárez',
    'San Luis Río Colorado',
    'Piedras Negras',
    'Nuevo Laredo',
  ],
  en: [
    'expedited removal',
    'withholding of removal',
    'withholding-only',
    'withholding',
    'credible fear interview',
    'credible fear',
    'reasonable fear interview',
    'reasonable fear',
    'reasonable possibility',
    'reasonable probability',
    'significant possibility',
    'more likely than not',
    'exceptionally compelling circumstances',
    'exceptional circumstances',
    'acute medical emergency',
    'Circumvention of Lawful Pathways',
    'Securing the Border',
    'Temporary Protected Status',
    'Remain in Mexico',
    'unaccompanied children',
    'voluntary departure',
    'voluntary return',
    'habitual resident',
    'permanent bar',
    'mandatory bars',
    'third country',
    'asylum-only',
    'CAT deferral',
    'Eastern Time',
    'reinstatement',
    'withdrawal',
    'inspection',
    'admitted',
    'paroled',
    'parole',
    'waiver',
    'remarks',
    'A-file',
    'CBP One',
    'CBP Home',
    'CBP',
    'USCIS',
    'FOIA',
    'VAWA',
    'CHNV',
    'TPS',
    'HHS',
    'ICE',
    'MPP',
    'CLP',
    'CHIRLA v. Noem',
    'RAICES v. Mullin',
    'Amnesty International',
  ],
}

/** Letters of all three languages: a name inside a longer word is none. */
const letter = '[\\p{L}\\p{N}]'
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const foreignTo = (language: Language): { readonly pattern: RegExp; readonly langOf: ReadonlyMap<string, Language> } => {
  const all = (Object.entries(names) as [Language, readonly string[]][]).flatMap(([lang, own]) =>
    lang === language ? [] : own.map((name) => [name.toLowerCase(), lang] as const),
  )
  const longest = all.map(([name]) => name).sort((one, other) => other.length - one.length)
  return { pattern: new RegExp(`(?<!${letter})(${longest.map(literally).join('|')})(?!${letter})`, 'giu'), langOf: new Map(all) }
}
const made = new Map<Language, ReturnType<typeof foreignTo>>()

/** A text in a language as runs, with the names from other languages apart. */
export function runsOf(language: Language, text: string): readonly Run[] {
  const { pattern, langOf } = made.get(language) ?? foreignTo(language)
  if (!made.has(language)) made.set(language, { pattern, langOf })
  const pieces = text.split(pattern)
  if (pieces.length === 1) return [{ text }]
  return pieces.flatMap((piece, i): readonly Run[] => {
    const lang = i % 2 === 1 ? langOf.get(piece.toLowerCase()) : undefined
    return piece === '' ? [] : [lang ? { text: piece, lang } : { text: piece }]
  })
}
