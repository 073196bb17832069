/** Every text in this language. A new file of texts is named here, in each language. */
import { gather } from '../../src/i18n/texts.ts'
import asFiled from '../as-filed.json'
import blank from './blank.json'
import cli from './cli.json'
import formats from './formats.json'
import handing from './handing.json'
import handoff from './handoff.json'
import journey from './journey.json'
import keep from './keep.json'
import law from './law.json'
import claimInProgress from './mx-claim-in-progress.json'
import custodyAndTransfer from './mx-custody-and-transfer.json'
import humanitarianCard from './mx-humanitarian-card.json'
import otherRoutes from './mx-other-routes.json'
import mexicansReturned from './mx-mexicans-returned.json'
import refugeeWindow from './mx-refugee-window.json'
import reportAndComplain from './mx-report-and-complain.json'
import needs from './needs.json'
import offline from './offline.json'
import people from './people.json'
import review from './review.json'
import safety from './safety.json'
import sheet from './sheet.json'
import totals from './totals.json'
import ui from './ui.json'
import borderSince2025 from './us-border-since-2025.json'
import childrenAndFamilies from './us-children-and-families.json'
import clp from './us-clp.json'
import fearScreening from './us-fear-screening.json'
import howTheyLeft from './us-how-they-left.json'
import papers from './us-papers.json'
import remainInMexico from './us-remain-in-mexico.json'
import securingTheBorder from './us-securing-the-border.json'
import thirdCountry from './us-third-country.json'
import title42 from './us-title-42.json'
import paroleAndTps from './us-parole-and-tps.json'
import wholeHistory from './us-whole-history.json'

export default gather({
  safety,
  journey,
  'us-clp': clp,
  'us-securing-the-border': securingTheBorder,
  'us-fear-screening': fearScreening,
  'us-border-since-2025': borderSince2025,
  'us-how-they-left': howTheyLeft,
  'us-children-and-families': childrenAndFamilies,
  'us-papers': papers,
  'us-title-42': title42,
  'us-remain-in-mexico': remainInMexico,
  'us-whole-history': wholeHistory,
  'us-third-country': thirdCountry,
  'us-parole-and-tps': paroleAndTps,
  'mx-mexicans-returned': mexicansReturned,
  'mx-refugee-window': refugeeWindow,
  'mx-claim-in-progress': claimInProgress,
  'mx-custody-and-transfer': custodyAndTransfer,
  'mx-humanitarian-card': humanitarianCard,
  'mx-other-routes': otherRoutes,
  'mx-report-and-complain': reportAndComplain,
  needs,
  // What is handed to a Mexican authority stays Spanish, whatever the language.
  'as-filed': asFiled,
  law,
  ui,
  sheet,
  keep,
  offline,
  people,
  handing,
  handoff,
  formats,
  review,
  totals,
  blank,
  cli,
})
