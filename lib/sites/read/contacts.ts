import { fold } from '../../core/text'
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
  const written = lines.filter(({ text }) => text.length < 100 && /^[^\s@:：]+@[^\s@]+\.[^\s@]+$/.test(text)).slice(0, 20)
  return [...root.findAll('a[href^="mailto:" i],a[href^="tel:" i]', 40).map(addressIn), ...written.map(({ text }): Contact => ({ kind: 'email', value: text }))]
}

/** Whether a mail address carries the name. */
export function isOwnMail(name: string, { kind, value }: Contact): boolean {
  const [local = ''] = value.split('@')
  if (kind !== 'email') return false
  return supports(name, local.replace(/[._+-]/g, ' ')) || shortForms(name).has(fold(local).replace(/ /g, ''))
}

/** How mail addresses shorten a name: "hlind" and "lindh" for Hanna Lind, in one word or with a dot. */
function shortForms(name: string): Set<string> {
  const parts = fold(name.split(',')[0] ?? '').split(' ').filter((part) => !/^(?:dra?|prof\w*|ing|dipl|mag|mgr|doc|dott\w*|hab|med|rer|nat|phil|mr|mrs|ms|miss|herr|frau|sir|dame)$/.test(part))
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || last.length < 3) return new Set()
  return new Set([first + last, last + first, first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)])
}

/** Somebody's own addresses among a page's: those that carry the name, or the only ones there are. */
export function ownContacts(name: string, contacts: readonly Contact[]): Contact[] {
  const mails = new Set(contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value))
  const phones = contacts.filter(({ kind }) => kind === 'phone')
  return contacts.filter((contact) => (contact.kind === 'email' ? mails.size === 1 || isOwnMail(name, contact) : phones.length < 4))
}
