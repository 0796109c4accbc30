/**
 * Words that tell what a sentence of someone's own is about, folded (lib/core/text.ts); a phrase stands between spaces. Hand-written from
 * how people write about themselves, not from any collection of texts; by language, then sorted.
 */

/** What follows, or comes before, is done for its own sake. */
export const LEISURE = [
  'bos zamanlarinda', 'prefiero', 'prefiro', 'preferisco', 'lieber', 'le dimanche', 'le samedi', 'el domingo', 'los domingos', 'los sabados', 'la domenica', 'aos domingos', 'sonntags', 'samstags', 'op zondag', 'op zaterdag', 'pa sondagar', 'w niedziele',
  'fuera del trabajo', 'fuera de la oficina', 'fuera de mi trabajo', 'fuori dal lavoro', 'al di fuori del lavoro', 'fora do trabalho', 'fora do escritorio', 'hors du travail', 'hors du bureau', 'quand elle ne travaille pas', 'quand il ne travaille pas', 'aficionada a', 'aficionado a', 'ausserhalb des buros', 'naast haar werk', 'naast zijn werk', 'in haar vrije tijd', 'in zijn vrije tijd', 'vid sidan av jobbet', 'ved siden av jobben', 'poza praca', 'le encanta', 'les encanta', 'le apasiona', 'le gusta', 'cuando no trabaja', 'quando non lavora', 'quando nao trabalha', 'ama la', 'ama il', 'seinen freien stunden', 'ihren freien stunden',
  'guilty pleasure', 'guilty pleasures', 'i like', 'i also like', 'i really like', 'she likes', 'he likes', 'they like', 'love a good', 'i dabble in', 'dabbles in', 'when the sun is out', 'when the weather', 'weekends for', 'weekends are', 'live for', 'lives for', 'happiest when', 'happiest with', 'at home i', 'my weakness', 'my vice', 'my vices', 'other life', 'in another life', 'non work', 'nonwork', 'not work', 'besides work', 'apart from work', 'aside from work', 'off screen', 'offline', 'unplugged', 'irl', 'also into', 'currently obsessed', 'in my own time', 'for the joy of it', 'for the love of', 'extracurricular', 'side quests', 'moonlight as', 'moonlights as', 'adicta', 'adicto', 'geobsedeerd', 'besessen',
  'po godzinach', 'po pracy', 'w wolnym czasie', 'w wolnych chwilach', 'w weekendy', 'lubie', 'uwielbiam', 'kocham', 'pasjonuje', 'pasjonat', 'pasjonatka', 'milosnik', 'milosniczka', 'moje hobby', 'bos zamanlarimda', 'hobilerim', 'hobim', 'severim', 'bayilirim', 'hafta sonlari', 'v svobodnoe vremya', 've volnem case', 'rad', 'rada',
  'nas horas livres', 'nos tempos livres', 'nas folgas', 'curto', 'amante de', 'amante da', 'amante do', 'amante del', 'apasionado de', 'apasionada de', 'los fines de semana', 'mis ratos libres', 'nel tempo libero', 'nel weekend', 'amo il', 'amo la', 'quand jai le temps', 'le week end', 'mes loisirs', 'mordue', 'mordu', 'adepte', 'amatrice', 'in de weekenden', 'na het werk', 'in mijn vrije tijd', 'naast mijn werk', 'pa min fritid', 'nar jag ar ledig', 'nar jag inte jobbar', 'i min fritid', 'i fritiden',
  'amo', 'apasiona', 'apasionan', 'by night', 'by obsession', 'by passion', 'happier than', 'je fais', 'je fais de', 'je pratique', 'mappassiona', 'usually out', 'when the laptop closes', 'often out', 'addict', 'aficionado', 'buff', 'devotee', 'enthusiasts', 'happier', 'junkie', 'learning to play', 'learning to bake', 'obsessive', 'mi pasion', 'ma passion', 'passione', 'paixao', 'entusiasta', 'meine leidenschaft', 'liefhebber', 'hobbys sind', 'man mich', 'life outside', 'addicted to', 'always up for', 'ask me about', 'cant get enough', 'cant live without', 'cant resist', 'chat about', 'favorite', 'favourite', 'geek out', 'mornings', 'nerd out', 'never say no to', 'talk to me about', 'weakness for', 'after hours', 'after work', 'amateur', 'at the weekend', 'at weekends', 'avid', 'away from my desk', 'away from my keyboard', 'away from my screen',
  'away from my work', 'away from screens', 'away from the computer', 'away from the desk', 'away from the keyboard', 'away from the lab', 'away from the laptop',
  'away from the office', 'away from the screen', 'away from work', 'beyond work', 'big fan of', 'catch me', 'clear my head', 'crazy about', 'day off', 'days off', 'devoted', 'downtime',
  'early mornings', 'enjoy', 'enjoys', 'enthusiast', 'enthusiastic', 'evenings', 'fan of', 'fanatic', 'fell in love with', 'find me', 'finds me', 'fond of', 'for fun', 'for pleasure', 'for relaxation', 'free hours',
  'free time', 'fun fact', 'gets me out', 'happiest', 'hobby', 'hobbies', 'hobbyist', 'hooked on', 'in love with', 'in my garage', 'interests', 'into', 'keen', 'keeps me sane', 'leisure',
  'lifelong', 'like to', 'likes to', 'love', 'love of', 'loves', 'lover', 'my escape', 'my evenings', 'my happy place', 'my heart belongs', 'my lunch breaks', 'my mornings', 'my nights', 'my other life', 'my other love',
  'my other passion', 'my passion', 'my saturdays', 'my sundays', 'my therapy', 'my vacations', 'my weekend', 'my weekends', 'not at my desk', 'not at work', 'not coding', 'not working', 'obsessed with', 'off duty',
  'off hours', 'off the clock', 'on saturdays', 'on sundays', 'on the side', 'on weekends', 'out of hours', 'out of office', 'outside my job', 'outside of my job', 'outside of my work', 'outside of office',
  'outside of the lab', 'outside of the office', 'outside of work', 'outside office', 'outside the lab', 'outside the office', 'outside work', 'passion for', 'passion is', 'passionate', 'passions', 'pastime', 'pastimes', 'personally', 'proud', 'recharge', 'recreational', 'relax',
  'relaxes', 'saturday', 'saturdays', 'soft spot for', 'things i like', 'things i love', 'these days its', 'nowadays its', 'lately its', 'spare hours', 'spare time', 'spend my', 'spends her', 'spends his', 'spends their', 'sunday', 'sundays', 'switch off', 'these days you', 'to unwind', 'took up', 'unwind', 'unwinds', 'vacation', 'vacations',
  'weekend', 'weekends', 'weeknights', 'when im off', 'when not', 'you can find me', 'youll find me', 'youll often find me', 'likely to be found', 'usually found', 'often found', 'can be found', 'will be found',
  'abends', 'als ausgleich', 'am wochenende', 'ausgleich', 'ausserhalb der arbeit', 'begeisterte', 'begeisterter', 'freizeit', 'gern', 'gerne', 'hobbys', 'leidenschaft', 'leidenschaftliche', 'leidenschaftlicher', 'liebe', 'nach der arbeit', 'nach feierabend',
  'feierabend', 'wochenenden', 'wochenende', 'adore', 'aime', 'jadore', 'jaime', 'jaime bien', 'en dehors du travail', 'loisirs', 'passionne', 'passionnee', 'passion', 'temps libre', 'week end', 'week ends', 'aficion', 'aficiones', 'aficionada', 'aficionado', 'apasionada', 'apasionado', 'encanta',
  'fines de semana', 'gusta', 'gustan', 'tiempo libre', 'ratos libres', 'horas vagas', 'tempos livres', 'tempo livre', 'gosto de', 'apaixonado', 'apaixonada', 'appassionata', 'appassionato', 'mi piace', 'tempo libero', 'adoro', 'vrije tijd', 'weekend ben ik', 'graag', 'hou van', 'dol op',
  'harrastan', 'harrastukseni', 'harrastuksiini', 'harrastuksia', 'vapaa ajalla', 'vapaa ajallani', 'vapaa aikana', 'viikonloppuisin', 'rakastan', 'fritid', 'fritiden', 'pa helgerna', 'gillar', 'alskar', 'intressen', 'helgerna', 'pa fritida', 'fritida',
]

