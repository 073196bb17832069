/**
 * The house rules that no import graph can see: who may read the clock, reach the network, or ask Intl for words.
 * Scans the text of src/ and rules/. Knows rooms by folder name only; knows no law and no screen.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ban, scan } from './house/scan.ts';

const ROOMS = ['src', 'rules'].filter((folder) => existsSync(folder));

/** The only folders where each thing is allowed. */
const ALLOWED: Record<Ban, readonly string[]> = {
  clock: ['src/app/', 'src/cli/'],
  network: ['src/app/', 'src/cli/', 'src/offline/'],
  'device-language': ['src/i18n/'],
  'ht-in-intl': [],
};

const files = ROOMS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs|js)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
).map((path) => ({ path, source: readFileSync(path, 'utf8') }));

const offences = files.flatMap(({ path, source }) =>
  scan(path, source)
    .filter(({ ban }) => !ALLOWED[ban].some((folder) => path.startsWith(folder)))
    .map(({ ban, line, text }) => ({ ban, where: `${path}:${line} ${text}` })),
);

const offencesOf = (ban: Ban): string[] => offences.filter((offence) => offence.ban === ban).map(({ where }) => where);

describe('the house', () => {
  test.runIf(existsSync('src'))('was really scanned', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('reads the clock only where the app or the command line starts: today is an argument', () => {
    expect(offencesOf('clock')).toEqual([]);
  });

  test('reaches no network', () => {
    expect(offencesOf('network')).toEqual([]);
  });

  test('asks Intl and the locale methods only in i18n, so no text or order depends on the device', () => {
    expect(offencesOf('device-language')).toEqual([]);
  });

  test('never asks Intl for Creole', () => {
    expect(offencesOf('ht-in-intl')).toEqual([]);
  });

  test('joins XState to Preact in one file at most', () => {
    const joins = files.filter(({ source }) => /from ['"]@xstate\/react['"]/.test(source)).map(({ path }) => path);
    expect(joins.length, joins.join(', ')).toBeLessThanOrEqual(1);
  });
});

describe('the scanner', () => {
  const bansIn = (source: string): Ban[] => scan('sample.ts', source).map(({ ban }) => ban);

  test.each<[Ban, string]>([
    ['clock', 'const t = Date.now()'],
    ['clock', 'const read = Date.now'],
    ['clock', 'const t = globalThis.Date.now()'],
    ['clock', 'const t = new Date()'],
    ['clock', 'const t = new Date'],
    ['clock', 'const t = new window.Date()'],
    ['clock', 'const t = Date()'],
    ['clock', 'const t = Temporal.Now.instant()'],
    ['clock', "import { today as day } from '@internationalized/date'"],
    ['clock', "import * as dates from '@internationalized/date'"],
    ['network', "await fetch('/x')"],
    ['network', 'const send = fetch'],
    ['network', 'const load = { load: fetch }'],
    ['network', 'const load = { fetch }'],
    ['network', 'window.fetch(x)'],
    ['network', 'new XMLHttpRequest()'],
    ['network', "new WebSocket('wss://x')"],
    ['network', "navigator.sendBeacon('/x')"],
    ['network', "import https from 'node:https'"],
    ['device-language', 'n.toLocaleString()'],
    ['device-language', 'a.localeCompare(b)'],
    ['device-language', "new Intl.NumberFormat('es')"],
    ['device-language', "import { DateFormatter } from '@internationalized/date'"],
    ['ht-in-intl', "new Intl.DateTimeFormat('ht', {})"],
    ['ht-in-intl', "new Intl.PluralRules(['es', 'ht-HT'])"],
    ['ht-in-intl', "d.toLocaleDateString('ht')"],
  ])('finds %s in %s', (ban, source) => {
    expect(bansIn(source)).toContain(ban);
  });

  test.each([
    '// Date.now() and fetch() are only words here',
    "const words = 'new Date() fetch WebSocket'",
    'const d = new Date(0)',
    'const d = new Date(year, month, day)',
    'const d: Date = given',
    'type Keep = { fetch: boolean; today: string }',
    'const keep = { fetch: true }',
    'keep.fetch',
    "import { CalendarDate, parseDate } from '@internationalized/date'",
    "const languages = ['es', 'en', 'ht']",
  ])('lets pass %s', (source) => {
    expect(bansIn(source)).toEqual([]);
  });
});
