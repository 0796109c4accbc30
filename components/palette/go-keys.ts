/** Views by the letter that follows G; those that a window does not offer are left out of it. */
export const GO_KEYS: readonly (readonly [letter: string, view: string])[] = [
  ['h', 'here'], ['p', 'people'], ['b', 'board'], ['m', 'map'], ['f', 'follow-ups'], ['r', 'reach-out'], ['t', 'ties'], ['c', 'coverage'], ['o', 'outcomes'], ['y', 'me'], ['e', 'events'], ['s', 'settings'],
]

/** How long after G its letter still counts, in milliseconds. */
export const GO_WITHIN = 1500

/** Whether keys belong to what has the focus: a text that is typed, or a menu in which letters look for names. (Lists of people take their letters themselves.) */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, [role=textbox], [role=combobox], [role=listbox], [role=menu], [role=application], [role=slider]') !== null
}
