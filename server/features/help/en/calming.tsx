/** Help: what can be done about a post or a thread, and how it reads there. */
export function Calming() {
  return (
    <article class="narrow prose">
      <h1>Calming things down</h1>
      <p>
        Nothing is done here behind anybody’s back. Whatever is done about a post or a thread stands
        in its place, with the reason, in whose name it was done, and when it ends. Whoever wrote
        the post is told.
      </p>
      <h2 id="began">In a conversation you began</h2>
      <ul>
        <li>
          You can <b>close a branch</b>: a post and everything below it can be read, and nobody can
          answer, for up to a week at a time or until you open it again. Open the post by its time,
          then choose <b>Calm this down</b>. On your first post it closes the whole conversation.
        </li>
        <li>
          You can <b>slow it</b> for up to 24 hours: everybody can reply once in so many minutes,
          and once more for each reply they get. So whoever many turn to can answer them all.
          Editing is as always.
        </li>
      </ul>
      <h2 id="first-aid">First aid</h2>
      <p>
        A moderator can fold a post or close a branch at once, for 12 hours at most, with a reason.
        It is no decision and ends by itself. They can do so also where they do not decide, except
        about their own posts. Nobody can do it to what they cannot see.
      </p>
      <h2 id="folding">Folded</h2>
      <ul>
        <li>A folded post can be opened with one click, by everybody who could read it before.</li>
        <li>
          When three members report a post within 72 hours, it folds until somebody has read it.
          Only those count who have been here for a week or have written five posts, each once,
          whatever they take back and say again. This holds for everybody’s posts, moderators’ too.
        </li>
        <li>
          If your post was folded, an edit unfolds it, once. It is then the first that is looked at.
          First aid stays until it ends.
        </li>
      </ul>
      <h2 id="team">What the moderation team can decide</h2>
      <ul>
        <li>
          <b>A content note</b> above a post, beside its author’s own. Its author can put it in
          other words.
        </li>
        <li>
          <b>Asking for an edit.</b> The post stays as it is for 72 hours. If it has not been edited
          by then, it folds.
        </li>
        <li>
          <b>Removing a post.</b> Where it has been answered, its place says so, and why. Its author
          still sees it, with the reason, and can delete it. What quotes it is out of sight as well.
          If the decision is taken back, all of it is there again.
        </li>
      </ul>
    </article>
  )
}
