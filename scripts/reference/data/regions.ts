/**
 * More names of regions, beside those of lib/affinity/data/regions.ts and of GeoNames: the region's code as the file has it, then its names in the language of the
 * land, folded. Hand-written from general knowledge (facts, no text), sorted.
 */
export const MORE_REGION_NAMES = `
at.02|karnten|kaernten
at.03|niederosterreich
at.04|oberosterreich
at.06|steiermark
at.07|tirol
at.09|wien
be.bru|bruxelles capitale|brussels hoofdstedelijk gewest
ch.ag|argovie
ch.bl|baselland|bale campagne
ch.bs|basel stadt|bale ville
ch.gr|graubunden|grigioni
ch.sg|st gallen|sankt gallen
ch.ti|tessin
ch.vd|waadt
ch.vs|wallis
cz.78|jihomoravsky kraj|south moravia
cz.85|moravskoslezsky kraj
cz.87|plzensky kraj
cz.88|stredocesky kraj
dk.17|hovedstaden|region hovedstaden|capital region of denmark
dk.18|midtjylland|region midtjylland
dk.19|nordjylland|region nordjylland
dk.20|sjaelland|region sjaelland
dk.21|syddanmark|region syddanmark
es.07|illes balears|islas baleares|baleares
es.29|comunidad de madrid|community of madrid
es.31|region de murcia
es.32|navarra|comunidad foral de navarra
es.34|principado de asturias
es.53|islas canarias|canarias
es.54|castilla la mancha
es.55|castilla y leon
es.58|galiza
fr.24|centre
fr.27|burgundy
fr.75|nouvelle aquitaine
fr.94|corse
it.01|abruzzi
it.02|basilicata
it.06|friuli
it.10|marche
it.13|puglia
it.14|sardegna
it.17|alto adige|sudtirol|south tyrol|trentino
it.19|valle daosta
mx.01|ags
mx.15|estado de mexico|edomex|edo mex
nl.02|fryslan
nl.06|noord brabant
nl.07|noord holland
nl.11|zuid holland
pl.72|dolnoslaskie
pl.74|lodzkie
pl.75|lubelskie
pl.76|lubuskie
pl.77|malopolskie|malopolska
pl.78|mazowieckie|mazowsze|masovian
pl.79|opolskie
pl.80|podkarpackie
pl.81|podlaskie
pl.82|pomorskie
pl.83|slaskie
pl.85|warminsko mazurskie
pl.86|wielkopolskie|wielkopolska
pl.87|zachodniopomorskie
se.10|dalarnas lan
se.16|ostergotlands lan|ostergotland county
se.21|uppsala lan|uppsala county
se.26|stockholms lan|stockholm county
se.27|skane lan|skane county|scania
se.28|vastra gotalands lan|vastra gotaland county
`

/**
 * Counties, departments and provinces, as they are written behind a town, never for themselves: the code of the region that they lie in, then their names, folded.
 * Hand-written from the administrative divisions of each land (facts, no text), sorted.
 */
