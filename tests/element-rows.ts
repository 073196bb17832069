/**
 * What single tests of the law say, answer by answer, where the named cases tell whole lives and so try only a few of the values
 * that weigh alike. Each row is read from the words of the rule in the law dossiers, not from what the code says.
 * The unit tests ask the rows of the law, mutation testing of spoiled functions.
 */
import { isDeepStrictEqual } from 'node:util'
import { law } from '../rules/law.ts'
import type { Answer } from '../src/engine/answers.ts'
import type { Facts, View } from '../src/engine/law.ts'
import type { Weight } from '../src/engine/weights.ts'

type Answers = Readonly<Record<string, Answer | undefined>>
interface Told {
  readonly person?: Answers
  readonly encounters?: readonly Answers[]
  /** The encounter that is asked; absent for the person. */
  readonly here?: number
  readonly today?: string
}
interface Row {
  readonly of: 'element' | 'contradiction' | 'pattern' | 'deadline' | 'argued'
  readonly id: string
  readonly told: Told
  readonly says: unknown
}

const seen = (answers: Answers, told: Told, encounters: View<Facts>['encounters'], here?: number): View<Facts> => ({
  today: told.today ?? '2026-11-21',
  here,
  encounters,
  get: (fact) => answers[fact as string] as never,
})

function viewOf(told: Told): View<Facts> {
  const encounters = (told.encounters ?? []).map((one, i) => seen({ ...told.person, ...one }, told, [], i))
  return seen({ ...told.person, ...(told.here === undefined ? {} : told.encounters?.[told.here]) }, told, encounters, told.here)
}

/** What the law says; a law that throws says that. */
function saidOf(row: Row): unknown {
  try {
    return askedOf(row)
  } catch (error) {
    return String(error)
  }
}

function askedOf({ of, id, told }: Row): unknown {
  const view = viewOf(told)
  if (of === 'element') return law.elements[id]?.weigh(view)
  if (of === 'pattern') return law.patterns?.[id]?.holds.weigh(view)
  if (of === 'contradiction') return law.contradictions[id]?.between.weigh(view)
  const deadline = law.deadlines[id]
  if (of === 'deadline') return deadline?.start.at(view)
  return deadline && 'arguableStart' in deadline ? deadline.arguableStart?.at(view) : 'none'
}

/** Every row of which the law says something else, as they are found. */
export function* faultsOfRows(): Generator<string> {
  for (const row of rows) {
    const said = saidOf(row)
    if (said !== row.says && !isDeepStrictEqual(said, row.says))
      yield `${row.of} ${row.id}: ${JSON.stringify(row.told)} is ${JSON.stringify(said)}, not ${JSON.stringify(row.says)}`
  }
}

/** The tests that have rows. */
export const rowsOf = (): ReadonlySet<string> => new Set(rows.map(({ of, id }) => `${of} ${id}`))

const rows: Row[] = []

/** The test weighs so where this is told. */
const weighs = (id: string, says: Weight, ...all: readonly Told[]) => rows.push(...all.map((told): Row => ({ of: 'element', id, told, says })))
const contradicts = (id: string, says: Weight, ...all: readonly Told[]) => rows.push(...all.map((told): Row => ({ of: 'contradiction', id, told, says })))
const starts = (id: string, says: unknown, told: Told, of: 'deadline' | 'argued' = 'deadline') => rows.push({ of, id, told, says })
const person = (answers: Answers, today?: string): Told => ({ person: answers, ...(today !== undefined && { today }) })
const once = (encounter: Answers, answers: Answers = {}): Told => ({ person: answers, encounters: [encounter], here: 0 })

/** The pattern counts whoever answers so, and nobody else. */
const counts = (id: string, says: Weight, ...all: readonly Answers[]) => rows.push(...all.map((answers): Row => ({ of: 'pattern', id, told: person(answers), says })))

/** Of all values of a fact just these meet the test, each alone; the others do not; without an answer it weighs `silent`. */
function meets(id: string, fact: string, values: readonly string[], beside: Answers = {}, silent: Weight = 'unclear') {
  const kind = law.facts[fact]
  if (!kind || !('values' in kind)) throw new Error(`"${fact}" has no values`)
  for (const value of kind.values) {
    const answer = kind.kind === 'several' || kind.kind === 'countries' ? [value] : value
    weighs(id, values.includes(value) ? 'met' : 'not-met', person({ ...beside, [fact]: answer }))
  }
  weighs(id, silent, person(beside))
}

// ---------------------------------------------------------------- the first minute, needs

const firstMinute = { 'danger-tonight': 'danger-tonight', 'child-alone': 'child-alone', 'medical-emergency-now': 'medical', 'in-custody-now': 'in-custody', 'paper-with-deadline': 'paper-deadline' }
for (const [id, value] of Object.entries(firstMinute)) meets(id, 'safety-now', [value])
const since = (hour: string) => person({ 'custody-since': hour })
weighs('held-over-36-hours', 'met', since('2026-11-19T10:00[America/Chicago]'))
weighs('held-over-36-hours', 'not-met', since('2026-11-20T22:00[America/Chicago]'))
weighs('held-over-36-hours', 'unclear', since('2026-11-20T04:00[America/Chicago]'), person({}))
meets('needs-to-name', 'needs-heard', ['interpreter', 'woman-or-man', 'hard-to-speak', 'who-they-are', 'origin'])
meets('needs-an-interpreter', 'needs-heard', ['interpreter'])
meets('needs-care-when-heard', 'needs-heard', ['woman-or-man', 'hard-to-speak'])
meets('afraid-of-unequal-treatment', 'needs-heard', ['who-they-are', 'origin'])

// ---------------------------------------------------------------- journey

meets('in-mexico', 'where-now', ['mexico'])
meets('in-the-us-now', 'where-now', ['united-states'])
meets('came-into-the-us', 'us-how', ['port-appointment', 'port-no-appointment', 'between-ports', 'by-sea', 'by-air', 'other'])
const ways = ['expedited-removal', 'judge-order', 'reinstated-order', 'withdrawal', 'voluntary-return', 'title-42', 'remain-in-mexico', 'sent-without-paper', 'not-sent-back']
const sentBack = ways.filter((way) => way !== 'not-sent-back')
meets('was-sent-back', 'us-exit', sentBack)
weighs('only-mexican', 'met', person({ nationalities: ['MX'] }))
weighs('only-mexican', 'not-met', person({ nationalities: ['MX', 'HN'] }), person({ nationalities: ['HN'] }))
weighs('under-18', 'met', person({ age: 17 }))
weighs('under-18', 'not-met', person({ age: 18 }))
weighs('under-18', 'unclear', person({}))

// ---------------------------------------------------------------- contradictions

const days = (entered: string, left: string, more: Answers = {}) => once({ 'us-entry-when': entered, 'us-exit-when': left, ...more })
contradicts('left-before-entering', 'met', days('2024-02-20', '2024-02-19'), days('2024-02-20', '2024-02-19', { 'us-exit': 'withdrawal', 'us-how': 'by-sea' }))
contradicts('left-before-entering', 'not-met', days('2024-02-20', '2024-02-20'), days('2024-02-20', '2024-02-02', { 'us-exit': 'not-sent-back' }), days('2024-02-20', '2024-02-02', { 'us-how': 'stopped-before-line' }))
contradicts('left-before-entering', 'unclear', once({ 'us-entry-when': '2024-02-20' }), once({ 'us-exit-when': '2024-02-20' }))
for (const paper of ['i-863', 'i-869', 'i-870', 'i-898', 'i-899']) {
  contradicts('fear-paper-without-interview', 'met', once({ 'us-papers': [paper], 'fear-interview': 'none' }), once({ 'us-papers': [paper], 'fear-asked-about': 'not-asked' }))
  contradicts('fear-paper-without-interview', 'not-met', once({ 'us-papers': [paper], 'fear-interview': 'failed', 'fear-asked-about': 'own-country' }))
}
contradicts('fear-paper-without-interview', 'not-met', once({ 'us-papers': ['i-860'], 'fear-interview': 'none' }))
contradicts('impossible-age', 'met', person({ age: 116 }))
contradicts('impossible-age', 'not-met', person({ age: 115 }))
contradicts('only-mexican-asks-comar', 'met', person({ nationalities: ['MX'], 'comar-contact': 'filed' }))
contradicts('only-mexican-asks-comar', 'not-met', person({ nationalities: ['MX', 'HN'], 'comar-contact': 'filed' }), person({ nationalities: ['MX'], 'comar-contact': 'none' }))
contradicts('future.mx-entry', 'met', person({ 'mx-entry': '2026-11-22' }))
contradicts('future.mx-entry', 'not-met', person({ 'mx-entry': '2026-11-21' }), person({ 'mx-entry': '2026-11' }))
contradicts('future.us-entry-when', 'met', once({ 'us-entry-when': '2026-11-22T00:10' }))
contradicts('future.us-entry-when', 'not-met', once({ 'us-entry-when': '2026-11-21T23:50[America/Denver]' }))
const zone = (entry: string, place?: string) => once({ 'us-entry-when': entry, ...(place && { 'us-place': place }) })
contradicts('zone-of-another-place', 'met', zone('2024-07-01T10:00[America/Chicago]', 'california'), zone('2024-07-01T10:00[America/Denver]', 'arizona'), zone('2024-07-01T10:00[America/Los_Angeles]', 'texas'), zone('2024-07-01T10:00[America/Chicago]', 'new-mexico-el-paso'))
contradicts('zone-of-another-place', 'not-met', zone('2024-07-01T10:00[America/Phoenix]', 'california'), zone('2024-01-10T10:00[America/Denver]', 'arizona'), zone('2024-07-01T10:00[America/Chicago]', 'texas'))
contradicts('zone-of-another-place', 'unclear', zone('2024-07-01T10:00[America/Chicago]', 'elsewhere'), zone('2024-07-01T10:00', 'texas'), zone('2024-07-01T10:00[America/Chicago]'), once({}))

// ---------------------------------------------------------------- Mexico: a request at COMAR

const contact = (value: string, more: Answers = {}) => person({ 'comar-contact': value, ...more })
meets('claim-to-look-after', 'comar-contact', ['filed', 'filed-by-other', 'asked-why-late', 'recognized', 'denied', 'abandoned', 'withdrawn'], {}, 'not-met')
meets('claim-to-look-after', 'paper-kind', ['comar-question', 'comar-filed-by-other', 'comar-negative'], {}, 'not-met')
meets('request-handed-in', 'comar-contact', ['filed'])
meets('request-filed-by-other', 'comar-contact', ['filed-by-other'])
meets('protection-granted', 'comar-contact', ['recognized'])
meets('protection-refused', 'comar-contact', ['denied'])
meets('request-withdrawn', 'comar-contact', ['withdrawn'])
meets('request-closed', 'comar-contact', ['abandoned'])
meets('constancia-missing', 'claim-stage', ['handed-in'])
meets('interview-held', 'claim-stage', ['interviewed'])
meets('no-longer-going', 'claim-stage', ['closed', 'moved-away'], { 'comar-contact': 'filed' })
weighs('no-longer-going', 'met', contact('abandoned'))
meets('left-the-state', 'claim-left-because', ['danger', 'moved-by-inm', 'us-appointment', 'work-or-family'])
weighs('left-the-state', 'met', person({ 'claim-stage': 'moved-away' }), person({ 'claim-stage': 'moved-away', 'claim-left-because': ['illness-or-birth'] }))
weighs('left-the-state', 'not-met', person({ 'claim-stage': 'closed', 'claim-left-because': ['illness-or-birth'] }))
meets('left-without-closing', 'claim-stage', ['moved-away'])
meets('resumption-refused', 'claim-since-closing', ['resume-refused'])
meets('resumption-asked', 'claim-since-closing', ['resume-asked'])
meets('missed-signing', 'claim-kept', ['missed-signing'])
meets('moved-without-yes', 'claim-kept', ['moved'])
meets('missed-or-moved', 'claim-kept', ['missed-signing', 'moved'])
meets('wants-to-move', 'claim-kept', ['wants-to-move'])
meets('absence-beyond-control', 'claim-left-because', ['crime', 'danger', 'moved-by-inm', 'held', 'illness-or-birth', 'not-told', 'other'])
meets('absence-after-crime', 'claim-left-because', ['crime'])
meets('asked-elsewhere', 'status-since', ['asked-elsewhere'])
meets('tied-to-home-again', 'status-since', ['home-papers', 'went-home', 'new-nationality'])
meets('comar-wants-to-end', 'status-since', ['comar-notice'])
meets('status-ended', 'status-since', ['status-ended'])
// A refusal of 10 November: fifteen working days, of which the 16th and the 20th may not count, so 3 December is the last by any list.
const refusal = (today: string, kind = 'comar-negative') => person({ 'paper-kind': kind, 'paper-date': '2026-11-10' }, today)
weighs('shown-review-days-left', 'met', refusal('2026-11-10'), refusal('2026-12-01'))
weighs('shown-review-days-left', 'not-met', refusal('2026-12-20'))
weighs('shown-review-days-left', 'unclear', refusal('2026-12-20', 'comar-question'), person({ 'paper-kind': 'comar-negative' }))
starts('comar-review', { from: '2026-11-10', to: '2026-11-10' }, refusal('2026-11-21'))
starts('comar-review', undefined, refusal('2026-11-21', 'comar-question'))
starts('comar-review', { from: '2026-11-12', to: '2026-11-12' }, person({ 'comar-answer-when': '2026-11-12', 'paper-kind': 'comar-question', 'paper-date': '2026-11-10' }))
starts('comar-question', { from: '2026-11-10', to: '2026-11-10' }, refusal('2026-11-21', 'comar-question'))
starts('comar-question', undefined, refusal('2026-11-21', 'comar-filed-by-other'))
starts('comar-confirm', { from: '2026-11-10', to: '2026-11-10' }, refusal('2026-11-21', 'comar-filed-by-other'))
starts('comar-confirm', undefined, refusal('2026-11-21'))

// ---------------------------------------------------------------- Mexico: the refugee window

