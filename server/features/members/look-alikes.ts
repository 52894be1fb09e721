/**
 * Letters that pass for one another, each row under the letter they are all counted as.
 *
 * Source: confusables.txt of UTS #39, read as of Unicode 13, and kept to what can appear in a
 * handle: letters that NFKC leaves alone, in the scripts of `shared/scripts.ts`. Handles are of
 * one script, so what matters is a whole word in one script that reads as a word in another. The
 * packages on npm that carry the whole file last followed Unicode in 2020, or fold leetspeak too.
 *
 * Chosen by hand where the source has no answer, since a capital and its small letter must count
 * as one: Greek goes by its capitals (Ν as n, Η as h), for a name in Greek capitals is the same
 * ink as one in Latin. So `ανα` does not count as `ava`. Not covered: Miao and Osage, scripts that
 * share no more than a round letter with Latin, and Han characters among themselves.
 */
const rows: Record<string, string> = {
  a: 'ɑ ᴀ а α ᗅ Ꭺ ꓮ',
  b: 'ƀ ƃ ɓ ƅ ʙ ꞵ в ь ъ ҍ ѣ β ᗷ Ᏼ Ꮟ ꓐ ᑲ ᖯ',
  c: 'ƈ ȼ ᴄ с ҫ ꮯ ꓚ',
  d: 'đ ɖ ɗ ƌ ȡ ð ᴅ ԁ ꭰ ꮷ ꓒ ꓓ ᑯ ᗞ ᗪ',
  e: 'ɇ ə ǝ ә ɛ ᴇ ꬲ е є ҽ ҿ ε ꭼ ꓰ ⴹ',
  f: 'ƒ ᵮ ꜰ ꬵ ꞙ ẝ ք ғ ϝ ᖴ ꓝ',
  g: 'ǥ ɠ ɡ ɢ ᶃ ƍ ԍ ց ꮐ Ᏻ ꓖ',
  h: 'ħ ɦ ʜ ⱨ һ ћ н ң ӈ ӊ ꚕ հ η ꮋ ꮒ Ᏺ ꓧ ᕼ',
  j: 'ɉ ȷ ʝ ᴊ ј ϳ յ ꭻ ꓙ ᒍ',
  k: 'ƙ ⱪ ꝁ ᴋ к қ ҝ ҟ ӄ κ ꮶ ꓗ',
  l: 'i 1 ł ƚ ɨ ɩ ɪ ɫ ɭ ʟ ᵻ ᵼ ǀ і ӏ ꙇ ι լ ꭵ ꮮ ꓡ ꓲ ᒪ ו ן ا ⵏ ߊ',
  n: 'ŋ ƞ ɲ ɳ ɴ ᵰ п и ո ռ ν ꓠ',
  o: '0 ø ɵ ꝋ ᴏ ᴑ ꬽ ꬾ о ө ѳ ο σ θ օ ჿ ס ه ھ ہ ە ꮎ ꮻ ꭴ ꓳ ഠ ဝ ዐ ଠ ⵔ ⴱ ⵁ 𐓪',
  p: 'ƥ ᵽ ᴘ р ρ þ ƿ ꮲ ꓑ ᑭ',
  q: 'ʠ ԛ գ զ ⵕ',
  r: 'ɍ ɼ ɽ ʀ ꭇ ꭈ ᵲ ᴦ г ґ ꭱ ꮢ ꮁ ꓣ ᖇ',
  s: 'ʂ ꜱ ƽ ᵴ ѕ ꙅ տ ꮥ ꮪ ꓢ',
  t: 'ŧ ƭ ʈ ⱦ ᴛ ᵵ т ҭ τ ꭲ ꓔ',
  u: 'ʉ ʋ ᴜ ꞟ ꭎ ꭒ ᵾ ս ꮜ ꓴ ᑌ ሀ 𐓶',
  v: 'ᴠ ѵ ט ꮩ ꓦ ᐯ ⴸ',
  x: 'ꭓ х ҳ χ ꓫ ᕁ ᕽ ⵝ',
  y: 'ƴ ɏ ɣ ʏ ᶌ ỿ ꭚ у ү ұ γ υ ყ ꭹ ꮍ ꓬ',
  z: 'ƶ ȥ ʐ ᴢ ᵶ ζ ꮓ ꓜ',
  3: 'ʒ ȝ ɜ ꝫ з ӡ ҙ',
  2: 'ƨ ꝛ ƻ ᒿ',
  4: 'Ꮞ ч',
  6: 'б Ꮾ',
  8: 'ȣ',
  9: 'ꝯ',
  // One sign drawn as two, or two that run together. The longer spelling is the one that counts.
  rn: 'm ᴍ ɱ ᵯ м ӎ μ ϻ ꮇ ꓟ ᗰ',
  vv: 'w ꝡ ɯ ᴡ ѡ ѽ ԝ ω ա ꮃ ꮤ ꓪ',
  aa: 'ꜳ',
  ae: 'æ ӕ',
  ao: 'ꜵ',
  au: 'ꜷ',
  av: 'ꜹ ꜻ',
  ay: 'ꜽ',
  oe: 'œ ɶ',
  oo: 'ꝏ ꚙ',
  dz: 'ʣ',
  ts: 'ʦ',
  bl: 'ы ꙑ',
  lo: 'ю',
  ll: 'ǁ װ',
  // One letter with the keyboards of Arabic, Persian and Urdu.
  ي: 'ى ی ې',
  ك: 'ک',
  // Japanese: syllables beside characters and the other syllables.
  一: 'ー',
  二: 'ニ',
  三: 'ミ',
  八: 'ハ',
  力: 'カ',
  千: 'チ',
  卜: 'ト',
  口: 'ロ',
  夕: 'タ',
  工: 'エ',
  才: 'オ',
  へ: 'ヘ',
  り: 'リ',
}

/** From a letter to what it is counted as. A target is never itself a key. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([counted, row]) =>
    row.split(' ').map((letter) => [letter.toLowerCase(), counted] as const),
  ),
)
