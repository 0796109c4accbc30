/**
 * Metropolitan areas as people name them. A line: the core town, folded; its country or region (ISO 3166); how far from the core's centre
 * towns belong to it, in kilometres; other names of the area, folded (the core's name with "greater", "metro", "area" needs none); and
 * towns that belong to it, for when the reference data are not there. Hand-written from the areas that national statistics and job sites
 * use, with the radius on the short side; sorted by country and core.
 */
export const METROS = `
dubai|ae|40||sharjah,ajman
buenos aires|ar|40|gran buenos aires,amba|
graz|at|20||
linz|at|20||
vienna|at|30|wiener umland|klosterneuburg,schwechat,modling
adelaide|au|30||
brisbane|au|40||ipswich,logan city
canberra|au|25||
gold coast|au|35||
melbourne|au|50||
perth|au|45||fremantle,joondalup
sydney|au|50|western sydney|parramatta
newcastle|au-nsw|35||lake macquarie,maitland
dhaka|bd|30||
antwerp|be|20||
brussels|be|25||
sofia|bg|25||
belo horizonte|br|30|grande bh|
brasilia|br|40||taguatinga
campinas|br|30||
curitiba|br|30||
fortaleza|br|30||
porto alegre|br|35||canoas,novo hamburgo
recife|br|30||olinda
rio de janeiro|br|40|grande rio|niteroi,duque de caxias
salvador|br|35||
sao paulo|br|45|grande sao paulo|guarulhos,osasco,santo andre,sao bernardo do campo
minsk|by|30||
calgary|ca-ab|30||
edmonton|ca-ab|35||
vancouver|ca-bc|40|metro vancouver,lower mainland|burnaby,richmond,surrey,north vancouver,coquitlam,new westminster
victoria|ca-bc|25||saanich
winnipeg|ca-mb|20||
halifax|ca-ns|30||dartmouth
hamilton|ca-on|25||burlington
kitchener|ca-on|25|kitchener waterloo,waterloo region|waterloo,cambridge
london|ca-on|25||
ottawa|ca-on|30|national capital region,ottawa gatineau|gatineau,kanata
toronto|ca-on|55|gta,greater toronto area,greater toronto and hamilton area|mississauga,brampton,markham,vaughan,scarborough,north york,etobicoke,oakville
montreal|ca-qc|40||laval,longueuil
quebec|ca-qc|25|quebec city|levis
basel|ch|20||
bern|ch|25||
geneva|ch|25|lake geneva region,geneva lake area|
lausanne|ch|20||
lucerne|ch|20||
zurich|ch|28||winterthur,uster
santiago|cl|35|gran santiago|
beijing|cn|50||
chengdu|cn|45||
chongqing|cn|45||
guangzhou|cn|40|pearl river delta|foshan
hangzhou|cn|35||
nanjing|cn|35||
shanghai|cn|50||
shenzhen|cn|35||
suzhou|cn|30||
tianjin|cn|40||
wuhan|cn|40||
xian|cn|35||
bogota|co|30||soacha
medellin|co|25|valle de aburra|envigado,bello,itagui
brno|cz|25||
prague|cz|25||
aachen|de|25||
augsburg|de|20||
berlin|de|35|berlin brandenburg,hauptstadtregion berlin|potsdam
bonn|de|20||
bremen|de|25||
cologne|de|25|koln bonn,cologne bonn|leverkusen
dortmund|de|25||
dresden|de|25||
dusseldorf|de|22||neuss,ratingen
essen|de|35|ruhr,ruhr area,ruhrgebiet,ruhr valley,metropole ruhr|bochum,duisburg,dortmund,gelsenkirchen,oberhausen
frankfurt|de|35|rhein main,rhine main,frankfurt rhein main,frankfurt rhine main,frankfurt am main|offenbach,wiesbaden,mainz,darmstadt
freiburg|de|20||
hamburg|de|35||norderstedt
hannover|de|25||
karlsruhe|de|25||ettlingen
kiel|de|20||
leipzig|de|30|leipzig halle|
mannheim|de|25|rhine neckar,rhein neckar|heidelberg,ludwigshafen
munich|de|30||garching,dachau,freising
munster|de|20||
nuremberg|de|22||furth,erlangen
stuttgart|de|30||esslingen,ludwigsburg,sindelfingen,boblingen
aarhus|dk|20||
copenhagen|dk|30|hovedstaden,oresund|frederiksberg,gentofte,lyngby,malmo
tallinn|ee|25||
cairo|eg|35||giza,new cairo,6th of october
alicante|es|25||elche
barcelona|es|30||badalona,lhospitalet de llobregat,sabadell,terrassa
bilbao|es|20|gran bilbao|barakaldo,getxo
madrid|es|35|comunidad de madrid,community of madrid|alcobendas,getafe,leganes,alcala de henares,mostoles
malaga|es|35||torremolinos,marbella
palma|es|25||
seville|es|20||
valencia|es|20||
zaragoza|es|25||
helsinki|fi|30|paakaupunkiseutu,uusimaa,nyland,capital region finland,huvudstadsregionen|espoo,vantaa,kauniainen
tampere|fi|20||nokia,ylojarvi,kangasala
turku|fi|20||kaarina,raisio
bordeaux|fr|20||
grenoble|fr|18||
lille|fr|20||roubaix,tourcoing,villeneuve dascq
lyon|fr|22||villeurbanne,bron
marseille|fr|30||aix en provence
montpellier|fr|25||
nantes|fr|20||
nice|fr|25|french riviera,cote dazur|antibes,cannes,sophia antipolis
paris|fr|35|ile de france,grand paris,region parisienne,la defense|boulogne billancourt,saint denis,versailles,neuilly sur seine,nanterre,courbevoie
rennes|fr|20||
strasbourg|fr|20||kehl
toulouse|fr|22||blagnac
birmingham|gb-eng|25|west midlands|solihull,wolverhampton
brighton|gb-eng|20||hove
bristol|gb-eng|20||
leeds|gb-eng|22|west yorkshire|bradford
leicester|gb-eng|18||
liverpool|gb-eng|22|merseyside|birkenhead
london|gb-eng|35|city of london|croydon,wembley,richmond,bromley,ealing,camden,hackney,islington,greenwich,canary wharf
manchester|gb-eng|22||salford,stockport,bolton
newcastle|gb-eng|20|tyneside,tyne and wear|gateshead,sunderland
nottingham|gb-eng|18||beeston
sheffield|gb-eng|20|south yorkshire|rotherham
southampton|gb-eng|20||eastleigh
belfast|gb-nir|25||
edinburgh|gb-sct|20||leith
glasgow|gb-sct|25||paisley
cardiff|gb-wls|20||penarth
tbilisi|ge|25||
accra|gh|35||tema
athens|gr|25|attica|piraeus
thessaloniki|gr|25||
hong kong|hk|40||kowloon,new territories,tsuen wan
zagreb|hr|25||
budapest|hu|25||
bandung|id|30||
jakarta|id|40|jabodetabek|bekasi,tangerang,depok
surabaya|id|35||
cork|ie|20||
dublin|ie|25|dublin area|dun laoghaire,swords
haifa|il|25||
jerusalem|il|20||
tel aviv|il|25|gush dan|ramat gan,herzliya,givatayim,petah tikva,holon
ahmedabad|in|35||gandhinagar
chandigarh|in|25||mohali,panchkula
delhi|in|45|delhi ncr,ncr,national capital region,ncr delhi|new delhi,gurgaon,gurugram,noida,ghaziabad,faridabad
jaipur|in|30||
kochi|in|30||ernakulam,aluva
lucknow|in|30||
surat|in|30||
bengaluru|in-ka|35||whitefield
mumbai|in-mh|45|mumbai metropolitan region|thane,navi mumbai,andheri
pune|in-mh|25||pimpri chinchwad
hyderabad|in-tg|35|cyberabad|secunderabad
chennai|in-tn|35||
kolkata|in-wb|35||howrah,salt lake
bologna|it|25||
florence|it|25||scandicci
genoa|it|25||
milan|it|30||monza,sesto san giovanni
naples|it|25||
palermo|it|25||
rome|it|30||
turin|it|22||
venice|it|25||mestre
amman|jo|30||
fukuoka|jp|30||
nagoya|jp|40||
osaka|jp|40|kansai,keihanshin|sakai,kobe,kyoto
sapporo|jp|30||
tokyo|jp|50|kanto,tokyo metropolis|yokohama,kawasaki,chiba,saitama
nairobi|ke|30||
busan|kr|35||
daegu|kr|30||
seoul|kr|45|sudogwon,seoul capital area|incheon,suwon,seongnam,goyang
almaty|kz|30||
beirut|lb|20||
colombo|lk|30||dehiwala mount lavinia,sri jayewardenepura kotte
kaunas|lt|20||
vilnius|lt|25||
riga|lv|30||jurmala
casablanca|ma|35||mohammedia
rabat|ma|25||sale
guadalajara|mx|25||zapopan,tlaquepaque
mexico city|mx|40|valle de mexico,zona metropolitana del valle de mexico,cdmx|naucalpan,ecatepec,coyoacan,tlalnepantla
monterrey|mx|30||san pedro garza garcia,guadalupe,apodaca
puebla|mx|30||cholula
tijuana|mx|30||
kuala lumpur|my|35|klang valley|petaling jaya,subang jaya,shah alam
abuja|ng|40||
lagos|ng|35||ikeja,lekki
amsterdam|nl|25||amstelveen,zaandam,haarlem,hoofddorp
eindhoven|nl|15|brainport|veldhoven
rotterdam|nl|28|rijnmond|schiedam,the hague,delft
utrecht|nl|15||nieuwegein,zeist
bergen|no|18||
oslo|no|30||baerum,lillestrom,sandvika,asker
kathmandu|np|25|kathmandu valley|lalitpur,bhaktapur
auckland|nz|35||manukau,north shore
christchurch|nz|30||
wellington|nz|35||lower hutt,upper hutt,porirua
lima|pe|35|lima metropolitana|callao,miraflores
cebu city|ph|30||mandaue,lapu lapu
manila|ph|35|metro manila,ncr philippines|makati,quezon city,taguig,pasig,mandaluyong
islamabad|pk|30||rawalpindi
karachi|pk|30||
lahore|pk|25||
gdansk|pl|30|tricity,trojmiasto|gdynia,sopot
katowice|pl|30|silesian metropolis|gliwice,sosnowiec,chorzow,zabrze
krakow|pl|20||
lodz|pl|25||pabianice
poznan|pl|25||
warsaw|pl|30||pruszkow,piaseczno
wroclaw|pl|25||
lisbon|pt|30|grande lisboa|almada,amadora,cascais,sintra,oeiras
porto|pt|25|grande porto|vila nova de gaia,matosinhos,maia
doha|qa|30||
bucharest|ro|20||
belgrade|rs|20||
novi sad|rs|20||
moscow|ru|45|podmoskovye|khimki,mytishchi
saint petersburg|ru|35||
jeddah|sa|40||
riyadh|sa|35||
gothenburg|se|25|goteborgsregionen|molndal
malmo|se|22||lund
stockholm|se|30|storstockholm,stockholms lan,stockholm county,stor stockholm|solna,sundbyberg,nacka,taby,huddinge,kista
uppsala|se|20||
singapore|sg|30||
ljubljana|si|25||
bratislava|sk|25||
bangkok|th|35||nonthaburi
tunis|tn|30||ariana,la marsa
ankara|tr|45||
istanbul|tr|45||kadikoy,besiktas,uskudar
izmir|tr|40||karsiyaka,bornova
kaohsiung|tw|35||
taichung|tw|30||
taipei|tw|30|greater taipei,new taipei,new taipei city|banqiao,xinzhuang
kharkiv|ua|30||
kyiv|ua|25||
lviv|ua|25||
birmingham|us-al|40||hoover
phoenix|us-az|50|valley of the sun|scottsdale,tempe,mesa,chandler,gilbert,glendale
tucson|us-az|25||
los angeles|us-ca|65|la county|santa monica,pasadena,long beach,burbank,glendale,anaheim,irvine,torrance,culver city,beverly hills
riverside|us-ca|40|inland empire|san bernardino,ontario,rancho cucamonga
sacramento|us-ca|35||roseville,folsom,elk grove,davis
san diego|us-ca|40||la jolla,chula vista,carlsbad
san francisco|us-ca|80|bay area,sf bay area,silicon valley,east bay,south bay,sf bay|oakland,berkeley,san jose,palo alto,mountain view,menlo park,sunnyvale,cupertino,redwood city,san mateo,fremont,santa clara
boulder|us-co|15||
colorado springs|us-co|30||
denver|us-co|40|front range,denver metro|aurora,lakewood,boulder,littleton,golden
hartford|us-ct|25||west hartford
washington|us-dc|45|dmv,national capital area,dc metro,washington dc baltimore,northern virginia,nova,dc metro area|arlington,alexandria,bethesda,silver spring,rockville,reston,tysons,mclean
jacksonville|us-fl|35||
miami|us-fl|50|south florida,miami fort lauderdale|fort lauderdale,hollywood,coral gables,hialeah,miami beach,boca raton
orlando|us-fl|35|central florida|kissimmee,winter park
tampa|us-fl|40|tampa bay,tampa bay area,tampa saint petersburg|saint petersburg,clearwater
atlanta|us-ga|45|metro atlanta|decatur,marietta,alpharetta,sandy springs
honolulu|us-hi|25||
des moines|us-ia|20||west des moines
boise|us-id|30|treasure valley|meridian,nampa
chicago|us-il|55|chicagoland|evanston,oak park,naperville,schaumburg,skokie
indianapolis|us-in|30||carmel,fishers
louisville|us-ky|25|kentuckiana|
new orleans|us-la|25||metairie
boston|us-ma|45|greater boston,metro boston|cambridge,somerville,brookline,quincy,newton,waltham,medford
baltimore|us-md|30||towson,columbia
portland|us-me|20||
detroit|us-mi|45|metro detroit,southeast michigan|dearborn,troy,southfield,royal oak,warren
grand rapids|us-mi|25|west michigan|
minneapolis|us-mn|40|twin cities,minneapolis saint paul,minneapolis st paul|saint paul,bloomington,edina,eden prairie
kansas city|us-mo|35|kansas city metro|overland park,olathe
saint louis|us-mo|40|st louis|clayton,florissant
charlotte|us-nc|35||concord,gastonia
raleigh|us-nc|45|research triangle,the triangle,raleigh durham,triangle area,research triangle park|durham,chapel hill,cary
omaha|us-ne|25||
albuquerque|us-nm|25||rio rancho
las vegas|us-nv|30|clark county|henderson,paradise
buffalo|us-ny|30|western new york,buffalo niagara|amherst
new york|us-ny|50|tri state area,nyc metro,new york city metro,new york tri state,tristate area|brooklyn,manhattan,queens,bronx,staten island,jersey city,hoboken,newark,yonkers,white plains,long island city
rochester|us-ny|25||
cincinnati|us-oh|35||covington
cleveland|us-oh|35|northeast ohio|lakewood,parma,shaker heights
columbus|us-oh|30|central ohio|dublin
oklahoma city|us-ok|30|okc|norman,edmond
tulsa|us-ok|25||
portland|us-or|35|portland metro,silicon forest,pdx|beaverton,hillsboro,vancouver,gresham
philadelphia|us-pa|45|delaware valley,philly|camden,cherry hill,king of prussia
pittsburgh|us-pa|35||
providence|us-ri|25||cranston,warwick
memphis|us-tn|30||
nashville|us-tn|40|middle tennessee|franklin,brentwood,murfreesboro
austin|us-tx|40|austin round rock,central texas|round rock,cedar park,georgetown
dallas|us-tx|65|dfw,dallas fort worth,dallas ft worth,metroplex,dfw metroplex,north texas|fort worth,plano,irving,arlington,frisco,richardson,mckinney
houston|us-tx|55||sugar land,the woodlands,katy,pasadena
san antonio|us-tx|35||
salt lake city|us-ut|35|wasatch front,silicon slopes,salt lake|sandy,murray,west valley city
norfolk|us-va|40|hampton roads,tidewater|virginia beach,chesapeake,newport news
richmond|us-va|30||
seattle|us-wa|50|puget sound,seattle tacoma|bellevue,redmond,kirkland,tacoma,everett,renton
madison|us-wi|25||
milwaukee|us-wi|35||waukesha,wauwatosa
montevideo|uy|30||
tashkent|uz|30||
hanoi|vn|30||
ho chi minh city|vn|35|saigon|
cape town|za|40|mother city|stellenbosch
durban|za|40|ethekwini|umhlanga
johannesburg|za|40|gauteng,joburg|sandton,soweto,midrand
pretoria|za|30|tshwane|
`
