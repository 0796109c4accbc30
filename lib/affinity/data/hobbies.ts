/**
 * Hobbies, folded. A line: the canonical name; other names of it (comma), in other languages too; after `<` the wider hobby that it is a
 * kind of, where two kinds meet each other as well (a boulderer and an ice climber); after `<<` a wide hobby, where they do not (chess and
 * go are board games, yet no common ground); after `!`, `common` or `rare`. Hand-written, sorted; a name stands on one line only.
 */
export const HOBBIES = `
accordion, accordionist, concertina << playing music ! rare
acting, amateur dramatics, amateur theatre, am dram, community theatre, community theater << theatre
aikido << martial arts
airsoft
american football, gridiron, nfl, flag football
animation, stop motion, stop motion animation ! rare
aquariums, fishkeeping, fish keeping, aquascaping, aquarium keeping ! rare
archery, bow hunting, bogenschiessen, tir a larc ! rare
astronomy, astronomer, amateur astronomer, stargazer, stargazing, amateur astronomy, star gazing, astronomie, astronomia ! rare
astrophotography << astronomy, photography ! rare
australian rules football, aussie rules, afl
aviation photography, plane spotting, planespotting ! rare
badminton
bagpipes, piper, piping bagpipes << playing music ! rare
baking, bake, bread baking, bread making, cake baking, pastry, patisserie, backen, leivonta << cooking
ballet, ballet dancing << dancing
ballroom dancing, ballroom, ballroom dance << dancing
banjo, banjo playing << playing music ! rare
barbecue, barbecuing, bbq, grilling, smoking meat, grillen << cooking
baseball, softball
basketball, hoops, baloncesto, koripallo, basketbol, pickup basketball
bass guitar, bass, bass player, playing bass << playing music
beach combing, beachcombing, sea glass collecting ! rare
beekeeping, imker, imkerin, apiculteur, apicultrice, apicultor, mehilaistarhaaja, hobbyimker, bee keeping, apiculture, keeping bees, beekeeper, bees, imkern, imkerei, mehilaishoito ! rare
bell ringing, campanology, change ringing ! rare
belly dancing << dancing ! rare
biathlon ! rare
bikepacking, bicycle touring, bike touring, cycle touring, bike packing < cycling
billiards, snooker, playing pool, play pool, shooting pool, pool billiards, billard
birding, birdwatching, bird watching, birder, birdwatcher, ornithology, twitching, birds, observing birds, vogelbeobachtung, ornithologie, lintuharrastus, observacion de aves ! rare
blacksmithing, forging, blacksmith ! rare
blogging, blog writing << writing
bmx, bmx riding < cycling
board games, boardgames, board gaming, tabletop games, tabletop gaming, eurogames, brettspiele, juegos de mesa, jeux de societe, lautapelit
bobsleigh, luge, skeleton ! rare
bonsai, bonsai trees << gardening ! rare
bookbinding, book binding ! rare
bouldering, boulder, boulderer, bouldern, boulderointi < climbing
bowling, ten pin bowling, keilailu
boxing, boxen, boxe, nyrkkeily, kickboxing, kick boxing, muay thai, thai boxing
brazilian jiu jitsu, bjj, jiu jitsu, jiujitsu, grappling << martial arts
bridge, contract bridge, duplicate bridge << card games ! rare
bushcraft, survival skills, wilderness survival ! rare
calligraphy, hand lettering, lettering, kalligrafie ! rare
camping, car camping, wild camping, telttailu
candle making, candlemaking ! rare
canoeing, canoe, canoeist, canoe trips, melonta < paddling
canyoning, canyoneering ! rare
capoeira << martial arts ! rare
caravanning, van life, vanlife, rving, campervan trips << camping
card games, playing cards, cards
cars, classic cars, vintage cars, car restoration, restoring cars, automobiles, oldtimer
cats, cat lover
caving, spelunking, speleology, potholing ! rare
cello, cellist, playing the cello, violoncello, violoncelle << playing music ! rare
ceramics, pottery, wheel throwing, potter, clay, keramik, topferei, ceramica, ceramique, keramiikka ! rare
cheerleading
cheese making, cheesemaking ! rare
chess problems, chess composition, chess problem solving << chess ! rare
chess, schachspieler, schachspielerin, joueur dechecs, ajedrecista, shakinpelaaja, spela schack, schach spielen, chess playing, chess player, speed chess, blitz chess, schach, echecs, ajedrez, xadrez, scacchi, shakki, schack, schaken << board games
chickens, keeping chickens, backyard chickens, raising chickens ! rare
choir, kuorolaulu, korsang, sjunga i kor, choir singer, choir singing, choral singing, chorus, choral music, chorister, chor, chorale, coro, kuoro, kor, singing in a choir << singing
cigars
circus, circus arts, aerial silks, aerial arts, trapeze ! rare
clarinet, clarinettist << playing music ! rare
classical music, listening to classical music
climbing, kletterer, kletterin, grimpeur, grimpeuse, escalador, escaladora, kiipeilija, climb, klattra, escalar, grimper, arrampicare, klimmen, kiipeilya, kiipeilen, kletter, rock climb, rock climbing, climber, sport climbing, indoor climbing, trad climbing, kletterei, klettern, escalade, kiipeily, climbing walls, escalada, arrampicata, klatring, klattring, lead climbing, rock climber, wall climbing, top rope climbing
cocktails, mixology, cocktail making ! rare
coding for fun, hobby programming, side projects, coding side projects
coffee, specialty coffee, speciality coffee, espresso, coffee roasting, home roasting, latte art
coin collecting, numismatics, coins ! rare
cold water swimming, open water swimming, wild swimming, ice swimming, winter swimming, sea swimming, avantouinti, ice bathing, cold plunging < swimming
collecting records, vinyl, vinyl records, record collecting, vinyl collecting, crate digging
comics, comic books, graphic novels, manga, bande dessinee, comic book collecting << reading
composing music, composing, songwriting, song writing, music composition, writing songs << playing music
concerts, live music, gigs, festivals, music festivals, going to concerts
contra dancing, contra dance, square dancing, country dancing, folk dancing, ceilidh, line dancing, folk dance << dancing
cooking, hobbykoch, hobbykochin, cuisinier amateur, laga mat, koken, cuisiner, ruuanlaitto, lave mat, lage mat, cook, home cooking, cuisine, kochen, cocinar, cozinhar, cucinare, ruoanlaitto, matlagning, cooking for friends ! common
cosplay, cosplaying ! rare
cricket
crochet, crocheting, hakeln, virkkaus << needlework
croquet ! rare
cross country skiing, nordic skiing, xc skiing, langlauf, ski de fond, hiihto, maastohiihto, langrenn, langdakning < skiing
crossfit, cross fit
crosswords, crossword puzzles, cryptic crosswords << puzzles
curling ! rare
cycling, radfahrer, radfahrerin, cycliste, ciclista, fietser, pyorailija, cyklist, cykla, andare in bici, fietstochten, mein rennrad, cyclist, biking, bicycling, bike riding, bicycle, radfahren, pyoraily, ciclismo, cyclisme, bicycles, velo, fietsen, cykling, rennradfahren, bike, cycle, riding bikes, riding my bike
cyclocross, cyclo cross < cycling
dancing, dansa, danser, dansen, ballare, dance, dancer, tanzen, tanssi, danse, baile, bailar, danca, danza, dans
darts
disc golf, frisbee golf, frolf, frisbeegolf, folf
diving, taucher, taucherin, plongeur, plongeuse, buceador, scuba, scuba diving, scuba diver, sukellus, tauchen, plongee, buceo, mergulho
djing, dj, disc jockey, mixing records << playing music
dog training, agility, dog agility, dog sports, canicross << dogs
dogs, dog walking, walking the dog, walking my dog, dog lover
dragon boat racing, dragon boating, dragon boat, dragonboat < paddling ! rare
drawing, sketching, draw, zeichnen, dessin, dibujo, piirtaminen, illustration, urban sketching, life drawing, figure drawing, sketch
drones, drone flying, fpv drones, drone racing ! rare
drums, drummer, drumming, percussion, schlagzeug, batterie, rummut << playing music
dungeons and dragons, dd, dnd, d and d, d d < role playing games
e bikes, unicycling, unicycle ! rare
electronics, hobby electronics, arduino, soldering, raspberry pi, tinkering with electronics
embroidery, embroidering, cross stitch, cross stitching, needlepoint, sticken, broderie, bordado, kirjonta << needlework
escape rooms, escape games, escape room
falconry ! rare
fantasy football, fantasy sports
fashion, thrifting, vintage clothing
fencing, epee, foil fencing, sabre fencing, fechten, escrime, esgrima, miekkailu, sabre ! rare
fermentation, fermenting, kombucha, pickling, kimchi making << cooking ! rare
field hockey, hockey on grass
film photography, analog photography, analogue photography, darkroom, darkroom photography << photography ! rare
filmmaking, film making, making short films, short films, videography
fishing, fish, angling, angler, angeln, peche, pesca, kalastus, sea fishing, ice fishing, bass fishing, carp fishing
fitness, gym, working out, workout, going to the gym, exercise, kuntosali, work out, hitting the gym, keep fit ! common
floorball, innebandy, salibandy, unihockey ! rare
flower arranging, ikebana, floristry ! rare
flute, flautist, flutist << playing music
fly fishing, flyfishing, fly fisherman, fly tying < fishing ! rare
flying, private pilot, pilot license, flying small planes, flying planes, aviation, gliding, soaring, glider flying ! rare
football, soccer, fussball, futbol, calcio, jalkapallo, futebol, five a side, five a side football, futsal, fotboll, voetbal, fotball, fodbold, footy, indoor soccer
foraging, mushroom picking, mushroom hunting, mushrooming, mushroom foraging, wild mushrooms, mycology, sienestys, berry picking, marjastus, pilze sammeln, picking mushrooms
formula 1, formula one, f1 ! common
freediving, free diving, apnea < diving ! rare
frisbee, ultimate frisbee, ultimate
furniture restoration, restoring furniture, upholstery, antique restoration ! rare
gaelic football, hurling, gaelic games ! rare
gardening, hobbygartner, hobbygartnerin, garden, gardener, vegetable gardening, growing vegetables, allotment, allotment gardening, gartnern, gartenarbeit, jardinage, jardineria, jardinagem, giardinaggio, puutarhanhoito, tradgard, tuinieren, garten, growing tomatoes, urban gardening, community gardening, kitchen garden
genealogy, family history, ahnenforschung, genealogie, sukututkimus ! rare
geocaching, geocacher, geokatkoily ! rare
geology, rockhounding, fossil hunting, fossils, mineral collecting, minerals ! rare
glassblowing, glass blowing, stained glass ! rare
go, baduk, weiqi, game of go, igo << board games ! rare
gold panning, treasure hunting ! rare
golf, golfing, golfer, golfen
graffiti, street art
gravel cycling, gravel biking, gravel riding, gravel bike, gravel < cycling
guitar, guitarist, guitar playing, acoustic guitar, electric guitar, gitarre, guitare, guitarra, chitarra, kitara, gitarr, classical guitar, gitaar, flamenco guitar << playing music
gymnastics
hackathons, capture the flag, ctf
ham radio, amateur radio, amateur radio operator, ham radio operator, shortwave radio ! rare
hammocks, hammock camping << camping
handball, handball playing
harmonica << playing music ! rare
harp, harpist << playing music ! rare
hiking, wanderer, wanderin, randonneur, randonneuse, senderista, wandelaar, vaeltaja, tramper, trekker, rambler, hillwalker, hike, hiker, hillwalking, hill walking, trekking, wandern, randonnee, senderismo, vaellus, hikes, day hikes, mountain hiking, fell walking, backpacking trips, thru hiking, tramping, bushwalking, rambling, vandring, escursionismo, trilhas, long distance hiking, wanderlust hiking, hill walks, randonnees, bergwandern
history, local history, military history, reading history
home automation, smart home, home assistant
home brewing, brew, brew beer, brew my own beer, homebrewing, beer brewing, brewing beer, brewing, craft beer brewing, home brew, brewing my own beer, bierbrauen
home improvement, diy, do it yourself, renovating, home renovation, house renovation, bricolage, fixing up houses
horse riding, horseback riding, equestrian, horses, riding horses, ratsastus, reiten, equitation, equitacion, dressage, show jumping, eventing, ridning, paardrijden, showjumping, equestrian sports, hipica
houseplants, house plants, indoor plants, plants << gardening
hunting, jagd, chasse, metsastys, deer hunting
ice climbing < climbing ! rare
ice hockey, icehockey, hockey, jaakiekko, eishockey, ishockey, pond hockey
ice skating, skate, figure skating, skating, eislaufen, patinage, luistelu, speed skating
improv, improv theatre, improv theater, improvisational theatre, improv comedy, improvisation, improvised theatre, improtheater, improvisaatioteatteri
interior design, home decor, decorating
investing, stock market
jazz, jazz music, playing jazz
jewelry making, jewellery making, silversmithing, beading, jewelry design, jewellery ! rare
jigsaw puzzles, jigsaws << puzzles
judo << martial arts
juggling, jonglieren, jonglage ! rare
kabaddi ! rare
karaoke << singing
karate << martial arts
karting, go karting, motorsport, motor racing, racing cars, sim racing, track days, autocross, rally
kayaking, kayak, kayaker, sea kayaking, whitewater kayaking, white water kayaking, kajak, kajakfahren < paddling
kendo, iaido << martial arts ! rare
kites, kite flying
kitesurfing, kiteboarding, kite surfing, kite boarding, leijalautailu ! rare
knitting, knit, knitter, stricken, tricot, tricoter, neulonta, stickning, breien, strikking, tejer, maglia, hand knitting << needlework
kung fu, wing chun, wushu << martial arts
lacrosse
language learning, learning languages, languages, polyglot, studying languages, learning new languages
latin dance, latin dancing << dancing
leather craft, leatherwork, leatherworking, leathercraft ! rare
lego, lego building, building with lego, building lego
letterpress, letterpress printing ! rare
linocut, printmaking, linocutting, lino printing, screen printing, etching, woodcut ! rare
live action role playing, larp, larping, live roleplay < role playing games ! rare
lockpicking, lock picking, locksport ! rare
macrame << needlework ! rare
magic the gathering, mtg, trading card games << card games
magic, magic tricks, card magic, close up magic, card tricks, sleight of hand, zauberei ! rare
making furniture, furniture making, cabinet making, cabinetmaking < woodworking
mandolin, mandolinist, ukulele, ukulele playing << playing music
marathon running, marathons, marathon, marathoner, half marathon, half marathons, running marathons, marathonlauf < running
martial arts, kampfsport, artes marciales, arts martiaux, kamppailulajit, mma, mixed martial arts
meditation, meditating, mindfulness, meditate, vipassana, zen meditation
memory sports, memory training ! rare
metal detecting, metal detectorist, detectorist ! rare
meteor watching ! rare
miniature painting, miniatures, warhammer, painting miniatures, wargaming, tabletop wargaming, miniature wargaming ! rare
model building, scale models, scale modelling, model making, model aircraft, model planes, model ships, plastic models, modellbau, pienoismallit, rc planes, radio controlled planes ! rare
model railways, model trains, model railroading, model railroads, model railroad, modelleisenbahn, pienoisrautatiet, train sets ! rare
motorcycling, motorcycles, motorbikes, motorbiking, motorcycle touring, motorcycle riding, motorcyclist, motorrad, motorradfahren, moottoripyoraily, motos, biker, riding motorcycles, vintage motorcycles
mountain biking, mtb, mountainbiking, mountain biker, mountainbike, mountain bike, downhill biking, downhill mountain biking, enduro biking, maastopyoraily < cycling
mountaineering, alpinism, alpinist, mountaineer, bergsteigen, alpinisme, alpinismo, high altitude climbing, montanismo, vuorikiipeily, climbing mountains << climbing
movies, films, cinema, film, watching movies, watching films, kino, peliculas, elokuvat, cinephile, going to the cinema ! common
museums, visiting museums, art galleries, galleries, art museums
mushroom growing, growing mushrooms ! rare
music production, producing music, making beats, beat making, home recording, electronic music production, synthesizers, modular synths, synths << playing music
musical theatre, musicals, musical theater << theatre
needlework, fibre arts, fiber arts, textile arts
netball
nordic walking << walking
numbers puzzles, sudoku, logic puzzles << puzzles
oboe, oboist, bassoon, bassoonist << playing music ! rare
off roading, off road driving, overlanding, four wheel driving ! rare
open source, contributing to open source
opera, going to the opera
orchestra, playing in an orchestra, amateur orchestra, string quartet, chamber music << playing music
organ playing, pipe organ, organist, church organ << playing music ! rare
orienteering, suunnistus, orienteer, orientierungslauf, orientering ! rare
origami, paper folding, papercraft ! rare
paddling, paddlesports, paddle sports
padel, padel tennis, paddle tennis, padelling
paintball
painting, oil painting, paint, acrylic painting, malen, peinture, pintura, pittura, maalaus, painter, abstract painting, landscape painting, plein air painting
parachuting, skydiving, sky diving, base jumping, skydiver ! rare
paragliding, hang gliding, paraglider, gleitschirmfliegen, parapente, parapendio, varjoliito ! rare
parkour, free running, freerunning ! rare
perfume making, perfumery, fragrances ! rare
petanque, boules, bocce, lawn bowls ! rare
philosophy
photography, hobbyfotograf, hobbyfotografin, harrastajavalokuvaaja, take pictures, take photos, taking photographs, photograph, photographer, photos, fotografie, fotografia, photographie, valokuvaus, taking photos, taking pictures, street photography, landscape photography, nature photography, portrait photography, wildlife photography, fotografieren, fotografering, amateur photography, photo, macro photography ! common
piano, pianist, piano playing, klavier, keyboards, playing keyboards, pianoforte, flygel, jazz piano, piano player << playing music
pickleball
pickling vegetables ! rare
pilates, reformer pilates
playing music, making music, playing in a band, musician, musical instruments, band, playing in bands, jamming, musizieren, muusikko
podcasts, listening to podcasts, podcasting ! common
poetry, writing poetry, poems, spoken word, slam poetry, poetry slam, reading poetry, lyrik, poesia, poesie, runous << writing
poker, texas hold em, texas holdem << card games
pole dancing, pole dance, pole fitness << dancing ! rare
polo ! rare
pub quizzes, quizzing, trivia, pub quiz, quiz nights, trivia nights, quizzes
puppetry, puppets ! rare
puzzles, jigsaw, puzzling, rubiks cube, speedcubing, ratsel, brain teasers
quilting, quilts, quilter, patchwork, patchwork quilts << needlework
radio, community radio, hosting radio ! rare
rafting, white water rafting, whitewater rafting
reading, leseratte, lecteur, lectrice, lector, lectora, lukutoukka, leggere, lasa, luen, books, reading books, reader, lesen, lecture, lukeminen, bookworm, literature, leer, leitura, lettura, fiction, novels, reading novels, lasning, science fiction, sci fi, historical fiction, avid reading, lire, lezen, book club, book clubs, reading fiction, crime novels, fantasy novels ! common
reenactment, historical reenactment, re enactment, medieval reenactment, hema, historical fencing ! rare
rhythmic singing, a cappella, acapella, barbershop, barbershop singing << singing
rink bandy, bandy ! rare
road cycling, road biking, racing bikes, road bike, time trialling, rennrad, maantiepyoraily, road cyclist < cycling
robotics, building robots, hobby robotics, robot building ! rare
rock music, heavy metal, metal music
rocketry, model rockets, model rocketry ! rare
role playing games, rpg, rpgs, tabletop rpg, tabletop role playing, tabletop roleplaying games, roleplaying games, pen and paper, pen and paper rpgs, jeux de role, juegos de rol, roolipelit, tabletop rpgs, roleplaying, rollenspiele, pathfinder
roller derby ! rare
roller skating, inline skating, rollerblading, rollerskating, inline skates, inlineskaten
rowing, ruderer, ruderin, row, roeien, rower, sculling, crew, rudern, aviron, remo, soutu, canottaggio, roddning, indoor rowing
rugby, rugby union, rugby league, touch rugby
running, laufer, lauferin, coureur, coureuse, corredor, corredora, hardloper, juoksija, lopare, courir, correre, springa, juoksen, laufe, runner, run, jogging, laufen, juoksu, course a pied, correr, jog, runs, running races, joggen, lopning, corsa, corrida, hardlopen, lenkkeily, parkrun, long distance running, long runs, distance running, footing, 10k runs
sailing, segler, seglerin, purjehtija, seglare, navigateur, velista, zeiler, segla, seila, purjehdin, navegar, barca a vela, sailing yachts, sailor, segeln, voile, purjehdus, vela, yachting, sail boats, sailboats, cruising under sail, offshore sailing, seilen, zeilen, segling, navegar a vela, tall ships, keelboats, sailing boats, sail
salsa, salsa dancing, salsa dance, salsa dancer, bachata, kizomba << dancing
sauna, sauna bathing
saxophone, saxophonist, sax << playing music
scouting, scouts, scout leader, girl guides, partio, pfadfinder, scoutisme
scrabble << board games
scrapbooking, card making, journaling, bullet journaling, junk journaling
sculpture, sculpting, stone carving, stone sculpture, bildhauerei ! rare
sewing, sew, dressmaking, nahen, couture, ompelu, costura, tailoring, sewing clothes, dress making, cucito << needlework
shooting, target shooting, clay pigeon shooting, sport shooting, rifle shooting, marksmanship
singing, sjunga, cantare, chanter, zingen, singer, sing, gesang, singen, canto, chant, laulaminen, laulu, cantar, vocals, opera singing, sang
sitar, tabla, oud, erhu << playing music ! rare
skateboarding, skateboard, skating skateboards, longboarding, skateboarder, longboard, skaten
sketch comedy ! rare
ski touring, backcountry skiing, ski mountaineering, skimo, skitouren, ski de randonnee, freeride touring < skiing
skiing, skifahrer, skifahrerin, skieur, skieuse, esquiador, esquiadora, aka skidor, ga pa ski, hiihtaminen, ski, skier, alpine skiing, downhill skiing, skifahren, ski alpin, esqui, esquiar, sci, laskettelu, slalom, skilaufen, freeride skiing, skidakning, ski alpine
slacklining, highlining, slackline ! rare
sled dogs, dog sledding, mushing ! rare
snorkel spearfishing, spearfishing < fishing ! rare
snorkeling, snorkelling < diving
snowboarding, snowboard, snowboarder, lumilautailu, splitboarding
snowshoeing, snowshoe hiking
soap making, soapmaking ! rare
sourdough, sourdough baking, sourdough bread, baking sourdough < baking << cooking
spinning yarn, hand spinning, spinning wool, spinning wheel << needlework ! rare
squash, racquetball, squash playing
stamp collecting, philately, stamps, briefmarken, philatelie, filatelia ! rare
stand up comedy, standup comedy, stand up, standup, open mic comedy ! rare
stand up paddling, sup, paddleboarding, paddle boarding, stand up paddle boarding, sup boarding, stand up paddleboarding < paddling
storytelling, oral storytelling ! rare
street workout, calisthenics
surfing, surfar, faire du surf, fazer surf, surf, surfer, surfen, surfeando, surffaus, longboard surfing, bodyboarding
swimming, schwimmer, schwimmerin, nageur, nageuse, nadador, nadadora, nadar, nager, nuotare, simma, uida, swim, swimmer, schwimmen, natation, natacion, natacao, nuoto, uinti, simning, zwemmen, lap swimming, masters swimming, swims
swing dancing, lindy hop, swing dance, lindy, west coast swing, balboa dancing, boogie woogie << dancing ! rare
table football, foosball, kicker, tischfussball, babyfoot
table tennis, ping pong, tischtennis, pingpong, tennis de table, poytatennis, bordtennis
taekwondo, tae kwon do << martial arts
tai chi, taiji, qigong, tai chi chuan
tango, argentine tango, tango dancing, tango argentino, tango dance, milonga << dancing ! rare
tarot ! rare
tea, tea ceremony, tea tasting, chinese tea
tennis, tennis player, tenis, tenniksen peluu
theatre, theater, going to the theatre, going to the theater, teatro, teatteri, theatre going
three d printing, 3d printing, 3 d printing, 3d printer, 3d druck
track cycling, velodrome < cycling
trail running, trail runner, trailrunning, fell running, mountain running, skyrunning, polkujuoksu, trail runs, trailrun < running
train spotting, trainspotting, railways, trains, steam trains, steam railways, heritage railways, railfan ! rare
travel, traveling, travelling, traveler, traveller, travels, reisen, viajar, voyages, matkustaminen, travelling the world, world travel, voyager, viaggiare, resor, exploring new places, viagens, viajes, backpacking, backpacker, globetrotter, globetrotting, travel the world ! common
tree climbing ! rare
triathlon, triathlons, ironman, triathlete, half ironman, ironman triathlons, triatlon, duathlon
trombone, trombonist, tuba, tuba player, euphonium << playing music ! rare
trumpet, trumpeter, trumpet player, cornet, trompete, trompette, brass band << playing music
tv series, netflix, watching tv, television ! common
ultra running, ultrarunning, ultramarathons, ultra marathon, ultra marathons, ultra runner, ultramarathon, ultra trail, ultramarathon running, ultrarunner < running ! rare
underwater photography << photography, diving ! rare
urban exploration, urbex, lost places ! rare
ventriloquism ! rare
video games, gaming, videogames, gamer, computer games, console games, retro gaming, videopelit, videojuegos, jeux video, esports, e sports, pc gaming, video gaming, playing video games, pelaaminen, minecraft, nintendo ! common
viola, violist << playing music ! rare
violin, violinist, fiddle, fiddler, playing the fiddle, geige, violon, violine, viulu, fiol << playing music
voice acting ! rare
volleyball, beach volleyball, beachvolleyball, lentopallo, voleibol, volley
volunteering, volunteer work, voluntary work, freiwilligenarbeit, benevolat, voluntariado ! common
walking, wandelen, promenera, promenades, passeggiare, walks, long walks, walk, spazieren, kavely, going for walks, nature walks, spaziergange ! common
watch collecting, watches, horology, watchmaking, clock repair, mechanical watches, clockmaking, vintage watches, repairing watches, repairing clocks ! rare
water polo, waterpolo
water skiing, waterskiing, wakeboarding, wake boarding, waterski
watercolour painting, watercolor, watercolour, watercolors, watercolours, aquarelle, watercolor painting, aquarell, acuarela, akvarelli, watercolour landscapes < painting
weather watching, storm chasing, meteorology ! rare
weaving, weave, loom weaving, handweaving, tapestry weaving, weben, kudonta, tissage << needlework ! rare
weightlifting, weight lifting, lifting weights, powerlifting, strength training, weight training, olympic weightlifting, bodybuilding, lifting, kettlebells, deadlifting, painonnosto, gewichtheben
whisky, whiskey, whisky tasting, single malt, single malts
whittling, wood carving, woodcarving, spoon carving, carving spoons, green woodworking, schnitzen, puunveisto, carving wood < woodworking ! rare
wildlife, wildlife watching, nature watching, whale watching, safari
windsurfing, wind surfing, windsurfer, wing foiling, wingfoiling, purjelautailu, windsurf, wing foil
wine, wine tasting, wines, oenology, wine making, winemaking, natural wine, wein, vin, vino, viini
wood turning, woodturning, lathe work < woodworking ! rare
woodworking, woodwork, carpentry, woodworker, holzarbeiten, holzwerken, joinery, puutyot, menuiserie, carpinteria, making things from wood, tischlern
wrestling, greco roman wrestling, sumo
writing, write, creative writing, fiction writing, novel writing, writing fiction, writing novels, writing short stories, schreiben, ecriture, escritura, kirjoittaminen, screenwriting, nanowrimo, short stories
yacht racing, regatta sailing, sailboat racing, dinghy sailing, dinghy racing, regattas, sailing regattas, racing yachts, laser sailing, racing dinghies, ocean racing, dinghies, racing sailboats < sailing
yo yo, yoyo, yo yoing ! rare
yoga, hatha yoga, vinyasa, ashtanga, yogi, jooga, yoga practice, vinyasa yoga, ashtanga yoga, bikram yoga, hot yoga
zumba, aerobics, spin class, spinning class
`

