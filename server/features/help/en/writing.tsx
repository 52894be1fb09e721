import { limits } from '../../../../shared/limits.ts'
import { numberText } from '../../../words/formats.ts'
import { rates } from '../../../../shared/rates.ts'

/** Help: how to write a post, and what may stand in it. */
export function Writing() {
  return (
    <article class="narrow prose">
      <h1>Writing</h1>
      <p>
        Plain text is enough. An empty line begins a new paragraph. A post can have up to{' '}
        {numberText(limits.postLength)} characters. <i>Preview</i> shows how it will look.
      </p>
      <Formatting />

      <h2 id="mentions">Mentions</h2>
      <p>
        Write <code>@</code> and a handle to speak to a member: <code>@quiet_harbour</code>.
        Capitals do not matter. If nobody you can see has that handle, it stays plain text.
      </p>

      <h2 id="quotes">Quotes</h2>
      <p>
        To quote a passage of a post here, put it between <code>[quote:…]</code> and{' '}
        <code>[/quote]</code>. In place of the dots stands the last part of that post’s own address,
        after <code>/p/</code>. The quote then says whose words they are and leads back to them, and
        your post is seen only by people who may see the one you quote. Text after <code>&gt;</code>{' '}
        is set apart in the same way, without any of that.
      </p>

      <Pictures />

      <Asking />

      <h2 id="hope">What you hope for</h2>
      <p>
        When you begin a thread, you can say what you hope for. It is shown at its head and again
        above the reply box.
      </p>
      <ul>
        <li>
          <b>Just listen</b>: being heard is enough.
        </li>
        <li>
          <b>Share experience</b>: tell me how it was for you.
        </li>
        <li>
          <b>Suggestions welcome</b>: I would like ideas.
        </li>
        <li>
          <b>Discuss</b>: disagree with me if you do.
        </li>
      </ul>
      <p>It is a request, not a rule that the program enforces. You can also leave it open.</p>

      <h2 id="content-notes">Content notes</h2>
      <p>
        A content note names in a few words what a post is about, such as <i>restraint</i> or{' '}
        <i>a death</i>. The post stays folded under it until a reader opens it. Anything may be
        written about within the <a href="/agreement">agreement</a>. A note lets others choose when
        they read it.
      </p>

      <h2 id="nothing-lost">Drafts, and sending once</h2>
      <p>
        While scripts are running, what you type is saved as a draft, in this browser and on the
        server, and you find it again on another device: the text and all that goes with it, such as
        a poll, a content note, or that it is to stand under an alias. Without scripts, copy a long
        text before you leave the page. If you press a button twice, or the connection breaks and
        you send again, the post appears once. If a conversation is closed while you are writing,
        your words stay in the box, to be copied, or sent when it opens again. For ten seconds after
        sending you can take it back.
      </p>
    </article>
  )
}

const marks: readonly { typed: string; gives: string }[] = [
  { typed: '**bold**', gives: 'bold' },
  { typed: '*italic*', gives: 'italic' },
  { typed: '~~struck out~~', gives: 'struck out' },
  { typed: '[the words](https://example.org)', gives: 'a link; a bare address becomes one too' },
  { typed: '- one', gives: 'an entry of a list' },
  { typed: '1. first', gives: 'an entry of a numbered list' },
  { typed: '> their words', gives: 'a passage set apart' },
  { typed: '# A heading', gives: 'a heading; more # make it smaller' },
  { typed: '`as typed`', gives: 'letters of equal width, nothing in them carried out' },
  { typed: '---', gives: 'a line across, with an empty line above it' },
  { typed: '\\*', gives: 'the sign itself, without its effect' },
]

/** Pictures in posts. */
function Pictures() {
  return (
    <>
      <h2 id="pictures">Pictures</h2>
      <p>
        Add a picture with the button above the text, drop it on the text or paste it. Without
        scripts, add it on the page <a href="/me/pictures">Your pictures</a> and put the line it
        gives you into your post. JPEG, PNG, WebP, GIF and AVIF are taken, up to{' '}
        {limits.pictureBytes / 1_000_000} MB and {limits.picturePixels / 1_000_000} million pixels,{' '}
        {limits.picturesPerPost} in a post and {rates.picture.points} in a day.
      </p>
      <p>
        Every picture is drawn anew before it is kept. Where and when it was taken, and with what,
        is not in the file any more; what is to be seen in it is. It comes out smaller, and one that
        moves stands still until a reader asks for more.
      </p>
      <p>
        Say in a few words what is to be seen, for people who cannot see it. A picture is seen by
        those who see the post it stands in, and by nobody else: each time somebody’s browser asks
        for it, that is looked at again. It can stand in one post only. In a quote it is left out.
        Under a content note it is folded away with the text. When the post is deleted, the picture
        goes with it, and one that stands in no post goes after a day, unless a draft of yours has
        it.
      </p>
    </>
  )
}

/** Polls in posts. */
function Asking() {
  return (
    <>
      <h2 id="asking">Asking something</h2>
      <p>
        Behind <i>Ask something</i>, below the text, you can give answers to choose from, one to a
        line and up to {limits.pollOptions}. What others chose shows once one has chosen, or when it
        is closed, as you like; you yourself see no more of it than others do. Unless you ask for
        names, nobody is shown who chose what.
      </p>
      <p>
        While it is open, everybody can choose again or take their choice back. Choices of people
        whom you are not to notice here are not counted for you, so two people may see different
        numbers. What is asked cannot be changed after posting. You can close it below your post
        before its time, for good. It goes with the post.
      </p>
    </>
  )
}

/** The marks a post may carry, in one table. */
export function Formatting() {
  return (
    <>
      <h2 id="formatting">Formatting</h2>
      <p>These marks are called Markdown. Use as many as you like, or none.</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="formatting">
        <table>
          <thead>
            <tr>
              <th scope="col">You write</th>
              <th scope="col">It becomes</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ typed, gives }) => (
              <tr>
                <td>
                  <code>{typed}</code>
                </td>
                <td>{gives}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        HTML is shown as you typed it. Pictures from other sites are not shown, because fetching one
        would tell that site that somebody is reading here.
      </p>
    </>
  )
}
