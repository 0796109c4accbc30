/**
 * Hobbies, folded. A line: the canonical name; other names of it (comma), in other languages too; after `<` the wider hobby that it is a
 * kind of, where two kinds meet each other as well (a boulderer and an ice climber); after `<<` a wide hobby, where they do not (chess and
 * go are board games, yet no common ground); after `!`, `common` or `rare`. Hand-written, sorted; a name stands on one line only.
 */
export const HOBBIES = `
accordion, accordionist, akkordeon, accordeon, acordeon, fisarmonica, dragspel, acordeao, playing the accordion, akordeon, haitari, acordeonista, akkordeonist << playing music ! rare
acting, amateur dramatics, amateur theatre, am dram, community theatre, community theater, schauspielern, schauspiel, theaterspielen, theater spielen, jouer la comedie, recitazione, recitare, amatorteater, toneelspelen, toneel, amateurtoneel, theatre amateur, hacer teatro, fazer teatro << theatre
aerobics, aerobic, aquafit, water aerobics << fitness
aikido << martial arts
airsoft
american football, gridiron, nfl, flag football, football americain, futbol americano, amerikansk fotboll, american football flag
animation, stop motion, stop motion animation ! rare
anime, アニメ, 动漫, 動漫, 애니메이션, аниме
aquariums, fishkeeping, fish keeping, aquascaping, aquarium keeping, aquaristik, aquariophilie, acuarofilia, acquariofilia, aquarofilia, aquaria, fish tanks, reefkeeping, akvarier ! rare
archaeology, archeology, archaologie, archeologie, arqueologia ! rare
archery, bow hunting, bogenschiessen, tir a larc, tiro con arco, tiro com arco, tiro con larco, boogschieten, bagskytte, jousiammunta, 弓道, アーチェリー, 射箭, 양궁, lucznictwo, okculuk, стрельба из лука, lukostrelba, ijaszat ! rare
architecture, architektur, architettura, arquitectura, arquitetura
astrology, horoscopes, astrologie, astrologia
astronomy, astronomer, amateur astronomer, stargazer, stargazing, amateur astronomy, star gazing, astronomie, astronomia, sterrenkunde, hobbyastronomie, hobbyastronom, sterne beobachten, astronomie amateur, tahtitiede, stjarnskadning, astronomi, sternegucken, telescopes, observing the night sky, 天文学, 天体観測, 天文, 천문학, астрономия, csillagaszat ! rare
astrophotography << astronomy, photography ! rare
athletics, leichtathletik, athletisme, atletismo, atletica, lekkoatletyka, decathlon, heptathlon, pole vault, pole vaulting, javelin, shot put, hammer throw, discus, discus throwing, steeplechase, hurdles, hurdling, sprinting, long jump, high jump, triple jump
australian rules football, aussie rules, afl
aviation photography, plane spotting, planespotting ! rare
bachata, bachata dancing, bachata dance < latin dance
backgammon, tavla << board games ! rare
badminton, federball, sulkapallo, bedminton, ハトミントン, 羽毛球, 배드민턴, badminton oynamak, бадминтон
bagpipes, piper, piping bagpipes, gaita, gaita de foles, dudelsack, cornemuse, cornamusa, doedelzak, sackpipa, dudy << playing music ! rare
baking, bake, backer, backerin, bread baking, bread making, cake baking, pastry, patisserie, backen, leivonta, brot backen, kuchen backen, boulangerie, faire du pain, hornear, reposteria, pasticceria, fare il pane, bakken, taarten bakken, bakning, baka, baka brod, confeitaria, panificacao, cake decorating, making bread, bake bread, お菓子作り, ハン作り, 烘焙, 베이킹, pieczenie, pieczenie chleba, выпечка, peceni, sutes, make pizza, pizza making, making pizza, pizza << cooking
balalaika << playing music ! rare
ballet, ballet dancing, ballett, balett, danza clasica, danza classica, baletti << dancing
ballooning, hot air ballooning, hot air balloons, ballonfahren, montgolfiere ! rare
ballroom dancing, ballroom, ballroom dance << dancing
banjo, banjo playing << playing music ! rare
barbecue, barbecuing, bbq, grilling, smoking meat, grillen, asado, asados, braai, churrasco << cooking
baseball, 野球, 棒球, 야구
basket weaving, basketry, korbflechten, vannerie ! rare
basketball, hoops, baloncesto, koripallo, basketbol, pickup basketball, basket, basquete, pallacanestro, basquetebol, streetball, basketboll, koris, ハスケットホール, ハスケ, 篮球, 籃球, 농구, koszykowka, баскетбол, kosarlabda
bass guitar, bass, bass player, playing bass, bajo, baixo, basso, basgitaar, bassgitarre, e bass, basse, guitare basse, bajo electrico, basgitarr, bassokitara, gitara basowa, bassist, bajista, baixista, bassista, bassiste << playing music
bassoon, bassoonist, fagott, fagot, basson, fagotto, fagotist, fagottist << playing music ! rare
beach combing, beachcombing, sea glass collecting ! rare
beatboxing ! rare
beekeeping, imker, imkerin, apiculteur, apicultrice, apicultor, mehilaistarhaaja, hobbyimker, bee keeping, apiculture, keeping bees, beekeeper, bees, imkern, imkerei, mehilaishoito, apicoltura, apicoltore, apicultura, bijen houden, bijenhouden, biodling, imkeren, bienenhaltung, bienen, abeilles, api, 養蜂, 养蜂, 양봉, pszczelarstwo, aricilik, пчеловодство, vcelarstvi, meheszkedes, keep bees ! rare
beer, craft beer, beer tasting, biere artisanale, craftbier, cerveza artesanal, birra artigianale, speciaalbier
bell ringing, campanology, change ringing ! rare
belly dancing << dancing ! rare
biathlon ! rare
bikepacking, bicycle touring, bike touring, cycle touring, bike packing < cycling
billiards, snooker, playing pool, play pool, shooting pool, pool billiards, billard, pool, 8 ball, eight ball, 台球, 撞球, 당구, bilard, bilardo, бильярд
birding, birdwatching, bird watching, birder, birdwatcher, ornithology, twitching, birds, observing birds, vogelbeobachtung, ornithologie, lintuharrastus, observacion de aves, birdspotting, observation des oiseaux, ornithologue, avistamiento de aves, birdwatching amateur, osservazione degli uccelli, observacao de aves, vogelspotten, vogels kijken, vogelkunde, fagelskadning, skada fagel, vogel beobachten, watching birds, lintujen tarkkailu, ハートウォッチンク, 野鳥観察, 观鸟, 觀鳥, 탐조, obserwacja ptakow, obserwowanie ptakow, kus gozlemciligi, наблюдение за птицами, pozorovani ptaku, madarles, skadanie ptakow ! rare
blacksmithing, forging, blacksmith ! rare
blogging, blog writing << writing
bmx, bmx riding < cycling
board games, boardgames, board gaming, tabletop games, tabletop gaming, eurogames, brettspiele, juegos de mesa, jeux de societe, lautapelit, gesellschaftsspiele, gezelschapsspellen, bordspellen, bordspel, sallskapsspel, bradspel, giochi da tavolo, giochi di societa, jogos de tabuleiro, jeux de plateau, juegos de tablero, tabletop, board game nights, gesellschaftsspiel, ホートケーム, 桌游, 桌遊, 보드게임, gry planszowe, planszowki, masa oyunlari, kutu oyunlari, настольные игры, deskove hry, tarsasjatekok
bobsleigh ! rare
bocce, bocce ball, bocha, bocia
bonsai, bonsai trees << gardening ! rare
bookbinding, book binding ! rare
bouldering, boulder, boulderer, bouldern, boulderointi, ホルタリンク, 抱石, 볼더링 < climbing
bouzouki << playing music ! rare
bowling, ten pin bowling, keilailu, bowlen, boliche, bolos, kegeln
boxing, boxen, boxe, nyrkkeily, boxeo, pugilato, boxe anglaise, boksen, boxning, boxing training, ホクシンク, 拳击, 拳擊, 복싱, boks, бокс
brazilian jiu jitsu, bjj, jiu jitsu, jiujitsu, grappling << martial arts
bridge, contract bridge, duplicate bridge, jeu de bridge, bridge card game << card games ! rare
bullfighting ! rare
burlesque, burlesque dancing ! rare
bushcraft, survival skills, wilderness survival ! rare
busking, street music, street performing ! rare
butterflies, lepidoptery, entomology, insects, moth trapping, moths ! rare
cactus collecting, succulents, cacti
calligraphy, hand lettering, lettering, kalligrafie, kalligraphie, calligraphie, caligrafia, calligrafia, kalligrafi, schonschreiben, lettrage, 書道, 书法, 書法, 서예, kaligrafia, каллиграфия ! rare
camping, car camping, wild camping, telttailu, zelten, zelturlaub, acampar, acampada, campeggio, acampamento, kamperen, campa, bivouac, bivvying, stealth camping, tent camping, キャンフ, 露营, 露營, 캠핑, biwakowanie, kemping, kamp yapmak, кемпинг, kempovani, kempingezes, settlers camping
candle making, candlemaking ! rare
canoeing, canoe, canoeist, canoe trips, melonta, kanufahren, kanu, paddeln, kanusport, canoe kayak, piraguismo, canoa, canoagem, kanoen, kanovaren, paddla kanot, kanot, kanoeing, paddling canoes < paddling
canyoning, canyoneering ! rare
capoeira << martial arts ! rare
caravanning, van life, vanlife, rving, campervan trips << camping
card games, playing cards, cards, skat, doppelkopf, rummy, canasta, cribbage, pinochle, euchre, hearts and spades, jass, schafkopf, belote, briscola, scopa, mus, kierki
cars, classic cars, vintage cars, car restoration, restoring cars, automobiles, oldtimer
castles, visiting castles, castle ruins ! rare
cat shows ! rare
catan, settlers of catan, die siedler von catan << board games
cats, cat lover
caving, spelunking, speleology, potholing, hohlenforschung, hohlenklettern, spelologie, speleologie, espeleologia, speleologia, grottkrypning, luolailu ! rare
cello, cellist, playing the cello, violoncello, violoncelle, violonchelo, violoncello spielen, cello spielen, sello, チェロ, 大提琴, 첼로, wiolonczela, cello calmak, виолончель, gra na wiolonczeli, chelo, violoncelo, cellista, violoncelliste << playing music ! rare
ceramics, pottery, wheel throwing, potter, clay, keramik, topferei, ceramica, ceramique, keramiikka, topfern, toepfern, poterie, alfareria, pottenbakken, keramik och drejning, dreja, drejning, ceramics class, ceramista, olaria, throwing pots, hand building pottery ! rare
cheerleading
cheese making, cheesemaking ! rare
chess problems, chess composition, chess problem solving << chess ! rare
chess, schachspieler, schachspielerin, joueur dechecs, ajedrecista, shakinpelaaja, spela schack, schach spielen, chess playing, chess player, speed chess, blitz chess, schach, echecs, ajedrez, xadrez, scacchi, shakki, schack, schaken, sakk, szachy, satranc, sjakk, skak, online chess, correspondence chess, schaakspel, les echecs, チェス, 国际象棋, 체스, granie w szachy, шахматы, sachy, sakkozas << board games
chickens, keeping chickens, backyard chickens, raising chickens ! rare
chiptune, chiptunes ! rare
chocolate making, making chocolate, chocolatier at home ! rare
choir, kirchenchor, gospelchor, church choir, schola, kerkkoor, kyrkokor, coro gospel, corale, chant choral, kuorolaulu, korsang, sjunga i kor, choir singer, choir singing, choral singing, chorus, choral music, chorister, chor, chorale, coro, kuoro, kor, singing in a choir, chorsingen, chorgesang, im chor singen, chorale amateur, cantar en un coro, cantare in coro, cantar em coro, zingen in een koor, koorzang, gospel choir, korsangare, chamber choir << singing
cigar box guitars ! rare
cigars
circus, circus arts, aerial silks, aerial arts, trapeze ! rare
clarinet, clarinettist, klarinette, clarinette, clarinete, clarinetto, klarinett, klarinet, klarinetti, klarnet << playing music ! rare
classical music, listening to classical music
climbing, kletterer, kletterin, grimpeur, grimpeuse, escalador, escaladora, kiipeilija, climb, klattra, escalar, grimper, arrampicare, klimmen, kiipeilya, kiipeilen, kletter, rock climb, rock climbing, climber, sport climbing, indoor climbing, trad climbing, kletterei, klettern, escalade, kiipeily, climbing walls, escalada, arrampicata, klatring, klattring, lead climbing, rock climber, wall climbing, top rope climbing, sportklettern, via ferrata, klettersteig, wspinaczka, big wall climbing, free climbing, alpine climbing, クライミンク, 攀岩, 클라이밍, 암벽등반, wspinanie, tirmanis, скалолазание, lezeni, hegymaszas, falmaszas
cocktails, mixology, cocktail making ! rare
coding for fun, hobby programming, side projects, coding side projects
coffee, specialty coffee, speciality coffee, espresso, coffee roasting, home roasting, latte art, kaffee, home coffee roasting, roasting coffee, home espresso, cafe de especialidad, barista at home, coffee brewing, kaffe, filter coffee, pour over coffee, coffee nerd, コーヒー, 咖啡, 커피, kawa, kahve, кофе
coin collecting, numismatics, coins, munzen sammeln, numismatik, numismatique, numismatica, munten verzamelen, myntsamling, munzsammeln ! rare
cold water swimming, open water swimming, wild swimming, ice swimming, winter swimming, sea swimming, avantouinti, ice bathing, cold plunging < swimming
collecting antiques, antiques, antiquing, flea markets, flohmarkte, brocante, loppis, antiquites
collecting records, vinyl, vinyl records, record collecting, vinyl collecting, crate digging
comics, comic books, graphic novels, manga, bande dessinee, comic book collecting, strips, fumetti, comicsammeln, historietas, quadrinhos, bandes dessinees, serier, tebeos, comic book, 漫画, マンカ, 만화, manga reading << reading
composing music, singer songwriter, singer songwriters, songwriter, composing, songwriting, song writing, music composition, writing songs << playing music
concertina << playing music ! rare
concerts, live music, gigs, festivals, music festivals, going to concerts, musica ao vivo, musica en vivo, musica dal vivo, musique live, livemusik, live muziek, konzerte, concerti, conciertos, concertos, konserter, keikat, koncerty, going to gigs, festivales, festivais
contra dancing, contra dance, square dancing, country dancing, folk dancing, ceilidh, line dancing, folk dance << dancing
cooking, hobbykoch, hobbykochin, cuisinier amateur, laga mat, koken, cuisiner, ruuanlaitto, lave mat, lage mat, cook, home cooking, cuisine, kochen, cocinar, cozinhar, cucinare, ruoanlaitto, matlagning, cooking for friends, cocina, cucina, cozinha, madlavning, gotowanie, faire la cuisine, gastronomy at home, cooking from scratch, 料理, 烹饪, 做饭, 烹飪, 요리, yemek yapmak, yemek pisirmek, кулинария, готовка, vareni, fozes, pasta making, making pasta, fresh pasta, sushi making, making sushi ! common
cosplay, cosplaying ! rare
cricket
crochet, crocheting, amigurumi, hakeln, virkkaus, haken, uncinetto, ganchillo, virka, virkning, croche, crocheter < yarn crafts << needlework
croquet ! rare
cross country skiing, langdskidakning, aka langdskidor, langdskidor, esqui de fondo, sci di fondo, langlaufen, murtomaahiihto, langrennsski, skilanglauf, nordic skiing, xc skiing, langlauf, ski de fond, hiihto, maastohiihto, langrenn, langdakning < skiing
crossfit, cross fit
crosswords, crossword puzzles, cryptic crosswords, kreuzwortratsel, mots croises, crucigramas, cruciverba, kruiswoordpuzzels, korsord, palavras cruzadas, cryptics, wordle, word games << puzzles
cryptography puzzles ! rare
curling ! rare
cycling, commute by bike, auf dem rad, bike to work, cycle to work, radfahrer, radfahrerin, cycliste, ciclista, fietser, pyorailija, cyklist, cykla, andare in bici, fietstochten, mein rennrad, cyclist, biking, bicycling, bike riding, bicycle, radfahren, pyoraily, ciclismo, cyclisme, bicycles, velo, fietsen, cykling, rennradfahren, bike, cycle, riding bikes, riding my bike, fahrrad, fahrradfahren, rad fahren, velofahren, faire du velo, andar en bici, montar en bici, bicicleta, andar de bicicleta, bici, wielrennen, cykelakning, kolarstwo, sykling, cykelsport, bike rides, pedalling, cyclotourisme, radsport, radeln, bicicletta, cicloturismo, サイクリンク, 自転車, 骑行, 自行车, 單車, 자전거, 사이클링, jazda na rowerze, rowery, bisiklet, bisiklete binmek, велоспорт, велосипед, cyklistika, kerekparozas, jezdze na rowerze, jezdzic na rowerze, fais du velo, vado in bicicletta
cyclocross, cyclo cross < cycling
dancing, dansa, danser, dansen, ballare, dance, dancer, tanzen, tanssi, danse, baile, bailar, danca, danza, dans, ballo, taniec, contemporary dance, modern dance, hip hop dance, tap dancing, flamenco, jazz dance, street dance, breakdance, breakdancing, volksdans, belly dance, タンス, 跳舞, 舞蹈, 춤, tanczenie, dans etmek, танцы, tanec, tanc
darts, dart, dardos, fleche, flechettes
debating, debate, parliamentary debate, debate club, model united nations, model un
didgeridoo ! rare
disc golf, frisbee golf, frolf, frisbeegolf, folf
diving, bucear, mergulhar, plonger, immergersi, taucher, taucherin, plongeur, plongeuse, buceador, scuba, scuba diving, scuba diver, sukellus, tauchen, plongee, buceo, mergulho, sporttauchen, plongee sous marine, submarinismo, immersioni, subacquea, duiken, dykning, dyka, nurkowanie, scuba diving trips, cave diving, wreck diving, タイヒンク, 潜水, 潛水, 스쿠버 다이빙, dalis, tuplu dalis, даивинг, potapeni, buvarkodas
djembe, cajon, congas ! rare
djing, dj, disc jockey, mixing records, deejaying, dj ing, deejay << playing music
dog training, agility, dog agility, dog sports, canicross << dogs
dogs, dog walking, walking the dog, walking my dog, dog lover
dollhouses, miniatures making ! rare
dominoes, domino << board games ! rare
dragon boat racing, dragon boating, dragon boat, dragonboat < paddling ! rare
draughts, checkers, dame spielen, jeu de dames, damas, dammen << board games ! rare
drawing, sketching, draw, zeichnen, dessin, dibujo, piirtaminen, illustration, urban sketching, life drawing, figure drawing, sketch, dessiner, dibujar, disegno, disegnare, desenho, desenhar, tekenen, teckning, teckna, rita, rysowanie, comic drawing, doodling, sketchbooks, イラスト, 素描, 그림, rysunek, cizim, cizim yapmak, kresleni, rajzolas
drifting, car drifting < motorsport ! rare
drones, drone flying, fpv drones, drone racing ! rare
drums, drummer, drumming, percussion, schlagzeug, batterie, rummut, schlagzeug spielen, batteria, bateria, drummen, trummor, spela trummor, rumpujen soitto, la batterie, bodhran, トラム, 架子鼓, 드럼, perkusja, davul, bateri, ударные, gra na perkusji, trommer, percussions, percussionist, pandeiro, percusion, percussie, slagverk, bongos, batteur, baterista, schlagzeuger, schlagzeugerin, trummis << playing music
dulcimer, hammered dulcimer << playing music ! rare
dungeons and dragons, dd, dnd, d and d, d d, d n d, dungeon master, dungeon mastering, pathfinder rpg, dd5e, tabletop roleplaying < role playing games
dyeing fabric, tie dye, natural dyeing, dyeing, fabric dyeing, indigo dyeing ! rare
e bikes ! rare
ecstatic dance << dancing ! rare
electronics, hobby electronics, arduino, soldering, raspberry pi, tinkering with electronics
embroidery, embroidering, cross stitch, cross stitching, needlepoint, sticken, broderie, bordado, kirjonta, broder, bordar, ricamo, borduren, brodera, broderi, stickerei, haft << needlework
equestrian vaulting, vaulting < horse riding ! rare
erhu, 二胡 << playing music ! rare
escape rooms, escape games, escape room
esperanto, learning esperanto ! rare
euphonium << playing music ! rare
falconry ! rare
fan fiction, fanfiction, fan fic << writing ! rare
fantasy football, fantasy sports
fashion, thrifting, vintage clothing
felting, needle felting, filzen ! rare
fencing, epee, foil fencing, sabre fencing, fechten, escrime, esgrima, miekkailu, sabre, scherma, schermen, faktning, fencing foil ! rare
fermentation, fermenting, kombucha, pickling, kimchi making, fermenting things, fermenting vegetables << cooking ! rare
field hockey, hockey on grass
field recording ! rare
figure skating, kunstlauf, eiskunstlauf, patinage artistique, patinaje artistico, pattinaggio artistico, lyzwiarstwo figurowe < ice skating
film photography, analog photography, analogue photography, darkroom, darkroom photography << photography ! rare
filmmaking, film making, making short films, short films, videography, filmemachen, video making, making videos, cine amateur, hacer cortos
fire fighting, volunteer firefighting, volunteer firefighter, freiwillige feuerwehr, volunteer fire brigade, sapeur pompier volontaire, freiwilliger feuerwehrmann << volunteering ! rare
fire spinning, fire dancing, poi, flow arts ! rare
fishing, fish, angling, angler, angeln, peche, pesca, kalastus, sea fishing, ice fishing, bass fishing, carp fishing, fischen, peche a la ligne, pescar, pesca deportiva, vissen, hengelen, fiske, fiska, sportfiske, sportvissen, wedkarstwo, deep sea fishing, coarse fishing, trout fishing, 釣り, 钓鱼, 釣魚, 낚시, wedkowanie, lowienie ryb, balik tutmak, balikcilik, рыбалка, rybareni, horgaszat
fitness, gym, working out, workout, going to the gym, exercise, kuntosali, work out, hitting the gym, keep fit, kraftsport, muskulation, gimnasio, palestra, academia de ginastica, fitnessstudio, sportschool, styrketraning, gymma, salle de sport, musculation, ir al gimnasio, シム, 健身, 헬스, silownia, фитнес, posilovani, edzes ! common
floorball, innebandy, salibandy, unihockey ! rare
flower arranging, ikebana, floristry, 生け花, 華道, 插花, 꽃꽂이 ! rare
flute, flautist, flutist, querflote, flote, flauta, flauto, fluit, dwarsfluit, flute traversiere, tvarflojt, flojt, blockflote, recorder playing, huilu, flauta transversal, flet, flautista << playing music
fly fishing, fliegenfischen, peche a la mouche, pesca con mosca, pesca a mosca, vliegvissen, flugfiske, flyfishing, fly fisherman, fly tying < fishing ! rare
flying, private pilot, pilot license, flying small planes, flying planes, aviation, fliegen, segelflyg, flight simulation, flight sim, pilotage, piloting, private flying ! rare
football, soccer, fussball, futbol, calcio, jalkapallo, futebol, five a side, five a side football, futsal, fotboll, voetbal, fotball, fodbold, footy, indoor soccer, fussballspielen, jouer au foot, foot, futbol sala, calcetto, seven a side football, pilka nozna, futball, 5 a side, bolzen, bolzplatz, サッカー, 足球, 축구, футбол, fotbal, labdarugas, foci, goalkeeper, futsal player
foraging, mushroom picking, mushroom hunting, mushrooming, mushroom foraging, wild mushrooms, mycology, sienestys, berry picking, marjastus, pilze sammeln, picking mushrooms, pilzesammeln, cueillette de champignons, setas, buscar setas, funghi, andare a funghi, paddenstoelen zoeken, svampplockning, plocka svamp, barplockning, sienestaminen, wild food, grzybobranie, plockar svamp, zbieranie grzybow, zbieram grzyby
formula 1, formula one, f1 ! common
forro, dancing forro << dancing ! rare
fossil hunting, fossils, fossil collecting << geology ! rare
free flight, free flying, freeflight << flying ! rare
freediving, free diving, apnea < diving ! rare
french horn, waldhorn, horn playing, horn, corno, hoorn, kayserhorn, valthorn, waldhorn player, kaayratorvi, trompa << playing music ! rare
frisbee, ultimate frisbee, ultimate
furniture restoration, restoring furniture, upholstery, antique restoration ! rare
gaelic football, gaelic games ! rare
game development, game jams, making games, indie game development, game dev
gamelan ! rare
gardening, im garten, dans mon jardin, hobbygartner, hobbygartnerin, garden, gardener, vegetable gardening, growing vegetables, allotment, allotment gardening, gartnern, gartenarbeit, jardinage, jardineria, jardinagem, giardinaggio, puutarhanhoito, tradgard, tuinieren, garten, growing tomatoes, urban gardening, community gardening, kitchen garden, jardiner, jardinar, orto, tuinen, tradgardsarbete, odla, odling, puutarha, ogrodnictwo, kleingarten, schrebergarten, potager, huerto, vegetable garden, my vegetable patch, vegetable patch, permaculture, growing dahlias, growing roses, volkstuin, moestuin, growing my own vegetables, 園芸, カーテニンク, 园艺, 園藝, 원예, praca w ogrodzie, bahce isleri, bahcecilik, садоводство, zahradniceni, kerteszkedes, allotments, allotment holder
genealogy, family history, ahnenforschung, genealogie, sukututkimus, stamboomonderzoek, genealogia, slaktforskning, arbre genealogique, family tree research, family history research, family trees, ancestry research, stammbaumforschung ! rare
geocaching, geocacher, geokatkoily ! rare
geoguessr, maps, cartography, vexillology, flags ! rare
geology, rockhounding, mineral collecting, minerals ! rare
glassblowing, glass blowing, stained glass ! rare
gliding, soaring, glider, glider pilot, glider flying, segelfliegen, segelflug, vol a voile, volo a vela, vuelo sin motor, zweefvliegen, segelflygning, purjelento, szybownictwo << flying ! rare
go, baduk, weiqi, game of go, igo, 囲碁, 围棋, 圍棋, 바둑, the game of go << board games ! rare
gold panning, treasure hunting ! rare
golf, golfing, golfer, golfen, golfspielen, golf spelen, spela golf, jouer au golf, jugar al golf, コルフ, 高尔夫, 高爾夫, 골프, гольф
graffiti, street art
gravel cycling, gravel biking, gravel riding, gravel bike, gravel < cycling
guitar, guitarist, guitar playing, acoustic guitar, electric guitar, gitarre, guitare, guitarra, chitarra, kitara, gitarr, classical guitar, gitaar, flamenco guitar, gitarre spielen, jouer de la guitare, tocar la guitarra, tocar guitarra, suonare la chitarra, gitaar spelen, spela gitarr, viola caipira, gitara, fingerstyle guitar, e gitarre, blues guitar, キター, 吉他, 기타, gra na gitarze, gitar, gitar calmak, гитара, игра на гитаре, kytara, gitarozas, violao, tocar violao, toco violao << playing music
gymnastics, turnen, gymnastique, gimnasia, ginnastica, ginastica, gymnastik, trampolining, trampoline
hackathons, capture the flag, ctf
ham radio, amateur radio, amateur radio operator, ham radio operator, shortwave radio, amateurfunk, radioamateur, radioaficionado, radioaficion, radioamatore, radioamadorismo, zendamateur, amatorradio, funkamateur, radioamatoori ! rare
hammocks, hammock camping << camping
handball, handball playing, handbal, balonmano, pallamano, andebol, handboll, kasipallo
hang drum, handpan << playing music ! rare
hang gliding, hanggliding, drachenfliegen, deltaplane, ala delta, deltaplano < free flight << flying ! rare
harmonica, mundharmonika, armonica, mondharmonica, munspel, huuliharppu, harmonijka, gaita de boca << playing music ! rare
harp, harpist, harfe, arpa, harpe, harppu, harfa << playing music ! rare
highland dancing, scottish country dancing, ceilidh dancing, scottish dancing << dancing ! rare
hiking, backpacking, backpacker, wanderer, wanderin, randonneur, randonneuse, senderista, wandelaar, vaeltaja, tramper, trekker, rambler, hillwalker, hike, hiker, hillwalking, hill walking, trekking, wandern, randonnee, senderismo, vaellus, hikes, day hikes, mountain hiking, fell walking, backpacking trips, thru hiking, tramping, bushwalking, rambling, vandring, escursionismo, trilhas, long distance hiking, wanderlust hiking, hill walks, randonnees, bergwandern, wanderungen, randonnee pedestre, marche en montagne, excursionismo, caminatas, caminhada, caminhadas, wandelen in de bergen, fjallvandring, vandra, retkeily, vaeltaminen, turystyka gorska, fotturer, munro bagging, peak bagging, mountain walking, bergtouren, ハイキンク, 徒步, 徒步旅行, 등산, wedrowki, wedrowki gorskie, turystyka piesza, doga yuruyusu, походы, turistika, turazas, piesze wedrowki, chodzenie po gorach, chodze po gorach, chodzic po gorach, trilhos, rando, randos, gite in montagna
history, local history, military history, reading history, geschichte, histoire, historia, storia, geschiedenis, world war history, medieval history
home automation, smart home, home assistant
home brewing, brew, brew beer, brew my own beer, homebrewing, beer brewing, brewing beer, brewing, craft beer brewing, home brew, brewing my own beer, bierbrauen, homebrew, home brew beer, bier brauen, brasser ma biere, brassage amateur, cerveza casera, birra artigianale in casa, thuisbrouwen, hembryggning, brewing beer at home, brygga ol, mead making, kotiolut
home improvement, diy, do it yourself, renovating, home renovation, house renovation, bricolage, fixing up houses, heimwerken, heimwerker, bricoler, bricolaje, fai da te, klussen, hemmafix
horse riding, horseback riding, equestrian, horses, riding horses, ratsastus, reiten, equitation, equitacion, dressage, show jumping, eventing, ridning, paardrijden, showjumping, equestrian sports, hipica, reitsport, faire du cheval, montar a caballo, equitazione, andare a cavallo, equitacao, andar a cavalo, rida, ratsastaminen, jazda konna, pferde, chevaux, caballos, cavalli, paarden, hastar, dressurreiten, horsemanship, western riding, hevoset, 乗馬, 骑马, 馬術, 승마, jezdziectwo, binicilik, ata binmek, верховая езда, конныи спорт, jezdectvi, lovaglas, jezdze konno
houseplants, house plants, indoor plants, plants, indoor plant, plant parenting, plant mum, plant mom, plant dad, plant parent << gardening
hunting, jagd, chasse, metsastys, deer hunting, jagen, caza, caccia, caca, jacht, jakt, polowanie
hurdy gurdy << playing music ! rare
hurling, camogie ! rare
iaido << martial arts ! rare
ice climbing < climbing, mountaineering ! rare
ice cream making << cooking ! rare
ice hockey, icehockey, hockey, jaakiekko, eishockey, ishockey, pond hockey, hockey sur glace, hockey sobre hielo, hockey su ghiaccio, ijshockey, eishockey spielen, beer league hockey
ice skating, skate, skating, eislaufen, patinage, luistelu, schlittschuhlaufen, eislauf, patin a glace, patinaje sobre hielo, pattinaggio sul ghiaccio, patinacao no gelo, schaatsen, skridskoakning, skridskor, aka skridskor, tour skating, スケート, 滑冰, 스케이트, lyzwiarstwo, jazda na lyzwach, buz pateni, коньки, brusleni, korcsolyazas
improv, improv theatre, improv theater, improvisational theatre, improv comedy, improvisation, improvised theatre, improtheater, improvisaatioteatteri, improtheater spielen, improvisationstheater, theatre dimprovisation, improvisacion teatral, improvvisazione teatrale, improvisatietheater, improvisationsteater
interior design, home decor, decorating
investing, stock market
irish dance, irish dancing, irish step dancing << dancing ! rare
jam making, making jam, canning, home canning, preserving fruit, preserves, marmelade kochen, faire des confitures, marmalade making ! rare
jazz, jazz music, playing jazz, jazzmusik, musica jazz, jazz musik
jet skiing, jet ski
jewelry making, jewellery making, silversmithing, beading, jewelry design, jewellery ! rare
jigsaw puzzles, jigsaws, puzzeln, puzzlen, rompecabezas, legpuzzels, pussel << puzzles
journaling, bullet journaling, keeping a diary, diary, diary writing, writing a diary, keeping a journal, journalling, bullet journal, tagebuch schreiben << writing
judo, judoka, le judo, 柔道, 유도, дзюдо << martial arts
juggling, jonglieren, jonglage, giocoleria, malabares, malabarismo, jongleren, jonglering, jonglera ! rare
k pop, kpop, korean pop ! rare
kabaddi ! rare
kantele << playing music ! rare
karaoke, カラオケ, 卡拉ok, 노래방 << singing
karate, karateka, shotokan, 空手, 空手道, 가라테, каратэ, карате << martial arts
karting, go karting, go kart, go karts, kart racing << motorsport
kayak polo, canoe polo ! rare
kayaking, kayak, kayaker, sea kayaking, whitewater kayaking, white water kayaking, kajak, kajakfahren, kajaken, kayak de mer, kayac, piragua, caiaque, kajakken, paddla kajak, kajakpaddling, melonta kajakilla, packrafting, seakayaking, カヤック, 皮划艇, 카약, kajakarstwo, kajaki, kano, каякинг, kajakovani, kajakozas < paddling
kendo, 剣道, 검도, 剑道 << martial arts ! rare
kickboxing, kick boxing, muay thai, thai boxing, kickboxen, thaiboxen, boxe thai, boxe thailandaise, muaythai << boxing, martial arts
kites, kite flying
kitesurfing, kiteboarding, kite surfing, kite boarding, leijalautailu, kitesurf, kiten, kitesurfen, kite surf, drakflygsurf, kitesurfa < wind sports ! rare
kizomba < latin dance
knife making, knifemaking, bladesmithing < blacksmithing ! rare
knitting, knit, knitter, stricken, tricot, tricoter, neulonta, stickning, breien, strikking, tejer, maglia, hand knitting, tricotage, hacer punto, punto, calceta, lavorare a maglia, tricotar, sticka, neulominen, dziewiarstwo, knitting socks, knitting jumpers, 編み物, 编织, 뜨개질, robienie na drutach, dzierganie, orgu, orgu ormek, вязание, pleteni, kotes < yarn crafts << needlework
korfball, korfbal ! rare
koto << playing music ! rare
kubb, molkky ! rare
kung fu, wing chun, wushu << martial arts
lacrosse
language learning, learning languages, languages, polyglot, studying languages, learning new languages, sprachen lernen, apprendre les langues, aprender idiomas, imparare le lingue, aprender linguas, talen leren, sprak, idiomas, lingue straniere
lapidary, gem cutting ! rare
latin dance, latin dancing << dancing
lawn bowls, lawn bowling, crown green bowls, bowls
leather craft, leatherwork, leatherworking, leathercraft ! rare
lego, lego building, building with lego, building lego
letterpress, letterpress printing ! rare
lighthouses, visiting lighthouses, lighthouse spotting ! rare
linocut, printmaking, linocutting, lino printing, screen printing, etching, woodcut ! rare
live action role playing, larp, larping, live roleplay < role playing games ! rare
lockpicking, lock picking, locksport ! rare
longboard dancing ! rare
luge, rodeln, rodel ! rare
lute, laute, luth, laud << playing music ! rare
lyre << playing music ! rare
macrame << needlework ! rare
magic the gathering, mtg, trading card games << card games
magic, magic tricks, card magic, close up magic, card tricks, sleight of hand, zauberei, zaubern, prestidigitation, magie, ilusionismo, prestidigitazione, goochelen, trolleri ! rare
mahjong, mah jong, 麻雀, 麻将, 麻將, 마작, mahjongg << board games ! rare
making furniture, furniture making, cabinet making, cabinetmaking < woodworking
mandolin, mandolinist, mandoline, mandolina, mandolino, bandolim, mandoliini << playing music
marathon running, marathons, marathon, marathoner, half marathon, half marathons, running marathons, marathonlauf, marathon laufen, courir des marathons, correr maratones, maratones, maratona, maratonas, marathon lopen, maratonlopning, maratonit, running a marathon, ran a marathon < running
marimba << playing music ! rare
martial arts, kampfsport, artes marciales, arts martiaux, kamppailulajit, mma, mixed martial arts, kampfkunst, arti marziali, vechtsport, kampsport, kampfsportarten, krav maga, aikijujutsu, 武道, 武術, 武术, 무술, sztuki walki, dovus sanatlari, единоборства, bojova umeni, hapkido, sambo, savate, sepak silat, silat, arnis, kali eskrima
mechanical keyboards, keyboard building, custom keyboards ! rare
meditation, meditating, mindfulness, meditate, vipassana, zen meditation, mindfulness meditation, meditieren, mediter, meditar, meditacion, meditazione, meditacao, mediteren, meditera, meditaatio, achtsamkeit, pleine conscience, 瞑想, 冥想, 명상, medytacja, meditasyon, медитация, meditace
memory sports, memory training ! rare
metal detecting, metal detectorist, detectorist, sondeln, detectorisme, magnet fishing, mudlarking ! rare
meteor watching ! rare
miniature painting, miniatures, warhammer, painting miniatures, wargaming, tabletop wargaming, miniature wargaming, warhammer 40k, warhammer 40 000, figurenmalen, miniaturmalerei ! rare
model building, scale models, scale modelling, model making, model aircraft, model planes, model ships, plastic models, modellbau, pienoismallit, rc planes, radio controlled planes, modelisme, maquetas, modellismo, modelismo, modelbouw, modellbygge, maquettes, scale model building ! rare
model railways, model trains, model railroading, model railroads, model railroad, modelleisenbahn, pienoisrautatiet, train sets, modelleisenbahnen, trains miniatures, modelisme ferroviaire, trenes en miniatura, maquetas de trenes, modellismo ferroviario, ferromodelismo, modelspoor, modeltreinen, modelljarnvag, model railway ! rare
modern pentathlon, pentathlon ! rare
morris dancing, morris dancer << dancing ! rare
mosaic, mosaics, mosaic making, mosaik, mosaique, mosaico ! rare
motor boating, boating, motorboats, canal boats, narrowboats, powerboating
motorcycling, motorcycles, motorbikes, motorbiking, motorcycle touring, motorcycle riding, motorcyclist, motorrad, motorradfahren, moottoripyoraily, motos, biker, riding motorcycles, vintage motorcycles, motorrad fahren, motorrader, moto, faire de la moto, motociclismo, moto turismo, motorrijden, motorcyklar, motorcykel, kora motorcykel, mopeds and motorbikes, restoring motorcycles
motorsport, motor racing, racing cars, track days, autocross, rally, motorsports, race car driving, rallying, rally driving, auto racing
mountain biking, mtb, mountainbiking, mountain biker, mountainbike, mountain bike, downhill biking, downhill mountain biking, enduro biking, maastopyoraily, mountainbiken, mountainbike fahren, vtt, bici de montana, bicicleta de montana, btt, mtb cycling, mountainbikes, terrangcykling, cykla mountainbike, stigcykling, mountainbikeaus, bike park < cycling
mountaineering, mountain climbing, alpinism, alpinist, mountaineer, bergsteigen, alpinisme, alpinismo, high altitude climbing, montanismo, vuorikiipeily, climbing mountains, alpinismus, haute montagne, andinismo, bergbeklimmen, bergsklattring, hochtouren, ice and alpine climbing, summiting peaks, winter mountaineering, 登山, alpinizm, альпинизм, dagcilik, taternictwo << climbing
movies, films, cinema, film, watching movies, watching films, kino, peliculas, elokuvat, cinephile, going to the cinema, filme, cine, ver peliculas, films kijken, filmer, film och tv, arthouse cinema, film buff, movie buff, cineaste, cinephilia, watching old films, assistir filmes, regarder des films, 映画, 映画鑑賞, 电影, 看电影, 電影, 영화, 영화 감상, filmy, ogladanie filmow, sinema, film izlemek, кино, filmy a serialy, mozi, film noir, documentaries, documentary films ! common
museums, visiting museums, art galleries, galleries, art museums, museen, musees, museos, musei, musea, museer, museus, museen besuchen
mushroom growing, growing mushrooms ! rare
music production, producing music, making beats, beat making, home recording, electronic music production, synthesizers, modular synths, synths, modular synthesizers, modular synthesizer, modular synthesis, synthesizer, eurorack << playing music
musical theatre, musicals, musical theater << theatre
nail art ! rare
needlework, fibre arts, fiber arts, textile arts
netball
nordic walking << walking
numbers puzzles, sudoku puzzles, sudokus, sudoku, logic puzzles << puzzles
nyckelharpa << playing music ! rare
oboe, oboist, hautbois, hobo, oboista << playing music ! rare
obstacle racing, spartan race, tough mudder, obstacle course racing, hyrox, obstacle races
off roading, off road driving, overlanding, four wheel driving ! rare
open source, contributing to open source
opera, going to the opera
orchestra, playing in an orchestra, amateur orchestra, string quartet, chamber music << playing music
orchids, growing orchids, orchid growing
organ playing, pipe organ, organist, church organ, organ, orgel, orgue, organo, orgao, orgeln, organy, urut, urkujen soitto, orgel spielen, playing the organ, orgelspiel << playing music ! rare
orienteering, suunnistus, orienteer, orientierungslauf, orientering, course dorientation, orientacion deportiva, orienteering sprint, orienterare, orientamento sportivo, orientatielopen ! rare
origami, paper folding, papercraft, papierfalten, pliage papier, papiroflexia, 折り紙, 折纸, 종이접기, kirigami ! rare
othello, reversi << board games ! rare
oud << playing music ! rare
paddling, paddlesports, paddle sports
padel, padel tennis, paddle tennis, padelling, paddle tenis, padel tennis spelen, padla
paintball
painting, oil painting, paint, acrylic painting, malen, peinture, pintura, pittura, maalaus, painter, abstract painting, landscape painting, plein air painting, malerei, peindre, pintar, dipingere, schilderen, malning, mala, maalaaminen, malarstwo, acuarelas, peinture a lhuile, gouache, painting in oils, aquarelle malen, tafelmalerei, 絵画, 绘画, 画画, 繪畫, 그림 그리기, malowanie, resim yapmak, resim, живопись, рисование, malovani, festes, festeszet
parachuting, skydiving, sky diving, base jumping, skydiver, fallschirmspringen, parachutisme, saut en parachute, paracaidismo, paracadutismo, paraquedismo, parachutespringen, fallskarmshoppning, hoppa fallskarm, tandem skydiving ! rare
paragliding, paraglider, gleitschirmfliegen, parapente, parapendio, varjoliito, gleitschirm, paragliden, skarmflygning < free flight << flying ! rare
parkour, free running, freerunning ! rare
pedal steel guitar, pedal steel, steel guitar, lap steel, lap steel guitar << playing music ! rare
pen collecting, fountain pens, stationery ! rare
perfume collecting ! rare
perfume making, perfumery, fragrances ! rare
petanque, petanca, boules, boule, boulespielen, jeu de boules ! rare
philosophy
photography, hobbyfotograf, hobbyfotografin, harrastajavalokuvaaja, take pictures, take photos, taking photographs, photograph, photographer, photos, fotografie, fotografia, photographie, valokuvaus, taking photos, taking pictures, street photography, landscape photography, nature photography, portrait photography, wildlife photography, fotografieren, fotografering, amateur photography, photo, macro photography, fotografia analogica, fotograferen, fotografera, valokuvaaminen, fotografowanie, foto, fotos machen, prendre des photos, sacar fotos, fotografia de naturaleza, hacer fotos, fotografare, fotografar, travel photography, bird photography, naturfotografie, 写真, 写真撮影, カメラ, 摄影, 攝影, 사진, 사진 촬영, robienie zdjec, fotograf cekmek, fotografcilik, фотография, fotografovani, fotografalas, robie zdjecia, faire des photos, fais des photos ! common
piano, pianist, piano playing, klavier, keyboards, playing keyboards, pianoforte, flygel, jazz piano, piano player, klavier spielen, jouer du piano, tocar el piano, tocar piano, suonare il pianoforte, pianospelen, piano spelen, spela piano, pianonsoitto, fortepian, keyboard playing, ragtime piano, ヒアノ, 钢琴, 鋼琴, 피아노, gra na pianinie, gra na fortepianie, pianino, piyano, piyano calmak, фортепиано, пианино, klavir, zongorazas, zongora, klaveret, pianot << playing music
pickleball, pickle ball
pickling vegetables ! rare
pigeon racing, pigeons ! rare
pilates, reformer pilates
pinball, arcade games ! rare
pixel art ! rare
playing music, making music, playing in a band, musician, musical instruments, band, playing in bands, jamming, musizieren, muusikko, musik machen, faire de la musique, tocar musica, fare musica, suonare, muziek maken, spela musik, in a band, play in a band, being in a band, cover band, in einer band spielen, music, 音楽, 音乐, 音樂, 음악, muzyka, muzik, музыка, hudba, musik, musique, musica, muziek, musiikki
podcasts, listening to podcasts, podcasting, podcast, podcasts horen, true crime podcasts, podcast listening ! common
poetry, writing poetry, poems, spoken word, slam poetry, poetry slam, reading poetry, lyrik, poesia, poesie, runous, gedichte schreiben, gedichte, ecrire de la poesie, escribir poesia, scrivere poesie, escrever poesia, poezie, dikter, skriva dikter, haiku, writing poems, poezja, siir, siir yazmak, поэзия, 诗歌, 詩歌, writing a poem, write poetry << writing
poker, texas hold em, texas holdem, pokern, jouer au poker << card games
pole dancing, pole dance, pole fitness << dancing ! rare
polo ! rare
pub quizzes, quizzing, trivia, pub quiz, quiz nights, trivia nights, quizzes, quiz, quizabende, pubquiz, kneipenquiz, frageduell
public speaking, toastmasters
punting ! rare
puppetry, puppets ! rare
puzzles, jigsaw, puzzling, rubiks cube, speedcubing, ratsel, brain teasers, ratseln, knobeln, puzzels
qigong, chi kung, qi gong, 气功
quilting, quilts, quilter, patchwork, patchwork quilts, patchworken, acolchado, quiltning, quilten < sewing << needlework
racquetball, racketball
radio, community radio, hosting radio ! rare
rafting, white water rafting, whitewater rafting
rail travel, train travel, train journeys, long train journeys, night trains, interrailing, rail journeys ! rare
reading, boklasning, leggere libri, leer libros, leseratte, lecteur, lectrice, lector, lectora, lukutoukka, leggere, lasa, luen, books, reading books, reader, lesen, lecture, lukeminen, bookworm, literature, leer, leitura, lettura, fiction, novels, reading novels, lasning, science fiction, sci fi, historical fiction, avid reading, lire, lezen, book club, book clubs, reading fiction, crime novels, fantasy novels, lectura, ler, lasa bocker, czytanie, lese, bucher lesen, bucher, livres, libros, libri, livros, boeken, sci fi novels, science fiction novels, detective novels, historical novels, litterature, literatura, letteratura, literatur, krimis, romane, romans, novelas, classics, deckare, skonlitteratur, ratte de bibliotheque, 読書, 阅读, 閱讀, 读书, 독서, czytanie ksiazek, okumak, kitap okumak, чтение, cteni, olvasas, audiobooks ! common
recorder, flute a bec ! rare
reenactment, historical reenactment, re enactment, medieval reenactment, hema, historical fencing ! rare
repairing radios, vintage radios, restoring radios, radio restoration, restoring old radios, old radios ! rare
reptiles, keeping reptiles, herping, herpetology, terraristik, terrariophilie ! rare
restoring boats, boat restoration, boat building, building boats, boatbuilding, wooden boats, boat repair, restore wooden boats, restore boats, restore old boats, building wooden boats << woodworking ! rare
retro computing, retro computers, vintage computers, retrocomputing, old computers ! rare
rhythmic singing, a cappella, acapella, barbershop, barbershop singing << singing
rink bandy, bandy ! rare
road cycling, road biking, racing bikes, road bike, time trialling, rennrad, maantiepyoraily, road cyclist < cycling
robotics, building robots, hobby robotics, robot building ! rare
rock music, heavy metal, metal music, metal, heavy metal music
rocketry, model rockets, model rocketry ! rare
role playing games, rpg, rpgs, tabletop rpg, tabletop role playing, tabletop roleplaying games, roleplaying games, pen and paper, pen and paper rpgs, jeux de role, juegos de rol, roolipelit, tabletop rpgs, roleplaying, rollenspiele, pathfinder, pen and paper rollenspiele, jeu de role, rol de mesa, giochi di ruolo, jogos de rpg, rollenspellen, rollspel, tabletop role playing games, ttrpg, ttrpgs, gdr, jdr, game master, call of cthulhu, role playing
roller derby ! rare
roller skating, inline skating, rollerblading, rollerskating, inline skates, inlineskaten, rollschuhlaufen, roller, patines, patinaje, pattinaggio, patins, skeeleren, rullskridskor, roller en ligne
rowing, ruderer, ruderin, row, roeien, rower, sculling, crew, rudern, aviron, remo, soutu, canottaggio, roddning, indoor rowing, rudersport, remar, rodd, ro, soutaminen, wioslarstwo, erging, coastal rowing, gig rowing, ホート, 赛艇, 조정, kurek, гребля, veslovani, evezes
rubiks cubes, cubing ! rare
rug making, rug tufting, tufting, punch needle, rug hooking ! rare
rugby, rugby union, rugby league, touch rugby, rugby spelen, jouer au rugby, rugby sevens, tag rugby
running, laufer, lauferin, coureur, coureuse, corredor, corredora, hardloper, juoksija, lopare, courir, correre, springa, juoksen, laufe, runner, run, jogging, laufen, juoksu, course a pied, correr, jog, runs, running races, joggen, lopning, corsa, corrida, hardlopen, lenkkeily, parkrun, long distance running, long runs, distance running, footing, 10k runs, lauftreff, laufsport, faire du jogging, running sport, atletismo popular, corrida de rua, lopen, jogga, lopartraning, juokseminen, bieganie, lob, loping, half marathon running, park run, parkruns, 5k, morning runs, track and field, lopa, going for a run, road running, cani cross, ランニンク, ショキンク, 跑步, 慢跑, 달리기, 조깅, kosmak, kosu, бег, beh, futas
sailing, navigare a vela, navigation de plaisance a la voile, navigation de plaisance, segler, seglerin, purjehtija, seglare, navigateur, velista, zeiler, segla, seila, purjehdin, navegar, barca a vela, sailing yachts, sailor, segeln, voile, purjehdus, vela, yachting, sail boats, sailboats, cruising under sail, offshore sailing, seilen, zeilen, segling, navegar a vela, tall ships, keelboats, sailing boats, sail, segelsport, segelboot, faire de la voile, navigation a voile, andare in barca a vela, velejar, segelbat, purjehtiminen, zeglarstwo, sejlads, seiling, catamaran sailing, hobie cat, ヨット, 帆船, 요트, zeglowanie, yelken, yelkencilik, парусныи спорт, яхтинг, plachteni, vitorlazas
salsa, salsa dancing, salsa dance, salsa dancer, salsa tanzen, danser la salsa, bailar salsa, ballare salsa, salsa baile, merengue < latin dance << dancing
samba, dancing samba << dancing ! rare
sand sculpture ! rare
sauna, sauna bathing
saxophone, saxophonist, sax, saxofon, saxofono, sassofono, saxofoon, saxophon, saxo, saxofone, saksofoni << playing music
scouting, scouts, scout leader, girl guides, partio, pfadfinder, scoutisme, pfadfinderei, scoutismo, escultismo, scouterna, escotismo
scrabble << board games
scrapbooking, card making, junk journaling
sculpture, sculpting, stone carving, stone sculpture, bildhauerei, skulptur, bildhauern, escultura, scultura, beeldhouwen, skulptera, sculpter ! rare
self defence, self defense
self hosting, selfhosting, homelab, home lab, homelabbing ! rare
sewing machines ! rare
sewing, sew, dressmaking, nahen, couture, ompelu, costura, tailoring, sewing clothes, dress making, cucito, coudre, coser, cucire, costurar, naaien, sy, somnad, sy klader, ompeleminen, szycie, sewing my own clothes, making clothes, making my own clothes, pattern cutting << needlework
shakuhachi, 尺八 << playing music ! rare
shinty, camanachd ! rare
shogi, 将棋, 將棋 << board games ! rare
shooting, target shooting, clay pigeon shooting, sport shooting, rifle shooting, marksmanship, schiesssport, sportschutze, tir sportif, tiro deportivo, tiro a segno, tiro esportivo, schietsport, sportskytte, clay shooting, olympic shooting
sim racing, simracing << motorsport, video games ! rare
singing, sjunga, cantare, chanter, zingen, singer, sing, gesang, singen, canto, chant, laulaminen, laulu, cantar, vocals, opera singing, sang, spiew, chorister singing, singing lessons, voice lessons, jazz singing, カラオケて歌う, 唱歌, 노래, spiewanie, sarki soylemek, пение, zpev, enekles
sitar << playing music ! rare
skateboarding, skateboard, skating skateboards, longboarding, skateboarder, longboard, skaten, patineta, skateboarden, skateboard fahren, skateboardakning, monopatin, スケートホート, 滑板, 스케이트보드, deskorolka, скеитбординг, kaykay
skeleton, skeleton racing ! rare
sketch comedy ! rare
ski jumping ! rare
ski touring, backcountry skiing, ski mountaineering, skimo, skitouren, ski de randonnee, freeride touring, skitour, skitouren gehen, skitourengehen, esqui de travesia, scialpinismo, toerskien, toppturer, topptur, randonee skiing < skiing
skiing, skifahrer, skifahrerin, skieur, skieuse, esquiador, esquiadora, aka skidor, ga pa ski, hiihtaminen, ski, skier, alpine skiing, downhill skiing, skifahren, ski alpin, esqui, esquiar, sci, laskettelu, slalom, skilaufen, freeride skiing, skidakning, ski alpine, ski fahren, alpinski, faire du ski, sciare, esqui alpino, skien, slalomakning, aka slalom, narciarstwo, freestyle skiing, telemark, telemark skiing, esqui na neve, スキー, 滑雪, 스키, jazda na nartach, narty, kayak yapmak, лыжи, горные лыжи, lyzovani, sieles
slacklining, highlining, slackline ! rare
sled dogs, dog sledding, mushing ! rare
sledding, sledging, tobogganing, luge en famille, kelkka
sneakers, sneaker collecting
snorkel spearfishing, spearfishing < fishing ! rare
snorkeling, snorkelling < diving
snowboarding, snowboard, snowboarder, lumilautailu, splitboarding, snowboarden, snowboard fahren, snowboarding sport, surf des neiges, aka snowboard, スノーホート, スノホ, 单板滑雪, 스노보드, сноуборд
snowshoeing, snowshoe hiking
soap making, soapmaking ! rare
softball
sourdough, sourdough baking, sourdough bread, baking sourdough < baking << cooking
speed skating, eisschnelllauf < ice skating
speed walking, race walking, nordic walken ! rare
spin class, spinning class, spin classes, indoor cycling, spinning classes << fitness
spinning yarn, hand spinning, spinning wool, spinning wheel << needlework ! rare
squash, squash playing, squash spielen, squash spelen
stained glass windows ! rare
stamp collecting, philately, stamps, briefmarken, philatelie, filatelia, briefmarken sammeln, briefmarkensammeln, collection de timbres, collectionner des timbres, sellos, francobolli, collezionare francobolli, selos, postzegels verzamelen, postzegels, frimarken, frimarkssamling, stamp collection, collecting stamps, collect stamps ! rare
stand up comedy, standup comedy, stand up, standup, open mic comedy, stand up komedie, kabarett, doing stand up, stand up comedian, standup comedian, comedy nights ! rare
stand up paddling, sup, paddleboarding, paddle boarding, stand up paddle boarding, sup boarding, stand up paddleboarding, stand up paddle, stand up paddleboard, suppen, paddle surf, sup boards < paddling
storm chasing, storm chaser << weather watching ! rare
storytelling, oral storytelling ! rare
street food << cooking
street workout, calisthenics
sumo, sumo wrestling, 相撲 ! rare
surfing, surfare, surfar, faire du surf, fazer surf, surf, surfer, surfen, surfeando, surffaus, longboard surfing, bodyboarding, wellenreiten, hacer surf, surfear, surfa, fare surf, vagsurfing, bodysurfing, golfsurfen, lainelautailu, surfe, surfista, サーフィン, 冲浪, 衝浪, 서핑, sorf, серфинг
swimming, schwimmer, schwimmerin, nageur, nageuse, nadador, nadadora, nadar, nager, nuotare, simma, uida, swim, swimmer, schwimmen, natation, natacion, natacao, nuoto, uinti, simning, zwemmen, lap swimming, masters swimming, swims, uiminen, plywanie, svomning, svomming, laps in the pool, swimming laps, bahnen schwimmen, 水泳, 游泳, 수영, yuzme, yuzmek, плавание, plavani, uszas
swing dancing, lindy hop, swing dance, lindy, west coast swing, balboa dancing, boogie woogie << dancing ! rare
synchronised swimming, artistic swimming, synchronized swimming ! rare
tabla << playing music ! rare
table football, foosball, kicker, tischfussball, babyfoot
table tennis, ping pong, tischtennis, pingpong, tennis de table, poytatennis, bordtennis, tenis de mesa, tennistavolo, tafeltennis, pingis, 卓球, 乒乓球, 탁구, tenis stolowy, masa tenisi, настольныи теннис, stolni tenis, asztalitenisz
taekwondo, tae kwon do << martial arts
tai chi, taiji, tai chi chuan, 太極拳, 太极拳, 태극권
taiko, taiko drumming ! rare
tango, argentine tango, tango dancing, tango argentino, tango dance, milonga, tango tanzen, danser le tango, bailar tango, tango argentin << dancing ! rare
tarot ! rare
tatting, lacemaking, lace making, kloppeln, dentelle ! rare
tea, tea ceremony, tea tasting, chinese tea, 茶道, 品茶, 다도, herbata
tennis, tennis player, tenis, tenniksen peluu, tennis spielen, jouer au tennis, jugar al tenis, giocare a tennis, jogar tenis, tennissen, spela tennis, pelata tennista, テニス, 网球, 網球, 테니스, теннис, granie w tenisa
terrariums, terrarium building
theatre, theater, going to the theatre, going to the theater, teatro, teatteri, theatre going, ir al teatro, teater, ga pa teater, theaterbesuche, andare a teatro, 演劇, 戏剧, 연극, teatr, tiyatro, театр, divadlo, szinhaz
theremin << playing music ! rare
three d printing, 3d printing, 3 d printing, 3d printer, 3d druck, 3d drucken, impression 3d, impresion 3d, stampa 3d, impressao 3d, 3d printen, 3d utskrift, 3 d druck
throat singing ! rare
tin whistle, irish whistle, penny whistle ! rare
toy collecting, action figures, toys
track cycling, velodrome < cycling
trail running, trail runner, trailrunning, fell running, mountain running, skyrunning, polkujuoksu, trail runs, trailrun, trail, course en montagne, trail montagne, carreras de montana, corsa in montagna, traillopning, trailrunnen, trailen, berglauf, bergslopning, sky running, terranglopning, corrida em trilha < running
train spotting, trainspotting, railways, trains, steam trains, steam railways, heritage railways, railfan ! rare
travel, traveling, travelling, traveler, traveller, travels, reisen, viajar, voyages, matkustaminen, travelling the world, world travel, voyager, viaggiare, resor, exploring new places, viagens, viajes, globetrotter, globetrotting, travel the world, voyage, viaggi, reizen, resa, matkustelu, podroze, travelling to new places abroad, seeing the world, roadtrips, road trips, city trips, stadtereisen, rejse, 旅行, 여행, podrozowanie, seyahat, seyahat etmek, gezmek, путешествия, cestovani, utazas ! common
tree climbing ! rare
triathlon, triathlons, ironman, triathlete, half ironman, ironman triathlons, triatlon, duathlon, triatleta, triathlete training, триатлон
trombone, trombonist, posaune, trombon, trombono, puzon, pasuuna, posaunist, posaunistin, basun, bazuin, trombon a coulisse, trombone player << playing music ! rare
trumpet, trumpeter, trumpet player, cornet, trompete, trompette, brass band, trompete spielen, trompeta, tromba, trompet, trumpet playing, spela trumpet, trumpetti, flugelhorn << playing music
tuba, tuba player, tubist << playing music ! rare
tv series, netflix, watching tv, television ! common
typewriters, typography as a hobby ! rare
typography, type design ! rare
uilleann pipes ! rare
ukulele, ukulele playing, ukelele << playing music ! rare
ultra running, ultrarunning, ultramarathons, ultra marathon, ultra marathons, ultra runner, ultramarathon, ultra trail, ultramarathon running, ultrarunner, ultra trails, ultralauf, ultralaufe, ultramaraton, ultra marathoning, 100k runs, ultra distance running < running ! rare
underwater hockey, octopush ! rare
underwater photography << photography, diving ! rare
unicycling, unicycle, unicycle riding, einrad fahren, monocycle ! rare
urban exploration, urbex, lost places ! rare
urban sketchers << drawing
ventriloquism ! rare
vermiculture, composting ! rare
vibraphone << playing music ! rare
video games, gaming, videogames, gamer, computer games, console games, retro gaming, videopelit, videojuegos, jeux video, esports, e sports, pc gaming, video gaming, playing video games, pelaaminen, minecraft, nintendo, videospiele, computerspiele, zocken, gamen, jouer aux jeux video, videogiochi, jogos eletronicos, videojogos, computerspellen, dataspel, tv spel, spela datorspel, gry komputerowe, speedrunning, playstation, e sport, mmorpgs, indie games, giocare ai videogiochi, spela dataspel, ケーム, ヒテオケーム, 电子游戏, 游戏, 電玩, 게임, 비디오 게임, gry wideo, video oyunlari, bilgisayar oyunlari, видеоигры, компьютерные игры, videohry, videojatekok ! common
viola, violist, bratsche, altviool, bratsch, altviolin, alttoviulu, viola player, altowka << playing music ! rare
violin, violinist, fiddle, fiddler, playing the fiddle, geige, violon, violine, viulu, fiol, geige spielen, jouer du violon, tocar el violin, violino, suonare il violino, viool, viool spelen, spela fiol, viulunsoitto, skrzypce, hardanger fiddle, folk fiddle, bluegrass fiddle, tocar violino, vioolspelen, ハイオリン, ウァイオリン, 小提琴, 바이올린, gra na skrzypcach, keman, keman calmak, скрипка, housle, hegedu, fiolin, skripka << playing music
voice acting ! rare
volleyball, beach volleyball, beachvolleyball, lentopallo, voleibol, volley, volleyball spielen, volley ball, pallavolo, volei, volleybal, beachvolley, volleyboll, beach volley, siatkowka, ハレーホール, 排球, 배구, voleybol, волеибол, volejbal, roplabda
volunteering, volunteer work, voluntary work, freiwilligenarbeit, benevolat, voluntariado, ehrenamt, ehrenamtliche arbeit, faire du benevolat, volontariato, trabalho voluntario, vrijwilligerswerk, volontararbete, ideellt arbete, vapaaehtoistyo, community service, ホランティア, 志愿者, 志工, 자원봉사, wolontariat, gonulluluk, волонтерство, dobrovolnictvi, onkentesseg ! common
wakeboarding, wake boarding, wakeboard
walking, wandelen, promenera, promenades, passeggiare, walks, long walks, walk, spazieren, kavely, going for walks, nature walks, spaziergange, spazierengehen, spazieren gehen, marche a pied, se promener, balades, caminar, pasear, camminare, passeggiate, promenader, ga pa promenad, kavely luonnossa, walking in nature, country walks, coastal walks, dog walks, caminhar ! common
wargames, hex wargames ! rare
watch collecting, watches, horology, watchmaking, clock repair, mechanical watches, clockmaking, vintage watches, repairing watches, repairing clocks ! rare
water polo, waterpolo
water skiing, waterskiing, waterski
watercolour painting, watercolor, watercolour, watercolors, watercolours, aquarelle, watercolor painting, aquarell, acuarela, akvarelli, watercolour landscapes < painting
weather watching, meteorology ! rare
weaving, weave, loom weaving, handweaving, tapestry weaving, weben, kudonta, tissage << needlework ! rare
weightlifting, weight lifting, lifting weights, powerlifting, strength training, weight training, olympic weightlifting, bodybuilding, lifting, kettlebells, deadlifting, painonnosto, gewichtheben, krafttraining, halterophilie, halterofilia, levantamiento de pesas, pesas, sollevamento pesi, levantamento de peso, gewichtheffen, tyngdlyftning, styrkelyft, voimanosto, lift weights, strength sports, 筋トレ, ウェイトトレーニンク, 举重, 역도, podnoszenie ciezarow, halter
whisky, whiskey, whisky tasting, single malt, single malts, whiskies, whiskys, bourbon, scotch, single malt whisky
whittling, wood carving, woodcarving, spoon carving, carving spoons, green woodworking, schnitzen, puunveisto, carving wood < woodworking ! rare
wildlife, wildlife watching, nature watching, whale watching, safari
wind sports, windsports, wind sport ! rare
windsurfing, wind surfing, windsurfer, wing foiling, wingfoiling, purjelautailu, windsurf, wing foil, windsurfen, planche a voile, planchismo, vindsurfing, surfen met wind, vindsurfa < wind sports
wine making, winemaking << wine ! rare
wine, wine tasting, wines, oenology, natural wine, wein, vin, vino, viini, weine, vins, vinos, vini, vinhos, wijn, viner, oenologie, enologia, weinverkostung, degustation de vins, cata de vinos, degustazione vini, wijnproeven, vinprovning, viticulture hobby, weinbau, ワイン, 红酒, 葡萄酒, 와인, sarap
winter bathing ! rare
wood turning, woodturning, lathe work < woodworking ! rare
woodworking, woodwork, carpentry, woodworker, holzarbeiten, holzwerken, joinery, puutyot, menuiserie, carpinteria, making things from wood, tischlern, holzarbeit, schreinern, travail du bois, ebenisterie, trabajar la madera, falegnameria, lavorare il legno, marcenaria, houtbewerking, timmeren, snickeri, snickra, puutyo, stolarstwo, woodcraft, wood work, furniture building, building furniture
wrestling, greco roman wrestling
writing, write, creative writing, fiction writing, novel writing, writing fiction, writing novels, writing short stories, schreiben, ecriture, escritura, kirjoittaminen, screenwriting, nanowrimo, short stories, ecrire, escribir, scrivere, scrittura, escrever, escrita, schrijven, skriva, skrivande, pisanie, writing stories, journaling writing, playwriting, 執筆, 写作, 寫作, 글쓰기, yazmak, yazi yazmak, письмо, psani, iras, write short stories, short fiction, write poems, opowiadania
xiangqi, chinese chess, 象棋 << board games ! rare
xylophone << playing music ! rare
yacht racing, regatta sailing, sailboat racing, dinghy sailing, dinghy racing, regattas, sailing regattas, racing yachts, laser sailing, racing dinghies, ocean racing, dinghies, racing sailboats < sailing
yarn crafts, yarn craft, working with yarn << needlework ! rare
yo yo, yoyo, yo yoing ! rare
yoga, hatha yoga, vinyasa, ashtanga, yogi, jooga, yoga practice, vinyasa yoga, ashtanga yoga, bikram yoga, hot yoga, yin yoga, kundalini yoga, yoga praktizieren, faire du yoga, hacer yoga, fare yoga, fazer yoga, iyengar yoga, aerial yoga, power yoga, ioga, yoga teacher, yoga instructor, ヨカ, 瑜伽, 요가, joga, иога
ziplining ! rare
zumba
`

