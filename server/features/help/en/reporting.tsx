/** Help: reporting a post, who reads it, and what is kept. */
export function Reporting() {
  return (
    <article class="narrow prose">
      <h1>Reporting</h1>
      <p>
        When something here does not sit right with you, ask for it to be read: <b>More</b>, then{' '}
        <b>Report</b>, below any post. You can do so from your first minute as a member. You need
        not be sure that it breaks a rule, and you need not write anything.
      </p>
      <p>
        If you are worried that somebody is in danger, do not wait for a report to be read. The page
        with <a href="/crisis">crisis resources</a> says who can be reached now.
      </p>
      <h2 id="who-reads">Who reads it</h2>
      <ul>
        <li>
          You choose: any moderator, only somebody who has not written in the thread, or only those
          who oversee the moderators.
        </li>
        <li>
          Nobody gets a report about themselves, or one they made. Nobody gets one that has to do
          with somebody they are kept apart from, or where there is a block between them. There is
          no exception to this, whatever office they hold.
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
          nowhere else. They see an alias, not who is behind it.
        </li>
      </ul>
      <h2 id="what-they-see">What they see of you</h2>
      <p>
        Your reason and your words, without your name. What you write may still show who you are to
        somebody who knows you. Whoever wrote the post is not told that it was reported.
      </p>
      <h2 id="what-is-kept">What is kept</h2>
      <ul>
        <li>
          The post as it stood when you reported it, also when it is changed or deleted later. Only
          those who read the report see that copy.
        </li>
        <li>
          Reports of the same post are read together. Reporting it again changes nothing; how many
          have reported a post does not move it up. Threats, and posts that show who somebody is,
          come first, then the oldest.
        </li>
        <li>
          <a href="/me/reports">Your reports</a> lists what you have reported and how far it is. If
          the post is out of your sight by then, the list does not lead to it.
        </li>
      </ul>
    </article>
  )
}
