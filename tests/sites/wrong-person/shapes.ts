/** Who is on a page: the person of the address, the one who reads it, and people on cards beside. */
export interface Cast { who: string; slug: string; title: string; firm: string; viewer: string; others: readonly [string, string][] }

/** One kind of page, in the parts that sites draw one after the other. */
export interface Shape {
  name: string
  url: (slug: string) => string
  /** Title of the tab: of the site before a profile is drawn, and of somebody's page. */
  title: (who?: string) => string
  /** The site's own header, with the name of the one who reads. */
  header: (cast: Cast) => string
  /** Name, headline, place. */
  top: (cast: Cast) => string
  /** What follows below. */
  sections: (cast: Cast) => string
  /** Cards of other people, as they stand beside or below a profile. */
  also: (cast: Cast) => string
  /** Around top and sections. */
  frame: (main: string, aside: string) => string
}

const twin = (text: string): string => `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`
const entity = (first: string, second: string, third: string, logo: string): string =>
  `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><a href="/company/77/"><img alt="${logo} logo"></a><div class="t-bold">${twin(first)}</div><span class="t-14 t-normal">${twin(second)}</span><span class="t-black--light">${twin(third)}</span></div></li>`

const linkedIn = { url: (slug: string) => `https://www.linkedin.com/in/${slug}/`, title: (who?: string) => (who ? `(2) ${who} | LinkedIn` : 'LinkedIn') }

const linkedIn2022: Shape = {
  ...linkedIn, name: 'LinkedIn, 2022',
  header: ({ viewer }) => `<header id="global-nav"><nav><ul><li><button>Me</button><img class="global-nav__me-photo" alt="${viewer}"></li></ul></nav></header><div class="profile-rail-card"><a href="/in/viewer/"><div class="t-16">${viewer}</div></a></div>`,
  top: ({ who, title, firm }) => `<section class="pv-top-card artdeco-card"><div class="pv-text-details__left-panel"><h1 class="text-heading-xlarge">${who}</h1><div class="text-body-medium break-words">${title} at ${firm}</div></div><div><span class="text-body-small inline">Turku, Southwest Finland, Finland</span> <a href="/in/x/overlay/contact-info/">Contact info</a></div></section>`,
  sections: ({ title, firm }) => `<section class="artdeco-card"><div id="experience"></div><h2 class="pvs-header__title">${twin('Experience')}</h2><ul class="pvs-list">${entity(title, `${firm} · Full-time`, 'Mar 2019 - Present · 7 yrs', firm)}</ul></section>`,
  also: ({ others }) => `<section class="artdeco-card"><h2>People also viewed</h2><ul>${others.map(([name, job]) => `<li><a href="/in/${name.toLowerCase().replace(/ /g, '-')}/"><h3>${twin(name)}</h3><span>· 3rd</span><p>${job}</p></a><button>Connect</button></li>`).join('')}</ul></section>`,
  frame: (main, aside) => `<div class="scaffold-layout"><main id="main">${main}</main><aside>${aside}</aside></div>`,
}

const linkedIn2024: Shape = {
  ...linkedIn2022, name: 'LinkedIn, 2024',
  top: ({ who, title, firm }) => `<section class="artdeco-card ember-view" data-member-id="7"><div class="ph5"><a href="/in/x/overlay/about-this-profile/"><h1 class="inline t-24 v-align-middle break-words">${who}</h1></a><span class="text-body-small">(She/Her)</span><div class="text-body-medium break-words" data-generated-suggestion-target>${title} at ${firm}</div><ul><li><button><span>${firm}</span></button></li></ul><div><span class="text-body-small">Turku, Finland</span><a href="/in/x/overlay/contact-info/">Contact info</a></div></div></section>`,
  also: ({ others }) => `<section data-view-name="profile-card"><h2>${twin('More profiles for you')}</h2><ul>${others.map(([name, job]) => `<li><a data-field="browsemap_card_click" href="/in/${name.toLowerCase().replace(/ /g, '-')}"><div class="t-bold">${twin(name)}</div><span>${twin(job)}</span></a></li>`).join('')}</ul></section>`,
}

