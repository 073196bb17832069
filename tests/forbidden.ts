/** Words that no text may say of a person, with their kin. The names of laws and what an authority did are told otherwise. */
import type { Language } from '../src/i18n/index.ts'

export const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(in)?eligib(le|ility)\b|\b(dis)?qualif(y|ies|ied)\b|\bbarred\b|\bdenied\b|\btoo late\b|\b(il)legal (alien|entry|entrant|migrant)s?\b|\billegal(ly|s)?\b|\baliens?\b|!/i,
  es: /\b(in)?elegib(le|les|ilidad)\b|\b(des)?calific(a|an|ado|ada)\b|\bcumple (con )?los requisitos\b|\bdemasiado tarde\b|\bvencid[oa]s?\b|\bilegal(es|mente)?\b|\bdenegad[oa]s?\b|[¡!]/i,
  ht: /\b(in)?elijib\b|\b(pa )?kalifye\b|\btwò ta\b|\bilegal\b|\betranje ilegal\b|!/i,
}
