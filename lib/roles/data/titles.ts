/**
 * Words of titles that tell rank, folded (lib/core/text.ts), in English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Finnish and Swedish. A line: the level, then words or phrases; `*x` stands for any word that ends in x (compounds of German,
 * Swedish and Finnish). A longer phrase wins over a shorter one within it. Hand-written; each line sorted by language, not by rank within.
 * Polish, Turkish, Japanese and Chinese are in `titles-east.ts`.
 *
 * 0 learning; 1 beginning; 2 practising; 3 senior, or leading work; 4 leading people; 5 directing an area; 6 leading the whole.
 */
export const RANK_WORDS = `
0|graduate trainee|practicas|en practicas|leerling|student|intern|internship|trainee|apprentice|undergraduate|phd student|phd candidate|doctoral student|doctoral researcher|graduate student
0|praktikant|praktikantin|werkstudent|werkstudentin|auszubildende|auszubildender|azubi|doktorand|doktorandin|studentin|stagiaire|alternant|alternante|apprenti|apprentie|etudiant|etudiante|doctorant|doctorante
0|becario|becaria|practicante|estudiante|estagiario|estagiaria|aprendiz|estudante|tirocinante|stagista|studente|studentessa|stagiair|harjoittelija|opiskelija|*harjoittelija|vaitoskirjatutkija|studerande
1|junior|jr|entry level|graduate engineer|assistant|assistante|associate|berufseinsteiger|debutant|auxiliar|assistent|assistentin|assistente|avustaja|assistant professor of practice
2|postdoctoral fellow|postdoc fellow|consultant|advisor|adviser|specialist|analyst|engineer|developer|designer|scientist|nurse|teacher|referent|referentin|asiantuntija|postdoc|postdoctoral researcher|executive assistant|personal assistant|assistant to|assistentin der geschaftsfuhrung|assistant de direction|assistante de direction
2|account executive|sales executive|marketing executive|chef de cuisine|sous chef|director of photography|art director assistant
3|research fellow|capo progetto|capoprogetto|senior|sr|lead|staff engineer|expert|project manager|programme manager|program manager|product manager|account manager|community manager|office manager|case manager|key account manager|social media manager|customer success manager|change manager|product owner|scrum master|tech lead|technical lead|lecturer|architect|team coordinator|coordinator|assistant professor
3|projektleiter|projektleiterin|projektmanager|projektmanagerin|produktmanager|produktmanagerin|leitende|leitender|chef de projet|chef de produit|cheffe de projet|charge de projet|chargee de projet|coordinateur|coordinatrice|jefe de proyecto|jefa de proyecto|coordinador|coordinadora|gerente de proyecto|gerente de proyectos|gerente de projeto|gerente de projetos|gerente de produto|gerente de cuenta|coordenador|coordenadora
3|coordinatore|projectleider|projectmanager|productmanager|vanhempi|erikoisasiantuntija|johtava asiantuntija|projektipaallikko|tuotepaallikko|asiakkuuspaallikko|projektledare|produktchef|projektchef|lektor|docent|overlarare
4|manager|supervisor|team lead|team leader|teamlead|group lead|group leader|engineering manager|principal|principal engineer|staff|distinguished engineer|associate professor|senior lecturer|head nurse|chief of staff|fellow
4|oberarzt|oberarztin|subdirector|subdirectora|subdiretor|subdiretora|vicedirettore|vicedirettrice|sous directeur|sous directrice|adjunct directeur|encarregado|encarregada|leiter|leiterin|teamleiter|teamleiterin|gruppenleiter|gruppenleiterin|abteilungsleiter|abteilungsleiterin|fuhrungskraft|*leiter|*leiterin|responsable|manageur|chef de service|chef de departement|cheffe de service|chef dequipe|cheffe dequipe|maitre de conferences
4|gerente|jefe|jefa|encargado|encargada|supervisora|chefe|lider de equipe|responsabile|capo|caporeparto|teamleider|hoofd|*hoofd|leidinggevende|esihenkilo|esimies|tiiminvetaja|*paallikko|paallikko|*vetaja|gruppchef|*chef|teamledare|gruppledare|universitetslektor
5|general counsel|school principal|headteacher|head teacher|headmaster|headmistress|chefarzt|chefarztin|director|head|head of|global head of|vp|svp|evp|avp|vice president|senior vice president|executive vice president|professor|full professor|dean|general manager|gm|managing editor|editor in chief|country manager|regional manager|commissioner|superintendent
5|direktor|direktorin|bereichsleiter|bereichsleiterin|hauptabteilungsleiter|hauptabteilungsleiterin|prokurist|prokuristin|professorin|directeur|directrice|professeur|professeure|directora|catedratico|catedratica|profesor|profesora|diretor|diretora|professora|direttore|direttrice|dirigente|professore|professoressa
5|afdelingsdirecteur|hoogleraar|johtaja|*johtaja|professori|direktor for|*direktor|omradeschef|avdelningschef|enhetschef|professor emeritus
6|ceo|cto|cfo|coo|cio|cmo|cpo|chro|cdo|ciso|cro|chief executive|chief executive officer|chief technology officer|chief financial officer|chief operating officer|chief product officer|chief information officer|chief people officer|chief marketing officer|chief data officer|chief scientist|*chief
6|founder|co founder|cofounder|owner|business owner|president|managing director|managing partner|general partner|partner|chair|chairman|chairwoman|chairperson|board member|member of the board|non executive director|executive director|secretary general|director general|rector|provost|minister|mayor
6|geschaftsfuhrende gesellschafterin|presidenta|raad van bestuur|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrender gesellschafter|grunder|grunderin|mitgrunder|mitgrunderin|inhaber|inhaberin|vorstand|vorstandin|vorstandsvorsitzende|vorstandsvorsitzender|vorstandsmitglied|aufsichtsrat|rektor|rektorin
6|pdg|directeur general|directrice generale|dg|president directeur general|presidente directrice generale|fondateur|fondatrice|cofondateur|cofondatrice|gerant|gerante|associe|associee|presidente|director generale|fundador|fundadora|cofundador|cofundadora|director general|directora general|consejero delegado|consejera delegada|director ejecutivo|directora ejecutiva|socio|socia|dueno|duena|propietario
6|diretor geral|diretora geral|diretor executivo|diretora executiva|proprietario|proprietaria|amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|fondatore|socio fondatore|titolare|presidentessa|algemeen directeur|bestuurder|bestuursvoorzitter|oprichter|medeoprichter|eigenaar|eigenares|voorzitter
6|toimitusjohtaja|varatoimitusjohtaja|paajohtaja|perustaja|perustajaosakas|omistaja|yrittaja|osakas|hallituksen jasen|hallituksen puheenjohtaja|rehtori|vd|verkstallande direktor|vice vd|grundare|medgrundare|agare|delagare|ordforande|styrelseledamot|styrelseordforande|generaldirektor|generalsekreterare
`

