/** Adding pictures to a text: by a picker, by dropping them on it, and by pasting. */
import { limits } from '../../shared/limits.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'
import { PictureList } from './picture-list.ts'
import { showProblem } from './problem.ts'

const types = 'image/jpeg,image/png,image/webp,image/gif,image/avif'

/** Lets every text that is posted take pictures. To be started after the tools above the texts. */
export function startPictures(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(
    'form[data-draft] textarea[name="body"]',
  )) {
    const list = new PictureList(field)
    offer(field, list)
    field.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    })
    field.addEventListener('drop', (event) => take(event, event.dataTransfer, list))
    field.addEventListener('paste', (event) => {
      // A passage copied from a page may bring a picture of itself.
      if (!event.clipboardData?.types.includes('text/plain')) take(event, event.clipboardData, list)
    })
    field.form?.addEventListener('submit', (event) => waitFor(list, event))
  }
}

function offer(field: HTMLTextAreaElement, list: PictureList): void {
  const picker = parse('<input type="file" multiple hidden>') as HTMLInputElement
  picker.accept = types
  picker.addEventListener('change', () => {
    list.add([...(picker.files ?? [])])
    picker.value = ''
  })
  const button = parse('<button type="button" class="tool picture"></button>')
  button.textContent = word('client.picture.add')
  button.title = word('client.picture.bounds', {
    megabytes: limits.pictureBytes / 1_000_000,
    perPost: limits.picturesPerPost,
  })
  button.addEventListener('click', () => picker.click())
  const bar = field.closest('form')?.querySelector('.tools')
  if (bar) bar.append(button)
  else field.before(button)
  field.after(picker)
}

function take(event: Event, data: DataTransfer | null, list: PictureList): void {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  if (files.length === 0) return
  event.preventDefault()
  list.add(files)
}

// Nobody wants a post without the picture it speaks of.
function waitFor(list: PictureList, event: SubmitEvent): void {
  if (!list.isBusy) return
  event.preventDefault()
  event.stopPropagation()
  const detail = word('client.picture.onItsWay')
  showProblem(event.target as HTMLFormElement, { status: 200, title: '', detail })
}
