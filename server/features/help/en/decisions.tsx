import { appealDays, appealSilentDays } from '../../../../shared/measures.ts'

/** Help: how the moderation team decides, what it tells whom, and asking for another look. */
export function Decisions() {
  return (
    <article class="narrow prose">
      <h1>Decisions, and another look</h1>
      <p>
        People decide here, never a program. Whoever decides gives a reason, and it stands where the
        decision takes effect. Nobody is named: not who decided, and not who reported.
      </p>
      <h2 id="who-decides">Who decides</h2>
      <ul>
        <li>
          One of those who were given the report. Nobody decides about what they wrote or reported,
          where somebody has a part whom they are kept apart from, or about somebody whom they have
          blocked or muted or who has blocked or muted them. Who has answered close by is asked
          whether they can be fair, and it is written down.
        </li>
        <li>
          A second person has to agree before somebody is paused or asked to leave, to anything
          longer than two weeks, and to anything about a post under an alias, about a peer clinician
          or about somebody with an office.
        </li>
        <li>
          Where only one person holds an office, and a report is about something they wrote or
          reported themselves, they may act on it after a day, and only in ways that can be undone.
          It is kept with the decision. It never holds for somebody they are kept apart from.
        </li>
        <li>
          Where nobody at all may read a report, what it is about is folded for everybody until
          somebody can, and who reported it is told that it waits.
        </li>
      </ul>
      <h2 id="what-can-happen">What can happen</h2>
      <p>
        From light to heavy: nothing, a content note, a note to the member, asking for an edit,
        folding, closing a branch, slowing a conversation, removing a post, a warning, reading
        somebody’s posts first, a pause from writing, asking somebody to leave. A note counts for
        nothing. A warning counts for 90 days and then lapses. What has a time ends by itself.{' '}
        <a href="/help/calming">How it reads in a conversation</a>
      </p>
      <p>
        There are no hidden measures. What concerns you, you are told, at the moment at which it
        takes effect.
      </p>
      <h2 id="what-you-are-told">What you are told</h2>
      <ul>
        <li>
          If it concerns you: what it is about, what was decided and until when, the rule in its
          wording of that day, what was found, whether anything had happened by itself before, and
          how to ask for another look. It is under <a href="/me/decisions">Decisions</a>, and in the
          file with <a href="/me/export">everything of yours</a>.
        </li>
        <li>
          If you reported it: that somebody has read it and whether they acted; and if they did not,
          why. Not what was done, for that is about somebody else.
        </li>
      </ul>
      <h2 id="paused">While you are paused</h2>
      <p>
        You can read, report, ask for another look, write to the moderation team, delete what you
        wrote, choose who sees it and take your data along. You cannot write, change a post or what
        your page says, or react. A line above every page says why and until when. It ends by
        itself, and nothing shows afterwards. Whoever was asked to leave sees what visitors see, and
        can still sign in to ask for another look and to take their data along. Somebody else looks
        at that decision again after half a year and after a year, without being asked.
      </p>
      <h2 id="another-look">Another look</h2>
      <ul>
        <li>
          You can ask for it once for each decision, for {appealDays} days: when it concerns you,
          and when you reported what it is about.
        </li>
        <li>
          Nobody who had a part in the decision hears it. If no moderator is left, the overseers do,
          then the owner. If nobody is, it waits until somebody is. Whoever decided can say
          something about it once, to those who look again.
        </li>
        <li>
          You and whoever looks at it can write to each other about it. If nothing happens for{' '}
          {appealSilentDays} days, somebody else gets it, and you are told.
        </li>
        <li>
          If the decision is taken back, what it did is undone at once. If something else is decided
          instead, you can ask about that, too.
        </li>
      </ul>
      <h2 id="the-log">What everybody can read</h2>
      <p>
        Members find <a href="/moderation/log">what has been decided</a>, without names: lines come
        five at a time or after two weeks, so that none of them points to somebody, and say the
        week, the measure, the rule and the reason. The team signs with names that stay the same, so
        that a pattern shows. There are also <a href="/moderation/numbers">the numbers</a> of each
        month. Both leave out whatever is about something you may not see. A reason that gives
        somebody away can be struck by those who oversee moderators; the line stays and says so.
      </p>
    </article>
  )
}
