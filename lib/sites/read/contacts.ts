import type { Contact, Page } from '../page'
import type { Tree } from '../tree'
import { supports } from './names'

/** The address in a `mailto:` or `tel:` link. */
function addressIn(link: Tree): Contact {
  const [scheme = '', rest = ''] = link.attr('href').slice(0, 300).split(/[:?]/)
  const kind = /mail/i.test(scheme) ? 'email' : 'phone'
  try {
    return { kind, value: decodeURIComponent(rest).trim() }
  } catch (error) {
    // A stray % is kept as written.
    if (error instanceof URIError) return { kind, value: rest.trim() }
    throw error
  }
}

/** Addresses in the main part of a page: those it links to, and mail addresses that are a line of their own. */
export function contactsIn({ root, lines }: Page): Contact[] {
  const written = lines.filter(({ text }) => text.length < 100 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)).slice(0, 20)
  return [...root.findAll('a[href^="mailto:" i],a[href^="tel:" i]', 40).map(addressIn), ...written.map(({ text }): Contact => ({ kind: 'email', value: text }))]
}

/** Whether a mail address carries the name. */
export const isOwnMail = (name: string, { kind, value }: Contact): boolean => kind === 'email' && supports(name, (value.split('@')[0] ?? '').replace(/[._+-]/g, ' '))

/** Somebody's own addresses among a page's: those that carry the name, or the only ones there are. */
export function ownContacts(name: string, contacts: readonly Contact[]): Contact[] {
  const mails = new Set(contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value))
  const phones = contacts.filter(({ kind }) => kind === 'phone')
  return contacts.filter((contact) => (contact.kind === 'email' ? mails.size === 1 || isOwnMail(name, contact) : phones.length < 4))
}
