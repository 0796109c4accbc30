import { ListedEvent } from '../../model/listed'
import type { Page } from '../page'
import { offeredEvent } from './page-event'

/** The event that a page is about, checked on the way out; undefined on every other page. */
export function completeEvent(page: Page): ListedEvent | undefined {
  const event = ListedEvent.safeParse(offeredEvent(page))
  return event.success ? event.data : undefined
}
