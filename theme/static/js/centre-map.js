// <centre-map> wraps a finished map and list: it links the two, filters, zooms and finds the nearest.
// Without it both are complete; nothing here is fetched, stored or sent.

const STEP = 1.5;
const MOST = 6;
const EARTH_KM = 6371;

class CentreMap extends HTMLElement {
  connectedCallback() {
    this.svg = this.querySelector("svg");
    this.rows = [...this.querySelectorAll("[data-centre]")];
    this.marks = [...this.querySelectorAll("[data-centres]")];
    if (!this.svg || this.dataset.ready) return;
    this.dataset.ready = "true";
    const box = this.svg.viewBox.baseVal;
    this.whole = { x: 0, y: 0, width: box.width, height: box.height };
    this.view = { ...this.whole };
    this.said = this.element("p", { class: "centre-map__said", role: "status" });
    this.tools = this.querySelector(".centre-map__tools");
    this.addFilters();
    this.addControls();
    this.tools.append(this.said);
    this.linkPairs();
    this.listen();
  }

  /** @param {string} name @param {Record<string, string>} values @param {string} [text] */
  element(name, values = {}, text = "") {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  }

  word(name, values = {}) {
    return (this.dataset[name] || "").replace(/\{(\w+)\}/g, (_, key) => values[key]);
  }

  // Filters: one select for each thing that the rows tell of themselves.
  addFilters() {
    const box = this.element("div", { class: "centre-map__filters" });
    this.selects = ["municipality", "themes", "status"].map((field) => {
      const options = new Map();
      for (const row of this.rows) {
        const ids = (row.dataset[field] || "").split("|").filter(Boolean);
        const names = (row.dataset[`${field}Names`] || "").split("|");
        ids.forEach((id, index) => options.set(id, names[index]));
      }
      const select = this.element("select", { name: field });
      select.append(this.element("option", { value: "" }, this.word("all")));
      for (const [id, name] of options) select.append(this.element("option", { value: id }, name));
      select.addEventListener("change", () => this.filter());
      const label = this.element("label", {}, this.word(`${field}Label`));
      label.append(select);
      if (options.size > 1) box.append(label);
      return select;
    });
    this.tools.append(box);
  }

