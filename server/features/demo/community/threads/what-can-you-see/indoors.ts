import { answered, hour, inTurn, says } from '../../script.ts'

export const indoors = [
  answered(
    says('pocketmoth', 2 * hour)`
      The returns trolley. Somebody has used a slice of ham as a bookmark. (Cooked. Chapter nine.)
    `,
    inTurn(
      says('Rukhsana', 2 * hour + 25)`What was the book? It matters.`,
      says('pocketmoth', 2 * hour + 29)`
        A history of lighthouses. They had another sixty pages to go and I keep thinking about what
        happened.
      `,
      says('Hedda', 3 * hour, { heard: 'pocketmoth Rukhsana' })`
        In sixty pages they automate them. I’d have stopped at the ham as well.
      `,
    ),
    says('سلمى', 6 * hour + 2)`
      I once found a divorce certificate in a cookery book, at the page for stuffed vine leaves. @小雨
      you would like the book, it has no people in it.
    `,
    says('pocketmoth', 6 * hour + 30, { thanks: 'سلمى' })`
      We keep a box of them. Nine shopping lists, a tooth, one sock. I’ve never known whose job it
      is to throw it out.
    `,
  ),
  says('Ngozi', 3 * hour + 48, { metoo: 'Rukhsana', heard: 'Mairead nettle' })`
    A waiting room, from the wrong side. I’m waiting for somebody to see me about my knee and all
    the posters are the ones I put up.
  `,
]
