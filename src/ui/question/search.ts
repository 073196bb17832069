/** Finding a name by a part of it, with or without accents and capitals. Pure. */

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Does the name hold what is searched? */
export const matches = (name: string, search: string): boolean => plain(name).includes(plain(search))