/** Words that, right before a rank, lower it by one level. Folded. */
export const LOWERING = new Set(`
  acting adjoint adjunct apulais assistant associate deputy interim stellvertretende stellvertretender stv sub subdirector under vara varatj wice zastepca zastepczyni
  vice vize bitradande
`.trim().split(/\s+/))

/** The same right after it: "directrice adjointe", "genel müdür yardımcısı". Folded. */
export const LOWERING_AFTER = new Set('adjoint adjointe adjunta adjunto aggiunta aggiunto yardimcisi'.split(' '))

/** Words that make the rest of a title past or wished for. Folded. */
export const NOT_NOW = new Set(`
  alumni alumnus aspiring ehemalige ehemaliger emerita emeritus entinen ex former formerly future incoming past previously retired tidigare
  ancien ancienne anterior antiguo antigua voormalig
`.trim().split(/\s+/))

/**
 * Fields of work: name, then the beginnings of words that tell it, folded; a stem of three letters or fewer must be the whole word.
 * Hand-written, sorted.
 */
export const FIELD_STEMS = `
communications|communicat|kommunikat|comunica|viestin|press|journalis|editor|redakt|redact|komunikac|iletisim|広報|公关
consulting|consult|berater|conseil|asesor|konsult|doradc|danisman|コンサル|咨询|顾问|顧問
data|data|analyt|analist|machine|statisti|bi|ai|データ|数据|數據|veri
design|design|ux|ui|gestalt|muotoil|disen|formgiv|projektant|tasarim|デザイ|设计|設計
education|teach|lehrer|enseignant|docente|maestr|opetta|larare|educat|school|leraar|lektor|nauczyciel|ogretmen|教師|教师|教育
engineering|engineer|develop|softw|entwickl|ingen|insinoor|kehitta|utveckl|desarroll|desenvolv|sviluppa|ontwikk|devops|backend|frontend|platform|architect|cto|technolog|tech|it|sre|infrastr|programm|inzynier|programist|oprogram|muhendis|yazilim|エンジニア|開発|开发|技術|技术|工程
finance|financ|finanz|account|controll|cfo|treasur|talous|ekonomi|contab|comptab|audit|invest|boekhoud|finans|ksiegow|muhasebe|財務|财务|会計|會計
health|doctor|physician|nurse|medic|arzt|medizin|sante|clinic|laakari|hoitaja|lakare|enfermer|infirmi|pharma|psycholog|lekarz|pielegniar|doktor|hemsire|医|護士
law|law|legal|lawyer|attorney|counsel|jurist|avocat|abogad|advoga|avvocat|juri|lakimies|compliance|prawn|hukuk|avukat|弁護士|法務|法务|律师|律師
marketing|market|brand|cmo|growth|markkinoin|marknad|seo|content|pazarlama|マーケ|市场|市場|营销|行銷
operations|operation|logisti|supply|production|manufactur|coo|procure|einkauf|betrieb|hankin|operac|operasyon|uretim|produkcj|lojistik|物流|生産|生产|运营|營運
people|hr|rh|rrhh|human|people|personal|talent|recruit|henkilost|chro|personeel|rekryt|kadr|ik|insan|人事|人力
product|product|produkt|tuote|produit|produto|prodott|cpo|urun|プロダクト|产品|產品
research|research|scien|forsch|recherch|investigad|pesquis|ricerc|onderzoek|tutki|forskar|professor|postdoc|wissenschaft|badan|arastirma|研究|naukow
sales|sales|vertrieb|vente|vendas|ventas|vendit|verkoop|myynti|forsalj|commercial|kommerz|account executive|business development|cro|comercial|sprzeda|satis|営業|销售|銷售
security|security|sicherheit|cyber|ciso|tietoturva|infosec|bezpieczen|guvenlik|セキュリティ|安全
`
