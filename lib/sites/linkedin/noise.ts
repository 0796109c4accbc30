import { squeeze, type Line } from '../read/lines'

/** Lines that are the page's furniture, whatever its language: separators, grades of contact, counts of followers, masked words. */
const NOISE = [
  /^[\s·•|–—-]*$/,
  /^·?\s*\d{1,2}\s?(?:st|nd|rd|th|er|re|e|è|\.?º|\.?ª|°|\.|次|차|度|\p{L}\.)?\s?\+?(?:\s.{0,24})?$/u,
  /^[\d.,\s]+[KMk]?\s?\+?\s+(?:\p{L}+\s?){1,3}$/u,
  /^\(?\p{L}{1,6}(?:\/\p{L}{1,6}){1,2}\)?$/u,
  /^\(\p{L}{2,6}\)$/u,
  /\*{3}/,
  /^(?:lei|lui|sie|er|elle|il|ella|él|ela|ele|zij|hij|hon|han|hun|ona|ono?|ella\/-)$/i,
  /^(?:…|\.{3})\s?\p{L}*/u,
]
const MUTUAL = /\bmutual\b|gemeinsame|en commun|en común|em comum|in comune|gemeenschappelijk|\bfollowers?\b|\bconnections\b|\bKontakte\b|abonnés|seguidores|volgers|collegamenti|obserwując|kontakt(?:ów|y)\b|takipçi|bağlantı|följare|フォロワー|つながり|关注者|粉丝|好友|팔로워|인맥/i
const CONTACT =
  /^(?:contact info(?:rmation)?|kontaktinfo\w*|coordonnées|información de contacto|informações de contato|informações de contacto|informazioni di contatto|contactgegevens|kontaktuppgifter|kontaktoplysninger|yhteystiedot|informacje kontaktowe|dane kontaktowe|kontaktní údaje|[iİ]letişim bilgileri|контактная информация|контактные данные|联系方式|联系信息|聯絡資訊|連絡先情報|連絡先|연락처|معلومات الاتصال)$/iu
const ACTIONS = /\/(?:messaging|preload|premium|edit|add-edit|overlay|signup|login|uas|search|redir|me|feed|details|recent-activity)(?:[/?]|$)|trk=.*join|\/public-profile/

const OVERLAY = 'a[href*="/overlay/contact-info"]'

/** The link that opens contact details; the location stands before it, in the same line or in one of its own. */
export const isContactLink = ({ at, text }: Line): boolean => at.closest(OVERLAY) !== undefined || (text.length < 150 && (at.find(OVERLAY) !== undefined || CONTACT.test(text.split(/\s+·\s+/).at(-1) ?? '')))

/** What stands before the link, or its words, in the same line: "Umeå, Sweden · Contact info". */
export function beforeContactLink({ at, text }: Line): string {
  const link = at.find(OVERLAY)
  if (link) return text.slice(0, Math.max(0, text.lastIndexOf(squeeze(link.text)))).replace(/[\s·]+$/, '')
  const parts = text.split(/\s+·\s+/)
  return parts.length > 1 && CONTACT.test(parts.at(-1) ?? '') ? parts.slice(0, -1).join(' · ') : ''
}

/** Whether a line tells nothing about the person. */
export function isNoise(line: Line): boolean {
  if (line.text.split(/\s+·\s+/).every((part) => NOISE.some((pattern) => pattern.test(part))) || (line.text.length < 140 && MUTUAL.test(line.text))) return true
  const link = line.at.closest('a')
  return link !== undefined && ACTIONS.test(link.attr('href')) && !isContactLink(line)
}
