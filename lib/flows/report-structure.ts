import { fail, ok, type Result } from '../core/result'
import { injectReader } from '../platform/reader'
import { frontTab } from '../platform/tabs'

/** How the page in front is built, without a word of it (`structureOf`), for a report. Any failure of reading. Loaded when asked for. */
export async function readStructure(): Promise<Result<string>> {
  const tab = await frontTab()
  if (!tab) return fail('PAGE_NOT_READABLE')
  const [answer, { openSnapshot }, { structureOf }] = await Promise.all([injectReader(tab.id), import('../sites/complete'), import('../sites/report/structure')])
  if (!answer.ok) return answer
  const page = openSnapshot(answer.value)
  return page.ok ? ok(structureOf(page.value)) : page
}
