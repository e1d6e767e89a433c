/** Writes a moment as the day that it is in Latvia, wherever the visitor is: 2026-11-23. */
const LATVIAN_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Riga" });

/** Hides dates that have passed since the site was built, and marks today, in words too. */
class CalendarDay extends HTMLElement {
  /** Compares each date with today. */
  connectedCallback() {
    const today = LATVIAN_DAY.format(new Date());
    this.#hidePast(today);
    this.#markDay(this.querySelector(`[data-day="${today}"]`));
  }

  /**
   * Hides what ended before *today*; where nothing is left, says so.
   *
   * @param {string} today
   */
  #hidePast(today) {
    const items = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-until]")]);
    for (const item of items) item.hidden = (item.dataset.until ?? "") < today;
    /** @type {HTMLElement | null} */
    const none = this.querySelector("[data-none]");
    if (!(none && items.every((item) => item.hidden))) return;
    none.hidden = false;
    for (const list of this.querySelectorAll("ol")) list.hidden = true;
  }

  /**
   * Marks the day of *cell* as today, once.
   *
   * @param {HTMLElement | null} cell
   */
  #markDay(cell) {
    if (!cell || cell.hasAttribute("aria-current")) return;
    cell.setAttribute("aria-current", "date");
    const word = document.createElement("span");
    word.className = "month-table__today";
    word.textContent = this.dataset.today ?? "";
    cell.querySelector("time")?.after(" ", word);
  }
}

customElements.define("calendar-day", CalendarDay);
