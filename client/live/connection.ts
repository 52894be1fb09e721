/** Says in words that the connection is lost, when it has been for a while, and that a page is old. */
import { parse } from '../trusted.ts'
import { word } from '../words.ts'

/** Milliseconds without a connection before anybody need know. */
const grace = 3_000

let waiting: ReturnType<typeof setTimeout> | undefined

/** Tells whether the line is up; null when there is none to speak of any more. */
export function showConnection(up: boolean | null): void {
  if (up === false) {
    waiting ??= setTimeout(() => say(word('client.offline')), grace)
    return
  }
  clearTimeout(waiting)
  waiting = undefined
  say('')
}

/** Says that the page must be loaded anew, with the link that does it. */
export function showStale(): void {
  showConnection(null)
  const reload = document.createElement('a')
  reload.href = location.href
  reload.textContent = word('client.reload')
  reload.addEventListener('click', (event) => {
    event.preventDefault()
    location.reload()
  })
  say(`${word('client.stale')} `, reload)
}

function say(...content: (string | Node)[]): void {
  const line = document.querySelector<HTMLElement>('.connection') ?? makeLine()
  if (content[0] === '' && line.textContent === '') return
  line.hidden = false
  line.replaceChildren(...content.filter((part) => part !== ''))
}

function makeLine(): HTMLElement {
  const line = parse('<p class="connection" role="status"></p>')
  document.body.append(line)
  return line
}
