import { t } from '../../words/index.ts'

// The order matters: most browsers also carry the names of those they descend from.
const browsers: readonly [RegExp, string][] = [
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\b(?:OPR|OPiOS)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bDuckDuckGo\//, 'DuckDuckGo'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

/**
 * What is kept of a User-Agent: browser and system by name, such as `Firefox/Android`, either of
 * them empty when it is not known. No versions, which would tell one device from another.
 */
export function coarseDevice(userAgent: string | undefined): string {
  return `${firstIn(browsers, userAgent)}/${firstIn(systems, userAgent)}`
}

function firstIn(names: readonly [RegExp, string][], userAgent = ''): string {
  return names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? ''
}

/** A coarse device in words: "Firefox on Android". */
export function deviceName(coarse: string): string {
  const [browser = '', system = ''] = coarse.split('/')
  if (browser && system) return t('sessions.device', { browser, system })
  return browser || system || t('sessions.unknownDevice')
}
