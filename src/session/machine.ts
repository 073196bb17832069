/**
 * The session as a statechart. At work: language > notice > before > interview > list of answers > summary. Aside from
 * it: the files of this session, and what is done with them. Over both a cover that can hide them (paused, locked,
 * stopped) or ask back before all ends, and a way out from anywhere. It holds files and how one came here; all else is
 * derived. It lives in memory only; what keeps files on the device watches it and tells it what was saved.
 *
 * Knows no fact by name, no screen, no clock and no store: the law, the day and new files come in as input.
 */
import { assign, createActor, fromPromise, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import { hasAnswers, type CaseFile, type Family, type FileChange } from '../casefile/casefile.ts'
import type { Answer } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { emptyMemory, type Memory } from '../screening/memory.ts'
import type { Place } from '../screening/screen.ts'
import { anew, fresh } from './begin.ts'
import { stepFrom, type Step, type Way } from './course.ts'
import { derive, type Derived } from './derived.ts'
import { dropped, forgotten, noted, putBack, putIn, sealed, switched, takenUp, withFileAnswer, type Carried, type Files } from './files.ts'
import { answerAt } from './told.ts'
import { before } from './trail.ts'

export interface SessionInput {
  /** Loads the law; called once before the first question, and again if that failed. */
  readonly loadLaw: () => Promise<Law>
  /** Reads the day of the screening. */
  readonly readToday: () => Day
  /** A new file, with nothing in it but its id and its case words, in a language. */
  readonly makeFile: (language: string | undefined) => CaseFile
}

export interface SessionContext extends SessionInput, Way, Files {
  readonly language: string | undefined
  readonly law: Law | undefined
  readonly today: Day
  /** The question on the screen, or the last one that was. */
  readonly asking: Place | undefined
  /** How pathways were walked; only to be sooner. */
  readonly memory: Memory
  /** A new member of a family, and who they were added to: that one hears of it only when both may stand in one family. */
  readonly joins: { readonly who: string; readonly host: string } | undefined
  /** The file at hand was taken away, and another is at hand now. */
  readonly replaced: boolean
  /** A session was ended and wiped just before. */
  readonly wiped: boolean
}

export type SessionEvent =
  | { readonly type: 'SPEAK'; readonly language: string }
  | { readonly type: 'START' }
  /** The questions before the first one are answered: nobody here must be kept from anybody. */
  | { readonly type: 'BEGIN' }
  /** Stop, and call the supervisor. Leaves no trace. */
  | { readonly type: 'STOP' }
  | { readonly type: 'ANSWER'; readonly place: Place; readonly answer: Answer }
  | { readonly type: 'CHANGE'; readonly place: Place }
  | { readonly type: 'REVIEW' }
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'SUMMARIZE' }
  | { readonly type: 'GO'; readonly to: FromSummary }
  | { readonly type: 'ASIDE'; readonly to: Aside }
  | { readonly type: 'BACK' }
  /** Something besides the answers changes in a file: in the one at hand unless another is named. */
  | { readonly type: 'NOTE'; readonly change: FileChange; readonly id?: string }
  /** The next person: a new file. One with a family is a member beside the person at hand, once it is begun. */
  | { readonly type: 'NEW'; readonly family?: Family }
  /** On with another file of this session. */
  | { readonly type: 'SWITCH'; readonly id: string }
  /** A file comes in from elsewhere and is opened; one of the same id makes room for it. */
  | { readonly type: 'PUT'; readonly file: CaseFile }
  /** A file is taken out of this session. */
  | { readonly type: 'DROP'; readonly id: string }
  /** The supervisor stopped the work with the person at hand: this file is erased, and no other. */
  | { readonly type: 'ERASE' }
  /** This very state of a file was sealed on the device. */
  | { readonly type: 'SAVED'; readonly file: CaseFile }
  /** The version before handed over what it held. */
  | { readonly type: 'CARRY'; readonly carried: Carried }
  | { readonly type: 'LOCK' }
  /** The passphrase was right: the files that were forgotten are back. */
  | { readonly type: 'UNLOCK'; readonly files: readonly CaseFile[] }
  | { readonly type: 'PAUSE' }
  /** The page went out of sight by itself. */
  | { readonly type: 'HIDE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'ASK_END' }
  | { readonly type: 'STAY' }
  | { readonly type: 'END' }
  | { readonly type: 'LEAVE' }

/** What one goes to from the summary, and comes back from. */
export type FromSummary = 'hand' | 'review'
/** What lies aside of the work on one file. */
const asides = ['desk', 'keep', 'family', 'blank', 'totals'] as const
export type Aside = (typeof asides)[number]

/** What follows from the answers. Throws before the law is there. */
export function derivedIn({ law, file, today, memory }: Pick<SessionContext, 'law' | 'file' | 'today' | 'memory'>): Derived {
  if (!law) throw new Error('The law is not loaded yet')
  return derive(law, file.case, today, memory)
}

const stepIn = (context: SessionContext): Step => stepFrom(context.law as Law, derivedIn(context), context)

const previousIn = (context: SessionContext): Place | undefined =>
  context.asking && before(derivedIn(context).trail, context.asking)

const lock = { guard: 'has-kept', target: 'locked' } as const
/** Under a cover already: the lock falls where something is kept, and else the screen stays hidden. */
const lockOnly = { HIDE: lock, LOCK: lock } as const
const lockOrPause = { HIDE: [lock, { target: 'paused' }], LOCK: [lock, { target: 'paused' }] } as const

const machine = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput },
  actors: { law: fromPromise(({ input }: { input: () => Promise<Law> }) => input()) },
  guards: {
    'comes-urgent': ({ context }) => stepIn(context).to === 'urgent',
    'comes-hard': ({ context }) => stepIn(context).to === 'hard',
    'comes-question': ({ context }) => stepIn(context).to === 'question',
    'is-on-the-way': ({ context }) => context.changing === 'on-the-way',
    'is-changing': ({ context }) => context.changing !== undefined,
    'has-previous': ({ context }) => previousIn(context) !== undefined,
    'was-asking': ({ context }) => context.asking !== undefined,
    'has-begun': ({ context }) => context.law !== undefined,
    'was-replaced': ({ context }) => context.replaced,
    'was-replaced-by-new': ({ context }) => context.replaced && !hasAnswers(context.file),
    // Who was asked nothing yet is first asked who must be kept from them.
    'switches-to-new': ({ context, event }) =>
      event.type === 'SWITCH' && !hasAnswers(context.shelf.find(({ id }) => id === event.id) ?? context.file),
    'front-is-gone': ({ context, event }) =>
      event.type === 'UNLOCK' && context.front !== undefined && putBack(context, event.files).file.id !== context.front,
    'carries-sealed': ({ event }) => event.type === 'CARRY' && event.carried.away.length > 0,
    'carries-answers': ({ context, event }) => event.type === 'CARRY' && hasAnswers(takenUp(event.carried, context.file).file),
    'has-others': ({ context }) => context.shelf.length > 0,
    'has-kept': ({ context: { file, shelf, away } }) => away.length > 0 || [file, ...shelf].some(({ kept }) => kept !== undefined),
    'takes-file-at-hand': ({ context, event }) => event.type === 'DROP' && event.id === context.file.id,
  },
  actions: {
    speak: assign({ language: ({ context, event }) => (event.type === 'SPEAK' ? event.language : context.language) }),
    'load-ahead': ({ context }) => {
      // Only to have it at hand: a failure shows when the law is needed.
      context.loadLaw().catch(() => undefined)
    },
    'read-day': assign({ today: ({ context }) => context.readToday() }),
    answer: assign(({ context, event }) =>
      event.type === 'ANSWER'
        ? {
            file: withFileAnswer(context.file, event.place, event.answer),
            answered: event.place,
            urgentSeen: false,
            ...(context.changing === 'on-the-way'
              ? { changing: undefined, revisited: false }
              : { revisited: answerAt(context.file.case, event.place) !== undefined }),
          }
        : {},
    ),
    change: assign(({ context, event }) =>
      event.type === 'CHANGE'
        ? { asking: event.place, changing: derivedIn(context).screening.next ? ('from-list' as const) : ('from-full-list' as const) }
        : {},
    ),
    'change-on-the-way': assign(({ event }) => (event.type === 'CHANGE' ? { asking: event.place, changing: 'on-the-way' as const } : {})),
    'see-urgent': assign({ urgentSeen: true }),
    'see-hard': assign({ hardAnnounced: true }),
    'ask-next': assign(({ context }) => {
      const step = stepIn(context)
      return step.to === 'question' ? { asking: step.place } : {}
    }),
    'ask-previous': assign({ asking: ({ context }) => previousIn(context) }),
    'ask-last-answered': assign({ asking: ({ context }) => context.answered ?? context.asking }),
    'go-to-first-open': assign({ answered: undefined, changing: undefined, revisited: false, replaced: false }),
    'stop-changing': assign({ changing: undefined }),
    note: assign(({ context, event }) => (event.type === 'NOTE' ? noted(context, event.id ?? context.file.id, event.change) : {})),
    'begin-file': assign(({ context, event }) => {
      if (event.type !== 'NEW') return {}
      const made = context.makeFile(context.language)
      if (!event.family) return { ...putIn(context, made), ...anew() }
      return { ...putIn(context, { ...made, family: event.family }), ...anew(), joins: { who: made.id, host: context.file.id } }
    }),
    'name-file': assign(({ context }) => {
      // The words of the first file were drawn before its language was known.
      const { words } = context.makeFile(context.language)
      return hasAnswers(context.file) || context.file.kept ? {} : { file: { ...context.file, words } }
    }),
    // A stop before this leaves no trace in the other file, not even that there is a family.
    'join-family': assign(({ context }) => {
      const { joins, file } = context
      if (joins?.who !== file.id || !file.family) return {}
      return { ...noted(context, joins.host, { family: file.family }), joins: undefined }
    }),
    'switch-file': assign(({ context, event }) => (event.type === 'SWITCH' ? { ...switched(context, event.id), ...anew() } : {})),
    'put-file': assign(({ context, event }) => (event.type === 'PUT' ? { ...putIn(context, event.file), ...anew() } : {})),
    'drop-shelved': assign(({ context, event }) => (event.type === 'DROP' ? dropped(context, event.id, context.makeFile(context.language)) : {})),
    'drop-at-hand': assign(({ context }) => ({
      ...dropped(context, context.file.id, context.makeFile(context.language)),
      ...anew(),
      joins: undefined,
      replaced: true,
    })),
    'begin-anew': assign({ ...anew(), replaced: true }),
    'mark-saved': assign(({ context, event }) => (event.type === 'SAVED' ? { saved: sealed(context, event.file) } : {})),
    forget: assign(({ context }) => ({ ...forgotten(context, context.makeFile(context.language)), memory: emptyMemory() })),
    'put-back': assign(({ context, event }) => (event.type === 'UNLOCK' ? putBack(context, event.files) : {})),
    'take-up': assign(({ context, event }) =>
      event.type === 'CARRY'
        ? { ...takenUp(event.carried, context.makeFile(event.carried.language)), ...anew(), language: event.carried.language, joins: event.carried.joins }
        : {},
    ),
    wipe: assign(({ context }) => fresh(context)),
    'tell-wiped': assign({ wiped: true }),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => fresh(input),
  initial: 'running',
  on: { LEAVE: '.left' },
  states: {
    running: {
      type: 'parallel',
      on: {
        SPEAK: { actions: 'speak' },
        NOTE: { actions: 'note' },
        SAVED: { actions: 'mark-saved' },
        CARRY: [
          { guard: 'carries-sealed', target: ['.screen.aside.desk', '.cover.locked'], actions: ['take-up', 'begin-anew'] },
          { guard: 'carries-answers', target: '.screen.work.opening', actions: 'take-up' },
          { target: '.screen.work.before', actions: 'take-up' },
        ],
        END: { target: 'running', reenter: true, actions: ['wipe', 'tell-wiped'] },
      },
      states: {
        screen: {
          initial: 'work',
          on: {
            NEW: { target: '.work.before', actions: 'begin-file' },
            SWITCH: [
              { guard: 'switches-to-new', target: '.work.before', actions: 'switch-file' },
              { target: '.work.opening', actions: 'switch-file' },
            ],
            PUT: { target: '.work.opening', actions: 'put-file' },
            // Another file is at hand than before the lock: nothing of the way through that one may go on with this one.
            UNLOCK: { guard: 'front-is-gone', target: '.aside.desk', actions: 'begin-anew' },
            ASIDE: asides.map((to) => ({ guard: ({ event }) => event.to === to, target: `.aside.${to}` })),
          },
          states: {
            work: {
              initial: 'language',
              states: {
                language: {
                  on: { SPEAK: { target: 'notice', actions: 'speak' } },
                },
                notice: {
                  entry: 'load-ahead',
                  on: { START: [{ guard: 'was-asking', target: 'opening' }, { target: 'before' }], BACK: 'language' },
                },
                before: {
                  on: {
                    BEGIN: { target: 'opening', actions: ['name-file', 'join-family'] },
                    BACK: [{ guard: 'has-others', target: '#session.running.screen.aside.desk' }, { target: 'notice' }],
                  },
                },
                opening: {
                  invoke: {
                    src: 'law',
                    input: ({ context }) => context.loadLaw,
                    onDone: { target: 'interview', actions: [assign({ law: ({ event }) => event.output }), 'read-day', 'go-to-first-open'] },
                    onError: 'unreachable',
                  },
                  on: { BACK: 'notice' },
                },
                unreachable: { on: { START: 'opening', BACK: 'notice' } },
                interview: {
                  initial: 'deciding',
                  on: {
                    REVIEW: { target: '.check', actions: 'stop-changing' },
                    CHANGE: { target: '.question', actions: 'change' },
                  },
                  states: {
                    deciding: {
                      always: [
                        { guard: 'comes-urgent', target: 'urgent' },
                        { guard: 'comes-hard', target: 'hard' },
                        { guard: 'comes-question', target: 'question', actions: 'ask-next' },
                        { target: 'check' },
                      ],
                    },
                    question: {
                      on: {
                        ANSWER: { target: 'deciding', actions: 'answer' },
                        CHANGE: { actions: 'change-on-the-way' },
                        BACK: [
                          { guard: 'is-on-the-way', target: 'deciding', actions: 'go-to-first-open' },
                          { guard: 'is-changing', target: 'check' },
                          { guard: 'has-previous', actions: 'ask-previous' },
                          { target: '#session.running.screen.work.notice' },
                        ],
                      },
                    },
                    urgent: {
                      on: {
                        CONTINUE: { target: 'deciding', actions: 'see-urgent' },
                        BACK: { target: 'question', actions: 'ask-last-answered' },
                      },
                    },
                    hard: {
                      on: {
                        CONTINUE: { target: 'deciding', actions: 'see-hard' },
                        BACK: { target: 'question', actions: 'ask-last-answered' },
                      },
                    },
                    check: {
                      entry: 'stop-changing',
                      on: {
                        CONTINUE: { target: 'deciding', actions: 'go-to-first-open' },
                        SUMMARIZE: { target: '#session.running.screen.work.summary', actions: 'read-day' },
                        BACK: { guard: 'was-asking', target: 'question' },
                      },
                    },
                  },
                },
                summary: {
                  on: {
                    CHANGE: { target: 'interview.question', actions: 'change' },
                    BACK: 'interview.check',
                    GO: [
                      { guard: ({ event }) => event.to === 'hand', target: 'hand' },
                      { guard: ({ event }) => event.to === 'review', target: 'review' },
                    ],
                  },
                },
                hand: { on: { BACK: 'summary' } },
                review: { on: { BACK: 'summary', CHANGE: { target: 'interview.question', actions: 'change' } } },
                'where-one-was': { type: 'history', history: 'deep' },
                // Back from aside: to where one was, unless there is another file at hand now.
                returning: {
                  always: [
                    { guard: 'was-replaced-by-new', target: 'before' },
                    { guard: 'was-replaced', target: 'opening' },
                    { target: 'where-one-was' },
                  ],
                },
              },
            },
            aside: {
              initial: 'desk',
              // A file from elsewhere is read by the law.
              invoke: {
                src: 'law',
                input: ({ context }) => context.loadLaw,
                onDone: { actions: assign({ law: ({ event }) => event.output }) },
                // It is loaded again, and told if it fails, when the first question needs it.
                onError: {},
              },
              on: {
                DROP: [{ guard: 'takes-file-at-hand', actions: 'drop-at-hand' }, { actions: 'drop-shelved' }],
              },
              states: {
                desk: { on: { BACK: '#session.running.screen.work.returning' } },
                keep: { on: { BACK: '#session.running.screen.work.returning' } },
                family: { on: { BACK: 'desk' } },
                blank: { on: { BACK: 'desk' } },
                totals: { on: { BACK: 'desk' } },
              },
            },
          },
        },
        cover: {
          initial: 'none',
          states: {
            none: {
              on: {
                PAUSE: 'paused',
                HIDE: [lock, { guard: 'has-begun', target: 'paused' }],
                LOCK: [lock, { guard: 'has-begun', target: 'paused' }],
                ASK_END: 'ending',
                STOP: 'stopped',
              },
            },
            paused: { on: { RESUME: { target: 'none', actions: 'read-day' }, ...lockOnly } },
            ending: { on: { STAY: 'none', PAUSE: 'paused', ...lockOrPause } },
            stopped: {
              on: {
                RESUME: 'none',
                ERASE: [
                  { guard: 'has-others', target: ['none', '#session.running.screen.aside.desk'], actions: 'drop-at-hand' },
                  { target: '#session.running', reenter: true, actions: ['wipe', 'tell-wiped'] },
                ],
                PAUSE: 'paused',
                ...lockOrPause,
              },
            },
            // What is sealed on the device is forgotten here, and comes back with the passphrase.
            locked: {
              entry: 'forget',
              on: {
                SAVED: { actions: ['mark-saved', 'forget'] },
                UNLOCK: { target: 'none', actions: ['put-back', 'read-day'] },
              },
            },
          },
        },
      },
    },
    left: { type: 'final', entry: 'wipe' },
  },
})

export type SessionSnapshot = SnapshotFrom<typeof machine>
export type SessionActor = ActorRefFrom<typeof machine>

/** A running session. */
export const startSession = (input: SessionInput): SessionActor => createActor(machine, { input }).start()

export type Screen =
  | 'language'
  | 'notice'
  | 'before'
  | 'opening'
  | 'unreachable'
  | 'urgent'
  | 'hard'
  | 'question'
  | 'check'
  | 'summary'
  | FromSummary
  | Aside
  | 'left'
export type Cover = 'none' | 'paused' | 'locked' | 'stopped' | 'ending'
