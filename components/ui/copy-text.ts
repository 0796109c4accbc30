import { announceTrouble } from './toast'

/** Whether the browser took a text to the clipboard: it refuses a window that lost the focus. */
export async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Copies a text that is in sight; where the browser refuses, says how to take it by hand. Answers whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  const isCopied = await intoClipboard(text)
  if (!isCopied) announceTrouble({ code: 'NOT_COPIED' })
  return isCopied
}
