/**
 * Words of school names, folded: the word that stands for all of a line, then its forms in other languages and its abbreviations.
 * Hand-written, sorted. A form stands here only where it cannot mean another sort of school.
 */
export const SCHOOL_WORDS = `
academy|academie|akademie|akademia|accademia|academia|akatemia|akademi|acad
administration|admin
agricultural|agricola|agraria|agrarian|agr
anthropology|anthropologie|antropologia
applied|appl|angewandte
arts|art|kunste|kunst
astronomy|astronomie|astronomia
astrophysics|astrophysik|astrophysique|astrofisica
autonomous|autonoma|autonome
biochemistry|biochemie|biochimie|bioquimica|biochimica
biology|biologie|biologia
biophysics|biophysik|biophysique
business|bus
catholic|catolica|catholique|katholische|katholieke|cattolica|katolicki|kath
center|centre|centro|zentrum|centrum
chemistry|chemie|chimie|quimica|chimica
college|coll|colegio
communications|commun|telecommun|telecommunications
computer|comput|computing|comp
department|dept|dep|departement|departamento|dipartimento|departmento|fachbereich
economics|econ|economic
engineering|eng|engg|engn|engr|ingenieria|ingegneria
environmental|environ
faculty|fac|faculte|facultad|faculdade|fakultat|facolta|tiedekunta|fakultet
federal|federale|federais
fine|beaux|bellas|belas
free|freie|freien
graduate|grad
history|geschichte|histoire|historia|storia
hospital|hosp|klinikum|hopital|sairaala|ospedale|szpital|hastanesi
informatics|informatik|informatique|informatica|informatiikka
institute|inst|institut|instituto|istituto|instituut|institutet|instytut|ins
intelligent|intelligente|intelligenter
international|int|intl|internacional|internationale|internazionale
laboratory|lab|labs|laboratoire|laboratorio
linguistics|linguistik|linguistique|linguistica
management|mgmt|mgt
mathematics|math|maths|mathematisches
medical|medicas|medizinische|medico|medica|medicale
medicine|medizin|medecine|medicina
meteorology|meteorologie|meteorologia
metropolitan|metropolitana|metropolitaine
molecular|molekulare|molekularen|moleculaire
national|natl|nat|nacional|nazionale|nationale
natural|naturais|naturales
neuroscience|neurosciences|neurowissenschaften
nuclear|nucl
pharmacy|pharmazie|pharmacie|farmacia
philosophy|philosophie|filosofia
physics|phys
polytechnic|polytech|politecnico|polytechnique|politecnica|politechnika|polytechnical|politehnica
pontifical|pontificia|pontificio
psychology|psychologie|psicologia
research|res
saint|st|ste|sankt
school|sch|escuela|ecole|schule|scuola|escola
science|sciences|sci|wissenschaften|ciencias
sociology|soziologie|sociologie|sociologia
state|stat|estadual|estatal|statale
studies|stud|studi|studiorum
systems|systeme|systemes|sistemas|sistemi
technical|technische|technischen|technischer|tech|tecnica|technique|techniczna|teknik|teknisk|tekniska|technikos
technology|technol|technologies|tecnologia|tecnologico|technologie|technologii|teknologi|teknologisk|techn
university|universitat|universitaet|universite|universitas|universidad|universidade|universita|universiteit|universitet|universitetet|universitatea|universitesi|universitate|universitetas|univerza|univerzita|univerzitet|uniwersytet|universiti|sveuciliste|yliopisto|yliopiston|egyetem|ulikool|haskoli|universities|univ|unv|uni|u|университет|universitaria|univers|univer
`

/**
 * Towns in the names of universities, folded: the English name, then others and genitives. Hand-written, sorted. A form stands here only
 * where it is no word or other town.
 */
