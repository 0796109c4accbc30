/** The closed lists of the model, free of Zod so that the reader may use them. */

/** Kinds of fact that two people can share. */
export const FACT_KINDS = ['school', 'place', 'employer', 'hobby', 'language', 'cause', 'group', 'event', 'skill', 'project'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** How a person is bound to a place. */
export const PLACE_ROLES = ['hometown', 'lived', 'works'] as const
export type PlaceRole = (typeof PLACE_ROLES)[number]

/** What a tie can be; `mentor` and `sponsor` are the two that a click makes. */
export const TIE_KINDS = [
  'mentor', 'sponsor', 'reverse-mentor', 'reciprocal', 'shadow-sponsor', 'advocate-in-residence', 'protege', 'connector', 'skip-level',
] as const
export type TieKind = (typeof TIE_KINDS)[number]

/** The ladder of a tie, then the two ways off it. */
export const STAGES = [
  'spotted', 'reached-out', 'in-conversation', 'mentor', 'strategist', 'connector', 'opportunity-giver', 'advocate', 'dormant', 'closed',
] as const
export type Stage = (typeof STAGES)[number]

/** Entries of the ledger. `contact` is a plain conversation: it gives nothing but counts as contact. */
export const ACT_KINDS = [
  'contact', 'advice', 'introduction', 'endorsement', 'opportunity', 'visibility', 'feedback', 'promise', 'report-back',
] as const
export type ActKind = (typeof ACT_KINDS)[number]

/** How a field of a reading was found, surest first; `taught`: by a recipe of the user's. */
export const HOWS = ['json-ld', 'microdata', 'microformat', 'site', 'meta', 'heading', 'label', 'text', 'taught'] as const
export type How = (typeof HOWS)[number]

/** The eight things that a reading looks for; "6 of 8 fields read" counts these. */
export const READ_FIELDS = ['name', 'headline', 'organisation', 'location', 'schools', 'employers', 'languages', 'interests'] as const
export type ReadField = (typeof READ_FIELDS)[number]

/** How an introduction goes; each step has its day. The last one, telling both how it went, is what keeps a connector willing. */
export const INTRODUCTION_STEPS = ['asked', 'agreed', 'made', 'replied', 'looped-back'] as const
export type IntroductionStep = (typeof INTRODUCTION_STEPS)[number]

/** Why a follow-up is there: planned by the user, or made by the product from a tie, an act or a term. */
export const FOLLOW_UP_KINDS = ['planned', 'cadence', 'report-back', 'skip-level', 'review', 'term-ends', 'your-turn'] as const
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number]

/** What an opened door led to; counted apart from mere contacts. */
export const OPENINGS = ['project', 'role', 'other'] as const
export type Opening = (typeof OPENINGS)[number]

export const EVENT_KINDS = ['conference', 'meet-up', 'programme', 'workshop', 'other'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Ties that have a cadence of their own; the days of each are `DEFAULT_CADENCES` of lib/followups. */
export const CADENCE_GROUPS = ['active', 'potential', 'skip-level', 'dormant', 'keep-warm'] as const
export type CadenceGroup = (typeof CADENCE_GROUPS)[number]
