/**
 * What key screens say to those who listen: roles, names, ranks of headings, states, live regions, and their order. Names are
 * the keys of texts in `locales/`, so that one tree holds in every language and a corrected sentence changes nothing here;
 * where the law speaks, which changes by the month, only the shape is told. Knows no markup.
 *
 * `{key}` is a text; `{key value=key}` a text with a value put in, and a value that is not told may be anything. `/./` is any
 * words. Children are those that must be there, in this order; under `/children: equal` there are no others.
 */
import { expect, type Page } from '@playwright/test'
import { words, type Language } from './drive.ts'

const languageChoice = `
    - combobox "{ui.tools.language}":
      - option "Español"
      - option "English"
      - option "Kreyòl ayisyen"`

const tools = (choice = languageChoice, pause = '\n    - button "{ui.tools.pause}"') => `
- /children: equal
- button "{ui.skip}"
- banner:
  - /children: deep-equal
  - group "{ui.tools.label}":${choice}${pause}
    - button "{ui.tools.leave}"`

const footer = (before: string) => `
- contentinfo:
  - /children: equal${before}
  - button "{people.desk.open}"
  - button "{keep.title}"
  - button "{people.stopped.open}"
  - button "{ui.footer.end}"
  - paragraph: "{ui.footer.information}"`
const called = `
  - paragraph: "{people.of}"`
const calledWithReview = `${called}
  - button "{ui.footer.review}"`

const asking = (fact: string, help: string) => `
- main:
  - /children: equal
  - status
  - button "{ui.back}"
  - text: /./
  - strong: "{ui.question.number}"
  - text: /\\d/
  - heading "{facts.${fact}.question}" [level=1]
  - paragraph:
    - strong: "{ui.question.why}"
    - text: "{facts.${fact}.why}"${help && `
  - paragraph: "{facts.${fact}.help}"`}`

const goingOn = `
  - button "{ui.continue}"
  - group "{ui.question.or}":
    - /children: deep-equal
    - paragraph: "{ui.question.or}"
    - button "{law.nonAnswers.unknown}"
    - button "{law.nonAnswers.declined}"
    - button "{law.nonAnswers.later}"
  - group: "{ui.question.find}"`

const answered = (fact: string, given: string) => `
    - term: /{facts.${fact}.label}$/
    - definition: ${given}
    - definition:
      - button "{ui.check.changeFact fact=facts.${fact}.label}": "{ui.check.change}"`

const section = (id: string, inside = '') => `
  - region "{sheet.sections.${id}.title}":
    - heading "{sheet.sections.${id}.title}" [level=2]${inside}`
const finding = `
    - article:
      - heading /./ [level=3]
      - paragraph:
        - strong: "{sheet.finding.next}"
        - text: /./
      - group: "{sheet.finding.because}"`
const sections = ['urgent', 'deadlines', 'us', 'mx', 'open', 'papers', 'rights', 'journey', 'sources']

