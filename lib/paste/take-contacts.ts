/** E-mail address (a plain subset of RFC 5322 addr-spec), alone or in angle brackets. Each part is bounded, so that it is linear. */
const EMAIL = /<?\b([a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})\b>?/i
const MARKDOWN_LINK = /\[([^\]]{1,200})\]\((https?:\/\/[^\s)]{1,1900})\)/
const LINK = /<?\b((?:https?:\/\/|www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/|github\.com\/)[^\s<>"'|,;)]{1,1900})>?/i
/** At least seven digits with the usual marks between them. */
const PHONE = /(?:(?:tel(?:ephone|efon|efono|éfono|éphone)?|phone|mobile?|mobil|handy|puh(?:elin)?|gsm|fax|m|t|p)[.:]?\s*)?(\+?\(?\d[\d\s().\/-]{6,22}\d)(?!\d)/i

export interface Contacts {
  email?: string
  link?: string
  phone?: string
  /** The text without them. */
  rest: string
}

/** Takes the first address, link and number out of a line of at most a few thousand characters. */
export function takeContacts(line: string): Contacts {
  const found: Omit<Contacts, 'rest'> = {}
  let rest = line.replace(MARKDOWN_LINK, (_whole, words: string, link: string) => { found.link = link; return words })
  rest = rest.replace(/\bmailto:/gi, '')
  rest = rest.replace(EMAIL, (_whole, email: string) => { found.email = email.toLowerCase(); return ' ' })
  if (!found.link) rest = rest.replace(LINK, (_whole, link: string) => { found.link = addressOf(link.replace(/[.]+$/, '')); return ' ' })
  rest = rest.replace(PHONE, (whole, phone: string) => {
    const digits = phone.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15 || /^\d{4}-\d{2}-\d{2}$/.test(phone.trim())) return whole
    found.phone = phone.trim()
    return ' '
  })
  // Labels with nothing left to label.
  if (found.email ?? found.phone ?? found.link) rest = rest.replace(/(?:^|(?<=[\s|·,;]))(?:e-?mail|mail|courriel|correo|tel(?:ephone|efon)?|phone|mobile?|web(?:site)?|internet|linkedin)\s*:\s*(?=$|[\s|·,;])/gi, ' ')
  return { ...found, rest }
}

const addressOf = (link: string): string => (/^https?:/i.test(link) ? link : `https://${link}`)

const SHARED_BOX = /^(?:info|hello|hi|contact|office|team|support|sales|admin|mail|press|jobs|kontakt|noreply|no-reply|events?)$/

/** "ada.quill@…" as "Ada Quill"; undefined for shared boxes and single words. */
export function nameFromEmail(email: string): string | undefined {
  const [box = ''] = email.split('@')
  const words = box.replace(/\+.*$/, '').split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word))
  return words.length < 2 || words.length > 4 || SHARED_BOX.test(box) ? undefined : words.map(capital).join(' ')
}

/** "linkedin.com/in/ada-quill-4b71a2" as "Ada Quill"; undefined where the address is no name. */
export function nameFromLink(link: string): string | undefined {
  const slug = /\blinkedin\.com\/(?:in|pub)\/([^/?#]+)/i.exec(link)?.[1] ?? /\bxing\.com\/profile\/([^/?#]+)/i.exec(link)?.[1]
  if (!slug) return undefined
  const words = decode(slug).split(/[-_]+/).filter((word) => /^[\p{L}\p{M}’']{2,}$/u.test(word))
  return words.length < 2 || words.length > 5 ? undefined : words.map(capital).join(' ')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
