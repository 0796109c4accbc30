import { fold } from '../core/text'
import { merge, structured } from './generic'
import { refuse, type Draft, type Page } from './page'
import { asName, hasPageWord, supports } from './read/names'

/** What pages say of somebody who is not there, or not for everybody: en de fr es pt it nl pl tr sv da fi ja zh; folded. */
const GONE =
  /not found|page doesnt exist|does ?n.t exist|unavailable|isnt available|not available|nothing here|blocked|suspended|deactivated|deleted|private profile|no public information|is locked|access denied|forbidden|something went wrong|nicht gefunden|nicht verfugbar|existiert nicht|gesperrt|geloscht|introuvable|n ?existe pas|indisponible|bloque|no encontrad|no existe|no disponible|bloquead|nao encontrad|nao existe|indisponivel|non trovat|non esiste|bloccat|niet gevonden|bestaat niet|geblokkeerd|nie znaleziono|nie istnieje|zablokowan|bulunamadi|engellendi|hittades inte|finns inte|ikke fundet|findes ikke|ei loydy|estetty|見つかりません|存在しません|ブロック|找不到|不存在|页面不存在|被屏蔽/

/** Whether two spellings may be the same person's name. */
export const agree = (a: string, b: string): boolean => supports(a, b) || supports(b, a)

/**
 * Why nobody is read from an address that is a person's: the page asks for a login or says that nobody is there; it is
 * still being drawn; or it is built otherwise than we know.
 */
export function nobodyOn(page: Page): Draft {
  const says = [page.title, ...page.headings.slice(0, 5).map(({ text }) => text), ...(page.lines.length < 12 ? page.lines.map(({ text }) => text) : [])]
  const isOther = page.tree.find('input[type=password]') !== undefined || page.headings.some(({ text }) => hasPageWord(text)) || says.some((text) => GONE.test(fold(text)))
  const isEmpty = page.lines.length < 8 || page.tree.find('[aria-busy=true]') !== undefined
  return refuse(isOther ? 'NOT_A_PERSON' : isEmpty ? 'STILL_LOADING' : 'LAYOUT_CHANGED')
}

/**
 * A site's own draft, checked and filled up. While a site swaps one person for another, heading and title change one after
 * the other: a title that names somebody else means that the page is on its way. The page's own structured data goes
 * first where it is of the same person, meta tags last.
 */
export function settle(page: Page, own: Draft): Draft {
  const name = own.name?.value ?? ''
  if (own.refusal || !name) return own
  const titled = asName(page.title)
  if (titled && asName(name) && !agree(titled, name)) return refuse('STILL_LOADING')
  const marked = structured(page)
  if (!marked?.name || marked.refusal || !agree(marked.name.value, name)) return own
  return marked.name.how === 'meta' ? merge(own, marked) : { ...merge(marked, own), about: own.about ?? marked.about }
}
