/** Help: reporting, who reads it, what is kept, and being worried about somebody. */
export function Reporting() {
  return (
    <article class="narrow prose">
      <h1>Reporting</h1>
      <p>
        When something here does not sit right with you, ask for it to be read: <b>More</b>, then{' '}
        <b>Report</b>, below any post. A thread is reported beside its title, a member at the foot
        of their page, and a decision of the moderation team beside that decision. You can do so
        from your first minute as a member. You need not be sure that it breaks a rule, and you need
        not write anything.
      </p>
      <p>
        You choose one of <a href="/rules">the community’s rules</a>, or something else. When the
        rules change later, your report keeps the one you chose, as it read on that day.
      </p>
      <Worried />
      <WhoReads />
      <h2 id="for-yourself">For yourself, at once</h2>
      <p>
        Beside the button you can hide the post, and mute whoever wrote it: what they write is then
        folded for you, with a word why, and one click opens it. This holds whatever comes of the
        report, and nobody is told. <a href="/me/mutes">What you have folded</a> lists it, and there
        you undo it. A mute goes by the name that is shown: what somebody writes under an alias is
        muted by itself, or the fold would tell you who they are.
      </p>
      <h2 id="what-they-see">What they see of you</h2>
      <p>
        Your reason and your words, without your name. What you write may still show who you are to
        somebody who knows you. Whoever wrote the post is not told that it was reported.
      </p>
      <WhatIsKept />
    </article>
  )
}

function Worried() {
  return (
    <>
      <h2 id="worried">If you are worried about somebody</h2>
      <p>
        Then a report is not what helps. The page with <a href="/crisis">crisis resources</a> says
        who can be reached now, and <a href="/worry">this one</a> has words that you can begin with.
        From somebody’s page, or from the report form of a post, you can also have the forum ask
        them one thing: whether a check-in would be welcome.
      </p>
      <ul>
        <li>They are asked at most once in seven days, however many people wish it.</li>
        <li>
          Who wished it is shown to nobody, and forgotten within a minute or two. What they answer
          is shown to nobody either, and not kept.
        </li>
        <li>
          Whoever asks for none of this <a href="/me/check-ins">gets none</a>, for good, unless they
          change it themselves. Nobody is asked on behalf of somebody they are kept apart from, or
          with whom there is a block. You are not told whether they were asked.
        </li>
      </ul>
    </>
  )
}

function WhoReads() {
  return (
    <>
      <h2 id="who-reads">Who reads it</h2>
      <ul>
        <li>
          You choose: any moderator, only somebody who has not written in the thread, or only those
          who oversee the moderators.
        </li>
        <li>
          Nobody gets a report about themselves, one they made, or one about a decision they took.
          Nobody gets one that has to do with somebody they are kept apart from, or where there is a
          block between them. There is no exception to this, whatever office they hold.
        </li>
        <li>
          Reports are given to a few people, drawn by lot. So for those who read them, not having
          been given one means nothing.
        </li>
        <li>
          Where no moderator can get it, it goes to the overseers, then to the owner. Where nobody
          can, it waits until somebody can.
        </li>
        <li>
          Those who read it can also read a post that was meant for a circle, in the report and
          nowhere else. They see an alias, not who is behind it. A report about a member shows them
          that member’s page, and no more of what they wrote than they would see otherwise.
        </li>
      </ul>
    </>
  )
}

function WhatIsKept() {
  return (
    <>
      <h2 id="what-is-kept">What is kept</h2>
      <ul>
        <li>
          The post as it stood when you reported it, also when it is changed or deleted later, and
          with it what it answers and the next reply. Only those who read the report see that copy;
          what stood around it only those of them who may read it in its place.
        </li>
        <li>
          Reports of the same post are read together. Reporting it again changes nothing; how many
          have reported a post does not move it up. Threats, and posts that show who somebody is,
          come first, then the oldest.
        </li>
        <li>
          <a href="/me/reports">Your reports</a> lists what you have reported and how far it is. If
          the post is out of your sight by then, the list does not lead to it. Until it is decided
          you can take a report back. When nobody else has reported the same, it is then read last,
          and closed after a week.
        </li>
        <li>
          Some time after a case is closed, the copies and the words of those who reported it are
          deleted. How long that is the owner sets; it is never less than 200 days, because a
          decision can be appealed for 180.
        </li>
      </ul>
    </>
  )
}
