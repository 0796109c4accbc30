import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A company directory's page of one person, without any mark-up: headings and labels. */
export function profilePage(name: string, { title = 'Platform Lead', hobby = 'Bouldering', school = 'Aalto University, MSc, 2010 – 2015' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} | People</title><link rel="icon" href="data:,"></head><body>
    <header><nav><a href="/">Directory</a></nav></header>${profileMain(name, { title, hobby, school })}</body></html>`
}

/** The part of `profilePage` that a single-page site replaces. */
export function profileMain(name: string, { title = 'Platform Lead', hobby = 'Bouldering', school = 'Aalto University, MSc, 2010 – 2015' } = {}): string {
  return `<main><h1>${name}</h1><dl><dt>Title</dt><dd>${title}</dd><dt>Company</dt><dd>Harbour Works</dd><dt>Location</dt><dd>Turku, Finland</dd>
    <dt>Education</dt><dd>${school}</dd><dt>Languages</dt><dd>Finnish, English</dd><dt>Interests</dt><dd>${hobby}, Letterpress printing</dd></dl></main>`
}

/** A page of the sites' fixtures, `linkedin/guest` say, or what is expected of it. */
export const fixture = (name: string, ending: 'html' | 'json' = 'html'): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/sites', `${name}.${ending}`), 'utf8')
