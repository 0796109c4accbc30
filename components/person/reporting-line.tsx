import type { Manager } from '@/lib/model/fact'
import { say } from '@/lib/words/words'
import { useReporting } from '../hooks/use-reporting'

/** "Reports to the same manager as you, Bertil Moss." Nothing where it is not known. */
export function ReportingLine({ person, manager, department }: { person: Manager; manager: Manager | undefined; department: string | undefined }) {
  const line = useReporting(person, manager)
  const said = [...(department ? [department] : []), ...(line ? [say(line)] : [])].join(' · ')
  return said === '' ? null : <p className="m-0 text-sm text-soft"><bdi>{said}</bdi></p>
}
