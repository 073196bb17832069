import { measureGrowth } from './growth.ts'
const t=performance.now()
for (const g of measureGrowth(5)) console.log(g.what, g.exponent.toFixed(3), g.points.map(p => `${p.times}x (${p.size}): ${p.cost.median.toFixed(2)}`).join('  '))
console.log(performance.now()-t)
