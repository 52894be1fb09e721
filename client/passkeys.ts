/** Signing in with a passkey and adding one: what a page without scripts cannot do. */
import { createPasskey, type OptionsJson, usePasskey } from './credentials.ts'
import { type Answer, send } from './send.ts'
import { word } from './words.ts'
import { clearProblem, showProblem } from './writing/problem.ts'

/** Shows what needs scripts, and lets the passkey controls among it work. */
export function startPasskeys(): void {
  const canUse = 'PublicKeyCredential' in window
  for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    const use = part.dataset.passkey
    if (use && !canUse) tellMissing(part)
    else part.hidden = false
  }
  const add = document.querySelector<HTMLFormElement>('form[data-passkey="add"]')
  add?.addEventListener('submit', (event) => {
    event.preventDefault()
    void addPasskey(add)
  })
  const signIn = document.querySelector<HTMLButtonElement>('button[data-passkey="sign-in"]')
  signIn?.addEventListener('click', () => void signInWith(signIn.form!))
}

/** Adds the passkey of this device to the account, then shows the list as it is now. */
async function addPasskey(form: HTMLFormElement): Promise<void> {
  const { name, passphrase } = Object.fromEntries(new FormData(form))
  const path = '/me/passkeys'
  const proof = passphrase === undefined ? {} : { passphrase }
  const made = await ceremony(form, path, proof, createPasskey)
  if (!made) return
  if (succeeded(form, await send(path, { method: 'POST', body: { name, response: made } }))) {
    location.reload()
  }
}

async function signInWith(form: HTMLFormElement): Promise<void> {
  const path = '/sign-in/passkey'
  const used = await ceremony(form, path, {}, usePasskey)
  if (!used) return
  const next = new FormData(form).get('next')
  const body = { response: used, ...(next === null ? {} : { next }) }
  const answer = await send<{ to?: string }>(path, { method: 'POST', body })
  if (succeeded(form, answer)) location.assign(answer.data?.to ?? '/')
}

/** Fetches a challenge and lets the device answer it; null when either fails, which the form says. */
async function ceremony(
  form: HTMLFormElement,
  path: string,
  proof: object,
  answerWith: (options: OptionsJson) => Promise<object>,
): Promise<object | null> {
  clearProblem(form)
  const answer = await send<OptionsJson>(`${path}/options`, { method: 'POST', body: proof })
  if (!succeeded(form, answer) || !answer.data) return null
  try {
    return await answerWith(answer.data)
  } catch {
    // Browsers do not tell a refusal from a device that has no passkey here.
    showProblem(form, { status: 200, title: '', detail: word('client.passkeyRefused') })
    return null
  }
}

function succeeded(form: HTMLFormElement, { problem }: Answer<unknown>): boolean {
  if (problem) showProblem(form, problem)
  return !problem
}

function tellMissing(part: HTMLElement): void {
  if (part.dataset.passkey !== 'add') return
  const line = document.createElement('p')
  line.textContent = word('client.passkeyMissing')
  part.before(line)
}
