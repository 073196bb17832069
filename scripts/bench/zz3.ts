import * as g from './growth.ts'
import { law } from '../../rules/law.ts'
import { screen } from '../../src/screening/screen.ts'
const { told } = g.biggestCase()
const t = (name: string, f: () => unknown) => { const s = performance.now(); f(); console.log(name, (performance.now() - s).toFixed(1)) }
for (const n of [1, 3, 10, 30]) { const c = g.encountersTimes(told, n); t('enc ' + n, () => screen(law, c, '2026-11-22')); t('enc again ' + n, () => screen(law, c, '2026-11-22')) }
for (const n of [1, 10, 30]) { const l = g.lawTimes(n); t('law ' + n, () => screen(l, told, '2026-11-22')); t('law again ' + n, () => screen(l, told, '2026-11-22')) }
for (const n of [1, 10, 100]) { const l = g.longPath(10 * n); t('long ' + n, () => screen(l.law, l.told, '2026-11-22')); t('long again ' + n, () => screen(l.law, l.told, '2026-11-22')) }
