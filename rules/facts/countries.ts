/**
 * Countries that an answer may name: ISO 3166-1 alpha-2 codes of those met at this border, `XX` for a person without
 * any nationality, `ZZ` for a country that is not listed. Their names live in `locales/`.
 */
export const countries = [
  'MX', 'GT', 'HN', 'SV', 'NI', 'CR', 'PA', 'BZ', 'CU', 'HT', 'DO', 'JM', 'VE', 'CO', 'EC', 'PE', 'BO', 'BR', 'CL',
  'AR', 'PY', 'UY', 'GY', 'SR', 'US', 'CA', 'AF', 'AM', 'AO', 'AZ', 'BD', 'BF', 'BY', 'CD', 'CG', 'CI', 'CM', 'CN',
  'DZ', 'EG', 'ER', 'ES', 'ET', 'GE', 'GH', 'GM', 'GN', 'IN', 'IQ', 'IR', 'KE', 'KG', 'KZ', 'LB', 'LK', 'LR', 'MA', 'ML',
  'MR', 'NE', 'NG', 'NP', 'PK', 'PS', 'RO', 'RU', 'RW', 'SD', 'SL', 'SN', 'SO', 'SS', 'SY', 'TD', 'TG', 'TJ', 'TR',
  'UA', 'UG', 'UZ', 'VN', 'YE', 'ZW', 'XX', 'ZZ',
] as const
