/**
 * Adding pictures to a text: by a picker, by dropping them on it, and by pasting. What does it is a
 * script of its own, which comes when somebody adds the first.
 */
import { parse } from '../trusted.ts'
import { word } from '../words.ts'
import type { PictureList } from './picture-list.ts'
import { pictureTools, type PictureTools } from './picture-tools.ts'

/** What the other script gives. */
export interface PictureParts {
  /** The list of the pictures of a text. */
  listOf(field: HTMLTextAreaElement, tools: PictureTools): PictureList
}

type Load = () => Promise<PictureParts>

const types = 'image/jpeg,image/png,image/webp,image/gif,image/avif'

const fromForum: Load = () => import(document.body.dataset.pictures ?? '') as Promise<PictureParts>

/** Lets every text that is posted take pictures. To be started after the tools above the texts. */
export function startPictures(load = fromForum): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(
    'form[data-draft] textarea[name="body"]',
  )) {
    const add = (files: File[]) =>
      void load().then((parts) => parts.listOf(field, pictureTools).add(files))
    offer(field, add)
    field.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    })
    field.addEventListener('drop', (event) => take(event, event.dataTransfer, add))
    field.addEventListener('paste', (event) => {
      // A passage copied from a page may bring a picture of itself.
      if (!event.clipboardData?.types.includes('text/plain')) take(event, event.clipboardData, add)
    })
    // A draft that comes back may have some.
    const follow = () => {
      if (!field.value.includes('(/pictures/')) return
      field.removeEventListener('input', follow)
      void load().then((parts) => parts.listOf(field, pictureTools))
    }
    field.addEventListener('input', follow)
    field.form?.addEventListener('focusin', follow, { once: true })
  }
}

function offer(field: HTMLTextAreaElement, add: (files: File[]) => void): void {
  const picker = parse('<input type="file" multiple hidden>') as HTMLInputElement
  picker.accept = types
  picker.addEventListener('change', () => {
    add([...(picker.files ?? [])])
    picker.value = ''
  })
  const button = parse('<button type="button" class="tool picture"></button>')
  button.textContent = word('client.picture.add')
  button.title = word('client.picture.bounds')
  button.addEventListener('click', () => picker.click())
  const bar = field.closest('form')?.querySelector('.tools')
  if (bar) bar.append(button)
  else field.before(button)
  field.after(picker)
}

function take(event: Event, data: DataTransfer | null, add: (files: File[]) => void): void {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  if (files.length === 0) return
  event.preventDefault()
  add(files)
}
