import { MEASURES, type OutcomeRow } from '@/lib/network/outcomes'
import { sayNumber, t } from '@/lib/words/words'

interface OutcomeTableProps {
  caption: string
  /** What the rows are: years, goals. */
  head: string
  rows: readonly (OutcomeRow & { label: string; contacts?: number })[]
}

/** The figures of a plot as a table. Contacts stand apart, behind a line: they are no outcome. */
export function OutcomeTable({ caption, head, rows }: OutcomeTableProps) {
  const hasContacts = rows.some(({ contacts }) => contacts !== undefined)
  return (
    <table className={`w-full border-collapse text-sm ${hasContacts ? 'min-[480px]:table-fixed' : 'table-fixed'}`}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line align-bottom text-xs text-soft">
          <th scope="col" className={`py-1 pr-1 text-left font-medium ${hasContacts ? '[overflow-wrap:normal]' : 'w-2/5 min-[480px]:w-1/3'}`}>{head}</th>
          {MEASURES.map((measure) => <th key={measure} scope="col" className="px-0.5 py-1 text-right font-medium hyphens-manual [overflow-wrap:normal] min-[480px]:px-1">{t(`outcomes.measure.${measure}`)}</th>)}
          {hasContacts ? <th scope="col" className="border-l border-line py-1 pl-1 text-right font-medium hyphens-manual [overflow-wrap:normal]">{t('outcomes.contacts')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, counts, contacts }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className={`py-1.5 pr-1 text-left font-normal ${hasContacts ? 'whitespace-nowrap' : ''}`}><bdi>{label}</bdi></th>
            {MEASURES.map((measure) => <td key={measure} className={`px-0.5 py-1.5 min-[480px]:px-1 text-right ${counts[measure] === 0 ? 'text-soft' : 'font-medium'}`}>{sayNumber(counts[measure])}</td>)}
            {hasContacts ? <td className="border-l border-line py-1.5 pl-1 text-right text-soft">{sayNumber(contacts ?? 0)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
