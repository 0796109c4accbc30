/**
 * Hobbies whose names are ordinary words as well: taken for a hobby only where the sentence says that it is one. By the usual name in
 * lib/affinity/data/hobbies.ts. Hand-written, sorted.
 */
export const ORDINARY = new Set(`
  acting|animation|billiards|blogging|boxing|bridge|card games|cars|cats|circus|coding for fun|collecting records|coffee|comics|composing music|concerts|cooking|curling|darts|diving|djing|dogs|drawing|drones|drums
  |electronics|fashion|fencing|filmmaking|fishing|fitness|fly fishing|flying|football|formula 1|geology|go|golf|graffiti|hackathons|history|home improvement|horse riding|houseplants|hunting|improv|interior design|investing|jazz
  |juggling|kites|language learning|lego|magic|meditation|movies|museums|music production|needlework|off roading|open source|orchestra|painting|philosophy|photography|playing music|podcasts|poetry|poker|polo|puzzles|radio
  |reading|robotics|running|sailing|scouting|sculpture|sewing|shooting|singing|skateboarding|stand up comedy|storytelling|surfing|swimming|tea|theatre|train spotting|travel|tv series|video games|volunteering|walking|weaving|wildlife|wine|wrestling|writing
  |boxing|climbing|dancing|cycling|gardening|marathon running|baking|blacksmithing|barbecue|paddling|rowing|rafting|stamp collecting|whisky|chess|tennis|skiing|ice hockey|hiking|role playing games|cocktails|robotics|three d printing|home automation|weightlifting|cigars|rock music|tarot
  |athletics|chiptune|drifting|esperanto|jam making|mosaic|reptiles|rug making|samba
`.replace(/\s*\n\s*/g, ' ').trim().split('|').map((name) => name.trim()))

/** Found in no prose, only in lists after "Hobbies:": the words stand there for too much else. Sorted. */
export const NEVER_SPOTTED = new Set(`
  archaeology|architecture|astrology|butterflies|cars|castles|cats|cigars|circus|coding for fun|debating|dogs|drones|electronics|fashion|fire fighting|game development|geoguessr|go|history|investing|lighthouses|museums|nail art|needlework|open source|philosophy|pinball|public speaking|radio|robotics|self hosting|sneakers|tea|toy collecting|typography|volunteering|watch collecting|wildlife
`.trim().split('|'))

/** After a hobby's name these words make a figure of speech or a job of it: "surfing a wave", "running a team". Folded. */
export const NO_HOBBY_AFTER: Readonly<Record<string, readonly string[]>> = {
  acting: ['as', 'ceo', 'director', 'head', 'president'],
  chess: ['game of', 'match of', 'engine', 'engines', 'com'],
  climbing: ['the', 'up the', 'corporate', 'ranks', 'prices', 'costs', 'numbers', 'out of'],
  'contra dancing': ['band', 'bands'],
  cooking: ['up', 'the books'],
  cycling: ['through', 'between', 'infrastructure', 'industry', 'policy', 'brand', 'app', 'apps'],
  dancing: ['around', 'between', 'with'],
  diving: ['into', 'in to', 'deep', 'deeper', 'in', 'straight'],
  drawing: ['on', 'from', 'up', 'upon', 'conclusions', 'attention', 'insights', 'lessons', 'boundaries'],
  fishing: ['for compliments', 'for', 'industry', 'quotas', 'fleet'],
  flying: ['to', 'between', 'under', 'across', 'start', 'colours', 'colors'],
  golf: ['gti', 'and tiguan', 'line', 'platform', 'mk'],
  hiking: ['prices', 'rates', 'interest', 'up'],
  hunting: ['for', 'down', 'bugs', 'threats'],
  juggling: ['a', 'an', 'the', 'many', 'multiple', 'work', 'priorities', 'deadlines', 'projects', 'roles', 'competing', 'several', 'two', 'three', 'family', 'career', 'my', 'kids', 'stakeholders'],
  'marathon running': ['negotiator', 'negotiators', 'meetings', 'meeting', 'session', 'sessions', 'not', 'of', 'negotiations'],
  movies: ['camera', 'cameras', 'director', 'festival', 'industry', 'production', 'rights', 'score'],
  painting: ['a picture', 'the picture', 'a clear', 'a vivid', 'company', 'business'],
  puzzles: ['of', 'in', 'me', 'pieces', 'that', 'like'],
  reading: ['of contracts', 'of code', 'of people', 'of data', 'the room', 'between', 'minds', 'people', 'code', 'contracts', 'uk', 'papers', 'data', 'week', 'festival'],
  rowing: ['in the same', 'against', 'together in'],
  running: ['a', 'an', 'the', 'my', 'our', 'their', 'his', 'her', 'its', 'teams', 'operations', 'experiments', 'workshops', 'companies', 'projects', 'meetings', 'programs', 'programmes', 'businesses', 'large', 'two', 'three', 'small', 'kubernetes', 'water', 'joke', 'costs', 'into', 'late', 'out', 'on', 'for office', 'for parliament', 'campaigns', 'clinical', 'high', 'lean', 'sales', 'product', 'marketing', 'community', 'events', 'shoes', 'shoe', 'book', 'local', 'between', 'multiple', 'several', 'up', 'things', 'production', 'tests', 'complex', 'global', 'both', 'around after', 'smoothly', 'joint', 'start'],
  sailing: ['through', 'close', 'smooth', 'into uncharted', 'against'],
  shooting: ['for', 'down', 'up'],
  skiing: ['resort', 'equipment', 'industry'],
  surfing: ['a', 'the', 'this', 'on a wave', 'trends', 'hype', 'channels'],
  swimming: ['in data', 'against', 'in a sea', 'with sharks', 'upstream', 'in money', 'pool industry'],
  tennis: ['australia', 'brand', 'elbow'],
  travel: ['industry', 'tech', 'agency', 'startup', 'management', 'for work', 'company', 'to clients', 'budget', 'expenses', 'site', 'booking', 'sector', 'platform', 'restrictions', 'between'],
  'video games': ['for', 'changer', 'plan', 'theory'],
  walking: ['the talk', 'through', 'away', 'clients', 'teams', 'people', 'a fine', 'a tightrope', 'users', 'into'],
  weaving: ['together', 'in', 'data', 'into', 'stories', 'through'],
  wrestling: ['with'],
  writing: ['code', 'software', 'about', 'tests', 'documentation', 'proposals', 'grants', 'copy', 'reports', 'papers', 'policy', 'sql', 'python', 'clean', 'go', 'rust', 'java', 'specs'],
}

