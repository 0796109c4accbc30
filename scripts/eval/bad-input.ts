/** A file given to a script cannot be worked with: the message says where and what is wanted, and is printed alone. */
export class BadInput extends Error {
  override name = 'BadInput'
}
