/** The pictures of one text, below it: those on their way, and those in it, each to be described. */
import type { Problem } from '../send.ts'
import type { Edit } from './marks.ts'
import { addTo, describeIn, picturesIn, takeFrom, type Written } from './picture-line.ts'
import type { PictureTools } from './picture-tools.ts'
import { upload } from './picture-upload.ts'

export class PictureList {
  private field: HTMLTextAreaElement
  private tools: PictureTools
  private list: HTMLElement
  private coming = 0
  /** One goes out after the other. */
  private queue: Promise<void> = Promise.resolve()

  constructor(field: HTMLTextAreaElement, tools: PictureTools) {
    this.field = field
    this.tools = tools
    this.list = tools.parse('<ul class="sent-pictures" hidden></ul>')
    this.list.setAttribute('aria-label', tools.word('client.picture.list'))
    field.after(this.list)
    field.addEventListener('input', () => this.follow())
    this.follow()
  }

  /** Whether something is still on its way. */
  get isBusy(): boolean {
    return this.coming > 0
  }

  /** Sends pictures, and puts each into the text when it has arrived. */
  add(files: readonly File[]): void {
    for (const file of files) {
      const row = this.rowFor(file)
      this.coming += 1
      this.queue = this.queue
        .then(() => this.deliver(file, row))
        .finally(() => {
          this.coming -= 1
        })
    }
  }

  private rowFor(file: File): HTMLElement {
    const { parse, word } = this.tools
    const row = parse(
      '<li data-coming><p class="name" dir="auto"></p><progress max="1" value="0"></progress> ' +
        '<button type="button" class="act"></button></li>',
    )
    row.querySelector('.name')!.textContent = file.name
    row.querySelector('progress')!.setAttribute('aria-label', word('client.picture.sending'))
    const cancel = row.querySelector('button')!
    cancel.textContent = word('client.cancel')
    const away = () => {
      row.remove()
      this.field.focus()
    }
    cancel.addEventListener('click', away, { once: true })
    this.list.append(row)
    this.list.hidden = false
    return row
  }

  private async deliver(file: File, row: HTMLElement): Promise<void> {
    // Called off while it waited for its turn.
    if (!row.isConnected) return this.follow()
    const bar = row.querySelector('progress')!
    const sending = upload(file, this.tools, (share) => (bar.value = share))
    row.querySelector('button')!.addEventListener('click', () => sending.cancel())
    const answer = await sending.done
    if (answer?.problem) return this.showProblem(row, answer.problem)
    row.remove()
    if (!answer) return this.follow()
    const { field } = this
    this.edit(addTo(field.value, field.selectionEnd, answer.data.picture.id))
    this.tools.say(this.tools.word('client.picture.added'))
  }

  private showProblem(row: HTMLElement, problem: Problem): void {
    const { parse, word } = this.tools
    row.querySelector('progress')?.remove()
    const line = parse('<p class="error" role="alert"></p>')
    line.textContent = problem.errors?.[0]?.message ?? problem.detail
    row.querySelector('.name')!.after(line)
    row.querySelector('button')!.textContent = word('client.picture.close')
    row.querySelector('button')!.addEventListener('click', () => this.follow())
  }

  /** Makes the list what the text has: drafts come back, and lines are typed and deleted. */
  private follow(): void {
    const written = picturesIn(this.field.value)
    const rows = new Map<string, HTMLElement>()
    for (const row of this.list.querySelectorAll<HTMLElement>('li[data-picture]')) {
      rows.set(row.dataset.picture!, row)
    }
    for (const [id, row] of rows) if (!written.some((one) => one.id === id)) row.remove()
    for (const one of written) {
      const row = rows.get(one.id) ?? this.insert(one)
      const input = row.querySelector('input')!
      if (input !== document.activeElement) input.value = one.description
    }
    this.list.hidden = this.list.childElementCount === 0
  }

  private insert({ id }: Written): HTMLElement {
    const { parse, word } = this.tools
    const row = parse(
      `<li data-picture="${id}"><img src="/pictures/${id}?size=small" alt=""><div class="field">` +
        `<label class="name" for="pic-${id}"></label><span class="hint" id="pic-h-${id}"></span>` +
        `<input id="pic-${id}" aria-describedby="pic-h-${id}" dir="auto" autocomplete="off">` +
        '<p><button type="button" class="act"></button></p></div></li>',
    )
    row.querySelector('label')!.textContent = word('client.picture.describe')
    row.querySelector('.hint')!.textContent = word('client.picture.describeHint')
    const input = row.querySelector('input')!
    input.addEventListener('input', () => this.edit(describeIn(this.field.value, id, input.value)))
    const take = row.querySelector('button')!
    take.textContent = word('client.picture.takeOut')
    take.addEventListener('click', () => this.takeOut(id))
    this.list.append(row)
    return row
  }

  private takeOut(id: string): void {
    this.edit(takeFrom(this.field.value, id))
    this.field.focus()
    // One that stands in a post already stays with its earlier versions.
    void this.tools.send(`/pictures/${id}`, { method: 'DELETE' })
  }

  // Without taking the focus from where somebody is writing.
  private edit(edit: Edit | null): void {
    if (!edit) return
    this.field.setRangeText(edit.insert, edit.from, edit.to, 'preserve')
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
