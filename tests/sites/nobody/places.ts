import { casts, data, doc } from './page'

/** Places, events, and pages that show nothing. */
export const PLACES = casts({
  'a login wall that greets by name': (c) => ({ url: 'https://who.example/login?next=/people/orla', html: doc(c, 'Log in', `<main><h1>Log in</h1><p>Continue as ${c.who}</p><form><input type="password"></form></main>`) }),
  'a wall on a person\'s address': (c) => ({ url: 'https://who.example/people/orla-wickham', html: doc(c, `${c.who} | Who`, `<main><h2>Log in to see ${c.who}</h2><form><input name="u"><input type="password"><button>Log in</button></form></main>`) }),
  'a page that is not there': (c) => ({ url: 'https://who.example/people/orla-wickham', html: doc(c, '404', '<main><h1>404</h1><p>Page not found</p></main>') }),
  'a question whether one is human': (c) => ({ url: 'https://who.example/people/orla-wickham', html: doc(c, 'Just a moment...', '<main><h1>who.example</h1><p>Verify you are human by completing the action below.</p><p>Ray ID: 8a1</p></main>') }),
  'an event with its host': (c) => ({ url: 'https://meet.example/e/88', html: doc(c, c.thing, `<main><h1>${c.thing}</h1><p>Hosted by <a href="/u/1">${c.who}</a></p><p>${c.place}</p><h2>Attendees (2)</h2><ul><li>${c.who}</li><li>${c.other}</li></ul></main>`, data({ '@type': 'Event', name: c.thing, organizer: { '@type': 'Person', name: c.who } })) }),
  'a talk with its speaker': (c) => ({ url: 'https://conf.example/2026/sessions/14', html: doc(c, `${c.thing} | Conf`, `<main><h1>${c.thing}</h1><p>Day 2 · 10:30 · Hall B</p><h2>Speaker</h2><h3>${c.who}</h3><p>${c.who} bakes at ${c.firm}.</p></main>`) }),
  'a concert with a name as its heading': (c) => ({ url: 'https://tickets.example/event/3', html: doc(c, `${c.who} live`, `<main><h1>${c.who}</h1><p>12.12.2026, ${c.place}</p><p>Tickets 24 €</p><button>Buy</button></main>`, data({ '@type': 'MusicEvent', name: c.who, performer: { '@type': 'Person', name: c.who } })) }),
  'a hotel': (c) => ({ url: 'https://stay.example/h/12', html: doc(c, c.place, `<main><h1>Hotel ${c.place}</h1><dl><dt>Phone</dt><dd>+49 30 555 0100</dd><dt>Address</dt><dd>${c.place}</dd></dl><h2>Your hosts</h2><p>${c.who}</p></main>`, data({ '@type': 'Hotel', name: c.place })) }),
  'a street': (c) => ({ url: 'https://maps.example/place/1', html: doc(c, c.who, `<main><h1>${c.who}</h1><p>Statue · ${c.place}</p><dl><dt>Opening hours</dt><dd>Always</dd></dl></main>`) }),
  'search results of people': (c) => ({ url: 'https://who.example/search?q=orla', html: doc(c, 'Search', `<main><h1>Results for “orla”</h1><ul><li><a href="/p/1">${c.who}</a><p>Director</p></li><li><a href="/p/2">${c.other}</a><p>Baker</p></li></ul></main>`) }),
  'a feed': (c) => ({ url: 'https://social.example/home', html: doc(c, 'Home', `<main><h1>Home</h1><article><b>${c.who}</b><p>${c.say}</p></article><article><b>${c.other}</b><p>${c.say}</p></article></main>`) }),
  'a single post': (c) => ({ url: 'https://social.example/@orla/1112', html: doc(c, `${c.who}: "${c.say}"`, `<main><article><a href="/@orla"><strong>${c.who}</strong> <span>@orla</span></a><p>${c.say}</p><time>3 Nov 2026</time></article><section><article><strong>${c.other}</strong><p>ok</p></article></section></main>`) }),
})
