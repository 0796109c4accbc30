/**
 * More names of languages, folded: code, then names of varieties that count as the language itself, abbreviations, and what speakers call
 * it. Hand-written, sorted by code. A name that could be two languages ("Gaelic", "Bahasa") stands nowhere.
 */
export const LANGUAGE_OTHER_NAMES = `
af|die afrikaanse taal
am|አማርኛ|amarigna
ar|modern standard arabic|egyptian arabic|levantine arabic|gulf arabic|moroccan arabic|darija|fusha|اللغة العربية|arabic msa|moroccan darija|algerian arabic|tunisian arabic|iraqi arabic|lebanese arabic|syrian arabic|sudanese arabic|khaleeji|shami
as|assamese|অসমীয়া
ase|american sign language|asl|ameslan
asf|auslan|australian sign language
ay|aymar aru
az|azərbaycan dili|azerbaijani turkish
bar|bavarian|bairisch|boarisch|bayrisch|bayerisch|austrian german dialect
be|беларуская мова|belarussian
bfi|british sign language|bsl
bg|български език
bho|bhojpuri|भोजपुरी
bn|bangla|বাংলা
bo|བོད་སྐད
br|brezhoneg
bs|босански|bosanski jezik
ca|valencian|valenciano|valencian catalan|catala|llengua catalana
ceb|bisaya|cebuano|visayan
co|corsu|corsican
cs|cestina|cesky|czech language
cy|cymraeg|welsh language
da|dansk sprog|danish language
de|osterreichisches deutsch|osterreichisch|austrian german|high german|hochdeutsch|standard german|deutsche|german language|bavarian german|bairisch
dz|dzongkha
el|neohellenic|ελληνικά|ελληνική|modern greek|greek language
en|american english|british english|us english|uk english|australian english|english uk|english us|canadian english|indian english|english language
eo|esperanto lingvo
es|latin american spanish|mexican spanish|castellano|castilian spanish|argentinian spanish|european spanish|lengua espanola|spanish language|spanish latam|latam spanish|rioplatense|colombian spanish
et|eesti keel
eu|euskera|euskara|vasco
fa|farsi|parsi|persian farsi|dari persian|فارسی|farsi persian|iranian|perse|perski
fi|suomen kieli|finnish language
fil|pilipino|tagalog|wikang filipino|filipino tagalog|filipino language
fo|foroyskt|faroese|faroisch
fr|canadian french|quebec french|swiss french|belgian french|quebecois|french language|langue francaise|quebecois french|quebec|african french
fsl|french sign language|langue des signes francaise|lsf
fur|furlan|friulian
fy|frysk|frisian|west frisian
ga|gaeilge|irish gaelic|irish language|gaelige
gd|scottish gaelic|gaidhlig|scots gaelic
gl|galego|gallego
gn|avane e|guarani language
grc|ancient greek|classical greek|altgriechisch
gsg|deutsche gebardensprache|german sign language|dgs
gsw|swiss german|schweizerdeutsch|schwyzerdutsch|schwiizerdutsch|mundart|suisse allemand|zuritutsch
gu|ગુજરાતી
gv|manx|manx gaelic
ha|harshen hausa|هوس
he|ivrit|עברית|modern hebrew|hebrew language
hi|हिन्दी|हिंदी|hindi language
hr|hrvatski jezik|croatian language
hsn|xiang chinese
ht|haitian creole|kreyol ayisyen|kreyol|haitian|creole haitien
hu|magyar nyelv|hungarian language
hy|հայերեն|հայերէն
id|bahasa indonesia|indonesian bahasa|indonesian language
ig|asusu igbo|igbo language
ilo|ilokano|ilocano
is|islenska
it|italian language|lingua italiana
ja|日本語|nihongo|japanese language|にほんご
jam|jamaican patois|patois|jamaican creole
jv|basa jawa|boso jowo
ka|ქართული|kartuli|ქართული ენა
kk|қазақ|қазақ тілі|qazaq|казахский|kazakhstani|қазақша|qazaqsha|qazaq tili
km|ភាសាខ្មែរ|khmer|cambodian
kn|ಕನ್ನಡ
ko|한국어|hangugeo|한국말|korean language|hangul|조선말
kok|konkani|कोंकणी
ksh|kolsch dialect|ripuarisch
ku|kurmanji|kurdi|sorani|کوردی
kw|kernewek|cornish
ky|кыргызча|kyrgyz|kirghiz
la|lingua latina
lad|ladino|judeo spanish
lb|letzebuergesch|luxembourgish|luxemburgisch|letzeburgesch|letzebuergisch
lg|oluganda|luganda
lo|ພາສາລາວ|laotian
lt|lietuviu kalba
lv|latviesu valoda
mai|maithili|मैथिली
mi|maori|te reo maori|te reo|reo maori
mk|македонски јазик
ml|മലയാളം
mn|монгол хэл
ms|bahasa melayu|bahasa malaysia|malaysian
mt|malti
my|burmese|myanmar language|burmese language
nah|nahuatl
nan|taiwanese|taiwanese hokkien|hokkien|min nan|台語
nap|napulitano|neapolitan
nd|isindebele|ndebele
nds|plattdeutsch|platt|plattduutsch
ne|नेपाली भाषा
nl|flemish|vlaams|belgian dutch|nederlands vlaams|flamisch|flamand|nederlandse taal|flamenco belga|dutch language|hollandais|hollandisch|holenderski|holandes|holendisch
no|norwegian bokmal|bokmal|nynorsk|norwegian nynorsk|norsk bokmal|norsk nynorsk|norwegian language
nso|sepedi|northern sotho
oc|occitan|provencal
om|afaan oromoo|oromo
or|odia|oriya|ଓଡ଼ିଆ
pa|gurmukhi|ਪੰਜਾਬੀ|punjabi|punjabi language
pap|papiamento|papiamentu
pl|jezyk polski|po polsku|polish language
prs|دری
ps|pashto|pukhto|پښتو|pushto|pashtu|paschtu|pachto
pt|brazilian portuguese|portuguese brazil|european portuguese|portugues brasileiro|portuguese language|brazilian|brasileiro|angolan portuguese
qu|runa simi|runasimi|quechua
rm|rumantsch|romansh|ratoromanisch
rn|ikirundi|kirundi
ro|moldovan|moldavian|limba romana|romanian language
rom|romani|romanes
ru|русский язык|по русски|russian language|po russki
rw|ikinyarwanda|kinyarwanda
sa|संस्कृतम्|संस्कृत|samskritam
sc|sardu|sardinian
scn|sicilianu|sicilian
sco|scots|lallans
sd|sindhi|سنڌي
sh|serbo croatian|serbocroatian|serbokroatisch|serbo croate|serbocroata|bosnian croatian serbian|bcms|srpskohrvatski|hrvatskosrpski|srpskohrvatski jezik|naski
si|sinhala|sinhalese|singhalese|සිංහල
sk|slovencina|slovensky
sl|slovenski|slovensko
so|soomaali|af soomaali
sq|shqip|gjuha shqipe|shqipe
sr|srpski|српски језик|serbian language
ss|siswati|swati
st|sesotho|sotho
su|basa sunda|sundanese
sv|svenska spraket|swedish language|rikssvenska|finland swedish
sw|kiswahili|swahili language
ta|தமிழ்|tamizh
tcy|tulu
te|తెలుగు
tg|тоҷикӣ|tajik
th|ภาษาไทย|ไทย|phasa thai|thailandais|thailandes
ti|ትግርኛ|tigrinya|tigrigna
tk|türkmençe|turkmen
tn|setswana|tswana
tr|turkce|istanbul turkish|turkish language
ts|xitsonga|tsonga
tt|татарча|татарский|tatarca
tw|asante twi|twi
ug|ئۇيغۇرچە|uyghur|uighur
uk|українська|українська мова|ukrainian language
ur|اردو
uz|oʻzbek|o zbek|ozbek|ozbekcha|узбекский|oʻzbekcha|o zbekcha|ozbek tili|ўзбекча
ve|tshivenda|venda
vi|tieng viet|vietnamese language
vls|west flemish
wo|wolof|wollof
wuu|shanghainese|wu chinese
xh|isixhosa
yi|yiddish|ייִדיש|jiddisch
yo|ede yoruba|yoruba language
yue|cantonese|guangdonghua|canto|cantonese chinese|粤语|粵語|廣東話|广东话|hong kong cantonese|chinese cantonese|gwongdungwaa
zh|mandarin chinese|putonghua|普通话|普通話|国语|國語|中文|汉语|漢語|standard chinese|simplified chinese|traditional chinese|huayu|chinese mandarin|standard mandarin|hanyu|chinese simplified|华语|華語|guoyu|zhongwen|mandarin language|中国语|beijing dialect|guoyu|taiwanese mandarin|中文 普通话|chinese traditional
zu|isizulu
`
