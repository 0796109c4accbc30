import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { exportRecipe, importRecipe, readRecipeFile, removeRecipe, renameRecipe, turnRecipe } from '@/lib/flows/recipes'
import { type Recipe, RECIPE_FIELDS, type RecipeFile } from '@/lib/model/recipe'
import { db } from '@/lib/store/database'
import { allRecipes } from '@/lib/store/queries'
import { t } from '@/lib/words/words'
import { Button, Toggle } from '../ui/button'
import { Field } from '../ui/field'
import { announceEdit, announceTrouble } from '../ui/toast'

/** What the user taught, or was given: renamed, turned off, handed on, deleted. */
export function Recipes() {
  const recipes = useLiveQuery(() => allRecipes(db), [])
  const [given, setGiven] = useState<RecipeFile>()
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const result = await readRecipeFile(file)
    if (result.ok) setGiven(result.value)
    else announceTrouble(result.failure)
  }
  if (!recipes) return null
  return (
    <div className="flex flex-col items-start gap-2">
      {recipes.length === 0 ? <p className="m-0 text-sm text-soft">{t('recipe.none')}</p> : (
        <ul aria-label={t('recipe.all')} className="m-0 flex w-full list-none flex-col p-0">
          {recipes.map((recipe) => <RecipeRow key={recipe.id} recipe={recipe} />)}
        </ul>
      )}
      {given ? <Preview file={given} isKnown={recipes.some(({ host, path }) => host === given.host && path === given.path)} onDone={() => { setGiven(undefined) }} /> : (
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void read(files?.[0])}>
          <Button>{t('recipe.import')}</Button>
        </FileTrigger>
      )}
    </div>
  )
}

const fieldsOf = ({ fields }: Pick<Recipe, 'fields'>): string => RECIPE_FIELDS.filter((field) => fields[field]).map((field) => t(`teach.field.${field}`)).join(', ')

function RecipeRow({ recipe }: { recipe: Recipe }) {
  const [name, setName] = useState<string>()
  const rename = (): void => {
    if (name !== undefined && name.trim() !== recipe.name) void renameRecipe(recipe.id, name).then((result) => announceEdit(result, { key: 'toast.changed' }))
    setName(undefined)
  }
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2 text-sm last:border-0">
      {name === undefined ? <span className="font-medium"><bdi>{recipe.name}</bdi></span> : (
        <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); rename() }}>
          <Field label={t('recipe.name')} value={name} onChange={setName} maxLength={200} className="flex-1" autoFocus />
          <Button type="submit">{t('recipe.save')}</Button>
        </form>
      )}
      <span className="wrap-anywhere text-soft">{recipe.host + recipe.path} · {fieldsOf(recipe)}</span>
      <div className="-mx-3 flex flex-wrap items-center">
        <Toggle className="mx-3" aria-label={t('recipe.use', [recipe.name])} isSelected={recipe.isOn} onChange={(isOn) => void turnRecipe(recipe.id, isOn).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t(recipe.isOn ? 'recipe.isOn' : 'recipe.isOff')}</Toggle>
        <Button look="quiet" aria-label={t('recipe.renameOf', [recipe.name])} onPress={() => { setName(recipe.name) }}>{t('recipe.rename')}</Button>
        <Button look="quiet" aria-label={t('recipe.exportOf', [recipe.name])} onPress={() => { exportRecipe(recipe) }}>{t('recipe.export')}</Button>
        <Button look="quiet" aria-label={t('recipe.removeOf', [recipe.name])} onPress={() => void removeRecipe(recipe).then((result) => announceEdit(result, { key: 'recipe.removed', values: [recipe.name] }))}>{t('recipe.remove')}</Button>
      </div>
    </li>
  )
}

/** What a file would add, before it does. */
function Preview({ file, isKnown, onDone }: { file: RecipeFile; isKnown: boolean; onDone: () => void }) {
  return (
    <div role="group" aria-label={t('recipe.preview')} className="flex w-full flex-col gap-2 rounded-md bg-sunken p-3 text-sm">
      <p className="m-0 font-medium"><bdi>{file.name}</bdi></p>
      <p className="m-0 wrap-anywhere">{t('recipe.reads', [fieldsOf(file), file.host + file.path])}</p>
      {isKnown ? <p className="m-0 text-amber">{t('recipe.replaces')}</p> : null}
      <p className="m-0 text-soft">{t('recipe.stillAsks', [file.host])}</p>
      <div className="flex gap-2">
        <Button look="main" onPress={() => void importRecipe(file).then((result) => { if (announceEdit(result, { key: 'recipe.imported', values: [file.name] })) onDone() })}>{t('recipe.add')}</Button>
        <Button look="quiet" onPress={onDone}>{t('recipe.cancel')}</Button>
      </div>
    </div>
  )
}
