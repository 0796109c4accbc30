import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'

/** Public half of a throw-away key: keeps the identity of an unpacked copy, and with it the user's data, wherever the folder lies. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxxG0WKzphC32Isu2zZbiXvwesLUSoXtiESbOJUAdUZeefwdKjmm4vKn7iwPRXZy6f4m36gtcU22IoeF+jNTxeFXCCocZwHl2GT5vcxBQcSdJdfIBN3+Rdv+KAusS4bCAblxA3oV34EFSB/n7erJxKMq2Zkze4FDGS6IPOj9KHRgQ+oiLsp+6d9vyhXFgLWZMeLwniuMYxeE140mFrT7XeTkTnNfatvWdF3nXF24BjJVa5CjllPA+sUMxmK2q0USw7Z8cAmI2md7BMW3HL7gLvVA2M+Uin0r2IfZVgw5OzXRO276r75vxf3sk0MRUgKxGmqCKbLzAnMYvzGdynkXKbQIDAQAB'

/** Sites are never asked for at install; see docs/decisions/permissions.md. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  vite: () => ({ plugins: [tailwindcss()], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { key: KEY, minimum_chrome_version: '120' }),
    permissions: [
      'storage', 'unlimitedStorage', 'alarms', 'notifications', 'activeTab', 'scripting', 'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_actionTitle__' },
    // Alt+Shift and a letter or number: no browser, no common page and no screen reader listens for these. The user may change or clear them.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_open_panel__' },
      'open-workspace': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open_workspace__' },
      'tag-mentor': { suggested_key: { default: 'Alt+Shift+1' }, description: '__MSG_command_tag_mentor__' },
      'tag-sponsor': { suggested_key: { default: 'Alt+Shift+2' }, description: '__MSG_command_tag_sponsor__' },
    },
    incognito: 'spanning',
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'common-ground@example.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } }
      : {}),
  }),
})
