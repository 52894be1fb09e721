/** Help: posts that are read before others see them. */
export function ReadFirst() {
  return (
    <article class="narrow prose">
      <h1>Posts that are read first</h1>
      <p>
        Some posts wait until somebody of the moderation team has read them. You see yours in its
        place, with why it waits and about how long that takes these days. You can edit it or delete
        it meanwhile. To others it is as if you had not written it yet. When they can see it, you
        are told, and it stands there as new.
      </p>
      <h2 id="which">Which posts</h2>
      <ul>
        <li>
          <b>The first two posts</b> of everybody who is new, where the owner has switched this on.
          It is there so that you get an answer from somebody.
        </li>
        <li>
          <b>Posts with words of a list.</b> Nothing else comes of it, and nobody but you is told.
          The <a href="/word-lists">lists</a> are open to members. An edit that brings such words
          into a post makes it wait once more; what others have answered stays where it is.
        </li>
        <li>
          <b>Posts of a member</b> about whom the moderation team has decided so, for a stated time.
        </li>
      </ul>
      <p>
        What is only for you or for one of your circles does not wait. If you show it to more people
        later, it may wait then.
      </p>
      <h2 id="long">When it takes long</h2>
      <p>
        After six hours, first posts are shown although nobody has read them. The others go on
        waiting, and you are told that they do. Nothing that waits is lost.
      </p>
      <h2 id="who">Who reads them</h2>
      <p>
        Moderators who can read the space. Nobody reads their own post, or one by somebody they are
        kept apart from, or one that names, quotes or answers such a person. They can also ask you
        to change something first. They see an alias, not who is behind it.
      </p>
    </article>
  )
}