/** By the name of the screen in `access.spec.ts`. */
export const trees: Readonly<Record<string, string>> = {
  language: `${tools('', '')}
- main:
  - /children: equal
  - status
  - heading "Umbral" [level=1]
  - status
  - list:
    - /children: equal
    - listitem:
      - button /^(?:Español|English|Kreyòl ayisyen) /
    - listitem:
      - button /^(?:Español|English|Kreyòl ayisyen)$/
    - listitem:
      - button /^(?:Español|English|Kreyòl ayisyen)$/`,

  notice: `${tools()}
- main:
  - /children: equal
  - status
  - button "{ui.back}"
  - heading "{ui.notice.title}" [level=1]
  - paragraph: "{ui.notice.what}"
  - list:
    - /children: equal${['information', 'device', 'skip', 'tools', 'unreviewed'].map((each) => `
    - listitem:
      - /children: deep-equal
      - heading "{ui.notice.${each}.title}" [level=2]
      - paragraph: "{ui.notice.${each}.text}"`).join('')}
  - region "{ui.notice.alone.title}":
    - /children: deep-equal
    - heading "{ui.notice.alone.title}" [level=2]
    - paragraph: "{ui.notice.alone.intro}"
    - list:${['child', 'danger', 'held', 'unwell'].map((each) => `
      - listitem: "{ui.notice.alone.${each}}"`).join('')}
  - button "{ui.notice.start}"
  - button "{keep.open}"
  - paragraph: "{offline.age.today}"
  - paragraph: "{offline.age.some}"
  - status`,

  'nothing chosen': `${tools()}${asking('safety-now', 'help')}
  - group "{facts.safety-now.question}":
    - paragraph: "{ui.question.several}"
    - alert: "{ui.errors.choose-some}"
    - checkbox "{facts.safety-now.options.danger-tonight}" [checked=false]
    - checkbox "{facts.safety-now.options.none}" [checked=false]${goingOn}
- contentinfo:
  - /children: equal
  - button "{ui.footer.review}"
  - button "{people.desk.open}"
  - button "{people.stopped.open}"
  - button "{ui.footer.end}"
  - paragraph: "{ui.footer.information}"`,

  urgent: `${tools()}
- main:
  - /children: equal
  - status
  - button "{ui.back}"
  - heading "{ui.urgent.title}" [level=1]
  - paragraph: "{ui.urgent.intro}"
  - list:
    - listitem:
      - paragraph: "{ui.urgent.now}"
      - heading "{findings.safety-danger.title}" [level=2]
      - paragraph: "{findings.safety-danger.next}"
      - paragraph: "{findings.safety-danger.text}"
  - paragraph: "{ui.urgent.after}"
  - button "{ui.urgent.continue}"${footer(calledWithReview)}`,

  'check answers': `${tools()}
- main:
  - /children: equal
  - status
  - button "{ui.back}"
  - heading "{ui.check.title}" [level=1]
  - paragraph: "{ui.check.intro}"
  - paragraph: "{ui.check.partial}"
  - region "{pathways.safety.title}":
    - heading "{pathways.safety.title}" [level=2]${answered('safety-now', '"{facts.safety-now.options.none}"')}
  - region "{pathways.journey/person.title}":
    - heading "{pathways.journey/person.title}" [level=2]${answered('where-now', '"{facts.where-now.options.mexico}"')}${answered('age', '"34"')}${answered('us-contact', '"{facts.us-contact.options.once}"')}
  - region /· {ui.question.encounter}$/:
    - heading /· {ui.question.encounter}$/ [level=2]${answered('us-exit', '"{facts.us-exit.options.expedited-removal}"')}${answered('another-encounter', '"{law.yesNo.no}"')}
  - button "{ui.check.continue}"
  - button "{ui.check.summarySoFar}"${footer(called)}`,

  'yes or no': `${tools()}${asking('another-encounter', '')}
  - radiogroup "{facts.another-encounter.question}":
    - radio "{law.yesNo.yes}" [checked=false]
    - radio "{law.yesNo.no}" [checked]${goingOn}${footer(calledWithReview)}`,

  'a date that is none': `${tools()}${asking('mx-entry', 'help')}
  - group "{facts.mx-entry.question}":
    - /children: equal
    - group "{ui.date.precision}":
      - radio "{ui.date.precisions.day}" [checked]
      - radio "{ui.date.precisions.month}" [checked=false]
      - radio "{ui.date.precisions.between}" [checked=false]
    - group "{ui.date.date}":
      - alert: "{ui.errors.date-not-real}"
      - textbox "{ui.date.day}" [invalid]: "30"
      - combobox "{ui.date.month}":
        - option "{ui.date.chooseMonth}"
        - option /./ [selected]
      - textbox "{ui.date.year}": "2026"${goingOn}${footer(calledWithReview)}`,

  summary: `${tools()}
- main:
  - status
  - button "{ui.summary.back}"
  - heading "{ui.summary.title}" [level=1]
  - paragraph: "{offline.age.today}"
  - status: /./
  - button "{handing.open}"
  - button "{review.open}"
  - combobox "{ui.summary.second}":
    - option "{ui.summary.secondNone}" [selected]
  - paragraph: "{sheet.print.needsYes}"
  - paragraph: "{sheet.notices.information}"
  - paragraph: "{sheet.notices.not-reviewed}"
  - paragraph: "{sheet.notices.unfinished}"
  - navigation "{sheet.contents}":
    - list:
      - /children: deep-equal${sections.map((id) => `
      - listitem:
        - button "{sheet.sections.${id}.title}"`).join('')}${section('urgent', finding)}${section('deadlines', `
    - article:
      - heading "{deadlines.comar-filing.title}" [level=3]
      - paragraph:
        - text: "{sheet.deadline.plan}"
        - strong: /2026/
      - list:
        - listitem: "{sheet.deadline.late}"
      - group: "{sheet.finding.because}"
      - button "{sheet.deadline.count}"`)}${section('us', finding)}${section('mx', finding)}${section('open')}${section('papers', `
    - heading /./ [level=3]
    - list`)}${section('rights', `
    - article:
      - heading /./ [level=3]:
        - button /./`)}${section('journey', `
    - figure /./:
      - list`)}${section('sources')}${footer(called)}`,

  'handing, the page of the person': `${tools()}
- main:
  - status
  - heading "{handing.open}" [level=1]
  - paragraph: "{handing.screen.intro}"
  - region "{handing.screen.language.title}":
    - heading "{handing.screen.language.title}" [level=2]
    - status:
      - strong: "{handing.screen.language.chosenNone}"
    - radiogroup "{handing.screen.language.title}":
      - textbox "{handing.screen.language.search}": ma
      - status: "{handing.screen.language.found}"
      - radio /./ [checked=false]
  - region "{handing.screen.person.title}":
    - heading "{handing.screen.person.title}" [level=2]
    - checkbox "{handing.screen.person.wants}" [checked]
    - combobox "{handing.screen.person.language}"
    - button "{handing.screen.print}"
    - button "{handing.screen.hide}"
    - article:
      - heading "{handing.person.title}" [level=2]
      - paragraph: "{handing.person.information}"
      - paragraph:
        - text: "{handing.page.caseWords}"
        - strong: luna río pan
      - heading "{handing.person.first}" [level=3]
      - list:
        - listitem:
          - strong: /./
      - heading "{handing.person.days}" [level=3]
      - list:
        - listitem:
          - strong: /2026/
      - heading "{handing.person.open}" [level=3]
      - list
      - heading "{handing.person.papers}" [level=3]
      - list
      - heading "{handing.person.rights}" [level=3]
      - paragraph: "{handing.person.rightsText}"
      - paragraph: "{handing.person.ask}"
    - region "{formats.take}":
      - heading "{formats.take}" [level=2]
      - button "{formats.docx}"
      - button "{formats.html}"
      - button "{formats.txt}"
    - region "{handoff.calendar.title}":
      - heading "{handoff.calendar.title}" [level=2]
      - button "{handoff.calendar.save}"
      - status
  - region "{handing.screen.partner.title}":
    - alert: "{handing.screen.consent.toMissing}"
    - textbox "{handing.screen.consent.to}" [invalid]
    - group "{handing.screen.consent.what}":
      - alert: "{handing.screen.consent.whatMissing}"
      - checkbox "{handing.parts.deadlines}" [checked=false]
    - alert: "{handing.screen.consent.askedMissing}"
    - checkbox "{handing.screen.consent.asked}" [invalid]
    - button "{handing.screen.consent.record}"
  - region "{handing.screen.own-file.title}":
    - button "{handing.screen.partner.ask}"${footer(called)}`,

  'keeping, everything missing': `${tools()}
- main:
  - status
  - button "{ui.back}"
  - heading "{keep.title}" [level=1]
  - list
  - group "{keep.passphrase.new}":
    - alert: "{keep.passphrase.short}"
    - textbox "{keep.passphrase.label}" [invalid]
    - textbox "{keep.passphrase.again}" [invalid=false]
    - button "{keep.passphrase.show}"
  - combobox "{keep.until.label}"
  - alert: "{keep.agree.missing}"
  - checkbox /./ [checked=false] [invalid]
  - button "{keep.do}"`,

  kept: `${tools()}
- main:
  - /children: equal
  - status
  - button "{ui.back}"
  - heading "{keep.kept.title}" [level=1]
  - paragraph: "{keep.saving.until}"
  - paragraph: "{keep.kept.words}"
  - paragraph: /^\\S+ \\S+ \\S+$/
  - button "{keep.kept.back}"
  - text: "{keep.until.label}"
  - combobox "{keep.until.label}":
    - option /./ [selected]
  - button "{keep.until.change}" [disabled]
  - group: "{keep.stop.first}"
- status`,

  'locked, a wrong passphrase': `${tools('', '')}
- main:
  - /children: equal
  - status
  - heading "{keep.locked.title}" [level=1]
  - paragraph: "{keep.locked.text}"
  - alert: "{keep.problems.passphrase-wrong}"
  - text: "{keep.passphrase.label}"
  - textbox "{keep.passphrase.label}"
  - button "{keep.passphrase.show}"
  - button "{keep.unlock}"
  - group:
    - text: "{keep.locked.end}"
    - paragraph: "{keep.locked.endQuestion}"
    - button "{keep.locked.endYes}"
  - group:
    - text: "{keep.wipe.first}"
    - paragraph: "{keep.wipe.question}"
    - button "{keep.wipe.yes}"`,

  /** In `offline.spec.ts`, at the end of the page. */
  'another version': `
- complementary:
  - /children: equal
  - region "{offline.new.title}":
    - /children: equal
    - heading "{offline.new.title}" [level=2]
    - paragraph: "{offline.new.changed}"
    - list:
      - listitem: /./
    - paragraph: "{offline.new.answers}"
    - status
    - button "{offline.new.take}"
    - button "{offline.new.later}"`,
}

