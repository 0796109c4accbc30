/**
 * Names of countries, folded (lib/core/text.ts): code of ISO 3166-1, then the names in English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Finnish, Swedish, Danish, Polish and the country's own language, then common short forms.
 * Source: Unicode CLDR (Unicode License v3), as `Intl.DisplayNames` of Node 20 gives them; short forms by hand.
 * Kept as text rather than asked of `Intl` at run time: browsers trim their CLDR differently, and keys must not depend on the browser.
 */
export const COUNTRY_NAMES = `
ad|andorra|andorre|andora
ae|united arab emirates|vereinigte arabische emirate|emirats arabes unis|emiratos arabes unidos|emirados arabes unidos|emirati arabi uniti|verenigde arabische emiraten|arabiemiirikunnat|forenade arabemiraten|de forenede arabiske emirater|zjednoczone emiraty arabskie|الامارات العربية المتحدة|uae
af|afghanistan|afganistan|afeganistao|افغانستان
ag|antigua barbuda|antigua und barbuda|antigua et barbuda|antigua y barbuda|antigua e barbuda|antigua en barbuda|antigua ja barbuda|antigua och barbuda|antigua og barbuda|antigua i barbuda
ai|anguilla|anguila
al|albania|albanien|albanie|shqiperi
am|armenia|armenien|armenie|հայաստան
ao|angola
aq|antarctica|antarktis|antarctique|antartida|antartide|antarktyda
ar|argentina|argentinien|argentine|argentinie|argentiina|argentyna
as|american samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|amerikaans samoa|amerikan samoa|amerikanska samoa|amerikansk samoa|samoa amerykanskie
at|austria|osterreich|autriche|oostenrijk|itavalta|osterrike|ostrig
au|australia|australien|australie
aw|aruba
ax|aland islands|alandinseln|iles aland|islas aland|ilhas aland|isole aland|aland|ahvenanmaa|wyspy alandzkie
az|azerbaijan|aserbaidschan|azerbaidjan|azerbaiyan|azerbaijao|azerbaigian|azerbeidzjan|azerbaidzan|azerbajdzjan|aserbajdsjan|azerbejdzan|azərbaycan
ba|bosnia herzegovina|bosnien und herzegowina|bosnie herzegovine|bosnia y herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnie en herzegovina|bosnia ja hertsegovina|bosnien och hercegovina|bosnien hercegovina|bosnia i hercegowina|bosna i hercegovina
bb|barbados|barbade
bd|bangladesh|bangladesch|banglades|bangladesz|বলদশ
be|belgium|belgien|belgique|belgica|belgio|belgie|belgia
bf|burkina faso|burquina faso
bg|bulgaria|bulgarien|bulgarie|bulgarije|българия
bh|bahrain|bahrein|barein|bahrajn|البحرين
bi|burundi|uburundi
bj|benin
bl|st barthelemy|saint barthelemy|san bartolome|sao bartolomeu|s t barthelemy
bm|bermuda|bermudes|bermudas|bermudy
bn|brunei|brunei darussalam
bo|bolivia|bolivien|bolivie|boliwia
bq|caribbean netherlands|karibische niederlande|pays bas caribeens|caribe neerlandes|paises baixos caribenhos|caraibi olandesi|caribisch nederland|karibian alankomaat|karibiska nederlanderna|de tidligere nederlandske antiller|niderlandy karaibskie
br|brazil|brasilien|bresil|brasil|brasile|brazilie|brasilia|brazylia
bs|bahamas|bahama|bahamy
bt|bhutan|bhoutan|butan|butao|འབག
bv|bouvet island|bouvetinsel|ile bouvet|isla bouvet|ilha bouvet|isola bouvet|bouveteiland|bouvetnsaari|bouveton|bouvetoen|wyspa bouveta|bouvetoya
bw|botswana|botsuana
by|belarus|bielorussie|bielorrusia|bielorrussia|bielorussia|valko venaja|bialorus|беларусь|belorussia
bz|belize|belice
ca|canada|kanada
cc|cocos keeling islands|kokosinseln|iles cocos|islas cocos|ilhas cocos keeling|isole cocos keeling|cocoseilanden|kookossaaret keelingsaaret|kokosoarna|cocosoerne|wyspy kokosowe|kepulauan cocos keeling
cd|congo kinshasa|kongo kinshasa|republica democratica del congo|kongon demokraattinen tasavalta|demokratyczna republika konga|dr congo
cf|central african republic|zentralafrikanische republik|republique centrafricaine|republica centroafricana|republica centro africana|repubblica centrafricana|centraal afrikaanse republiek|keski afrikan tasavalta|centralafrikanska republiken|den centralafrikanske republik|republika srodkowoafrykanska|kodorosese ti beafrika
cg|congo brazzaville|kongo brazzaville|congo|republica do congo|kongon tasavalta|kongo
ch|switzerland|schweiz|suisse|suiza|suica|svizzera|zwitserland|sveitsi|szwajcaria
ci|cote divoire|costa do marfim|costa davorio|ivoorkust|norsunluurannikko|elfenbenskusten|elfenbenskysten|ivory coast
ck|cook islands|cookinseln|iles cook|islas cook|ilhas cook|isole cook|cookeilanden|cookinsaaret|cookoarna|cookoerne|wyspy cooka
cl|chile|chili|cile
cm|cameroon|kamerun|cameroun|camerun|camaroes|kameroen
cn|china|chine|cina|kiina|kina|chiny|中国|pr china|p r china|peoples republic of china|prc
co|colombia|kolumbien|colombie|kolumbia
cr|costa rica|kostaryka
cu|cuba|kuba|kuuba
cv|cape verde|cabo verde|cap vert|capo verde|kaapverdie|kap verde|republika zielonego przyladka
cw|curacao|curazao
cx|christmas island|weihnachtsinsel|ile christmas|isla de navidad|ilha christmas|isola christmas|christmaseiland|joulusaari|julon|juleoen|wyspa bozego narodzenia
cy|cyprus|zypern|chypre|chipre|cipro|kypros|cypern|cypr|κυπρος
cz|czechia|tschechien|tchequie|chequia|tchequia|cechia|tsjechie|tsekki|tjeckien|tjekkiet|czechy|cesko|czech republic|tschechische republik|republique tcheque
de|germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|saksa|tyskland|niemcy
dj|djibouti|dschibuti|yibuti|djibuti|gibuti|dzibuti
dk|denmark|danemark|dinamarca|danimarca|denemarken|tanska|danmark|dania
dm|dominica|dominique|dominika
do|dominican republic|dominikanische republik|republique dominicaine|republica dominicana|repubblica dominicana|dominicaanse republiek|dominikaaninen tasavalta|dominikanska republiken|den dominikanske republik|dominikana
dz|algeria|algerien|algerie|argelia|algerije|algeriet|algieria|الجزاير
ec|ecuador|equateur|equador|ekwador
ee|estonia|estland|estonie|viro|eesti
eg|egypt|agypten|egypte|egipto|egito|egitto|egypti|egypten|egipt|مصر
eh|western sahara|westsahara|sahara occidental|saara ocidental|sahara occidentale|westelijke sahara|lansi sahara|vastsahara|vestsahara|sahara zachodnia|الصحراء الغربية
er|eritrea|erythree|eritreia|erytrea|ኤርትራ
es|spain|spanien|espagne|espana|espanha|spagna|spanje|espanja|hiszpania
et|ethiopia|athiopien|ethiopie|etiopia|etiopien|ኢትዮጵያ
fi|finland|finnland|finlande|finlandia|suomi
fj|fiji|fidschi|fidji|fiyi|figi|fidzi
fk|falkland islands|falklandinseln|iles malouines|islas malvinas|ilhas malvinas|isole falkland|falklandeilanden|falklandinsaaret|falklandsoarna|falklandsoerne|falklandy
fm|micronesia|mikronesien|micronesie|mikronesia|mikronezja
fo|faroe islands|faroer|iles feroe|islas feroe|ilhas faroe|isole faer oer|faeroer|farsaaret|faroarna|faeroerne|wyspy owcze|foroyar
fr|france|frankreich|francia|franca|frankrijk|ranska|frankrike|frankrig|francja
ga|gabon|gabun|gabao
gb|united kingdom|vereinigtes konigreich|royaume uni|reino unido|regno unito|verenigd koninkrijk|iso britannia|storbritannien|wielka brytania|uk|u k|great britain|britain
gd|grenada|grenade|granada
ge|georgia|georgien|georgie|gruzja|საქართველო
gf|french guiana|franzosisch guayana|guyane francaise|guayana francesa|guiana francesa|guyana francese|frans guyana|ranskan guayana|franska guyana|fransk guyana|gujana francuska
gg|guernsey|guernesey
gh|ghana|gana|gaana
gi|gibraltar|gibilterra
gl|greenland|gronland|groenland|groenlandia|gronlanti|grenlandia|kalaallit nunaat
gm|gambia|gambie
gn|guinea|guinee|guine|gwinea
gp|guadeloupe|guadalupe|guadalupa|gwadelupa
gq|equatorial guinea|aquatorialguinea|guinee equatoriale|guinea ecuatorial|guine equatorial|guinea equatoriale|equatoriaal guinea|paivantasaajan guinea|ekvatorialguinea|aekvatorialguinea|gwinea rownikowa
gr|greece|griechenland|grece|grecia|griekenland|kreikka|grekland|graekenland|grecja|ελλαδα
gs|south georgia south sandwich islands|ilhas georgia do sul e sandwich do sul|georgia del sud e sandwich australi|sydgeorgien och sydsandwichoarna|south georgia og de sydlige sandwichoer
gt|guatemala|gwatemala
gu|guam
gw|guinea bissau|guinee bissau|guinea bisau|guine bissau|gwinea bissau
gy|guyana|guiana|gujana
hk|hong kong sar china|sonderverwaltungsregion hongkong|r a s chinoise de hong kong|rae de hong kong china|hong kong rae da china|ras di hong kong|hongkong sar van china|hongkong kiinan erityishallintoalue|hongkong sar|sar hongkong|sra hongkong chiny|中国香港特别行政区|hong kong
hm|heard mcdonald islands|heard und mcdonaldinseln|iles heard et macdonald|islas heard y mcdonald|ilhas heard e mcdonald|isole heard e mcdonald|heard en mcdonaldeilanden|heard ja mcdonaldinsaaret|heardon och mcdonaldoarna|heard island og mcdonald islands|wyspy heard i mcdonalda
hn|honduras
hr|croatia|kroatien|croatie|croacia|croazia|kroatie|kroatia|chorwacja|hrvatska
ht|haiti
hu|hungary|ungarn|hongrie|hungria|ungheria|hongarije|unkari|ungern|wegry|magyarorszag
id|indonesia|indonesien|indonesie|indonezja
ie|ireland|irland|irlande|irlanda|ierland|irlanti|irlandia|republic of ireland
il|israel|israele|izrael|ישראל
im|isle of man|ile de man|isla de man|ilha de man|isola di man|mansaari|wyspa man
in|india|indien|inde|intia|indie|भरत
io|british indian ocean territory|territoire britannique de locean indien|territorio britanico del oceano indico|territorio britanico do oceano indico|brits indische oceaanterritorium|brittilainen intian valtameren alue|brittiska territoriet i indiska oceanen
iq|iraq|irak|iraque|العراق
ir|iran|ira|ایران|islamic republic of iran
is|iceland|island|islande|islandia|islanda|ijsland|islanti
it|italy|italien|italie|italia|wlochy
je|jersey
jm|jamaica|jamaika|jamaique|giamaica|jamajka
jo|jordan|jordanien|jordanie|jordania|giordania|الاردن
jp|japan|japon|japao|giappone|japani|japonia|日本
ke|kenya|kenia|quenia
kg|kyrgyzstan|kirgisistan|kirghizstan|kirguistan|quirguistao|kirghizistan|kirgizie|kirgisia|kirgizistan|kirgistan|кыргызстан
kh|cambodia|kambodscha|cambodge|camboya|camboja|cambogia|cambodja|kambodza|kambodja|កមពជ
ki|kiribati|quiribati
km|comoros|komoren|comores|comoras|comore|comoren|komorit|komorerna|comorerne|komory|جزر القمر
kn|st kitts nevis|st kitts und nevis|saint christophe et nieves|san cristobal y nieves|sao cristovao e nevis|saint kitts e nevis|saint kitts en nevis|saint kitts ja nevis|s t kitts och nevis|saint kitts og nevis|saint kitts i nevis
kp|north korea|nordkorea|coree du nord|corea del norte|coreia do norte|corea del nord|noord korea|pohjois korea|korea polnocna|북한
kr|south korea|sudkorea|coree du sud|corea del sur|coreia do sul|corea del sud|zuid korea|etela korea|sydkorea|korea poludniowa|대한민국|korea|republic of korea
kw|kuwait|koweit|koeweit|kuwejt|الكويت
ky|cayman islands|kaimaninseln|iles caimans|islas caiman|ilhas cayman|isole cayman|kaaimaneilanden|caymansaaret|caymanoarna|caymanoerne|kajmany
kz|kazakhstan|kasachstan|kazajistan|cazaquistao|kazakistan|kazachstan|kazakstan|kasakhstan|казахстан
la|laos|ລາວ
lb|lebanon|libanon|liban|libano|لبنان
lc|st lucia|sainte lucie|santa lucia|saint lucia|s t lucia
li|liechtenstein
lk|sri lanka|ශ ර ලකව
lr|liberia
ls|lesotho|lesoto
lt|lithuania|litauen|lituanie|lituania|litouwen|liettua|litwa|lietuva
lu|luxembourg|luxemburg|luxemburgo|lussemburgo|luksemburg
lv|latvia|lettland|lettonie|letonia|lettonia|letland|lotwa|latvija
ly|libya|libyen|libye|libia|libie|ليبيا
ma|morocco|marokko|maroc|marruecos|marrocos|marocco|marocko|maroko|المغرب
mc|monaco|monako
md|moldova|republik moldau|moldavie|moldavia|moldavien|moldawia|republica moldova
me|montenegro|czarnogora|црна гора
mf|st martin|saint martin|san martin|sao martinho
mg|madagascar|madagaskar|madagasikara
mh|marshall islands|marshallinseln|iles marshall|islas marshall|ilhas marshall|isole marshall|marshalleilanden|marshallinsaaret|marshalloarna|marshalloerne|wyspy marshalla
mk|north macedonia|nordmazedonien|macedoine du nord|macedonia del norte|macedonia do norte|macedonia del nord|noord macedonie|pohjois makedonia|nordmakedonien|macedonia polnocna|северна македонија|macedonia
ml|mali
mm|myanmar burma|myanmar|myanmar birmanie|myanmar birmania|mianmar birmania|myanmar birma|mjanma birma|မနမ|burma
mn|mongolia|mongolei|mongolie|mongoliet|монгол
mo|macao sar china|sonderverwaltungsregion macau|r a s chinoise de macao|rae de macao china|macau rae da china|ras di macao|macau sar van china|macao kiinan erityishallintoalue|macao sar|sar macao|sra makau chiny|中国澳门特别行政区|macau
mp|northern mariana islands|nordliche marianen|iles mariannes du nord|islas marianas del norte|ilhas marianas do norte|isole marianne settentrionali|noordelijke marianen|pohjois mariaanit|nordmarianerna|nordmarianerne|mariany polnocne
mq|martinique|martinica|martynika
mr|mauritania|mauretanien|mauritanie|mauretania|موريتانيا
ms|montserrat
mt|malta|malte
mu|mauritius|maurice|mauricio
mv|maldives|malediven|maldivas|maldive|maldiven|malediivit|maldiverna|maldiverne|malediwy
mw|malawi|malaui
mx|mexico|mexiko|mexique|messico|meksiko|meksyk
my|malaysia|malaisie|malasia|maleisie|malesia|malezja
mz|mozambique|mosambik|mocambique|mozambico|mozambik
na|namibia|namibie
nc|new caledonia|neukaledonien|nouvelle caledonie|nueva caledonia|nova caledonia|nuova caledonia|nieuw caledonie|uusi kaledonia|nya kaledonien|ny kaledonien|nowa kaledonia
ne|niger|nijar
nf|norfolk island|norfolkinsel|ile norfolk|isla norfolk|ilha norfolk|isola norfolk|norfolk|norfolkinsaari|norfolkon
ng|nigeria
ni|nicaragua|nikaragua
nl|netherlands|niederlande|pays bas|paises bajos|paises baixos|paesi bassi|nederland|alankomaat|nederlanderna|nederlandene|holandia|holland|the netherlands
no|norway|norwegen|norvege|noruega|norvegia|noorwegen|norja|norge|norwegia
np|nepal|नपल
nr|nauru
nu|niue
nz|new zealand|neuseeland|nouvelle zelande|nueva zelanda|nova zelandia|nuova zelanda|nieuw zeeland|uusi seelanti|nya zeeland|nowa zelandia
om|oman|oma|عمان
pa|panama
pe|peru|perou
pf|french polynesia|franzosisch polynesien|polynesie francaise|polinesia francesa|polinesia francese|frans polynesie|ranskan polynesia|franska polynesien|fransk polynesien|polinezja francuska
pg|papua new guinea|papua neuguinea|papouasie nouvelle guinee|papua nueva guinea|papua nova guine|papua nuova guinea|papoea nieuw guinea|papua uusi guinea|papua nya guinea|papua ny guinea|papua nowa gwinea
ph|philippines|philippinen|filipinas|filippine|filipijnen|filippiinit|filippinerna|filippinerne|filipiny|pilipinas
pk|pakistan|paquistao|پاکستان
pl|poland|polen|pologne|polonia|puola|polska
pm|st pierre miquelon|st pierre und miquelon|saint pierre et miquelon|san pedro y miquelon|sao pedro e miquelao|saint pierre e miquelon|saint pierre en miquelon|saint pierre ja miquelon|s t pierre och miquelon|saint pierre og miquelon|saint pierre i miquelon
pn|pitcairn islands|pitcairninseln|iles pitcairn|islas pitcairn|ilhas pitcairn|isole pitcairn|pitcairneilanden|pitcairn|pitcairnoarna
pr|puerto rico|porto rico|portorico|portoryko
ps|palestinian territories|palastinensische autonomiegebiete|territoires palestiniens|territorios palestinos|territori palestinesi|palestijnse gebieden|palestiinalaisalue|palestinska territorierna|de palaestinensiske omrader|terytoria palestynskie|الاراضي الفلسطينية|palestine
pt|portugal|portogallo|portugali|portugalia
pw|palau|palaos
py|paraguay|paraguai|paragwaj
qa|qatar|katar|catar|قطر
re|reunion|la reunion|reuniao|riunione
ro|romania|rumanien|roumanie|rumania|romenia|roemenie|rumaenien|rumunia
rs|serbia|serbien|serbie|servia|servie|србија
ru|russia|russland|russie|rusia|rusland|venaja|ryssland|rosja|россия|russian federation
rw|rwanda|ruanda|u rwanda
sa|saudi arabia|saudi arabien|arabie saoudite|arabia saudi|arabia saudita|saoedi arabie|saudiarabien|arabia saudyjska|المملكة العربية السعودية
sb|solomon islands|salomonen|iles salomon|islas salomon|ilhas salomao|isole salomone|salomonseilanden|salomonsaaret|salomonoarna|salomonoerne|wyspy salomona
sc|seychelles|seychellen|seicheles|seychellit|seychellerna|seychellerne|seszele
sd|sudan|soudan|sudao|soedan|السودان
se|sweden|schweden|suede|suecia|svezia|zweden|ruotsi|sverige|szwecja
sg|singapore|singapur|singapour|singapura
sh|st helena|sainte helene|santa elena|santa helena|santelena|sint helena|saint helena|s t helena|wyspa swietej heleny
si|slovenia|slowenien|slovenie|eslovenia|slovenien|slowenia|slovenija
sj|svalbard jan mayen|spitzbergen und jan mayen|svalbard et jan mayen|svalbard y jan mayen|svalbard e jan mayen|spitsbergen en jan mayen|huippuvuoret ja jan mayen|svalbard och jan mayen|svalbard og jan mayen|svalbard i jan mayen
sk|slovakia|slowakei|slovaquie|eslovaquia|slovacchia|slowakije|slovakien|slovakiet|slowacja|slovensko
sl|sierra leone|sierra leona|serra leoa
sm|san marino|saint marin
sn|senegal|senegaal
so|somalia|somalie|soomaaliya
sr|suriname|surinam
ss|south sudan|sudsudan|soudan du sud|sudan del sur|sudao do sul|sud sudan|zuid soedan|etela sudan|sydsudan|sudan poludniowy|جنوب السودان
st|sao tome principe|sao tome und principe|sao tome et principe|santo tome y principe|sao tome e principe|sao tome en principe|sao tome ja principe|sao tome och principe|sao tome og principe|wyspy swietego tomasza i ksiazeca
sv|el salvador|salvador|salwador
sx|sint maarten|saint martin partie neerlandaise
sy|syria|syrien|syrie|siria|syyria|سوريا|syrian arab republic
sz|eswatini|esuatini|essuatini|swaziland
tc|turks caicos islands|turks und caicosinseln|iles turques et caiques|islas turcas y caicos|ilhas turcas e caicos|isole turks e caicos|turks en caicoseilanden|turks ja caicossaaret|turks och caicosoarna|turks og caicosoerne|turks i caicos
td|chad|tschad|tchad|chade|ciad|tsjaad|tsad|czad|تشاد
tf|french southern territories|franzosische sud und antarktisgebiete|terres australes francaises|territorios australes franceses|territorios franceses do sul|terre australi francesi|ranskan etelaiset ja antarktiset alueet|franska sydterritorierna
tg|togo
th|thailand|thailande|tailandia|thailandia|thaimaa|tajlandia|ไทย
tj|tajikistan|tadschikistan|tadjikistan|tayikistan|tadjiquistao|tagikistan|tadzjikistan|tadzikistan|tadsjikistan|tadzykistan|тоҷикистон
tk|tokelau|tokelauoarna
tl|timor leste|timor oriental|timor est|oost timor|ita timor|osttimor|timor wschodni
tm|turkmenistan|turcomenistao
tn|tunisia|tunesien|tunisie|tunez|tunesie|tunisien|tunezja|تونس
to|tonga
tr|turkiye|turkei|turquie|turquia|turchia|turkije|turkki|turkiet|tyrkiet|turcja|turkey
tt|trinidad tobago|trinidad und tobago|trinite et tobago|trinidad y tobago|trinidad e tobago|trinidad en tobago|trinidad ja tobago|trinidad och tobago|trinidad og tobago|trynidad i tobago
tv|tuvalu
tw|taiwan|tajwan|台湾
tz|tanzania|tansania|tanzanie
ua|ukraine|ucrania|ucraina|oekraine|ukraina|украіна
ug|uganda|ouganda|oeganda
um|u s outlying islands|amerikanische uberseeinseln|iles mineures eloignees des etats unis|islas menores alejadas de ee uu|ilhas menores distantes dos eua|isole minori esterne degli stati uniti|yhdysvaltain erillissaaret|usa s yttre oar|amerikanske oversoiske oer
us|united states|vereinigte staaten|etats unis|estados unidos|stati uniti|verenigde staten|yhdysvallat|usa|stany zjednoczone|us|u s a|united states of america|the united states|eeuu|etats unis d amerique
uy|uruguay|uruguai|urugwaj
uz|uzbekistan|usbekistan|ouzbekistan|uzbequistao|oezbekistan|oʻzbekiston
va|vatican city|vatikanstadt|etat de la cite du vatican|ciudad del vaticano|cidade do vaticano|citta del vaticano|vaticaanstad|vatikaani|vatikanstaten|watykan
vc|st vincent grenadines|st vincent und die grenadinen|saint vincent et les grenadines|san vicente y las granadinas|sao vicente e granadinas|saint vincent e grenadine|saint vincent en de grenadines|saint vincent ja grenadiinit|s t vincent och grenadinerna|saint vincent og grenadinerne|saint vincent i grenadyny
ve|venezuela|wenezuela
vg|british virgin islands|britische jungferninseln|iles vierges britanniques|islas virgenes britanicas|ilhas virgens britanicas|isole vergini britanniche|britse maagdeneilanden|brittilaiset neitsytsaaret|brittiska jungfruoarna|de britiske jomfruoer|brytyjskie wyspy dziewicze
vi|u s virgin islands|amerikanische jungferninseln|iles vierges des etats unis|islas virgenes de ee uu|ilhas virgens americanas|isole vergini americane|amerikaanse maagdeneilanden|yhdysvaltain neitsytsaaret|amerikanska jungfruoarna|de amerikanske jomfruoer|wyspy dziewicze stanow zjednoczonych
vn|vietnam|viet nam|vietna|wietnam
vu|vanuatu
wf|wallis futuna|wallis und futuna|wallis et futuna|wallis y futuna|wallis e futuna|wallis en futuna|wallis ja futuna|wallis och futunaoarna|wallis og futuna|wallis i futuna
ws|samoa
xk|kosovo|kosowo|kosove
ye|yemen|jemen|iemen|اليمن
yt|mayotte|majotta
za|south africa|sudafrika|afrique du sud|sudafrica|africa do sul|zuid afrika|etela afrikka|sydafrika|republika poludniowej afryki
zm|zambia|sambia|zambie
zw|zimbabwe|simbabwe|zimbabue
`
