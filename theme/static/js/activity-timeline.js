/**
 * Returns the name of the filter to which *link* belongs.
 *
 * @param {HTMLElement} link
 * @returns {string}
 */
function filterName(link) {
  const filter = /** @type {HTMLElement} */ (link.closest("[data-filter]"));
  return filter.dataset.filter ?? "";
}

/**
 * Returns the query of the address with *value* chosen, or without it where it is chosen already.
 *
 * @param {string} name the name of the filter
 * @param {string} value the empty text takes the filter away
 * @returns {string}
 */
function toggleFilter(name, value) {
  const query = new URLSearchParams(location.search);
  if (!value || query.get(name) === value) query.delete(name);
  else query.set(name, value);
  return query.toString();
}

/**
 * Marks *link* where it is chosen, and lets it lead to what it would choose next.
 *
 * @param {HTMLAnchorElement} link
 * @param {URLSearchParams} query what is chosen
 */
function updateLink(link, query) {
  const name = filterName(link);
  const value = link.dataset.value ?? "";
  const next = toggleFilter(name, value);
  link.href = next ? `?${next}` : location.pathname;
  if (query.get(name) === value) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

/**
 * Makes the links above the finished list combine as filters.
 *
 * It adds a filter by status, keeps the choice in the address, and says how many are shown.
 */
class ActivityTimeline extends HTMLElement {
  #links = /** @type {HTMLAnchorElement[]} */ ([...this.querySelectorAll("nav [data-value]")]);
  #items = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-status]")]);
  /** The years and months; one that shows nothing is hidden. */
  #groups = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-group]")]);
  /** What can be chosen by: names in the address and of data attributes of the items. */
  #filters = [...new Set(this.#links.map(filterName)), "status"];
  #statusSelect = document.createElement("select");
  #count = document.createElement("p");
  #clearButton = document.createElement("button");
  #listening = new AbortController();

  /** Adds the tools and shows what the address asks for. */
  connectedCallback() {
    // A list that was cut has its whole on the pages that its links lead to.
    if (this.#items.length === 0 || this.dataset.cut !== undefined) return;
    if (!this.contains(this.#count)) this.#addTools();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("click", (event) => this.#followLink(event), { signal });
    addEventListener("popstate", () => this.#filterItems(), { signal });
    addEventListener("hashchange", () => this.#revealTarget(), { signal });
    this.#filterItems();
    this.#revealTarget();
  }

  /** Stops listening to the window. */
  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Adds the choice of a status, the count, and the button that shows everything again. */
  #addTools() {
    this.#count.setAttribute("role", "status");
    this.#clearButton.type = "button";
    this.#clearButton.className = "button button--quiet";
    this.#clearButton.textContent = this.dataset.clear ?? "";
    this.#clearButton.addEventListener("click", () => {
      this.#chooseQuery("");
      // The button goes, and the focus would go with it.
      this.#statusSelect.focus();
    });
    const tools = document.createElement("div");
    tools.className = "activity-timeline__more";
    tools.append(this.#createStatusLabel(), this.#count, this.#clearButton);
    this.querySelector("nav")?.after(tools);
  }

  /**
   * Returns the choice of a status with its label.
   *
   * No page gathers activities by status: the words come from the list itself.
   *
   * @returns {HTMLLabelElement}
   */
  #createStatusLabel() {
    const words = new Map(
      this.#items.map((item) => [
        item.dataset.status,
        item.querySelector(".plan")?.textContent ?? "",
      ]),
    );
    const select = this.#statusSelect;
    select.append(new Option(this.dataset.all, ""));
    for (const [status, word] of words) select.append(new Option(word, status));
    select.addEventListener("change", () => {
      this.#chooseQuery(toggleFilter("status", select.value));
    });
    const label = document.createElement("label");
    label.className = "quiet";
    label.append(`${this.dataset.status} `, select);
    return label;
  }

  /**
   * Chooses what a link stands for, unless it is to open elsewhere.
   *
   * @param {MouseEvent} event
   */
  #followLink(event) {
    const target = /** @type {Element} */ (event.target);
    /** @type {HTMLElement | null} */
    const link = target.closest("nav [data-value]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#chooseQuery(toggleFilter(filterName(link), link.dataset.value ?? ""));
  }

  /**
   * Puts *query* into the address and shows what it asks for.
   *
   * @param {string} query
   */
  #chooseQuery(query) {
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.#filterItems();
  }

  /** Shows what the address asks for, and hides the rest. */
  #filterItems() {
    const query = new URLSearchParams(location.search);
    const wanted = this.#filters.filter((name) => query.get(name));
    for (const item of this.#items) {
      item.hidden = !wanted.every((name) =>
        (item.dataset[name] ?? "").split(" ").includes(query.get(name) ?? ""),
      );
    }
    for (const group of this.#groups) {
      group.hidden = !group.querySelector("[data-status]:not([hidden])");
    }
    for (const fold of this.querySelectorAll("details")) fold.open ||= wanted.length > 0;
    for (const link of this.#links) updateLink(link, query);
    this.#statusSelect.value = query.get("status") ?? "";
    this.#clearButton.hidden = wanted.length === 0;
    this.#showCount();
  }

  /** Says how many activities are shown, and of how many. */
  #showCount() {
    const shown = this.#items.filter((item) => !item.hidden).length;
    this.#count.textContent = (this.dataset.count ?? "")
      .replace("{count}", String(shown))
      .replace("{all}", String(this.#items.length));
  }

  /** Shows everything again where a mark on the belt leads to a month that the choice hides. */
  #revealTarget() {
    const target = document.getElementById(location.hash.slice(1));
    const fold = target?.closest("details");
    if (fold) fold.open = true;
    if (!(target?.closest("[hidden]") && this.contains(target))) return;
    history.replaceState(null, "", location.pathname + location.hash);
    this.#filterItems();
    target.scrollIntoView();
  }
}

customElements.define("activity-timeline", ActivityTimeline);
