import type { Affinity } from '@/lib/affinity/affinity'
import { settleQuestion } from '@/lib/flows/settle-question'
import { say, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** What could be the same and only the user can tell: asked, never claimed. The answer is remembered for everybody who writes it so. */
export function Questions({ open }: { open: readonly Affinity[] }) {
  if (open.length === 0) return null
  return (
    <ul aria-label={t('question.heading')} className="m-0 flex list-none flex-col gap-2 p-0 text-sm" data-testid="questions">
      {open.map(({ kind, question, sentence }) => question && (
        <li key={`${kind} ${question.mine} ${question.theirs}`} className="text-soft">
          <p className="m-0"><bdi>{say(sentence)}</bdi></p>
          <div className="-ml-3 flex flex-wrap">{([true, false] as const).map((same) => (
            <Button key={String(same)} look="quiet" onPress={() => void settleQuestion({ kind, ...question, same }).then((result) => { announceEdit(result, { key: 'question.kept' }) })}>
              {same ? t('question.yes') : t('question.no')}
            </Button>
          ))}</div>
        </li>
      ))}
    </ul>
  )
}
