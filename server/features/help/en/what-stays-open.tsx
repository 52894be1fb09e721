/** Help: the channels that no setting closes, told so that nobody relies on more than there is. */
export function WhatStaysOpen() {
  return (
    <>
      <h2 id="stays-open">What none of this can prevent</h2>
      <p>
        There are ways to learn something that this forum cannot close. We know of these, and would
        rather tell you than have you find out.
      </p>
      <ul>
        <li>
          <b>Two accounts, or a friend.</b> This is the most serious one. Somebody with a second
          account, or two people side by side, can compare what each of them sees. A post for all
          members is no secret from someone determined.
        </li>
        <li>
          <b>Whoever runs the server.</b> They could read everything that is stored on it.
        </li>
        <li>
          <b>What was seen before.</b> Narrowing or deleting a post does not reach into people’s
          memory, their screenshots or their notes.
        </li>
        <li>
          <b>Other people’s words.</b> If somebody retells what you wrote without a quote or a
          mention, their words stay where they are. An address of a page here that somebody wrote
          down stays too, although it leads nowhere for those who may not see the page.
        </li>
        <li>
          <b>The moment of a change.</b> When you narrow or delete something, it vanishes from a
          page that somebody has open, and they may notice that something went. When you widen it
          again, older posts appear. People here do both every day, for many reasons.
        </li>
        <li>
          <b>Handles.</b> A handle that is taken cannot be had. The answer is the same for one that
          is in use, was in use, looks like another or is set aside, and tries are limited. Still,
          somebody who knows the name you use elsewhere can learn that it is not free here.
        </li>
        <li>
          <b>What moderation does.</b> When the moderation team closes, moves or removes something,
          those who could see it notice.
        </li>
        <li>
          <b>Time.</b> How long a page takes to load could in principle depend on posts you do not
          see. It is built so that it does not, and measured, but a measurement is not a proof.
        </li>
      </ul>
      <p>
        If being recognised here could cost you your work or your safety, write with that in mind.
      </p>
    </>
  )
}