export const COUNTIES = `
de-by|oberbayern|upper bavaria|niederbayern|lower bavaria|oberpfalz|upper palatinate|oberfranken|mittelfranken|unterfranken|franken|franconia|allgau
de-nw|ruhrgebiet|ruhr area|westfalen|westphalia|rheinland|munsterland|sauerland
es-an|costa del sol
es-ct|gerona
es-pv|bizkaia|vizcaya|biscay|gipuzkoa|guipuzcoa|alava|araba
es.53|las palmas|tenerife|gran canaria|lanzarote|fuerteventura
es.07|mallorca|majorca|ibiza|menorca
fr-ara|ain|allier|ardeche|cantal|drome|isere|loire|haute loire|puy de dome|rhone|savoie|haute savoie|auvergne|rhone alpes
fr-bre|cotes darmor|finistere|ille et vilaine|morbihan
fr.24|cher|eure et loir|indre|indre et loire|loir et cher|loiret
fr.27|cote dor|doubs|jura|nievre|haute saone|saone et loire|yonne|territoire de belfort|bourgogne|franche comte
fr.44|ardennes|aube|marne|haute marne|meurthe et moselle|meuse|moselle|bas rhin|haut rhin|vosges|alsace|lorraine|champagne ardenne
fr-hdf|aisne|nord|oise|pas de calais|somme|picardie|nord pas de calais
fr-idf|seine et marne|yvelines|essonne|hauts de seine|seine saint denis|val de marne|val doise|idf|region parisienne
fr-naq|charente|charente maritime|correze|creuse|deux sevres|dordogne|gironde|haute vienne|landes|lot et garonne|pyrenees atlantiques|vienne|aquitaine|limousin|poitou charentes
fr.75|charente|charente maritime|correze|creuse|deux sevres|dordogne|gironde|haute vienne|landes|lot et garonne|pyrenees atlantiques|aquitaine|limousin|poitou charentes
fr-nor|calvados|eure|manche|orne|seine maritime|haute normandie|basse normandie
fr-occ|ariege|aude|aveyron|gard|haute garonne|gers|herault|lot|lozere|hautes pyrenees|pyrenees orientales|tarn|tarn et garonne|midi pyrenees|languedoc roussillon|languedoc
fr-pac|alpes de haute provence|hautes alpes|alpes maritimes|bouches du rhone|var|vaucluse|provence|cote dazur
fr-pdl|loire atlantique|maine et loire|mayenne|sarthe|vendee
gb-eng|bedfordshire|beds|berkshire|berks|royal berkshire|buckinghamshire|bucks|cambridgeshire|cambs|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|co durham|east sussex|essex|gloucestershire|glos|hampshire|hants|herefordshire|hertfordshire|herts|isle of wight|kent|lancashire|lancs|leicestershire|leics|lincolnshire|lincs|merseyside|middlesex|norfolk|northamptonshire|northants|northumberland|north yorkshire|nottinghamshire|notts|oxfordshire|oxon|rutland|shropshire|somerset|south yorkshire|staffordshire|staffs|suffolk|surrey|sussex|teesside|tyne and wear|tyneside|warwickshire|wearside|west midlands|west sussex|west yorkshire|wiltshire|wilts|worcestershire|worcs|yorkshire|yorks|east yorkshire|east riding of yorkshire
gb-nir|county antrim|co antrim|county armagh|co armagh|county down|co down|county fermanagh|county londonderry|county derry|county tyrone|co tyrone|ulster
gb-sct|aberdeenshire|angus|argyll|argyll and bute|ayrshire|clackmannanshire|dumfries and galloway|east lothian|fife|highlands|inverness shire|lanarkshire|midlothian|moray|perthshire|perth and kinross|renfrewshire|scottish borders|stirlingshire|west lothian
gb-wls|anglesey|carmarthenshire|ceredigion|clwyd|denbighshire|dyfed|flintshire|glamorgan|gwent|gwynedd|mid glamorgan|monmouthshire|pembrokeshire|powys|south glamorgan|vale of glamorgan|west glamorgan
ie.c|county galway|co galway|county mayo|co mayo|mayo|county sligo|co sligo|county roscommon|county leitrim|connaught
ie.l|county dublin|co dublin|county kildare|co kildare|kildare|county wicklow|co wicklow|wicklow|county meath|co meath|meath|county louth|co louth|county wexford|co wexford|county kilkenny|co kilkenny|county carlow|county laois|laois|county offaly|offaly|county westmeath|westmeath|county longford
ie.m|county cork|co cork|county kerry|co kerry|kerry|county limerick|co limerick|county tipperary|co tipperary|tipperary|county waterford|county clare|co clare
ie.u|county donegal|co donegal|donegal|county cavan|county monaghan
it-25|brianza|provincia di milano
nl.04|stad en ommeland
us-ca|socal|norcal|orange county|los angeles county|silicon valley|bay area|san mateo county|santa clara county|alameda county
us-ny|long island|upstate new york|westchester|westchester county|nassau county|suffolk county
us-ma|cape cod|middlesex county
us-fl|south florida|miami dade|broward county
us-wa|king county
us-il|cook county
`
