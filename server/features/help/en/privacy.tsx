import { sessionDays } from '../../../request/session.ts'

/** Help: what the server stores, for how long, and who could read it. */
export function Privacy() {
  return (
    <article class="narrow prose">
      <h1>What is kept about you</h1>
      <p>
        This page says what the program stores and what it does not. It cannot speak for the people
        who run it, for their hosting company or for your own device, and it says where those come
        in.
      </p>
      <Stored />
      <NotStored />
      <Deleted />
      <Operator />
      <YourDevice />
    </article>
  )
}

const stored: readonly { what: string; how: string }[] = [
  {
    what: 'Your handle, and what you say about yourself',
    how: 'as long as you are a member. After that, a trace of the handle stays, so that nobody else can take the name.',
  },
  {
    what: 'Your passphrase and recovery codes',
    how: 'never as such, only in a form for checking them (the passphrase by argon2id).',
  },
  {
    what: 'Your passkeys',
    how: 'a public key each, the name you gave it and when it was last used, until you remove it.',
  },
  {
    what: 'Where you are signed in',
    how: `the kind of browser, since when, and when it was last used. It ends when you sign out, or after ${sessionDays} days without use.`,
  },
  {
    what: 'What you write',
    how: 'your posts with their audience, their earlier versions and their times, until you delete them or leave.',
  },
  {
    what: 'Pictures in your posts',
    how: 'drawn anew, without what your camera wrote into the file, as long as a version of the post has them. If the post was reported, those who read the report keep them as well.',
  },
  { what: 'Bookmarks', how: 'with your notes, for you alone, until you take them away or leave.' },
  { what: 'Drafts', how: 'on the server, until you send or discard them.' },
  {
    what: 'Reactions',
    how: 'which member reacted to which post, although pages show numbers only.',
  },
  {
    what: 'What you choose when somebody asks',
    how: 'which member chose what, although pages show numbers only, unless it is said before that names show. Until you take it back, the post is deleted, or you leave and take everything along.',
  },
  {
    what: 'Reports',
    how: 'who reported what, why and when, and the post as it stood then, also if it is deleted later. Those who read the report see it without the name of whoever made it.',
  },
  {
    what: 'What you and the moderation team say to one another',
    how: 'until you leave, and which posts you named. Those it was given to read it with your name.',
  },
  {
    what: 'Notes of the moderation team about you',
    how: 'for twelve months, unless somebody of the team renews them. What they say happened is in your export.',
  },
  {
    what: 'That somebody looked behind an alias of yours',
    how: 'who did so, when and why. You are told when and why.',
  },
  {
    what: 'If you moderate: your hours, what you do not take, and whom you know outside',
    how: 'for you alone, until you change it or leave. Of the hours, members are told when somebody is here, and not who.',
  },
  {
    what: 'What you have folded for yourself',
    how: 'people and posts, for you alone, until you unfold them or leave.',
  },
  {
    what: 'That you were asked whether a check-in is welcome',
    how: 'when, and that you have answered. Not what you answered, and not who wished it.',
  },
  { what: 'How far you have read', how: 'a mark for each thread, for you alone.' },
  {
    what: 'What you follow, mute or would rather not read',
    how: 'until you change it or leave, for you alone.',
  },
  {
    what: 'What you were told of',
    how: 'which post or decision it was about, and when you read of it; no text. Until you leave.',
  },
  { what: 'Circles, blocks and settings', how: 'until you change them or leave.' },
  {
    what: 'Addresses you leave',
    how: 'a fingerprint of each, and the address itself, encrypted, while it waits to be confirmed or if you want mail there. Until you take it away or leave.',
  },
  {
    what: 'Your keep-apart list',
    how: 'fingerprints of what you typed, made with a key of your own, and your notes, encrypted. Until the entry ends.',
  },
  {
    what: 'Who vouches for whom',
    how: 'for each word given, who gave it to whom and when. Only the two of you are shown it.',
  },
  {
    what: 'Whether you are known as a peer clinician',
    how: 'when it was asked, given, declined or ended, and what you were told. The words of a request are encrypted and deleted with the decision. Your card, until you take it away.',
  },
  {
    what: 'Your boundary record',
    how: 'what protected you and from when on, without a word about others. Until you leave.',
  },
  {
    what: 'What you were sent',
    how: 'which notices you were sent, so that none is sent twice, and when the last mail went out; and that nothing is mailed, if your address refused it or you used the link for that. Until you leave.',
  },
  {
    what: 'Mail on its way to you',
    how: 'encrypted, until it is delivered, or given up after three days. A mail passes servers that are not part of this forum, and they learn that your address gets mail from here. It therefore says nothing but what it is for, without your handle and without a word that anybody wrote.',
  },
  {
    what: 'Devices on which you get notices',
    how: 'the address that the push service of its browser gave each, and keys for it, encrypted, until you turn them off or sign out there. A note passes that push service (of Google, Apple, Mozilla or Microsoft, as a rule). It learns that this forum sent something to this browser, and when; the note itself is encrypted for your browser, always of the same length, and says the same whatever waits. No page of the forum asks anything of other servers; this one thing its server does, and only for those who turn it on.',
  },
  {
    what: 'Your answers when you joined, if there were questions',
    how: 'for those who decide about joining.',
  },
  { what: 'Your yes to the agreement', how: 'which version, and when.' },
  { what: 'That you have read the crisis policy', how: 'which version, and when.' },
  { what: 'Invitations you made', how: 'how often they can still be used, and until when.' },
  {
    what: 'What changed lately',
    how: 'which post, when and for whom, without its text, so that open pages can catch up and nothing is posted twice.',
  },
]

