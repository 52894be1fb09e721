/** What a button is about, for whoever hears the page: somebody's words, in any language. */
export function About({ name }: { name: string }) {
  return (
    <span class="unseen" dir="auto">
      {name}
    </span>
  )
}