// ---------------------------------------------------------------- from keys to words

/** A value that is not told may be anything. */
const pattern = (text: string): string =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[.*+?^$()|[\]\\/]/g, '\\$&'))
    .join('.+')

/** The text of a key with its values; what is not told is left as `{name}`. */
function filled(language: Language, told: string): string {
  const [key = '', ...values] = told.split(' ')
  return values.reduce((text, value) => {
    const [name = '', of = ''] = value.split('=')
    return text.replaceAll(`{${name}}`, words(language, of))
  }, words(language, key))
}

/** A name or a text: words as they are, or a pattern where something in them may be anything. */
function inWords(language: Language, told: string): { readonly text: string; readonly isPattern: boolean } {
  if (told.startsWith('/')) return { text: told.replaceAll(/\{([^{}]+)\}/g, (_, key: string) => pattern(filled(language, key))), isPattern: true }
  const text = told.replaceAll(/\{([^{}]+)\}/g, (_, key: string) => filled(language, key))
  if (!/\{\w+\}/.test(text)) return { text, isPattern: false }
  return { text: `/^${pattern(text)}$/`, isPattern: true }
}

/** As YAML has it: quoted only where it must be, so that a difference is read at a glance. */
const quoted = (text: string): string => (/^[\p{L}][^#{}[\]&*!|>%@`]*$/u.test(text) && !/: |:$/.test(text) ? text : JSON.stringify(text))
const quotedKey = (text: string): string => (/: | #/.test(text) ? `'${text.replaceAll("'", "''")}'` : text)

/** A tree in the words of a language, as Playwright reads it. */
export function treeIn(language: Language, tree: string): string {
  const line = (told: string): string => {
    const [, before = '', role = '', name, states = '', after] = /^(\s*- )(\/?[a-z]+)(?: ("[^"]*"|\/.+\/))?((?: \[[^\]]+\])*)(?::(?: (.+))?)?$/.exec(told) ?? []
    if (role === '') throw new Error(`No line of a tree: ${told}`)
    if (role.startsWith('/')) return told
    const named = name === undefined ? undefined : inWords(language, name.replaceAll('"', ''))
    const key = [role, ...(named ? [named.isPattern ? named.text : JSON.stringify(named.text)] : [])].join(' ') + states
    const ends = told.endsWith(':') ? ':' : after === undefined ? '' : `: ${quoted(inWords(language, after.replaceAll('"', '')).text)}`
    return `${before}${quotedKey(key)}${ends}`
  }
  return tree.trim().split('\n').map(line).join('\n')
}

/** What the page says to those who listen is what the tree of that name tells. */
export async function expectTree(page: Page, language: Language, name: string): Promise<void> {
  const tree = trees[name]
  if (tree === undefined) throw new Error(`No tree is named "${name}"`)
  await expect.soft(page.locator('body'), `what "${name}" says to those who listen`).toMatchAriaSnapshot(treeIn(language, tree))
}
