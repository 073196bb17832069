/** The screens aside of the work on one file, as one part that loads on demand. */
import type { Aside } from '../session/machine.ts'
import { BlankPage } from './blank/BlankPage.tsx'
import { Desk } from './desk/Desk.tsx'
import { FamilyPage } from './desk/FamilyPage.tsx'
import { Keep } from './keeping/Keep.tsx'
import { TotalsPage } from './totals/TotalsPage.tsx'

const screens = { desk: Desk, keep: Keep, family: FamilyPage, blank: BlankPage, totals: TotalsPage }

export default function AsideScreen({ screen }: { screen: Aside }) {
  const Current = screens[screen]
  return <Current />
}
