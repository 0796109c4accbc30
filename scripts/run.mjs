// Runs scripts/NAME.ts through Vite, so that scripts see the same aliases and globs as the extension does.
// Usage: node scripts/run.mjs NAME [arguments for the script]
import { runnerImport } from 'vite'
import { fileURLToPath, URL } from 'node:url'

const WHY = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'this user may not read it' }

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
try {
  process.exitCode = (await module.main(rest)) ?? 0
}
catch (error) {
  // What was given is at fault, not the script: one line says what, and no stack hides it.
  const said = error.name === 'BadInput' ? error.message : ['ENOENT', 'EISDIR', 'EACCES'].includes(error.code) ? `${error.path ?? 'What was named'} cannot be read: ${WHY[error.code]}` : undefined
  if (said === undefined) throw error
  console.error(said)
  process.exitCode = 1
}
