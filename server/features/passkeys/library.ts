/**
 * The library that checks what authenticators sign. It takes a third of a second and 16 MB to load,
 * so it comes with the first passkey and not with the start.
 */
export function webAuthn() {
  return import('@simplewebauthn/server')
}
