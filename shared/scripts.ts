/**
 * The scripts a handle may be written in: those that UAX #31 recommends for identifiers (table 5)
 * or lists as in limited use (table 7). Scripts of history alone are left out.
 */
const scripts = [
  'Adlam Arabic Armenian Balinese Bamum Batak Bengali Canadian_Aboriginal Chakma Cham Cherokee',
  'Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hanifi_Rohingya Hebrew Javanese',
  'Kannada Kayah_Li Khmer Lao Latin Lepcha Limbu Lisu Malayalam Mandaic Meetei_Mayek Miao Myanmar',
  'New_Tai_Lue Newa Nko Nyiakeng_Puachue_Hmong Ol_Chiki Oriya Osage Saurashtra Sinhala Sundanese',
  'Syloti_Nagri Syriac Tai_Le Tai_Tham Tai_Viet Tamil Telugu Thaana Thai Tibetan Tifinagh Vai',
  'Wancho Yi',
].flatMap((line) => line.split(' '))

/** UTS #39, 5.1: the scripts that people mix as a matter of course. */
const together = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
]

const inAnyScript = '\\p{Script_Extensions=Common}\\p{Script_Extensions=Inherited}'

const oneScript = new RegExp(
  [...scripts.map((script) => [script]), ...together]
    .map((set) => set.map((script) => `\\p{Script_Extensions=${script}}`).join(''))
    .map((set) => `^[${set}${inAnyScript}]*$`)
    .join('|'),
  'u',
)

/** Says whether all of a text can belong to one script, or to scripts that are written together. */
export function isOneScript(text: string): boolean {
  return oneScript.test(text)
}
