/** The pages that leave the room, for the named cases of every pathway, in every language. */
import { beforeAll, describe, expect, test } from 'vitest'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import { fernandezHuerta, fleschKincaid, wordsPerSentence } from '../../scripts/reading-level.ts'
import type { CaseFile } from '../casefile/casefile.ts'
import { consentParts, type Consent, type ConsentPart } from '../casefile/consent.ts'
import type { Case } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import { addLanguage, createI18n, languages, sayIn, type Language } from '../i18n/index.ts'
import { screen, type Screening } from '../screening/screen.ts'
import { plain, type Block, type Document } from './document.ts'
import { familyPage } from './family-page.ts'
import { linesTaken } from './fit.ts'
import { caveats, sectionOf, sheetFor, shortened } from './page-words.ts'
import { partnerPage, partnerPaper } from './partner-page.ts'
import { personPage, personPaper } from './person-page.ts'
import { findingsOn } from './reviewed.ts'
import { spokenLanguages } from './spoken.ts'
import type { Voice } from './words.ts'

const today = '2026-11-21'
const i18n = createI18n()
beforeAll(async () => {
  for (const language of languages) await addLanguage(i18n, language)
})
const voiceOf = (language: Language): Voice => ({ language, say: sayIn(i18n, language) })

const fileOf = (told: Case, more: Partial<CaseFile> = {}): CaseFile => ({ id: 'a', words: 'moon river fern', case: told, consents: [], ...more })

/** Every named case, once, as it was screened. */
let named: { readonly file: CaseFile; readonly screening: Screening; readonly name: string }[]
beforeAll(() => {
  named = Object.entries(casesByPathway as Record<string, readonly NamedCase[]>).flatMap(([pathway, cases]) =>
    cases.flatMap((each, i) => casesOf(law.facts, each).slice(0, 1).map(({ told }) => ({ name: `${pathway} ${i}`, file: fileOf(told), screening: screen(law, told, today) }))),
  )
}, 120_000)

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'text':
      return [plain(block.text)]
    case 'list':
      return block.items.map(plain)
    case 'table':
      return [block.caption ?? '', ...block.head, ...block.rows.flatMap((row) => row.map(plain))]
    case 'boxes':
      return block.options
    case 'fill':
      return [block.label]
    case 'page-break':
      return []
  }
}
const wordsOf = ({ title, running, blocks }: Document): string => [title, running, ...blocks.flatMap(textsOf)].join('\n')

const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(in)?eligib|\bqualif(y|ies|ied)\b|\bbarred\b|\bdenied\b|\btoo late\b|\billegal|\baliens?\b|!/i,
  es: /\b(in)?elegib|\bdemasiado tarde\b|\bvencid[oa]s?\b|\bilegal|\bdenegad[oa]s?\b|[¡!]/i,
  ht: /\belijib|\bkalifye\b|\btwò ta\b|\bilegal|!/i,
}
const bracketed = /\[[a-z]+(?:\.[\w/-]+)+\]/

const privateFacts = Object.entries(law.facts).flatMap(([id, fact]) => (fact.private ? [id] : []))

