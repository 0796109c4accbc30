/** Stands in for `#i18n`: says a key and what fills it, which is enough where nobody reads. */
export const i18n = { t: (key: string, ...fill: unknown[]): string => `${key} ${fill.flat().join(' ')}`.trim() }
