/** So many at a stretch: some milliseconds on a slow machine. */
const SLICE = 50;

/** A turn of the page's other work. No timer: those of a tab that is not in sight come once a second. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Each of them in turn; a page that has thousands to parse goes on answering meanwhile. */
export async function inSlices<From, To>(all: readonly From[], each: (one: From) => To): Promise<readonly To[]> {
  const done: To[] = [];
  for (let from = 0; from < all.length; from += SLICE) {
    if (from > 0) await turn();
    for (const one of all.slice(from, from + SLICE)) done.push(each(one));
  }
  return done;
}
