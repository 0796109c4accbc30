import { PeopleReading } from '../../model/listed'
import type { Page } from '../page'
import { readPeople } from './read-people'

/** Everybody on a page that lists people, checked on the way out; undefined on every other page. */
export function completePeople(page: Page): PeopleReading | undefined {
  const people = PeopleReading.safeParse(readPeople(page))
  return people.success ? people.data : undefined
}