const linkedIn2026: Shape = {
  ...linkedIn, name: 'LinkedIn, 2026',
  header: ({ viewer }) => `<header class="_9a1"><nav><a href="/feed/">Home</a><button aria-label="Me"><img alt="${viewer}"><p>${viewer}</p></button></nav></header>`,
  top: ({ who, title, firm }) => `<section componentkey="com.linkedin.sdui.profile.card.refACoAATopcard"><div class="_a1"><div><h2 class="_b2">${who}</h2><p>· 2nd</p></div><p class="_c3">${title} at ${firm}</p><div><p>Turku, Finland</p><p>·</p><a href="/in/x/overlay/contact-info/">Contact info</a></div></div></section>`,
  sections: ({ title, firm }) => `<section componentkey="com.linkedin.sdui.profile.card.refACoAAExperienceTopLevelSection"><h2>Experience</h2><div componentkey="entity-collection-item-1"><a href="/company/77/"><img alt="${firm} logo"></a><div><p>${title}</p><p>${firm} · Full-time</p><p>Mar 2019 - Present · 7 yrs</p></div></div></section>`,
  also: ({ others }) => `<section componentkey="com.linkedin.sdui.profile.card.refACoAASuggestedForYou"><h2>People also viewed</h2>${others.map(([name, job]) => `<div><a href="/in/${name.toLowerCase().replace(/ /g, '-')}/"><p>${name}</p></a><p>${job}</p><button>Follow</button></div>`).join('')}</section>`,
  frame: (main, aside) => `<div id="root"><main class="_x1"><div>${main}</div><div>${aside}</div></main></div>`,
}

const linkedInGuest: Shape = {
  ...linkedIn, name: 'LinkedIn, guest', title: (who) => (who ? `${who} - Northwind | LinkedIn` : 'LinkedIn'),
  header: () => '<header class="header base-detail-page__header"><nav class="nav"><a href="/">LinkedIn</a><a href="/login">Sign in</a></nav></header>',
  top: ({ who, title, firm }) => `<section class="top-card-layout"><h1 class="top-card-layout__title">${who}</h1><h2 class="top-card-layout__headline">${title} at ${firm}</h2><h3 class="top-card-layout__first-subline"><div class="not-first-middot"><span>Turku, Southwest Finland, Finland</span><span>500+ connections</span></div></h3></section>`,
  sections: ({ title, firm }) => `<section data-section="experience"><h2>Experience</h2><ul><li><h3>${title}</h3><h4><a href="/company/${firm.toLowerCase()}">${firm}</a></h4><p><time>Mar 2019</time> - Present</p></li></ul></section>`,
  also: ({ others, who }) => `<section data-section="aside"><h2>More activity by ${who}</h2></section><section class="aside-section-container"><h2>People also viewed</h2><ul>${others.map(([name, job]) => `<li><a class="base-aside-card" href="/in/${name.toLowerCase().replace(/ /g, '-')}"><h3 class="base-aside-card__title">${name}</h3><p>${job}</p></a></li>`).join('')}</ul></section><section><h2>Others named ${who}</h2><ul><li><a href="/in/namesake"><h3>${who}</h3><p>Plumber at Pipes Elsewhere</p></a></li></ul></section>`,
  frame: (main, aside) => `<main class="main"><section class="core-rail">${main}</section><section class="right-rail">${aside}</section></main>`,
}

