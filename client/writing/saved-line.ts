/** The quiet line under a form that says where its draft is. */
import { parse } from '../trusted.ts'

export class SavedLine {
  private line: HTMLElement
  private said = ''

  constructor(form: HTMLFormElement) {
    this.line = form.querySelector<HTMLElement>('.saved') ?? makeLine(form)
  }

  /** Shows a sentence; said again only when it is another, so that nobody hears it at each key. */
  show(sentence: string): void {
    if (sentence === this.said) return
    this.said = sentence
    this.line.replaceChildren(...(sentence ? [tick(), sentence] : ['\u00a0']))
  }
}

/** It has its place from the start, so that the first words in it move nothing. */
function makeLine(form: HTMLFormElement): HTMLElement {
  const line = parse('<p class="meta saved" role="status">&nbsp;</p>')
  form.querySelector('textarea')?.after(line)
  return line
}

function tick(): Element {
  return parse('<svg class="icon" aria-hidden="true"><use href="#i-saved"/></svg>')
}
