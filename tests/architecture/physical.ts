/** Left and right in styles: they stay where they are when the page is written the other way. */

const properties =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:/g
const values =
  /(?<![\w-])(?:text-align(?:-last)?|float|clear|justify-\w+|transform-origin|(?:background|object|mask)-position)\s*:[^;{}]*\b(?:left|right)\b/g
const moves = /\btranslate(?:X\(|3d\(|\()(?!\s*0(?:px|rem|em|%)?\s*[,)])/g
const shorthand =
  /(?<![\w-])(?:scroll-)?(?:margin|padding|inset|border-(?:width|style|color|radius))\s*:\s*([^;{}]+)/g

/** What in a style sheet names a side; empty when everything follows the direction of the text. */
export function listPhysical(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const uneven = [...text.matchAll(shorthand)].filter(([, value = '']) => {
    const sides = value.trim().split(/\s+(?![^(]*\))/)
    return sides.length === 4 && sides[1] !== sides[3]
  })
  const found = [properties, values, moves].flatMap((one) => [...text.matchAll(one)])
  return [...found, ...uneven].map(([said]) => said.trim())
}

const inMarkup = /\bstyle=(?:"([^"]*)"|\{\{([^}]*)\}\}|\{`([^`]*)`\})/g
const inCode =
  /\.style\.((?:margin|padding|border)?(?:Left|Right|left|right)\w*)\b|\bsetProperty\(\s*'((?:margin-|padding-|border-)?(?:left|right)[\w-]*)'/g

/** The same in a module: styles in markup, and those that a script sets. */
export function listPhysicalInCode(text: string): string[] {
  const written = [...text.matchAll(inMarkup)].flatMap(([, css, object, template]) => {
    const kebab = object?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return listPhysical(css ?? kebab ?? template ?? '')
  })
  return [...written, ...[...text.matchAll(inCode)].map(([said]) => said)]
}
