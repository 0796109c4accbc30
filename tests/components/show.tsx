import '@/components/ui/theme.css'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { expect } from 'vitest'
import { render } from 'vitest-browser-react'
import { db } from '@/lib/store/database'

/** Draws a component as the product does, within a page's main part. */
export function show(component: ReactNode): ReturnType<typeof render> {
  return render(component, { wrapper: ({ children }) => <I18nProvider locale="en"><main><h1>Under test</h1>{children}</main></I18nProvider> })
}

/** Draws a whole view, which brings a main part and a heading of its own. */
export function showView(view: ReactNode): ReturnType<typeof render> {
  return render(<I18nProvider locale="en">{view}</I18nProvider>)
}

/** Asserts that axe finds nothing, in the light and in the dark. Rules about whole pages are the end-to-end tests'. */
export async function checkBothThemes(): Promise<void> {
  const still = document.createElement('style')
  still.textContent = '*, ::before, ::after { transition: none !important }' // a colour half-way between two themes is no colour of the product
  document.head.append(still)
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme
    const { violations } = await axe.run(document, { rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`)).toEqual([])
  }
}

/** An empty database, as of a new user. */
export async function forget(): Promise<void> {
  for (const table of db.tables) if (table.name !== 'meta') await table.clear()
}
