/** Tells screen readers what has just happened, where the page shows it by itself. */

let line: HTMLElement | null = null

/** Says a sentence politely. */
export function say(sentence: string): void {
  if (!line?.isConnected) {
    line = document.createElement('p')
    line.className = 'unseen'
    line.setAttribute('role', 'status')
    document.body.append(line)
  }
  line.textContent = sentence
}
