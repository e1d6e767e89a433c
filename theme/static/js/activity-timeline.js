// <activity-timeline> wraps the finished list and the links to its shelves. It turns the links into
// selects that can be combined, keeps the choice in the address, and tells how many are shown.

class ActivityTimeline extends HTMLElement {
  connectedCallback() {
    this.index = this.querySelector("nav");
    if (!this.index || this.index.hidden) return;
    this.items = [...this.querySelectorAll("[data-status]")];
    // Months before the years around them: a year is hidden when all its months are.
    this.groups = [...this.querySelectorAll("[data-group]")].reverse();
    this.said = this.element("p", "activity-timeline__said");
    this.said.setAttribute("role", "status");
    this.selects = this.kinds().map((kind) => this.select(kind));
    this.clear = this.element("button", "button button--quiet", this.dataset.clear);
    this.clear.type = "button";
    this.clear.addEventListener("click", () => this.choose(""));
    const box = this.element("div", "activity-timeline__filters");
    box.append(...this.selects.map((select) => select.parentElement), this.clear);
    this.index.before(box, this.said);
    this.index.hidden = true;
    addEventListener("popstate", this.follow);
    addEventListener("hashchange", this.reveal);
    this.follow();
    this.reveal();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.follow);
    removeEventListener("hashchange", this.reveal);
  }

  /** What can be chosen: a link's text for each value, and the words for each status. */
  kinds() {
    const kinds = [...this.index.querySelectorAll("[data-filter]")].map((row) => ({
      name: row.dataset.filter,
      label: row.firstElementChild.textContent,
      values: new Map([...row.querySelectorAll("a")].map((link) => [link.dataset.value, link.textContent])),
    }));
    const words = this.items.map((item) => [item.dataset.status, item.querySelector(".plan").textContent]);
    return [...kinds, { name: "status", label: this.dataset.status, values: new Map(words) }];
  }

  element(name, classes, text = "") {
    const made = document.createElement(name);
    made.className = classes;
    made.textContent = text;
    return made;
  }

  select({ name, label, values }) {
    const select = document.createElement("select");
    select.name = name;
    select.append(new Option(this.dataset.all, ""), ...[...values].map(([value, text]) => new Option(text, value)));
    select.addEventListener("change", () => {
      const chosen = this.selects.filter((one) => one.value).map((one) => [one.name, one.value]);
      this.choose(new URLSearchParams(chosen).toString());
    });
    this.element("label", "", label).append(select);
    return select;
  }

  choose(query) {
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.follow();
  }

  /** Show what the address asks for; a value that is not on offer asks for nothing. */
  follow = () => {
    const wanted = new URLSearchParams(location.search);
    for (const select of this.selects) {
      select.value = wanted.get(select.name) || "";
      if (select.selectedIndex < 0) select.value = "";
    }
    let shown = 0;
    for (const item of this.items) {
      item.hidden = !this.selects.every(
        ({ name, value }) => !value || (item.dataset[name] || "").split(" ").includes(value),
      );
      if (!item.hidden) shown += 1;
    }
    for (const group of this.groups) group.hidden = !group.querySelector("[data-status]:not([hidden])");
    this.clear.hidden = this.selects.every((select) => !select.value);
    this.said.textContent = this.dataset.count.replace("{count}", shown).replace("{all}", this.items.length);
  };

  /** A mark on the belt may lead to a month that the choice hides: then show everything again. */
  reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target?.closest("[hidden]") || !this.contains(target)) return;
    history.replaceState(null, "", location.pathname + location.hash);
    this.follow();
    target.scrollIntoView();
  };
}

customElements.define("activity-timeline", ActivityTimeline);