weighs('not-mexican-in-mexico', 'met', person({ 'where-now': 'mexico', nationalities: ['HN'] }))
weighs('not-mexican-in-mexico', 'not-met', person({ 'where-now': 'mexico', nationalities: ['MX', 'HN'] }), person({ 'where-now': 'elsewhere', nationalities: ['HN'] }))
meets('request-begun', 'comar-contact', ['filed', 'filed-by-other', 'recognized', 'denied', 'abandoned', 'withdrawn'])
meets('asked-why-late', 'comar-contact', ['asked-why-late'])
meets('sent-away', 'comar-contact', ['turned-away'])
meets('only-an-appointment', 'comar-contact', ['appointment-only'])
meets('only-told-an-officer', 'comar-contact', ['told-authority'])
const papersOfStage: readonly [Answers, string][] = [[{ 'comar-contact': 'filed-by-other' }, 'comar-filed-by-other'], [{ 'comar-contact': 'asked-why-late' }, 'comar-question'], [{ 'comar-contact': 'denied' }, 'comar-negative'], [{ 'comar-contact': 'filed', 'claim-stage': 'said-no' }, 'comar-negative']]
for (const [stage, paper] of papersOfStage) {
  weighs('comar-paper-shown', 'met', person({ 'claim-stage': 'signing', ...stage, 'paper-kind': paper }))
  weighs('comar-paper-shown', 'not-met', ...['comar-filed-by-other', 'comar-question', 'comar-negative', 'leave-mexico'].filter((other) => other !== paper).map((other) => person({ 'claim-stage': 'signing', ...stage, 'paper-kind': other })))
  weighs('comar-paper-dated', 'met', person({ 'claim-stage': 'signing', ...stage, 'paper-kind': paper, 'paper-date': '2026-11-10' }))
  weighs('comar-paper-dated', 'unclear', person({ 'claim-stage': 'signing', ...stage, 'paper-kind': paper }))
}
meets('with-family', 'travelling-with', ['partner', 'own-children', 'parent', 'other-adult-family', 'other-children'])
const persecution = ['race', 'religion', 'nationality', 'gender', 'social-group', 'political-opinion']
const generalDanger = ['violence-or-conflict', 'mass-violations']
meets('fears-persecution', 'refugee-grounds', persecution)
meets('fled-general-danger', 'refugee-grounds', generalDanger)
meets('fear-since-leaving', 'refugee-grounds', ['since-leaving'])
meets('a-ground-marked', 'refugee-grounds', [...persecution, ...generalDanger, 'since-leaving'])
meets('entered-again', 'late-reasons', ['entered-again'])
meets('waited-for-cbp-one', 'late-reasons', ['cbp-one-wait'])
const late = ['detention-inm', 'crime', 'illness', 'pregnancy-or-newborn', 'small-children', 'no-spanish', 'no-information', 'turned-away', 'waiting-for-appointment', 'office-closed', 'cbp-one-wait', 'moved-by-inm', 'disability-or-trauma', 'child-alone', 'other']
meets('impediment-marked', 'late-reasons', late)
const entered = (today: string) => person({ 'mx-entry': '2026-10-09', 'refugee-grounds': ['race'] }, today)
// Entry on 9 October 2026, MX-CAL-08: plan 19 November, by the statute 23 November, arguable 24 November.
weighs('filing-plan-ahead', 'met', entered('2026-11-19'))
weighs('filing-plan-ahead', 'not-met', entered('2026-11-20'))
weighs('filing-within-law', 'met', entered('2026-11-23'))
weighs('filing-within-law', 'not-met', entered('2026-11-24'))
weighs('filing-days-left', 'met', entered('2026-11-24'))
weighs('filing-days-left', 'not-met', entered('2026-11-25'))
for (const id of ['filing-plan-ahead', 'filing-within-law', 'filing-days-left', 'plan-reaches-year-end-2026'] as const) weighs(id, 'unclear', person({ 'refugee-grounds': ['race'] }))
weighs('filing-within-law', 'unclear', person({ 'mx-entry': '2026-10' }, '2026-11-25'))
const learned = (today: string, grounds = ['since-leaving']) => person({ 'mx-entry': '2026-01-05', 'refugee-grounds': grounds, 'fear-learned-when': '2026-10-09' }, today)
weighs('since-leaving-plan-ahead', 'met', learned('2026-11-19'))
weighs('since-leaving-plan-ahead', 'not-met', learned('2026-11-20'), learned('2026-11-19', ['race']))
weighs('filing-days-left', 'met', learned('2026-11-24'))
weighs('filing-days-left', 'not-met', learned('2026-11-25'), learned('2026-11-24', ['race']))
weighs('plan-reaches-year-end-2026', 'met', person({ 'mx-entry': '2026-11-04' }), person({ 'mx-entry': '2026-11-21' }, '2027-01-06'))
weighs('plan-reaches-year-end-2026', 'not-met', person({ 'mx-entry': '2026-10-09' }), person({ 'mx-entry': '2026-11-21' }, '2027-01-07'))
const returned = (how: string, exit: string, to: string, left: string, another = 'no'): Told => ({
  person: { 'mx-entry': '2026-03-10', 'late-reasons': ['none'], 'us-contact': 'once' },
  encounters: [{ 'us-how': how, 'us-exit': exit, 'us-sent-to': to, 'us-exit-when': left, 'another-encounter': another }],
})
weighs('more-than-one-entry', 'met', returned('between-ports', 'withdrawal', 'mexico', '2026-03-11'), person({ 'late-reasons': ['entered-again'], 'us-contact': 'no' }))
weighs('more-than-one-entry', 'not-met', returned('between-ports', 'withdrawal', 'mexico', '2026-03-10'), returned('stopped-before-line', 'withdrawal', 'mexico', '2026-05-01'), returned('between-ports', 'not-sent-back', 'mexico', '2026-05-01'), returned('between-ports', 'withdrawal', 'own-country', '2026-05-01'), person({ 'mx-entry': '2026-03-10', 'late-reasons': ['none'], 'us-contact': 'no' }))
weighs('more-than-one-entry', 'unclear', returned('between-ports', 'withdrawal', 'mexico', '2026-03'), returned('between-ports', 'withdrawal', 'own-country', '2026-05-01', 'unknown'))
/** Everything told that could carry the days further, by an adult whom nothing kept away. */
const allTold = { 'where-now': 'mexico', nationalities: ['HN'], age: 40, 'comar-contact': 'none', 'mx-entry': '2026-01-05', 'refugee-grounds': ['race'], 'late-reasons': ['none'], 'us-contact': 'no' }
weighs('filing-still-arguable', 'not-met', person(allTold), person({ ...allTold, 'refugee-grounds': ['since-leaving'], 'fear-learned-when': '2026-01-20' }), person({ ...allTold, 'late-reasons': ['entered-again'], 'mx-last-entry': '2026-01-30' }))
weighs('filing-still-arguable', 'unclear',
  ...['where-now', 'nationalities', 'age', 'comar-contact', 'refugee-grounds', 'late-reasons', 'us-contact', 'mx-entry'].map((fact) => person({ ...allTold, [fact]: undefined })),
  ...late.map((reason) => person({ ...allTold, 'late-reasons': [reason] })),
  person({ ...allTold, age: 17 }), person({ ...allTold, 'refugee-grounds': ['since-leaving'] }), person({ ...allTold, 'late-reasons': ['entered-again'] }),
  { person: { ...allTold, 'us-contact': 'once' }, encounters: [{ 'us-how': 'between-ports', 'us-exit': 'withdrawal', 'us-sent-to': 'mexico', 'us-entry-when': '2026-01-20', 'another-encounter': 'no' }] },
  { person: { ...allTold, 'us-contact': 'once' }, encounters: [{ 'us-how': 'between-ports', 'us-exit': 'withdrawal', 'us-sent-to': 'own-country', 'another-encounter': 'unknown' }] })
weighs('filing-still-arguable', 'not-met',
  { person: { ...allTold, 'us-contact': 'once' }, encounters: [{ 'us-how': 'between-ports', 'us-exit': 'withdrawal', 'us-sent-to': 'mexico', 'us-entry-when': '2026-01-20', 'us-exit-when': '2026-01-22', 'another-encounter': 'no' }] },
  { person: { ...allTold, 'us-contact': 'once' }, encounters: [{ 'us-how': 'between-ports', 'us-exit': 'withdrawal', 'us-sent-to': 'own-country', 'another-encounter': 'no' }] })
weighs('filing-still-arguable', 'met', person({ ...allTold, 'mx-entry': '2026-11-02' }))
const back = (to: string, left: string): Answers => ({ 'us-sent-to': to, 'us-exit-when': left })
starts('comar-filing', { from: '2026-11-20', to: '2026-11-20' }, { person: { 'mx-entry': '2026-10-09', 'mx-last-entry': '2026-11-02' }, encounters: [back('mexico', '2026-11-20'), back('mexico', '2026-11-10')] }, 'argued')
starts('comar-filing', { from: '2026-11-02', to: '2026-11-02' }, { person: { 'mx-last-entry': '2026-11-02' }, encounters: [back('own-country', '2026-11-20')] }, 'argued')
starts('comar-filing', undefined, { person: { 'mx-entry': '2026-10-09' }, encounters: [back('own-country', '2026-11-20')] }, 'argued')

// ---------------------------------------------------------------- Mexico: custody, card, complaint, other ways, Mexicans

const held = (answers: Answers) => person({ 'safety-now': ['in-custody'], ...answers })
for (const holder of ['inm', 'national-guard', 'police']) weighs('held-in-mexico', 'met', held({ 'custody-holder': holder }), held({ 'custody-holder': holder, 'where-now': 'elsewhere' }))
weighs('held-in-mexico', 'not-met', held({ 'custody-holder': 'united-states' }), held({ 'custody-holder': 'united-states', 'where-now': 'mexico' }), held({ 'custody-holder': 'other', 'where-now': 'united-states' }), held({ 'where-now': 'elsewhere' }), held({ 'where-now': 'united-states' }), person({ 'safety-now': ['none'], 'custody-holder': 'inm' }), person({}))
weighs('held-in-mexico', 'unclear', held({}), held({ 'custody-holder': 'other', 'where-now': 'mexico' }))
weighs('ordered-to-leave-mexico', 'met', person({ 'safety-now': ['paper-deadline'], 'paper-kind': 'leave-mexico' }))
weighs('ordered-to-leave-mexico', 'not-met', person({}), person({ 'paper-kind': 'leave-mexico' }), person({ 'safety-now': ['none'], 'paper-kind': 'leave-mexico' }), person({ 'safety-now': ['paper-deadline'], 'paper-kind': 'leave-station' }))
weighs('ordered-to-leave-mexico', 'unclear', person({ 'safety-now': ['paper-deadline'] }))
const checks = (where: string, nationalities?: readonly string[]) => person({ 'where-now': where, nationalities })
weighs('custody-or-checks-in-mexico', 'met', checks('mexico', ['HN']), checks('mexico', ['HN', 'MX']), held({ 'custody-holder': 'inm', nationalities: ['MX'] }))
weighs('custody-or-checks-in-mexico', 'not-met', checks('mexico', ['MX']), checks('united-states', ['HN']), checks('elsewhere'))
weighs('custody-or-checks-in-mexico', 'unclear', checks('mexico'))
meets('child-held', 'held-situation', ['child-held'], { age: 30 }, 'unclear')
weighs('child-held', 'met', person({ age: 17, 'held-situation': ['none'] }))
weighs('child-held', 'not-met', person({ age: 18, 'held-situation': ['none'] }))
meets('deported-by-mexico-before', 'held-situation', ['deported-before'])
meets('being-moved', 'held-situation', ['being-moved'])
meets('held-without-a-right', 'held-rights-missing', ['reason', 'record', 'call', 'lawyer', 'interpreter', 'doctor', 'protection-told'])
meets('way-out-of-the-station', 'card-grounds', ['family-in-mexico', 'crime-in-mexico', 'pregnancy-or-illness', 'older-disabled-or-indigenous', 'danger-at-home'], { 'comar-contact': 'none' })
meets('way-out-of-the-station', 'comar-contact', ['filed', 'asked-why-late'], { 'card-grounds': ['none'] })
meets('exit-paper-while-held', 'paper-kind', ['leave-station'])
const sentHere = (encounter: Answers, answers: Answers = {}): Told => ({ person: { 'where-now': 'mexico', nationalities: ['HN'], ...answers }, encounters: [encounter] })
const toMexico = { 'us-how': 'between-ports', 'us-exit': 'withdrawal', 'us-sent-to': 'mexico' }
weighs('sent-here-by-the-us', 'met', sentHere(toMexico), sentHere(toMexico, { nationalities: ['HN', 'MX'] }))
weighs('sent-here-by-the-us', 'not-met', sentHere({ ...toMexico, 'us-how': 'stopped-before-line' }), sentHere({ ...toMexico, 'us-exit': 'not-sent-back' }), sentHere({ ...toMexico, 'us-sent-to': 'own-country' }), sentHere(toMexico, { nationalities: ['MX'] }), sentHere(toMexico, { 'where-now': 'elsewhere' }), { person: { 'where-now': 'mexico', nationalities: ['HN'] } })
weighs('sent-here-by-the-us', 'unclear', sentHere({ ...toMexico, 'us-sent-to': undefined }), sentHere(toMexico, { nationalities: undefined }))

weighs('comar-request-in-hand', 'met', contact('filed'), contact('asked-why-late'))
weighs('comar-request-in-hand', 'not-met', contact('none'), contact('told-authority'), contact('appointment-only'), contact('turned-away'), contact('withdrawn'))
weighs('comar-request-in-hand', 'unclear', ...['filed-by-other', 'denied', 'abandoned', 'recognized'].map((value) => contact(value)))
const stageSays = (id: string, says: Weight, ...stages: readonly string[]) => weighs(id, says, ...stages.map((stage) => contact('filed', { 'claim-stage': stage })))
stageSays('comar-request-in-hand', 'met', 'handed-in', 'signing', 'interviewed', 'moved-away')
stageSays('comar-request-in-hand', 'unclear', 'said-yes', 'said-no', 'closed')
stageSays('comar-request-in-hand', 'not-met', 'withdrew')
stageSays('recognized-by-mexico', 'met', 'said-yes')
stageSays('recognized-by-mexico', 'not-met', 'handed-in', 'signing', 'interviewed', 'moved-away', 'said-no', 'closed', 'withdrew')
stageSays('comar-closed-request', 'met', 'said-no', 'closed')
stageSays('comar-closed-request', 'not-met', 'handed-in', 'moved-away', 'said-yes', 'withdrew')
weighs('recognized-by-mexico', 'met', contact('recognized', { 'claim-stage': 'said-no' }))
weighs('comar-closed-request', 'not-met', contact('none', { 'claim-stage': 'closed' }))
meets('children-along', 'travelling-with', ['own-children', 'other-children'])
meets('crime-in-mexico', 'card-grounds', ['crime-in-mexico'])
const causes = ['pregnancy-or-illness', 'older-disabled-or-indigenous', 'danger-at-home', 'family-emergency']
meets('other-humanitarian-cause', 'card-grounds', causes)
meets('work-named-by-law', 'card-grounds', ['crime-in-mexico', ...causes])
meets('let-out-of-station', 'card-grounds', ['station-exit-paper'])
weighs('let-out-of-station', 'met', person({ 'paper-kind': 'leave-station', 'card-grounds': ['none'] }))
meets('any-card-ground', 'card-grounds', ['crime-in-mexico', 'station-exit-paper', ...causes], { age: 30, 'comar-contact': 'none', 'travelling-with': ['alone'] })
weighs('any-card-ground', 'met', person({ age: 17 }), contact('filed', { 'claim-stage': 'signing' }), person({ 'travelling-with': ['own-children'], 'card-child-in-care': 'yes' }), person({ 'travelling-with': ['other-children'], 'card-child-in-care': 'yes' }), person({ 'paper-kind': 'leave-station' }))
const noGround = { age: 30, 'comar-contact': 'none', 'travelling-with': ['alone'], 'card-grounds': ['none'] }
weighs('any-card-ground', 'not-met', person(noGround), person({ ...noGround, age: 18 }), person({ ...noGround, 'travelling-with': ['own-children'], 'card-child-in-care': 'no' }), person({ ...noGround, 'card-child-in-care': 'yes' }))
weighs('any-card-ground', 'unclear', ...['age', 'comar-contact', 'card-grounds', 'travelling-with'].map((fact) => person({ ...noGround, 'card-child-in-care': fact === 'travelling-with' ? 'yes' : undefined, [fact]: undefined })))
weighs('danger-at-home-unfiled', 'met', contact('none', { 'card-grounds': ['danger-at-home'] }), contact('withdrawn', { 'card-grounds': ['danger-at-home'] }))
weighs('danger-at-home-unfiled', 'not-met', contact('filed', { 'card-grounds': ['danger-at-home'] }), contact('none', { 'card-grounds': ['family-emergency'] }))
weighs('danger-at-home-unfiled', 'unclear', contact('denied', { 'card-grounds': ['danger-at-home'] }), person({ 'card-grounds': ['danger-at-home'] }))
const complete = (day: string, today: string) => person({ 'card-complete-on': day }, today)
weighs('inm-answer-late', 'not-met', complete('2026-11-02', '2026-12-02'), complete('2026-10-15', '2026-11-17'), complete('2026-12-01', '2026-12-31'))
weighs('inm-answer-late', 'met', complete('2026-11-02', '2026-12-03'), complete('2026-10-15', '2026-11-18'), complete('2026-12-01', '2027-01-01'))
weighs('inm-answer-late', 'unclear', complete('2026-10', '2026-11-21'), person({}))
weighs('ordered-to-leave-now', 'met', person({ 'safety-now': ['paper-deadline'], 'paper-kind': 'leave-mexico' }))
weighs('ordered-to-leave-now', 'not-met', person({ 'safety-now': ['none'], 'paper-kind': 'leave-mexico' }), person({ 'safety-now': ['paper-deadline'], 'paper-kind': 'other' }))

