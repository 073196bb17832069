/**
 * What changed in the law from version to version, oldest first: an entry for each thing that someone who was told
 * something under the version before must know. With every new version an entry is added here, and its text in
 * `locales/<language>/review.json` under `review.law`.
 */
import type { LawChange } from '../src/engine/law.ts'

export const changes: readonly LawChange[] = [
  {
    version: '2026.11.21-1',
    on: '2026-11-21',
    pathways: ['safety', 'journey/person', 'journey/encounter', 'us/clp', 'us/fear-screening', 'us/how-they-left', 'us/whole-history', 'mx/refugee-window', 'mx/humanitarian-card'],
    says: 'first',
  },
  {
    version: '2026.11.22-1',
    on: '2026-11-22',
    pathways: [
      'us/securing-the-border',
      'us/border-since-2025',
      'us/waiting-in-mexico',
      'us/children-and-families',
      'us/title-42',
      'us/remain-in-mexico',
      'us/papers',
      'us/third-country',
      'us/parole-and-tps',
      'mx/mexicans-returned',
      'mx/claim-in-progress',
      'mx/custody-and-transfer',
      'mx/other-routes',
      'mx/report-and-complain',
      'needs',
    ],
    says: 'new-parts',
  },
  { version: '2026.11.22-1', on: '2026-11-22', pathways: ['safety', 'journey/person', 'journey/encounter'], says: 'first-questions' },
  { version: '2026.11.22-1', on: '2026-11-22', pathways: ['us/clp'], says: 'clp' },
  { version: '2026.11.22-1', on: '2026-11-22', pathways: ['us/fear-screening'], says: 'fear-screening' },
  { version: '2026.11.22-1', on: '2026-11-22', pathways: ['us/how-they-left', 'us/whole-history'], says: 'history' },
  { version: '2026.11.22-1', on: '2026-11-22', pathways: ['mx/refugee-window'], says: 'refugee-window' },
  { version: '2026.11.22-1', on: '2026-11-22', pathways: ['mx/humanitarian-card'], says: 'humanitarian-card' },
  { version: '2026.11.22-2', on: '2026-11-22', pathways: ['us/parole-and-tps'], says: 'tps-was-there' },
]
