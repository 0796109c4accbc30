import type { Word } from './words'

/**
 * What `words.ts` lists for en de fr es pt it nl, in sv da nb fi pl cs tr ru zh ja ko ar. Accents may stand: they are
 * folded away like those of the page.
 */
export const WORDS_ELSEWHERE: Partial<Record<Word, string>> = {
  name: 'namn|navn|nimi|(imie i )?nazwisko( i imie)?|imie|jmeno( a prijmeni)?|prijmeni a jmeno|ad soyad|adi soyadi|isim|имя|фио|ф и о|姓名|名字|氏名|名前|お名前|이름|성명|الاسم( الكامل)?',
  given: 'fornamn|fornavn|etunimi|имя',
  family: 'efternamn|efternavn|etternavn|sukunimi|prijmeni|soyadi|фамилия',
  title: 'befattning|yrke|stilling(sbetegnelse)?|nimike|tehtava(nimike)?|ammatti|asema|stanowisko|funkcja|zawod|pozice|funkce|unvan|gorev|pozisyon|meslek|должность|профессия|职位|职务|职称|职业|役職|職名|職位|職種|肩書き?|직책|직위|직함|직무|المسمى الوظيفي|الوظيفة|المنصب|cargo atual',
  groups: 'grupper|foreninger?|foreningar|yhdistykset|ryhmat|grupy|organizacje|skupiny|gruplar|topluluklar|группы|团体|グループ|그룹',
  organisation: 'firm|institut(e|o|ion)?|workplace|works (at|for)|affiliation|foretag|arbetsgivare|virksomhed|bedrift|arbeidsgiver|arbejdsgiver|tyonantaja|yritys|pracodawca|spolecnost|zamestnavatel|sirket|kurum|isveren|организация|компания|место работы|работодатель|公司|单位|工作单位|会社|会社名|勤務先|회사|회사명|직장|الشركة|جهة العمل|المؤسسة',
  location: 'base|standplaats|vestiging|ort|arbetsort|kontor|sted|by|arbejdssted|arbeidssted|paikkakunta|toimipiste|sijainti|kaupunki|miasto|lokalizacja|biuro|mesto|misto|pobocka|sehir|konum|ofis|город|офис|местоположение|所在地|地点|城市|办公地点|勤務地|拠点|住所|居住地|근무지|위치|지역|المدينة|الموقع|المكتب|town',
  hometown: 'hemort|fodelseort|hjemby|fodested|kotipaikka|syntymapaikka|miejsce urodzenia|rodne mesto|memleket|dogum yeri|родной город|место рождения|籍贯|家乡|出身地?|고향|مسقط الرأس',
  email: 'e ?post.*|sahkoposti.*|eposta|почта|электронная почта|эл почта|邮箱|电子邮[件箱]|メール(アドレス)?|이메일|البريد( الالكتروني)?',
  phone: '(ofis|is|cep) (telefonu?|numarasi)|puhelin.*|matkapuhelin|telefon.*|komorka|телефон.*|мобильный|电话|手机|電話(番号)?|携帯(電話)?|전화(번호)?|휴대폰|الهاتف|الجوال',
  languages: 'yabanci dil (bilgi.*|becer.*)|sprak|sprog|spraakkunnskaper|sprakkunskaper|kielet|kielitaito|jezyki?( obce)?|znajomosc jezykow|jazyky|diller|yabanci dil(ler)?|языки?|знание языков|владение языками|语言|语言能力|言語|話せる言語|語学|언어|외국어|اللغات',
  research: '(calisma|uzmanlik) alanlari|forsknings(omraden|intressen|omrader|interesser)|tutkimus(alat|aiheet|kohteet)|zainteresowania (badawcze|naukowe)|vyzkumne zajmy|arastirma alanlari|научные интересы|研究(分野|テーマ|领域|方向|兴趣)|専門分野|연구 ?분야',
  interests: 'intressen?|fritid(sintressen|sinteresser)?|fritidsinteresser|harrastukset|kiinnostuksen kohteet|zainteresowania|hobby|zajmy|konicky|ilgi alanlari|hobiler|интересы|увлечения|хобби|兴趣(爱好)?|爱好|趣味|興味( 関心)?|관심사|취미|الهوايات|الاهتمامات',
  education: 'egitim bilgi.*|utbildning(ar)?|uddannelse|utdanning|utdannelse|koulutus|opinnot|wyksztalcenie|edukacja|uczelnia|vzdelani|egitim|universite|mezun.*|образование|教育(经历|背景)?|毕业院校|学历|学校|学歴|出身校|학력|교육|학교|التعليم|المؤهلات',
  experience: 'erfarenhet(er)?|arbetslivserfarenhet|(arbejds|arbeids)?erfaring|tyokokemus|kokemus|tyohistoria|doswiadczenie( zawodowe)?|(pracovni )?zkusenosti|deneyim(ler)?|is deneyimi|опыт( работы)?|карьера|工作(经历|经验)|职业经历|職歴|経歴|職務経歴|경력( 사항)?|경험|الخبرة|الخبرات',
  volunteering: 'volontar.*|ideellt.*|frivilli.*|vapaaehtois.*|wolontariat|dobrovol.*|gonullu.*|волонтер.*|志愿.*|ボランティア.*|봉사.*|자원봉사.*|التطوع',
  skills: 'kompeten(s|cer|cera|ser)|fardigheter|faerdigheder|ferdigheter|taidot|osaaminen|umiejetnosci|dovednosti|yetenekler|beceriler|навыки|技能|スキル|보유기술|기술|المهارات',
  projects: 'projekter|prosjekter|projektit|projekty|projeler|проекты|项目|プロジェクト|프로젝트|المشاريع',
  about: 'om( mig| meg)?|tietoja|esittely|kuvaus|o mnie|informacje|informace|o mne|hakkinda|hakkimda|о себе|биография|общие сведения|简介|个人简介|关于|自己紹介|概要|プロフィール|소개|자기소개|نبذة|نبذة عني',
  personal: 'jednostka( organizacyjna)?|fakulte|所在单位|所在学院|avdelning|afdeling|afdeling|avdeling|team|chef|naermeste leder|leder|osasto|yksikko|esimies|esihenkilo|dzial|wydzial|przelozony|oddeleni|vedouci|bolum|departman|birim|yonetici|отдел|подразделение|руководитель|部门|上级|部署|所属|上司|부서|소속|팀|القسم|الادارة',
  others: 'frequently viewed.*|他の.*|その他の.*|inne profile|publikac.*|publikationer|julkaisut|yayinlar|публикации|论文|著書|논문',
}
