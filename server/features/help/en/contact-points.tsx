/** Help: what leaving an address is good for, and what is kept of it. */
export function ContactPoints() {
  return (
    <article class="narrow prose">
      <h1>Addresses you may leave</h1>
      <p>
        Nobody needs an e-mail address here. You may leave one all the same, for three reasons: so
        that you are kept apart from somebody who would rather not meet you here, without either of
        you having to know the other’s name; so that you count as settled, which some members ask of
        their readers; and to have <a href="/help/coming-back#mail">notices mailed</a>, if you ask
        for that besides.
      </p>
      <h2 id="stored">What is stored</h2>
      <p>
        For matching, a fingerprint: a number made from the address with a secret key that is not in
        the database. The address cannot be read from it. If you also want mail, the address itself
        is stored, encrypted with that key. An address that you leave for matching alone is
        forgotten once you have confirmed it.
      </p>
      <h2 id="confirming">Confirming</h2>
      <p>
        An address counts only after you have opened the link we mail to it and pressed the button
        there, signed in as yourself. Otherwise anybody could use your address to learn something
        about you.
      </p>
      <h2 id="when">When it counts</h2>
      <p>
        Some changes take effect at a random moment within some days, so that nobody can watch what
        appears or vanishes when an address comes or goes. Taking an address away does not undo that
        you are kept apart from somebody: only they can end that.
      </p>
    </article>
  )
}
