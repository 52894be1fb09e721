/** Help: what leaving an address is good for, and what is kept of it. */
export function ContactPoints() {
  return (
    <article class="narrow prose">
      <h1>Direcciones que puedes dejar</h1>
      <p>
        Aquí nadie necesita una dirección de correo. Aun así puedes dejar una, por tres motivos:
        para que se te mantenga a distancia de alguien que preferiría no encontrarse contigo aquí,
        sin que nadie tenga que saber el nombre de nadie; para contar como miembro con arraigo, algo
        que algunas personas piden a quienes las leen; y para recibir{' '}
        <a href="/help/coming-back#mail">novedades por correo</a>, si además lo pides.
      </p>
      <h2 id="stored">Qué se guarda</h2>
      <p>
        Para comparar, una huella: un número que se calcula a partir de la dirección con una clave
        secreta que no está en la base de datos. De ella no se puede leer la dirección. Si además
        quieres recibir correo, se guarda la propia dirección, cifrada con esa clave. Una dirección
        que dejas solo para comparar se olvida en cuanto la has confirmado.
      </p>
      <h2 id="confirming">Confirmar</h2>
      <p>
        Una dirección cuenta solo después de que abras el enlace que le enviamos por correo y pulses
        allí el botón, dentro de tu propia cuenta. De otro modo, cualquiera podría usar tu dirección
        para averiguar algo sobre ti.
      </p>
      <h2 id="when">Cuándo cuenta</h2>
      <p>
        Algunos cambios tienen efecto en un momento al azar dentro de unos días, para que nadie
        pueda observar qué aparece o desaparece cuando una dirección llega o se va. Quitar una
        dirección no deshace que se te mantenga a distancia de alguien: solo esa persona puede
        ponerle fin.
      </p>
    </article>
  )
}