const station = { 'safety-now': ['in-custody'], 'custody-holder': 'inm', nationalities: ['HN'], 'custody-since': '2026-11-20T22:00[America/Phoenix]', 'held-situation': ['none'], 'held-rights-missing': ['none'], 'inm-signed': 'nothing', 'comar-contact': 'none', 'paper-kind': 'other' }
const atStation = (more: Answers = {}) => person({ ...station, ...more })
weighs('federal-officers-concerned', 'not-met', atStation(), ...['deported-before', 'being-moved', 'leaving-soon'].map((situation) => atStation({ 'held-situation': [situation] })), ...['nothing', 'asked-to-sign', 'own-wish'].map((signed) => atStation({ 'inm-signed': signed })), atStation({ 'custody-holder': 'police', 'held-rights-missing': ['call'] }), atStation({ 'card-grounds': ['none'], 'crime-by': ['inm-or-comar'] }))
weighs('federal-officers-concerned', 'met',
  ...['reason', 'record', 'call', 'lawyer', 'interpreter', 'doctor', 'protection-told'].map((right) => atStation({ 'held-rights-missing': [right] })),
  ...['child-held', 'nobody-reaches'].map((situation) => atStation({ 'held-situation': [situation] })),
  atStation({ 'inm-signed': 'not-understood' }), atStation({ 'custody-holder': 'national-guard' }), atStation({ nationalities: ['MX'] }), atStation({ 'custody-since': '2026-11-18T16:00[America/Phoenix]' }),
  atStation({ 'comar-contact': 'turned-away' }), ...['inm-or-comar', 'guard-or-military'].map((who) => atStation({ 'card-grounds': ['crime-in-mexico'], 'crime-by': [who] })))
const orderHere = (after?: string): Told => person({ 'safety-now': ['paper-deadline'], 'paper-kind': 'leave-mexico', 'comar-contact': 'none', 'exit-order-after': after })
weighs('federal-officers-concerned', 'met', orderHere('signed-not-understood'), orderHere('given-unasked'))
weighs('federal-officers-concerned', 'not-met', orderHere('inm-said-no'), orderHere('took-back'), orderHere('asked-to-leave'))
weighs('federal-officers-concerned', 'unclear', orderHere(), person({ 'safety-now': ['none'], 'comar-contact': 'none', 'card-grounds': ['crime-in-mexico'] }))
const byWhom = (...who: readonly string[]) => person({ 'safety-now': ['none'], 'comar-contact': 'none', 'card-grounds': ['crime-in-mexico'], 'crime-by': who })
weighs('only-police-concerned', 'met', byWhom('police'), byWhom('police', 'other-people'), atStation({ 'custody-holder': 'police' }))
weighs('only-police-concerned', 'not-met', byWhom('police', 'inm-or-comar'), byWhom('guard-or-military', 'police'), byWhom('other-people'), atStation())
weighs('complaint-day-known', 'met', person({ 'comar-contact': 'turned-away', 'turned-away-when': '2026-11-10' }), atStation({ 'held-rights-missing': ['call'] }))
weighs('complaint-day-known', 'not-met', person({ 'comar-contact': 'none', 'turned-away-when': '2026-11-10' }), atStation())
weighs('complaint-day-known', 'unclear', person({ 'comar-contact': 'turned-away' }), atStation({ 'held-rights-missing': ['call'], 'custody-since': undefined }))
starts('cndh-complaint', { from: '2026-11-10', to: '2026-11-10' }, contact('turned-away', { 'turned-away-when': '2026-11-10', 'custody-since': '2026-11-18' }))
starts('cndh-complaint', { from: '2026-11-10', to: '2026-11-10' }, contact('turned-away', { 'turned-away-when': '2026-11-18', 'custody-since': '2026-11-10' }))
starts('cndh-complaint', { from: '2026-11-18', to: '2026-11-18' }, contact('none', { 'turned-away-when': '2026-11-10', 'custody-since': '2026-11-18' }))
starts('cndh-complaint', undefined, contact('none', { 'turned-away-when': '2026-11-10' }))
weighs('in-mexico-or-held-there', 'met', person({ 'where-now': 'mexico' }), held({ 'custody-holder': 'inm' }))
weighs('in-mexico-or-held-there', 'not-met', person({ 'where-now': 'united-states', 'safety-now': ['none'] }))
weighs('custody-questions-asked', 'met', atStation())
weighs('custody-questions-asked', 'not-met', atStation({ nationalities: ['MX'] }), person({ 'safety-now': ['none'], nationalities: ['HN'] }))
const toLeave = { 'safety-now': ['paper-deadline'], 'paper-kind': 'leave-mexico', 'where-now': 'mexico' }
weighs('exit-order-steps-asked', 'met', person({ ...toLeave, nationalities: ['HN'] }))
weighs('exit-order-steps-asked', 'not-met', person({ ...toLeave, nationalities: ['MX'] }), person({ ...toLeave, 'paper-kind': 'other', nationalities: ['HN'] }))
weighs('exit-order-steps-asked', 'unclear', person(toLeave))
const list = { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], age: 30, 'comar-contact': 'none' }
weighs('grounds-asked-of-an-adult', 'met', person(list), person({ ...list, age: 18 }), atStation({ age: 30 }))
weighs('grounds-asked-of-an-adult', 'not-met', person({ ...list, age: 17 }), person({ ...list, nationalities: ['MX'] }), person({ ...list, nationalities: ['HN', 'MX'] }), person({ ...list, 'comar-contact': 'recognized' }), person({ ...list, 'comar-contact': 'filed', 'claim-stage': 'said-yes' }), person({ ...list, 'where-now': 'united-states' }), atStation({ age: 30, nationalities: ['MX'] }), person({ ...station, age: 30, nationalities: ['HN', 'MX'], 'where-now': 'mexico', 'paper-kind': 'leave-station' }))
weighs('grounds-asked-of-an-adult', 'unclear', person({ ...list, age: undefined }), person({ ...list, nationalities: undefined }))

meets('family-in-mexico', 'card-grounds', ['family-in-mexico'])
meets('mexican-parent', 'family-ties', ['mexican-parent'])
meets('residence-by-mexican-kin', 'family-ties', ['child-born-in-mexico', 'mexican-kin'])
meets('stay-by-family', 'family-ties', ['partner', 'resident-parent-or-child', 'custody'])
meets('crime-as-a-route', 'card-grounds', ['crime-in-mexico'])
meets('hard-to-send-back', 'card-grounds', ['pregnancy-or-illness', 'older-disabled-or-indigenous', 'danger-at-home'])
meets('no-country-accepts', 'card-grounds', ['no-country'])
meets('known-for-politics', 'card-grounds', ['known-for-politics'])
meets('permit-ran-out', 'card-grounds', ['permit-ran-out'])
meets('neighbouring-country', 'nationalities', ['GT', 'BZ', 'SV', 'HN'])
meets('another-way-at-inm', 'card-grounds', ['family-in-mexico', 'no-country', 'permit-ran-out'])
for (const tie of ['partner', 'resident-parent-or-child', 'custody', 'child-born-in-mexico', 'mexican-kin']) weighs('another-way-at-inm', 'met', person({ 'card-grounds': ['family-in-mexico'], 'family-ties': [tie, 'mexican-parent'] }))
for (const tie of ['mexican-parent', 'none']) weighs('another-way-at-inm', 'not-met', person({ 'card-grounds': ['family-in-mexico'], 'family-ties': [tie] }))
const ranOut = (ended: string, today = '2026-11-21') => person({ 'stay-ended-on': ended }, today)
weighs('within-sixty-days', 'met', ranOut('2026-09-22'))
weighs('within-sixty-days', 'not-met', ranOut('2026-09-21'))
weighs('within-sixty-days', 'unclear', ranOut('2026-09'), person({}))

const mexican = (encounter: Answers, answers: Answers = {}): Told => ({ person: { 'where-now': 'elsewhere', nationalities: ['MX'], 'us-contact': 'once', ...answers }, encounters: [{ 'another-encounter': 'no', ...encounter }] })
const home = { 'us-how': 'between-ports', 'us-exit': 'withdrawal', 'us-sent-to': 'mexico', 'us-exit-when': '2025-03-01' }
weighs('mexican-in-mexico-or-sent-there', 'met', mexican(home), mexican({ ...home, 'us-sent-to': 'own-country' }), person({ 'where-now': 'mexico', nationalities: ['MX'] }), person({ 'where-now': 'mexico' }))
weighs('mexican-in-mexico-or-sent-there', 'not-met', mexican({ ...home, 'us-sent-to': 'another-country' }), mexican({ ...home, 'us-how': 'stopped-before-line' }), mexican({ ...home, 'us-exit': 'not-sent-back' }), mexican(home, { nationalities: ['HN'] }), person({ 'where-now': 'mexico', nationalities: ['HN'] }), person({ 'where-now': 'elsewhere' }), person({}))
weighs('us-sent-them-home-lately', 'met', mexican({ ...home, 'us-exit-when': '2025-01-01' }), mexican({ ...home, 'us-sent-to': 'own-country' }))
weighs('us-sent-them-home-lately', 'not-met', mexican({ ...home, 'us-exit-when': '2024-12-31' }), mexican({ ...home, 'us-sent-to': 'another-country' }), mexican(home, { 'us-contact': 'no' }))
weighs('us-sent-them-home-lately', 'unclear', mexican({ ...home, 'us-exit-when': undefined }), mexican({ ...home, 'us-exit-when': '2024-12-31', 'another-encounter': 'yes' }))
meets('parent-along', 'travelling-with', ['parent'])
meets('partner-or-children-along', 'travelling-with', ['partner', 'own-children', 'other-children'])
meets('a-mexican-paper-missing', 'mexican-papers-missing', ['birth-certificate', 'curp', 'voter-card'])

// ---------------------------------------------------------------- United States: when they came in

const at = (entry: string | undefined, place?: string, more: Answers = {}) => once({ 'us-entry-when': entry, 'us-place': place, ...more })
const texas = (entry: string, more: Answers = {}) => at(entry, 'texas', more)
const byLand = (place: string | undefined, how: string | undefined, entry = '2024-03-10', more: Answers = {}) => at(entry, place, { 'us-how': how, ...more })
const line = ['port-appointment', 'port-no-appointment', 'stopped-before-line']