const xing: Shape = {
  name: 'XING', url: (slug) => `https://www.xing.com/profile/${slug}`, title: (who) => (who ? `${who} | XING` : 'XING'),
  header: ({ viewer }) => `<header data-qa="frame-header"><nav><a href="/discover">Entdecken</a><a href="/profile/my_profile"><img alt="${viewer}"><span>${viewer}</span></a></nav></header>`,
  top: ({ who, title, firm }) => `<div data-xds="Hero"><h2 data-xds="Headline">${who}</h2><p>Angestellt, ${title}, ${firm}</p><p>Kiel, Deutschland</p></div>`,
  sections: ({ title, firm }) => `<section id="work_experience"><h2>Berufserfahrung von X</h2><ul><li><p>Bis heute 7 Jahre, seit März 2019</p><h3>${title}</h3><p>${firm}</p></li></ul></section><section><h2>Ich suche</h2><ul><li>Austausch</li></ul></section>`,
  also: ({ others }) => `<section><h2>Mitglieder mit ähnlichem Profil</h2><ul>${others.map(([name, job]) => `<li><a href="/profile/${name.replace(/ /g, '_')}"><h3>${name}</h3><p>${job}</p></a></li>`).join('')}</ul></section>`,
  frame: (main, aside) => `<div id="content"><main>${main}${aside}</main></div>`,
}

const gitHub: Shape = {
  name: 'GitHub', url: (slug) => `https://github.com/${slug}`, title: (who) => (who ? `${who.split(' ')[0]?.toLowerCase() ?? ''} (${who}) · GitHub` : 'GitHub'),
  header: ({ viewer }) => `<header class="AppHeader" role="banner"><button aria-label="Open user navigation menu"><img class="avatar" alt="@viewer"></button><div class="lh-condensed"><div class="text-bold">viewer</div><div class="text-small">${viewer}</div></div></header>`,
  top: ({ who, slug, title, firm }) => `<div class="Layout-sidebar"><div class="h-card" itemscope itemtype="http://schema.org/Person"><h1 class="vcard-names"><span class="p-name vcard-fullname d-block" itemprop="name">${who}</span><span class="p-nickname vcard-username d-block" itemprop="additionalName">${slug}</span></h1><div class="p-note user-profile-bio" data-bio-text="${title}"><div>${title}</div></div><ul class="vcard-details"><li itemprop="worksFor"><span class="p-org"><div>${firm}</div></span></li><li itemprop="homeLocation"><span class="p-label">Turku</span></li></ul></div></div>`,
  sections: () => '<div class="Layout-main"><h2>Popular repositories</h2><ol><li><a href="/x/tides"><span class="repo">tides</span></a><p>Tables of tides.</p></li></ol></div>',
  also: ({ others }) => `<aside><h2>Explore: developers</h2><ul>${others.map(([name, job]) => `<li itemprop="name"><a href="/${name.split(' ')[0]?.toLowerCase() ?? ''}"><span class="p-name">${name}</span></a><p>${job}</p></li>`).join('')}</ul></aside>`,
  frame: (main, aside) => `<div class="application-main"><main>${main}</main>${aside}</div>`,
}

const directory: Shape = {
  name: 'a company directory', url: (slug) => `https://people.northwind.example/employees/${slug}`, title: (who) => (who ? `${who} | People` : 'People'),
  header: ({ viewer }) => `<header><nav><a href="/">People</a><a href="/me">${viewer}</a></nav><h2>Welcome back, ${viewer}</h2></header>`,
  top: ({ who, title }) => `<h1>${who}</h1><p>${title}</p>`,
  sections: ({ title, firm }) => `<dl><dt>Job title</dt><dd>${title}</dd><dt>Company</dt><dd>${firm}</dd><dt>Department</dt><dd>Sea</dd><dt>Location</dt><dd>Turku</dd></dl>`,
  also: ({ others }) => `<section><h2>People you work with</h2><ul>${others.map(([name, job]) => `<li><a href="/employees/${name.toLowerCase().replace(/ /g, '-')}"><h3>${name}</h3></a><p>${job}</p><a href="mailto:${name.toLowerCase().replace(/ /g, '.')}@northwind.example">Mail</a></li>`).join('')}</ul></section>`,
  frame: (main, aside) => `<main>${main}${aside}</main>`,
}

/** The pages that people meet most, as each is built. */
export const SHAPES: readonly Shape[] = [linkedIn2022, linkedIn2024, linkedIn2026, linkedInGuest, xing, gitHub, directory]
