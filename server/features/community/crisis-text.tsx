import type { VNode } from 'preact'

// At least three digits, so that opening hours such as 9-17 stay words.
const pieces = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])|(\+?\(?\d[\d ()-]*\d)/g

/** The owner's words, with telephone numbers and addresses that can be tapped. */
export function crisisText(text: string): (string | VNode)[] {
  const parts: (string | VNode)[] = []
  let end = 0
  for (const found of text.matchAll(pieces)) {
    const [whole, address] = found
    const link = address ? address : telephone(whole)
    if (!link) continue
    parts.push(text.slice(end, found.index))
    parts.push(
      <a href={link} rel="noreferrer">
        {whole}
      </a>,
    )
    end = found.index + whole.length
  }
  return [...parts, text.slice(end)]
}

function telephone(typed: string): string | null {
  const digits = typed.replace(/\D/g, '')
  const hours = /^\d{1,2} ?- ?\d{1,2}$/.test(typed)
  return digits.length >= 3 && !hours ? `tel:${typed.startsWith('+') ? '+' : ''}${digits}` : null
}
