// Runs scripts/NAME.ts through Vite, so that scripts see the same aliases and globs as the extension does.
// Usage: node scripts/run.mjs NAME [arguments for the script]
import { runnerImport } from 'vite'
import { fileURLToPath, URL } from 'node:url'

const [, , name, ...rest] = process.argv
process.argv = [process.argv[0], name, ...rest]
const root = fileURLToPath(new URL('..', import.meta.url))

const { module } = await runnerImport(`${root}scripts/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  server: { hmr: false, watch: null },
})
if (typeof module.main !== 'function') throw new Error(`scripts/${name}.ts exports no main()`)
process.exitCode = (await module.main(rest)) ?? 0
