/**
 * The languages people speak, to be chosen and printed as a need: far more than those this tool is written in. Each has
 * a name in our languages under `handing.spoken`, and its own name where that is known.
 * Must not know any screen.
 */
import type { Voice } from './words.ts'

/** Each language by its key; its own name, and the tag that tells a browser which language that name is in. */
export const spokenLanguages: Readonly<Record<string, { readonly own?: string; readonly lang?: string }>> = {
  es: { own: 'Español', lang: 'es' },
  ht: { own: 'Kreyòl ayisyen', lang: 'ht' },
  en: { own: 'English', lang: 'en' },
  pt: { own: 'Português', lang: 'pt' },
  fr: { own: 'Français', lang: 'fr' },
  ru: { own: 'Русский', lang: 'ru' },
  mam: { own: 'Qyol Mam', lang: 'mam' },
  kiche: { own: 'K’iche’', lang: 'quc' },
  qeqchi: { own: 'Q’eqchi’', lang: 'kek' },
  quechua: { own: 'Runasimi', lang: 'qu' },
  garifuna: { own: 'Garífuna', lang: 'cab' },
  kaqchikel: { own: 'Kaqchikel', lang: 'cak' },
  qanjobal: { own: 'Q’anjob’al', lang: 'kjb' },
  chuj: { own: 'Koti’', lang: 'cac' },
  ixil: { own: 'Ixil', lang: 'ixl' },
  achi: { own: 'Achi', lang: 'acr' },
  popti: { own: 'Popti’', lang: 'jac' },
  akateko: { own: 'Akateko', lang: 'knj' },
  poqomchi: { own: 'Poqomchi’', lang: 'poh' },
  tzutujil: { own: 'Tz’utujil', lang: 'tzj' },
  chorti: { own: 'Ch’orti’', lang: 'caa' },
  maya: { own: 'Maaya t’aan', lang: 'yua' },
  tzotzil: { own: 'Bats’i k’op', lang: 'tzo' },
  tzeltal: { own: 'Bats’il k’op', lang: 'tzh' },
  chol: { own: 'Lak ty’añ', lang: 'ctu' },
  zapoteco: { own: 'Diidxazá', lang: 'zap' },
  mixteco: { own: 'Tu’un savi', lang: 'mix' },
  nahuatl: { own: 'Nahuatl', lang: 'nah' },
  purepecha: { own: 'P’urhepecha', lang: 'tsz' },
  otomi: { own: 'Hñähñu', lang: 'oto' },
  triqui: {},
  mazateco: { own: 'Énná', lang: 'maq' },
  mixe: { own: 'Ayuujk', lang: 'mto' },
  tlapaneco: { own: 'Me’phaa', lang: 'tcf' },
  kichwa: { own: 'Kichwa', lang: 'qu' },
  aymara: { own: 'Aymara', lang: 'ay' },
  guarani: { own: 'Avañe’ẽ', lang: 'gn' },
  shuar: { own: 'Shuar', lang: 'jiv' },
  wayuu: { own: 'Wayuunaiki', lang: 'guc' },
  warao: { own: 'Warao', lang: 'wba' },
  miskito: { own: 'Miskitu', lang: 'miq' },
  'nicaraguan-creole': { own: 'Kriol', lang: 'bzk' },
  arabic: { own: 'العربية', lang: 'ar' },
  turkish: { own: 'Türkçe', lang: 'tr' },
  kurdish: { own: 'Kurdî', lang: 'ku' },
  ukrainian: { own: 'Українська', lang: 'uk' },
  armenian: { own: 'Հայերեն', lang: 'hy' },
  georgian: { own: 'ქართული', lang: 'ka' },
  azerbaijani: { own: 'Azərbaycanca', lang: 'az' },
  chechen: { own: 'Нохчийн', lang: 'ce' },
  uzbek: { own: 'Oʻzbekcha', lang: 'uz' },
  tajik: { own: 'Тоҷикӣ', lang: 'tg' },
  kyrgyz: { own: 'Кыргызча', lang: 'ky' },
  kazakh: { own: 'Қазақша', lang: 'kk' },
  farsi: { own: 'فارسی', lang: 'fa' },
  dari: { own: 'دری', lang: 'prs' },
  pashto: { own: 'پښتو', lang: 'ps' },
  urdu: { own: 'اردو', lang: 'ur' },
  hindi: { own: 'हिन्दी', lang: 'hi' },
  punjabi: { own: 'ਪੰਜਾਬੀ', lang: 'pa' },
  gujarati: { own: 'ગુજરાતી', lang: 'gu' },
  bengali: { own: 'বাংলা', lang: 'bn' },
  nepali: { own: 'नेपाली', lang: 'ne' },
  tamil: { own: 'தமிழ்', lang: 'ta' },
  sinhala: { own: 'සිංහල', lang: 'si' },
  mandarin: { own: '普通话', lang: 'zh' },
  cantonese: { own: '粵語', lang: 'yue' },
  vietnamese: { own: 'Tiếng Việt', lang: 'vi' },
  tigrinya: { own: 'ትግርኛ', lang: 'ti' },
  amharic: { own: 'አማርኛ', lang: 'am' },
  oromo: { own: 'Afaan Oromoo', lang: 'om' },
  somali: { own: 'Soomaali', lang: 'so' },
  swahili: { own: 'Kiswahili', lang: 'sw' },
  lingala: { own: 'Lingála', lang: 'ln' },
  kinyarwanda: { own: 'Ikinyarwanda', lang: 'rw' },
  wolof: { own: 'Wolof', lang: 'wo' },
  fula: { own: 'Pulaar', lang: 'ff' },
  bambara: { own: 'Bamanankan', lang: 'bm' },
  soninke: { own: 'Sooninkanxanne', lang: 'snk' },
  hausa: { own: 'Hausa', lang: 'ha' },
  yoruba: { own: 'Yorùbá', lang: 'yo' },
  igbo: { own: 'Igbo', lang: 'ig' },
  twi: { own: 'Twi', lang: 'tw' },
  'cape-verdean': { own: 'Kriolu', lang: 'kea' },
  'nigerian-pidgin': { own: 'Naijá', lang: 'pcm' },
  'sign-mexico': {},
  'sign-us': {},
  'sign-other': {},
  other: {},
}

/** So many stand on top of the list: those most often met. */
export const usualSpoken = 11

/** The language spoken and the need for an interpreter; or that it was not recorded. */
export function spokenText({ say }: Pick<Voice, 'say'>, spoken: string | undefined): readonly { readonly text: string; readonly strong?: true; readonly lang?: string }[] {
  const known = spoken === undefined ? undefined : spokenLanguages[spoken]
  if (spoken === undefined || !known) return [{ text: say('handing.partner.languageUnknown') }]
  const name = say(`handing.spoken.${spoken}`)
  const ownName = known.own !== undefined && known.own.toLowerCase() !== name.toLowerCase()
  return [
    { text: name, strong: true },
    ...(ownName ? [{ text: ' (' }, { text: known.own ?? '', ...(known.lang !== undefined && { lang: known.lang }) }, { text: ')' }] : []),
    { text: `. ${say('handing.partner.interpreter')}` },
  ]
}
