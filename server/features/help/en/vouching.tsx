/** Help: what it means that the community has vouched for somebody. */
export function Vouching() {
  return (
    <article class="narrow prose">
      <h1>Vouching</h1>
      <p>
        Some members show what they write only to people the community has vouched for. It makes it
        harder to come in under a second name and look around, because two members must have come to
        know that name first.
      </p>
      <h2 id="how">How it goes</h2>
      <ul>
        <li>
          Two members who know you here vouch for you. From the second one on, the community has
          vouched for you, and you can vouch for others once your first days here are over.
        </li>
        <li>It begins with the owner, the moderation team and the overseers.</li>
        <li>
          You vouch for somebody on their page. Only the two of you are shown it, as long as you can
          see each other here.
        </li>
        <li>
          You can take it back at any time. With fewer than two left, the trust ends too. When
          somebody who vouched for you leaves the community, you lose nothing.
        </li>
      </ul>
      <h2 id="what-it-means">What you say by it</h2>
      <p>
        That you have come to know somebody here over time and would trust them with what is said
        among few. Not that you know their name, and not that they are well. If you are not sure,
        wait: there is no hurry, and nobody is told whom you do not vouch for.
      </p>
      <h2 id="limits">What it cannot do</h2>
      <p>
        It makes a second account costly, not impossible: a patient person can become known twice.
        While you keep apart from somebody, your word makes no difference to them, and your own
        pages do not show that it does not.
      </p>
    </article>
  )
}
