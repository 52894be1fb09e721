/** Help: members who work in mental health care, what protects them, and what they tell others. */
export function PeerClinicians() {
  return (
    <article class="narrow prose">
      <h1>Profesionales pares</h1>
      <p>
        Algunos miembros trabajan en salud mental y también han pasado por ello. Aquí son pares como
        todo el mundo: no le deben consejo a nadie, y su palabra no pesa más.
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
      <h2 id="role">El rol</h2>
      <p>
        Un miembro solicita que se le conozca como profesional par. Lo decide el equipo de
        moderación, o dos profesionales pares que dan su aval; ningún formulario lo da por sí solo.
        Nadie decide sobre su propia solicitud, y a quien modera y no puede ver a un miembro no se
        le muestra que lo solicita. Las palabras de una solicitud se guardan cifradas y se borran
        con la decisión. Lo que se conserva es que se dio, se rechazó, se dejó o terminó, y cuándo;
        no quién dio su aval.
      </p>
      <p>
        Se puede dejar el rol en cualquier momento. El equipo de moderación puede ponerle fin, y
        dice por qué. El rol abre el espacio de colegas, que nadie más ve, una lista de distancia de
        500 entradas y el modo profesional. Cuando termina, el espacio de colegas se cierra; la
        lista y el modo profesional siguen protegiendo.
      </p>
    </>
  )
}

export function Hats() {
  return (
    <>
      <h2 id="hats">Hablar como tal, o no</h2>
      <p>
        Ninguna página dice quién es profesional par, a menos que la propia persona lo diga. En cada
        publicación elige si aparece encima de sus palabras:{' '}
        <i>profesional par, aquí a título personal</i>. Cualquiera puede elegir <i>par</i>. Ninguna
        de las dos cosas da más peso a una publicación en ningún sitio. Con un alias nadie puede
        decir que es profesional par, porque eso reduciría de quién puede ser el alias.
      </p>
      <p>
        Cuando el rol termina, ninguna publicación lo dice ya, tampoco las antiguas. Una línea que
        ya no es cierta no debería seguir pidiendo confianza.
      </p>
    </>
  )
}

export function Card() {
  return (
    <>
      <h2 id="card">Antes de confiarte</h2>
      <p>
        Algunas profesiones tienen la obligación de comunicar ciertas cosas, también cuando las oyen
        fuera del trabajo. Una persona que es profesional par puede poner en su página una tarjeta
        que dice dónde trabaja, como qué, si está obligada a comunicar algo y qué tendría que hacer.
        Léela, por favor, antes de contarle algo que debe quedar entre esa persona y tú. Si alguien
        no tiene tarjeta, pregunta.
      </p>
    </>
  )
}

export function ProfessionalMode() {
  return (
    <>
      <h2 id="professional-mode">Modo profesional</h2>
      <p>
        El modo profesional mantiene a quien es profesional par fuera de la vista de las personas
        con las que trabaja, sin que nadie se entere de que la otra parte está aquí. Se apoya en la
        lista de distancia y tiene tres niveles, cada uno de los cuales incluye el anterior:
      </p>
      <ul>
        <li>
          <b>Personas conocidas</b>: ven a esa persona los miembros con arraigo, menos quienes están
          en la lista.
        </li>
        <li>
          <b>Con aval</b>: la ven los miembros a los que la comunidad ha{' '}
          <a href="/help/vouching">avalado</a>, menos la lista.
        </li>
        <li>
          <b>Colegas</b>: se la ve solo en el espacio de colegas, menos la lista.
        </li>
      </ul>
      <p>
        Abarca todo lo que hace: publicaciones con su nombre y con alias, reacciones, su página, su
        nombre dondequiera que esté, y lo que otras personas escribieron cuando eso revelaría quién
        es. Si en la lista hay alguien que modera, no es una excepción.
      </p>
    </>
  )
}

export function Checking() {
  return (
    <>
      <h2 id="checking">Comprobarlo por tu cuenta</h2>
      <p>
        <i>Verlo como</i> muestra cualquier página como la recibiría una visita, un miembro nuevo o
        alguien de tu lista, en lo que depende de ti; lo que otras personas les ocultan se muestra
        como lo ves tú. El <i>registro de límites</i> es tu propia constancia, con fechas, de qué
        estaba activado, cuándo y en qué nivel, para un colegio profesional o una supervisión. No
        contiene una palabra sobre nadie más. <i>Dar un paso atrás</i> cierra de una vez todo lo que
        has escrito, y lo vuelve a abrir.
      </p>
      <p>
        Lo que esto no puede hacer se dice en{' '}
        <a href="/help/keeping-apart#limits">Mantener a distancia</a> y en{' '}
        <a href="/help/who-sees-what#stays-open">Quién ve qué</a>. Lee ambas cosas antes de fiarte
        de ello.
      </p>
    </>
  )
}
