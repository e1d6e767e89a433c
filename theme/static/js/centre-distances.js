import { readParameter, writeParameter } from "./page-address.js";
import { createButton, createElement, readWord } from "./page-elements.js";

const EARTH_RADIUS_KM = 6371;

/** @typedef {{ latitude: number, longitude: number }} Place */
/** @typedef {Place & { id: string, name: string }} Town */
/** @typedef {{ row: HTMLElement, km: number }} Way a row, and how far its centre is */

/**
 * Returns the kilometres between two points in degrees.
 *
 * It takes the earth for a sphere: near enough to tell which is nearest.
 *
 * @param {Place} one
 * @param {Place} other
 * @returns {number}
 */
function measureKilometres(one, other) {
  const radians = Math.PI / 180;
  const across =
    Math.cos(one.latitude * radians) *
    Math.cos(other.latitude * radians) *
    Math.sin(((other.longitude - one.longitude) * radians) / 2) ** 2;
  const along = Math.sin(((other.latitude - one.latitude) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(along + across));
}

/**
 * Returns how far the centre of a row is, in kilometres; infinity if its place is not known.
 *
 * @param {Place} origin
 * @param {HTMLElement} row
 * @returns {number}
 */
function measureRow(origin, row) {
  const { latitude, longitude } = row.dataset;
  if (!(latitude && longitude)) return Number.POSITIVE_INFINITY;
  return measureKilometres(origin, {
    latitude: Number(latitude),
    longitude: Number(longitude),
  });
}

/**
 * Sorts a list of centres by the way from a place: where the visitor is, or a town that is chosen.
 *
 * The town lives in the address of the page. A position stays in here: it is compared with the rows
 * and forgotten.
 */
export class CentreDistances {
  /** The rows in their groups, as the page had them. */
  #home = /** @type {Map<HTMLElement, Element>} */ (new Map());
  /** The rows from the nearest on; empty while the list is not sorted. */
  #ways = /** @type {Way[]} */ ([]);

  /**
   * Takes over the rows of a list.
   *
   * @param {HTMLElement} element the element whose data attributes hold the words
   * @param {HTMLElement[]} rows
   * @param {HTMLElement} list where the rows stand while they are not sorted
   * @param {(nearest: HTMLElement | undefined) => void} show what is to be done when another row
   *   is the nearest, or none
   */
  constructor(element, rows, list, show) {
    this.element = element;
    this.rows = rows;
    this.list = list;
    this.show = show;
    /** Says which is nearest. */
    this.message = createElement("span");
    /** Where the rows stand while they are sorted. */
    this.sorted = createElement("ol", { class: "centre-list" });
    this.group = createElement("section", { class: "centre-group", hidden: "" });
    this.group.append(createElement("h2", {}, readWord(element, "sorted")), this.sorted);
    list.before(this.group);
    for (const row of rows) {
      const home = row.parentElement;
      if (home) this.#home.set(row, home);
    }
    /** @type {Town[]} */
    this.towns = JSON.parse(element.dataset.towns ?? "[]");
    /** The town that is chosen; "" for none, and for where the visitor is. */
    this.choice = createElement("select", { name: readWord(element, "fromParameter") });
  }

  /**
   * Returns the choice of a town and, where the browser can tell it, the button of the position.
   *
   * @returns {HTMLElement}
   */
  createChoices() {
    const box = createElement("div", { class: "centre-map__filters" });
    this.choice.append(createElement("option", { value: "" }, "–"));
    for (const { id, name } of this.towns) {
      this.choice.append(createElement("option", { value: id }, name));
    }
    this.choice.addEventListener("change", () => {
      writeParameter(this.choice.name, this.choice.value);
      this.#sortFromTown();
    });
    const label = createElement("label", {}, readWord(this.element, "from"));
    label.append(this.choice);
    if (this.towns.length > 0) box.append(label);
    if (navigator.geolocation) {
      box.append(createButton(readWord(this.element, "nearest"), "", () => this.#askPosition()));
    }
    return box;
  }

  /** Sorts from the town of the address; the browser may have kept another in the choice. */
  readAddress() {
    const id = readParameter(this.choice.name);
    const isKnown = this.towns.some((town) => town.id === id);
    // Without a town in the address, the list may be sorted from where the visitor is: it stays so.
    if (!(isKnown || this.choice.value)) return;
    this.choice.value = isKnown ? id : "";
    this.#sortFromTown();
  }

  /** Says which of the rows that are shown is the nearest, if the list is sorted. */
  tellNearest() {
    const nearest = this.#ways.find(({ row, km }) => !row.hidden && Number.isFinite(km));
    const link = nearest?.row.querySelector("a");
    this.show(nearest?.row);
    if (this.#ways.length === 0) return;
    this.message.textContent = "";
    if (!(nearest && link)) return;
    const values = { km: Math.round(nearest.km), centre: "\n" };
    const [before = "", after = ""] = readWord(this.element, "found", values).split("\n");
    const name = createElement("a", { href: link.href }, link.textContent);
    this.message.replaceChildren(before, name, after);
  }

  /** Asks the browser where the visitor is; where it does not tell, a town can be chosen. */
  #askPosition() {
    this.message.textContent = readWord(this.element, "searching");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.choice.value = "";
        writeParameter(this.choice.name, "");
        this.#sortFrom({ latitude: coords.latitude, longitude: coords.longitude });
      },
      () => {
        this.message.textContent = readWord(this.element, "unknown");
        if (this.towns.length === 0) return;
        this.message.append(" ", readWord(this.element, "chooseTown"));
        this.choice.focus();
      },
      { timeout: 20_000 },
    );
  }

  /** Sorts the rows from the town that is chosen, or puts them back if none is. */
  #sortFromTown() {
    const town = this.towns.find(({ id }) => id === this.choice.value);
    if (town) this.#sortFrom(town);
    else this.#restore();
  }

  /**
   * Sorts the rows by their distance from *origin*; those without a point are the last.
   *
   * @param {Place} origin
   */
  #sortFrom(origin) {
    this.#ways = this.rows.map((row) => ({ row, km: measureRow(origin, row) }));
    this.#ways.sort((one, other) => one.km - other.km);
    for (const { row, km } of this.#ways) {
      row.querySelector(".centre-list__km")?.remove();
      if (Number.isFinite(km)) {
        const text = readWord(this.element, "kilometres", { km: Math.round(km) });
        row.prepend(createElement("p", { class: "centre-list__km" }, text));
      }
      this.sorted.append(row);
    }
    this.group.hidden = false;
    this.list.hidden = true;
    this.tellNearest();
  }

  /** Puts the rows back into their groups. */
  #restore() {
    for (const [row, home] of this.#home) {
      row.querySelector(".centre-list__km")?.remove();
      home.append(row);
    }
    this.#ways = [];
    this.group.hidden = true;
    this.list.hidden = false;
    this.message.textContent = "";
    this.tellNearest();
  }
}
