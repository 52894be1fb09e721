/** What stands in the catalogues and is said nowhere: it would be kept, and translated, for nobody. */
import type { Rule } from './layers.ts'

const isKey = /^[a-z]\w*(?:\.\w+)+$/i

/** Each message is named in full, or begins as one that is put together does. */
export const everyWordIsSaid: Rule = (modules) => {
  const [catalogue, others] = [true, false].map((isOne) =>
    modules
      .filter(({ path }) => path.startsWith('server/words/en/') === isOne)
      .filter(({ path }) => !/^(?:tests|server\/words\/es)\//.test(path))
      .flatMap(({ texts }) => texts),
  )
  const said = new Set(others)
  const begun = [...said].flatMap((text) => /^(\w+\.(?:\w+\.)*)\$\{\}/.exec(text)?.[1] ?? [])
  return catalogue!
    .filter((text) => isKey.test(text) && !said.has(text))
    .filter((key) => !begun.some((beginning) => key.startsWith(beginning)))
    .map((key) => `nothing says ${key}`)
}
