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
melbourne|au|50||
perth|au|45||fremantle,joondalup
sydney|au|50|western sydney|parramatta
antwerp|be|20||
brussels|be|25||
sao paulo|br|45|grande sao paulo|guarulhos,osasco,santo andre,sao bernardo do campo
rio de janeiro|br|40|grande rio|niteroi,duque de caxias
belo horizonte|br|30|grande bh|
calgary|ca-ab|30||
edmonton|ca-ab|35||
vancouver|ca-bc|40|metro vancouver,lower mainland|burnaby,richmond,surrey,north vancouver,coquitlam,new westminster
winnipeg|ca-mb|20||
ottawa|ca-on|30|national capital region,ottawa gatineau|gatineau,kanata
toronto|ca-on|55|gta,greater toronto area,greater toronto and hamilton area|mississauga,brampton,markham,vaughan,scarborough,north york,etobicoke,oakville
kitchener|ca-on|25|kitchener waterloo,waterloo region|waterloo,cambridge
montreal|ca-qc|40||laval,longueuil
quebec|ca-qc|25|quebec city|levis
basel|ch|20||
geneva|ch|25|lake geneva region,geneva lake area|
lausanne|ch|20||
zurich|ch|28||winterthur,uster
santiago|cl|35|gran santiago|
beijing|cn|50||
guangzhou|cn|40|pearl river delta|foshan
shanghai|cn|50||
shenzhen|cn|35||
bogota|co|30||soacha
medellin|co|25|valle de aburra|envigado,bello,itagui
prague|cz|25||
berlin|de|35|berlin brandenburg,hauptstadtregion berlin|potsdam
bonn|de|20||
bremen|de|25||
cologne|de|25|koln bonn,cologne bonn|leverkusen
dortmund|de|25||
dresden|de|25||
dusseldorf|de|22||neuss,ratingen
essen|de|35|ruhr,ruhr area,ruhrgebiet,ruhr valley,metropole ruhr|bochum,duisburg,dortmund,gelsenkirchen,oberhausen
frankfurt|de|35|rhein main,rhine main,frankfurt rhein main,frankfurt rhine main,frankfurt am main|offenbach,wiesbaden,mainz,darmstadt
hamburg|de|35||norderstedt
hannover|de|25||
leipzig|de|30|leipzig halle|
mannheim|de|25|rhine neckar,rhein neckar|heidelberg,ludwigshafen
munich|de|30||garching,dachau,freising
nuremberg|de|22||furth,erlangen
stuttgart|de|30||esslingen,ludwigsburg,sindelfingen,boblingen
aarhus|dk|20||
copenhagen|dk|30|hovedstaden,oresund|frederiksberg,gentofte,lyngby,malmo
cairo|eg|35||giza,new cairo,6th of october
barcelona|es|30||badalona,lhospitalet de llobregat,sabadell,terrassa
bilbao|es|20|gran bilbao|barakaldo,getxo
madrid|es|35|comunidad de madrid,community of madrid|alcobendas,getafe,leganes,alcala de henares,mostoles
seville|es|20||
valencia|es|20||
helsinki|fi|30|paakaupunkiseutu,uusimaa,nyland,capital region finland,huvudstadsregionen|espoo,vantaa,kauniainen
tampere|fi|20||nokia,ylojarvi,kangasala
turku|fi|20||kaarina,raisio
bordeaux|fr|20||
grenoble|fr|18||
lille|fr|20||roubaix,tourcoing,villeneuve dascq
lyon|fr|22||villeurbanne,bron
marseille|fr|30||aix en provence
nantes|fr|20||
nice|fr|25|french riviera,cote dazur|antibes,cannes,sophia antipolis
paris|fr|35|ile de france,grand paris,region parisienne,la defense|boulogne billancourt,saint denis,versailles,neuilly sur seine,nanterre,courbevoie
toulouse|fr|22||blagnac
belfast|gb-nir|25||
birmingham|gb-eng|25|west midlands|solihull,wolverhampton
bristol|gb-eng|20||
edinburgh|gb-sct|20||leith
glasgow|gb-sct|25||paisley
leeds|gb-eng|22|west yorkshire|bradford
liverpool|gb-eng|22|merseyside|birkenhead
london|gb-eng|35|city of london|croydon,wembley,richmond,bromley,ealing,camden,hackney,islington,greenwich,canary wharf
manchester|gb-eng|22||salford,stockport,bolton
newcastle|gb-eng|20|tyneside,tyne and wear|gateshead,sunderland
sheffield|gb-eng|20|south yorkshire|rotherham
athens|gr|25|attica|piraeus
hong kong|hk|40||kowloon,new territories,tsuen wan
budapest|hu|25||
jakarta|id|40|jabodetabek|bekasi,tangerang,depok
cork|ie|20||
dublin|ie|25|dublin area|dun laoghaire,swords
tel aviv|il|25|gush dan|ramat gan,herzliya,givatayim,petah tikva,holon
bengaluru|in-ka|35||whitefield
chennai|in-tn|35||
delhi|in|45|delhi ncr,ncr,national capital region,ncr delhi|new delhi,gurgaon,gurugram,noida,ghaziabad,faridabad
hyderabad|in-tg|35|cyberabad|secunderabad
kolkata|in-wb|35||howrah,salt lake
mumbai|in-mh|45|mumbai metropolitan region|thane,navi mumbai,andheri
pune|in-mh|25||pimpri chinchwad
milan|it|30||monza,sesto san giovanni
naples|it|25||
rome|it|30||
turin|it|22||
osaka|jp|40|kansai,keihanshin|sakai,kobe,kyoto
tokyo|jp|50|kanto,tokyo metropolis|yokohama,kawasaki,chiba,saitama
nairobi|ke|30||
seoul|kr|45|sudogwon,seoul capital area|incheon,suwon,seongnam,goyang
beirut|lb|20||
guadalajara|mx|25||zapopan,tlaquepaque
mexico city|mx|40|valle de mexico,zona metropolitana del valle de mexico,cdmx|naucalpan,ecatepec,coyoacan,tlalnepantla
monterrey|mx|30||san pedro garza garcia,guadalupe,apodaca
kuala lumpur|my|35|klang valley|petaling jaya,subang jaya,shah alam
lagos|ng|35||ikeja,lekki
amsterdam|nl|25||amstelveen,zaandam,haarlem,hoofddorp
eindhoven|nl|15|brainport|veldhoven
rotterdam|nl|28|rijnmond|schiedam,the hague,delft
utrecht|nl|15||nieuwegein,zeist
bergen|no|18||
oslo|no|30||baerum,lillestrom,sandvika,asker
auckland|nz|35||manukau,north shore
wellington|nz|25||lower hutt,porirua
lima|pe|35|lima metropolitana|callao,miraflores
manila|ph|35|metro manila,ncr philippines|makati,quezon city,taguig,pasig,mandaluyong
karachi|pk|30||
lahore|pk|25||
gdansk|pl|30|tricity,trojmiasto|gdynia,sopot
katowice|pl|30|silesian metropolis|gliwice,sosnowiec,chorzow,zabrze
krakow|pl|20||
warsaw|pl|30||pruszkow,piaseczno
lisbon|pt|30|grande lisboa|almada,amadora,cascais,sintra,oeiras
porto|pt|25|grande porto|vila nova de gaia,matosinhos,maia
bucharest|ro|20||
belgrade|rs|20||
moscow|ru|45|podmoskovye|khimki,mytishchi
saint petersburg|ru|35||
riyadh|sa|35||
gothenburg|se|25|goteborgsregionen|molndal
malmo|se|22||lund
stockholm|se|30|storstockholm,stockholms lan,stockholm county,stor stockholm|solna,sundbyberg,nacka,taby,huddinge,kista
singapore|sg|30||
bangkok|th|35||nonthaburi
istanbul|tr|45||kadikoy,besiktas,uskudar
taipei|tw|25||new taipei,banqiao
kyiv|ua|25||
phoenix|us-az|50|valley of the sun|scottsdale,tempe,mesa,chandler,gilbert,glendale
tucson|us-az|25||
los angeles|us-ca|65|la county|santa monica,pasadena,long beach,burbank,glendale,anaheim,irvine,torrance,culver city,beverly hills
riverside|us-ca|40|inland empire|san bernardino,ontario,rancho cucamonga
sacramento|us-ca|35||roseville,folsom,elk grove,davis
san diego|us-ca|40||la jolla,chula vista,carlsbad
san francisco|us-ca|80|bay area,sf bay area,silicon valley,east bay,south bay,sf bay|oakland,berkeley,san jose,palo alto,mountain view,menlo park,sunnyvale,cupertino,redwood city,san mateo,fremont,santa clara
boulder|us-co|15||
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
las vegas|us-nv|30|clark county|henderson,paradise
albuquerque|us-nm|25||rio rancho
buffalo|us-ny|30|western new york,buffalo niagara|amherst
new york|us-ny|50|tri state area,nyc metro,new york city metro,new york tri state,tristate area|brooklyn,manhattan,queens,bronx,staten island,jersey city,hoboken,newark,yonkers,white plains,long island city
rochester|us-ny|25||
cincinnati|us-oh|35||covington
cleveland|us-oh|35|northeast ohio|lakewood,parma,shaker heights
columbus|us-oh|30|central ohio|dublin
oklahoma city|us-ok|30|okc|norman,edmond
tulsa|us-ok|25||
portland|us-or|35|portland metro,silicon forest|beaverton,hillsboro,vancouver,gresham
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
richmond|us-va|30||
norfolk|us-va|40|hampton roads,tidewater|virginia beach,chesapeake,newport news
seattle|us-wa|50|puget sound,seattle tacoma|bellevue,redmond,kirkland,tacoma,everett,renton
madison|us-wi|25||
milwaukee|us-wi|35||waukesha,wauwatosa
hanoi|vn|30||
ho chi minh city|vn|35|saigon|
cape town|za|40|mother city|stellenbosch
johannesburg|za|40|gauteng,joburg|sandton,soweto,midrand
pretoria|za|30|tshwane|
`
