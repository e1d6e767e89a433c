import { createButton, createElement, readWord } from "./page-elements.js";

const EARTH_RADIUS_KM = 6371;

/** @typedef {{ name: string, latitude: number, longitude: number }} Origin */

/**
 * Returns the kilometres between two points in degrees.
 *
 * It takes the earth for a sphere: near enough to tell which is nearest.
 *
 * @param {{ latitude: number, longitude: number }} one
 * @param {{ latitude: number, longitude: number }} other
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
 * Sorts a list of centres by the way from a place: where the visitor is, or a town that is chosen.
 *
 * A position stays in here: it is compared with the rows and forgotten.
 */
export class CentreDistances {
  /** The rows in their groups, as the page had them. */
  #home = /** @type {Map<HTMLElement, Element>} */ (new Map());

  /**
   * Takes over the rows of a list.
   *
   * @param {HTMLElement} element the element whose data attributes hold the words
   * @param {HTMLElement[]} rows
   * @param {HTMLElement} list where the rows stand when they are sorted
   * @param {HTMLElement} message where it is said which is nearest
   */
  constructor(element, rows, list, message) {
    this.element = element;
    this.rows = rows;
    this.list = list;
    this.message = message;
    this.sorted = createElement("ol", { class: "centre-list centre-list--sorted", hidden: "" });
    list.before(this.sorted);
    for (const row of rows) {
      const home = row.parentElement;
      if (home) this.#home.set(row, home);
    }
    /** The town that is chosen; "" for none, and for where the visitor is. */
    this.towns = createElement("select");
  }

  /**
   * Returns the choice of a town and, where the browser can tell it, the button of the position.
   *
   * @returns {HTMLElement}
   */
  createChoices() {
    const box = createElement("div", { class: "centre-map__filters" });
    /** @type {Origin[]} */
    const origins = JSON.parse(this.element.dataset.towns ?? "[]");
    this.towns.append(createElement("option", { value: "" }, "–"));
    for (const [index, { name }] of origins.entries()) {
      this.towns.append(createElement("option", { value: `${index}` }, name));
    }
    this.towns.addEventListener("change", () => {
      const origin = origins[Number(this.towns.value)];
      if (this.towns.value && origin) this.#sortFrom(origin);
      else this.#restore();
    });
    const label = createElement("label", {}, readWord(this.element, "from"));
    label.append(this.towns);
    if (origins.length > 0) box.append(label);
    if (navigator.geolocation) {
      box.append(createButton(readWord(this.element, "nearest"), "", () => this.#askPosition()));
    }
    return box;
  }

  /** Asks the browser where the visitor is; where it does not tell, a town can be chosen. */
  #askPosition() {
    this.message.textContent = readWord(this.element, "searching");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.towns.value = "";
        this.#sortFrom({ name: "", latitude: coords.latitude, longitude: coords.longitude });
      },
      () => {
        this.message.textContent = readWord(this.element, "refused");
        this.towns.focus();
      },
      { timeout: 20_000 },
    );
  }

  /**
   * Sorts the rows by their distance from *origin* and says which is nearest.
   *
   * @param {Origin} origin
   */
  #sortFrom(origin) {
    const measured = this.rows.map((row) => ({
      row,
      km: row.dataset.latitude
        ? measureKilometres(origin, {
            latitude: Number(row.dataset.latitude),
            longitude: Number(row.dataset.longitude),
          })
        : Number.POSITIVE_INFINITY,
    }));
    measured.sort((one, other) => one.km - other.km);
    for (const { row, km } of measured) {
      row.querySelector(".centre-list__km")?.remove();
      if (Number.isFinite(km)) {
        const text = readWord(this.element, "kilometres", { km: Math.round(km) });
        row.prepend(createElement("p", { class: "centre-list__km" }, text));
      }
      this.sorted.append(row);
    }
    this.sorted.hidden = false;
    this.list.hidden = true;
    const [nearest] = measured;
    const link = nearest?.row.querySelector("a");
    if (!(nearest && link && Number.isFinite(nearest.km))) return;
    const values = { km: Math.round(nearest.km), centre: "\n" };
    const [before = "", after = ""] = readWord(this.element, "found", values).split("\n");
    const name = createElement("a", { href: link.href }, link.textContent);
    this.message.replaceChildren(before, name, after);
  }

  /** Puts the rows back into their groups. */
  #restore() {
    for (const [row, home] of this.#home) {
      row.querySelector(".centre-list__km")?.remove();
      home.append(row);
    }
    this.sorted.hidden = true;
    this.list.hidden = false;
    this.message.textContent = "";
  }
}
