/**
 * Names of one city in several languages, and short forms, folded; the first is the canonical one. Hand-written, sorted.
 * A name stands here only where hardly anyone would mean another place by it.
 */
export const CITY_NAMES = `
aachen|aix la chapelle|aken
abu dhabi|ابوظبي
aleppo|halab
almaty|alma ata
ankara|angora
antwerp|antwerpen|anvers
astana|nur sultan
athens|athina|αθηνα
baghdad|bagdad
basel|bale
beijing|peking|pekin|北京
beirut|beyrouth
belgrade|beograd|београд|belgrad
bengaluru|bangalore
bern|berne
bilbao|bilbo
bolzano|bozen
bratislava|pressburg|pozsony
brno|brunn
bruges|brugge
brussels|bruxelles|brussel|bxl
bucharest|bucuresti
buenos aires|bsas|caba
bujumbura|usumbura
bursa|brusa
busan|pusan|부산
cairo|al qahirah|القاهره|kairo
chattogram|chittagong
chengdu|成都
chennai|madras
chisinau|kishinev
chongqing|chungking|重庆
cincinnati|cincy
cologne|koln|koeln|colonia
copenhagen|kobenhavn|kopenhagen|kopenhamina
da nang|danang
dalian|dairen|port arthur
damascus|damaskus|dimashq
dhaka|dacca
dnipro|dnipropetrovsk
dubai|دبي
dunkirk|dunkerque
dusseldorf|duesseldorf
espoo|esbo
florence|firenze|florenz
frankfurt|frankfurt am main|frankfurt main|ffm
freiburg|freiburg im breisgau
gdansk|danzig
gdynia|gdingen
geneva|geneve|genf|ginevra
genoa|genova|genua
ghent|gent|gand
gothenburg|goteborg|gothemburg
gqeberha|port elizabeth
guangzhou|canton|广州
guatemala city|ciudad de guatemala
gurugram|gurgaon
guwahati|gauhati
hameenlinna|tavastehus
hangzhou|杭州
hanoi|ha noi
hanover|hannover
harbin|哈尔滨
havana|la habana|havanna
helsinki|helsingfors
ho chi minh city|saigon|hcmc|thanh pho ho chi minh
hong kong|hongkong|hk
iasi|jassy
incheon|인천
indianapolis|indy
istanbul|constantinople|estambul
izmir|smyrna
jakarta|batavia|djakarta
jerusalem|al quds|ירושלים
johannesburg|joburg|jozi
kaliningrad|konigsberg
kansas city|kc
katowice|kattowitz
kharkiv|kharkov|харків
kinshasa|leopoldville
kochi|cochin
kokkola|karleby
kolkata|calcutta
krakow|cracow|krakau
kyiv|kiev|kyjiw|київ|киев
kyoto|京都
la coruna|a coruna|corunna
lappeenranta|villmanstrand
las vegas|vegas
leghorn|livorno
leuven|louvain
liege|luttich|luik
lille|rijsel
lisbon|lisboa|lissabon|lisbonne
ljubljana|laibach
lodz|litzmannstadt
london|londres|londra|lontoo
los angeles|la
lubeck|luebeck
lucerne|luzern
lviv|lwow|lemberg|lvov|львів
lyon|lyons
macau|macao|澳门
mainz|mayence
makassar|ujung pandang
malmo|malmoe
mangaluru|mangalore
mantua|mantova
maputo|lourenco marques
mariehamn|maarianhamina
marseille|marseilles
mecca|makkah
mechelen|malines
medina|al madinah
melitopol|мелитополь
mexico city|ciudad de mexico|cdmx
milan|milano|mailand
minneapolis|mpls
moscow|moskva|moskau|москва
mumbai|bombay
munich|munchen|muenchen|monaco di baviera
munster|muenster
mysuru|mysore
nagoya|名古屋
namur|namen
nanjing|nanking|南京
naples|napoli
new orleans|nola
new york|new york city|nyc
nice|nizza
nuremberg|nurnberg|nuernberg
odesa|одеса
oklahoma city|okc
osaka|大阪
osnabruck|osnabrueck
oulu|uleaborg
padua|padova
palma|palma de mallorca
pamplona|iruna
panama city|ciudad de panama
perugia|perouse
philadelphia|philly
phnom penh|pnom penh
pietarsaari|jakobstad
pittsburgh|pgh
plovdiv|philippopolis
plzen|pilsen
podgorica|titograd
pori|bjorneborg
porto|oporto
porvoo|borga
poznan|posen
prague|praha|prag
prayagraj|allahabad
pretoria|tshwane
puducherry|pondicherry
pune|poona
rauma|raumo
regensburg|ratisbon
riga|riika
rio de janeiro|rio
rome|roma|rom
s hertogenbosch|den bosch
saarbrucken|saarbruecken
saint louis|st louis|stl
saint petersburg|sankt peterburg|санкт петербург|leningrad|petrograd
salt lake city|slc
san francisco|sf
san sebastian|donostia
santiago de compostela|compostela
sao paulo|sampa
sapporo|札幌
seoul|서울|soul
seville|sevilla
shanghai|上海
shenyang|mukden
shenzhen|深圳
shimla|simla
sofia|софия
stockholm|tukholma
strasbourg|strassburg
suzhou|soochow|苏州
syracuse italy|siracusa
szczecin|stettin
taipei|台北|taibei
tallinn|reval
tampere|tammerfors
tartu|dorpat
tbilisi|tiflis|თბილისი
tehran|teheran|تهران
tel aviv|tel aviv yafo|tel aviv jaffa|תל אביב
the hague|den haag|s gravenhage|hague
thessaloniki|salonica|saloniki
thiruvananthapuram|trivandrum
tianjin|tientsin|天津
tokyo|東京|东京|tokio
trento|trient
trier|treves
trieste|triest
turin|torino
turku|abo
vaasa|vasa
vadodara|baroda
vantaa|vanda
varanasi|benares|banaras
venice|venezia|venedig
vienna|wien|vienne
vilnius|wilno|vilna
visakhapatnam|vizag
vitoria gasteiz|vitoria|gasteiz
warsaw|warszawa|warschau
wroclaw|breslau
wuhan|武汉
xiamen|amoy|厦门
xian|xi an|西安|sian
yangon|rangoon
yerevan|erevan|երեւան
yokohama|横浜
zagreb|agram
zurich|zuerich|zurigo
`