/** It is not so, or no longer, or not yet. */
export const DENIAL = [
  'dislikes', 'dislike', 'detest', 'detests', 'am bad at sports', 'not a fan', 'swore off', 'lost interest in',
  'afraid of', 'aint', 'allergic to', 'arent', 'bored by', 'cannot', 'cant', 'cant stand', 'couldnt', 'despite', 'didnt', 'doesnt', 'dont', 'gave up', 'given up', 'hardly', 'hasnt', 'hate', 'hated', 'hates', 'havent', 'hung up', 'instead of', 'isnt', 'lack of', 'neither', 'never', 'no desire',
  'no interest', 'no longer', 'no more', 'no patience', 'no time for', 'no talent', 'nor', 'not', 'one day i', 'quit', 'rather than', 'retired from', 'rarely', 'someday', 'stopped', 'the opposite of', 'too old for', 'unlike', 'used to', 'wasnt', 'wish', 'without', 'wont', 'wouldnt', 'would like to learn', 'want to learn', 'wants to learn', 'hope to learn',
  'kein', 'keine', 'keinen', 'nicht', 'nie', 'niemals', 'jamais', 'ne suis pas', 'nunca', 'ya no', 'nao', 'nem', 'mai piu', 'nooit', 'geen', 'niet', 'en harrasta', 'en ole', 'inte', 'aldrig', 'ikke', 'aldri',
]

