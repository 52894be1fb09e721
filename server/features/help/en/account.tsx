import { limits } from '../../../../shared/limits.ts'
import { sessionDays } from '../../../request/session.ts'

/** Help: getting in, staying in control of it, and leaving. */
export function Account() {
  return (
    <article class="narrow prose">
      <h1>Your account</h1>
      <p>
        An account is a handle and a passphrase. No e-mail address is needed. That also means that
        nobody can mail you a way back in, so please read the part about recovery codes.
      </p>

      <h2 id="handle">Your handle</h2>
      <p>
        From {limits.handleMin} to {limits.handleMax} letters and digits of one alphabet, with
        single hyphens or low lines between them. Better not one that you use elsewhere, since
        people can search for it. A handle that could be mistaken for another is refused as taken.
        When you leave, your handle does not become free for anybody else.
      </p>

      <h2 id="passphrase">Your passphrase</h2>
      <p>
        At least {limits.passphraseMin} characters. Four or five words that have never met are easy
        to remember and hard to guess. It is kept in a form from which it cannot be read, so nobody
        can tell you what it was. You can change it at any time.
      </p>

      <h2 id="recovery">Recovery codes</h2>
      <p>
        Recovery codes let you in when the passphrase is lost. They are shown once, when they are
        made. Write them down and keep them where only you look. Each works once.
      </p>
      <p>
        Without passphrase, codes and passkey, the only way back is the person who runs the server.
        They can set a new passphrase, and they have to judge by themselves whether it is you.
      </p>

      <h2 id="passkeys">Passkeys</h2>
      <p>
        A passkey signs you in with the lock of your own device, such as a fingerprint or a code.
        The fingerprint stays on your device. The forum keeps a public key that is of no use
        elsewhere. You can have several and remove each of them. Adding one does not switch your
        passphrase off. Passkeys need scripts; everything else works without.
      </p>

      <h2 id="sessions">Where you are signed in</h2>
      <p>
        Your settings list every browser that is signed in, with the kind of device and when it was
        last used. You can end any of them from there. A session that nobody uses for {sessionDays}{' '}
        days ends by itself. On a computer that others use, sign out when you go.
      </p>

      <h2 id="language">Your language</h2>
      <p>
        At the foot of every page stand the other languages of the forum. Signed in, your choice
        holds on all your devices, and for mail and notes to your devices too; your settings have it
        as well. Without a choice, pages come in the language that your browser asks for. What
        members write stays as they wrote it.
      </p>

      <h2 id="export">Taking your words with you</h2>
      <p>
        <a href="/me/export">Your export</a> is one file with everything you have written and set,
        in the JSON format, which other programs can read. It holds your words and not those of
        others. Keep it somewhere safe: it puts everything you wrote here in one place, under an
        alias or not.
      </p>

      <h2 id="leaving">Leaving</h2>
      <p>When you leave, you choose what becomes of your posts:</p>
      <ul>
        <li>
          <b>Delete everything.</b> Your posts go as if you had deleted each of them.
        </li>
        <li>
          <b>Keep the posts</b> under the name <i>former member</i>, so that conversations others
          took part in stay readable. What the posts tell about you stays in them.
        </li>
      </ul>
      <p>
        There is a time of grace first. If you sign in before it is over, the leaving is called off.
        After it there is no way back, for you or for anybody else here. Make your export before.
      </p>
    </article>
  )
}