  filter() {
    const shown = this.rows.filter((row) => {
      row.hidden = !this.selects.every(
        (select) => !select.value || (row.dataset[select.name] || "").split("|").includes(select.value),
      );
      return !row.hidden;
    });
    for (const group of this.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-centre]:not([hidden])");
    }
    const slugs = new Set(shown.map((row) => row.dataset.centre));
    for (const mark of this.marks) {
      mark.classList.toggle("is-out", !mark.dataset.centres.split(" ").some((one) => slugs.has(one)));
    }
    this.said.textContent = this.word("count", { count: shown.length });
  }

  // Pairs: pointing at one of mark and row marks the other.
  linkPairs() {
    const mark = (slugs, on) => {
      for (const row of this.rows) {
        if (slugs.includes(row.dataset.centre)) row.classList.toggle("is-marked", on);
      }
      for (const one of this.marks) {
        if (one.dataset.centres.split(" ").some((slug) => slugs.includes(slug))) one.classList.toggle("is-marked", on);
      }
    };
    for (const one of [...this.rows, ...this.marks]) {
      const slugs = (one.dataset.centres || one.dataset.centre).split(" ");
      for (const [event, on] of [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]]) {
        one.addEventListener(event, () => mark(slugs, on));
      }
    }
    const target = this.rows.find((row) => row.id === location.hash.slice(1));
    if (target) mark([target.dataset.centre], true);
  }

  // Zoom and pan change the viewBox only; the page itself scrolls as ever.
  addControls() {
    const box = this.element("div", { class: "centre-map__controls", role: "group", "aria-label": this.word("controls") });
    const add = (text, label, action) => {
      const button = this.element("button", { type: "button", "aria-label": label }, text);
      button.addEventListener("click", action);
      box.append(button);
      return button;
    };
    add("+", this.word("zoomIn"), () => this.zoom(STEP));
    add("−", this.word("zoomOut"), () => this.zoom(1 / STEP));
    add("↺", this.word("zoomReset"), () => this.zoom(0));
    if (navigator.geolocation) {
      const nearest = add(this.word("nearest"), this.word("nearest"), () => this.findNearest());
      nearest.removeAttribute("aria-label");
    }
    this.tools.append(box);
  }

  zoom(factor, at = { x: 0.5, y: 0.5 }) {
    const { whole, view } = this;
    const scale = factor ? Math.min(MOST, Math.max(1, (whole.width / view.width) * factor)) : 1;
    const width = whole.width / scale;
    const height = whole.height / scale;
    view.x += (view.width - width) * at.x;
    view.y += (view.height - height) * at.y;
    Object.assign(view, { width, height });
    this.pan(0, 0);
  }

  pan(dx, dy) {
    const { whole, view } = this;
    view.x = Math.min(whole.width - view.width, Math.max(0, view.x + dx));
    view.y = Math.min(whole.height - view.height, Math.max(0, view.y + dy));
    this.svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    this.svg.style.touchAction = this.zoomed ? "none" : "";
  }

  get zoomed() {
    return this.view.width < this.whole.width - 0.5;
  }

  where(event) {
    const box = this.svg.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  listen() {
    const { svg } = this;
    const fingers = new Map();
    let spread = 0;
    let moved = 0;
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return; // a plain wheel scrolls the page
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 200), this.where(event));
    }, { passive: false });
    svg.addEventListener("pointerdown", (event) => {
      moved = 0;
      spread = 0;
      fingers.set(event.pointerId, event);
    });
    svg.addEventListener("pointermove", (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      fingers.set(event.pointerId, event);
      if (fingers.size === 2) {
        const [a, b] = [...fingers.values()];
        const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
        if (spread) this.zoom(now / spread, this.where(event));
        spread = now;
      } else if (this.zoomed) {
        const unit = this.view.width / svg.clientWidth;
        const [dx, dy] = [before.clientX - event.clientX, before.clientY - event.clientY];
        moved += Math.abs(dx) + Math.abs(dy);
        this.pan(dx * unit, dy * unit);
      }
    });
    for (const event of ["pointerup", "pointercancel", "pointerleave"]) {
      svg.addEventListener(event, ({ pointerId }) => fingers.delete(pointerId));
    }
    // A drag that ends on a mark is no click on it.
    svg.addEventListener("click", (event) => moved > 6 && event.preventDefault(), true);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    this.addEventListener("keydown", (event) => {
      // Keys elsewhere, and those held with another, are the page's and the browser's.
      if (!event.target.closest("svg, .centre-map__controls")) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (event.key === "+" || event.key === "=") this.zoom(STEP);
      else if (event.key === "-") this.zoom(1 / STEP);
      else if (event.key === "0") this.zoom(0);
      else if (way && this.zoomed) this.pan(way[0] * this.view.width * 0.1, way[1] * this.view.height * 0.1);
      else return;
      event.preventDefault();
    });
  }

  // The position stays in this function: it is compared with the rows and forgotten.
  findNearest() {
    this.said.textContent = this.word("searching");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const known = this.rows.filter((row) => row.dataset.latitude);
        const far = (row) => distance(coords.latitude, coords.longitude, +row.dataset.latitude, +row.dataset.longitude);
        const [row] = known.sort((a, b) => far(a) - far(b));
        if (!row) return;
        const link = row.querySelector("a");
        const km = Math.round(far(row));
        const [before, after] = this.word("found", { km, centre: "\n" }).split("\n");
        this.said.replaceChildren(before, this.element("a", { href: link.href }, link.textContent), after);
      },
      () => { this.said.textContent = this.word("refused"); },
      { timeout: 20000 },
    );
  }
}

/** Kilometres between two points in degrees, on a sphere: near enough to tell which is nearest. */
function distance(latitude1, longitude1, latitude2, longitude2) {
  const rad = Math.PI / 180;
  const a = Math.sin(((latitude2 - latitude1) * rad) / 2) ** 2
    + Math.cos(latitude1 * rad) * Math.cos(latitude2 * rad) * Math.sin(((longitude2 - longitude1) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
}

customElements.define("centre-map", CentreMap);
