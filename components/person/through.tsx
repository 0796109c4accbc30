import { useEffect, useState } from 'react'
import type { SharedFact } from '@/lib/affinity/affinity'
import { sayThrough } from '@/lib/affinity/through-others'
import { sharedByOthers, type SharedByOthers } from '@/lib/flows/through-others'
import { say, t } from '@/lib/words/words'
import { TextLink } from '../ui/button'
import type { ViewProps } from '../view'

/** Where nothing is shared directly: what people the user knows share with them. Nothing at all where they share nothing either. */
export function ThroughOthers({ facts, except, go }: { facts: readonly SharedFact[]; except: string | undefined; go: ViewProps['go'] }) {
  const [found, setFound] = useState<readonly SharedByOthers[]>([])
  useEffect(() => {
    let current = true
    void sharedByOthers(facts, except).then((next) => { if (current) setFound(next) })
    return () => { current = false }
  }, [facts, except])
  if (found.length === 0) return null
  return (
    <ul aria-label={t('through.heading')} className="m-0 flex list-none flex-col gap-2 p-0 text-sm" data-testid="through-others">
      {found.map((each) => (
        <li key={`${each.kind} ${each.key}`}>
          <bdi>{say(sayThrough(each, each.text))}</bdi>
          <span className="flex flex-wrap gap-x-3">
            {each.people.map(({ id, name }) => <TextLink key={id} onPress={() => { go('people', id) }}><bdi>{name}</bdi></TextLink>)}
          </span>
        </li>
      ))}
    </ul>
  )
}
