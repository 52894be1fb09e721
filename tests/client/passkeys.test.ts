// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toBytes, toText } from '../../client/credentials.ts'
import { startPasskeys } from '../../client/passkeys.ts'
import { clientWords } from '../../server/words/en/client.ts'
import { answerFor, json, settled } from './support/answers.ts'
import { show } from './support/thread-page.ts'

const words = `<script type="application/json" id="client-words">${JSON.stringify(clientWords)}</script>`
const bytes = (...values: number[]) => new Uint8Array(values).buffer
const left = { assign: vi.fn(), reload: vi.fn() }
const device = { create: vi.fn(), get: vi.fn() }

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', class {})
  left.assign.mockReset()
  left.reload.mockReset()
  vi.stubGlobal('location', { ...left, pathname: '/' })
  Object.defineProperty(navigator, 'credentials', { value: device, configurable: true })
})

function open(html: string): void {
  show(html + words)
  startPasskeys()
}

const adding =
  '<form method="post" action="/me/passkeys" data-passkey="add" data-needs-script hidden>' +
  '<input name="name" value="my phone"><input type="password" name="passphrase" value="a long one"><button>Add</button></form>'
const signIn =
  '<form method="post" action="/sign-in"><input type="hidden" name="next" value="/t/T">' +
  '<button type="button" data-passkey="sign-in" data-needs-script hidden>Use a passkey</button></form>'

describe('base64url', () => {
  it('is read and written without padding', () => {
    expect(toText(bytes(251, 255, 0, 62))).toBe('-_8APg')
    expect([...toBytes('-_8APg')]).toEqual([251, 255, 0, 62])
    expect([...toBytes('')]).toEqual([])
  })
})

describe('adding a passkey', () => {
  it('sends what the device made, with its name and the proof that was asked for', async () => {
    const response = {
      clientDataJSON: bytes(1),
      attestationObject: bytes(2, 3),
      getTransports: () => ['internal'],
    }
    device.create.mockResolvedValue({ id: 'AQI', rawId: bytes(1, 2), type: 'public-key', response })
    const options = {
      challenge: 'AAEC',
      user: { id: '_w', name: 'n', displayName: 'n' },
      excludeCredentials: [{ id: 'Cg', type: 'public-key' }],
    }
    const asked = answerFor({
      'POST /me/passkeys/options': () => json(200, options),
      'POST /me/passkeys': () => json(201, { passkey: {} }),
    })
    open(adding)
    const form = document.querySelector('form')!
    expect(form.hidden).toBe(false)
    form.requestSubmit()
    await settled()
    const [{ publicKey }] = device.create.mock.calls[0] as [
      { publicKey: PublicKeyCredentialCreationOptions },
    ]
    expect([...(publicKey.challenge as Uint8Array)]).toEqual([0, 1, 2])
    expect([...(publicKey.user.id as Uint8Array)]).toEqual([255])
    expect([...(publicKey.excludeCredentials![0]!.id as Uint8Array)]).toEqual([10])
    expect(asked.map(({ body }) => JSON.parse(body) as object)).toEqual([
      { passphrase: 'a long one' },
      {
        name: 'my phone',
        response: {
          id: 'AQI',
          rawId: 'AQI',
          type: 'public-key',
          response: { clientDataJSON: 'AQ', attestationObject: 'AgM', transports: ['internal'] },
        },
      },
    ])
    expect(left.reload).toHaveBeenCalledOnce()
  })

  it('says what is wrong beside the field', async () => {
    const errors = [{ field: 'passphrase', message: 'This is not it.' }]
    answerFor({
      'POST /me/passkeys/options': () =>
        json(422, { title: 'Look again', detail: 'Please.', errors }),
    })
    open(adding)
    document.querySelector('form')!.requestSubmit()
    await settled()
    expect(document.getElementById('e-passphrase')!.textContent).toBe('This is not it.')
  })

  it('says so where the browser cannot', () => {
    Reflect.deleteProperty(window, 'PublicKeyCredential')
    open(adding + signIn)
    expect(document.querySelector('form')!.hidden).toBe(true)
    expect(document.querySelector('button[data-passkey]')!.hasAttribute('hidden')).toBe(true)
    expect(document.body.textContent).toContain(clientWords['client.passkeyMissing'])
  })
})

describe('signing in with a passkey', () => {
  const press = async () => {
    document.querySelector<HTMLElement>('[data-passkey="sign-in"]')!.click()
    await settled()
  }

  it('sends what the device signed, and goes where one wanted to be', async () => {
    const response = {
      clientDataJSON: bytes(1),
      authenticatorData: bytes(2),
      signature: bytes(3),
      userHandle: bytes(4),
    }
    device.get.mockResolvedValue({ id: 'AQI', rawId: bytes(1, 2), type: 'public-key', response })
    const asked = answerFor({
      'POST /sign-in/passkey/options': () => json(200, { challenge: 'AAEC' }),
      'POST /sign-in/passkey': () => json(200, { to: '/t/T' }),
    })
    open(signIn)
    await press()
    const sent = JSON.parse(asked[1]!.body) as { response: { response: object }; next: string }
    expect(sent.response.response).toEqual({
      clientDataJSON: 'AQ',
      authenticatorData: 'Ag',
      signature: 'Aw',
      userHandle: 'BA',
    })
    expect(sent.next).toBe('/t/T')
    expect(left.assign).toHaveBeenCalledWith('/t/T')
  })

  it('says calmly that none was used', async () => {
    device.get.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    answerFor({ 'POST /sign-in/passkey/options': () => json(200, { challenge: 'AAEC' }) })
    open(signIn)
    await press()
    expect(document.querySelector('.notice')!.textContent).toBe(
      clientWords['client.passkeyRefused'],
    )
  })
})
