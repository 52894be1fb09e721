/** Shows a text as it will stand in the thread, made by the same renderer. */
import { send } from '../send.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'

/** The two tabs of a text: writing it, and seeing it. */
export function makeTabs(field: HTMLTextAreaElement): HTMLElement {
  const tabs = parse(
    '<div class="tabs"><button type="button" class="tab" aria-current="true"></button> ' +
      '<button type="button" class="tab"></button></div>',
  )
  const [write, preview] = tabs.querySelectorAll('button')
  write!.textContent = word('client.write')
  preview!.textContent = word('client.preview')
  const pane = parse('<div class="preview" tabindex="0" role="region" hidden></div>')
  pane.setAttribute('aria-label', word('client.previewLabel'))
  const show = (isPreview: boolean) => {
    if (isPreview && !pane.isConnected) field.after(pane)
    field.hidden = isPreview
    pane.hidden = !isPreview
    mark(preview!, isPreview)
    mark(write!, !isPreview)
  }
  write!.addEventListener('click', () => {
    show(false)
    field.focus()
  })
  preview!.addEventListener('click', () => void render(field, pane).then(() => show(true)))
  // A form that is sent or filled from the preview is a text again.
  for (const event of ['submit', 'shutting']) {
    field.form?.addEventListener(event, () => show(false))
  }
  return tabs
}

function mark(tab: HTMLElement, current: boolean): void {
  if (current) tab.setAttribute('aria-current', 'true')
  else tab.removeAttribute('aria-current')
}

/** The post that is edited, whose pictures may be shown. */
function editedPost({ form }: HTMLTextAreaElement): { post?: string } {
  const [, post] = /^edit:(.+)$/.exec(form?.dataset.draft ?? '') ?? []
  return post ? { post } : {}
}

async function render(field: HTMLTextAreaElement, pane: HTMLElement): Promise<void> {
  const { data, problem } = await send<{ html: string }>('/preview', {
    method: 'POST',
    body: { body: field.value, ...editedPost(field) },
  })
  if (problem) {
    pane.textContent = problem.errors?.[0]?.message ?? problem.detail
    return
  }
  const prose = parse(`<div class="prose" dir="auto">${data.html}</div>`)
  pane.replaceChildren(prose)
}
