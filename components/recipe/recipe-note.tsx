import type { Captured } from '@/lib/flows/capture'
import { isJustTaught } from '@/lib/flows/just-taught'
import { confirmRecipe, turnRecipe } from '@/lib/flows/recipes'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** Whether the page was read as the user taught it: asks once whether it looks right, and says so where it no longer fits. */
export function RecipeNote({ captured, go, again }: { captured: Captured; go: (view: string) => void; again: () => void }) {
  if (!captured.recipe) return null
  const { recipe, fits } = captured.recipe
  const correct = <Button look="quiet" onPress={() => { go('teach') }}>{t('teach.correct')}</Button>
  if (!fits) return <Misfit id={recipe.id} go={go} again={again} />
  if (isJustTaught(captured.reading.url) && !recipe.checkedOn) return <p role="status" className="m-0 rounded-md bg-sunken px-3 py-2 text-sm">{t('recipe.tryNext', [recipe.host])}</p>
  if (recipe.checkedOn) return null
  return (
    <div role="group" aria-label={t('recipe.read', [recipe.name])} className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2 text-sm">
      <p className="m-0">{t('recipe.read', [recipe.name])}</p>
      <div className="-mx-3 flex flex-wrap items-center">
        <Button look="quiet" onPress={() => void confirmRecipe(recipe.id).then((result) => { if (announceEdit(result, { key: 'recipe.confirmed' })) again() })}>{t('recipe.right')}</Button>
        {correct}
      </div>
    </div>
  )
}

/** What was taught no longer fits: the page was read without it. */
function Misfit({ id, go, again }: { id: string; go: (view: string) => void; again: () => void }) {
  return (
    <div role="group" aria-label={t('recipe.misfit')} className="flex flex-col gap-1 rounded-md bg-amber-soft px-3 py-2 text-sm text-amber">
      <p className="m-0">{t('recipe.misfit')} {t('recipe.readWithout')}</p>
      <div className="-mx-3 flex flex-wrap items-center">
        <Button look="quiet" onPress={() => { go('teach') }}>{t('teach.again')}</Button>
        <TurnOff id={id} again={again} />
      </div>
    </div>
  )
}

/** Leaves a recipe unused; it is kept. */
export function TurnOff({ id, again }: { id: string; again: () => void }) {
  return <Button look="quiet" onPress={() => void turnRecipe(id, false).then((result) => { if (announceEdit(result, { key: 'recipe.turnedOff' })) again() })}>{t('recipe.turnOff')}</Button>
}
