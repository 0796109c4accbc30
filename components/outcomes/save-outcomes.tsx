import { useRef, useState } from 'react'
import { exportPicture } from '@/lib/flows/export-picture'
import { exportRows } from '@/lib/flows/export-rows'
import type { Act, Self } from '@/lib/model/records'
import { countOutcomes, MEASURES } from '@/lib/network/outcomes'
import { t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { Button } from '../ui/button'
import { Tick } from '../ui/tick'
import { announceSaved } from '../ui/toast'
import { drawTime } from './draw'
import { standAlone } from './picture'
import { PLOT_COLOURS } from './plot-figure'

const WIDTH = 960

interface SaveOutcomesProps { acts: readonly Act[]; self: Self; direction: Act['direction']; canBeQuiet: boolean }

/** The figures as files to show around: quiet acts are in none of them, unless they are ticked. */
export function SaveOutcomes({ acts, self, direction, canBeQuiet }: SaveOutcomesProps) {
  const { today } = useClock()
  const [wants, setWants] = useState(false)
  const holder = useRef<HTMLDivElement>(null)
  const withQuiet = canBeQuiet && wants
  const count = () => countOutcomes(acts, { direction, goalIds: self.goals.map(({ id }) => id), withQuiet, today })
  const done = (): void => { announceSaved({ key: 'outcomes.saved' }) }
  const table = (): void => {
    const { years, goals } = count()
    const plain = (words: string): string => words.replaceAll('\u00ad', '')
    const heads = MEASURES.map((measure) => plain(t(`outcomes.measure.${measure}`)))
    const cells = (counts: (typeof years)[number]['counts']): string[] => MEASURES.map((measure) => String(counts[measure]))
    exportRows('outcomes', [
      [t('outcomes.span.years'), ...heads, plain(t('outcomes.contacts'))], ...years.map(({ key, counts, contacts }) => [key, ...cells(counts), String(contacts)]), [],
      [t('outcomes.goal'), ...heads], ...goals.map(({ key, counts }) => [self.goals.find(({ id }) => id === key)?.text ?? t('outcomes.noGoal'), ...cells(counts)]),
    ])
    done()
  }
  const picture = async (kind: 'svg' | 'png'): Promise<void> => {
    if (!holder.current) return
    const plot = drawTime({ rows: count().quarters, labelOf: (key) => `${key.slice(5)} ${key.slice(2, 4)}`, width: WIDTH })
    await exportPicture('outcomes', kind, standAlone(plot, holder.current, t('outcomes.timePlot')))
    done()
  }
  return (
    <section aria-label={t('outcomes.save')} ref={holder} className={`flex flex-wrap items-center gap-2 border-t border-line pt-3 ${PLOT_COLOURS}`} data-print="no">
      <Button onPress={table}>{t('outcomes.csv')}</Button>
      <Button onPress={() => void picture('png')}>{t('map.png')}</Button>
      <Button onPress={() => void picture('svg')}>{t('map.svg')}</Button>
      {canBeQuiet ? <Tick isSelected={wants} onChange={setWants} hint={t('quiet.tickHint')}>{t('outcomes.withQuiet')}</Tick> : null}
    </section>
  )
}
