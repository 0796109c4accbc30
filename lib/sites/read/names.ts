import { fold } from '../../core/text'
import type { Page } from '../page'

/** Words that head pages, firms, jobs and things, in en de fr es pt it nl; surnames (Page, Price, Cook) are left out. */
const NO_NAME = new RegExp(
  `^(?:${[
    'the|this|and|und|our|your|we|you|us|about|uber|how|why|what|meet|who|not|no|all|new|top|best|for|with|my|me|is|are|at|more',
    'account|address|agenda|article|blog|board|careers?|cart|categor.+|cent(er|re)|check|checkout|city|club|colleagues?|communit.+|company|conference|contacts?|cookies?|course|dashboard|departments?|directory|docs|download|education|employees?|error|events?|experience|faq|feed|forbidden|forum|found|foundation|gallery|groups?|guide|help|home|homepage|hotel|info|institute?|intranet|extranet|wiki|interests?|jobs?|join|labs?|languages?|list|log|login|loading|marketing|market|members?|menu|museum|news|newsletter|network|office|overview|page not|partners|people|personal|podcast|policy|portal|press|pricing|privacy|products?|profil|profile|program.*|projects?|register|reports?|results?|reviews?|sales?|schools?|search|services?|settings|shop|sign|signup|software|solutions?|speakers?|staff|store|studio|summit|support|systems?|teams?|technolog.+|terms|tickets?|tools?|unavailable|university|users?|video|renewal|deal|invoice|order|contract|quote|task|case|opportunity|message|week|weekly|welcome|workshop|world',
    '(software|data|product|project|sales|senior|junior|chief|vice|lead|head|principal|staff)|engineer.*|manager|developer|designer|director|analyst|architect|consultant|officer|president|intern|professor|specialist|administrator|assistant|coordinator|executive|scientist|founder|entwickler.*|leiter.*|berater.*|ingenieur.*|directeur|responsable|gerente',
    'appoint(?:s|ed)|joins|announces|unveils|launch(?:es)?|acquires|hires|wins|named|elected|promotes|retires|obituary|remembering|archives?|biography|curriculum|vitae|results',
    'afdeling|abteilung|avdelning|departement|departamento|dipartimento|osasto|oddzial|wydzial|bolumu|inc|ltd|llc|gmbh|ag|plc|corp|corporation|sarl|srl|sa|bv|ev|oy|ab|holding|ventures|capital|partners|consulting|agency|bank|verein|marine|.{2,}ology|physics|chemistry|mathematics|engineering|economics|medicine|finance|operations|universitat|universite|universidad|hochschule|college|kontakt|mitarbeiter|unternehmen|startseite|suche|anmelden|willkommen|impressum|accueil|bienvenue|connexion|entreprise|equipe|inicio|empresa|equipo|buscar|azienda|squadra|benvenuti|bedrijf|welkom|zoeken',
  ].join('|')})$`,
)
const PARTICLE = /^(?:d[aeiou]s?|del|dell[aeo]|della|den|der|des|du|el|al|bin|bint|ibn|ben|la|le|lo|los|las|van|von|vom|zu|zum|zur|ter|ten|te|y|e|i|of|af|av|ap|san|st|ó|o|ní|nic|uí|mac|abu|al|n[ée]e|geb\.?)$/i
/** One word of a name: capitalised, or of a script without capitals. */
const WORD = /^(?:['’‘]?[\p{Lu}\p{Lt}\p{Lo}]|[dlo]['’]\p{Lu}|al-\p{Lu})[\p{L}\p{M}'’.・-]*$/u
const PRONOUNS = /\s*[([（](?:(?:he|she|they|ze|xe|er|sie|il|elle|él|ella|ele|ela|hij|zij|lui|lei)\b[^)\]）]{0,20})[)\]）]\s*/i

const BARE_PRONOUNS = /(?<=\S\s+\S+)\s+(?:he|she|they|ze|xe|er|sie|il|elle|él|ella|ele|ela|hij|zij|lui|lei|hen|hän)\s?\/\s?\p{L}{2,5}(?:\s?\/\s?\p{L}{2,6})?$/iu

