/**
 * More names of languages, folded: code, then names of varieties that count as the language itself, abbreviations, and what speakers call
 * it. Hand-written, sorted by code. A name that could be two languages ("Gaelic", "Bahasa") stands nowhere.
 */
export const LANGUAGE_OTHER_NAMES = `
ar|modern standard arabic|egyptian arabic|levantine arabic|gulf arabic|moroccan arabic|darija|fusha|اللغة العربية|arabic msa
ase|american sign language|asl|ameslan
asf|auslan|australian sign language
bfi|british sign language|bsl
bn|bangla|বাংলা
ca|valencian|valenciano|valencian catalan
de|austrian german|high german|hochdeutsch|standard german|deutsche|german language
el|neohellenic|ελληνικά
en|american english|british english|us english|uk english|australian english|english uk|english us|canadian english|indian english|english language
es|latin american spanish|mexican spanish|castellano|castilian spanish|argentinian spanish|european spanish|lengua espanola|spanish language
fa|farsi|parsi|persian farsi|dari persian
fil|pilipino|tagalog|wikang filipino|filipino tagalog
fr|canadian french|quebec french|swiss french|belgian french|quebecois|french language|langue francaise
fsl|french sign language|langue des signes francaise|lsf
ga|gaeilge|irish gaelic
gd|scottish gaelic|gaidhlig|scots gaelic
gsg|deutsche gebardensprache|german sign language|dgs
gsw|swiss german|schweizerdeutsch|schwyzerdutsch|schwiizerdutsch|mundart|suisse allemand|zuritutsch
he|ivrit|עברית|modern hebrew
hi|हिन्दी|हिंदी|hindi language
hy|հայերեն
id|bahasa indonesia|indonesian bahasa
it|italian language|lingua italiana
ja|日本語|nihongo|japanese language
ka|ქართული|kartuli
km|ភាសាខ្មែរ|khmer
ko|한국어|hangugeo|한국말|korean language
ku|kurmanji|kurdi
lb|letzebuergesch|luxembourgish
ms|bahasa melayu|bahasa malaysia|malaysian
my|burmese|myanmar language
nl|flemish|vlaams|belgian dutch|nederlands vlaams|flamisch|flamand
no|norwegian bokmal|bokmal|nynorsk|norwegian nynorsk|norsk bokmal|norsk nynorsk
pa|gurmukhi|ਪੰਜਾਬੀ|punjabi
ps|pashto|pukhto|پښتو
pt|brazilian portuguese|portuguese brazil|european portuguese|portugues brasileiro|portuguese language
ro|moldovan|moldavian
ru|русский язык|по русски|russian language
si|sinhala|sinhalese|singhalese
so|soomaali|af soomaali
sq|shqip
sw|kiswahili|swahili language
ta|தமிழ்|tamizh
th|ภาษาไทย|ไทย|phasa thai
tr|turkce|istanbul turkish
uk|українська|українська мова|ukrainian language
ur|اردو
vi|tieng viet
xh|isixhosa
yue|cantonese|guangdonghua|canto|cantonese chinese|粤语|粵語|廣東話|广东话|hong kong cantonese|chinese cantonese
zh|mandarin chinese|putonghua|普通话|普通話|国语|國語|中文|汉语|漢語|standard chinese|simplified chinese|traditional chinese|huayu|chinese mandarin|standard mandarin|hanyu|chinese simplified|华语
zu|isizulu
`
