/** Help: what it means that the community has vouched for somebody. */
export function Vouching() {
  return (
    <article class="narrow prose">
      <h1>Avalar</h1>
      <p>
        Algunos miembros muestran lo que escriben solo a personas a las que la comunidad ha avalado.
        Así es más difícil entrar con un segundo nombre y mirar, porque antes dos miembros tienen
        que haber llegado a conocer ese nombre.
      </p>
      <h2 id="how">Cómo funciona</h2>
      <ul>
        <li>
          Dos miembros que te conocen aquí te avalan. A partir del segundo aval, la comunidad te ha
          avalado, y tú puedes avalar a otras personas cuando hayan pasado tus primeros días aquí.
        </li>
        <li>
          Empieza con quien es titular del foro, el equipo de moderación y quienes lo supervisan.
        </li>
        <li>
          Avalas a alguien en su página. Solo se les muestra a las dos personas, mientras puedan
          verse aquí.
        </li>
        <li>
          Puedes retirarlo en cualquier momento. Cuando quedan menos de dos, también termina la
          confianza. Si alguien que te avaló deja la comunidad, no pierdes nada.
        </li>
      </ul>
      <h2 id="what-it-means">Qué dices con ello</h2>
      <p>
        Que has llegado a conocer a alguien aquí con el tiempo, y que le confiarías lo que se dice
        entre pocas personas. No que sepas su nombre, ni que esté bien. Si tienes dudas, espera: no
        hay prisa, y a nadie se le dice a quién no avalas.
      </p>
      <h2 id="limits">Qué no puede hacer</h2>
      <p>
        Hace que una segunda cuenta cueste más, no que sea imposible: una persona paciente puede
        darse a conocer dos veces. Mientras te mantienes a distancia de alguien, tu palabra no
        cambia nada para esa persona, y tus propias páginas no muestran que no lo hace.
      </p>
    </article>
  )
}
