/** The site is built anew each night; with one missed, it is two days old at most. */
const MOST_DAYS = 3;
const DAY = 24 * 60 * 60 * 1000;

/** Says that the site is no longer renewed, where its day lies further back than it should. */
class SiteAge extends HTMLElement {
  /** Compares the day of the site with today. */
  connectedCallback() {
    const ended = Date.parse(this.dataset.day ?? "") + DAY;
    /** @type {HTMLElement | null} */
    const late = this.querySelector("[role=status]");
    if (late) late.hidden = Date.now() - ended <= MOST_DAYS * DAY;
  }
}

customElements.define("site-age", SiteAge);
