import { t, type WordKey } from '../../words/index.ts'

/** Says that what was sent is in force now. */
export function Saved({ word = 'community.saved' }: { word?: WordKey }) {
  return (
    <div class="notice" role="status">
      <p>{t(word)}</p>
    </div>
  )
}
