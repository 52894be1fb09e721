/** Help: the channels that no setting closes, told so that nobody relies on more than there is. */
export function WhatStaysOpen() {
  return (
    <>
      <h2 id="stays-open">Lo que nada de esto puede impedir</h2>
      <p>
        Hay maneras de averiguar algo que este foro no puede cerrar. Conocemos estas, y preferimos
        contártelas a que las descubras por tu cuenta.
      </p>
      <ul>
        <li>
          <b>Dos cuentas, o una amistad.</b> Es la más seria. Alguien con una segunda cuenta, o dos
          personas una al lado de la otra, pueden comparar lo que ve cada cual. Una publicación para
          todos los miembros no es un secreto para alguien con mucho empeño.
        </li>
        <li>
          <b>Quien administra el servidor.</b> Podría leer todo lo que se guarda en él.
        </li>
        <li>
          <b>Lo que ya se ha visto.</b> Reducir la audiencia de una publicación o borrarla no llega
          a la memoria de la gente, ni a sus capturas de pantalla, ni a sus notas.
        </li>
        <li>
          <b>Las palabras de otras personas.</b> Si alguien vuelve a contar lo que escribiste sin
          citarte ni mencionarte, sus palabras se quedan donde están. También se queda la dirección
          de una página de aquí que alguien anotó, aunque no lleve a ninguna parte a quien no puede
          ver la página.
        </li>
        <li>
          <b>El momento de un cambio.</b> Cuando reduces la audiencia de algo o lo borras,
          desaparece de la página que alguien tiene abierta, y puede notar que algo se ha ido.
          Cuando la vuelves a ampliar, aparecen publicaciones antiguas. Aquí la gente hace ambas
          cosas todos los días, por muchas razones.
        </li>
        <li>
          <b>Los seudónimos.</b> Un seudónimo ocupado no se puede tomar. La respuesta es la misma
          para uno que está en uso, que lo estuvo, que se parece a otro o que está reservado, y los
          intentos son limitados. Aun así, alguien que conoce el nombre que usas en otros lugares
          puede averiguar que aquí no está libre.
        </li>
        <li>
          <b>Lo que hace la moderación.</b> Cuando el equipo de moderación cierra, mueve o retira
          algo, quienes podían verlo lo notan.
        </li>
        <li>
          <b>El tiempo.</b> Lo que tarda en cargar una página podría depender, en principio, de
          publicaciones que no ves. Está hecho para que no sea así, y se mide, pero una medición no
          es una prueba.
        </li>
      </ul>
      <p>
        Si que te reconozcan aquí pudiera costarte el trabajo o la seguridad, escribe teniéndolo en
        cuenta.
      </p>
    </>
  )
}
