/**
 * `npm test`: every check of the project, one after another, going on after a failure so that every problem is seen.
 * The last line is always `N passed, N failed`. A test run that ran no test counts as failed. Knows no test by name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, ensureChromium, ensureLibreOffice, ensureModules, ensurePdftotext, root } from './ensure.mjs';

checkNode();
ensureModules();
ensureChromium();
ensurePdftotext();
ensureLibreOffice();

/** A port that nobody listens on now. */
const freePort = await new Promise((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => found(port));
  });
});

const reports = mkdtempSync(join(tmpdir(), 'umbral-test-'));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];

/** @param {string} path inside node_modules */
const bin = (path) => join(root, 'node_modules', path);

/**
 * @param {string} name
 * @param {string[]} args for node
 * @param {Record<string, string>} env
 * @returns {{ ok: boolean, seconds: string }}
 */
function run(name, args, env = {}) {
  console.log(`\n=== ${name}`);
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return { ok: status === 0, seconds: `${((performance.now() - begun) / 1000).toFixed(1)} s` };
}

/**
 * @param {string} name
 * @param {number} passed
 * @param {number} failed
 * @param {string} note
 */
function record(name, passed, failed, note) {
  total.passed += passed;
  total.failed += failed;
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${note})`;
  summary.push(line);
  console.log(`--- ${line}`);
}

/**
 * A step that is right or wrong as a whole.
 * @param {string} name
 * @param {string[]} args
 */
function check(name, args) {
  const { ok, seconds } = run(name, args);
  record(name, ok ? 1 : 0, ok ? 0 : 1, seconds);
  return ok;
}

/**
 * A step that counts its tests in a JSON report.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} report
 * @param {(json: any) => { passed: number, failed: number, skipped: number }} read
 */
function suite(name, args, env, report, read) {
  const { ok, seconds } = run(name, args, env);
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  const ranNone = counts.passed + counts.failed === 0;
  const failed = counts.failed === 0 && (!ok || ranNone) ? 1 : counts.failed;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const words = ranNone ? 'no test ran' : `${counts.passed} passed, ${failed} failed${skipped}`;
  record(name, counts.passed, failed, `${words}, ${seconds}`);
}

check('typecheck', [bin('typescript/bin/tsc'), '--noEmit']);
check('lint', [bin('oxlint/bin/oxlint'), '--deny-warnings']);
check('deps', ['scripts/deps.mjs']);
check('knip', [bin('knip/bin/knip.js')]);
check('licences', ['scripts/licences.mjs']);
check('audit', ['--import', 'tsx', 'scripts/audit.ts']);
check('reading', ['--import', 'tsx', 'scripts/reading.ts', '--check']);
check('law book', ['--import', 'tsx', 'scripts/lawbook.ts', '--check']);

const unitReport = join(reports, 'unit.json');
suite(
  'unit',
  [bin('vitest/vitest.mjs'), 'run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  {},
  unitReport,
  (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests + json.numTodoTests }),
);

if (check('build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'])) {
  check('sizes', ['scripts/sizes.mjs']);
  check('reproducible build', ['scripts/reproducible.mjs']);
  check('200 visitors', ['scripts/load.mjs', '--brief']);
  const browserReport = join(reports, 'browser.json');
  suite(
    'browser',
    [bin('@playwright/test/cli.js'), 'test', '--forbid-only', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, UMBRAL_TEST_PORT: String(freePort) },
    browserReport,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  );
} else {
  record('browser', 0, 1, 'not run: there is no fresh build to test');
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
