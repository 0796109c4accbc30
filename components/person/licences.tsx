import { t } from '@/lib/words/words'

/** What is shipped within the extension, under which licence. A test compares it with the dependencies. */
export const LIBRARIES = [
  ['@internationalized/date', 'Apache-2.0'],
  ['@tanstack/react-virtual', 'MIT'],
  ['@wxt-dev/i18n', 'MIT'],
  ['dexie', 'Apache-2.0'],
  ['dexie-react-hooks', 'Apache-2.0'],
  ['microformats-parser', 'MIT'],
  ['papaparse', 'MIT'],
  ['react', 'MIT'],
  ['react-aria-components', 'Apache-2.0'],
  ['react-dom', 'MIT'],
  ['tailwindcss', 'MIT'],
  ['wxt', 'MIT'],
  ['zod', 'MIT'],
] as const

export function Licences() {
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="m-0">{t('settings.licenceOwn')}</p>
      <ul className="m-0 list-disc pl-4">{LIBRARIES.map(([name, licence]) => <li key={name}>{name} <span className="text-soft">{licence}</span></li>)}</ul>
      <p className="m-0">{t('settings.licenceCldr')}</p>
      <p className="m-0">{t('settings.licenceData')}</p>
    </div>
  )
}