// Circumvention of lawful pathways: from 11:59 p.m. Eastern on 11 May 2023 to 11 May 2025.
weighs('clp-may-touch-entry', 'met', ...['california', 'arizona', 'new-mexico-el-paso', 'texas'].flatMap((place) => ['between-ports', ...line].map((how) => byLand(place, how))), byLand('california', 'between-ports', '2023-05-11T00:00[America/Los_Angeles]'))
weighs('clp-may-touch-entry', 'not-met', ...line.map((how) => byLand('elsewhere', how)), byLand('texas', 'by-air'), byLand('texas', 'between-ports', '2023-05-10'), byLand('texas', 'stopped-before-line', '2025-06-01'))
weighs('clp-may-touch-entry', 'unclear', byLand('elsewhere', 'between-ports'), byLand(undefined, 'between-ports'), byLand('texas', undefined), byLand('texas', 'by-sea'), at(undefined, 'texas', { 'us-how': 'between-ports' }))
weighs('clp-place-in-doubt', 'not-met', byLand('texas', 'between-ports'))
weighs('clp-place-in-doubt', 'met', byLand('elsewhere', 'between-ports'), byLand('texas', 'by-sea'), byLand('texas', 'other'))
weighs('clp-place-in-doubt', 'unclear', byLand(undefined, 'between-ports'), byLand('texas', undefined))
weighs('clp-had-begun', 'not-met', texas('2023-05-11T22:59'))
weighs('clp-had-begun', 'met', texas('2023-05-11T23:00'), texas('2023-05-12'))
weighs('clp-had-begun', 'unclear', texas('2023-05-11'), once({}))
weighs('clp-near-its-start', 'met', texas('2023-05-12T22:59'))
weighs('clp-near-its-start', 'not-met', texas('2023-05-12T23:00'))
weighs('clp-had-ended', 'met', texas('2025-05-13'))
weighs('clp-had-ended', 'not-met', texas('2025-05-10'))
weighs('clp-before-its-end-is-near', 'met', texas('2025-05-10T16:59'))
weighs('clp-before-its-end-is-near', 'not-met', texas('2025-05-10T17:00'))
weighs('mexico-is-own-country', 'met', person({ nationalities: ['MX', 'HN'] }))
weighs('mexico-is-own-country', 'not-met', person({ nationalities: ['HN'] }))
weighs('mexico-is-own-country', 'unclear', person({ nationalities: ['XX'] }), person({}))
weighs('stateless-on-the-way', 'met', person({ nationalities: ['XX'] }))
const aged = (age: number | undefined, entry: string | undefined = '2024-03-10', more: Answers = {}) => once({ 'us-entry-when': entry, ...more }, { age })
weighs('clp-surely-adult', 'met', aged(40))
weighs('clp-surely-adult', 'not-met', aged(17), aged(20), once({}, { age: 20 }))
weighs('clp-surely-adult', 'unclear', aged(undefined))
weighs('unaccompanied-at-entry', 'met', aged(17, '2024-03-10', { 'clp-with-parent': 'no' }))
weighs('unaccompanied-at-entry', 'not-met', aged(17, '2024-03-10', { 'clp-with-parent': 'yes' }), aged(40, '2024-03-10', { 'clp-with-parent': 'no' }))
weighs('unaccompanied-at-entry', 'unclear', aged(17), aged(20, '2024-03-10', { 'clp-with-parent': 'no' }))
meets('clp-appointment-told', 'us-how', ['port-appointment'])
meets('clp-papers-in-order', 'clp-on-arrival', ['valid-papers'])
meets('clp-parole-permission', 'clp-on-arrival', ['parole-permission'])
meets('clp-asked-on-the-way', 'clp-on-arrival', ['protection-on-the-way'])
meets('clp-screening-may-come', 'where-now', ['united-states'])
// Appointments ended on 20 January 2025; the hour is not known.
weighs('clp-appointments-still-ran', 'met', texas('2025-01-20T22:59'))
weighs('clp-appointments-still-ran', 'not-met', texas('2025-01-20T23:00'))
weighs('clp-port-without-appointment', 'met', byLand('texas', 'port-no-appointment'))
weighs('clp-port-without-appointment', 'not-met', byLand('texas', 'port-appointment'), byLand('texas', 'between-ports'))
weighs('clp-port-without-appointment', 'unclear', byLand('texas', 'port-appointment', '2025-01-22'), byLand('texas', undefined))
weighs('clp-no-system-left', 'met', byLand('texas', 'port-no-appointment', '2025-01-21'), byLand('texas', 'port-appointment', '2025-01-21'))
weighs('clp-no-system-left', 'not-met', byLand('texas', 'port-no-appointment', '2025-01-18'), byLand('texas', 'between-ports', '2025-01-21'))
for (const obstacle of ['language', 'reading', 'technical', 'other']) weighs('clp-system-could-not-be-used', 'met', byLand('texas', 'port-no-appointment', '2024-03-10', { 'clp-appointment-obstacle': [obstacle] }))
weighs('clp-system-could-not-be-used', 'not-met', byLand('texas', 'port-no-appointment', '2024-03-10', { 'clp-appointment-obstacle': ['none'] }), byLand('texas', 'between-ports', '2024-03-10', { 'clp-appointment-obstacle': ['language'] }))
const danger = (...marks: readonly string[]) => once({ 'clp-danger-on-arrival': marks })
weighs('clp-compelling-circumstances', 'met', danger('medical'), danger('threat'), danger('trafficking'), danger('other', 'threat'))
weighs('clp-compelling-circumstances', 'not-met', danger('none'))
weighs('clp-compelling-circumstances', 'unclear', danger('other'), once({}))
weighs('clp-court-may-follow', 'met', person({ 'where-now': 'united-states' }), person({ 'where-now': 'mexico', 'us-papers': ['i-862'], 'us-exit': 'withdrawal' }), person({ 'where-now': 'mexico', 'us-papers': ['none'], 'us-exit': 'remain-in-mexico' }))
weighs('clp-court-may-follow', 'not-met', person({ 'where-now': 'mexico', 'us-papers': ['none'], 'us-exit': 'withdrawal' }))
/** Surely covered, and every exception answered with no. */
const covered = { 'us-entry-when': '2024-03-10', 'us-place': 'texas', 'us-how': 'between-ports', 'clp-with-parent': 'no', 'clp-on-arrival': ['none'], 'clp-danger-on-arrival': ['none'], 'clp-appointment-obstacle': ['none'] }
const presumed = (more: Answers = {}, answers: Answers = {}) => once({ ...covered, ...more }, { nationalities: ['HN'], age: 40, ...answers })
weighs('clp-presumption-falls', 'not-met', presumed(), presumed({ 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'left-or-closed' }), presumed({ 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'yes' }))
weighs('clp-presumption-falls', 'met', presumed({ 'us-entry-when': '2023-05-10' }), presumed({ 'us-entry-when': '2025-06-01' }), presumed({ 'us-how': 'by-air' }), presumed({ 'clp-on-arrival': ['valid-papers'] }), presumed({ 'clp-on-arrival': ['parole-permission'] }), presumed({ 'us-how': 'port-appointment' }), presumed({}, { age: 17 }), presumed({ 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': 'final-no' }), presumed({ 'us-how': 'port-no-appointment', 'clp-appointment-obstacle': ['language'] }), presumed({ 'clp-danger-on-arrival': ['medical'] }))
weighs('clp-presumption-falls', 'unclear', presumed({ 'us-entry-when': '2023-05-12' }), presumed({ 'us-entry-when': '2025-05-10T20:00' }), presumed({ 'us-place': 'elsewhere' }), presumed({}, { nationalities: ['MX', 'HN'] }), presumed({}, { nationalities: undefined }), presumed({}, { age: 20 }), presumed({ 'clp-with-parent': 'yes' }, { age: 17 }), presumed({ 'us-how': 'port-no-appointment', 'us-entry-when': '2025-02-10' }), presumed({ 'clp-danger-on-arrival': ['other'] }),
  ...['no-appeal', 'appeal-waiting', 'one-kind-no', 'waiting', 'after-entry', undefined].map((answer) => presumed({ 'clp-on-arrival': ['protection-on-the-way'], 'clp-other-country-answer': answer })))

// Securing the Border: from 12:01 a.m. Eastern on 5 June 2024; the final text from 1 October 2024; set aside on 9 May 2025.
const stb = (place: string | undefined, how: string | undefined, entry = '2024-07-10') => at(entry, place, { 'us-how': how })
const undated = (more: Answers = {}) => at(undefined, 'texas', { 'us-how': 'between-ports', ...more })
weighs('stb-may-touch-entry', 'met', ...['california', 'arizona', 'new-mexico-el-paso', 'texas'].flatMap((place) => ['between-ports', 'port-no-appointment', 'port-appointment'].map((how) => stb(place, how))), stb('california', 'by-sea'), stb('texas', 'by-sea'), stb('texas', 'between-ports', '2024-06-04T18:00[America/Chicago]'))
weighs('stb-may-touch-entry', 'not-met', stb('texas', 'by-air'), stb('texas', 'stopped-before-line'), stb('elsewhere', 'port-appointment'), stb('elsewhere', 'port-no-appointment'), stb('texas', 'between-ports', '2024-06-04T16:00[America/Chicago]'), undated({ 'us-exit-when': '2024-06-03' }), at(undefined, undefined), undated({ 'us-exit': 'title-42' }))
weighs('stb-may-touch-entry', 'unclear', stb('elsewhere', 'between-ports'), stb('arizona', 'by-sea'), stb('texas', 'other'), stb(undefined, 'between-ports'), undated(), undated({ 'us-exit-when': '2024-06-04' }))
weighs('stb-had-begun', 'not-met', texas('2024-06-04T23:00'))
weighs('stb-had-begun', 'met', texas('2024-06-04T23:01'))
weighs('stb-under-the-final-text', 'not-met', texas('2024-09-30T22:00'))
weighs('stb-under-the-final-text', 'met', texas('2024-10-02'))
weighs('stb-came-after-the-ruling', 'not-met', texas('2025-05-07'))
weighs('stb-came-after-the-ruling', 'unclear', texas('2025-05-09T12:00'), once({}))
weighs('stb-came-after-the-ruling', 'met', texas('2025-05-11'))
weighs('stb-appointment-kept', 'met', stb('texas', 'port-appointment'))
weighs('stb-appointment-kept', 'not-met', stb('texas', 'port-no-appointment'))
weighs('stb-appointment-kept', 'unclear', stb('texas', 'port-appointment', '2025-02-01'), stb('texas', undefined))
const limited = (more: Answers = {}, age: number | undefined = 40) => once({ ...covered, 'us-entry-when': '2024-07-10', ...more }, { age })
weighs('stb-limit-may-fall', 'not-met', limited())
weighs('stb-limit-may-fall', 'met', limited({ 'us-how': 'by-air' }), limited({ 'us-entry-when': '2024-06-03' }), limited({ 'us-how': 'port-appointment' }), limited({}, 17), limited({ 'clp-on-arrival': ['valid-papers'] }), limited({ 'clp-danger-on-arrival': ['trafficking'] }))
weighs('stb-limit-may-fall', 'unclear', limited({ 'us-place': 'elsewhere' }), limited({ 'us-entry-when': '2025-07-01' }), limited({ 'clp-with-parent': undefined }, 17), limited({ 'clp-on-arrival': ['parole-permission'] }), limited({ 'clp-danger-on-arrival': ['other'] }), limited({ 'clp-on-arrival': undefined }), limited({}, 20))
// Found inside later, with the day on which the person was once let in: told there, and not a second time.
const inside = (letIn: Answers, found: Answers = {}): Told => ({ here: 1, encounters: [{ 'us-entry-when': '2024-07-10', 'us-how': 'between-ports', 'us-place': 'texas', 'us-exit': 'not-sent-back', ...letIn }, { 'us-entry-when': '2024-07-10', 'us-place': 'elsewhere', 'us-exit': 'expedited-removal', ...found }] })
for (const id of ['clp-may-touch-entry', 'stb-may-touch-entry']) {
  weighs(id, 'not-met', inside({}), inside({}, { 'us-how': 'other' }))
  weighs(id, 'unclear', inside({ 'us-how': 'other' }), inside({ 'us-how': undefined }), inside({ 'us-how': 'stopped-before-line' }), inside({ 'us-exit': 'withdrawal' }), inside({ 'us-entry-when': '2024-07-11' }), inside({ 'us-entry-when': '2024-07' }), inside({}, { 'us-how': 'between-ports' }), inside({}, { 'us-entry-when': '2024-07' }))
}

// Title 42: 20 March 2020 to 11 May 2023.
const expelled = (entry: string | undefined, left: string | undefined, more: Answers = {}) => once({ 'us-exit': 'title-42', 'us-entry-when': entry, 'us-exit-when': left, 'us-place': 'texas', ...more })
weighs('title-42-in-force', 'met', expelled('2021-05-02', '2021-05-02'), expelled('2021-05-02', undefined), expelled(undefined, '2021-05-02'), expelled('2023-05-11T16:00', '2023-05-11'), expelled('2020-03-19', '2020-03-21'))
weighs('title-42-in-force', 'not-met', expelled('2020-03-01', '2020-03-19'), expelled('2023-05-12', '2023-05-12'))
weighs('title-42-in-force', 'unclear', expelled('2020-03-19', '2020-03-20'), expelled('2023-05-11T18:00', '2023-05-11'), expelled('2023-05-10', '2023-05-12'), expelled('2023-05-06', undefined), expelled(undefined, undefined))
const perhapsExpelled = (entry: string | undefined, left: string | undefined, more: Answers = {}) => expelled(entry, left, { 'us-exit': 'sent-without-paper', ...more })
weighs('title-42-or-perhaps', 'met', expelled(undefined, undefined), perhapsExpelled('2021-05-02', '2021-05-02'), perhapsExpelled('2021-05-02', undefined, { 'us-exit': undefined }), perhapsExpelled(undefined, '2020-03-20'), perhapsExpelled(undefined, '2023-05-11'))
weighs('title-42-or-perhaps', 'not-met', perhapsExpelled('2021-05-02', '2021-05-02', { 'us-exit': 'withdrawal' }), perhapsExpelled('2021-05-02', '2021-05-02', { 'us-how': 'stopped-before-line' }), perhapsExpelled(undefined, '2020-03-19'), perhapsExpelled(undefined, '2023-05-12'), perhapsExpelled('2023-05-12', '2023-05-11'), perhapsExpelled('2020-03-01', undefined), perhapsExpelled('2024-01-01', undefined), perhapsExpelled(undefined, undefined))
meets('title-42-told', 'us-exit', ['title-42'])
const took = (code: string, left: string | undefined, entry?: string) => once({ 'us-exit-when': left, 'us-entry-when': entry }, { nationalities: [code] })
const since42: readonly [string, readonly string[]][] = [['2020-03', ['GT', 'HN', 'SV']], ['2022-10', ['VE']], ['2023-01', ['CU', 'HT', 'NI']]]
for (const [month, codes] of since42)
  for (const code of codes) {
    weighs('mexico-took-this-nationality', 'unclear', took(code, `${month}-20`), took(code, `${month}-31`))
    weighs('mexico-took-this-nationality', 'met', took(code, { '2020-03': '2020-04-01', '2022-10': '2022-11-01', '2023-01': '2023-02-01' }[month]))
    weighs('mexico-took-this-nationality', 'not-met', took(code, { '2020-03': '2020-03-19', '2022-10': '2022-09-30', '2023-01': '2022-12-31' }[month]))
  }
weighs('mexico-took-this-nationality', 'met', took('MX', '2020-03-20'), took('HN', undefined, '2021-05-02'), once({ 'us-exit-when': '2021-05-02' }, { nationalities: ['EC', 'HN'] }))
weighs('mexico-took-this-nationality', 'not-met', took('EC', '2021-05-02'), took('MX', '2020-03-19'))
weighs('mexico-took-this-nationality', 'unclear', took('HN', undefined), once({ 'us-exit-when': '2021-05-02' }))

// ---------------------------------------------------------------- United States: the fear screening

const immigrationPapers = ['i-860', 'i-863', 'i-867', 'i-869', 'i-870', 'i-871', 'i-898', 'i-899', 'm-444']
weighs('fear-screening-possible', 'not-met', expelled('2021-05-02', '2021-05-02', { 'us-papers': ['none'] }))
weighs('fear-screening-possible', 'met', ...immigrationPapers.map((paper) => expelled('2021-05-02', '2021-05-02', { 'us-papers': [paper] })), expelled('2024-05-02', '2024-05-03', { 'us-papers': ['none'] }), once({ 'us-exit': 'withdrawal', 'us-papers': ['none'] }))
meets('stopped-on-the-mexican-side', 'us-how', ['stopped-before-line'])
meets('sent-to-remain-in-mexico', 'us-exit', ['remain-in-mexico'])
weighs('called-before-a-judge', 'met', once({ 'us-exit': 'not-sent-back', 'us-papers': ['i-862'] }))
weighs('called-before-a-judge', 'not-met', once({ 'us-exit': 'not-sent-back', 'us-papers': ['i-863'] }), once({ 'us-exit': 'judge-order', 'us-papers': ['i-862'] }))
const still = (answers: Answers, exit?: string) => once({ 'us-exit': exit }, answers)
const inUs = { 'where-now': 'united-states' }
const heldByUs = { 'safety-now': ['in-custody'], 'custody-holder': 'united-states' }
weighs('encounter-goes-on', 'met', still(inUs, 'not-sent-back'), still({ 'custody-holder': 'united-states' }, 'not-sent-back'))
weighs('encounter-goes-on', 'not-met', still(inUs, 'withdrawal'), still({ 'where-now': 'mexico', 'custody-holder': 'united-states' }, 'not-sent-back'), still({ 'custody-holder': 'inm' }, 'not-sent-back'))
weighs('encounter-goes-on', 'unclear', still(inUs), still({}, 'not-sent-back'))
weighs('held-by-us-from-that-time', 'met', still({ ...inUs, ...heldByUs }, 'not-sent-back'), still(heldByUs, 'not-sent-back'), still({ ...inUs, 'safety-now': ['in-custody'] }, 'not-sent-back'), still(inUs, 'not-sent-back'))
weighs('held-by-us-from-that-time', 'not-met', still({ ...inUs, ...heldByUs }, 'withdrawal'), still({ ...inUs, 'safety-now': ['none'] }, 'not-sent-back'), still({ 'where-now': 'mexico', ...heldByUs }, 'not-sent-back'), still({ ...inUs, 'safety-now': ['in-custody'], 'custody-holder': 'police' }, 'not-sent-back'))
weighs('held-by-us-from-that-time', 'unclear', still({ ...inUs, ...heldByUs }), still({ 'safety-now': ['in-custody'] }, 'not-sent-back'))
weighs('free-in-the-us', 'met', still({ ...inUs, 'safety-now': ['none'] }, 'not-sent-back'), still({ ...inUs, 'safety-now': ['none'] }))
weighs('free-in-the-us', 'not-met', still({ ...inUs, ...heldByUs }, 'not-sent-back'), still({ ...inUs, 'safety-now': ['none'] }, 'withdrawal'), still({ 'where-now': 'mexico', 'safety-now': ['none'] }, 'not-sent-back'))
weighs('free-in-the-us', 'unclear', still({ ...inUs, 'safety-now': ['in-custody'] }, 'not-sent-back'))
weighs('proclamation-may-touch-entry', 'met', byLand('texas', 'between-ports', '2025-01-22'))
weighs('proclamation-may-touch-entry', 'not-met', byLand('texas', 'between-ports', '2025-01-19'), byLand('texas', 'by-air', '2025-01-22'))
const alone = (age: number | undefined, along: readonly string[] | undefined, entry: string | undefined, left?: string) => once({ 'us-entry-when': entry, 'us-exit-when': left }, { age, 'travelling-with': along })
weighs('child-came-alone', 'met', alone(17, ['alone'], '2026-03-10'), alone(17, ['other-adult-family'], undefined))
weighs('child-came-alone', 'not-met', alone(17, ['parent'], '2026-03-10'), alone(40, ['alone'], '2026-03-10'), alone(40, ['alone'], undefined))
weighs('child-came-alone', 'unclear', alone(17, undefined, '2026-03-10'), alone(undefined, ['alone'], '2026-03-10'), alone(30, ['alone'], undefined))
weighs('child-came-alone', 'met', alone(30, ['alone'], undefined, '2012-01-10'))
meets('came-with-family', 'travelling-with', ['partner', 'own-children', 'parent'])
meets('fear-was-shown', 'fear-said', ['said', 'tried'])
weighs('told-not-to-ask', 'met', byLand('texas', 'between-ports', '2024-06-05T00:00[America/Chicago]'))
weighs('told-not-to-ask', 'not-met', byLand('texas', 'between-ports', '2024-06-04T23:00[America/Chicago]'), byLand('texas', 'by-air', '2024-07-10'))
const askedAbout = (about: string | undefined, nationalities?: readonly string[], sentTo?: string) => once({ 'fear-asked-about': about, 'us-sent-to': sentTo }, { nationalities })
weighs('own-country-was-asked', 'met', askedAbout('own-country', ['HN']), askedAbout('both', ['HN']), askedAbout('mexico-only', ['MX']))
weighs('own-country-was-asked', 'not-met', askedAbout('mexico-only', ['HN']), askedAbout('other-only', ['HN']), askedAbout('not-asked', ['HN']))
weighs('own-country-was-asked', 'unclear', askedAbout('mexico-only', ['MX', 'HN']), askedAbout('mexico-only'), askedAbout(undefined, ['HN']))
weighs('sent-where-nobody-asked', 'met', askedAbout('own-country', ['HN'], 'mexico'), askedAbout('other-only', ['HN'], 'mexico'), askedAbout('own-country', ['HN'], 'another-country'), askedAbout('both', ['HN'], 'another-country'))
weighs('sent-where-nobody-asked', 'not-met', askedAbout('mexico-only', ['HN'], 'mexico'), askedAbout('both', ['HN'], 'mexico'), askedAbout('mexico-only', ['HN'], 'own-country'), askedAbout('own-country', ['MX'], 'mexico'))
weighs('sent-where-nobody-asked', 'unclear', askedAbout('other-only', ['HN'], 'another-country'), askedAbout('own-country', ['MX', 'HN'], 'mexico'), askedAbout('own-country', ['HN']), askedAbout(undefined, ['HN'], 'mexico'))
const no = (about: string | undefined, nationalities?: readonly string[]) => once({ 'fear-negative-country': about }, { nationalities })
weighs('no-was-about-home', 'met', no('own-country', ['HN']), no('both', ['HN']), no('only-mexico', ['MX']))
weighs('no-was-about-home', 'not-met', no('only-mexico', ['HN']), no('another', ['HN']))
weighs('no-was-about-home', 'unclear', no('only-mexico', ['MX', 'HN']), no(undefined, ['HN']))
const left = (exit: string | undefined, papers: readonly string[] | undefined = ['none'], more: Answers = {}) => once({ 'us-exit': exit, 'us-papers': papers, ...more })
weighs('sent-by-expedited-removal', 'met', left('expedited-removal'))
weighs('sent-by-expedited-removal', 'unclear', left(undefined), left('withdrawal', ['i-860']))
weighs('sent-by-expedited-removal', 'not-met', left('withdrawal'), left('reinstated-order'))
weighs('sent-by-reinstated-order', 'met', left('reinstated-order'))
weighs('sent-by-reinstated-order', 'unclear', left(undefined), left('withdrawal', ['i-871']))
weighs('sent-by-reinstated-order', 'not-met', left('withdrawal'), left('expedited-removal'))
meets('left-by-a-judges-order', 'us-exit', ['judge-order'])
meets('sent-without-a-judge', 'us-exit', ['expedited-removal', 'reinstated-order', 'withdrawal', 'voluntary-return', 'sent-without-paper'])
for (const paper of ['i-871', 'i-898', 'i-899']) weighs('reasonable-fear-interview', 'met', left('not-sent-back', [paper]), left('expedited-removal', [paper, 'i-869']))
for (const paper of ['i-862', 'i-869', 'i-870', 'm-444']) weighs('reasonable-fear-interview', 'not-met', left('not-sent-back', [paper]))
weighs('reasonable-fear-interview', 'met', left('reinstated-order'), left('not-sent-back', ['none'], { 'fear-paper-words': 'reasonable-fear' }))
weighs('reasonable-fear-interview', 'not-met', left('expedited-removal'), left('not-sent-back', ['none'], { 'fear-paper-words': 'credible-fear' }))
weighs('reasonable-fear-interview', 'unclear', left('not-sent-back'), left('withdrawal', ['i-863']), left('not-sent-back', ['none'], { 'fear-paper-words': 'neither' }))
const screened = (entry: string | undefined, leaving?: string) => once({ 'us-entry-when': entry, 'us-exit-when': leaving })
weighs('screened-under-bars-rule', 'met', screened('2025-01-17'), screened('2025-01-17', '2025-01-16'))
weighs('screened-under-bars-rule', 'not-met', screened('2024-12-01', '2025-01-16'), screened(undefined, '2025-01-16'))
weighs('screened-under-bars-rule', 'unclear', screened('2025-01-16'), screened('2024-12-01', '2025-01-17'), screened(undefined))
weighs('negative-paper-already-dated', 'met', person({ 'paper-kind': 'us-fear-negative', 'paper-date': '2026-11-18' }))
weighs('negative-paper-already-dated', 'unclear', person({ 'paper-kind': 'us-fear-negative' }))
weighs('negative-paper-already-dated', 'not-met', person({ 'paper-kind': 'other', 'paper-date': '2026-11-18' }))

// ---------------------------------------------------------------- United States: how they left, orders, papers

const signed = ['order-signed']
const empty = ['order-empty']
const paperSays = (says: Weight, exit: string | undefined, papers: readonly string[] | undefined, shows?: readonly string[]) => weighs('order-paper-seen', says, once({ 'us-exit': exit, 'us-papers': papers, 'i-860-shows': shows }))
for (const exit of ways) paperSays('unclear', exit, undefined)
paperSays('unclear', undefined, ['judge-order'])
for (const exit of ['expedited-removal', 'withdrawal', 'voluntary-return', 'not-sent-back', 'sent-without-paper']) {
  paperSays('met', exit, ['i-860'], signed)
  paperSays('not-met', exit, ['i-860'], empty)
  paperSays('unclear', exit, ['i-860'])
  paperSays('unclear', exit, ['i-860'], ['order-signed', 'order-empty'])
  paperSays('met', exit, ['i-296'])
  paperSays('not-met', exit, ['i-826'])
}
paperSays('unclear', 'expedited-removal', ['i-860', 'i-296'])
paperSays('not-met', 'expedited-removal', ['judge-order'])
for (const paper of ['judge-order', 'i-296']) paperSays('met', 'judge-order', [paper])
for (const paper of ['i-871', 'i-862']) paperSays('not-met', 'judge-order', [paper])
for (const paper of ['i-871', 'i-296']) paperSays('met', 'reinstated-order', [paper])
for (const paper of ['judge-order', 'i-898']) paperSays('not-met', 'reinstated-order', [paper])
for (const paper of ['i-296', 'i-871', 'judge-order']) paperSays('met', 'withdrawal', [paper])
/** The ways that a paper is given for; of papers that are not here, none speaks for another way. */
const givenFor: Readonly<Record<string, readonly string[]>> = {
  'i-860': ['expedited-removal', 'reinstated-order'],
  'i-296': ['expedited-removal', 'judge-order', 'reinstated-order'],
  'i-826': ['voluntary-return', 'judge-order', 'remain-in-mexico'],
  'i-210': ['voluntary-return'],
  'i-275': ['withdrawal'],
  'i-862': ['judge-order', 'remain-in-mexico', 'reinstated-order'],
  'i-871': ['reinstated-order'],
  'i-898': ['reinstated-order'],
  'i-899': ['reinstated-order'],
  'judge-order': ['judge-order', 'reinstated-order', 'remain-in-mexico'],
}
for (const way of ways)
  for (const paper of [...Object.keys(givenFor), 'i-863', 'other', 'none'])
    weighs('papers-disagree', way !== 'not-sent-back' && givenFor[paper]?.includes(way) === false ? 'met' : 'not-met', once({ 'us-exit': way, 'us-papers': [paper], 'i-860-shows': signed }))
weighs('papers-disagree', 'not-met', once({ 'us-exit': 'withdrawal', 'us-papers': ['i-860', 'i-275'], 'i-860-shows': empty }))
weighs('papers-disagree', 'unclear', once({ 'us-exit': 'withdrawal' }), once({ 'us-papers': ['i-860'] }))
const arrived = (more: Answers) => once({ 'us-how': 'between-ports', ...more })
weighs('sent-back-or-ordered', 'met', arrived({ 'us-exit': 'withdrawal', 'us-papers': ['none'] }), ...['i-860', 'i-296', 'i-871', 'judge-order'].map((paper) => arrived({ 'us-exit': 'not-sent-back', 'us-papers': [paper] })))
weighs('sent-back-or-ordered', 'not-met', arrived({ 'us-exit': 'not-sent-back', 'us-papers': ['none'] }), arrived({ 'us-exit': 'not-sent-back', 'us-papers': ['i-862'] }), once({ 'us-how': 'stopped-before-line', 'us-exit': 'withdrawal', 'us-papers': ['i-860'] }))
meets('i-860-seen', 'us-papers', ['i-860'])
meets('removed-after-parole', 'us-papers', ['parole-paper'])
meets('return-on-paper', 'us-papers', ['i-826', 'i-210'])
meets('left-under-an-order', 'us-exit', ['expedited-removal', 'judge-order', 'reinstated-order'])
const shows = (...marks: readonly string[]) => once({ 'us-papers': ['i-860'], 'i-860-shows': marks })
weighs('false-citizenship-charged', 'met', shows('charge-false-citizenship'))
weighs('false-citizenship-charged', 'not-met', shows('charge-papers'), shows('charge-misrepresentation', 'order-signed'))
weighs('false-citizenship-charged', 'unclear', shows('order-signed'), shows('cannot-read'), once({}))
weighs('misrepresentation-charged', 'met', shows('charge-misrepresentation'))
weighs('misrepresentation-charged', 'not-met', shows('charge-false-citizenship'))
weighs('order-half-empty', 'met', shows('order-empty'))
weighs('order-half-empty', 'not-met', shows('order-signed'), once({ 'us-papers': ['i-296'], 'i-860-shows': empty }))
weighs('order-half-empty', 'unclear', shows('cannot-read'), shows('order-signed', 'order-empty'))
weighs('order-by-an-officer', 'met', left('expedited-removal'))
weighs('order-by-an-officer', 'unclear', left('reinstated-order'), left(undefined))
weighs('order-by-an-officer', 'not-met', left('judge-order'))
weighs('under-18-that-time', 'met', aged(17), once({}, { age: 17 }), once({ 'us-exit-when': '1998-03-01' }, { age: 45 }))
weighs('under-18-that-time', 'not-met', aged(40), once({}, { age: 60 }))
weighs('under-18-that-time', 'unclear', aged(undefined), once({}, { age: 40 }))
weighs('ordered-by-a-judge', 'met', once({ 'us-papers': ['judge-order'] }), once({ 'us-papers': ['i-296'], 'court-hearing': 'was-there' }), once({ 'us-papers': ['i-296'], 'court-hearing': 'missed' }))
weighs('ordered-by-a-judge', 'not-met', once({ 'us-papers': ['i-296'], 'court-hearing': 'never-saw-judge' }))
weighs('signed-to-leave', 'met', left('withdrawal'), left('voluntary-return'))
weighs('signed-to-leave', 'not-met', left('expedited-removal'), left('not-sent-back'))
weighs('signed-to-leave', 'unclear', left('sent-without-paper'), left(undefined))
weighs('withdrawal-on-paper', 'met', left('withdrawal', ['i-275']))
weighs('withdrawal-on-paper', 'unclear', left('withdrawal'), left('withdrawal', ['i-826']))
weighs('withdrawal-on-paper', 'not-met', left('voluntary-return', ['i-275']))
weighs('returned-to-mexico-not-mexican', 'met', once({ 'us-sent-to': 'mexico' }, { nationalities: ['HN'] }))
weighs('returned-to-mexico-not-mexican', 'not-met', once({ 'us-sent-to': 'mexico' }, { nationalities: ['MX', 'HN'] }), once({ 'us-sent-to': 'own-country' }, { nationalities: ['HN'] }))
weighs('title-42-in-its-time', 'met', expelled('2021-05-02', '2021-05-02'))
weighs('title-42-in-its-time', 'unclear', expelled('2024-05-02', '2024-05-02'), expelled(undefined, undefined))
weighs('title-42-in-its-time', 'not-met', left('withdrawal'))
const waitedSince = (entry: string | undefined, exit = 'remain-in-mexico') => once({ 'us-exit': exit, 'us-entry-when': entry })
weighs('remain-in-mexico-in-its-time', 'met', waitedSince('2019-06-10'), waitedSince('2022-03-10'), waitedSince('2025-03-10'))
weighs('remain-in-mexico-in-its-time', 'unclear', waitedSince('2018-06-10'), waitedSince('2021-07-10'), waitedSince('2023-03-10'), waitedSince(undefined))
weighs('remain-in-mexico-in-its-time', 'not-met', waitedSince('2019-06-10', 'withdrawal'))
weighs('under-the-proclamation', 'met', once({ 'us-entry-when': '2025-01-22' }))
weighs('under-the-proclamation', 'not-met', once({ 'us-entry-when': '2025-01-18' }), once({ 'us-entry-when': '2025-01-20T10:00[America/Chicago]' }))
weighs('under-the-proclamation', 'unclear', once({ 'us-entry-when': '2025-01-20T12:00[America/Chicago]' }), once({}))
for (const mark of ['pressed-to-sign', 'pressed-though-afraid', 'paper-not-understood', 'not-told-of-judge', 'box-already-marked']) {
  weighs('withdrawal-not-free', 'met', once({ 'us-exit': 'withdrawal', 'when-sent-back': [mark] }))
  weighs('return-not-free', 'met', once({ 'us-exit': 'voluntary-return', 'when-sent-back': [mark] }))
  weighs('withdrawal-not-free', 'not-met', once({ 'us-exit': 'voluntary-return', 'when-sent-back': [mark] }))
  weighs('return-not-free', 'not-met', once({ 'us-exit': 'withdrawal', 'when-sent-back': [mark] }))
}
weighs('withdrawal-not-free', 'not-met', once({ 'us-exit': 'withdrawal', 'when-sent-back': ['no-copy'] }))
weighs('entered-irregularly', 'met', arrived({}), once({ 'us-how': 'by-sea' }))
weighs('entered-irregularly', 'not-met', ...['port-appointment', 'port-no-appointment', 'by-air'].map((how) => once({ 'us-how': how })))
weighs('entered-irregularly', 'unclear', ...['other', 'stopped-before-line', undefined].map((how) => once({ 'us-how': how })))

meets('paper-of-an-order', 'us-papers', ['i-296', 'i-871', 'judge-order', 'i-860'])
weighs('paper-of-an-order', 'not-met', shows('order-empty'))
weighs('paper-of-an-order', 'met', shows('order-signed'), shows('cannot-read'))
weighs('paper-to-a-judge', 'met', left('not-sent-back', ['i-862']), left('withdrawal', ['i-863']))
weighs('paper-to-a-judge', 'not-met', left('remain-in-mexico', ['i-862']), left('judge-order', ['i-862', 'judge-order']), left('not-sent-back', ['i-860']))
meets('paper-of-questions', 'us-papers', ['i-867', 'm-444'])
meets('paper-of-a-fear-decision', 'us-papers', ['i-869', 'i-870', 'i-898', 'i-899'])
for (const paper of ['i-826', 'i-210', 'i-275']) weighs('paper-of-a-return', 'met', left('expedited-removal', [paper]), left('not-sent-back', [paper]))
weighs('paper-of-a-return', 'not-met', left('withdrawal', ['i-275']), left('voluntary-return', ['i-826']), left('not-sent-back', ['i-862']))
weighs('paper-of-a-return', 'met', left('withdrawal', ['i-826']), left('voluntary-return', ['i-275']))
meets('paper-of-an-entry', 'us-papers', ['parole-paper'])
meets('paper-not-listed', 'us-papers', ['other'])
meets('documents-kept', 'us-kept', ['passport-or-id'])
meets('belongings-kept', 'us-kept', ['phone', 'money', 'other'])
for (const exit of ['judge-order', 'remain-in-mexico']) weighs('was-in-court', 'met', left(exit))
for (const paper of ['judge-order', 'i-862']) weighs('was-in-court', 'met', left('withdrawal', [paper]))
weighs('was-in-court', 'not-met', left('withdrawal', ['i-860']))
const twice = (one: Answers, here: Answers = {}): Told => ({ here: 1, encounters: [{ 'us-how': 'between-ports', ...one }, { 'us-how': 'between-ports', 'us-exit': 'withdrawal', ...here }] })
weighs('sent-back-another-time', 'met', twice({ 'us-exit': 'withdrawal' }))
weighs('sent-back-another-time', 'not-met', twice({ 'us-exit': 'not-sent-back' }), twice({ 'us-how': 'stopped-before-line', 'us-exit': 'withdrawal' }), { here: 0, encounters: [{ 'us-how': 'between-ports', 'us-exit': 'withdrawal' }] })

// ---------------------------------------------------------------- United States: Remain in Mexico

const waited = (entry: string | undefined) => once({ 'us-entry-when': entry })
weighs('mpp-first-period', 'met', waited('2019-02-10'), waited('2021-01-19'))
weighs('mpp-first-period', 'unclear', waited('2021-01-22'), waited('2021-05-30'), waited(undefined))
weighs('mpp-first-period', 'not-met', waited('2019-01-20'), waited('2021-06-03'))
weighs('mpp-second-period', 'met', waited('2021-12-03'), waited('2022-08-07'))
weighs('mpp-second-period', 'not-met', waited('2021-11-29'), waited('2022-08-10'))
weighs('mpp-third-period', 'met', waited('2025-01-23'))
weighs('mpp-third-period', 'not-met', waited('2025-01-19'))
const perhapsWaited = (more: Answers = {}) => once({ 'us-exit': 'sent-without-paper', 'us-papers': ['i-862'], 'us-sent-to': 'mexico', 'us-entry-when': '2019-06-10', ...more })
weighs('remain-in-mexico-or-perhaps', 'met', perhapsWaited(), perhapsWaited({ 'us-exit': undefined }), perhapsWaited({ 'us-entry-when': '2022-03-10' }), perhapsWaited({ 'us-entry-when': '2025-03-10' }), once({ 'us-exit': 'remain-in-mexico' }))
weighs('remain-in-mexico-or-perhaps', 'not-met', perhapsWaited({ 'us-exit': 'withdrawal' }), perhapsWaited({ 'us-papers': ['i-860'] }), perhapsWaited({ 'us-papers': undefined }), perhapsWaited({ 'us-sent-to': 'own-country' }), perhapsWaited({ 'us-sent-to': undefined }), perhapsWaited({ 'us-entry-when': '2023-06-10' }))
weighs('remain-in-mexico-or-perhaps', 'unclear', perhapsWaited({ 'us-entry-when': undefined }))
meets('mpp-to-be-left-out', 'mpp-when-sent', ['child-alone', 'serious-health'], { nationalities: ['HN'] })
weighs('mpp-to-be-left-out', 'met', person({ nationalities: ['MX'], 'mpp-when-sent': ['none'] }))
meets('mpp-afraid-of-mexico', 'mpp-when-sent', ['afraid-not-heard', 'afraid-heard'])
meets('mpp-order-on-paper', 'us-papers', ['judge-order'])
meets('mpp-notice-missing', 'mpp-missed-why', ['no-notice', 'paper-wrong'])
meets('mpp-held-by-us', 'mpp-missed-why', ['held-us'])
meets('mpp-kept-away', 'mpp-missed-why', ['held-mexico', 'no-way-to-bridge', 'not-let-through', 'illness-or-death', 'taken-or-attacked'])
meets('mpp-reason-without-limit', 'mpp-missed-why', ['no-notice', 'paper-wrong', 'held-us'])
weighs('mpp-foreigner-in-mexico', 'met', person({ 'where-now': 'mexico', nationalities: ['HN'] }))
weighs('mpp-foreigner-in-mexico', 'not-met', person({ 'where-now': 'united-states', nationalities: ['HN'] }), person({ 'where-now': 'mexico', nationalities: ['HN', 'MX'] }))
const ordered = (order: string, entry?: string) => once({ 'mpp-order-date': order, 'us-entry-when': entry })
starts('reopen-180-days', { from: '2020-02-10', to: '2020-02-10' }, ordered('2020-02-10', '2020-02-10'))
starts('reopen-180-days', { from: '2020-02-10', to: '2020-02-10' }, ordered('2020-02-10'))
starts('reopen-180-days', undefined, ordered('2020-02-09', '2020-02-10'))

// ---------------------------------------------------------------- United States: the whole history

/** One encounter after the other, of a person who says that there was no other. */
const history = (encounters: readonly Answers[], answers: Answers = {}): Told => ({
  person: { 'where-now': 'mexico', 'us-contact': 'several', ...answers },
  here: encounters.length - 1,
  encounters: encounters.map((one) => ({ 'us-how': 'between-ports', 'us-place': 'texas', 'another-encounter': 'no', ...one })),
})
const oneTime = (more: Answers, answers: Answers = {}) => history([more], answers)
const between = (from: string, to: string): Answers => ({ 'us-entry-when': from, 'us-exit-when': to })
const removedIn = (from: string, to: string, more: Answers = {}): Answers => ({ ...between(from, to), 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'i-860-shows': signed, ...more })
const removed2022 = removedIn('2022-02-03', '2022-02-05')
const back2024: Answers = { ...between('2024-03-10', '2024-03-12'), 'us-exit': 'voluntary-return', 'us-papers': ['i-826'] }
weighs('any-order', 'met', oneTime(removed2022), oneTime({ 'us-exit': 'judge-order', 'us-papers': ['judge-order'] }), oneTime({ 'us-exit': 'reinstated-order', 'us-papers': ['i-871'] }), oneTime({ 'us-exit': 'not-sent-back', 'us-papers': ['judge-order'] }), oneTime({ 'us-exit': 'not-sent-back', 'us-papers': ['i-871'] }), oneTime({ 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862', 'judge-order'], 'mpp-case': 'judge-ordered' }))
weighs('any-order', 'not-met', oneTime({ 'us-exit': 'not-sent-back', 'us-papers': ['none'] }), oneTime({ ...between('2021-05-02', '2021-05-02'), 'us-exit': 'title-42', 'us-papers': ['none'] }), oneTime({ 'us-exit': 'withdrawal', 'us-papers': ['i-275'] }), oneTime({ 'us-exit': 'voluntary-return', 'us-papers': ['i-826'] }), oneTime({ 'us-exit': 'voluntary-return', 'us-papers': ['i-210'] }), oneTime({ 'us-how': 'stopped-before-line' }), oneTime({ 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862'], 'mpp-case': 'case-ended' }), oneTime({ 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862'], 'mpp-case': 'hearing-to-come' }))
weighs('any-order', 'unclear', oneTime({ 'us-exit': 'expedited-removal', 'us-papers': ['i-860'] }), oneTime({ 'us-exit': 'judge-order', 'us-papers': ['none'] }), oneTime({ 'us-exit': 'sent-without-paper', 'us-papers': ['none'] }), oneTime({ 'us-exit': 'not-sent-back', 'us-papers': ['i-860'], 'i-860-shows': signed }), oneTime({ 'us-exit': 'not-sent-back', 'us-papers': ['i-862'] }), oneTime({ ...between('2024-05-02', '2024-05-02'), 'us-exit': 'title-42', 'us-papers': ['none'] }), oneTime({ 'us-exit': 'withdrawal', 'us-papers': ['none'] }), oneTime({ 'us-exit': 'voluntary-return', 'us-papers': ['none'] }), oneTime({ 'us-exit': 'withdrawal', 'us-papers': ['i-826', 'i-275'] }), oneTime({ 'us-exit': 'withdrawal', 'us-papers': ['i-275'], 'us-how': undefined }), oneTime({ 'us-exit': undefined, 'us-papers': ['i-275'] }), oneTime({ 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862', 'judge-order'], 'mpp-case': 'case-ended' }), oneTime({ 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862'], 'mpp-case': 'missed-hearing' }), oneTime({ 'us-exit': 'remain-in-mexico', 'us-papers': ['judge-order'] }), oneTime({ 'us-exit': 'withdrawal', 'us-papers': ['i-275'], 'another-encounter': 'yes' }), oneTime({ 'us-exit': 'withdrawal', 'us-papers': ['i-275'] }, { 'us-contact': undefined }))
weighs('removed-before', 'met', history([removed2022, back2024]))
weighs('removed-before', 'not-met', oneTime(back2024), history([back2024, removed2022]), history([{ ...removed2022, 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862', 'judge-order'], 'mpp-case': 'judge-ordered', 'i-860-shows': undefined }, back2024]), history([{ ...removed2022, 'us-exit': 'not-sent-back', 'us-papers': ['judge-order'] }, back2024]), history([{ ...back2024, ...between('2022-02-03', '2022-02-05') }, back2024]))
weighs('removed-before', 'unclear', history([removed2022, { ...back2024, 'us-how': undefined }]), history([removed2022, { ...back2024, 'us-entry-when': undefined }]), history([{ ...removed2022, 'us-exit-when': undefined }, back2024]), oneTime({ ...back2024, 'another-encounter': 'yes' }), history([{ ...removed2022, 'us-papers': ['none'] }, back2024]), history([{ ...back2024, ...between('2022-02-03', '2022-02-05'), 'us-papers': ['none'] }, back2024]))
weighs('returned-after-order', 'met', history([removed2022, back2024]), history([back2024, removed2022].reverse()), history([removed2022, { ...back2024, 'us-how': 'by-sea' }]), history([removedIn('2024-02-26', '2024-03-10'), back2024]), oneTime({ ...between('2024-03-10', '2024-03-12'), 'us-exit': 'reinstated-order', 'us-papers': ['i-871'] }))
weighs('returned-after-order', 'not-met', history([back2024, removedIn('2025-02-03', '2025-02-05')]), oneTime(removed2022), oneTime(back2024), history([{ ...back2024, ...between('2022-02-03', '2022-02-05') }, back2024]), history([removed2022], { 'where-now': 'elsewhere' }))
weighs('returned-after-order', 'unclear', ...['port-appointment', 'port-no-appointment', 'by-air', 'other', 'stopped-before-line', undefined].map((how) => history([removed2022, { ...back2024, 'us-how': how }])), history([removedIn('1990-02-03', '1993-02-05'), { ...back2024, ...between('1995-03-10', '1995-03-12') }]), history([{ ...removed2022, 'us-papers': ['none'] }, back2024]), history([removed2022, { ...back2024, 'us-entry-when': undefined }]), oneTime({ ...back2024, 'another-encounter': 'yes' }), oneTime(removed2022, { 'where-now': 'united-states' }),
  history([{ ...removed2022, 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862', 'judge-order'], 'mpp-case': 'judge-ordered', 'i-860-shows': undefined }, back2024]))
weighs('returned-after-order', 'not-met', history([removed2022, { 'us-exit': 'not-sent-back', 'us-papers': ['none'], 'us-how': 'between-ports', 'us-entry-when': '2021-03-10' }], { 'where-now': 'united-states' }))
meets('met-us-officers', 'us-contact', ['once', 'several'])
const lived = (from: string | undefined, to: string | undefined, more: Answers = {}, answers: Answers = {}) => oneTime({ 'us-entry-when': from, 'us-exit-when': to, 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], ...more }, answers)
weighs('lived-in-the-us', 'met', lived('2020-01-01', '2020-06-30'), lived('2026-05-01', undefined, { 'us-exit': 'not-sent-back' }, { 'where-now': 'united-states' }), history([{ ...back2024, ...between('2020-01-01', '2020-04-10') }, { ...back2024, ...between('2021-01-01', '2021-04-10') }]))
weighs('lived-in-the-us', 'not-met', lived('2020-01-01', '2020-06-29'), lived('2026-05-26', undefined, { 'us-exit': 'not-sent-back' }, { 'where-now': 'united-states' }), ...['title-42', 'remain-in-mexico', 'withdrawal'].map((exit) => lived('2020-01-01', undefined, { 'us-exit': exit })), lived('2018-01-01', '2020-01-01', { 'us-how': 'stopped-before-line' }), lived('1994-01-01', '1997-09-27'))
weighs('lived-in-the-us', 'unclear', lived(undefined, '2020-06-30'), lived('2020-01-01', undefined), lived('2020-01-01', '2020-06-29', { 'us-how': undefined }), lived('2020-01-01', '2020-06-29', { 'us-exit': undefined }), lived('2020-01', '2020-07'), lived('2020-01-01', undefined, { 'us-exit': 'not-sent-back' }))
weighs('lived-in-the-us', 'met', lived('1994-01-01', '1997-09-29'))
const convicted = (more: Answers = {}, answers: Answers = {}) => oneTime({ ...removed2022, ...more }, answers)
weighs('conviction-decides', 'not-met', convicted(), convicted({ 'us-place': 'elsewhere', 'us-how': 'by-air' }), ...['port-appointment', 'port-no-appointment'].map((how) => convicted({ 'us-place': 'elsewhere', 'us-how': how })), convicted({ 'us-exit': 'remain-in-mexico', 'us-papers': ['i-862'], 'mpp-case': 'case-ended' }))
weighs('conviction-decides', 'met', convicted({ 'us-exit': 'judge-order' }), convicted({ 'us-exit': 'reinstated-order' }), convicted({ 'us-exit': 'not-sent-back' }), convicted({ 'us-place': 'elsewhere' }), convicted({}, { 'where-now': 'united-states' }), convicted({ 'us-entry-when': '2021-02-03' }), convicted({ 'us-exit': 'remain-in-mexico', 'mpp-case': 'judge-ordered' }), history([removed2022, removedIn('2023-02-03', '2023-02-05')]))
weighs('conviction-decides', 'unclear', convicted({ 'us-place': undefined }), convicted({ 'us-entry-when': undefined }))
const afterYears = (from: string, to: string, next: Answers = back2024) => history([{ ...back2024, ...between(from, to) }, next])
weighs('returned-after-a-year', 'met', afterYears('2018-02-01', '2021-06-30'), afterYears('2020-01-01', '2021-01-02'), afterYears('2018-02-01', '2021-06-30', { ...back2024, 'us-how': 'by-sea' }))
weighs('returned-after-a-year', 'not-met', oneTime({ ...back2024, ...between('2018-02-01', '2021-06-30') }))
weighs('returned-after-a-year', 'unclear', afterYears('2020-01-01', '2021-01-01'), afterYears('2018-02-01', '2021-06-30', { ...back2024, 'us-how': 'port-no-appointment' }), oneTime({ ...back2024, 'another-encounter': 'yes' }), afterYears('2018-02-01', '2021-06-30', { ...back2024, 'us-entry-when': undefined }))

// ---------------------------------------------------------------- United States: parole and TPS, a third country, children, since 2025

const paroled = (encounter: Answers, nationalities: readonly string[] = ['HN'], more: Answers = {}): Told => ({ person: { nationalities, 'where-now': 'mexico', ...more }, encounters: [{ 'us-papers': ['none'], 'us-exit': 'voluntary-return', 'us-how': 'between-ports', 'us-entry-when': '2024-03-10', ...encounter }] })
weighs('parole-signs', 'met', paroled({ 'us-papers': ['parole-paper'] }), paroled({ 'us-how': 'port-appointment' }), paroled({ 'us-how': 'port-appointment', 'us-entry-when': undefined }), paroled({ 'us-how': 'port-appointment', 'us-entry-when': '2023-01-12' }), paroled({ 'us-how': 'port-appointment', 'us-entry-when': '2025-01-20' }), ...['CU', 'HT', 'NI', 'VE'].map((code) => paroled({ 'us-how': 'by-air' }, [code])), paroled({ 'us-how': 'by-air', 'us-entry-when': '2022-10-19' }, ['VE']), paroled({ 'us-how': 'by-air', 'us-entry-when': '2025-03-25' }, ['VE']))
weighs('parole-signs', 'not-met', paroled({}), paroled({ 'us-papers': ['parole-paper'], 'us-how': 'stopped-before-line' }), paroled({ 'us-how': 'port-appointment', 'us-entry-when': '2023-01-11' }), paroled({ 'us-how': 'port-appointment', 'us-entry-when': '2025-01-21' }), paroled({ 'us-how': 'by-air' }), paroled({ 'us-how': 'by-air', 'us-entry-when': '2022-10-18' }, ['VE']), paroled({ 'us-how': 'by-air', 'us-entry-when': '2025-03-26' }, ['VE']), paroled({ 'us-how': 'between-ports' }, ['VE']), paroled({ 'us-papers': undefined }))
weighs('parole-signs', 'unclear', paroled({ 'us-papers': undefined, 'us-exit': 'not-sent-back' }))
weighs('parole-or-tps-touches', 'met', paroled({ 'us-papers': ['parole-paper'] }), paroled({ 'us-papers': undefined, 'us-exit': 'not-sent-back' }), ...['VE', 'HT'].flatMap((code) => [paroled({ 'us-entry-when': '2015-03-10' }, [code], { 'where-now': 'united-states' }), paroled({ 'us-exit': 'not-sent-back', 'us-entry-when': '2015-03-10' }, [code])]), ...['CU', 'NI'].map((code) => paroled({}, [code])))
weighs('parole-or-tps-touches', 'not-met', paroled({}), paroled({ 'us-entry-when': '2015-03-10' }, ['VE']), paroled({ 'us-entry-when': '2022-10-18' }, ['CU']), paroled({ 'us-exit': 'not-sent-back' }, ['CU']), paroled({ 'us-exit': 'not-sent-back', 'us-how': 'stopped-before-line', 'us-entry-when': '2015-03-10' }, ['HT']), paroled({ 'us-entry-when': '2015-03-10' }, ['HN'], { 'where-now': 'united-states' }))
meets('parole-ended-by-message', 'parole-ended', ['message-2025', 'message-2026'])
meets('cuban-national', 'nationalities', ['CU'])
for (const [id, code] of [['may-have-had-tps-venezuela', 'VE'], ['may-have-had-tps-haiti', 'HT']] as const) {
  weighs(id, 'met', paroled({}, [code], { 'where-now': 'united-states' }), paroled({ 'us-exit': 'not-sent-back' }, [code]))
  weighs(id, 'not-met', paroled({}, [code]), paroled({ 'us-exit': 'not-sent-back' }, ['CU']), paroled({ 'us-exit': 'not-sent-back', 'us-how': 'stopped-before-line' }, [code]))
}
const paper = { 'us-papers': ['parole-paper'], 'us-exit': 'not-sent-back', 'us-how': 'port-appointment', 'us-entry-when': '2024-03-10' }
const ordered2025 = { 'us-papers': ['i-860'], 'us-exit': 'expedited-removal', 'us-how': 'other', 'us-entry-when': '2025-07-10', 'us-exit-when': '2025-07-20' }
const both = (one: Answers, other: Answers): Told => ({ person: { nationalities: ['HN'] }, encounters: [one, other] })
weighs('ordered-after-parole', 'met', both(paper, ordered2025), { person: { nationalities: ['HN'] }, encounters: [{ ...ordered2025, 'us-how': 'port-appointment', 'us-entry-when': '2024-03-10' }] })
weighs('ordered-after-parole', 'not-met', both(paper, { ...ordered2025, ...between('2023-07-10', '2023-07-20') }), both(paper, { ...ordered2025, 'us-papers': ['i-860', 'parole-paper'] }), both(paper, { ...ordered2025, 'us-exit': 'voluntary-return', 'us-papers': ['i-826'] }), both({ ...paper, 'us-papers': ['none'], 'us-how': 'between-ports' }, ordered2025))
weighs('ordered-after-parole', 'unclear', both(paper, { ...ordered2025, 'us-exit': 'voluntary-return' }), both(paper, { ...ordered2025, 'us-entry-when': undefined }))
const timeRuns = (nationalities: readonly string[], kind: string | undefined, where = 'united-states') => person({ 'where-now': where, nationalities, 'parole-kind': kind })
weighs('asylum-time-may-run', 'met', timeRuns(['HT'], 'no-parole'), timeRuns(['VE'], 'no-parole'), ...['cbp-one', 'chnv', 'other'].map((kind) => timeRuns(['HN'], kind)))
weighs('asylum-time-may-run', 'not-met', timeRuns(['HN'], 'no-parole'), timeRuns(['HT'], 'cbp-one', 'mexico'))
weighs('asylum-time-may-run', 'unclear', timeRuns(['HN'], undefined))
weighs('of-the-four-and-sent-back', 'met', ...['CU', 'HT', 'NI', 'VE'].map((code) => paroled({}, [code])), paroled({ 'us-entry-when': undefined }, ['CU']), paroled({ 'us-entry-when': '2026-03-10' }, ['CU']))
weighs('of-the-four-and-sent-back', 'not-met', paroled({}), paroled({ 'us-exit': 'not-sent-back' }, ['CU']), paroled({ 'us-entry-when': '2022-10-18' }, ['CU']))
weighs('returned-while-chnv-lived', 'met', paroled({}), paroled({ 'us-exit': 'withdrawal' }), paroled({ 'us-entry-when': '2022-10-19' }), paroled({ 'us-entry-when': '2025-03-25' }))
weighs('returned-while-chnv-lived', 'not-met', paroled({ 'us-exit': 'expedited-removal' }), paroled({ 'us-entry-when': '2022-10-18' }), paroled({ 'us-entry-when': '2025-03-26' }))

const flown = (more: Answers = {}, nationalities: readonly string[] | undefined = ['HN'], where = 'elsewhere') => once({ 'us-sent-to': 'another-country', 'us-exit': 'judge-order', 'us-papers': ['judge-order'], 'us-entry-when': '2024-03-10', 'us-exit-when': '2025-06-10', ...more }, { nationalities, 'where-now': where })
const toMexicoByOrder = (more: Answers = {}, nationalities?: readonly string[]) => flown({ 'us-sent-to': 'mexico', ...more }, nationalities)
weighs('third-country-touches', 'met', flown(), flown({ 'us-exit': 'expedited-removal' }), toMexicoByOrder(), toMexicoByOrder({ 'us-exit': 'reinstated-order' }), toMexicoByOrder({ 'us-exit-when': '2025-02-18' }), toMexicoByOrder({ 'us-exit-when': undefined, 'us-entry-when': '2025-03-01' }))
weighs('third-country-touches', 'not-met', flown({ 'us-exit': 'title-42' }), toMexicoByOrder({ 'us-exit': 'expedited-removal' }), toMexicoByOrder({}, ['MX', 'HN']), toMexicoByOrder({ 'us-exit-when': '2025-02-17' }), flown({ 'us-sent-to': 'own-country' }), toMexicoByOrder({ 'us-exit': undefined, 'us-papers': ['i-860'] }))
weighs('third-country-touches', 'unclear', toMexicoByOrder({ 'us-exit': undefined }), toMexicoByOrder({ 'us-exit': undefined, 'us-papers': ['i-871'] }), toMexicoByOrder({ 'us-exit-when': '2025-02' }), toMexicoByOrder({ 'us-exit-when': undefined }))
const inTheUs = (papers: readonly string[], more: Answers = {}, where = 'united-states') => flown({ 'us-sent-to': undefined, 'us-exit': 'not-sent-back', 'us-exit-when': undefined, 'us-papers': papers, ...more }, ['HN'], where)
weighs('third-country-touches', 'met', ...['judge-order', 'i-871', 'i-898', 'i-899', 'i-862'].map((one) => inTheUs([one])), inTheUs(['i-862'], { 'us-entry-when': '2019-11-19' }), inTheUs(['i-862'], { 'us-entry-when': undefined }))
weighs('third-country-touches', 'not-met', inTheUs(['i-860']), inTheUs(['i-862'], { 'us-entry-when': '2019-11-18' }), inTheUs(['judge-order'], {}, 'mexico'), inTheUs(['judge-order'], { 'us-exit': 'withdrawal' }), inTheUs(['judge-order'], { 'us-sent-to': 'own-country' }))
weighs('third-country-touches', 'unclear', inTheUs(['judge-order'], { 'us-exit': undefined }))
meets('sent-to-another-country', 'us-sent-to', ['another-country'])
const namedBy = (more: Answers = {}) => flown({ 'third-country-named': 'officers', ...more })
weighs('in-third-country-case', 'met', namedBy(), namedBy({ 'us-exit': 'reinstated-order' }), namedBy({ 'third-country-named': undefined }), namedBy({ 'us-exit-when': undefined, 'us-entry-when': '2025-02-18' }))
weighs('in-third-country-case', 'not-met', namedBy({ 'third-country-named': 'judge' }), namedBy({ 'us-exit': 'expedited-removal' }), namedBy({ 'us-exit-when': '2025-02-17' }))
weighs('in-third-country-case', 'unclear', namedBy({ 'us-exit': 'sent-without-paper' }), namedBy({ 'us-exit': undefined }), namedBy({ 'us-exit-when': undefined, 'us-entry-when': '2025-02-17' }), namedBy({ 'us-exit-when': '2025-02-17/2025-02-18' }))
for (const one of ['judge-order', 'i-871']) weighs('order-in-hand', 'met', once({ 'us-papers': [one] }))
for (const one of ['i-898', 'i-899']) weighs('order-in-hand', 'unclear', once({ 'us-papers': [one] }))
weighs('order-in-hand', 'not-met', once({ 'us-papers': ['i-862'] }))

const family = (along: readonly string[] | undefined, encounter: Answers, age: number | undefined = 40) => once({ 'us-how': 'between-ports', 'us-entry-when': '2026-03-10', ...encounter }, { age, 'travelling-with': along })
weighs('child-or-family-touched', 'met', ...['partner', 'own-children', 'parent', 'other-children'].map((one) => family([one], { 'us-exit': 'withdrawal' })), family(['partner'], { 'us-exit-when': '2026-03-12' }), family(['partner'], { 'us-sent-to': 'mexico' }), family(['alone'], { 'us-exit': 'not-sent-back' }, 17), once({ 'us-how': 'between-ports' }, { age: 30 }))
weighs('child-or-family-touched', 'not-met', family(['other-adult-family'], { 'us-exit': 'withdrawal' }), family(['partner'], { 'us-exit': 'not-sent-back' }), family(['partner'], {}), family(['partner'], { 'us-exit': 'withdrawal', 'us-how': 'stopped-before-line' }), family(['alone'], { 'us-exit': 'withdrawal' }), once({ 'us-exit': 'withdrawal', 'us-entry-when': '2026-03-10' }), family(['alone'], { 'us-how': 'stopped-before-line' }, 17), once({ 'us-entry-when': '2009-03-22' }, { age: 30 }))
const thatTime = (age: number | undefined, entry: string | undefined, leaving?: string, withParent?: string) => once({ 'us-entry-when': entry, 'us-exit-when': leaving, 'clp-with-parent': withParent }, { age })
weighs('perhaps-a-child-that-time', 'met', thatTime(17, '2026-03-10'), thatTime(19, '2025-03-10'), thatTime(30, undefined), thatTime(33, '2009-03-23'), thatTime(30, undefined, '2013-01-10'))
weighs('perhaps-a-child-that-time', 'not-met', thatTime(40, '2026-03-10'), thatTime(33, '2009-03-22'), thatTime(33, undefined, '2009-03-22'), thatTime(30, undefined, '2026-01-10'))
weighs('perhaps-a-child-that-time', 'unclear', thatTime(undefined, '2026-03-10'))
weighs('a-child-alone-that-time', 'met', thatTime(17, '2026-03-10', undefined, 'no'))
weighs('a-child-alone-that-time', 'not-met', thatTime(17, '2026-03-10', undefined, 'yes'), thatTime(40, '2026-03-10', undefined, 'no'))
weighs('a-child-alone-that-time', 'unclear', thatTime(17, '2026-03-10'), thatTime(19, '2025-03-10', undefined, 'no'), thatTime(18, '2026-03-10', '2026-11-20', 'no'))
meets('child-in-court', 'us-exit', ['judge-order', 'remain-in-mexico'])
meets('child-under-title-42', 'us-exit', ['title-42'])
meets('child-of-mexico-or-canada', 'nationalities', ['MX', 'CA'])
meets('child-sent-back-by-officers', 'us-exit', ['expedited-removal', 'reinstated-order', 'withdrawal', 'voluntary-return', 'sent-without-paper'])
meets('child-returned-without-order', 'us-exit', ['withdrawal', 'voluntary-return', 'sent-without-paper', 'reinstated-order'])
const screenedFor = (...parts: readonly string[]) => once({ 'child-screened': parts })
weighs('child-screening-complete', 'met', screenedFor('trafficking', 'fear', 'own-decision'))
weighs('child-screening-complete', 'not-met', screenedFor('trafficking', 'fear'), screenedFor('trafficking', 'own-decision'), screenedFor('fear', 'own-decision'), screenedFor('none'))
weighs('child-screening-complete', 'unclear', once({}))
meets('family-there', 'travelling-with', ['partner', 'own-children', 'parent', 'other-children'])
weighs('family-there', 'met', person({ 'travelling-with': ['alone'], 'clp-with-parent': 'yes' }))
weighs('family-there', 'not-met', person({ 'travelling-with': ['alone'], 'clp-with-parent': 'no' }))
meets('child-taken-from-family', 'family-apart', ['child-taken'])
meets('family-sent-apart', 'family-apart', ['other-country', 'other-place', 'stayed-in-us'])
meets('other-children-along', 'travelling-with', ['other-children'])

const crossing = (entry: string | undefined, leaving: string | undefined, more: Answers = {}) => once({ 'us-how': 'between-ports', 'us-place': 'texas', 'us-exit': 'expedited-removal', 'us-entry-when': entry, 'us-exit-when': leaving, ...more })
weighs('border-rules-of-2025', 'met', crossing('2025-01-19T23:00[America/Chicago]', undefined), crossing('2025-02-10', '2025-02-12'), crossing(undefined, '2025-01-20'), crossing('2024-05-10', '2026-06-20'), crossing('2025-06-10', '2025-08-01', { 'us-place': 'elsewhere' }))
weighs('border-rules-of-2025', 'not-met', crossing('2025-01-19T22:59[America/Chicago]', undefined), crossing('2025-02-10', '2025-02-12', { 'us-how': 'by-air' }), crossing(undefined, '2025-01-19'), crossing(undefined, undefined), crossing('2024-05-10', '2025-07-31'), crossing('2024-05-10', '2026-06-20', { 'us-exit': 'judge-order' }), crossing('2025-01-10', '2025-01-15'))
weighs('came-before-that-day', 'met', waited('2025-01-18'))
weighs('came-before-that-day', 'not-met', waited('2025-01-20'))
weighs('came-after-the-signing', 'met', crossing('2025-01-20T23:00', undefined))
weighs('came-after-the-signing', 'not-met', crossing('2025-01-20T10:59', undefined))
weighs('came-after-the-signing', 'unclear', crossing('2025-01-20T11:00', undefined), crossing('2025-01-20T22:59', undefined), once({}))
weighs('caught-under-the-fee-law', 'met', crossing('2025-07-05', undefined), crossing('2025-07-03T23:00', undefined))
weighs('caught-under-the-fee-law', 'not-met', crossing('2025-07-03T22:59', undefined), crossing('2025-07-05', '2025-07-03'), ...['port-appointment', 'port-no-appointment', 'stopped-before-line'].map((how) => crossing('2025-07-05', undefined, { 'us-how': how })), crossing('2024-05-10', '2026-06-20', { 'us-how': 'port-no-appointment' }))
weighs('caught-under-the-fee-law', 'unclear', crossing('2025-07-05', undefined, { 'us-how': 'by-sea' }), crossing('2025-07-05', undefined, { 'us-how': 'other' }), crossing('2025-07-05', undefined, { 'us-how': undefined }), crossing('2024-05-10', '2026-06-20'), crossing(undefined, '2025-07-04'))
const decides = (where: string | undefined, exit: string | undefined, today: string): Told => ({ ...once({ 'us-exit': exit }, { 'where-now': where }), today })
weighs('decision-under-the-health-rule', 'met', decides('united-states', 'not-sent-back', '2025-12-31'))
weighs('decision-under-the-health-rule', 'not-met', decides('united-states', 'not-sent-back', '2025-12-30'), decides('mexico', 'not-sent-back', '2026-11-21'), decides('united-states', 'withdrawal', '2026-11-21'))
weighs('decision-under-the-health-rule', 'unclear', decides(undefined, 'not-sent-back', '2026-11-21'), decides('united-states', undefined, '2026-11-21'))
weighs('ordered-inside-the-us', 'met', crossing('2025-06-01', '2025-08-01'), crossing('2025-07-30', '2025-08-02', { 'us-place': 'elsewhere' }))
weighs('ordered-inside-the-us', 'not-met', crossing('2025-06-02', '2025-08-01'), crossing('2025-01-01', '2025-07-31'), crossing('2025-01-01', '2026-08-01', { 'us-exit': 'judge-order' }), crossing('2025-01-01', undefined))
weighs('ordered-inside-the-us', 'unclear', crossing(undefined, '2025-08-01'), crossing('2025-07-30', '2025-08-02', { 'us-place': undefined }))
weighs('left-since-the-partial-stay', 'met', crossing(undefined, '2025-08-01'), crossing('2025-08-01', undefined))
weighs('left-since-the-partial-stay', 'not-met', crossing(undefined, '2025-07-31'), crossing('2025-08-01', '2025-07-31'))
weighs('left-since-the-partial-stay', 'unclear', crossing(undefined, '2025-07-31/2025-08-01'), crossing('2025-07-31', undefined), once({}))
const missedIt = (more: Answers = {}) => once({ 'us-exit': 'expedited-removal', 'fear-said': 'said', 'fear-asked-about': 'own-country', 'fear-interview': 'none', ...more })
weighs('screening-was-missed', 'met', missedIt(), missedIt({ 'fear-said': 'tried' }), missedIt({ 'fear-asked-about': 'not-asked', 'fear-interview': undefined }), missedIt({ 'us-exit': 'reinstated-order' }), missedIt({ 'us-exit': 'sent-without-paper' }))
weighs('screening-was-missed', 'not-met', missedIt({ 'fear-said': 'not-said' }), ...['waiting', 'passed', 'failed'].map((how) => missedIt({ 'fear-interview': how })))
weighs('screening-was-missed', 'unclear', missedIt({ 'us-exit': 'voluntary-return' }), missedIt({ 'us-exit': 'withdrawal' }), missedIt({ 'fear-interview': undefined }))
const waitingFor = (more: Answers = {}) => person({ 'where-now': 'mexico', 'us-contact': 'no', 'mx-entry': '2024-06', nationalities: ['VE'], ...more })
weighs('waited-for-the-line', 'met', waitingFor(), waitingFor({ 'mx-entry': '2025-01-20' }), waitingFor({ 'mx-entry': undefined, nationalities: ['MX'] }))
weighs('waited-for-the-line', 'not-met', waitingFor({ 'mx-entry': '2025-01-21' }), waitingFor({ 'where-now': 'united-states' }), waitingFor({ 'us-contact': 'once' }), waitingFor({ 'us-contact': undefined }), waitingFor({ 'mx-entry': undefined }), waitingFor({ 'mx-entry': undefined, nationalities: ['MX', 'HN'] }), waitingFor({ 'mx-entry': undefined, nationalities: undefined }))

// ---------------------------------------------------------------- what totals count

const byOfficers = ['expedited-removal', 'reinstated-order', 'withdrawal', 'voluntary-return', 'title-42', 'sent-without-paper']
for (const exit of ways) {
  counts('no-fear-question', byOfficers.includes(exit) ? 'met' : 'not-met', { 'us-exit': exit, 'fear-asked-about': 'not-asked' })
  counts('no-fear-question', 'not-met', { 'us-exit': exit, 'fear-asked-about': 'both' })
  counts('no-paper-given', exit === 'not-sent-back' ? 'not-met' : 'met', { 'us-exit': exit, 'us-papers': ['none'] })
  counts('no-paper-given', exit === 'sent-without-paper' ? 'met' : 'not-met', { 'us-exit': exit, 'us-papers': ['i-860'] })
}
counts('fear-not-heard', 'met', { 'fear-said': 'tried' }, { 'fear-said': 'said', 'fear-asked-about': 'not-asked' }, { 'mpp-when-sent': ['afraid-not-heard'] })
counts('fear-not-heard', 'not-met', { 'fear-said': 'said', 'fear-asked-about': 'both', 'mpp-when-sent': ['afraid-heard'] }, { 'fear-said': 'not-said', 'fear-asked-about': 'not-asked', 'mpp-when-sent': ['none'] })
counts('own-country-not-asked', 'met', { 'fear-asked-about': 'other-only', nationalities: ['MX'] }, { 'fear-asked-about': 'mexico-only', nationalities: ['HN'] })
counts('own-country-not-asked', 'not-met', { 'fear-asked-about': 'mexico-only', nationalities: ['HN', 'MX'] }, { 'fear-asked-about': 'both', nationalities: ['HN'] }, { 'fear-asked-about': 'own-country', nationalities: ['HN'] })
counts('interview-not-understood', 'met', { 'fear-understood': 'no' })
counts('interview-not-understood', 'not-met', { 'fear-understood': 'yes' })
const marksCount = (id: string, fact: string, counted: readonly string[], others: readonly string[], beside: Answers = {}) => {
  for (const mark of counted) counts(id, 'met', { ...beside, [fact]: [mark] })
  for (const mark of others) counts(id, 'not-met', { ...beside, [fact]: [mark] })
}
marksCount('documents-kept', 'us-kept', ['passport-or-id'], ['phone', 'money', 'other', 'none'])
marksCount('belongings-kept', 'us-kept', ['phone', 'money', 'other'], ['passport-or-id', 'none'])
marksCount('signed-under-pressure', 'when-sent-back', ['pressed-to-sign', 'pressed-though-afraid', 'paper-not-understood'], ['not-told-of-judge', 'box-already-marked', 'no-copy', 'none'])
marksCount('family-separated', 'family-apart', ['child-taken', 'other-country', 'other-place', 'stayed-in-us'], ['none'])
for (const value of ['turned-away', 'told-authority', 'filed', 'none']) counts('protection-not-received', ['turned-away', 'told-authority'].includes(value) ? 'met' : 'not-met', { 'comar-contact': value, 'late-reasons': ['none'] })
counts('protection-not-received', 'met', { 'comar-contact': 'filed', 'late-reasons': ['turned-away'] })
counts('card-turned-away', 'met', { 'card-status': 'refused-by-word' })
counts('card-turned-away', 'not-met', { 'card-status': 'refused-in-writing' })
counts('held-by-inm', 'met', { 'safety-now': ['in-custody'], 'custody-holder': 'inm' }, { 'safety-now': ['none'], 'late-reasons': ['detention-inm'] })
counts('held-by-inm', 'not-met', { 'safety-now': ['in-custody'], 'custody-holder': 'police', 'late-reasons': ['none'] }, { 'safety-now': ['none'], 'custody-holder': 'inm', 'late-reasons': ['none'] })
counts('signed-at-inm', 'met', { 'inm-signed': 'not-understood' }, { 'exit-order-after': 'signed-not-understood' })
counts('signed-at-inm', 'not-met', { 'inm-signed': 'own-wish', 'exit-order-after': 'given-unasked' })
counts('moved-by-inm', 'met', { 'claim-left-because': ['moved-by-inm'] }, { 'late-reasons': ['moved-by-inm'] })
counts('moved-by-inm', 'not-met', { 'claim-left-because': ['danger'], 'late-reasons': ['crime'] })

// ---------------------------------------------------------------- what is left

weighs('mexican', 'met', person({ nationalities: ['HN', 'MX'] }))
weighs('mexican', 'not-met', person({ nationalities: ['HN'] }))
weighs('mexican', 'unclear', person({}))
// Filed on 12 October 2026, MX-CAL-08: forty-five working days end on 16 December by the latest list, ninety on 23 February.
const filed = (today: string) => person({ 'claim-filed-when': '2026-10-12' }, today)
weighs('decision-within-45', 'met', filed('2026-12-16'))
weighs('decision-within-45', 'not-met', filed('2026-12-17'))
weighs('decision-within-90', 'met', filed('2027-02-23'))
weighs('decision-within-90', 'not-met', filed('2027-02-24'))
for (const id of ['decision-within-45', 'decision-within-90', 'review-days-left']) weighs(id, 'unclear', person({}))
// Told on 5 November 2026: fifteen working days end on 30 November by the latest list.
weighs('review-days-left', 'met', person({ 'comar-answer-when': '2026-11-05' }, '2026-11-30'))
weighs('review-days-left', 'not-met', person({ 'comar-answer-when': '2026-11-05' }, '2026-12-01'))
const waitedOnce = (encounter: Answers): Told => ({ encounters: [encounter] })
weighs('wait-in-mexico-told', 'met', waitedOnce({ 'us-exit': 'remain-in-mexico' }))
weighs('wait-in-mexico-told', 'not-met', waitedOnce({ 'us-exit': 'withdrawal' }), {})
weighs('wait-in-mexico-told', 'unclear', waitedOnce({ 'us-papers': ['i-862'], 'us-sent-to': 'mexico' }))
const inMexico = (nationalities: readonly string[] | undefined, where = 'mexico') => person({ 'where-now': where, nationalities })
for (const id of ['card-for-foreigners-in-mexico', 'other-routes-for-foreigners']) {
  weighs(id, 'met', inMexico(['HN']))
  weighs(id, 'not-met', inMexico(['MX']), inMexico(['HN'], 'elsewhere'))
  weighs(id, 'unclear', inMexico(undefined))
}
// A second nationality does not take the card's page away, which then says that none is needed; it closes the other ways.
weighs('card-for-foreigners-in-mexico', 'met', inMexico(['HN', 'MX']))
weighs('other-routes-for-foreigners', 'not-met', inMexico(['HN', 'MX']))

// ---------------------------------------------------------------- at the edges

// Today begins in the East and ends in the West: thirty-six hours are over only when they are by every clock of the border.
weighs('held-over-36-hours', 'met', since('2026-11-19T11:59[America/Chicago]'))
weighs('held-over-36-hours', 'unclear', since('2026-11-19T12:00[America/Chicago]'), since('2026-11-20T13:58[America/Chicago]'))
weighs('held-over-36-hours', 'not-met', since('2026-11-20T13:59[America/Chicago]'))
weighs('complaint-day-known', 'met', atStation({ 'held-rights-missing': ['call'], 'comar-contact': 'turned-away' }))
weighs('filing-within-law', 'unclear', person({ 'mx-entry': '2026-10-08/2026-10-09' }, '2026-11-23'))
weighs('more-than-one-entry', 'met', { ...returned('between-ports', 'withdrawal', 'mexico', '2026-03-11'), person: { 'mx-entry': '2026-03-10', 'late-reasons': ['none'], 'us-contact': 'several' } })
weighs('papers-disagree', 'met', once({ 'us-exit': 'voluntary-return', 'us-papers': ['i-860', 'i-275'], 'i-860-shows': empty }))
// Put over the bridge and back on the same day: the one that ended first came first.
weighs('removed-before', 'met', history([removedIn('2024-03-10', '2024-03-10'), back2024]))
weighs('removed-before', 'unclear', history([removedIn('2024-03-10', '2024-03-15'), back2024]), history([{ ...removed2022, 'us-entry-when': undefined }, back2024]))
weighs('returned-after-order', 'unclear', history([{ ...removed2022, 'us-exit': 'not-sent-back', 'us-papers': ['judge-order'], 'us-exit-when': undefined }, back2024]))
weighs('returned-after-order', 'met', history([removedIn('1996-05-01', '1996-05-03'), { ...back2024, ...between('1997-04-01', '1997-04-02') }]))
weighs('returned-after-a-year', 'unclear', afterYears('2018-02-01', '2018-02-02', { ...back2024, ...between('2024-05-01', '2026-01-10') }), history([{ ...back2024, 'us-exit': 'not-sent-back', 'us-exit-when': undefined, 'us-entry-when': '2018-02-01' }, back2024]))
weighs('conviction-decides', 'not-met', history([removed2022, back2024]))
for (const id of ['clp-may-touch-entry', 'stb-may-touch-entry']) weighs(id, 'unclear', inside({ 'us-entry-when': '2024-07' }, { 'us-entry-when': '2024-07' }), inside({ 'us-entry-when': '2024-07-10/2024-07-12' }), inside({}, { 'us-place': 'texas' }))
// A long stay after that entry is no year before it, though nobody dates a third encounter.
weighs('returned-after-a-year', 'unclear', history([{ ...back2024, 'us-entry-when': undefined, 'us-exit-when': undefined }, { ...back2024, ...between('2018-02-01', '2018-02-02') }, { ...back2024, ...between('2024-05-01', '2026-01-10') }]))
