/**
 * Who may import whom. The rooms of src/, from top to bottom; each may use only what stands below it.
 * Knows folders, never what is in them. `npm run deps` runs it and checks that it saw every file.
 */
const ORDER = ['app', 'ui', 'session', 'cli', 'totals', 'sheet', 'casefile', 'vault', 'offline', 'lawbook', 'screening', 'rules', 'engine'];
const USES_I18N = ['app', 'ui', 'cli', 'totals', 'sheet', 'lawbook'];
const TEST = '\\.test\\.tsx?$';

const folder = (room) => (room === 'rules' ? '^rules/' : `^src/${room}/`);
const npm = (...names) => `node_modules/(${names.join('|')})/`;
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const layers = ORDER.slice(1).map((room, index) =>
  forbid(
    `${room}-uses-only-what-stands-below`,
    { path: folder(room) },
    { path: ORDER.slice(0, index + 1).map(folder) },
    `${room} stands below these rooms and must not know them.`,
  ),
);

module.exports = {
  forbidden: [
    ...layers,
    forbid(
      'no-circle',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two modules that need each other to run are one module. Types may refer to each other.',
    ),
    forbid('nothing-imports-app', { pathNot: '^src/app/' }, { path: '^src/app/' }, 'app joins everything; nothing joins app.'),
    forbid('ui-knows-no-rule', { path: '^src/ui/', pathNot: TEST }, { path: '^rules/' }, 'Screens ask the session; they know no rule by name.'),
    forbid(
      'rules-are-data',
      { path: '^rules/' },
      { path: npm('preact', 'xstate') },
      'A lawyer needs nothing but the rules.',
    ),
    forbid(
      'engine-is-plain',
      { path: '^src/engine/' },
      { path: npm('preact', 'xstate') },
      'The engine knows no screen and no language.',
    ),
    forbid('nothing-imports-the-worker', {}, { path: '^src/offline/worker' }, 'The service worker is a program of its own.'),
    forbid(
      'xstate-in-one-file',
      { path: '^(src|rules)/', pathNot: '^src/session/machine(\\.test)?\\.ts$' },
      { path: npm('xstate') },
      'The session is the only machine that runs; a table of the law is walked.',
    ),
    forbid(
      'preact-in-screens-only',
      { path: '^(src|rules)/', pathNot: '^src/(app|ui|session|i18n|lawbook|sheet)/' },
      { path: npm('preact') },
      'What can be known without a screen is known without Preact.',
    ),
    forbid(
      'i18n-is-for-rooms-with-words',
      { path: '^(src|rules)/', pathNot: `^src/(${[...USES_I18N, 'i18n'].join('|')})/` },
      { path: '^src/i18n/' },
      'Rooms without words on a screen or on paper speak in keys.',
    ),
    forbid(
      'i18n-stands-alone',
      { path: '^src/i18n/' },
      { path: ORDER.filter((room) => room !== 'engine').map(folder) },
      'Language knows no room; from the engine it takes what a day and an answer are.',
    ),
    forbid(
      'zod-mini-in-what-ships',
      { path: '^(src|rules)/', pathNot: ['^src/cli/', TEST] },
      { path: npm('zod'), pathNot: 'node_modules/zod/(v4/)?mini/' },
      'Classic zod is four times the size and tries eval, which the content policy refuses. Import zod/mini.',
    ),
    forbid(
      'no-node-in-what-ships',
      { path: '^(src|rules)/', pathNot: ['^src/cli/', TEST] },
      { dependencyTypes: ['core'] },
      'What ships runs in a browser.',
    ),
    forbid(
      'no-tool-in-what-ships',
      // The pages are drawn while the app is built.
      { path: '^(src|rules)/', pathNot: [TEST, '^src/app/prerender\\.tsx$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'Development packages are not part of the app.',
    ),
    forbid(
      'no-test-in-what-ships',
      { path: '^(src|rules)/', pathNot: TEST },
      { path: ['^tests/', '^scripts/', TEST] },
      'The app does not know its tests or tools.',
    ),
    forbid('nothing-unresolved', {}, { couldNotResolve: true }, 'Every import leads to a file.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is in peers/ has packages of its own, which only `npm run bench` installs.
    exclude: { path: '^(dist|coverage|scripts/bench/peers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
