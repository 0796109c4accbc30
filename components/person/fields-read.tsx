import { READ_FIELDS, type ReadField } from '@/lib/model/kinds'
import type { Field, Reading } from '@/lib/model/reading'
import { isBestGuess } from '@/lib/sites/registry'
import { t } from '@/lib/words/words'
import { Reveal } from '../ui/reveal'

const SCALARS: Partial<Record<ReadField, keyof Pick<Reading, 'name' | 'headline' | 'organisation' | 'location'>>> = {
  name: 'name', headline: 'headline', organisation: 'organisation', location: 'location',
}

/** How much of the page was understood, and from which words. What was not found is named, not hidden. */
export function FieldsRead({ reading }: { reading: Reading }) {
  const guess = isBestGuess(reading.site)
  return (
    <Reveal summary={<span className="text-sm text-soft">{t(guess ? 'here.fieldsGuessed' : 'here.fieldsRead', [String(reading.found.length), String(READ_FIELDS.length)])}</span>}>
      {guess ? <p className="mt-0 mb-2 text-sm text-soft">{t('here.bestGuess')}</p> : null}
      <dl className="m-0 mb-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        {READ_FIELDS.map((field) => (
          <div key={field} className="contents">
            <dt className="text-soft">{t(`field.${field}`)}</dt>
            <dd className="m-0"><FieldWords reading={reading} field={field} /></dd>
          </div>
        ))}
      </dl>
    </Reveal>
  )
}

function FieldWords({ reading, field }: { reading: Reading; field: ReadField }) {
  const key = SCALARS[field]
  const scalar: Field | undefined = key ? reading[key] : undefined
  if (scalar) {
    return <><bdi>{scalar.words || scalar.value}</bdi> <span className="text-xs text-soft">({t(`how.${scalar.how}`)})</span></>
  }
  if (!reading.found.includes(field)) return <span className="text-soft">{t('here.notFound')}</span>
  return <bdi>{reading.facts.filter((fact) => belongs(fact.kind, field)).map((fact) => fact.text).join(' · ') || t('here.found')}</bdi>
}

function belongs(kind: string, field: ReadField): boolean {
  if (field === 'schools') return kind === 'school'
  if (field === 'employers') return kind === 'employer'
  if (field === 'languages') return kind === 'language'
  return field === 'interests' && ['hobby', 'cause', 'group', 'skill', 'project', 'event'].includes(kind)
}