export const SCHOOL_TOWNS = `
antwerp|antwerpen|anvers
athens|athinon|athen
basel|bale
beijing|peking|pekin
belgrade|beograd|beogradu|beogradski
bengaluru|bangalore
bern|berne
bologna|bolonia
bordeaux|bordeaus
brussels|bruxelles|brussel
bucharest|bucuresti
chennai|madras
cologne|koln|koeln
copenhagen|kobenhavn|kobenhavns
cordoba|cordova
eindhoven|eindhovense
florence|firenze
geneva|geneve|genf
genoa|genova
ghent|gent|gand
gothenburg|goteborg|goteborgs
gottingen|goettingen
groningen|groninga
guwahati|gauhati
hanover|hannover
helsinki|helsingin|helsingfors
jyvaskyla|jyvaskylan
kazan|kasan
kharkiv|kharkov
kochi|cochin
kolkata|calcutta
krakow|cracow|krakowie|krakowski
kyiv|kiev|kyjiv
lisbon|lisboa
lodz|lodzki|lodzka
lubeck|luebeck
lund|lunds
luneburg|lueneburg
lviv|lvov|lwow|lemberg
lyon|lyons
mainz|mayence
milan|milano
moscow|moskau|moskovskij
mumbai|bombay
munich|munchen|muenchen
munster|muenster
nanjing|nanking
naples|napoli
nuremberg|nurnberg|nuernberg
oulu|oulun
padua|padova
pisa|pisana
prague|praha|praze|prag
pune|poona
rome|roma
seville|sevilla
stockholm|stockholms
strasbourg|strassburg
tampere|tampereen|tammerfors
tartu|tartuensis
thessaloniki|salonica
thiruvananthapuram|trivandrum
timisoara|temesvar
tubingen|tuebingen
turin|torino
turku|turun
uppsala|upsala
utrecht|utrechtse
varanasi|benares|banaras
venice|venezia
vienna|wien
vilnius|vilniaus
warsaw|warszawski|warszawska|warszawie|warszawa
wroclaw|wroclawski|wroclawska
wurzburg|wuerzburg
yangon|rangoon
zagreb|zagrebu
zaragoza|saragossa
zurich|zuerich
`

/** Small words that carry no meaning in the name of a school. Folded, sorted. */
export const SCHOOL_FILLERS = `
and at auf d da das de dei del dell della delle den der des di die do du el en et for fur i im in la las le les los och of og the und van von voor zu
`

/** Words that alone, in any number, name no school: "Technical University", "High School". Folded, sorted. */
export const SCHOOL_GENERIC = `
academy applied arts boarding business catholic center central centre city college community country department design economics education elementary engineering
faculty federal general global grade graduate grammar gymnasium high hochschule institute international junior law local lukio lyceum lycee management
medical medicine middle music national online open polytechnic post primary private professional public regional research school science secondary
senior state studies technical technology training university vocational
`

/** Words that mark an institution, strongest first: the part of an affiliation that holds the strongest one names the school. */
export const INSTITUTION_WORDS: readonly (readonly string[])[] = [
  ['university', 'hochschule', 'fachhochschule', 'eth', 'epfl', 'kth'],
  ['college', 'polytechnic', 'academy', 'ammattikorkeakoulu', 'korkeakoulu', 'hogskola', 'hogskolan', 'hogeschool'],
  ['institute', 'school', 'gymnasium', 'lycee', 'lukio', 'liceo', 'conservatory', 'conservatoire', 'seminary'],
]

/** Words that mark a part of an institution rather than the institution. */
export const PART_WORDS = `
abteilung area center centre centro chair clinic department departement departamento departement dept dipartimento div division facultad faculte faculty fachbereich
fakultat group lab laboratory laboratoire lehrstuhl program programme section unit
`

/**
 * Systems of several universities: their bare name says not which one, so a campus must agree. After bars the names of the main
 * campus, where the bare name means it to nearly everyone. Canonical words, hand-written, sorted.
 */
export const SCHOOL_SYSTEMS = `
california state university
city university new york
indian institute information technology
indian institute management
indian institute science education research
indian institute technology
indiana university|bloomington
institut national science appliquees
kent state university|kent
louisiana state university|baton rouge
miami university|oxford
national institute technology
pennsylvania state university|university park|state college
purdue university|west lafayette
rutgers university|new brunswick
state university new york
technical university
tecnologico monterrey
texas a m university|college station
university alabama|tuscaloosa
university alaska
university arkansas|fayetteville
university california
university colorado|boulder
university hawaii|manoa|honolulu
university houston|houston
university illinois|urbana champaign|urbana|champaign
university london
university lyon
university maryland|college park
university massachusetts|amherst
university michigan|ann arbor
university minnesota|twin cities|minneapolis
university missouri|columbia
university nebraska|lincoln
university north carolina|chapel hill
university oklahoma|norman
university paris
university pittsburgh|pittsburgh
university south carolina|columbia
university south florida|tampa
university tennessee|knoxville
university texas
university toulouse
university wales
university washington|seattle
university wisconsin|madison
`

/**
 * Names borne by several schools: bare, they prove nothing about one whose town or country is written. Canonical words, sorted.
 * Every name that begins with "Saint" is held to be such a one.
 */
export const SCHOOL_SHARED = `
american university
augusta university
bethel university
business academy
central university
christ college
christ university
city university
columbia college
concordia college
concordia university
emmanuel college
exeter college
jesus college
kings college
lincoln college
lincoln university
loyola college
loyola university
metropolitan university
methodist university
national university
northwestern college
notre dame university
pembroke college
queens college
queens university
regent university
regents college
southeast university
southern university
trinity college
trinity university
union college
union university
university cordoba
university guadalajara
university lincoln
university newcastle
university santiago
university valencia
university victoria
wesley college
wesleyan college
wesleyan university
westminster college
westminster university
`
