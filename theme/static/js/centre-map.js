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
  /** The rows of each group, which also leave it while the list is sorted. */
  #groups = new Map(
    [.../** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-group]"))].map(
      (group) => [group, this.#rows.filter((row) => group.contains(row))],
    ),
  );
  #lands = /** @type {SVGGraphicsElement[]} */ ([...this.querySelectorAll("path[data-land]")]);
  #listening = new AbortController();
  /** Says how many centres are shown. */
  #count = createElement("span");
  /** The way back from an empty result. */
  #nothing = createElement("p", { class: "centre-map__nothing", hidden: "" });
  #view = new MapView(this, this.#svg);
  #filters = new CentreFilters(this, this.#rows, (shown, chosen) => this.#show(shown, chosen));
  #distances = new CentreDistances(this, this.#rows, this.#list, (nearest) =>
    this.#markNearest(nearest),
  );

  /** Adds the tools and links rows with marks, once. */
  connectedCallback() {
    if (this.dataset.ready) return;
    this.dataset.ready = "true";
    const message = createElement("p", { class: "centre-map__said", role: "status" });
    message.append(this.#count, " ", this.#distances.message);
    const tools = this.querySelector(".centre-map__tools");
    tools?.append(this.#distances.createChoices(), this.#filters.createChoices(), message);
    this.querySelector(".centre-map__picture")?.prepend(this.#view.createControls());
    this.#nothing.append(readWord(this, "nothing"), " ", this.#filters.createClearButton());
    this.#list.before(this.#nothing);
    this.#linkPairs();
    this.#readAddress();
    // A page that comes back from the history has the choices of its address, not those it had.
    const { signal } = this.#listening;
    addEventListener("pageshow", () => this.#readAddress(), { signal });
  }

  /** Stops listening to the window. */
  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Shows what the address says. */
  #readAddress() {
    this.#filters.readAddress();
    this.#distances.readAddress();
  }

  /**
   * Shows what is chosen: dims the marks of all others, lights the municipality, says how many.
   *
   * @param {HTMLElement[]} shown
   * @param {Map<string, string>} chosen
   */
  #show(shown, chosen) {
    for (const [group, rows] of this.#groups) group.hidden = rows.every((row) => row.hidden);
    const slugs = new Set(shown.map((row) => row.dataset.centre));
    for (const mark of this.#marks) {
      const isShown = splitIds(mark.dataset.centres).some((slug) => slugs.has(slug));
      mark.classList.toggle("is-out", !isShown);
    }
    const areas = new Set(
      chosen.has("municipality") ? shown.map((row) => row.dataset.land ?? "") : [],
    );
    for (const land of this.#lands) {
      const isLit = areas.has(land.dataset.land ?? "");
      land.classList.toggle("is-lit", isLit);
      if (isLit) this.#view.centreOn(land);
    }
    const count = shown.reduce((sum, row) => sum + Number(row.dataset.standsFor), 0);
    this.#count.textContent = chosen.size > 0 ? readWord(this, "count", { count }) : "";
    this.#nothing.hidden = shown.length > 0;
    this.#distances.tellNearest();
  }

  /** Lets pointing at a mark or a row mark the other; focus brings the mark into view as well. */
  #linkPairs() {
    for (const one of [...this.#rows, ...this.#marks]) {
      const slugs = splitIds(one.dataset.centres ?? one.dataset.centre);
      for (const kind of ["pointerenter", "focusin"]) {
        one.addEventListener(kind, () => this.#markCentres(slugs, true));
      }
      for (const kind of ["pointerleave", "focusout"]) {
        one.addEventListener(kind, () => this.#markCentres(slugs, false));
      }
      one.addEventListener("focusin", () => {
        for (const mark of this.#marksOf(slugs)) this.#view.bringIntoView(mark);
      });
    }
    const target = this.#rows.find((row) => row.id === location.hash.slice(1));
    if (target) this.#markCentres([target.id], true);
  }

  /**
   * Returns the marks that stand for one of some centres.
   *
   * @param {string[]} slugs
   * @returns {SVGGraphicsElement[]}
   */
  #marksOf(slugs) {
    return this.#marks.filter((mark) =>
      splitIds(mark.dataset.centres).some((slug) => slugs.includes(slug)),
    );
  }

  /**
   * Marks the nearest centre in the list and on the map.
   *
   * @param {HTMLElement | undefined} nearest
   */
  #markNearest(nearest) {
    for (const one of [...this.#rows, ...this.#marks]) one.classList.remove("is-nearest");
    if (!nearest) return;
    for (const one of [nearest, ...this.#marksOf([nearest.dataset.centre ?? ""])]) {
      one.classList.add("is-nearest");
    }
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
