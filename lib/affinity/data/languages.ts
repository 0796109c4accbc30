/**
 * Names of languages, folded (lib/core/text.ts): code of BCP 47, then the names in English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Finnish, Swedish, Danish, Polish and the language itself, then common other names.
 * Source: Unicode CLDR (Unicode License v3), as `Intl.DisplayNames` of Node 20 gives them; other names by hand.
 * "Mandarin" is filed under Chinese, since most people write the one for the other; Cantonese stays apart.
 */
export const LANGUAGE_NAMES = `
aa|afar
ab|abkhazian|abchasisch|abkhaze|abjasio|abcazio|abcaso|abchazisch|abhaasi|abchaziska|abkhasisk|abchaski
af|afrikaans|africaner
ak|akan
am|amharic|amharisch|amharique|amarico|amhaars|amhara|amhariska|amharisk|amharski|አማርኛ
an|aragonese|aragonesisch|aragonais|aragones|aragonees|aragonia|aragonesiska|aragonsk|aragonski
ar|arabic|arabisch|arabe|arabo|arabia|arabiska|arabisk|arabski|العربية
as|assamese|assamesisch|assamais|asames|assames|assamees|assami|assamesiska|assamesisk|asamski|অসময
ast|asturian|asturisch|asturien|asturiano|asturia|asturiska|asturisk|asturyjski|asturianu
av|avaric|awarisch|avar|avarico|avaro|avarisch|avaari|avariska|avarisk|awarski
ay|aymara|aimara|ajmara
az|azerbaijani|aserbaidschanisch|azerbaidjanais|azerbaiyano|azerbaijano|azerbaigiano|azerbeidzjaans|azeri|azerbajdzjanska|aserbajdsjansk|azerbejdzanski|azərbaycan
ba|bashkir|baschkirisch|bachkir|baskir|baschiro|basjkiers|baskiiri|basjkiriska|baszkirski|башҡорт
be|belarusian|belarussisch|bielorusse|bielorruso|bielorrusso|bielorusso|valkovenaja|belarusiska|belarusisk|bialoruski|беларуская
bg|bulgarian|bulgarisch|bulgare|bulgaro|bulgaars|bulgaria|bulgariska|bulgarsk|bulgarski|български
bho|bhojpuri|bhodschpuri|bhodjpouri|bhoyapuri|bhodzpuri|भजपर
bm|bambara|bamanakan
bn|bangla|bengalisch|bengali|bengalese|bengaals|bengalski|বল
bo|tibetan|tibetisch|tibetain|tibetano|tibetaans|tiibet|tibetanska|tibetansk|tybetanski|བད སད
br|breton|bretonisch|bretao|bretone|bretons|bretoni|bretonska|bretonsk|bretonski|brezhoneg
bs|bosnian|bosnisch|bosniaque|bosnio|bosniaco|bosnia|bosniska|bosnisk|bosniacki|bosanski
ca|catalan|katalanisch|catalao|catalano|catalaans|katalaani|katalanska|catalansk|katalonski|catala
ce|chechen|tschetschenisch|tchetchene|checheno|ceceno|tsjetsjeens|tsetseeni|tjetjenska|tjetjensk|czeczenski|нохчиин
ceb|cebuano|cebuanski
chr|cherokee|cheroqui|cherokesiska|czirokeski|ꮳꮃꭹ
ckb|central kurdish|zentralkurdisch|sorani|kurdo sorani|curdo central|curdo centrale|centralkurdiska|کوردیی ناوەندی
co|corsican|korsisch|corse|corso|corsicaans|korsika|korsikanska|korsikansk|korsykanski
cs|czech|tschechisch|tcheque|checo|tcheco|ceco|tsjechisch|tsekki|tjeckiska|tjekkisk|czeski|cestina
cv|chuvash|tschuwaschisch|tchouvache|chuvasio|tchuvache|ciuvascio|tsjoevasjisch|tsuvassi|tjuvasjiska|tjuvasjisk|czuwaski|чаваш челхи
cy|welsh|walisisch|gallois|gales|gallese|kymri|walesiska|walisisk|walijski|cymraeg
da|danish|danisch|danois|danes|dinamarques|danese|deens|tanska|danska|dansk|dunski
de|german|deutsch|allemand|aleman|alemao|tedesco|duits|saksa|tyska|tysk|niemiecki
dv|divehi|dhivehi|maldivien|malediwski
dz|dzongkha|dzonga|རང ཁ
ee|ewe|eʋegbe
el|greek|griechisch|grec|griego|grego|greco|grieks|kreikka|grekiska|graesk|grecki|ελληνικα|modern greek
en|english|englisch|anglais|ingles|inglese|engels|englanti|engelska|engelsk|angielski|american english|british english
eo|esperanto
es|spanish|spanisch|espagnol|espanol|espanhol|spagnolo|spaans|espanja|spanska|spansk|hiszpanski|castellano|castilian
et|estonian|estnisch|estonien|estonio|estoniano|estone|estisch|viro|estniska|estisk|estonski|eesti
eu|basque|baskisch|euskera|basco|baski|baskiska|baskisk|baskijski|euskara
fa|persian|persisch|persan|persa|persiano|perzisch|persia|persiska|persisk|perski|فارسی|farsi|dari
fil|filipino|filippino|filipijns|filippinska|filippinsk|filipinski|tagalog
ff|fula|ful|peul|fulah|fulani|pulaar
fi|finnish|finnisch|finnois|fines|finlandes|finlandese|fins|suomi|finska|finsk|finski
fj|fijian|fidschi|fidjien|fiyiano|fijiano|figiano|fijisch|fidzi|fijianska|fijiansk|fidzijski
fo|faroese|faroisch|feroien|feroes|faeroers|faari|faroiska|faerosk|farerski|foroyskt
fr|french|franzosisch|francais|frances|francese|frans|ranska|franska|fransk|francuski
fy|western frisian|westfriesisch|frison occidental|frisio ocidental|frisone occidentale|fries|lansifriisi|vastfrisiska|vestfrisisk|zachodniofryzyjski|frysk
ga|irish|irisch|irlandais|irlandes|irlandese|iers|iiri|iriska|irsk|irlandzki|gaeilge|irish gaelic
gd|scottish gaelic|galisch schottland|gaelique ecossais|gaelico escoces|gaelico scozzese|schots gaelisch|gaeli|skotsk gaeliska|skotsk gaelisk|szkocki gaelicki|gaidhlig
gl|galician|galicisch|galicien|gallego|galego|galiziano|galicia|galiciska|galicisk|galicyjski
gn|guarani
gsw|swiss german|schweizerdeutsch|suisse allemand|aleman suizo|alemao suica|tedesco svizzero|zwitserduits|sveitsinsaksa|schweizertyska|schweizertysk|szwajcarski niemiecki|schwiizertuutsch
gu|gujarati|goudjarati|guyarati|guzerate|gudzarati|ગજરત
gv|manx|mannois|manes|mannese|manksi|gaelg
ha|hausa|haussa|haoussa|hauca
haw|hawaiian|hawaiisch|hawaien|hawaiano|havaiano|hawaiaans|havaiji|hawaiiska|hawaiiansk|hawajski|ʻolelo hawaiʻi
he|hebrew|hebraisch|hebreu|hebreo|hebraico|ebraico|hebreeuws|heprea|hebreiska|hebraisk|hebrajski|עברית|ivrit
hi|hindi|हनद
hmn|hmong|miao|hmongsprak
hr|croatian|kroatisch|croate|croata|croato|kroatia|kroatiska|kroatisk|chorwacki|hrvatski
ht|haitian creole|haiti kreolisch|creole haitien|criollo haitiano|haitiano|creolo haitiano|haitiaans creools|haiti|haitiska|haitisk|kreolski haitanski
hu|hungarian|ungarisch|hongrois|hungaro|ungherese|hongaars|unkari|ungerska|ungarsk|wegierski|magyar
hy|armenian|armenisch|armenien|armenio|armeno|armeens|armenia|armeniska|armensk|ormianski|հայերեն
id|indonesian|indonesisch|indonesien|indonesio|indonesiano|indonesia|indonesiska|indonesisk|indonezyjski|bahasa indonesia
ig|igbo
ilo|iloko|ilokano|ilocano
is|icelandic|islandisch|islandais|islandes|islandese|ijslands|islanti|islandska|islandsk|islandzki|islenska
it|italian|italienisch|italien|italiano|italiaans|italia|italienska|italiensk|wloski
iu|inuktitut
ja|japanese|japanisch|japonais|japones|giapponese|japans|japani|japanska|japansk|japonski|日本語
jv|javanese|javanisch|javanais|javanes|giavanese|javaans|jaava|javanesiska|javanesisk|jawajski|jawa
ka|georgian|georgisch|georgien|georgiano|georgia|georgiska|georgisk|gruzinski|ქართული
kk|kazakh|kasachisch|kazajo|cazaque|kazako|kazachs|kazakki|kazakiska|kasakhisk|kazachski|қазақ тілі
kl|kalaallisut|gronlandisch|groenlandais|groenlandes|groenlandese|groenlands|gronlandska|gronlandsk|grenlandzki
km|khmer|jemer|kambodjanska|khmerski|ខមរ
kn|kannada|canares|canarim|ಕನನಡ
ko|korean|koreanisch|coreen|coreano|koreaans|korea|koreanska|koreansk|koreanski|한국어
ks|kashmiri|kaschmiri|cachemiri|cachemir|caxemira|kasjmiri|kasmiri|kashmiriska|kaszmirski|کٲشر
ku|kurdish|kurdisch|kurde|kurdo|curdo|koerdisch|kurdi|kurdiska|kurdisk|kurdyjski|kurdi kurmanci|kurmanji
kw|cornish|kornisch|cornique|cornico|korni|korniska|cornisk|kornijski|kernewek
ky|kyrgyz|kirgisisch|kirghize|kirguis|quirguiz|kirghiso|kirgizisch|kirgiisi|kirgiziska|kirgisisk|kirgiski|кыргызча
la|latin|latein|latim|latino|latijn|latina|lacinski
lb|luxembourgish|luxemburgisch|luxembourgeois|luxemburgues|lussemburghese|luxemburgs|luxemburg|luxemburgiska|luxembourgsk|luksemburski|letzebuergesch
lg|ganda|luganda
ln|lingala
lo|lao|laotisch|laosiano|laotiaans|laotiska|laotanski|ລາວ
lt|lithuanian|litauisch|lituanien|lituano|litouws|liettua|litauiska|litauisk|litewski|lietuviu
lv|latvian|lettisch|letton|leton|letao|lettone|lets|latvia|lettiska|lettisk|lotewski|latviesu
mai|maithili|मथल
mg|malagasy|malgache|malgaxe|malgascio|malagassisch|malagassi|malagassiska|malagassisk|malgaski
mi|maori|maoryjski
mk|macedonian|mazedonisch|macedonien|macedonio|macedone|macedonisch|makedonia|makedonska|makedonsk|macedonski|македонски
ml|malayalam|malaiala|malajalam|മലയള
mn|mongolian|mongolisch|mongol|mongolo|mongools|mongoli|mongoliska|mongolsk|mongolski|монгол
mni|manipuri|meithei|meitei|মতলন
mr|marathi|marati|मरठ
ms|malay|malaiisch|malais|malayo|malaio|malese|maleis|malaiji|malajiska|malajisk|malajski|melayu|bahasa malaysia|bahasa melayu
mt|maltese|maltesisch|maltais|maltes|maltees|malta|maltesiska|maltesisk|maltanski|malti
my|burmese|birmanisch|birman|birmano|birmanes|birmaans|burma|burmesiska|burmesisk|birmanski|မနမ|myanmar
nb|norwegian bokmal|norwegisch bokmal|norvegien bokmal|noruego bokmal|bokmal noruegues|norvegese bokmal|noors bokmal|norjan bokmal|norskt bokmal|bokmal|norweski bokmal|norsk bokmal
nn|norwegian nynorsk|norwegisch nynorsk|norvegien nynorsk|noruego nynorsk|nynorsk noruegues|norvegese nynorsk|noors nynorsk|norjan nynorsk|nynorska|nynorsk|norweski nynorsk|norsk nynorsk
no|norwegian|norwegisch|norvegien|noruego|noruegues|norvegese|noors|norja|norska|norsk|norweski
nds|low german|niederdeutsch|bas allemand|bajo aleman|baixo alemao|basso tedesco|nedersaksisch|alasaksa|lagtyska|nedertysk|dolnoniemiecki|neddersasssch
ne|nepali|nepalesisch|nepalais|nepales|nepalese|nepalees|nepalesiska|nepalesisk|nepalski|नपल
nl|dutch|niederlandisch|neerlandais|neerlandes|holandes|olandese|nederlands|hollanti|nederlandska|nederlandsk|niderlandzki|flemish
nso|northern sotho|nord sotho|sotho du nord|sotho septentrional|soto setentrional|sotho del nord|noord sotho|pohjoissotho|nordsotho|sotho polnocny|sesotho sa leboa
ny|nyanja|chewa|nianja|njandza
oc|occitan|okzitanisch|occitano|occitanico|occitaans|oksitaani|occitanska|occitansk|oksytanski
om|oromo|afaan oromo|oromoo
or|odia|oriya|oria|orija|ଓଡଆ
os|ossetic|ossetisch|ossete|osetico|osseto|ossetico|osseetti|ossetiska|ossetisk|osetyjski|ирон
pa|punjabi|pendjabi|punyabi|panjabi|pandzabi|pendzabski|ਪਜਬ
pcm|nigerian pidgin|nigerianisches pidgin|pidgin nigerian|pidgin de nigeria|pidgin nigeriano|nigeriaans pidgin|nigerianpidgin|nigeriansk pidgin|pidzyn nigeryjski|naijiria pijin
pl|polish|polnisch|polonais|polaco|polones|polacco|pools|puola|polska|polsk|polski
ps|pashto|paschtu|pachto|pastun|pasjtoe|pastu|afghanska|paszto|پښتو|pushto
pt|portuguese|portugiesisch|portugais|portugues|portoghese|portugees|portugali|portugisiska|portugisisk|portugalski
qu|quechua|quichua|ketsua|keczua|runasimi
rm|romansh|ratoromanisch|romanche|romancio|reto romaans|retoromaani|ratoromanska|raetoromansk|retoromanski|rumantsch
rn|rundi|roundi|kirundi|ikirundi
ro|romanian|rumanisch|roumain|rumano|romeno|rumeno|roemeens|romania|rumanska|rumaensk|rumunski|romana
ru|russian|russisch|russe|ruso|russo|venaja|ryska|russisk|rosyjski|русскии
rw|kinyarwanda|quiniaruanda|ruanda|kinjarwanda|kinya ruanda|ikinyarwanda
sa|sanskrit|sanscrito|sanskriet|sanskryt|ससकत भष
sc|sardinian|sardisch|sarde|sardo|sardijns|sardi|sardinska|sardinsk|sardynski|sardu
sco|scots|schottisch|ecossais|escoces|scozzese|schots|skotti|skotska|skotsk
sd|sindhi|sindi|سنڌي
se|northern sami|nordsamisch|same du nord|sami septentrional|sami setentrional|sami del nord|noord samisch|pohjoissaame|nordsamiska|nordsamisk|polnocnolaponski|davvisamegiella|sami
sg|sango
si|sinhala|singhalesisch|cingalais|cingales|singalese|singalees|singalesiska|singalesisk|syngaleski|සහල|sinhalese
sk|slovak|slowakisch|slovaque|eslovaco|slovacco|slowaaks|slovakki|slovakiska|slovakisk|slowacki|slovencina
sl|slovenian|slowenisch|slovene|esloveno|sloveno|sloveens|sloveeni|slovenska|slovensk|slowenski|slovenscina
sm|samoan|samoanisch|samoano|samoaans|samoa|samoanska|samoansk|samoanski
sma|southern sami|sudsamisch|same du sud|sami meridional|sami del sud|zuid samisch|etelasaame|sydsamiska|sydsamisk|poludniowolaponski
smn|inari sami|inari samisch|same dinari|sami inari|lapao de inari|sami di inari|inarinsaame|enaresamiska|enaresamisk|inari|anaraskiela
sms|skolt sami|skolt samisch|same skolt|sami skolt|sami de skolt|koltansaame|skoltsamiska|skoltesamisk|skolt
sn|shona|xona|sona|chishona
so|somali|somalo|somalisch|somaliska|somalijski|soomaali
sq|albanian|albanisch|albanais|albanes|albanese|albanees|albania|albanska|albansk|albanski|shqip
sr|serbian|serbisch|serbe|serbio|servio|serbo|servisch|serbia|serbiska|serbisk|serbski|српски
ss|swati|swazi|suazi
st|southern sotho|sud sotho|sotho du sud|sotho meridional|soto do sul|sotho del sud|zuid sotho|etelasotho|sydsotho|sotho poludniowy|sesotho
su|sundanese|sundanesisch|soundanais|sundanes|soendanees|sunda|sundanesiska|sundanesisk|sundajski|basa sunda
sv|swedish|schwedisch|suedois|sueco|svedese|zweeds|ruotsi|svenska|svensk|szwedzki
sw|swahili|suaheli|suajili|suaili|suahili|kiswahili
szl|silesian|schlesisch wasserpolnisch|silesien|silesio|silesiano|slesiano|silezisch|sleesia|silesiska|schlesisk|slaski|slonski
ta|tamil|tamoul|tamili|tamilski|தமழ
te|telugu|telougou|telugo|తలగ
tg|tajik|tadschikisch|tadjik|tayiko|tadjique|tagico|tadzjieks|tadzikki|tadzjikiska|tadsjikisk|tadzycki|тоҷики
th|thai|thailandisch|tailandes|thailandese|thailandska|tajski|ไทย
ti|tigrinya|tigrigna|tigrina|tigrinia|tigrino|tigrinja|ትግርኛ
tk|turkmen|turkmenisch|turkmene|turcomano|turcomeno|turcomanno|turkmeens|turkmeeni|turkmeniska|turkmensk|turkmenski|turkmen dili
tn|tswana|setsuana|setswana
to|tongan|tongaisch|tongien|tongano|tonganes|tongaans|tonga|tonganska|tongansk|lea fakatonga
tpi|tok pisin|neumelanesisch
tr|turkish|turkisch|turc|turco|turks|turkki|turkiska|tyrkisk|turecki|turkce
ts|tsonga
tt|tatar|tatarisch|tartaro|tataro|tataars|tataari|tatariska|tatarisk|tatarski|татар
ty|tahitian|tahitisch|tahitien|tahitiano|taitiano|tahitiaans|tahiti|tahitiska|tahitiansk|tahitanski
ug|uyghur|uigurisch|ouighour|uigur|uiguro|oeigoers|uiguuri|uiguriska|uygurisk|ujgurski|يۇيغۇرچە
uk|ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|oekraiens|ukraina|ukrainska|ukrainsk|ukrainski|украінська|ukrayinska
ur|urdu|ourdou|اردو
uz|uzbek|usbekisch|ouzbek|uzbeko|uzbeque|uzbeco|oezbeeks|uzbekki|uzbekiska|usbekisk|uzbecki|o zbek
ve|venda
vi|vietnamese|vietnamesisch|vietnamien|vietnamita|vietnamees|vietnam|vietnamesiska|vietnamesisk|wietnamski|tieng viet
wa|walloon|wallonisch|wallon|valon|valao|vallone|waals|valloni|vallonska|vallonsk|walonski
wo|wolof|uolofe
xh|xhosa|khosa|isixhosa
yi|yiddish|jiddisch|yidis|iidiche|jiddis|jidysz|יידיש
yo|yoruba|ioruba|joruba|ede yoruba
yue|cantonese|kantonesisch|cantonais|cantones|kantonees|kantoninkiina|kantonesiska|kantonesisk|kantonski|粵語
zh|chinese|chinesisch|chinois|chino|chines|cinese|chinees|kiina|kinesiska|kinesisk|chinski|中文|mandarin|mandarin chinese|putonghua|simplified chinese|traditional chinese|standard chinese
zu|zulu|zoulou|zoeloe|isizulu

`
