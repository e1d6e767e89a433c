import { CentreDistances } from "./centre-distances.js";
import { CentreFilters } from "./centre-filters.js";
import { MapView } from "./map-view.js";
import { createElement, readWord, splitIds } from "./page-elements.js";

/**
 * Links a finished map and the finished list beside it, filters, zooms and finds the nearest.
 *
 * Without this both are complete; nothing here is fetched, stored or sent.
 */
class CentreMap extends HTMLElement {
  #svg = /** @type {SVGSVGElement} */ (this.querySelector(".centre-map__svg"));
  #list = /** @type {HTMLElement} */ (this.querySelector(".centre-map__list"));
  #rows = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-centre]")]);
  #marks = /** @type {SVGGraphicsElement[]} */ ([...this.querySelectorAll("[data-centres]")]);
  #groups = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-group]")]);
  #lands = /** @type {SVGElement[]} */ ([...this.querySelectorAll("path[data-land]")]);
  /** Says how many centres are shown, and which is nearest. */
  #message = createElement("p", { class: "centre-map__said", role: "status" });
  /** The way back from an empty result. */
  #nothing = createElement("p", { class: "centre-map__nothing", hidden: "" });
  #listening = new AbortController();
  #view = new MapView(this, this.#svg);
  #filters = new CentreFilters(this, this.#rows, (shown, chosen) => this.#show(shown, chosen));
  #distances = new CentreDistances(this, this.#rows, this.#list, this.#message);

  /** Adds the tools and links rows with marks, once. */
  connectedCallback() {
    if (this.dataset.ready) return;
    this.dataset.ready = "true";
    const tools = this.querySelector(".centre-map__tools");
    tools?.append(this.#distances.createChoices(), this.#filters.createChoices(), this.#message);
    this.querySelector(".centre-map__picture")?.prepend(this.#view.createControls());
    this.#nothing.append(readWord(this, "nothing"), " ", this.#filters.createClearButton());
    this.#list.before(this.#nothing);
    this.#linkPairs();
    this.#filters.readAddress();
    // A page that comes back from the history has the choices of its address, not those it had.
    const { signal } = this.#listening;
    addEventListener("pageshow", () => this.#filters.readAddress(), { signal });
  }

  /** Stops listening to the window. */
  disconnectedCallback() {
    this.#listening.abort();
  }

  /**
   * Shows what is chosen: dims the marks of all others, lights the municipality, says how many.
   *
   * @param {HTMLElement[]} shown
   * @param {Map<string, string>} chosen
   */
  #show(shown, chosen) {
    for (const group of this.#groups) {
      group.hidden = !group.querySelector("[data-centre]:not([hidden])");
    }
    const slugs = new Set(shown.map((row) => row.dataset.centre));
    for (const mark of this.#marks) {
      const isShown = splitIds(mark.dataset.centres).some((slug) => slugs.has(slug));
      mark.classList.toggle("is-out", !isShown);
    }
    const areas = new Set(
      chosen.has("municipality") ? shown.map((row) => row.dataset.land ?? "") : [],
    );
    for (const land of this.#lands) {
      land.classList.toggle("is-lit", areas.has(land.dataset.land ?? ""));
    }
    const count = shown.reduce((sum, row) => sum + Number(row.dataset.standsFor), 0);
    this.#message.textContent = chosen.size > 0 ? readWord(this, "count", { count }) : "";
    this.#nothing.hidden = shown.length > 0;
  }

  /** Lets pointing at a mark or a row mark the other, and brings a mark in focus into view. */
  #linkPairs() {
    for (const one of [...this.#rows, ...this.#marks]) {
      const slugs = splitIds(one.dataset.centres ?? one.dataset.centre);
      for (const kind of ["pointerenter", "focusin"]) {
        one.addEventListener(kind, () => this.#markCentres(slugs, true));
      }
      for (const kind of ["pointerleave", "focusout"]) {
        one.addEventListener(kind, () => this.#markCentres(slugs, false));
      }
    }
    for (const mark of this.#marks) {
      mark.addEventListener("focusin", () => this.#view.bringIntoView(mark));
    }
    const target = this.#rows.find((row) => row.id === location.hash.slice(1));
    if (target) this.#markCentres([target.id], true);
  }

  /**
   * Marks the rows and the marks of some centres, or takes the marking away.
   *
   * @param {string[]} slugs
   * @param {boolean} isMarked
   */
  #markCentres(slugs, isMarked) {
    for (const one of [...this.#rows, ...this.#marks]) {
      const own = splitIds(one.dataset.centres ?? one.dataset.centre);
      if (own.some((slug) => slugs.includes(slug))) one.classList.toggle("is-marked", isMarked);
    }
  }
}

customElements.define("centre-map", CentreMap);
