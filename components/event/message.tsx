import type { Piece } from '@/lib/templates/fill'
import { t } from '@/lib/words/words'

/** A filled template as it will read: what has no value is marked where it stands. */
export function Message({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className="m-0 rounded-md bg-sunken p-2 text-sm whitespace-pre-line">
      {pieces.map((piece, index) => {
        if (piece.kind === 'text') return <span key={index}>{piece.text}</span>
        if (piece.kind === 'value') return <bdi key={index} className="font-medium">{piece.text}</bdi>
        return <mark key={index} className="rounded-sm bg-amber-soft px-0.5 text-amber" title={t(piece.kind === 'missing' ? 'template.missing' : 'template.unknown')}>{piece.text}</mark>
      })}
    </p>
  )
}
