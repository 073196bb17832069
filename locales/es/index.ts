/** Every text in this language. A new file of texts is named here, in each language. */
import { gather } from '../../src/i18n/texts.ts'
import cli from './cli.json'
import journey from './journey.json'
import law from './law.json'
import humanitarianCard from './mx-humanitarian-card.json'
import refugeeWindow from './mx-refugee-window.json'
import safety from './safety.json'
import sheet from './sheet.json'
import ui from './ui.json'
import clp from './us-clp.json'
import fearScreening from './us-fear-screening.json'
import howTheyLeft from './us-how-they-left.json'
import wholeHistory from './us-whole-history.json'

export default gather({
  safety,
  journey,
  'us-clp': clp,
  'us-fear-screening': fearScreening,
  'us-how-they-left': howTheyLeft,
  'us-whole-history': wholeHistory,
  'mx-refugee-window': refugeeWindow,
  'mx-humanitarian-card': humanitarianCard,
  law,
  ui,
  sheet,
  cli,
})
