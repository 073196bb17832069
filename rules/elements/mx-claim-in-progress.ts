/**
 * Legal tests of the pathway mx/claim-in-progress: at which stage the request stands, what was missed, and where today
 * stands against COMAR's time and the person's. A stage that the journey already told is not asked again.
 */
import { datesOf } from '../../src/engine/deadlines.ts'
import type { Deadline, Facts, View } from '../../src/engine/law.ts'
import { any, has, is, when, type Weight } from '../../src/engine/weights.ts'
import { comarPaperDeadlines } from '../deadlines/comar-papers.ts'
import { claimInProgressDeadlines } from '../deadlines/mx-claim-in-progress.ts'
import { element } from '../facts/index.ts'

/** The dates weighed are the dates shown: both come from the same deadline. */
const datesFor = (deadline: object, view: unknown) => datesOf(deadline as Deadline, view as View<Facts>)

/** Not past by any reading, or past by all; unclear without a day. */
const daysLeft = (deadline: object, view: { readonly today: string }): Weight => {
  const last = datesFor(deadline, view)?.arguable?.to
  return when(last === undefined ? undefined : view.today <= last)
}

/** COMAR is not late before its latest day, counted from the latest day on which the request may have come in. */
const timeLeft = (deadline: object, view: { readonly today: string }): Weight => {
  const latest = datesFor(deadline, view)?.until?.to
  return when(latest === undefined ? undefined : view.today <= latest)
}

/** What the person could not help: it belongs in a writing to COMAR, whatever it will decide. */
const beyondControl = ['crime', 'danger', 'moved-by-inm', 'held', 'illness-or-birth', 'not-told', 'other'] as const

export const claimInProgressElements = {
  // ── Opening: a request was begun, as told, or as a paper of COMAR shows where nothing was told. Without either
  // mx/refugee-window says to find out.
  'claim-to-look-after': element(['comar-contact', 'paper-kind'], ({ get }) => {
    const contact = get('comar-contact')
    const paper = get('paper-kind')
    return contact === undefined
      ? when(paper === 'comar-question' || paper === 'comar-filed-by-other' || paper === 'comar-negative')
      : is(contact, 'filed', 'filed-by-other', 'asked-why-late', 'recognized', 'denied', 'abandoned', 'withdrawn')
  }),

  // ── At which stage: from the journey, or as asked here
  'request-filed-by-other': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'filed-by-other')),
  'protection-granted': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'recognized')),
  'protection-refused': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'denied')),
  'request-withdrawn': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'withdrawn')),
  'request-closed': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'abandoned')),
  'constancia-missing': element(['claim-stage'], ({ get }) => is(get('claim-stage'), 'handed-in')),
  'interview-held': element(['claim-stage'], ({ get }) => is(get('claim-stage'), 'interviewed')),
  'no-longer-going': element(['comar-contact', 'claim-stage'], ({ get }) =>
    any(is(get('comar-contact'), 'abandoned'), is(get('claim-stage'), 'closed', 'moved-away')),
  ),
  // A stage that was not asked says nothing of this; the reasons do.
  'left-the-state': element(['claim-stage', 'claim-left-because'], ({ get }) =>
    get('claim-stage') === 'moved-away'
      ? 'met'
      : has(get('claim-left-because'), 'danger', 'moved-by-inm', 'us-appointment', 'work-or-family'),
  ),
  'resumption-refused': element(['claim-since-closing'], ({ get }) => is(get('claim-since-closing'), 'resume-refused')),
  'resumption-asked': element(['claim-since-closing'], ({ get }) => is(get('claim-since-closing'), 'resume-asked')),
  'left-without-closing': element(['claim-stage'], ({ get }) => is(get('claim-stage'), 'moved-away')),

  // ── A request that is alive
  'missed-signing': element(['claim-kept'], ({ get }) => has(get('claim-kept'), 'missed-signing')),
  'moved-without-yes': element(['claim-kept'], ({ get }) => has(get('claim-kept'), 'moved')),
  'missed-or-moved': element(['claim-kept'], ({ get }) => has(get('claim-kept'), 'missed-signing', 'moved')),
  'wants-to-move': element(['claim-kept'], ({ get }) => has(get('claim-kept'), 'wants-to-move')),
  'absence-beyond-control': element(['claim-left-because'], ({ get }) => has(get('claim-left-because'), ...beyondControl)),
  'absence-after-crime': element(['claim-left-because'], ({ get }) => has(get('claim-left-because'), 'crime')),
  'decision-within-45': element(['claim-filed-when'], (view) => timeLeft(claimInProgressDeadlines['comar-decision'], view)),
  'decision-within-90': element(['claim-filed-when'], (view) => timeLeft(claimInProgressDeadlines['comar-decision-extended'], view)),

  // ── After a paper of COMAR
  // Unclear when no refusal was shown in the first minute: then its day is asked.
  'shown-review-days-left': element(['paper-kind', 'paper-date'], (view) =>
    view.get('paper-kind') === 'comar-negative' ? daysLeft(comarPaperDeadlines['comar-review'], view) : 'unclear',
  ),
  'review-days-left': element(['comar-answer-when'], (view) => daysLeft(comarPaperDeadlines['comar-review'], view)),

  // ── Protection given
  'asked-elsewhere': element(['status-since'], ({ get }) => has(get('status-since'), 'asked-elsewhere')),
  'tied-to-home-again': element(['status-since'], ({ get }) => has(get('status-since'), 'home-papers', 'went-home', 'new-nationality')),
  'comar-wants-to-end': element(['status-since'], ({ get }) => has(get('status-since'), 'comar-notice')),
  'status-ended': element(['status-since'], ({ get }) => has(get('status-since'), 'status-ended')),
}
