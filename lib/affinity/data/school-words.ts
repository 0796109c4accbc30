/**
 * Words of school names, folded: the word that stands for all of a line, then its forms in other languages and its abbreviations.
 * Hand-written, sorted. A form stands here only where it cannot mean another sort of school.
 */
export const SCHOOL_WORDS = `
academy|academie|akademie|akademia|accademia|academia|akatemia|akademi|acad
applied|appl
college|coll|colegio
economics|econ
engineering|eng|engg|engn|engr
institute|inst|institut|instituto|istituto|instituut|institutet|instytut
management|mgmt|mgt
mathematics|math|maths
national|natl|nacional|nazionale|nationale
polytechnic|polytech|politecnico|polytechnique|politecnica|politechnika|polytechnical
saint|st|ste|sankt
school|sch|escuela|ecole|schule|scuola|escola
science|sciences|sci|wissenschaften
state|stat
technical|technische|technischen|technischer|tech
technology|technol|technologies|tecnologia|technologie|technologii
university|universitat|universitaet|universite|universitas|universidad|universidade|universita|universiteit|universitet|universitetet|universitatea|universitesi|universitate|universitetas|univerza|univerzita|univerzitet|uniwersytet|universiti|sveuciliste|yliopisto|yliopiston|egyetem|ulikool|haskoli|university|universities|univ|unv|uni|u|университет
`

/** Small words that carry no meaning in the name of a school. Folded, sorted. */
export const SCHOOL_FILLERS = `
and at auf d da das de dei del dell della delle den der des di die do du el en et for i im in la las le les los och of og the und van von voor zu
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
university wales
university washington|seattle
university wisconsin|madison
`

/**
 * Short names that mean one school to nearly everyone: canonical words, then the short names. Hand-written, sorted.
 * Acronyms that several schools bear ("MIT", "USC", "BU") stay out: a question to the user, not a fact.
 */
export const SCHOOL_NICKNAMES = `
aalto university|aalto
brown university|brown univ
california institute technology|caltech
carnegie mellon university|carnegie mellon
columbia university|columbia university city new york
cornell university|cornell
dartmouth college|dartmouth
duke university|duke
ecole polytechnique federale lausanne|epfl
eth zurich|eth|ethz|swiss federal institute technology zurich|eidgenossische technical hochschule zurich|eth zuerich
georgia institute technology|georgia tech|georgia technical
harvard university|harvard
insead
johns hopkins university|johns hopkins
kth royal institute technology|kth|royal institute technology stockholm|kungliga tekniska hogskolan
london school economics political science|london school economics|lse
new york university|nyu
pennsylvania state university|penn state|penn state university
princeton university|princeton
purdue university|purdue
rensselaer polytechnic institute|rensselaer
rice university|rice univ
stanford university|stanford|leland stanford junior university
university california berkeley|uc berkeley|berkeley university|california university berkeley
university california davis|uc davis
university california irvine|uc irvine
university california los angeles|ucla
university california san diego|uc san diego|ucsd
university california santa barbara|uc santa barbara|ucsb
university california santa cruz|uc santa cruz|ucsc
university college london|ucl
university illinois urbana champaign|uiuc
university texas austin|ut austin
university wisconsin madison|uw madison
virginia polytechnic institute state university|virginia tech|virginia technical
yale university|yale
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
