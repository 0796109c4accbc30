import { useMemo, useRef, useState } from 'react'
import { exportPicture } from '@/lib/flows/export-picture'
import { buildGraph, NODE_KINDS, type NodeKind } from '@/lib/network/graph'
import { pointsOf } from '@/lib/network/lay-out'
import { printSvg } from '@/lib/network/print-svg'
import { db } from '@/lib/store/database'
import { actsInBreaths, allEvents, peopleToDraw } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { useSelf } from '../hooks/use-data'
import { useScan } from '../hooks/use-scan'
import { useShownTheme } from '../hooks/use-shown-theme'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { Tick } from '../ui/tick'
import { announceSaved } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import { type Camera, canDraw, Canvas } from './canvas'
import { NodeList } from './node-list'
import { readPalette } from './palette'
import { StillPicture } from './still-picture'
import { useLayout } from './use-layout'

/** So many people are drawn at first, and more by so many each time, up to what stays readable. */
const STEP = 500
const MOST = 2000
const HUBS = NODE_KINDS.filter((kind) => kind !== 'person')

const TABLES = ['people', 'events', 'acts'] as const

async function readSource(signal: AbortSignal) {
  const [{ people, total }, events, acts] = await Promise.all([peopleToDraw(db, MOST, signal), allEvents(db), actsInBreaths(db, signal)])
  return { people, total, events, acts: acts.filter(({ kind }) => kind === 'introduction') }
}

/** The network as a picture with a list beside it that says the same. */
export function NetworkMapPage({ go }: { go: (view: string, id?: string) => void }) {
  const me = useSelf()
  const theme = useShownTheme()
  const source = useScan(TABLES, readSource)
  const [goalId, setGoalId] = useState('')
  const [kinds, setKinds] = useState<ReadonlySet<NodeKind>>(new Set(HUBS))
  const [most, setMost] = useState(STEP)
  const [chosen, setChosen] = useState<string>()
  const [isAble] = useState(canDraw)
  const camera = useRef<Camera>(null)
  const map = useMemo(() => source && buildGraph(source, { goalId: goalId || undefined, kinds, most }), [source, goalId, kinds, most])
  const { graph, done } = useLayout(map)
  if (!source || !map || !me) return <Page title={t('nav.map')} hideTitle wide><Waiting label={t('people.loading')} /></Page>
  if (source.people.length === 0) return <Page title={t('nav.map')} hideTitle wide><Empty title={t('map.none')}><Button onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button></Empty></Page>
  const turn = (kind: NodeKind, on: boolean): void => { const next = new Set(kinds); if (on) next.add(kind); else next.delete(kind); setKinds(next) }
  const picture = (): string => (graph ? printSvg(map, pointsOf(graph), readPalette(), t('map.title')) : '')
  const give = (kind: 'svg' | 'png'): void => void exportPicture('map', kind, picture()).then(() => { announceSaved({ key: 'map.exported' }) })
  const { shown, total } = map.people
  return (
    <Page title={t('nav.map')} hideTitle fill wide>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
        {me.goals.length === 0 ? null : <div className="w-56"><Choice label={t('map.goal')} value={goalId} options={[{ id: '', label: t('map.anyGoal') }, ...me.goals.map(({ id, text }) => ({ id, label: text }))]} onChange={(id) => { setChosen(undefined); setGoalId(id) }} /></div>}
        <div role="group" aria-label={t('map.show')} className="flex flex-wrap items-center gap-x-3">
          <span className="text-sm"><Dot kind="person" />{t('nav.people')}</span>
          {HUBS.map((kind) => <Tick key={kind} isSelected={kinds.has(kind)} onChange={(on) => { turn(kind, on) }}><Dot kind={kind} />{t(`map.kinds.${kind}`)}</Tick>)}
          <span className="text-sm"><span aria-hidden className="mr-1">→</span>{t('map.introductions')}</span>
        </div>
        <div className="ml-auto flex flex-wrap gap-1">
          <Button isDisabled={done < 1} onPress={() => { give('png') }}>{t('map.png')}</Button>
          <Button isDisabled={done < 1} onPress={() => { give('svg') }}>{t('map.svg')}</Button>
        </div>
      </div>
      <p role="status" className="m-0 flex flex-wrap items-center gap-2 text-xs text-soft">
        {shown < total ? t('map.some', [sayNumber(shown), sayNumber(total)]) : t('map.all', total, [sayNumber(total)])}
        {done < 1 ? <span>{t('map.arranging')}</span> : null}
        {shown < total && most < MOST ? <Button look="quiet" onPress={() => { setMost(most + STEP) }}>{t('map.more')}</Button> : null}
      </p>
      <div className="flex min-h-0 flex-1 flex-col gap-3 min-[900px]:flex-row">
        <div className="relative min-h-56 flex-1 overflow-hidden rounded-md border border-line bg-paper">
          {graph === undefined ? null : isAble ? <Canvas map={map} graph={graph} chosen={chosen} onChoose={setChosen} camera={camera} theme={theme} /> : done < 1 ? null : <StillPicture svg={picture()} />}
          {isAble ? (
            <div className="absolute right-2 bottom-2 flex gap-1">
              <Button className="min-w-8 px-1!" aria-label={t('map.zoomOut')} onPress={() => camera.current?.zoomOut()}>−</Button>
              <Button className="min-w-8 px-1!" aria-label={t('map.zoomIn')} onPress={() => camera.current?.zoomIn()}>+</Button>
              <Button onPress={() => camera.current?.reset()}>{t('map.whole')}</Button>
            </div>
          ) : null}
        </div>
        <div className="flex min-h-0 flex-1 flex-col min-[900px]:max-w-80"><NodeList map={map} chosen={chosen} onChoose={setChosen} onOpen={(id) => { go('people', id) }} /></div>
      </div>
    </Page>
  )
}

const COLOURS: Record<NodeKind, string> = { person: 'bg-accent', organisation: 'bg-amber', school: 'bg-green', event: 'bg-soft' }

function Dot({ kind }: { kind: NodeKind }) {
  return <span aria-hidden className={`mr-1 inline-block size-2.5 rounded-full forced-color-adjust-none ${COLOURS[kind]}`} />
}
