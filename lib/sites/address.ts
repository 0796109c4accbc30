/** A link as a full address, relative to the page's base; empty where it is none. */
export const absolute = ({ base }: { readonly base: string }, href: string): string => (href && URL.canParse(href, base) ? new URL(href, base).href : '')
