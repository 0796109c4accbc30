/**
 * Hobbies, folded. A line: the canonical name; other names of it (comma); after `<`, the wider hobbies that it is a kind of;
 * after `!`, `common` or `rare`. Hand-written, sorted; a name stands on one line only. Families are only such that two
 * people of one family would be glad to find each other: no "sports", no "music".
 */
export const HOBBIES = `
archery, bow hunting ! rare
astronomy, stargazing, amateur astronomy, astrophotography ! rare
badminton
baking, bake, bread baking, sourdough baking
ballroom dancing < dancing
baseball
basketball
beekeeping, bee keeping, apiculture ! rare
birding, birdwatching, bird watching, birder, ornithology ! rare
board games, boardgames, board gaming, tabletop games
bouldering, boulder < climbing
boxing
calligraphy ! rare
camping
canoeing, canoe < paddling
cello, cellist ! rare
ceramics, pottery, wheel throwing ! rare
chess, chess playing
choir, choir singing, choral singing < singing
climbing, rock climbing, climber, sport climbing, indoor climbing, kletterei, klettern, escalade, kiipeily
cooking, cook, home cooking ! common
crochet, crocheting
crossfit
curling ! rare
cycling, cyclist, biking, bicycling, bike riding, bicycle, radfahren, pyoraily, ciclismo, cyclisme
dancing, dance
diving, scuba, scuba diving, scuba diver
drawing, sketching
drums, drummer, drumming
dungeons and dragons, dnd, d and d < role playing games
fencing, epee, foil fencing ! rare
fishing, angling, angler
fly fishing, flyfishing < fishing ! rare
football, soccer, fussball, futbol, calcio, jalkapallo
foraging, mushroom picking, mushroom hunting
gardening, garden, gardener
go, baduk, weiqi, game of go ! rare
golf, golfing, golfer
guitar, guitarist, guitar playing, acoustic guitar, electric guitar
gravel cycling, gravel biking, gravel riding < cycling
ham radio, amateur radio ! rare
hiking, hike, hiker, hillwalking, hill walking, trekking, wandern, randonnee, senderismo, vaellus
home brewing, homebrewing, beer brewing, brewing beer
horse riding, horseback riding, equestrian, horses, riding horses, ratsastus
ice climbing < climbing ! rare
ice hockey, icehockey
ice skating, figure skating
improv, improv theatre, improv theater, improvisational theatre, improv comedy ! rare
judo
kayaking, kayak, sea kayaking < paddling
karate
knitting, knit, knitter
kitesurfing, kiteboarding, kite surfing ! rare
lego
letterpress, letterpress printing ! rare
live action role playing, larp, larping < role playing games ! rare
marathon running, marathons, marathon, marathoner, half marathon < running
martial arts
meditation, meditating, mindfulness
model railways, model trains, model railroading ! rare
motorcycling, motorcycles, motorbikes, motorbiking
mountain biking, mtb, mountainbiking < cycling
mountaineering, alpinism, alpinist, mountaineer
movies, films, cinema, film, watching movies, watching films ! common
open water swimming, wild swimming, ice swimming, winter swimming < swimming
orienteering, suunnistus ! rare
origami ! rare
paddling, paddlesports
padel, padel tennis
painting, oil painting
paragliding ! rare
photography, photographer, photos, fotografie, fotografia, photographie, valokuvaus ! common
piano, pianist, piano playing
pilates
podcasts, listening to podcasts ! common
reading, books, reading books, reader, lesen, lecture, lukeminen ! common
road cycling, road biking < cycling
role playing games, rpg, rpgs, tabletop rpg, tabletop role playing, tabletop roleplaying games
rowing, rower, sculling
rugby
running, runner, run, jogging, laufen, juoksu, course a pied, correr
sailing, sailor, segeln, voile, purjehdus, vela, yachting, sail boats
salsa, salsa dancing < dancing
scouting, scouts
sewing, sew
singing, singer
skateboarding, skateboard, skating skateboards
skiing, ski, skier, alpine skiing, downhill skiing
snowboarding, snowboard, snowboarder
cross country skiing, nordic skiing, xc skiing < skiing
ski touring, backcountry skiing < skiing
squash
stand up comedy, standup comedy ! rare
surfing, surf, surfer
swing dancing, lindy hop < dancing ! rare
swimming, swim, swimmer
table tennis, ping pong
tango, argentine tango, tango dancing < dancing ! rare
tennis
theatre, theater, going to the theatre
trail running < running
travel, traveling, travelling, traveler, traveller, travels, reisen, viajar, voyages, matkustaminen ! common
triathlon, triathlons, ironman
ultra running, ultrarunning, ultramarathons, ultra marathon < running ! rare
violin, violinist
video games, gaming, videogames, gamer, computer games ! common
volleyball
walking, walks ! common
watercolour painting, watercolor, watercolour, watercolors, watercolours, aquarelle < painting
weightlifting, weight lifting, lifting weights, powerlifting, strength training
windsurfing, wind surfing
wine, wine tasting
woodworking, woodwork, carpentry
writing, creative writing
yacht racing, regatta sailing, sailboat racing, dinghy sailing, dinghy racing < sailing
yoga
`
