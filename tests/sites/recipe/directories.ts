/** One invented employee, as a directory knows them. */
export interface Employee {
  slug: string
  name: string
  title: string
  department: string
  location: string
  manager?: string
  interests: string[]
}

export const TAUGHT: Employee = { slug: 'ysolde-karrow', name: 'Ysolde Karrow', title: 'Tide Modeller', department: 'Hydrography', location: 'Rauma', manager: 'Bertil Moss', interests: ['Letterpress', 'Winter swimming'] }
export const OTHER: Employee = { slug: 'emre-yildirim', name: 'Emre Yıldırım', title: 'Buyer', department: 'Rope and Sail', location: 'Turku', manager: 'Dagny Rook', interests: ['Chess', 'Bouldering', 'Sourdough'] }
export const ALONE: Employee = { slug: 'maelle-kerbrat', name: 'Maëlle Kerbrat', title: 'Harbour Master', department: 'Quay', location: 'Brest', interests: [] }

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`
const boss = ({ manager }: Employee): string => (manager ? `<a href="/p/${manager.toLowerCase().replace(' ', '.')}">${manager}</a>` : '')
const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** A page of a directory: `salt` stands for what its build tool makes of class names. */
export type Build = (employee: Employee, salt: string) => string

/** Ten directories of different construction. */
export const DIRECTORIES: Record<string, { url: (employee: Employee) => string; build: Build }> = {
  'definition list': {
    url: ({ slug }) => `https://dir.example/people/${slug}`,
    build: (who) => page('Phonebook', `<main><h1>${who.name}</h1><dl><dt>Job</dt><dd>${who.title}</dd><dt>Squad</dt><dd>${who.department}</dd><dt>Base</dt><dd>${who.location}</dd>${who.manager ? `<dt>Reports into</dt><dd>${boss(who)}</dd>` : ''}${who.interests.length ? `<dt>Off duty</dt><dd>${list(who.interests)}</dd>` : ''}</dl></main>`),
  },
  'table of rows': {
    url: ({ slug }) => `https://intra.example/hr/card.aspx?id=${String(slug.length * 31)}`,
    build: (who) => page('Card', `<div><h2>${who.name}</h2><table><tr><td>Job</td><td>${who.title}</td></tr><tr><td>Unit</td><td>${who.department}</td></tr><tr><td>Where</td><td>${who.location}</td></tr>${who.manager ? `<tr><td>Boss</td><td>${boss(who)}</td></tr>` : ''}${who.interests.length ? `<tr><td>Likes</td><td>${who.interests.join(', ')}</td></tr>` : ''}</table></div>`),
  },
  'hashed spans side by side': {
    url: ({ slug }) => `https://people.example/u/${slug}/overview`,
    build: (who, salt) => page('People', `<div class="css-${salt}1"><div class="css-${salt}2"><h1 class="css-${salt}3">${who.name}</h1></div><div class="css-${salt}4">${[['Role', who.title], ['Team', who.department], ['Office', who.location], ...(who.manager ? [['Lead', boss(who)]] : []), ...(who.interests.length ? [['Hobbies', who.interests.join(', ')]] : [])].map(([label, value]) => `<div class="css-${salt}5"><span class="css-${salt}6">${label ?? ''}</span><span class="css-${salt}7">${value ?? ''}</span></div>`).join('')}</div></div>`),
  },
  'label and colon in one line': {
    url: ({ slug }) => `https://wiki.example/display/staff/${slug}`,
    build: (who) => page('Wiki', `<main><h1>${who.name}</h1><p>Rolle: ${who.title}</p><p>Bereich: ${who.department}</p><p>Ort: ${who.location}</p>${who.manager ? `<p>Chef: ${boss(who)}</p>` : ''}${who.interests.length ? `<p>Privat: ${who.interests.join(', ')}</p>` : ''}</main>`),
  },
  'sections with headings': {
    url: ({ slug }) => `https://team.example/who/${slug}`,
    build: (who, salt) => page('Team', `<main class="${salt}"><h1>${who.name}</h1><section><h2>What I do</h2><p>${who.title}</p></section><section><h2>Where I sit</h2><p>${who.location}</p></section><section><h2>My corner</h2><p>${who.department}</p></section>${who.manager ? `<section><h2>Who I ask</h2><p>${boss(who)}</p></section>` : ''}${who.interests.length ? `<section><h2>After six</h2>${list(who.interests)}</section>` : ''}</main>`),
  },
  'marks for tests': {
    url: ({ slug }) => `https://hr.example/workers/${slug}`,
    build: (who, salt) => page('HR', `<div class="${salt}a"><div data-automation-id="pageHeaderTitle" class="${salt}b">${who.name}</div><div><div class="${salt}c" data-automation-id="jobTitle">${who.title}</div><div class="${salt}c" data-automation-id="supervisoryOrg">${who.department}</div><div class="${salt}c" data-automation-id="primaryLocation">${who.location}</div>${who.manager ? `<div class="${salt}c" data-automation-id="managerName">${boss(who)}</div>` : ''}<div data-automation-id="funFacts">${list(who.interests)}</div></div></div>`),
  },
  'nothing but places': {
    url: ({ slug }) => `https://old.example/~staff/${slug}.html`,
    build: (who, salt) => page('Staff', `<div class="${salt}1"><div class="${salt}2"><div class="${salt}3"><b>${who.name}</b><i>${who.title}</i><u>${who.department}</u><s>${who.location}</s></div></div></div>`),
  },
  'one row of columns': {
    url: ({ slug }) => `https://look.example/find/${slug}`,
    build: (who) => page('Look-up', `<main><h1>Look-up</h1><table><tr><th>Person</th><th>Job</th><th>Wing</th><th>Town</th></tr><tr><td>${who.name}</td><td>${who.title}</td><td>${who.department}</td><td>${who.location}</td></tr></table></main>`),
  },
  'read-only fields': {
    url: ({ slug }) => `https://erp.example/app#/employees/${slug}`,
    build: (who) => page('ERP', `<form>${[['Employee', who.name], ['Function', who.title], ['Cost centre', who.department], ['Site', who.location]].map(([label, value]) => `<div><label>${label ?? ''}</label><input readonly value="${value ?? ''}"></div>`).join('')}</form>`),
  },
  'responsive cells': {
    url: ({ slug }) => `https://grid.example/members/${slug}`,
    build: (who, salt) => page('Members', `<main><h1 class="${salt}">${who.name}</h1><div class="${salt}r"><div data-label="Function" class="${salt}">${who.title}</div><div data-label="Group" class="${salt}">${who.department}</div><div data-label="Town" class="${salt}">${who.location}</div>${who.manager ? `<div data-label="Head" class="${salt}">${boss(who)}</div>` : ''}</div></main>`),
  },
}
