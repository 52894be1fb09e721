import { limits } from '../../../../shared/limits.ts'

/** Help: finding again what was written. */
export function Searching() {
  return (
    <article class="narrow prose">
      <h1>Searching</h1>
      <p>
        <a href="/search">Search</a> looks through the titles and posts that you may read, and
        through nothing else. The newest comes first. What you may not see is not counted, not
        hinted at and does not change the order.
      </p>
      <h2 id="words">Words</h2>
      <ul>
        <li>A post is found when it has all the words, in its text or in the title it opens.</li>
        <li>
          Put quotation marks around words that stand next to each other:{' '}
          <code>“warm blanket”</code>.
        </li>
        <li>Capitals and accents do not matter: “cafe” finds “Café”.</li>
        <li>
          Words are found whole and as they are written: “sleeping” does not find “sleep”. Chinese,
          Japanese and Thai, which put no spaces between words, are found wherever they stand.
        </li>
        <li>
          Other signs have no meaning. There are no <code>AND</code>, <code>OR</code> or{' '}
          <code>*</code>.
        </li>
        <li>Words that somebody quoted are found in the post they come from.</li>
      </ul>
      <h2 id="narrow">Narrowing it down</h2>
      <p>
        You can ask for one space, for one member’s posts, for what was written since a day, and for
        posts with or without a content note. What somebody wrote under an alias is never found by
        their name, not even by themselves. A text with a content note stays folded until you open
        it.
      </p>
      <h2 id="count">How many</h2>
      <p>
        Up to 1,000 posts are counted exactly. Nobody keeps a list of what you searched for; the
        address of the page has it, and so may the history of your browser.
      </p>
      <h2 id="bookmarks">Bookmarks</h2>
      <p>
        <i>Bookmark</i>, behind <i>More</i> below each post, keeps it on your page{' '}
        <a href="/me/bookmarks">Bookmarks</a>, with a note if you like. On a day you choose, at most{' '}
        {limits.reminderDays} days away, a notice reminds you of it. Nobody else is shown that you
        marked a post, or what you noted, and its author learns nothing. A post that you can no
        longer see leaves the list, and is not counted in it. When it is deleted, the note goes with
        it.
      </p>
    </article>
  )
}
