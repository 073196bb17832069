/**
 * Checks who imports whom against .dependency-cruiser.cjs, and that the check really saw our files.
 * A cruise that reads nothing passes silently, so every TypeScript file on disk must have been cruised.
 */
import { existsSync, readdirSync } from 'node:fs';
import { chdir } from 'node:process';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './ensure.mjs';

chdir(root);
const rooms = ['src', 'rules'].filter((folder) => existsSync(folder));
const folders = [...rooms, 'tests', 'scripts'].filter((folder) => existsSync(folder));

const onDisk = rooms.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

const options = await extractOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(folders, options, undefined, { tsConfig: extractTsConfig('tsconfig.json') });
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text where a result was expected');

const cruised = new Set(output.modules.map((module) => module.source));
const unseen = onDisk.filter((file) => !cruised.has(file));
const { violations, totalCruised } = output.summary;

for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`);
for (const file of unseen) console.error(`not cruised: ${file}`);
if (onDisk.length === 0) console.error('There is nothing to cruise in src/ or rules/.');

const problems = violations.length + unseen.length + (onDisk.length === 0 ? 1 : 0);
console.log(`${totalCruised} modules cruised, ${onDisk.length} of them ours, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
