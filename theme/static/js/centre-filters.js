import { readParameter, writeParameter } from "./page-address.js";
import { createButton, createElement, readWord, splitIds } from "./page-elements.js";

/** Choices above a list of centres, which live in the address of the page. */
export class CentreFilters {
  /** @type {HTMLSelectElement[]} */
  #selects = [];

  /**
   * Takes over the rows of a list.
   *
   * @param {HTMLElement} element the element whose data attributes hold the words
   * @param {HTMLElement[]} rows
   * @param {(shown: HTMLElement[], chosen: Map<string, string>) => void} show what is to be done
   *   when other rows are chosen
   */
  constructor(element, rows, show) {
    this.element = element;
    this.rows = rows;
    this.show = show;
  }

  /**
   * Returns a choice for each thing that the element can be filtered by.
   *
   * @returns {HTMLElement}
   */
  createChoices() {
    const box = createElement("div", { class: "centre-map__filters" });
    for (const field of splitIds(this.element.dataset.filters)) {
      box.append(this.#createChoice(field, this.#collectNames(field)));
    }
    return box;
  }

  /**
   * Returns the choice of one thing with its label.
   *
   * @param {string} field
   * @param {Map<string, string>} names
   * @returns {HTMLLabelElement}
   */
  #createChoice(field, names) {
    const select = createElement("select", { name: this.#parameterOf(field) });
    select.dataset.field = field;
    select.append(createElement("option", { value: "" }, readWord(this.element, `${field}All`)));
    for (const [id, name] of names) select.append(createElement("option", { value: id }, name));
    select.addEventListener("change", () => {
      writeParameter(select.name, select.value);
      this.#apply();
    });
    this.#selects.push(select);
    const label = createElement("label", {}, readWord(this.element, `${field}Label`));
    label.append(select);
    return label;
  }

  /** Chooses what the address says. */
  readAddress() {
    for (const select of this.#selects) {
      const value = readParameter(select.name);
      const isKnown = [...select.options].some((option) => option.value === value);
      select.value = isKnown ? value : "";
    }
    this.#apply();
  }

  /**
   * Returns a button that takes all choices back; the focus goes to the first of them.
   *
   * @returns {HTMLButtonElement}
   */
  createClearButton() {
    return createButton(readWord(this.element, "clear"), "", () => {
      for (const select of this.#selects) {
        select.value = "";
        writeParameter(select.name, "");
      }
      this.#apply();
      this.#selects[0]?.focus();
    });
  }

  /**
   * Returns the name of *field* in the address, in the language of the page.
   *
   * @param {string} field
   * @returns {string}
   */
  #parameterOf(field) {
    return readWord(this.element, `${field}Parameter`);
  }

  /**
   * Returns everything that the rows tell of *field*: ids and their names.
   *
   * @param {string} field
   * @returns {Map<string, string>}
   */
  #collectNames(field) {
    const found = new Map();
    for (const row of this.rows) {
      const names = (row.dataset[`${field}Names`] ?? "").split("|");
      for (const [index, id] of splitIds(row.dataset[field]).entries()) found.set(id, names[index]);
    }
    return found;
  }

  /** Shows the rows that are chosen. */
  #apply() {
    const chosen = new Map(
      this.#selects
        .filter(({ value }) => value)
        .map((select) => [select.dataset.field ?? "", select.value]),
    );
    for (const row of this.rows) {
      row.hidden = ![...chosen].every(([field, id]) => splitIds(row.dataset[field]).includes(id));
    }
    this.show(
      this.rows.filter((row) => !row.hidden),
      chosen,
    );
  }
}
