/**
 * What a page and its service worker say to each other, and what a build tells of itself. Both sides may be of different
 * builds: an old page talks to a new worker, so what is written here is only ever added to.
 * Must not know the session, any text, or how either side works.
 */

/** `news.json`: what this build's law is, and what changed in it, oldest first, in every language. */
export interface News {
  readonly law: string
  readonly changes: readonly NewsItem[]
}

export interface NewsItem {
  readonly version: string
  readonly on: string
  readonly texts: Readonly<Record<string, string>>
}

/** What a page asks of a worker. Each is answered once, on the port that came with it. */
export type Ask =
  /** Are the files of this page at hand without a network? `entry` is the script that it began with. */
  | { readonly ask: 'state'; readonly entry: string }
  | { readonly ask: 'news' }
  /** Hold this in memory, and in nothing else, for the page that comes next. */
  | { readonly ask: 'hold'; readonly parcel: string }
  | { readonly ask: 'collect' }
  | { readonly ask: 'forget' }
  /** The advocate agreed: take the place of the build before. */
  | { readonly ask: 'take' }
  /** A page has begun, and older ones may have gone: remove what nobody needs. */
  | { readonly ask: 'tidy' }

/** What is answered to each. */
export interface Answers {
  readonly state: {
    /** The page is of this very build. */
    readonly same: boolean
    /** All that the page may ask for is here. */
    readonly whole: boolean
  }
  readonly news: { readonly news: unknown }
  readonly hold: { readonly held: boolean }
  readonly collect: { readonly parcel: string | undefined }
  readonly forget: { readonly forgotten: true }
  readonly take: { readonly taken: true }
  readonly tidy: { readonly tidied: true }
}

/** While a page runs it holds a lock of this name, shared, so that its worker knows which files are still needed. */
export const pageLock = (entry: string): string => `${pageLockPrefix}${entry}`
export const pageLockPrefix = 'umbral-page'

/** Where a page goes that was left quickly. It needs no files of the app, and nothing is handed to it. */
export const neutralPage = '/neutral.html'
