import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser, NO_BROWSER } from './scripts/browser/find-browser'

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error(NO_BROWSER)

/** Components alone, in a real Chromium: with the styles and words of the product, a real database, and a browser interface that does nothing. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: {
      '@': import.meta.dirname, '#i18n': `${import.meta.dirname}/tests/components/words.ts`, 'wxt/browser': `${import.meta.dirname}/tests/components/wxt-browser.ts`,
    },
  },
  define: { 'import.meta.env.FIREFOX': 'false' },
  // Found at once, rather than one by one while tests run, each find loading the page anew.
  optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'react-aria-components', 'react-aria-components/Toast', 'dexie', 'dexie-react-hooks', 'zod', '@internationalized/date', '@tanstack/react-virtual', 'axe-core', 'confbox', 'vitest-browser-react', 'papaparse', 'ical.js'] },
  test: {
    name: 'components',
    include: ['tests/components/**/*.test.tsx'],
    browser: {
      enabled: true, headless: true, screenshotFailures: false, viewport: { width: 900, height: 700 },
      provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }), instances: [{ browser: 'chromium' }],
    },
  },
})
