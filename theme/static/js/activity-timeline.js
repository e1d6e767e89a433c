// <activity-timeline> wraps the finished list and the links to its shelves. It makes the links combine,
// adds the status, keeps the choice in the address, and tells how many activities are shown.

class ActivityTimeline extends HTMLElement {
  connectedCallback() {
    this.links = [...this.querySelectorAll("nav [data-value]")];
    this.items = [...this.querySelectorAll("[data-status]")];
    if (this.said || !this.items.length) return;
    this.groups = [...this.querySelectorAll("[data-group]")];
    this.names = [...new Set(this.links.map((link) => this.nameOf(link))), "status"];
    this.said = this.element("p", "activity-timeline__said");
    this.said.setAttribute("role", "status");
    this.clear = this.element("button", "button button--quiet", this.dataset.clear);
    this.clear.type = "button";
    this.clear.addEventListener("click", () => this.choose(""));
    const box = this.element("div", "activity-timeline__more");
    box.append(this.statusLabel(), this.said, this.clear);
    this.querySelector("nav").after(box);
    this.addEventListener("click", this.press);
    addEventListener("popstate", this.follow);
    addEventListener("hashchange", this.reveal);
    this.follow();
    this.reveal();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.follow);
    removeEventListener("hashchange", this.reveal);
  }

  element(name, classes, text = "") {
    const made = document.createElement(name);
    made.className = classes;
    made.textContent = text;
    return made;
  }

  nameOf(link) {
    return link.closest("[data-filter]").dataset.filter;
  }

  /** No page gathers activities by status: its words come from the list itself. */
  statusLabel() {
    const words = new Map(this.items.map((item) => [item.dataset.status, item.querySelector(".plan").textContent]));
    this.status = document.createElement("select");
    this.status.append(new Option(this.dataset.all, ""), ...[...words].map(([value, text]) => new Option(text, value)));
    this.status.addEventListener("change", () => this.choose(this.toggled("status", this.status.value)));
    const label = this.element("label", "quiet", `${this.dataset.status} `);
    label.append(this.status);
    return label;
  }

  /** The query with *value* chosen, or without it where it is chosen already. */
  toggled(name, value) {
    const query = new URLSearchParams(location.search);
    if (!value || query.get(name) === value) query.delete(name);
    else query.set(name, value);
    return query.toString();
  }

  press = (event) => {
    const link = event.target.closest("nav [data-value]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.choose(this.toggled(this.nameOf(link), link.dataset.value));
  };

  choose(query) {
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.follow();
  }

  /** Show what the address asks for. */
  follow = () => {
    const query = new URLSearchParams(location.search);
    const wanted = this.names.filter((name) => query.get(name));
    let shown = 0;
    for (const item of this.items) {
      item.hidden = !wanted.every((name) => (item.dataset[name] || "").split(" ").includes(query.get(name)));
      if (!item.hidden) shown += 1;
    }
    for (const group of this.groups) group.hidden = !group.querySelector("[data-status]:not([hidden])");
    for (const link of this.links) {
      const name = this.nameOf(link);
      const next = this.toggled(name, link.dataset.value);
      link.href = next ? `?${next}` : location.pathname;
      if (query.get(name) === link.dataset.value) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    this.status.value = query.get("status") || "";
    this.clear.hidden = !wanted.length;
    this.said.textContent = this.dataset.count.replace("{count}", shown).replace("{all}", this.items.length);
  };

  /** A mark on the belt may lead to a month that the choice hides: then show everything again. */
  reveal = () => {
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (!target?.closest("[hidden]") || !this.contains(target)) return;
    history.replaceState(null, "", location.pathname + location.hash);
    this.follow();
    target.scrollIntoView();
  };
}

customElements.define("activity-timeline", ActivityTimeline);
