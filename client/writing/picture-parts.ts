/** The script for pictures in texts, loaded when there is one. */
import { PictureList } from './picture-list.ts'
import type { PictureTools } from './picture-tools.ts'

const lists = new WeakMap<HTMLTextAreaElement, PictureList>()

/** The list of the pictures of a text; made when it is first asked for. */
export function listOf(field: HTMLTextAreaElement, tools: PictureTools): PictureList {
  let list = lists.get(field)
  if (!list) {
    const made = (list = new PictureList(field, tools))
    lists.set(field, made)
    field.form?.addEventListener('submit', (event) => waitFor(made, event, tools))
  }
  return list
}

// Nobody wants a post without the picture it speaks of.
function waitFor(list: PictureList, event: SubmitEvent, tools: PictureTools): void {
  if (!list.isBusy) return
  event.preventDefault()
  event.stopPropagation()
  const detail = tools.word('client.picture.onItsWay')
  tools.showProblem(event.target as HTMLFormElement, { status: 200, title: '', detail })
}