describe.each(languages)('the page for the person in %s', (language) => {
  test('is one page, and says no forbidden word and no key, for every named case', () => {
    const voice = voiceOf(language)
    const wrong = named.flatMap(({ name, file, screening }) => {
      const page = personPage({ law, screening, file, voice })
      const all = wordsOf(page)
      return [
        ...(linesTaken(page, personPaper) > personPaper.lines ? [`${name}: ${linesTaken(page, personPaper)} lines`] : []),
        ...(forbidden[language].test(all) ? [`${name}: ${forbidden[language].exec(all)?.[0]}`] : []),
        ...(bracketed.test(all) ? [`${name}: ${bracketed.exec(all)?.[0]}`] : []),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('says what it is and is not, and bears the case words', () => {
    const { say } = voiceOf(language)
    for (const { file, screening } of named.slice(0, 20)) {
      const all = wordsOf(personPage({ law, screening, file, voice: voiceOf(language) }))
      expect(all).toContain(say('handing.person.information'))
      expect(all).toContain(say('handing.person.notReviewed'))
      expect(all).toContain('moon river fern')
      expect(all).toContain(law.version)
    }
  })
})

describe('the page for the person', () => {
  const items = (page: Document, title: string): readonly string[] => {
    const at = page.blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
    const block = page.blocks[at + 1]
    return at >= 0 && block?.kind === 'list' ? block.items.map(plain) : []
  }

  // Each page is made anew for these: all named cases would take too long.
  const some = () => named.filter((_, i) => i % 9 === 0)

  test('opens no part with what discourages while there is something else to say, and says of it what can be done', () => {
    const voice = voiceOf('en')
    const { say } = voice
    for (const { name, file, screening } of some()) {
      const page = personPage({ law, screening, file, voice })
      const findings = findingsOn(sheetFor({ law, screening, file }))
      const titled = (line: string) => findings.find(({ id }) => line.startsWith(say(`findings.${id}.title`)))
      for (const part of ['first', 'open']) {
        const lines = items(page, say(`handing.person.${part}`))
        const adverse = lines.map((line) => titled(line)?.lean === 'adverse')
        if (adverse.includes(false)) expect(adverse[0], `${name}: ${part}`).toBe(false)
        for (const line of lines) {
          const finding = titled(line)
          expect(finding, `${name}: ${line}`).toBeDefined()
          if (finding?.lean === 'adverse') expect(line.length, `${name}: ${line}`).toBeGreaterThan(say(`findings.${finding.id}.title`).length + 5)
        }
        if (part === 'open') expect(adverse.length === 0 || adverse.includes(false), name).toBe(true)
      }
    }
  })

  test('says nothing that weighs against a person who said nothing', () => {
    const silent: Case = { person: {}, encounters: [] }
    const screening = screen(law, silent, today)
    const file = fileOf(silent)
    const adverse = findingsOn(sheetFor({ law, screening, file })).filter(({ lean }) => lean === 'adverse')
    for (const language of languages) {
      const { say } = voiceOf(language)
      const all = wordsOf(personPage({ law, screening, file, voice: voiceOf(language) }))
      for (const { id } of adverse) expect(all).not.toContain(say(`findings.${id}.title`))
    }
  })

  test('names every urgent finding, at least by its title', () => {
    const voice = voiceOf('en')
    for (const { file, screening } of some()) {
      const all = wordsOf(personPage({ law, screening, file, voice }))
      const urgent = findingsOn(sheetFor({ law, screening, file })).filter(({ urgency }) => urgency === 'now' || urgency === 'days')
      for (const { id } of urgent) expect(all).toContain(voice.say(`findings.${id}.title`))
    }
  })

  test('is the same whatever the person keeps to themselves', () => {
    const voice = voiceOf('en')
    const quiet = named.filter((_, i) => i % 60 === 0)
    for (const { file } of quiet) {
      const bare: Case = { ...file.case, person: Object.fromEntries(Object.entries(file.case.person).filter(([fact]) => !privateFacts.includes(fact))) }
      const marked: Case = { ...bare, person: { ...bare.person, 'needs-heard': ['apart', 'who-they-are', 'interpreter'], 'needs-may-be-named': 'no' } }
      const page = (told: Case) => personPage({ law, screening: screen(law, told, today), file: fileOf(told), voice })
      expect(page(marked)).toEqual(page(bare))
    }
  })

  test('its own sentences are as easy as grade 6, and as easy in Spanish and Kreyòl', () => {
    const own = (language: Language) => {
      const { say } = voiceOf(language)
      const keys = ['information', 'notReviewed', 'keepWords', 'theyAreYou', 'first', 'days', 'open', 'papers', 'keep', 'get', 'rights', 'rightsText', 'before']
      return keys.map((key) => say(`handing.person.${key}`).replace(/(?<![.:])$/, '.')).join(' ')
    }
    expect(fleschKincaid(own('en'))).toBeLessThanOrEqual(6)
    expect(fernandezHuerta(own('es'))).toBeGreaterThanOrEqual(70)
    expect(wordsPerSentence(own('ht'))).toBeLessThanOrEqual(12)
  })

  test('its whole text is as easy, for the named cases taken together', () => {
    const whole = (language: Language) =>
      named
        .filter((_, i) => i % 15 === 0)
        .flatMap((one) => personPage({ law, ...one, voice: voiceOf(language) }).blocks.flatMap(textsOf))
        .map((words) => words.replace(/(?<![.:?])$/, '.'))
        .join(' ')
    expect(fleschKincaid(whole('en'))).toBeLessThanOrEqual(6)
    expect(fernandezHuerta(whole('es'))).toBeGreaterThanOrEqual(70)
    expect(wordsPerSentence(whole('ht'))).toBeLessThanOrEqual(12)
  })

  test('a review strikes, and corrects with its words; who reviewed is not named', () => {
    const voice = voiceOf('en')
    const one = named.find(({ file, screening }) => findingsOn(sheetFor({ law, screening, file })).filter(({ urgency }) => urgency === 'days').length > 1)
    if (!one) throw new Error('no case with two urgent findings')
    const findings = findingsOn(sheetFor({ law, ...one }))
    const [struck, corrected] = findings.filter(({ urgency }) => urgency === 'days')
    if (!struck || !corrected) throw new Error('no urgent findings')
    const marks = Object.fromEntries(
      findings.map(({ id }) => [
        id,
        id === struck.id
          ? ({ verdict: 'strike', reason: 'r' } as const)
          : id === corrected.id
            ? ({ verdict: 'correct', reason: 'r', text: 'Words of the reviewer.' } as const)
            : ({ verdict: 'keep', reason: '' } as const),
      ]),
    )
    const file = { ...one.file, review: { marks, signed: { by: 'Ana Reyes', on: today, law: law.version } } }
    const all = wordsOf(personPage({ law, screening: one.screening, file, voice }))
    expect(all).not.toContain(voice.say(`findings.${struck.id}.title`))
    expect(all).toContain('Words of the reviewer.')
    expect(all).not.toContain('Ana Reyes')
    expect(all).not.toContain(voice.say('handing.person.notReviewed'))
  })
})

describe('the page for a partner', () => {
  const consentTo = (parts: readonly ConsentPart[]): Consent => ({ to: 'partner', name: 'Casa Azul', parts, on: today, until: '2026-12-21' })
  const page = (parts: readonly ConsentPart[] | undefined, { file, screening }: { file: CaseFile; screening: Screening }, language: Language = 'en') =>
    partnerPage({ law, screening, file, voice: voiceOf(language), consent: parts && consentTo(parts) })

  test.each(languages)('takes one sheet without the answers, in %s', (language) => {
    const parts = consentParts.filter((each) => each !== 'answers')
    const long = named.filter((_, i) => i % 12 === 0).flatMap(({ name, ...one }) => {
      const lines = linesTaken(page(parts, one, language), partnerPaper)
      return lines > partnerPaper.lines ? [`${name}: ${lines}`] : []
    })
    expect(long).toEqual([])
  })

  /** The strings that a part would bring, and no other part. */
  const own: Readonly<Record<ConsentPart, (one: { file: CaseFile; screening: Screening }, voice: Voice) => readonly string[]>> = {
    deadlines: (one, { say }) => (sectionOf(sheetFor({ law, ...one }), 'deadlines')?.deadlines ?? []).map(({ id }) => say(`deadlines.${id}.title`)),
    findings: (one, { say }) => findingsOn(sheetFor({ law, ...one })).map(({ id }) => `${say(`findings.${id}.title`)} (`),
    papers: (_, { say }) => [say('handing.partner.seen'), say('handing.partner.missing')],
    journey: (_, { say }) => ['mx-entry', 'us-entry', 'us-exit'].map((kind) => say(`sheet.journey.${kind}`, { date: '' }).trim()),
    answers: (one, { say }) => (sectionOf(sheetFor({ law, ...one }), 'journey')?.answers ?? []).flatMap(({ answers }) => answers.map(({ fact }) => `${say(`facts.${fact}.label`)}: `)),
  }

  test.each(consentParts)('has nothing of %s where that was not agreed to, and has it where it was', (left) => {
    const voice = voiceOf('en')
    let found = 0
    for (const one of named.filter((_, i) => i % 30 === 0)) {
      const without = page(consentParts.filter((each) => each !== left), one)
      const others = consentParts.filter((each) => each !== left && each !== 'answers')
      // Answers name everything that other parts do: they are left out where these are looked for.
      const all = wordsOf(left === 'answers' ? without : page(others, one))
      for (const text of own[left](one, voice)) expect(all).not.toContain(text)
      const only = wordsOf(page([left], one))
      found += own[left](one, voice).filter((text) => only.includes(text)).length
      // The name of the part is told as not agreed to, and no source is left of it.
      expect(all).toContain(voice.say('handing.partner.left'))
      if (left === 'findings') expect(wordsOf(page(['papers'], one))).not.toContain('[1]')
    }
    expect(found).toBeGreaterThan(4)
  })

  test('numbers its sources from 1 without a gap, and gives each its citation', () => {
    for (const one of named.filter((_, i) => i % 40 === 0)) {
      const all = wordsOf(page(consentParts, one))
      const numbers = [...new Set([...all.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b)
      expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    }
  })

  test('without a consent it says so on top, and leaves lines to fill in', () => {
    const [one] = named
    if (!one) throw new Error('no case')
    const draft = page(undefined, one)
    expect(draft.blocks[1]).toEqual({ kind: 'text', look: 'box', text: voiceOf('en').say('handing.partner.noConsent') })
    expect(draft.blocks.filter(({ kind }) => kind === 'fill').length).toBeGreaterThanOrEqual(3)
    expect(wordsOf(page(['deadlines'], one))).not.toContain(voiceOf('en').say('handing.partner.noConsent'))
  })

  test.each(languages)('the language spoken is named in %s with its own name', (language) => {
    const [one] = named
    if (!one) throw new Error('no case')
    const { say } = voiceOf(language)
    for (const [key, { own: ownName }] of Object.entries(spokenLanguages)) {
      const all = wordsOf(partnerPage({ law, screening: one.screening, file: { ...one.file, spoken: key }, voice: voiceOf(language), consent: consentTo(['papers']) }))
      expect(all).toContain(say(`handing.spoken.${key}`))
      if (ownName) expect(all.toLowerCase()).toContain(ownName.toLowerCase())
      expect(all).not.toMatch(bracketed)
    }
  })

  test('has a language for everybody', () => {
    expect(Object.keys(spokenLanguages).length).toBeGreaterThanOrEqual(45)
    expect(Object.keys(spokenLanguages)).toEqual(expect.arrayContaining(['mam', 'kiche', 'qeqchi', 'quechua', 'garifuna', 'pt', 'ru', 'fr', 'other']))
  })
})

describe('the page for the family', () => {
  const member = (i: number, family: CaseFile['family'], words: string) => {
    const one = named[i]
    if (!one) throw new Error('no case')
    return { screening: one.screening, file: { ...one.file, id: words, words, ...(family && { family }) } }
  }
  const of = (members: readonly ReturnType<typeof member>[]) => {
    const [first, ...others] = members
    if (!first) throw new Error('no member')
    return familyPage({ law, voice: voiceOf('en'), members: [first, ...others] })
  }

  test('is the same whether or not there is a member kept apart, or somebody of another family', () => {
    const [one, two] = [member(40, { id: 'f', apart: false }, 'sun boat hill'), member(60, { id: 'f', apart: false }, 'lamp rain door')]
    const together = of([one, two])
    expect(of([one, member(80, { id: 'f', apart: true }, 'bread road kite'), two, member(90, { id: 'g', apart: false }, 'salt owl tree')])).toEqual(together)
    expect(wordsOf(together)).toContain('sun boat hill')
    expect(wordsOf(together)).toContain('lamp rain door')
  })

  test('is one page, with every urgent finding of each member', () => {
    const voice = voiceOf('en')
    for (let i = 0; i + 7 < named.length; i += 60) {
      const members = [0, 3].map((step) => member(i + step, { id: 'f', apart: false }, `words ${step}`))
      const page = of(members)
      const all = wordsOf(page)
      expect(all).not.toMatch(bracketed)
      for (const { screening, file } of members)
        for (const { id, urgency } of findingsOn(sheetFor({ law, screening, file })))
          if (urgency === 'now' || urgency === 'days') expect(all).toContain(voice.say(`findings.${id}.title`))
    }
  })
})

describe.each(languages)('what is not firm law, on every page in %s', (language) => {
  /** Later, so that some reports have faded and some rules are to be checked again. */
  const later = '2027-03-01'

  /** What follows a title where it stands as a name, alone or in a row of names; in the steps of others it is but words. */
  const namedIn = (words: string, title: string): readonly string[] =>
    words.split(title).flatMap((after, i, pieces) => (i > 0 && /^$|[;:] $/.test(pieces[i - 1] ?? '') ? [after] : []))

  test.each(language === 'en' ? [today, later] : [today])('says so beside its name, and practice says where and when, on %s', (day) => {
    const voice = voiceOf(language)
    const wrong: string[] = []
    let met = 0
    for (const one of named.filter((_, i) => i % 30 === (day === today ? 0 : 6))) {
      const screening = screen(law, one.file.case, day)
      const file: CaseFile = { ...one.file, family: { id: 'f', apart: false } }
      const pages = [
        personPage({ law, screening, file, voice }),
        familyPage({ law, voice, members: [{ file, screening }, { file: { ...file, id: 'b', words: 'sun boat' }, screening }] }),
        partnerPage({ law, screening, file, voice, consent: undefined }),
      ]
      const findings = findingsOn(sheetFor({ law, screening, file }))
      const titles = findings.map(({ id }) => voice.say(`findings.${id}.title`))
      for (const finding of findings) {
        const known = caveats(voice, finding).join('; ')
        const title = voice.say(`findings.${finding.id}.title`)
        // A title that another begins with cannot be told from it.
        if (known === '' || titles.some((other) => other !== title && other.includes(title))) continue
        for (const page of pages)
          for (const after of page.blocks.flatMap(textsOf).flatMap((words) => namedIn(words, title))) {
            met += 1
            const [, bracket = ''] = /^ \(([^)]*)/.exec(after) ?? []
            if (!bracket.includes(known)) wrong.push(`${one.name}: ${title}${after.slice(0, 60)}`)
          }
      }
    }
    expect(wrong).toEqual([])
    expect(met).toBeGreaterThan(20)
  })

  test('names a practice with its place and its day, and says when that is old', () => {
    const { say } = voiceOf(language)
    const practice = { source: 's', place: 'tijuana', asOf: '2026-05-03', faded: true }
    const words = caveats(voiceOf(language), { standing: 'practice', practice, stale: false } as never)
    expect(words).toEqual([expect.stringContaining('Tijuana'), say('handing.page.faded')])
    expect(words[0]).toContain('2026')
  })

  test('rules past their review are told on the page of the person and of the family', () => {
    const voice = voiceOf(language)
    const one = named.find(({ file }) => sheetFor({ law, file, screening: screen(law, file.case, later) }).notices.includes('stale'))
    if (!one) throw new Error('no case under stale law')
    const parts = { law, file: one.file, voice, screening: screen(law, one.file.case, later) }
    for (const page of [personPage(parts), familyPage({ law, voice, members: [parts] })]) expect(wordsOf(page)).toContain(voice.say('sheet.notices.stale'))
  })
})

test('a text is shortened in whole sentences, and never to nothing', () => {
  expect(shortened('One two. Three four. Five.', 10)).toBe('One two.')
  expect(shortened('One two. Three four. Five.', 22)).toBe('One two. Three four.')
  expect(shortened('One two. Three four.', 0)).toBe('One two.')
  expect(shortened('See article (LFPA, art. 31). Then go.', 5)).toBe('See article (LFPA, art. 31).')
})