/** After two words or more and a comma: a job, not a degree ("MD", "PhD", "Jr."). "Last, First" is one word, then a comma. */
const JOB_BEHIND = /(?<=^\S+\s+\S.*),\s+(?!(?:[A-Z]{2,5}|Ph\.?D|[A-Z][a-z]?\.(?:[A-Z][a-z]?\.?)*|Jr|Sr|I{1,3}|IV|[BM]Sc|Dr|MSc)\.?(?:,|$|\s)).*$/

/** The parts of a name or title that can be compared: folded, no initials, no titles. */
const partsOf = (text: string): string[] => fold(text).split(' ').filter((part) => part.length > 1 && !/^(?:dr|prof|mr|mrs|ms|phd|md|mba|msc|bsc)$/.test(part))

/** Whether `text` names the same person as `name`: two parts in common, or the only one there is. */
export function supports(name: string, text: string): boolean {
  const parts = new Set(partsOf(name))
  const folded = ` ${fold(text.slice(0, 300))} `
  const shared = [...parts].filter((part) => folded.includes(` ${part} `)).length
  return shared > 1 || (shared > 0 && shared === parts.size) || (parts.size > 0 && /[^\p{L}]|^\p{Lo}+$/u.test(name) && folded.includes(fold(name)))
}

/** Whether the two have no part in common. */
export const isApart = (name: string, text: string): boolean => {
  const folded = ` ${fold(text.slice(0, 300))} `
  return !partsOf(name).some((part) => folded.includes(part))
}

/** Badges beside a name: emoji with their variants, flags. */
const BADGES = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F\u200D]+/gu

/** A name without the emoji beside it; as it is where nothing else is left. */
export const withoutBadges = (text: string): string => text.replace(BADGES, ' ').replace(/\s+/g, ' ').trim() || text

/** Marks of a paid or checked account behind a name: "PREMIUM". */
const ACCOUNT = /\s+(?:PREMIUM|PRO ?JOBS|PRO|PLUS|BASIC|VERIFIED)$/

/** A name without the emoji, the pronouns and the mark of an account beside it. */
export function withoutMarks(text: string): string {
  const bare = withoutBadges(text).replace(PRONOUNS, ' ').replace(BARE_PRONOUNS, '').trim()
  return (/\p{Ll}/u.test(bare.replace(ACCOUNT, '')) ? bare.replace(ACCOUNT, '') : bare) || text
}

