/**
 * A Vite plugin that notes which packages' code really is in the build, and writes from it `dist/licences.txt`, the notices that
 * must go with that code, and `build/sbom.cdx.json`, the bill of materials (CycloneDX) for those who look after a host.
 * The same build gives the same bytes: no clock, no chance, no path of this machine. It knows packages; it knows nothing of the app.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MAY_SHIP, isAllowed } from './licences.mjs';
import { root } from './ensure.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string, from: string, notices: string[] }} Part */

/** Bundlers put a few helpers of their own into what they make. */
const HELPERS = /^\0?(vite|rolldown)\//;
/** A file that was bundled before it came to us names what it took in: `// node_modules/nanoid/index.js`. */
const TAKEN_IN = /^\/\/ (?:\\0)?(?:\.{1,2}\/)*(?:node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)(?:@[\w.]+)?\/.*\.[cm]?js$/gm;
/** Notices of code that was taken over by hand stand in the files themselves. */
const NOTICE = /\/\*[*!]?((?:(?!\*\/)[\s\S])*Copyright(?:(?!\*\/)[\s\S])*Permission is hereby granted(?:(?!\*\/)[\s\S])*)\*\//g;

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The folder of the package to which a file belongs. */
const PACKAGE = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;

/**
 * Where a package lies that another one has taken in, or undefined when it is not installed.
 * @param {string} name
 * @param {string} from folder of the one that took it in
 */
function neighbour(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name);
    try {
      return json(join(there, 'package.json')).version ? there : undefined;
    } catch {
      if (dirname(folder) === folder) return undefined;
    }
  }
}

/**
 * The words under which a package may be handed on.
 * @param {string} folder
 */
function licenceText(folder) {
  const file = readdirSync(folder).sort().find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  if (file === undefined) throw new Error(`${folder} says no words of its licence; they must go with the app`);
  // Vite lists the licences of its own tools below; none of them is in what it makes.
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies/m);
  return own.replaceAll('\r\n', '\n').trim();
}

/**
 * @param {string} folder
 * @param {string} from
 * @returns {Part}
 */
function partOf(folder, from) {
  const { name, version, license } = json(join(folder, 'package.json'));
  if (!isAllowed(license, MAY_SHIP)) throw new Error(`${name} ${version} is in the build under ${String(license)}, which is not allowed (scripts/licences.mjs)`);
  return { name, version, licence: license, text: licenceText(folder), from, notices: [] };
}

/**
 * The packages of which these modules are, by name and version.
 * @param {Iterable<string>} modules as the bundler calls them
 * @returns {Map<string, Part>}
 */
export function partsOf(modules) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  /** @param {string} folder @param {string} from */
  const add = (folder, from = '') => {
    const part = partOf(folder, from);
    const key = `${part.name}@${part.version}`;
    const known = parts.get(key);
    // What is in by itself is not only taken in by another.
    if (!known || (known.from !== '' && from === '')) parts.set(key, { ...part, notices: known?.notices ?? [] });
    return parts.get(key) ?? part;
  };
  for (const id of [...modules].sort()) {
    const [, helper] = HELPERS.exec(id) ?? [];
    if (helper !== undefined) add(join(root, 'node_modules', helper));
    const file = id.replace(/^\0/, '').replace(/[?#].*$/, '');
    const [folder] = PACKAGE.exec(file) ?? [];
    if (folder === undefined) continue;
    const part = add(folder);
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(TAKEN_IN)) {
      const there = neighbour(name, folder);
      if (there !== undefined && there !== folder) add(there, part.name);
    }
    for (const [, notice = ''] of code.matchAll(NOTICE)) part.notices.push(notice.replaceAll(/^[ \t]*\* ?/gm, '').trim());
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const label = (/** @type {Part} */ { name, version, licence, from }) => `${name} ${version} (${licence}${from && `, within ${from}`})`;

/**
 * The notices, each text once.
 * @param {Iterable<Part>} parts
 * @returns {string}
 */
export function noticesOf(parts) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const part of parts) {
    byText.set(part.text, [...(byText.get(part.text) ?? []), label(part)]);
    for (const notice of part.notices) byText.set(notice, [...(byText.get(notice) ?? []), `within ${part.name} ${part.version}`]);
  }
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const line = '-'.repeat(80);
  return `Umbral\n\n${ours}\n\nThe app is made with the software below, each part under its own words.\n${[...byText]
    .map(([text, names]) => `\n${line}\n${names.join('\n')}\n\n${text}\n`)
    .join('')}`;
}

/**
 * The bill of materials.
 * @param {Iterable<Part>} parts
 * @param {Record<string, { version?: string, integrity?: string }>} locked packages of package-lock.json
 */
export function billOf(parts, locked) {
  const { name, version } = json(join(root, 'package.json'));
  const ref = (/** @type {{ name: string, version: string }} */ part) => `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`;
  const components = [...parts].map((part) => {
    const [scope, own] = part.name.startsWith('@') ? part.name.split('/') : [undefined, part.name];
    const entry = Object.entries(locked).find(([path, each]) => path.endsWith(`node_modules/${part.name}`) && each.version === part.version)?.[1];
    const hash = entry?.integrity?.replace(/^sha512-/, '');
    return {
      type: 'library',
      'bom-ref': ref(part),
      ...(scope && { group: scope }),
      name: own,
      version: part.version,
      ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
      licenses: [/ (?:OR|AND) /.test(part.licence) ? { expression: part.licence } : { license: { id: part.licence } }],
      purl: ref(part),
      ...(part.from && { properties: [{ name: 'umbral:within', value: part.from }] }),
    };
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': ref({ name, version }), name, version, licenses: [{ license: { id: 'MIT' } }], purl: ref({ name, version }) } },
    components,
    dependencies: [{ ref: ref({ name, version }), dependsOn: components.map(({ purl }) => purl) }],
  };
}

/** The modules of every build of this process: the app, and whatever else is built with the plugin, as a worker. */
const seen = new Set();

/** @returns {import('vite').Plugin} */
export function shippedParts() {
  let app = '';
  return {
    name: 'umbral-shipped-parts',
    // What draws the pages at build time is not handed on.
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved({ root, build }) {
      app = resolve(root, build.outDir);
    },
    writeBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) seen.add(id);
      }
      const parts = [...partsOf(seen).values()];
      const aside = join(dirname(app), 'build');
      mkdirSync(aside, { recursive: true });
      writeFileSync(join(app, 'licences.txt'), noticesOf(parts));
      writeFileSync(join(aside, 'sbom.cdx.json'), `${JSON.stringify(billOf(parts, json(join(root, 'package-lock.json')).packages), null, 2)}\n`);
    },
  };
}
