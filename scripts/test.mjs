// Runs every check of the project and ends with one line, "N passed, N failed", over all of them. Exit code 1 when
// anything failed, a runner crashed, or a runner that has tests ran none. Plain JavaScript: it has to run before anything is built.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = `${root}test-results`
const bin = (path) => `${root}node_modules/${path}`
const WXT = bin('wxt/bin/wxt.mjs')
const VITEST = bin('vitest/vitest.mjs')

/** A check of one answer: it counts as one test. */
const once = (title, script, args) => ({ title, script, args, count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }) })

/** A runner of many tests, which leaves its results in a JSON file. */
const many = (title, script, args, name, read) => ({ title, script, args, file: `${results}/${name}.json`, read })

const vitest = (title, name, args) =>
  many(title, VITEST, ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${results}/${name}.json`], name, readVitest)

/** Groups run one after another, the checks within a group side by side. Both builds write to .wxt, which types and lint read. */
const GROUPS = [
  [once('types of what is generated', WXT, ['prepare'])],
  [once('types', bin('typescript/bin/tsc'), ['--noEmit']), once('lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'])],
  [vitest('units and contracts', 'units', ['--project=shared', '--project=worlds'])],
  [vitest('components', 'components', ['--config=vitest.components.config.ts'])],
  [once('build for Chrome', WXT, ['build'])],
  [once('build for Firefox', WXT, ['build', '-b', 'firefox', '--mv3'])],
  [vitest('bundles', 'bundles', ['--project=bundles'])],
  [many('end to end', bin('@playwright/test/cli.js'), ['test', '-c', 'tests/e2e/playwright.config.ts'], 'e2e', readPlaywright)],
]

/** Vitest's JSON. A file that fell over before its first test is a failure of its own. */
function readVitest({ numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0, testResults }) {
  const fallen = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length
  return { passed: numPassedTests, failed: numFailedTests + fallen, skipped: numPendingTests + numTodoTests }
}

/** Playwright's JSON. A flaky test failed; an error outside of any test is a failure of its own. */
function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

/** Runs a check, its output kept back so that two at once stay readable. A signal counts as a crash. */
function run({ script, args, title, live }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (chunk) => {
      output += chunk
      if (live) process.stdout.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', (error) => resolve({ code: 1, output: `${title} did not start: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function countsOf(check, code) {
  if (check.count) return check.count(code)
  let counts
  try {
    counts = check.read(JSON.parse(readFileSync(check.file, 'utf8')))
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, remark: `left no readable results (${error.message})` }
  }
  if (counts.failed > 0) return counts
  if (code !== 0) return { ...counts, failed: 1, remark: `ended with exit code ${code} though no test failed` }
  return counts.passed === 0 ? { ...counts, failed: 1, remark: 'ran no test' } : counts
}

async function perform(check, live) {
  if (check.file) rmSync(check.file, { force: true })
  const begin = performance.now()
  if (live) console.log(`\n=== ${check.title}`)
  const { code, output } = await run({ ...check, live })
  const counts = countsOf(check, code)
  const { passed, failed, skipped, remark } = counts
  if (!live) console.log(`\n=== ${check.title}${failed > 0 ? `\n${output.trimEnd()}` : ''}`)
  const parts = [`${passed} good`, `${failed} bad`, ...(skipped ? [`${skipped} skipped`] : []), ...(remark ? [remark] : [])]
  console.log(`--- ${check.title}: ${parts.join(', ')}, ${((performance.now() - begin) / 1000).toFixed(1)} s`)
  return counts
}

mkdirSync(results, { recursive: true })
const total = { passed: 0, failed: 0 }
for (const group of GROUPS) {
  for (const { passed, failed } of await Promise.all(group.map((check) => perform(check, group.length === 1)))) {
    total.passed += passed
    total.failed += failed
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
