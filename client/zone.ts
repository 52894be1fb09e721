/** Says in which time zone a day is meant, where a form asks for one. */
export function startZones(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-zone]')) {
    field.value = timeZone
  }
}
