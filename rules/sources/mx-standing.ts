/**
 * How the Mexican texts stood over time, for the entries that share a date.
 * Must not know the entries. Nothing between 27 July and 21 November 2026 could be confirmed for any of them.
 */

export const lsr2011 = { state: 'in-force', from: '2011-01-28', by: 'DOF 27-01-2011, transitorio primero' } as const

/** Protection of children, added to the refugee and migration laws; the day is counted as sixty calendar days. */
export const children2021 = { state: 'in-force', from: '2021-01-10', by: 'Decreto DOF 11-11-2020, 60 días', confidence: 'inference' } as const

export const regLsr2012 = { state: 'in-force', from: '2012-02-22', by: 'DOF 21-02-2012; día siguiente', confidence: 'memory' } as const

export const lm2011 = {
  state: 'in-force',
  from: '2011-05-26',
  by: 'DOF 25-05-2011; los capítulos ligados al Reglamento, desde el 12-11-2012',
} as const

export const rlm2012 = { state: 'in-force', from: '2012-11-12', by: 'DOF 28-09-2012' } as const

export const lineamientos2012 = { state: 'in-force', from: '2012-11-12', by: 'DOF 08-11-2012, con el Reglamento', confidence: 'inference' } as const

export const lfpa1995 = { state: 'in-force', from: '1995-06-01', by: 'DOF 04-08-1994' } as const

export const amparo2013 = { state: 'in-force', from: '2013-04-03', by: 'Ley de Amparo (2013)' } as const

export const constitution = {
  state: 'in-force',
  from: '2011-06-11',
  by: 'texto en vigor al menos desde la reforma DOF 10-06-2011; comienzo del párrafo sin comprobar',
  confidence: 'memory',
} as const
