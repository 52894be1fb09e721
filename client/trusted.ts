/** The one door through which markup enters a page: only what our own server sent goes through. */

/** Which script this is, as the build names it: a browser takes each name of a policy once. */
declare const SCRIPT_NAME: string

interface Policy {
  createHTML(markup: string): string
  createScriptURL(address: string): string
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
const rules: Policy = {
  createHTML: (markup) => markup,
  createScriptURL: (address) => address,
}
const alongside = factory?.createPolicy(`alongside-${SCRIPT_NAME}`, rules) ?? rules

/** The element that a piece of the server's markup describes. @throws Error when there is none */
export function parse(markup: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = alongside.createHTML(markup)
  const element = template.content.firstElementChild
  if (!element) throw new Error('The markup holds no element.')
  // Adopted here, because a template's own document gives elements no behaviour.
  return document.adoptNode(element) as HTMLElement
}

/** Another page of the forum, to take something from. */
export function parsePage(markup: string): Document {
  return new DOMParser().parseFromString(alongside.createHTML(markup), 'text/html')
}

/** The address of a script of our own, as browsers that ask for it want it. */
export function scriptUrl(address: string): string {
  return alongside.createScriptURL(address)
}
