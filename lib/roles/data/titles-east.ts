/** As in `titles.ts`, for Polish and Turkish, with the cases in which titles stand. Folded; hand-written, by level, then language. */
export const RANK_WORDS_EAST = `
0|stazysta|stazystka|praktykant|praktykantka|uczen|uczennica|stajyer|cirak|ogrenci|doktora ogrencisi
1|mlodszy|mlodsza|asystent|asystentka|asistan
2|specjalista|specjalistka|analityk|programista|programistka|inzynier|uzman|uzmani|muhendis|muhendisi|analist|gelistirici
3|starszy|starsza|kierownik projektu|kierowniczka projektu|koordynator|koordynatorka|glowny specjalista|glowna specjalistka|ekspert|ekspertka|adiunkt|proje yoneticisi|proje muduru|urun yoneticisi|urun muduru|kidemli|koordinator|koordinatoru|basuzman|bas muhendis
4|kierownik|kierowniczka|kierownika|lider zespolu|liderka zespolu|brygadzista|mudur|muduru|yonetici|yoneticisi|takim lideri|ekip lideri|sef|sefi|docent doktor|docent dr|dogent
5|dyrektor|dyrektorka|dyrektora|wiceprezes|wiceprezeska|profesor|profesorka|ordynator|dziekan|direktoru|baskan yardimcisi|profesor doktor|dekan|bolge muduru|ulke muduru
6|prezes|prezeska|prezesa|prezes zarzadu|czlonek zarzadu|czlonkini zarzadu|dyrektor generalny|dyrektorka generalna|dyrektor zarzadzajacy|wlasciciel|wlascicielka|wspolwlasciciel|zalozyciel|zalozycielka|wspolzalozyciel|wspolzalozycielka|przewodniczacy|przewodniczaca|rektorka|burmistrz
6|genel mudur|genel muduru|icra kurulu baskani|yonetim kurulu baskani|yonetim kurulu uyesi|baskan|baskani|kurucu|kurucusu|kurucu ortak|kurucu ortagi|ortak|sahibi|isletme sahibi|patron|rektoru|mustesar
`

/**
 * Ranks in scripts without spaces (Japanese, simplified and traditional Chinese): the level, then names; the longest that begins at a place counts.
 * "主任" is the Japanese one: a Chinese director of an office may be one level above it. Hand-written.
 */
export const RANKS_WITHOUT_SPACES = `
0|インターン|実習生|研修生|学生|大学院生|实习生|實習生|实习|實習|学徒|博士生|研究生
1|新入社員|アシスタント|助手|助理|初级|初級|文员
2|エンジニア|担当|社員|研究員|工程师|工程師|专员|專員|设计师|設計師|分析师|分析師|开发|开发者|プロジェクトメンバー
3|主任|係長|シニア|リーダー|プロジェクトマネージャー|プロダクトマネージャー|講師|高级|高級|资深|資深|项目经理|專案經理|项目主管|产品经理|產品經理|客户经理|客戶經理|讲师|专家|專家|架构师|架構師
4|課長|次長|マネージャー|マネジャー|チームリーダー|室長|准教授|経理部課長|经理|經理|主管|组长|組長|科长|科長|处长|處長|副教授|团队负责人|店长|店長
5|部長|本部長|事業部長|ディレクター|教授|支社長|支店長|工場長|副社長|总监|總監|院长|院長|厂长|廠長|总工程师|總工程師|部长|副总裁|副總裁|副总经理|副總經理|负责人|負責人|所长|所長|事业部总经理
6|代表取締役|取締役|社長|会長|執行役員|常務|専務|創業者|共同創業者|代表|最高経営責任者|最高技術責任者|最高財務責任者|理事長|学長|校長|監査役|オーナー|首席执行官|首席執行官|首席技术官|首席技術官|首席财务官|首席財務官|首席运营官|首席產品官|首席产品官|总经理|總經理|总裁|總裁|董事长|董事長|董事|创始人|創始人|创办人|創辦人|联合创始人|聯合創始人|合伙人|合夥人|主席|校长|行长|行長|老板|老闆
`
