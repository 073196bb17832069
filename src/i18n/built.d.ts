/** What the build makes of a language (`scripts/text-parts.ts`): what loads its parts. */
declare module '*/index.ts?parts' {
  const parts: import('./parts.ts').Parts
  export default parts
}
