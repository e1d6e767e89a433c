// Reloads a previewed page when the site was built anew. Only the preview server has this file.
const events = new EventSource(new URL("preview/events", import.meta.url));
/** @type {string | undefined} */
let shown;
events.addEventListener("version", ({ data }) => {
  if (shown !== undefined && shown !== data) location.reload();
  shown = data;
});
