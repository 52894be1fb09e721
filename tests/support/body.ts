/** The JSON of an answer, as what the test expects it to be. */
export async function bodyOf<Body = unknown>(test: PromiseLike<{ body: unknown }>): Promise<Body> {
  return (await test).body as Body
}
