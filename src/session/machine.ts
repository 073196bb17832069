/**
 * The session as a statechart: language > notice > interview > list of answers > summary, under a cover that can hide
 * it (paused) or ask back before it ends, and a way out from anywhere. It holds answers and how one came here; all
 * else is derived. It lives in memory only.
 *
 * Knows no fact by name, no screen and no clock: the law and the day come in as input.
 */
import { assign, createActor, fromPromise, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Answer } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import type { Case, Law } from '../engine/law.ts'
import { emptyMemory, type Memory } from '../screening/memory.ts'
import type { Place } from '../screening/screen.ts'
import { stepFrom, type Step, type Way } from './course.ts'
import { derive, type Derived } from './derived.ts'
import { answerAt, emptyCase, withAnswer } from './told.ts'
import { before } from './trail.ts'

export interface SessionInput {
  /** Loads the law; called once before the first question, and again if that failed. */
  readonly loadLaw: () => Promise<Law>
  /** Reads the day of the screening. */
  readonly readToday: () => Day
}

export interface SessionContext extends SessionInput, Way {
  readonly language: string | undefined
  readonly law: Law | undefined
  readonly today: Day
  readonly case: Case
  /** The question on the screen, or the last one that was. */
  readonly asking: Place | undefined
  /** How pathways were walked; only to be sooner. */
  readonly memory: Memory
  /** A session was ended and wiped just before. */
  readonly wiped: boolean
}

export type SessionEvent =
  | { readonly type: 'SPEAK'; readonly language: string }
  | { readonly type: 'START' }
  | { readonly type: 'ANSWER'; readonly place: Place; readonly answer: Answer }
  | { readonly type: 'CHANGE'; readonly place: Place }
  | { readonly type: 'REVIEW' }
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'SUMMARIZE' }
  | { readonly type: 'BACK' }
  | { readonly type: 'PAUSE' }
  /** The page went out of sight by itself. */
  | { readonly type: 'HIDE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'ASK_END' }
  | { readonly type: 'STAY' }
  | { readonly type: 'END' }
  | { readonly type: 'LEAVE' }

const freshWay: Way = { answered: undefined, revisited: false, changing: undefined, urgentSeen: false, hardAnnounced: false }

const fresh = (input: SessionInput): SessionContext => ({
  loadLaw: input.loadLaw,
  readToday: input.readToday,
  language: undefined,
  law: undefined,
  today: input.readToday(),
  case: emptyCase,
  asking: undefined,
  memory: emptyMemory(),
  wiped: false,
  ...freshWay,
})

/** What follows from the answers. Throws before the law is there. */
export function derivedIn({ law, case: told, today, memory }: Pick<SessionContext, 'law' | 'case' | 'today' | 'memory'>): Derived {
  if (!law) throw new Error('The law is not loaded yet')
  return derive(law, told, today, memory)
}

const stepIn = (context: SessionContext): Step => stepFrom(context.law as Law, derivedIn(context), context)

const previousIn = (context: SessionContext): Place | undefined =>
  context.asking && before(derivedIn(context).trail, context.asking)

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
            case: withAnswer(context.case, event.place, event.answer),
            answered: event.place,
            urgentSeen: false,
            ...(context.changing === 'on-the-way'
              ? { changing: undefined, revisited: false }
              : { revisited: answerAt(context.case, event.place) !== undefined }),
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
    'go-to-first-open': assign({ answered: undefined, changing: undefined, revisited: false }),
    'stop-changing': assign({ changing: undefined }),
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
        END: { target: 'running', reenter: true, actions: ['wipe', 'tell-wiped'] },
      },
      states: {
        screen: {
          initial: 'language',
          states: {
            language: {
              on: { SPEAK: { target: 'notice', actions: 'speak' } },
            },
            notice: {
              entry: 'load-ahead',
              on: { START: 'opening', BACK: 'language' },
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
                      { target: '#session.running.screen.notice' },
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
                    SUMMARIZE: { target: '#session.running.screen.summary', actions: 'read-day' },
                    BACK: { guard: 'was-asking', target: 'question' },
                  },
                },
              },
            },
            summary: {
              on: {
                CHANGE: { target: 'interview.question', actions: 'change' },
                BACK: 'interview.check',
              },
            },
          },
        },
        cover: {
          initial: 'none',
          states: {
            none: { on: { PAUSE: 'paused', HIDE: { guard: 'has-begun', target: 'paused' }, ASK_END: 'ending' } },
            paused: { on: { RESUME: { target: 'none', actions: 'read-day' } } },
            ending: { on: { STAY: 'none', PAUSE: 'paused', HIDE: 'paused' } },
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

export type Screen = 'language' | 'notice' | 'opening' | 'unreachable' | 'urgent' | 'hard' | 'question' | 'check' | 'summary' | 'left'
export type Cover = 'none' | 'paused' | 'ending'

/** The screen of a snapshot, and what covers it. */
export function standOf({ value }: Pick<SessionSnapshot, 'value'>): { readonly screen: Screen; readonly cover: Cover } {
  if (value === 'left') return { screen: 'left', cover: 'none' }
  const { screen, cover } = value.running
  if (typeof screen === 'string') return { screen, cover }
  // Deciding is passed through in the same step; nobody ever sees it.
  return { screen: screen.interview === 'deciding' ? 'opening' : screen.interview, cover }
}
