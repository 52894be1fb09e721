/** Help: what kind of place this is. */
export function WhatThisIs() {
  return (
    <article class="narrow prose">
      <h1>What this is</h1>
      <p>
        This is a forum for people who know mental distress, treatment or peer support from their
        own lives. It is run by its members, on a server that one of them looks after, with a
        program called Alongside.
      </p>

      <h2 id="expect">What you can expect</h2>
      <ul>
        <li>
          People who write from their own lives, under names they chose. Nobody needs your real
          name, and no e-mail address is needed to join.
        </li>
        <li>
          You decide who sees each thing you write, and you can change your mind later.{' '}
          <a href="/help/who-sees-what">Who sees what</a> says how, and where it has an end.
        </li>
        <li>
          The same order for everybody: the latest first in a list, the order of the conversation in
          a thread. Nothing is ranked by how much attention it gets.
        </li>
        <li>
          No follower counts, no view counts, no sign that you have read something, no sign that you
          are here.
        </li>
        <li>
          Pages that work on an old phone, without scripts, with a keyboard alone and with a screen
          reader. If one does not, that is a fault of ours.
        </li>
      </ul>

      <h2 id="not">What it is not</h2>
      <ul>
        <li>
          It is not treatment, and nobody here is treating you. Some members work in mental health
          care. Here they are members like you.
        </li>
        <li>
          It is not an emergency service. Nobody is on duty, and there are hours when nobody is
          reading. If waiting is not safe, look at <a href="/crisis">If tonight is hard</a>. That
          page is open without signing in, and it says which of those it lists may involve the
          police.
        </li>
        <li>
          It is not sealed. People can copy what they see, and whoever runs the server could read
          what is stored on it. <a href="/help/privacy">What is kept about you</a> has the details.
        </li>
      </ul>

      <h2 id="together">How we are with one another</h2>
      <p>
        Every member has said yes to the <a href="/agreement">community agreement</a>. The
        moderation team are members who look after it. What they can and cannot see is told under{' '}
        <a href="/help/who-sees-what#moderators">Who sees what</a>.
      </p>

      <h2 id="start">If you are new</h2>
      <p>
        Read for as long as you like. Nothing tells others that you did. When you write, you can say
        what you hope for, so that people who only want to be heard are not handed advice. You can
        take a post back in the first ten seconds, edit it, show it to fewer people, or delete it
        later.
      </p>
      <p>You owe nobody an answer, and you may leave a conversation without giving a reason.</p>
    </article>
  )
}
