/**
 * More names of towns, beside those of lib/affinity/data/cities.ts: the name by which the engine knows the town, then after bars exonyms in
 * German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Finnish, Polish and Turkish, native names in their own script, former names
 * and short forms; folded (lib/core/text.ts). Hand-written from general knowledge (facts, no text); sorted. A name that is a word or another
 * town as well stands on no line.
 */
export const MORE_CITY_NAMES = `
aachen|aquisgran|aquisgrana|aix la chapelle|akwizgran
abu dhabi|abou dabi|abu dabi
addis ababa|addis abeba|addis abeba etiopia|አዲስ አበባ
ahmedabad|amdavad|अहमदाबाद
aleppo|alep|alepo|حلب
alexandria|alexandrie|alejandria|alessandria degitto|الاسكندريه|الإسكندرية
algiers|algier|alger|argel|algeri|الجزاير
almaty|алматы|алма ата
amman|عمان
amsterdam|amesterdao|adam|amsterdao|amszterdam|mokum
antwerp|amberes|anversa|antuerpia|antwerpia
aracaju|aracajú
ashgabat|ashkhabad
asuncion|assuncao
athens|athen|athenes|atenas|atene|athene|aten|ateena|ateny|atina|атина|афины|афіни
atlanta|atl
auckland|tamaki makaurau|akarana
augsburg|augusta vindelicorum
austin|atx
baghdad|بغداد|bagdad irak
baku|bakou|баку
bandung|bandoeng
bangkok|krung thep|krung thep maha nakhon|กรงเทพมหานคร|กรงเทพฯ|กรงเทพ|bkk
barcelona|barcelone|barcellona|bcn|barna
basel|basle|basilea|basileia|bazel|bazylea
beijing|pechino|pequim|pequin|bei jing|北京市|пекин
beirut|beirute|beiroet|bejrut|بيروت
belgrade|belgrado|belgrad serbien|belgradas|белград
belo horizonte|bh brasil|beaga
bengaluru|bangaluru|bengalooru|bangalore urban|ಬಗಳರ|ಬೆಂಗಳೂರು|blr
bergen norway|bergen norge
berlin|berlim|berlino|berlijn|берлин|柏林|берлін
bern|berna|berno
bilbao|bilbau
bogota|bogota dc|santa fe de bogota
bologna|bolonia|bologne|bolonha
bordeaux|burdeos|bordeus|bdx
boston|beantown
braga|bracara augusta
brasilia|brasil dc
bratislava|presburg|posonium|prešporok
braunschweig|brunswick|brunsvique
bremen|breme|brema
brescia|brixia
brighton|brighton and hove
brno|brunn czech republic|brun moravia
bruges|brujas|bruges belgique|brugia|brugge belgien
brussels|bruselas|bruxelas|brussel belgie|bruksela|bryssel|bruksel
bucharest|bukarest|bucarest|bucareste|boekarest|bukareszt|bukres|бухарест
budapest|budapeste|boedapest|budapeszt|budapeste hungria|bp|будапешт
busan|부산광역시|釜山
cairo|le caire|el cairo|al qahira|kair|kahire|القاهرة
cape town|le cap|kapstadt|ciudad del cabo|cidade do cabo|citta del capo|kaapstad|kapsztad|kaapunki|kapstaden|ikapa
caracas|santiago de leon de caracas
casablanca|dar el beida|الدار البيضاء|casa blanca morocco
cebu city|cebu|sugbo
changchun|长春
changsha|长沙
charleroi|charlesroi
chattogram|চট্টগ্রাম
chelyabinsk|челябинск
chemnitz|karl marx stadt
chengdu|成都市
chennai|சனன|சென்னை
chernivtsi|чернівці|czernowitz
chiba|千葉
chicago|chi town|windy city
chisinau|kischinau|кишинев|kishinev
chongqing|重庆市|重慶
cluj napoca|cluj|klausenburg|kolozsvar
coimbra|conimbriga
cologne|keulen|kolonia|koln am rhein|colonha
colombo|කොළඹ|kolombo
copenhagen|copenhague|copenaghen|kopenhaga|kjøbenhavn|koebenhavn|kobenhavn k|kopenhag|cph|koopenhamina|копенгаген
cordoba|cordoue|cordova
da nang|tourane
daegu|대구|대구광역시
daejeon|대전
dalian|大连
dallas|big d
damascus|damas|damasco|damaszek|sam|دمشق
delhi|dilli|दिल्ली|दलल|nueva delhi|neu delhi
den bosch|s hertogenbosch|bois le duc
detroit|motor city
dhaka|ঢাকা
dnipro|дніпро|днепр
doha|الدوحة
dongguan|东莞
dresden|dresde|dresda|drezno
dubai|дубай|dubay
dublin|baile atha cliath|dublino|dublim|dublín
dusseldorf|dusseldorf am rhein|dusseldorfia
edinburgh|edimbourg|edimburgo|dun eideann|edynburg|edinburg
eindhoven|lampegat
erfurt|erfordia
fes|fez|fes morocco
florence|florencia|florenca|florencja|fiorenza
foshan|佛山
frankfurt|francfort|francfort sur le main|francoforte|francoforte sul meno|francfort del meno|mainhattan|frankfurt a m|frankfurt main|fra
fukuoka|福岡|福岡市
funchal|funchal madeira
gaziantep|antep|aintab
gdansk|dantzig|danzica|gedania|trojmiasto gdansk
geneva|ginebra|genebra|geneve suisse|genewa|ginevra svizzera|cenevre
genoa|genes|genova italia|zena|genua italien
ghent|gante|gandawa
giza|الجيزة|al jizah|gizeh|guiza
glasgow|glaschu
gothenburg|gotemburgo|goteburg|gotebory|gbg|goteborg
granada spain|grenade espagne
graz|gratz
groningen|groninga|groningue
guadalajara|gdl
guangzhou|guang zhou|广州市|廣州|kanton
guiyang|贵阳
gwangju|광주
hague|la haye|la haya|l aia|haia
haifa|חיפה|حيفا
haikou|海口
hamburg|hambourg|hamburgo|amburgo|freie und hansestadt hamburg|hansestadt hamburg
hangzhou|杭州市
hanoi|hanoi vietnam|ha noi viet nam
hanover|hanovre|hanovre allemagne|hannovre
harbin|kharbin
hefei|合肥
heidelberg|heidelberga
helsinki|helsinque|helsinky|hki|hesa|stadi|хельсинки
heraklion|ηρακλειο|iraklio
hiroshima|広島|広島市
ho chi minh city|saigon vietnam|tp ho chi minh|tphcm|ho chi minh|ho chi minh ville|ho chi minh stadt|sai gon|ciudad ho chi minh
hohhot|呼和浩特
hong kong|香港|hkg|xianggang|hong kong sar
houston|h town|space city
hyderabad|हैदराबाद|హైదరాబాద్
incheon|인천광역시
innsbruck|innsbruck tirol
irkutsk|иркутск
isfahan|اصفهان|esfahan
islamabad|اسلام آباد
istanbul|estambul turquia|istambul|konstantinopel|stambul|byzantium|istanbul turkiye|constantinopla|istamboul|стамбул
izmir|smirna|smirne|smyrne
jaipur|जयपुर
jakarta|dki jakarta|yakarta|jacarta|giacarta
jeddah|djeddah|jedda|جدة|yeda
jeonju|전주
jerusalem|gerusalemme|yerushalayim|jeruzalem|jerozolima|kudus|al quds|القدس|jerusalen|иерусалим
jinan|济南|tsinan
johannesburg|joanesburgo|johannesburgo|jhb|egoli
kabul|kaboul|كابل
kagoshima|鹿児島
kaliningrad|koenigsberg|калининград|krolewiec
kanazawa|金沢
kaohsiung|高雄
karachi|کراچی|karatschi
karlsruhe|carlsruhe
kathmandu|katmandou|katmandu|काठमाडौं
kaunas|kovno|kowno
kawasaki|川崎
kazan|казань
kharkiv|charkow|kharkov ukraine|харьков
khartoum|الخرطوم|chartum
kherson|херсон
kitakyushu|北九州
klaipeda|memel
kobe|神戸|神戸市
kochi|കൊച്ചി|ernakulam
kolkata|kalkutta|কলকাতা|calcuta
konstanz|constance germany|constanza
kosice|kaschau|kassa
krakow|cracovie|cracovia|krakova|krakow polska|krk
krasnodar|краснодар
krasnoyarsk|красноярск
kuala lumpur|kl|kuala lumpur malaysia
kumamoto|熊本
kunming|昆明
kuwait city|al kuwayt|مدينة الكويت
kyiv|kiew|kijow|kiova|kijev|kyiw
kyoto|京都市|kioto|quioto
la paz|nuestra senora de la paz
lahore|لاہور
lanzhou|兰州
las palmas|las palmas de gran canaria
las vegas|sin city
lausanne|losanna|lausana
leeds|leodis
leipzig|lipsia|lipsk|leipsic
leuven|lovaina|lovanio|loewen|louvain belgique
liege|lieja|liegi|lik belgia|luettich
lille|rijssel|lila francia
lima|lima metropolitana peru
limassol|λεμεσος|lemesos
linz|linz an der donau
lisbon|lisbona|lissabon portugal|lizbona|lizbon|lissaboni|lx|лиссабон
ljubljana|lubiana|liubliana|lublana
lodz|lodsch
london|londyn|londen|londra inghilterra|lontoo uk|londra|llundain|londinium|londonas|倫敦|伦敦|ロンドン|лондон
los angeles|la california|lax
louisville|the ville
lucerne|lucerna|lucerna svizzera|lucern
lucknow|लखनऊ
lund|lund skane
lviv|leopolis|lvov ukraine|львов|leopol
lyon|lione|liao|lyon france
macau|澳門
madrid|madryt|madri|madride|мадрид
mainz|maguncia|magonza|moguncja|maguncia alemania
malaga|malaga espana
malmo|malmo sverige
manama|المنامة
manchester|manc|mcr
manila|maynila|manille
mannheim|mannheim quadrate
marrakesh|marrakech|marrakesch|مراكش
marseille|marsella|marsiglia|marselha|marsylia|massilia
mashhad|مشهد|meshed
mecca|مكة
medellin|medallo
medina|المدينة المنورة
melbourne|melb|melb vic
memphis|bluff city
mexico city|mexico df|mexiko stadt|mexico ville|ville de mexico|citta del messico|cidade do mexico|mexiko city|distrito federal mexico|df mexico
miami|mia florida
milan|milao|mediolan|milaan|milano milanese|milan italie
minneapolis|minnie
minsk|минск|mińsk|мінск
montevideo|montevideu
montpellier|mompeller
montreal|mtl|montreal quebec|yul
moscow|mosca|moscou|moscu|moskou|moskwa|moskova|москва город|moscovo|莫斯科
mumbai|bombaim|मुंबई|मबई|bom
munich|monaco di baviera germania|monaco|munique|munchen deutschland|mnichov|monachium|minga
munster|monasterium
murcia|murcia espana
muscat|مسقط|mascate
nagoya|名古屋市
naha|那覇
namur|namen belgie
nanchang|南昌
nanjing|南京市|nankin|nanquim
nanning|南宁
naples|neapel|napoles|napels|neapol|napoli italia
nara|奈良
new york|nueva york|nova york|nova iorque|nouvelle york|nowy jork|big apple|the big apple|nyc ny|nueva york ciudad|纽约|ニューヨーク|new york new york|нью йорк
newcastle upon tyne|newcastle tyne|toon
nice|niza|nizza francia|nicea
nicosia|nikosia|lefkosia|lefkosa|λευκωσία|nicosie
niigata|新潟
ningbo|宁波
nis|ниш
nizhny novgorod|нижний новгород|gorky|nischni nowgorod
novi sad|нови сад|neusatz
novosibirsk|новосибирск|nowosibirsk
nuremberg|norimberga|nuremberga|norymberga|neurenberg
odesa|odessa ukraine|одесса|odessa ukraina
okayama|岡山
olomouc|olmutz
omsk|омск
oporto|o porto|porto portugal
osaka|大阪市|大阪府
oslo|christiania|kristiania|осло
ostrava|ostrau
ottawa|ottava
oulu|uleaborg finland
padua|padoue|padwa
palermo sicily|palerme
palma|palma mallorca|palma de majorca
paris|parigi|parijs|pariisi|paryz|paname|parys|ville de paris|paris 75|巴黎|パリ|париж
patna|पटना
patras|πατρα
pattaya|พัทยา
pecs|funfkirchen
perm|пермь
perth australia|perth wa
philadelphia|filadelfia|philadelphie|city of brotherly love
phoenix|phx
pisa|pise
plovdiv|пловдив|philippopel
podgorica|подгорица
poznan|poznania|posnania
prague|praga|praag|praha ceska republika|prag tschechien|praga checa|прага
pune|पुणे|pune city
pyongyang|평양|pjongjang
qingdao|青岛|tsingtao
quebec|quebec city|ville de quebec|quebec ville
quito|san francisco de quito
rabat|الرباط
regensburg|ratisbonne|ratisbona|ratyzbona
reims|rheims
reykjavik|reikiavik|reykjavik island|rejkjavik
riga|rīga latvia|ryga|рига
rijeka|fiume
rio de janeiro|rio de janeiro capital|cidade maravilhosa
riyadh|riad|الرياض|er riad
rome|roma italia|rzym|rooma|roma capitale|rim|рим
rostock|rostoch
rostov on don|ростов на дону|rostow am don|rostov na donu
rotterdam|roterdao|rotterdam nl|roffa
saint petersburg|saint petersbourg|san petersburgo|sankt petersburg|san pietroburgo|sao petersburgo|pietari|petersburg russia|спб|питер|sint petersburg|st petersburg russia
saitama|さいたま|さいたま市
salvador|salvador da bahia|salvador de bahia|sao salvador da bahia
salzburg|salzbourg|salzburgo|salisburgo
samara|самара|kuibyshev
san diego|sd california
san francisco|frisco|san fran|sfo|the city by the bay|三藩市|旧金山
san sebastian|donostia san sebastian|saint sebastien
sankt gallen|saint gallen|saint gall|san gallo
santiago de compostela|saint jacques de compostelle
sao paulo|san pablo brasil|sp capital|sao paulo capital|saint paul bresil|san paolo brasile
sapporo|札幌市
sarajevo|сараево|saraievo|sarajewo|saraybosna
seattle|emerald city
sendai|仙台|仙台市
seoul|서울특별시|서울시|seul|séoul|首尔|漢城|서울
seville|sevilha|siviglia|seville espagne|sewilla
shanghai|上海市|xangai|szanghaj|schanghai|chang hai|sciangai
sharjah|الشارقة
shenyang|沈阳|mukden china
shenzhen|深圳市
shijiazhuang|石家庄
shiraz|chiraz|شیراز
sibiu|hermannstadt|nagyszeben
singapore|singapur|singapour|singapura|新加坡|சிங்கப்பூர்|sg
siracusa|syrakus|syrakuse|siracusa sicilia
skopje|скопје|uskub|escopia
sofia|sofija|софия българия|sofya
split|spalato
stockholm|estocolmo|stoccolma|sztokholm|sthlm|stockholms stad|tukholma ruotsi|стокгольм
strasbourg|estrasburgo|strasburgo|straatsburg|strasburg|argentoratum
stuttgart|estugarda|stoccarda|stuttgart baden|benztown
surabaya|soerabaja
suwon|수원
sydney|sidney|syd|sydney nsw
szczecin|stettin polen|stettino
taichung|台中
taipei|臺北|台北市|臺北市|tajpej|taipeh
taiyuan|太原
tallinn|talin|tallin|reval estland|tallinna|таллин|таллинн
tampere|manse|tammerfors finland|nasinneula
tangier|tanger|طنجة
tartu|dorpat estland|tarto
tashkent|taschkent|ташкент|toshkent
tbilisi|tiflis georgia|тбилиси
tehran|teera|theran|تهران ایران
tel aviv|tel awiw|tel aviv jafo|תל אביב יפו|tlv|tel awiw jafo|тель авив
the hague|s gravenhage|gravenhage|haag|haga|'s gravenhage|la haye pays bas
thessaloniki|salonique|tesalonica|salonicco|selanik|θεσσαλονίκη|thessalonique
tianjin|天津市
tokyo|toquio|tokio japan|東京都|tōkyō|tokyo to|东京都|도쿄|токио
tomsk|томск
toronto|the six|the 6ix|yyz|t dot
toulouse|tolosa de languedoc|tolosa francia|ville rose
trier|treveris|treviri|trewir
trieste|trst|triest italien
tripoli|طرابلس
trondheim|nidaros|trondhjem
tula|тула
tunis|tunisi|تونس العاصمة
turin|turim|turyn|torino italia
turku|aboa|abo finland
ufa|уфа
ulaanbaatar|ulan bator|улаанбаатар|oulan bator
ulsan|울산
urumqi|乌鲁木齐
utrecht|utreque
vaasa|vasa finland|nikolainkaupunki
valencia spain|valence espagne
vancouver|van city|vancity|yvr
varna|варна
venice|venecia|veneza|venise|wenecja|venetie|venecija
veszprem|wesprim
vienna|viena|wieden|wenen|viyana|bec austria|wien osterreich|виена|вена|vieden|becs
vientiane|viangchan
vilnius|wilna|vilnious|вильнюс
vinnytsia|вінниця
vladivostok|владивосток|wladiwostok
volgograd|stalingrad|волгоград
voronezh|воронеж
warsaw|varsovie|varsovia|varsavia|warschau polen|varsova|warszawa polska|warschaw|варшава|waw
washington|washington d c|dc|district of columbia
wenzhou|温州
wiesbaden|wisbaden
winnipeg|the peg
wroclaw|breslavia|vratislavia|wratislavia|bratislavia
wuhan|武汉市|武漢
wurzburg|herbipolis
wuxi|无锡
xiamen|厦门市|amoy china
xian|西安市|sian china|hsi an
yangon|rangun|ရန်ကုန်|rangún
yekaterinburg|ekaterinburg|jekaterinburg|екатеринбург|sverdlovsk
yerevan|erivan|eriwan|երևան|eriwań|ереван
yokohama|横浜市
york england|eboracum
zagreb|zagabria|zagrebu|agram kroatien
zaporizhzhia|запоріжжя|запорожье
zaragoza|saragossa|saragosse|saragozza|saragoca
zhengzhou|郑州
zurich|zurych|zurigo svizzera|zuri|zurique|zürich|zurich ch|zuerich schweiz
`
