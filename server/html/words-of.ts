/** Splitting texts into words, for the index and for those who look something up in it. */
export { wordsOf, type Word } from '../../shared/words-of.ts'
