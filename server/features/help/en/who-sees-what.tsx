/** Help: audiences, and everything that follows from them. */
import { WhatStaysOpen } from './what-stays-open.tsx'

export function WhoSeesWhat() {
  return (
    <article class="narrow prose">
      <h1>Who sees what</h1>
      <p>
        Everything you write has an audience. You choose it when you write and can change it at any
        time. For people outside it, the forum is meant to look as if the post had never been
        written: it is not greyed out, it is in no list and no number on any page counts it.
      </p>
      <Audiences />
      <ChangingYourMind />
      <Circles />
      <RepliesAndQuotes />
      <Aliases />
      <Editing />
      <Deleting />
      <Blocking />
      <Moderators />
      <ProfessionalMode />
      <WhatStaysOpen />
    </article>
  )
}

export function Audiences() {
  return (
    <>
      <h2 id="audiences">Audiences</h2>
      <p>From wide to narrow:</p>
      <ul>
        <li>
          <b>Everyone</b>: also people who are not signed in, and whoever they show it to.
        </li>
        <li>
          <b>Members</b>: everyone who has joined. This is where you begin; later the forum offers
          what you chose last in the same space.
        </li>
        <li>
          <b>Settled members</b>: members who have been here for a while and have left a confirmed
          address.
        </li>
        <li>
          <b>Members who are not peer clinicians</b>. Peer clinicians are members who also work in
          mental health care.
        </li>
        <li>
          <b>Peer clinicians</b>.
        </li>
        <li>
          <b>A circle</b>: the people on a list that you keep.
        </li>
        <li>
          <b>Only you</b>.
        </li>
      </ul>
      <p>
        The space adds its own condition. In a space that is open by invitation, <i>members</i>{' '}
        means the members of that space. The audience stands in words beside the button before you
        post. Readers can tell that a post is open to everyone. Beyond that, they are not shown what
        audience it has.
      </p>
      <p>
        What you write about yourself on your own page has an audience too. To anyone outside it,
        your page is the same as that of a handle nobody ever had.
      </p>
    </>
  )
}

export function ChangingYourMind() {
  return (
    <>
      <h2 id="changing">Changing your mind</h2>
      <p>
        Each of your posts shows you its audience, with a control beside it to choose another. You
        can also change many posts at once, for example everything before a certain day. Before it
        takes effect, you are told what else follows.
      </p>
      <p>
        It is in force at once, in every list and every count, and within about a second on pages
        that people have open. If you show a post to fewer people, the replies under it go along for
        those who no longer see it. Your own posts never disappear for you.
      </p>
    </>
  )
}

export function Circles() {
  return (
    <>
      <h2 id="circles">Circles</h2>
      <p>
        A circle is a list of members that you keep, to write to. Nobody else sees that it exists,
        what you called it, or who is on it. People are not told when you add them or take them off.
        Someone you take off no longer sees what you wrote for that circle. Someone you add sees
        what is already there.
      </p>
    </>
  )
}

export function RepliesAndQuotes() {
  return (
    <>
      <h2 id="replies">Replies, quotes, mentions and links</h2>
      <ul>
        <li>
          A reply is never shown to more people than the post it answers. Before you send one, you
          are told who can see it at most.
        </li>
        <li>
          A post that quotes another is seen only by people who may see what it quotes. When a post
          is deleted, its words go from the quotes in other posts, too.
        </li>
        <li>
          A mention works for members you can see. Any other name after an @ stays plain text, like
          a name nobody has.
        </li>
        <li>
          A link to a post here shows its address and nothing of its contents. Whoever may not see
          the post finds nothing there.
        </li>
        <li>Reactions are shown as numbers, not as names.</li>
      </ul>
    </>
  )
}

export function Aliases() {
  return (
    <>
      <h2 id="aliases">Writing under an alias</h2>
      <p>
        You can leave your handle off a post. It then carries an alias that stays the same within
        that thread and is another one everywhere else. No page links it to you for other members,
        moderators included, and you still see the post as your own. What you tell and how you write
        may give you away all the same. So may posting under your handle right after it: when you
        have replied under your alias, its box stays ticked while the page is open, and on a page
        that you open anew it is not. Whoever runs the server could find out whose it is.
      </p>
    </>
  )
}

export function Editing() {
  return (
    <>
      <h2 id="editing">Editing</h2>
      <p>
        You can edit your posts. Readers see that a post was edited and when. Earlier versions are
        kept, and can be read by you and by the moderators of the space.
      </p>
    </>
  )
}

export function Deleting() {
  return (
    <>
      <h2 id="deleting">Deleting</h2>
      <p>
        Deleting takes a post off every page at once. You are asked once. If others have replied to
        it, the words <i>no longer here</i> stand in its place for those who can see their replies,
        without your name and without a time. If nobody has, nothing stays. Making a post{' '}
        <i>only you</i> looks exactly the same to others, so nobody can tell which of the two you
        did.
      </p>
      <p>
        If you take a post back within ten seconds of sending it, nothing stands in its place.
        Whether a copy of a deleted post can survive somewhere is told under{' '}
        <a href="/help/privacy#deleted">What is kept about you</a>.
      </p>
    </>
  )
}

export function Blocking() {
  return (
    <>
      <h2 id="blocking">Blocking somebody</h2>
      <p>
        You can block a member by handle. From then on neither of you sees the other’s page or the
        posts that carry the other’s handle. The other is not told, but may notice. A block does not
        reach posts under an alias, or reactions: if it did, the gap would show you whose they are.
      </p>
    </>
  )
}

export function Moderators() {
  return (
    <>
      <h2 id="moderators">What moderators can and cannot see</h2>
      <p>
        The moderators of a space see what is posted there, whatever its audience, apart from posts
        for a circle and posts for only you. Those reach them only when somebody who can read such a
        post brings it to them. They can read earlier versions of a post. If a post is removed by
        moderation, its author and the moderators still see it.
      </p>
      <p>
        They cannot see your circles, your drafts, how far you have read, or the member behind an
        alias. They cannot change your words.
      </p>
    </>
  )
}

export function ProfessionalMode() {
  return (
    <>
      <h2 id="professional-mode">If you support people in your work</h2>
      <p>
        Professional mode keeps members who work in mental health care out of sight of the people
        they support, and says nothing to either about the other. It is for{' '}
        <a href="/help/peer-clinicians">peer clinicians</a>; every member has a{' '}
        <a href="/help/keeping-apart">keep-apart list</a>.
      </p>
    </>
  )
}
