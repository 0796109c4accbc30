/**
 * Names of one city in several languages, and short forms, folded; the first is the canonical one. Hand-written, sorted.
 * A name stands here only where hardly anyone would mean another place by it.
 */
export const CITY_NAMES = `
antwerp|antwerpen|anvers
athens|athina
basel|bale
beijing|peking|pekin
bengaluru|bangalore
bern|berne
bruges|brugge
brussels|bruxelles|brussel
bucharest|bucuresti
chennai|madras
cologne|koln|koeln|colonia
copenhagen|kobenhavn|kopenhagen|kopenhamina
florence|firenze|florenz
geneva|geneve|genf|ginevra
genoa|genova|genua
ghent|gent|gand
gothenburg|goteborg|gothemburg
helsinki|helsingfors
hong kong|hongkong
kolkata|calcutta
krakow|cracow|krakau
kyiv|kiev|kyjiw
lisbon|lisboa|lissabon|lisbonne
london|londres|londra|lontoo
los angeles|la
lyon|lyons
marseille|marseilles
mexico city|ciudad de mexico|cdmx
milan|milano|mailand
moscow|moskva|moskau
mumbai|bombay
munich|munchen|muenchen|monaco di baviera
naples|napoli
new york|new york city|nyc
nuremberg|nurnberg|nuernberg
oulu|uleaborg
philadelphia|philly
prague|praha|prag
rio de janeiro|rio
rome|roma|rom
saint petersburg|sankt peterburg
san francisco|sf
seville|sevilla
stockholm|tukholma
strasbourg|strassburg
tampere|tammerfors
the hague|den haag|s gravenhage|hague
turin|torino
turku|abo
venice|venezia|venedig
vienna|wien|vienne
warsaw|warszawa|warschau
wroclaw|breslau
zurich|zuerich|zurigo
`

/**
 * Well-known heads whose bare name means one country to nearly everyone: "London" without more is the one in England.
 * Town|code of ISO 3166-1. Hand-written, sorted.
 */
export const BARE_MEANS = `
amsterdam|nl
athens|gr
berlin|de
boston|us
bristol|gb
brussels|be
dublin|ie
edinburgh|gb
florence|it
frankfurt|de
glasgow|gb
helsinki|fi
london|gb
madrid|es
manchester|gb
melbourne|au
milan|it
moscow|ru
munich|de
naples|it
new york|us
oxford|gb
paris|fr
perth|au
prague|cz
rome|it
stockholm|se
sydney|au
tampere|fi
toronto|ca
turin|it
turku|fi
venice|it
vienna|at
warsaw|pl
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
santiago
springfield
toledo
trinidad
tripoli
troy
valencia
victoria
washington
wellington
wilmington
windsor
worcester
york
`
