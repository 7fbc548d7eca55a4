/** For a reading that ends in a state of its own: where it fails as nobody foresaw, that is said, and the error goes on to the browser's log. */
export function tried(
  reading: Promise<unknown>,
  fails: (to: { readonly state: 'fault'; readonly why: 'unforeseen' }) => void,
) {
  void reading.catch((error: unknown) => {
    fails({ state: 'fault', why: 'unforeseen' });
    throw error;
  });
}
