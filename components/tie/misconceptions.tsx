import { t } from '@/lib/words/words'
import { Reveal } from '../ui/reveal'

const LINES = ['sponsor', 'similar', 'close', 'silent', 'once'] as const

/** What is often got wrong about mentors and sponsors; for whoever opens it. */
export function Misconceptions() {
  return (
    <Reveal level={2} summary={<span className="text-sm text-soft">{t('misconception.heading')}</span>}>
      <ul className="m-0 mb-2 flex list-disc flex-col gap-1 pl-4 text-sm">{LINES.map((line) => <li key={line}>{t(`misconception.${line}`)}</li>)}</ul>
    </Reveal>
  )
}
