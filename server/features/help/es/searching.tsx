import { limits } from '../../../../shared/limits.ts'

/** Help: finding again what was written. */
export function Searching() {
  return (
    <article class="narrow prose">
      <h1>Buscar</h1>
      <p>
        <a href="/search">La búsqueda</a> recorre los títulos y las publicaciones que puedes leer, y
        nada más. Lo más nuevo va primero. Lo que no puedes ver no se cuenta, no se insinúa y no
        cambia el orden.
      </p>
      <h2 id="words">Palabras</h2>
      <ul>
        <li>
          Una publicación se encuentra cuando tiene todas las palabras, en su texto o en el título
          que abre.
        </li>
        <li>
          Pon entre comillas las palabras que van una junto a otra: <code>“manta caliente”</code>.
        </li>
        <li>Las mayúsculas y los acentos no importan: “cafe” encuentra “Café”.</li>
        <li>
          Las palabras se encuentran enteras y tal como están escritas: “durmiendo” no encuentra
          “dormir”. El chino, el japonés y el tailandés, que no dejan espacios entre las palabras,
          se encuentran en cualquier lugar del texto.
        </li>
        <li>
          Los demás signos no tienen ningún significado. No hay <code>AND</code>, <code>OR</code> ni{' '}
          <code>*</code>.
        </li>
        <li>Las palabras que alguien citó se encuentran en la publicación de la que vienen.</li>
      </ul>
      <h2 id="narrow">Acotar la búsqueda</h2>
      <p>
        Puedes pedir un solo espacio, las publicaciones de un solo miembro, lo que se ha escrito
        desde cierto día, y las publicaciones con nota de contenido o sin ella. Lo que alguien
        escribió con un alias nunca se encuentra por su nombre, ni siquiera cuando busca la propia
        persona. Un texto con nota de contenido sigue plegado hasta que lo abres.
      </p>
      <h2 id="count">Cuántas</h2>
      <p>
        Hasta 1000 publicaciones se cuentan con exactitud. Nadie lleva una lista de lo que has
        buscado; está en la dirección de la página, y quizá también en el historial de tu navegador.
      </p>
      <h2 id="bookmarks">Marcadores</h2>
      <p>
        <i>Añadir a marcadores</i>, detrás de <i>Más</i> debajo de cada publicación, la guarda en tu
        página <a href="/me/bookmarks">Marcadores</a>, con una nota si quieres. El día que elijas,
        como máximo dentro de {limits.reminderDays} días, una novedad te la recuerda. A nadie más se
        le muestra que has marcado una publicación ni qué has anotado, y quien la escribió no se
        entera de nada. Una publicación que ya no puedes ver sale de la lista, y no se cuenta en
        ella. Cuando se borra, la nota se borra con ella.
      </p>
    </article>
  )
}
