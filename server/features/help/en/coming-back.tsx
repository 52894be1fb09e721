import { limits } from '../../../../shared/limits.ts'

/** Help: what one is told of, what one follows, and having peace from it. */
export function ComingBack() {
  return (
    <article class="narrow prose">
      <h1>Coming back</h1>
      <p>
        This forum does not call you. It tells you what has turned to you when you are here, and
        keeps the rest for when you want it. There is no score, no streak, and nobody is shown what
        you have read.
      </p>
      <h2 id="notices">Notices</h2>
      <p>
        <a href="/notifications">Notices</a>, with a number in the head of each page, say that
        somebody answered, mentioned or quoted you, and in which of the conversations you follow
        there is something new. What is new in one conversation is one notice, however much it is.
        Reactions are told only if you ask for that, together for each post. Under{' '}
        <a href="/me/notices">which notices you get</a> each kind can be switched off. What the
        moderation team has to tell you always shows there.
      </p>
      <p>
        A notice goes the way its post goes: when the post is deleted, or its audience no longer
        includes you, the notice is gone and is not counted. When a post comes into your sight
        later, its notice stands, unread, where the post stands in time.
      </p>
      <h2 id="mail">Notices by mail</h2>
      <p>
        Nothing is mailed to you unless you ask for it. Leave{' '}
        <a href="/me/contact-points">an address</a> and have it kept; then{' '}
        <a href="/me/notices">choose for each kind</a> whether it comes by mail after{' '}
        {limits.mailAfterMinutes} minutes, in one mail a day at an hour you pick, or not at all.
        Between one mail and the next are at least {limits.mailGapMinutes} minutes. You can name
        quiet hours, in which nothing is sent: it comes at their end, unless you have read it here
        by then.
      </p>
      <p>
        A mail says that something new is waiting, whether it is an answer, a mention or something
        else, and where. It names nobody, no conversation and not this community, though its sender
        and its link show the address of the forum; and it does not say how much there is: mail
        passes other servers, may be read over a shoulder, and stays in a mailbox also when what it
        told of is gone from your sight. What you may not see when it is sent brings no mail, not
        even an empty one.
      </p>
      <p>
        If you keep several addresses, you <a href="/me/contact-points">choose the one</a> that gets
        what is mailed. It never goes to another by itself, for that might be one that others read:
        when you remove the address, or its server refuses our mail, nothing is mailed until you say
        where.
      </p>
      <p>
        Each mail has a link that ends it; no signing in is needed for that. It also ends when the
        server of your address refuses a mail for good or sends it back. Both show under{' '}
        <a href="/notifications">notices</a>, with a button to have them mailed again. What the
        moderation team has to tell you has a switch of its own for mail; in the forum you always
        see it.
      </p>
      <h2 id="devices">Notices on your phone or computer</h2>
      <p>
        Your device can show a short note when something waits, also while the forum is closed. You
        turn that on for each device, on the page <a href="/me/push">Notices on your devices</a>,
        where you can also send yourself one to see what it looks like. The note is always the same:
        the name of the forum, and that something new is waiting. It does not say what, from whom or
        how much, because others read lock screens too. A new note takes the place of the one
        before.
      </p>
      <p>
        At first notes come when somebody answers, mentions or quotes you, and when the moderation
        team has something to tell you; choose others under{' '}
        <a href="/me/notices">which notices you get</a>. There you also set quiet hours, in which
        nothing comes. What you have read in the forum before is not sent. On an iPhone or iPad the
        forum has to be on the Home Screen for this. Signing out on a device ends its notices.
      </p>
      <h2 id="new">What is new for you</h2>
      <p>
        The first page lists conversations with posts you have not read: those you follow, and then
        the rest, the latest first: up to {limits.newForYou} of each. Of each space it looks through
        the {limits.latestOfSpace} latest conversations. Nothing is put higher because many people
        like it. <i>Mark everything as read</i> does what it says. To come back to something, open
        the post by its time: <i>Mark as unread from here</i> stands on its page.
      </p>
      <h2 id="follow">Following and not hearing</h2>
      <p>
        You follow what you write in, unless you say otherwise. <i>Follow or mute</i> stands on the
        page of every space, conversation and post. For a space it means the conversations that
        start there from then on, the {limits.followedWithSpace} newest of them; for a post, the
        branch that hangs on it. The smallest counts: what you say of a branch goes before what you
        say of its conversation, and that before its space. There are three steps:
      </p>
      <ul>
        <li>
          <i>Everything new</i>: you are told of every post.
        </li>
        <li>
          <i>Answers and mentions</i>: you are told of what turns to you. That is how it is where
          you have said nothing.
        </li>
        <li>
          <i>Nothing</i>: you are told of nothing there, and the first page does not list it.
        </li>
      </ul>
      <p>
        <a href="/me/following">What you follow</a> has it all in one list, for up to{' '}
        {limits.branchesFollowed} branches. Nobody else can see whether you follow something.
      </p>
      <h2 id="words">Words you would rather not read</h2>
      <p>
        Posts of others with one of <a href="/me/muted-words">your words</a> are folded for you, and
        say which word it was. Capitals and accents do not matter; words are found whole, and a few
        words where they stand together. You can have {limits.mutedWords} of them.
      </p>
      <h2 id="break">Taking a break</h2>
      <p>
        Choose a day under <a href="/me/notices#break">which notices you get</a>. Until then no
        number shows, nothing is sent, and the first page is a quiet one; a link on it goes on to
        the forum. You can end the break whenever you like. What happened meanwhile has waited.
      </p>
    </article>
  )
}
