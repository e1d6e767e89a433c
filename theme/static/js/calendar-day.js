// <calendar-day> wraps finished dates: it hides what has passed since the site was built, and marks
// today, in words too. The day is the one in Latvia, wherever the visitor is.

const TODAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Riga" }); // writes 2026-11-23

class CalendarDay extends HTMLElement {
  connectedCallback() {
    const today = TODAY.format(new Date());
    const items = [...this.querySelectorAll("[data-until]")];
    for (const item of items) item.hidden = item.dataset.until < today;
    const none = this.querySelector("[data-none]");
    if (none && items.every((item) => item.hidden)) {
      none.hidden = false;
      for (const list of this.querySelectorAll("ol")) list.hidden = true;
    }
    this.mark(this.querySelector(`[data-day="${today}"]`));
  }

  /** @param {HTMLElement | null} cell */
  mark(cell) {
    if (!cell || cell.hasAttribute("aria-current")) return;
    cell.setAttribute("aria-current", "date");
    const word = document.createElement("span");
    word.className = "month-table__today";
    word.textContent = this.dataset.today;
    cell.querySelector("time").after(" ", word);
  }
}

customElements.define("calendar-day", CalendarDay);
