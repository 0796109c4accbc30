/** Why a row wants the user's eye. */
export const DOUBTS = ['no-name', 'one-word', 'unsure', 'from-mail', 'from-link', 'twice'] as const
export type Doubt = (typeof DOUBTS)[number]

/** One person as far as pasted text tells, and the words it was read from. */
export interface PastedRow {
  /** The lines of the pasted text, as they stood: nothing is lost. */
  source: string
  /** Empty where none was found. */
  name: string
  title?: string
  organisation?: string
  location?: string
  email?: string
  phone?: string
  link?: string
  note?: string
  doubt?: Doubt
}

/** What was understood of a pasted text. */
export interface Pasted {
  rows: PastedRow[]
  /** Lines beyond what is taken at once; they are counted, and stay in the user's text. */
  beyond: number
}

/** Most people that one paste may bring. */
export const MOST_PASTED = 2000
