/** What is chosen on a page lives in its address: a link holds it, and Back brings it back. */

/**
 * Returns what the address says of *name*; "" for nothing.
 *
 * @param {string} name
 * @returns {string}
 */
export function readParameter(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/**
 * Writes *value* into the address, or takes it away if there is none.
 *
 * It is no new step in the history: Back leads to the page before.
 *
 * @param {string} name
 * @param {string} value
 */
export function writeParameter(name, value) {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, "", url);
}