/**
 * Well-known heads whose bare name means one country to nearly everyone: "London" without more is the one in England.
 * Town|code of ISO 3166-1. Hand-written, sorted.
 */
export const BARE_MEANS = `
amsterdam|nl
athens|gr
atlanta|us
barcelona|es
basel|ch
beijing|cn
berlin|de
bern|ch
bogota|co
boston|us
brasilia|br
brisbane|au
bristol|gb
brussels|be
buenos aires|ar
cairo|eg
canberra|au
cape town|za
chicago|us
cologne|de
copenhagen|dk
dallas|us
delhi|in
denver|us
derry|gb
detroit|us
dubai|ae
dublin|ie
edinburgh|gb
florence|it
frankfurt|de
geneva|ch
glasgow|gb
hamburg|de
hanover|de
helsinki|fi
hong kong|hk
houston|us
istanbul|tr
kochi|in
lagos|ng
leeds|gb
lima|pe
lisbon|pt
liverpool|gb
london|gb
londonderry|gb
los angeles|us
lucerne|ch
lyon|fr
madrid|es
manchester|gb
melbourne|au
miami|us
milan|it
minneapolis|us
montreal|ca
moscow|ru
mumbai|in
munich|de
nairobi|ke
naples|it
nashville|us
new orleans|us
new york|us
oslo|no
ottawa|ca
oxford|gb
paris|fr
perth|au
philadelphia|us
prague|cz
rio de janeiro|br
rome|it
saint louis|us
san francisco|us
santiago|cl
sao paulo|br
seattle|us
seoul|kr
shanghai|cn
singapore|sg
stockholm|se
sydney|au
taipei|tw
tampere|fi
tokyo|jp
toronto|ca
tripoli|ly
turin|it
turku|fi
valencia|es
vancouver|ca
venice|it
vienna|at
warsaw|pl
wellington|nz
zurich|ch
`

/**
 * Names that several towns bear, none of them foremost: bare, they prove nothing about one with a state or country.
 * Hand-written, sorted.
 */
export const BARE_UNCLEAR = `
albany
alexandria
arlington
augusta
aurora
bath
bedford
birmingham
burlington
cambridge
canterbury
charleston
columbia
columbus
concord
cordoba
dover
durham
fairfield
georgetown
glendale
granada
greenville
guadalajara
halifax
halle
hamilton
hyderabad
jackson
kansas city
kingston
lancaster
leon
lexington
lincoln
merida
newcastle
newport
norwich
palermo
peterborough
plymouth
portland
portsmouth
reading
richmond
rochester
rockford
saint petersburg
salem
santa cruz
springfield
toledo
trinidad
troy
victoria
washington
wilmington
windsor
worcester
york
`
