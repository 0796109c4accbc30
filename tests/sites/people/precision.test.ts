import { describe, expect, it } from 'vitest'
import { openSnapshot } from '../../../lib/sites/complete'
import { completePeople } from '../../../lib/sites/people/complete-people'

type Node = [string, Record<string, string> | 0, ...(Node | string)[]]

/** A page with a heading and a card for each name: a link, the name in a heading, and what stands below. */
function names(url: string, heading: string, entries: readonly string[], { folder = '', below = ['Somewhere'], title = heading }: { folder?: string; below?: string[]; title?: string } = {}): string[] {
  const card = (name: string): Node => ['LI', 0, ['A', { href: `${folder}/${name.toLowerCase().replace(/\W+/g, '-')}` }, ['H3', 0, name]], ...below.map((text): Node => ['P', 0, text])]
  const tree: Node = ['HTML', { lang: 'en' }, ['HEAD', 0, ['TITLE', 0, title]], ['BODY', 0, ['MAIN', 0, ['H1', 0, heading], ['UL', 0, ...entries.map(card)]]]]
  const page = openSnapshot({ url, base: url, tree: JSON.stringify(tree) })
  return page.ok ? (completePeople(page.value)?.people.map(({ name }) => name) ?? []) : []
}

const PEOPLE = ['Aino Amberg', 'Bram Dalby', 'Chiara Falk', 'Dario Quintel', 'Edda Kallevig']
const FIRMS = ['Harbour Works', 'Blue Anchor', 'Northwind Cartography', 'Lantern Foods', 'Berg Hansen']

describe('things whose names look like people\'s are no people', () => {
  it.each([
    ['a business directory', names('https://town.example/directory', 'Business directory', FIRMS, { folder: '/directory' })],
    ['a directory of firms that says only so', names('https://town.example/directory', 'Directory', FIRMS, { folder: '/directory', title: 'Town' })],
    ['members of a chamber of commerce', names('https://chamber.example/members', 'Our members', FIRMS, { folder: '/members' })],
    ['teams of a league', names('https://league.example/standings', 'Team standings', ['Real Marina', 'Sporting Harbour', 'Dynamo Pier', 'Racing Lantern'], { folder: '/team' })],
    ['clubs', names('https://league.example/team', 'Teams', ['Real Marina', 'Sporting Harbour', 'Dynamo Pier', 'Racing Lantern'], { folder: '/team' })],
    ['dishes', names('https://osteria.example/menu', 'Our menu', ['Margherita Classica', 'Pasta Norma', 'Caesar Salad', 'Pavlova Rossa'])],
    ['staff picks', names('https://books.example/staff-picks', 'Staff picks', ['Quiet Harbours', 'Cold Lanterns', 'River Songs', 'Small Engines'])],
    ['exhibitors of a fair', names('https://fair.example/exhibitors', 'Exhibitors', FIRMS, { folder: '/profile' })],
    ['sponsors of a conference', names('https://conf.example/2026', 'Our sponsors', FIRMS)],
    ['guest houses', names('https://stay.example/guest-houses', 'Guest houses', ['Villa Rosa', 'Casa Marina', 'Haus Seeblick', 'Chalet Bianca'])],
    ['paintings', names('https://museum.example/collection', 'The collection', ['Mona Verde', 'Blue Nadia', 'Night Watchman', 'Young Ophelia'])],
    ['ships', names('https://port.example/fleet', 'The fleet', ['Queen Astrid', 'Lady Marina', 'Saint Olaf', 'Viktor Hansa'])],
    ['articles below "People"', names('https://daily.example/news/people', 'People', ['Harbour Night Returns', 'Old Pier Reborn', 'Quiet Rivers Rise'], { folder: '/news' })],
    ['projects of a team', names('https://lab.example/projects', 'Projects of our team', ['Quiet Harbour', 'Cold Lantern', 'River Song'], { folder: '/projects' })],
    ['cities', names('https://jobs.example/offices', 'Where we are', ['San Marino', 'Santa Clara', 'Saint Helier', 'New Haven'])],
  ])('%s', (_, found) => expect(found).toEqual([]))
})

describe('people are people', () => {
  it.each([
    ['our team, with jobs', names('https://firm.example/about', 'Our team', PEOPLE, { below: ['Engineer'] })],
    ['our team, and nothing else', names('https://firm.example/team', 'Our team', PEOPLE, { folder: '/team' })],
    ['speakers', names('https://conf.example/speakers', '24 speakers', PEOPLE)],
    ['a club\'s members with their jobs', names('https://club.example/members', 'Members', PEOPLE, { folder: '/members', below: ['Physician', 'Turku'] })],
    ['a staff directory', names('https://uni.example/staff', 'Staff directory', PEOPLE, { folder: '/staff' })],
    ['employees in German', names('https://werk.example/mitarbeiter', 'Mitarbeiterinnen und Mitarbeiter', PEOPLE, { folder: '/mitarbeiter' })],
    ['speakers in French', names('https://colloque.example/intervenants', 'Intervenants', PEOPLE)],
    ['a team in Spanish', names('https://taller.example/equipo', 'Nuestro equipo', PEOPLE, { below: ['Ingeniera'] })],
    ['speakers in Italian', names('https://convegno.example/relatori', 'Relatori', PEOPLE)],
    ['staff in Dutch', names('https://bedrijf.example/medewerkers', 'Onze medewerkers', PEOPLE)],
  ])('%s', (_, found) => expect(found).toEqual(PEOPLE))
})
