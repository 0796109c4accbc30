import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Which rooms a room may not import from; the whole plan is in tests/house.test.ts. */
const closed = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
})

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'test-results', 'scripts/*.mjs', 'eslint.config.js'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // The React Compiler is not used here; TanStack Virtual is fine without it.
      'react-hooks/incompatible-library': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'CatchClause[body.body.length=0]', message: 'An empty catch hides a bug: return a failure or let it throw.' },
      ],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  closed(
    ['lib/core/**', 'lib/model/**', 'lib/sites/**', 'lib/affinity/**', 'lib/roles/**', 'lib/followups/**', 'lib/events/**', 'lib/paste/**', 'lib/templates/**', 'lib/ties/**', 'lib/network/**', 'lib/exchange/**', 'lib/search/**'],
    ['wxt/*', 'wxt', 'dexie', 'dexie-react-hooks', 'react', '**/store/**', '**/platform/**', '**/flows/**', '**/components/**'],
    'This room is pure: no browser, no database, no interface. Effects meet in lib/flows.',
  ),
  closed(['lib/store/**'], ['wxt/*', '**/platform/**', '**/flows/**', '**/components/**', 'react'], 'The store knows the model and Dexie, nothing else.'),
  closed(['lib/platform/**'], ['dexie', '**/store/**', '**/flows/**', '**/components/**', 'react'], 'The platform room wraps the browser, nothing else.'),
  closed(['components/**'], ['wxt/browser', '#i18n', 'dexie', '**/platform/**'], 'Components reach the browser through lib/flows, and words through lib/words.'),
)