/** What pages say around a name: "Profile of …", "…’s profile", "Hi, I’m …". */
const AROUND = /^(?:profile of|profil (?:von|de)|perfil de|profilo di|(?:(?:hi|hello|hey|hallo|hej)\s?[,!.]?\s+)?(?:i['’]m|i am|my name is|ich bin|je suis|soy))\s+|['’]s (?:user )?(?:profile|page)$|\s['’]\d\d$|\s+\(?@[\w.@-]+\)?$/gi
/** The name of "Profile of …" and "Hi, I’m …": what is a sentence has a full stop that is no part of the name. */
function withoutAround(text: string): string {
  const own = text.replace(AROUND, '')
  return own === text ? text : own.replace(/(?<=\p{Ll}{2})[.!]$/u, '')
}

/** How a name in Chinese characters is read, in brackets behind it: "森川 佳澄（モリカワ カスミ）". */
const READING = /(?<=^[\p{Script=Han}\s　]{2,12})\s*[(（][\p{Script=Hiragana}\p{Script=Katakana}ー・\s　]{2,40}[)）]$/u
/** Academic titles, with or without their dots; other words with a dot are titles or initials too. */
const TITLE = /^(?:dra?|prof|professorin|professor|professeure?|docent|doc|dott|dott\.?ssa|prof\.?ssa|ing|ir|drs|mag|mgr|sir|dame|hab|dipl\.?-?ing|\p{L}{1,6}(?:[.-]{1,2}\p{L}{1,7})*\.)$/iu

/** The words of a name that are to look like one: without nickname in quotes, degrees behind, titles in front. */
function nameWords(name: string): string[] {
  const [first = '', ...rest] = name.replace(/\s["“”„«][^"“”«»]{1,30}["”“»](?=\s)/g, ' ').split(/,\s*/)
  const words = (/\S\s+\S/.test(first) ? first : [first, ...rest].join(' ')).replace(/\s[BM]\.?(?:Sc|A|Eng)\.?$|\sPh\.?D\.?$|\sM\.D\.$/, '').replace(/[()]/g, ' ').trim().split(/\s+/)
  const start = words.findIndex((word) => !TITLE.test(word) || /^(?:\p{Lu}\.)+$/u.test(word))
  return start < 0 ? [] : words.slice(start)
}

/** "van der Berg, Jan": before the comma stands one word beside particles. */
function isLastFirst(text: string): boolean {
  const [last = '', first = '', ...more] = text.split(/,\s+/)
  const words = last.split(/\s+/)
  return more.length === 0 && words.length > 1 && words.filter((word) => !PARTICLE.test(word)).length === 1 && first.split(/\s+/).every((word) => WORD.test(word)) && !hasPageWord(first)
}

const isNameWord = (word: string): boolean => WORD.test(word) || PARTICLE.test(word)

/**
 * A text as a name, without pronouns, emoji and what follows a dash or bar; undefined where it does not look like a
 * person's: two to seven capitalised words (any script) besides particles, no digits, no words of pages, firms and jobs.
 * The written form stays.
 */
export function asName(text: string): string | undefined {
  const [, one = '', other = ''] = /^([^/]{2,60}?)\s\/\s([^/]{2,60})$/.exec(text.slice(0, 150).trim()) ?? []
  // The same name in two scripts: "Anna Ōe / 大江 杏奈".
  if (one && /[\p{Lu}]/u.test(one) !== /[\p{Lu}]/u.test(other) && asName(one) && asName(other)) return text.trim()
  const whole = withoutBadges(text.slice(0, 200)).slice(0, 120).replace(PRONOUNS, ' ').replace(BARE_PRONOUNS, '').split(/\s+[–—|·•-]\s+|\s*[|·•]\s*/)[0] ?? ''
  const said = withoutAround(whole.trim()).replace(READING, '')
  const name = isLastFirst(said) ? said : said.replace(JOB_BEHIND, '').trim()
  const words = nameWords(name.replace(/\bvon und zu\b/, 'von zu'))
  if (name.length < 2 || name.length > 100 || /[\d@#_/\\<>{}[\]?!:;=+*&%$"“”…]|https?|(?<!\p{Lu})\.\p{L}/iu.test(words.join(' '))) return undefined
  const own = words.filter((word) => !PARTICLE.test(word))
  if (own.length === 0 || own.length > 7 || words.length > 12 || !words.every(isNameWord)) return undefined
  if (words.length === 1 && !/^[\p{Script=Han}\p{Script=Hangul}・]{2,5}$|^[\p{Script=Katakana}・]{4,}$/u.test(words[0] ?? '')) return undefined
  return hasPageWord(words.join(' ')) ? undefined : name
}

/** The same in writing without spaces between words. */
const NO_NAME_CJK = /名簿|社員|職員|教員|紹介|プロフィール|研究室|名录|名单|师资|队伍|教师|简介|명단|교수진|임직원|検索|結果|会社|概要|採用|情報|一覧|問い合わせ|ホーム|ログイン|登録|ニュース|製品|サービス|学部|部署|求人|搜索|结果|公司|关于|我们|联系|登录|注册|首页|新闻|产品|服务|招聘|员工|团队|部门|职位|검색|결과|회사|소개|로그인|채용|공지|부서|페이지/

/** Whether a text has a word that no name has. A short word counts only as written: "Mỹ" is not "my". */
export const hasPageWord = (text: string): boolean =>
  NO_NAME_CJK.test(text) || text.split(/\s+/).some((word) => fold(word).split(' ').some((part) => NO_NAME.test(part) && (part.length > 3 || !/[^\p{ASCII}]/u.test(word.replace(/[’“”„«»]/g, '')))))

/** Whether what the page shows speaks against a name: a heading with another name, and none with this one. */
export function isContradicted({ headings, title }: Page, name: string): boolean {
  if (headings.some(({ text }) => supports(name, text))) return false
  const first = headings.find(({ level }) => level === 1)
  if (!first) return asName(title) !== undefined && isApart(name, title)
  return asName(first.text) !== undefined && isApart(name, first.text)
}