export function Stored() {
  return (
    <>
      <h2 id="stored">What is stored</h2>
      <ul>
        {stored.map(({ what, how }) => (
          <li>
            <b>{what}</b>: {how}
          </li>
        ))}
      </ul>
    </>
  )
}

export function NotStored() {
  return (
    <>
      <h2 id="not-stored">What is not</h2>
      <ul>
        <li>
          <b>No IP addresses.</b> They are not written down, neither in the database nor in the
          program’s log. To slow down guessing before somebody has signed in, a scrambled form of
          the address is held in memory for an hour at most.
        </li>
        <li>
          <b>No words in the log.</b> The program’s log is for finding faults, and holds no text
          that anybody wrote.
        </li>
        <li>
          <b>No trackers</b>, no statistics about persons, no advertising.
        </li>
        <li>
          <b>Nothing from elsewhere.</b> Every page, style, script and picture comes from this
          server. Your browser is told to refuse anything else.
        </li>
        <li>
          <b>No cookies</b> except those for signing in and staying signed in, and one for the
          language that you choose before you sign in.
        </li>
      </ul>
    </>
  )
}

export function Deleted() {
  return (
    <>
      <h2 id="deleted">What you delete</h2>
      <p>
        What you delete leaves every page at once, for everybody. If a post was reported before,
        those who read the report keep a copy of it. We do not promise that no copy is left
        anywhere: backups made earlier hold what was there at the time, until they are thrown away,
        and a disk can keep traces until it is written over. How long backups are kept is for the
        person who runs the server to decide. You can ask them.
      </p>
    </>
  )
}

export function Operator() {
  return (
    <>
      <h2 id="operator">What the person who runs the server could see</h2>
      <p>
        With access to the machine, they could read everything in the database: posts for a circle
        or for only you, drafts, circles, and who wrote under which alias. Such things are not
        encrypted against them. They could not read your passphrase from it, but somebody who can
        change the program could change that too.
      </p>
      <p>
        No page of the forum shows them these things. Still, this is a matter of trust and not of
        technique. A law or a court may also require them to hand over what is stored. What is never
        stored cannot be handed over.
      </p>
      <p>
        Between you and the program there may be others: a web server placed in front of it, a
        hosting company, your own provider. Some of them see your IP address and may keep logs of
        their own. They see that you visited. With a secure connection, an address that begins with{' '}
        <code>https</code>, those on the way do not see what you read or wrote.
      </p>
    </>
  )
}

export function YourDevice() {
  return (
    <>
      <h2 id="device">On your own device</h2>
      <p>
        Drafts are kept in the browser you write in, and its history lists the pages you opened. On
        a device that others use, a private window forgets both when you close it. If you turned on
        notices on a device, whoever sees its screen may read that something waits here.
      </p>
    </>
  )
}
