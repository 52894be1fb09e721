/** Help: the moderation team, talking with it, and what it keeps about a member. */
export function ModerationTeam() {
  return (
    <article class="narrow prose">
      <h1>The moderation team</h1>
      <p>
        Some members look after the forum: they read what is reported and decide what follows. They
        are members like you, on duty for a few hours at a time. Others oversee them.
      </p>
      <h2 id="names">Names in the team</h2>
      <p>
        Towards you they act as a team. Whoever answers you signs with a name such as “Coast heron”:
        always the same for the same person, so that you can see a pattern, and never their handle.
      </p>
      <h2 id="talking">Talking with the team</h2>
      <ul>
        <li>
          Under <a href="/me/team">Talking with the team</a> you can ask something, tell something,
          or say that you see a decision otherwise. Each matter has a conversation of its own. You
          can do so at any time, also while you are paused.
        </li>
        <li>
          What you bring up is given to a few of the team, drawn by lot. None of them is kept apart
          from you, none has a block with you, and none has said that they know you outside. The
          same holds for whoever wrote the posts that you name.
        </li>
        <li>
          If it is about a moderator, let it go to those who oversee them: no moderator gets it
          then.
        </li>
        <li>Either side can close a conversation, and open it again.</li>
      </ul>
      <h2 id="standing">Your standing</h2>
      <p>
        <a href="/me/standing">Your standing</a> lists every measure that concerned you, with the
        rule it rests on and when it ends. A warning counts for ninety days. What is over counts for
        nothing any more.
      </p>
      <p>
        The team can write notes about a member for one another. A note goes by itself after twelve
        months unless somebody renews it. Whoever of the team is kept apart from you, has a block
        with you or has said that they know you outside cannot read them. What a note says happened
        is in <a href="/me/export">your export</a>; what the team thinks of it is not.
      </p>
      <h2 id="alias">Looking behind an alias</h2>
      <p>
        The team decides about posts without knowing who is behind an alias. Only when somebody’s
        life is in danger, a post shows who somebody is, a child is in danger, or a court orders it,
        can two people of the team together look up the handle, and nothing else. It shows to the
        two of them for an hour. You are told at once, or after three days when both have written
        down why not at once; it then stands on the page with your standing. Nobody whom you are
        kept apart from, or who is kept apart from you, can be one of the two.
      </p>
      <h2 id="people">People, too</h2>
      <p>
        Those who moderate can leave a report to others without saying why, say what they do not
        take, and stop at any moment. Every half year they are asked whether they still want to do
        this.
      </p>
    </article>
  )
}