/** Someone else, whose hobbies and towns are not this person's. */
export const OTHERS = [
  'aunt', 'baby', 'boss', 'boyfriend', 'brother', 'brothers', 'cat', 'child', 'children', 'client', 'clients', 'colleague', 'colleagues', 'cousin', 'coworker', 'coworkers', 'customers', 'dad', 'daughter', 'daughters', 'dog',
  'ex', 'family', 'father', 'fiance', 'fiancee', 'flatmate', 'founder', 'founders', 'cofounder', 'cofounders', 'pupils', 'teammates', 'employees', 'staff', 'friend', 'friends', 'girlfriend', 'girls', 'grandchildren', 'granddaughter', 'grandfather', 'grandma', 'grandmother', 'grandpa', 'grandparents', 'grandson', 'husband', 'in laws',
  'kid', 'kids', 'manager', 'mentor', 'mom', 'mother', 'mum', 'neighbor', 'neighbour', 'nephew', 'niece', 'parents', 'partner', 'roommate', 'sister', 'sisters', 'son', 'sons', 'spouse', 'students', 'teenager', 'twins', 'uncle',
  'users', 'wife', 'tochter', 'sohn', 'kinder', 'frau', 'mann', 'mutter', 'vater', 'bruder', 'schwester', 'fils', 'fille', 'femme', 'mari', 'mere', 'pere', 'hijo', 'hija', 'mujer', 'esposa', 'marido', 'hermano', 'madre', 'padre', 'filho', 'filha', 'poikani', 'tyttareni', 'vaimoni', 'mieheni', 'sonen', 'dottern', 'dotter',
]

/** Things that are born, raised and grow up without being a person. */
export const THINGS = [
  'app', 'band', 'brand', 'business', 'campaign', 'community', 'company', 'concept', 'firm', 'foundation', 'idea', 'initiative', 'institute', 'method', 'movement', 'network', 'nonprofit', 'organisation', 'organization', 'platform',
  'product', 'programme', 'program', 'project', 'report', 'startup', 'studio', 'team', 'technology', 'tool',
]
