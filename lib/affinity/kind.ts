import type { Message } from '../core/message'
import type { Years } from '../model/fact'
import type { FactKind, PlaceRole } from '../model/kinds'
import type { Town } from './reference/towns'
import type { Neighbour } from './settle-town'
import type { Where } from './where'
import type { Together } from './years'

/** How a fact of yours and a fact of theirs meet; see docs of each in product language under `affinity.<kind>.<degree>`. */
export type Degree = 'same' | 'same-years' | 'same-part' | 'near' | 'kind-of' | 'ambiguous'

/** What a comparison of two names alone can find; years are added later. */
export type Likeness = Exclude<Degree, 'same-years'>

/** The fields of a fact that matching looks at. A saved `Fact` and a `ReadFact` both fit. */
export interface SharedFact {
  kind: FactKind
  text: string
  key?: string
  years?: Years | undefined
  placeRole?: PlaceRole | undefined
  detail?: string | undefined
}

/** A fact's text, understood. */
export interface Parsed {
  /** The canonical key: one string for all spellings that are surely the same. Never empty. */
  key: string
  /** The name as written, short enough for a sentence. */
  label: string
  /** Every name under which it can be met. Empty: it names nothing ("Self-employed"), and meets nothing. */
  forms: readonly string[]
  /** Names under which it may be met, and others as well: a question, not a fact. */
  maybe?: readonly string[]
  /** It is one that the tables know: its key is its usual name. */
  known?: boolean
  /** Set where the near-exact comparison may be tried: the words of the whole name. */
  words?: readonly string[]
  /** Words that ended in a full stop. */
  short?: ReadonlySet<string>
  /** What the text says about the country and region. */
  where?: Where
  /** Qualifiers that are neither a known country nor a known region ("Zhuhai", "Pirkanmaa"), folded. */
  tails?: readonly string[]
  /** Departments, chapters, teams, folded. */
  parts?: readonly string[]
  /** The bare name is borne by several: it proves nothing about one whose whereabouts are written. */
  unclear?: boolean
  /** The county or department written behind a town, folded. */
  county?: string
  /** Of an employer that no table knows: its acronym, where it is one, or the letters that its words begin with. */
  initials?: readonly string[]
  /** A metropolitan area rather than the town itself. */
  metro?: boolean
  /** The town of the reference data that it is. */
  town?: Town
  /** Core towns of the metropolitan areas that list it by hand. */
  areas?: readonly string[]
  /** Towns near it by folded name; of the user's own places only, so that a page needs no table. */
  near?: ReadonlyMap<string, Neighbour>
  /** Year of an edition, for events. */
  edition?: number
  /** Wider things that this is one of, by key: bouldering is climbing. */
  families?: readonly string[]
  /** Wider things in which two kinds do not meet: chess and go are board games. */
  wide?: readonly string[]
  /** 0 common … 1 rare, where known better than the kind's own. */
  rarity?: number
  /** Why it is held rare, in words, where more is known than that. */
  reason?: Message
}

/** Two facts that meet, for the sentence. */
export interface Pair {
  degree: Degree
  mine: SharedFact
  theirs: SharedFact
  myLabel: string
  theirLabel: string
  together?: Together | undefined
  /** The texts understood. */
  myParsed: Parsed
  theirParsed: Parsed
}

/** All that the engine needs to know about one kind of fact. One file a kind, in `kinds/`. */
export interface Kind {
  kind: FactKind
  /** Icebreakers open conversations; fit (skills, work, values) predicts good mentoring. They are shown apart. */
  use: 'icebreaker' | 'fit'
  /** 0 common … 1 rare, for a fact of this kind of which nothing more is known. */
  rarity: number
  /** Whether years spent in the same place at the same time mean something for this kind. */
  overlaps: boolean
  /** Understands a text in bounded time, however long or hostile. Pure. */
  parse(text: string): Parsed
  /** Adds what only a fact of the user's own needs, so that matching on a page needs no table. */
  prepare?(parsed: Parsed): Parsed
  /** What is known of how rare it is that only the few facts that are shared are asked for. */
  weigh?(parsed: Parsed): Pick<Parsed, 'rarity' | 'reason'> | undefined
  /** How two of them meet; undefined when they do not. Symmetric. Called when a form is shared, and else for pairs that have `words`. */
  compare(a: Parsed, b: Parsed): Likeness | undefined
  /** The sentence that tells the user: "You were both at Aalto from 2011 to 2013". */
  sentence(pair: Pair): Message
}

/** Declares a kind; a contract test holds file name, kind and fixture together. */
export const defineKind = (kind: Kind): Kind => kind
