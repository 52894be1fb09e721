/** Help: what keeping apart does, and what it cannot do. */
export function KeepingApart() {
  return (
    <article class="narrow prose">
      <h1>Keeping apart</h1>
      <p>
        You can name people who must never see what you do here: by handle, also one that nobody has
        yet, by e-mail address, or by everything behind the @ of an address. For them, you are not
        here: no post, named or under an alias, no reply to you, no reaction, no profile, no number
        that counts you. Moderators on your list are no exception. You go on seeing them as before.
      </p>
      <h2 id="answer">Why the answer is always the same</h2>
      <p>
        Whether or not anybody matches, you get the same answer in the same time, and nothing on
        your pages changes. Otherwise the list would be a way to find out who is a member. What you
        typed is turned into a fingerprint and never shown again; you see your own note and the
        date.
      </p>
      <h2 id="when">When it begins and ends</h2>
      <p>
        An entry is in force within a minute or so, or, if you prefer, at a random moment within
        three days, so that nobody can connect it with an appointment. Taking an entry away takes
        effect at a random moment within seven days.
      </p>
      <h2 id="limits">What it cannot do</h2>
      <ul>
        <li>Somebody matches by address only if they have left and confirmed that address here.</li>
        <li>
          What they saw, copied, photographed or got by mail before stays with them, and what they
          remember. A page they have open loses your posts at the moment the entry begins.
        </li>
        <li>
          What others say about you in their own words, without a mention or a quotation, stays
          where it is.
        </li>
        <li>
          Somebody who does not see you does not answer you. Whoever waits for a particular person
          to answer may think of the reason, and be right or wrong. That is why lists are short, why
          nobody is shown who has read what, and why an entry may begin at a random moment.
        </li>
        <li>
          What you tell and how you write can give you away to somebody who knows you, under any
          name, once they get to see it some other way.
        </li>
        <li>
          Two people who compare their screens, or one person with two accounts, can notice what one
          of them is not shown. So can somebody who looks at another’s screen. Nothing a server
          sends can prevent that. <a href="/help/peer-clinicians#professional-mode">Levels</a> make
          a second account costly, no more.
        </li>
        <li>Whoever runs the server can read its database and holds its keys.</li>
      </ul>
    </article>
  )
}
