/** Help: members who work in mental health care, what protects them, and what they tell others. */
export function PeerClinicians() {
  return (
    <article class="narrow prose">
      <h1>Peer clinicians</h1>
      <p>
        Some members work in mental health care and have been through things themselves. Here they
        are peers like everybody else: they owe nobody advice, and their word weighs no more.
      </p>
      <TheRole />
      <Hats />
      <Card />
      <ProfessionalMode />
      <Checking />
    </article>
  )
}

export function TheRole() {
  return (
    <>
      <h2 id="role">The role</h2>
      <p>
        A member asks to be known as a peer clinician. The moderation team decides, or two peer
        clinicians who vouch for them; no form gives it by itself. Nobody decides about their own
        request, and a moderator who may not see a member is not shown that they ask. The words of a
        request are kept encrypted and deleted with the decision. What is kept is that it was given,
        declined, given up or ended, and when; not who vouched.
      </p>
      <p>
        One can give the role up at any time. The moderation team can end it, and says why. The role
        opens the caucus, which nobody else sees, a keep-apart list of 500 entries, and professional
        mode. When it ends, the caucus closes; the list and professional mode go on protecting.
      </p>
    </>
  )
}

export function Hats() {
  return (
    <>
      <h2 id="hats">Speaking as one, or not</h2>
      <p>
        No page says who is a peer clinician unless they say so. Post by post, they choose whether
        it stands above their words: <i>peer clinician, here as myself</i>. Everybody can choose{' '}
        <i>peer</i>. Neither gives a post more weight anywhere. Under an alias nobody can say that
        they are a peer clinician, because it would narrow down whose alias it is.
      </p>
      <p>
        When the role ends, no post says it any longer, older ones included. A line that is no
        longer true should not go on asking for trust.
      </p>
    </>
  )
}

export function Card() {
  return (
    <>
      <h2 id="card">Before you confide</h2>
      <p>
        Some professions must report certain things, also when they hear them outside work. A peer
        clinician can put a card on their page that says where they work, as what, whether they must
        report anything, and what they would have to do. Please read it before you tell them
        something that must stay between you. If somebody has no card, ask.
      </p>
    </>
  )
}

export function ProfessionalMode() {
  return (
    <>
      <h2 id="professional-mode">Professional mode</h2>
      <p>
        Professional mode keeps a peer clinician out of sight of the people they work with, without
        either of them learning that the other is here. It rests on the keep-apart list and has
        three levels, each of which includes the one before:
      </p>
      <ul>
        <li>
          <b>Known people</b>: seen by settled members, less those on the list.
        </li>
        <li>
          <b>Vouched for</b>: seen by members the community has{' '}
          <a href="/help/vouching">vouched for</a>, less the list.
        </li>
        <li>
          <b>Colleagues</b>: seen in the caucus only, less the list.
        </li>
      </ul>
      <p>
        It covers everything they do: posts under their name and under aliases, reactions, their
        page, their name wherever it stands, and what others wrote where it would give them away.
        Moderators on the list are no exception.
      </p>
    </>
  )
}

export function Checking() {
  return (
    <>
      <h2 id="checking">Seeing for yourself</h2>
      <p>
        <i>See it as</i> shows any page as a visitor, a new member or somebody on your list would
        get it, as far as that depends on you; what others keep from them is shown as you see it.
        The <i>boundary record</i> is your own dated account of what was on, when, and at which
        level, for a licensing board or a supervisor. It holds no word about anybody else.{' '}
        <i>Step back</i> closes everything you have written in one step, and opens it again.
      </p>
      <p>
        What this cannot do is said under <a href="/help/keeping-apart#limits">Keeping apart</a> and
        under <a href="/help/who-sees-what#stays-open">Who sees what</a>. Read both before you rely
        on it.
      </p>
    </>
  )
}
