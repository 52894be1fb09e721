/** Ten seconds to take back what was just posted. */
import { say } from '../say.ts'
import { send } from '../send.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'

/** Milliseconds, as the forum grants them. */
const grace = 10_000

/** Offers to take a post back, in a line under it; `undone` is called when it is. */
export function offerUndo(post: string, posted: string, undone: () => void): void {
  const article = document.getElementById(`p-${post}`)
  if (!article) return
  const line = parse(
    '<p class="undo meta" role="status"><span></span> <button class="act first"></button></p>',
  )
  const text = line.querySelector('span')!
  const button = line.querySelector('button')!
  text.textContent = posted
  button.textContent = word('client.undo')
  article.after(line)
  say(posted)
  // The words stay where they are afterwards, so that nothing moves by itself.
  const over = setTimeout(() => withdraw(button, article), grace)
  button.addEventListener('click', () => {
    clearTimeout(over)
    void takeBack(post).then((problem) => {
      if (!problem) return undone()
      text.textContent = problem
      withdraw(button, article)
    })
  })
}

async function takeBack(post: string): Promise<string | null> {
  const { problem } = await send(`/p/${post}?undo=1`, { method: 'DELETE' })
  return problem?.detail ?? null
}

function withdraw(button: HTMLElement, article: HTMLElement): void {
  if (document.activeElement === button) article.focus({ preventScroll: true })
  button.remove()
}
