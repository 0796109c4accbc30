import { t } from '@/lib/words/words'

/** The map as a picture that does not move, for browsers without WebGL. */
export function StillPicture({ svg }: { svg: string }) {
  return (
    <figure className="absolute inset-0 m-0 flex flex-col">
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" className="min-h-0 flex-1 object-contain" />
      <figcaption className="p-2 text-xs text-soft">{t('map.noWebgl')}</figcaption>
    </figure>
  )
}
