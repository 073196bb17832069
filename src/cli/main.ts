/** Umbral without a browser: `npm run screen`. Knows nothing but the process it runs in. */
import { screenCommand } from './screen-command.ts'

await screenCommand(process.argv.slice(2), process)