/** Before a hobby's name these make a job, a product or a figure of it. Folded. */
export const NO_HOBBY_BEFORE = new Set(`
  about against ambulance analytics android app apps as beyond boil brand building career cloud code corporate customer data deep designing digital developing documentary driving enterprise event fantasy field food for
  from founded head hosting industry insurance inside internal ios lead leading led machine manage managing market marketing mobile never of online operational owns penetration problem product professional
  responsible sell selling soft software speed sponsor sponsoring sports stock subject teaching threat truth up virtual vw watching wave web wedding window word
`.trim().split(/\s+/))

/** Words right after any hobby that make a business, a study or a place of it. Folded. */
export const BUSINESS_AFTER = new Set(`
  analytics app apps apparel brand brands business businesses channel club's coach company companies content cooperative cooperatives data department equipment federation gear industry lead library line machines magazine
  manager manufacturer market marketplace masterclass metaphor online paper platform product products retailer sector shop shops software startup startups store stores studio technology tech theory tournament website
`.trim().split(/\s+/))

/** Verbs by which "I …" says that one does it, before an activity's name. Folded. */
export const DOING_IT = [
  'am learning', 'am training for', 'coach', 'compete in', 'competed in', 'dabble in', 'do', 'do a lot of', 'do some', 'go', 'go out', 'got into', 'have been doing', 'have been playing', 'have started', 'have played', 'im learning', 'im training for', 'ive been', 'ive been doing', 'ive been learning', 'ive been playing', 'ive played', 'juega al', 'juega a', 'toca el', 'toca la', 'joga', 'jogo', 'jogo ao', 'toca', 'suona il', 'suona la', 'gioca a', 'gioco a', 'speelt', 'spielt', 'gram w', 'gram na', 'gra w', 'gra na', 'trenuje', 'uprawiam', 'oynuyorum', 'yapiyorum', 'caliyorum', 'keep', 'learning', 'play',
  'plays', 'playing', 'practice', 'practices', 'practise', 'practises', 'ride', 'started', 'still', 'still do', 'still go', 'still play', 'swear by', 'took up', 'train', 'training for', 'try to go', 'volunteer at', 'spiele', 'joue', 'joue du', 'joue de la', 'joue au', 'joue aux', 'toco', 'toco el', 'toco la', 'juego', 'juego al', 'suono', 'suono il', 'gioco', 'soitan', 'pelaan', 'spelar', 'speel', 'pratique', 'fais', 'fais du', 'fais de la', 'practico', 'hago', 'collect', 'build', 'restore', 'run', 'brew', 'paint', 'bake', 'sing in', 'sing', 'dance', 'compete at', 'grow', 'make', 'race', 'coach youth',
]

/** Who does it: a word with such an end, alone or after "a" and "an avid", says that its bearer does it. Folded. */
export const DOER = /(?:er|ist|man|woman|ner|or|keeper|nerd|geek)$/

/** Who does it for a living as well: a hobby only where the sentence says so. Folded, sorted. */
export const PROFESSIONS = new Set(`
  actor baker blacksmith blogger brewer carpenter coach composer cook dancer filmmaker flyer gamer hunter musician painter performer photographer podcaster poet reader sculptor singer
  songwriter storyteller tailor traveler traveller volunteer woodcarver writer
`.trim().split(/\s+/))

/** Names of hobbies in one language that are common words or names in another: met as a fact of their own, never spotted in prose. Folded, sorted. */
export const WORDS_ELSEWHERE = new Set(`
  api architektur architettura arquitectura arquitetura baixo bajo basket basse basso basun batterie bazuin boats bridges caca canning cartas caza chelo
  concerti corno coro corsa crew cuisine dart debate decathlon discus dyeing flags flet foot foto gaita haft harpe hearts hobo horn horse hurdles
  insects jacht jakt jammer jammers jass konserter kor lavender lettering libri libros lire literature livres livros lob lopen maps mosaic mosaico moths
  moto mus nature nordic organ organo orto percussion percussions pesas petanca plants poi pool preserves punto puzon quiz rando range remo resa rita ro
  rol roller roman romans samba sang sci scopa serier series sprinting sticken strips sup sy tabletop toys trail trails trilhos trommer trompa tufting
  vela vin vino yogi
`.trim().split(/\s+/))
