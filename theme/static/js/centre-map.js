/** How much one step brings the map closer. */
const STEP = 1.5;
/** How many times as large the map can become at most. */
const MOST = 6;
/** How far a finger may move while it is still a click, in pixels. */
const CLICK = 6;
const EARTH_RADIUS_KM = 6371;

/** What the rows tell of themselves, and can be chosen by. */
const FIELDS = ["municipality", "themes", "status"];

/** Which part of the map the keys move it by, across and along. */
const MOVES = new Map([
  ["ArrowLeft", { x: -0.1, y: 0 }],
  ["ArrowRight", { x: 0.1, y: 0 }],
  ["ArrowUp", { x: 0, y: -0.1 }],
  ["ArrowDown", { x: 0, y: 0.1 }],
]);

/**
 * Returns a new element.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} [attributes]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[Name]}
 */
function createElement(name, attributes = {}, text = "") {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/**
 * Returns the list of ids in a data attribute.
 *
 * @param {string | undefined} text
 * @returns {string[]}
 */
function splitIds(text) {
  return (text ?? "").split(" ").filter(Boolean);
}

/**
 * Returns the kilometres between two points in degrees.
 *
 * It takes the earth for a sphere: near enough to tell which is nearest.
 *
 * @param {number} latitude1
 * @param {number} longitude1
 * @param {number} latitude2
 * @param {number} longitude2
 * @returns {number}
 */
function measureKilometres(latitude1, longitude1, latitude2, longitude2) {
  const radians = Math.PI / 180;
  const across =
    Math.cos(latitude1 * radians) *
    Math.cos(latitude2 * radians) *
    Math.sin(((longitude2 - longitude1) * radians) / 2) ** 2;
  const along = Math.sin(((latitude2 - latitude1) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(along + across));
}

/**
 * Links a finished map and the finished list beside it, filters, zooms and finds the nearest.
 *
 * Without this both are complete; nothing here is fetched, stored or sent.
 */
class CentreMap extends HTMLElement {
  #svg = /** @type {SVGSVGElement} */ (this.querySelector("svg"));
  #tools = /** @type {HTMLElement} */ (this.querySelector(".centre-map__tools"));
  #rows = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-centre]")]);
  #marks = /** @type {SVGElement[]} */ ([...this.querySelectorAll("[data-centres]")]);
  #groups = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-group]")]);
  /** @type {HTMLSelectElement[]} */
  #selects = [];
  /** Says how many centres are shown, and which is nearest. */
  #message = createElement("p", { class: "centre-map__said", role: "status" });
  /** The size of the whole map, in its own units. */
  #whole = { width: this.#svg.viewBox.baseVal.width, height: this.#svg.viewBox.baseVal.height };
  /** The part of the map that is seen. */
  #view = { x: 0, y: 0, ...this.#whole };
  /** The fingers on the map, by their ids, each where it was last. */
  #fingers = /** @type {Map<number, PointerEvent>} */ (new Map());
  /** How far two fingers were apart last, in pixels. */
  #fingerDistance = 0;
  /** How far the map was dragged since it was touched, in pixels. */
  #dragged = 0;
  /** What each key does but move the map. */
  #keys = new Map([
    ["+", () => this.#zoomBy(STEP)],
    ["=", () => this.#zoomBy(STEP)],
    ["-", () => this.#zoomBy(1 / STEP)],
    ["0", () => this.#resetView()],
  ]);

  /** Adds the tools and links rows with marks, once. */
  connectedCallback() {
    if (this.dataset.ready) return;
    this.dataset.ready = "true";
    this.#addFilters();
    this.#addControls();
    this.#tools.append(this.#message);
    this.#linkPairs();
    this.#listenToMap();
  }

  /**
   * Returns a word of the page from the element's data attributes.
   *
   * @param {string} name
   * @param {Record<string, string | number>} [values] what stands for {names} in it
   * @returns {string}
   */
  #readWord(name, values = {}) {
    let text = this.dataset[name] ?? "";
    for (const [key, value] of Object.entries(values)) text = text.replace(`{${key}}`, `${value}`);
    return text;
  }

  /** Adds a choice for each thing that the rows tell of themselves. */
  #addFilters() {
    const box = createElement("div", { class: "centre-map__filters" });
    for (const field of FIELDS) {
      const names = this.#collectNames(field);
      const select = createElement("select", { name: field });
      select.append(createElement("option", { value: "" }, this.#readWord("all")));
      for (const [id, name] of names) select.append(createElement("option", { value: id }, name));
      select.addEventListener("change", () => this.#filterRows());
      this.#selects.push(select);
      const label = createElement("label", {}, this.#readWord(`${field}Label`));
      label.append(select);
      if (names.size > 1) box.append(label);
    }
    this.#tools.append(box);
  }

  /**
   * Returns everything that the rows tell of *field*: ids and their names.
   *
   * @param {string} field
   * @returns {Map<string, string>}
   */
  #collectNames(field) {
    const found = new Map();
    for (const row of this.#rows) {
      const names = (row.dataset[`${field}Names`] ?? "").split("|");
      for (const [index, id] of splitIds(row.dataset[field]).entries()) found.set(id, names[index]);
    }
    return found;
  }

  /** Shows the rows that are chosen, dims the marks of all others, and says how many there are. */
  #filterRows() {
    for (const row of this.#rows) {
      row.hidden = !this.#selects.every(
        ({ name, value }) => !value || splitIds(row.dataset[name]).includes(value),
      );
    }
    for (const group of this.#groups) {
      group.hidden = !group.querySelector("[data-centre]:not([hidden])");
    }
    const shown = this.#rows.filter((row) => !row.hidden);
    const slugs = new Set(shown.map((row) => row.dataset.centre));
    for (const mark of this.#marks) {
      const isShown = splitIds(mark.dataset.centres).some((slug) => slugs.has(slug));
      mark.classList.toggle("is-out", !isShown);
    }
    this.#message.textContent = this.#readWord("count", { count: shown.length });
  }

  /** Lets pointing at a mark or a row mark the other. */
  #linkPairs() {
    for (const one of [...this.#rows, ...this.#marks]) {
      const slugs = splitIds(one.dataset.centres ?? one.dataset.centre);
      for (const kind of ["pointerenter", "focusin"]) {
        one.addEventListener(kind, () => this.#markCentres(slugs, true));
      }
      for (const kind of ["pointerleave", "focusout"]) {
        one.addEventListener(kind, () => this.#markCentres(slugs, false));
      }
    }
    const target = this.#rows.find((row) => row.id === location.hash.slice(1));
    if (target) this.#markCentres([target.id], true);
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

  /** Adds the buttons that zoom and that find the nearest. */
  #addControls() {
    const box = createElement("div", {
      class: "centre-map__controls",
      role: "group",
      "aria-label": this.#readWord("controls"),
    });
    const zoomButtons = /** @type {const} */ ([
      ["+", "zoomIn", () => this.#zoomBy(STEP)],
      ["−", "zoomOut", () => this.#zoomBy(1 / STEP)],
      ["↺", "zoomReset", () => this.#resetView()],
    ]);
    for (const [text, word, zoom] of zoomButtons) {
      const attributes = { type: "button", "aria-label": this.#readWord(word) };
      const button = createElement("button", attributes, text);
      button.addEventListener("click", zoom);
      box.append(button);
    }
    if (navigator.geolocation) {
      const button = createElement("button", { type: "button" }, this.#readWord("nearest"));
      button.addEventListener("click", () => this.#findNearest());
      box.append(button);
    }
    this.#tools.append(box);
  }

  /**
   * Brings the map closer, or farther away.
   *
   * @param {number} factor how many times as large it becomes
   * @param {{ x: number, y: number }} [at] the part of the picture that stays in its place
   */
  #zoomBy(factor, at = { x: 0.5, y: 0.5 }) {
    const whole = this.#whole;
    const view = this.#view;
    const scale = Math.min(MOST, Math.max(1, (whole.width / view.width) * factor));
    const width = whole.width / scale;
    const height = whole.height / scale;
    view.x += (view.width - width) * at.x;
    view.y += (view.height - height) * at.y;
    Object.assign(view, { width, height });
    this.#moveBy(0, 0);
  }

  /** Shows the whole map again. */
  #resetView() {
    this.#zoomBy(0);
  }

  /**
   * Moves what is seen of the map, as far as there is something to see.
   *
   * Only the viewBox changes; the page itself scrolls as ever.
   *
   * @param {number} across in units of the map
   * @param {number} along in units of the map
   */
  #moveBy(across, along) {
    const whole = this.#whole;
    const view = this.#view;
    view.x = Math.min(whole.width - view.width, Math.max(0, view.x + across));
    view.y = Math.min(whole.height - view.height, Math.max(0, view.y + along));
    this.#svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    this.#svg.style.touchAction = this.#isZoomed() ? "none" : "";
  }

  /**
   * Says whether only a part of the map is seen.
   *
   * @returns {boolean}
   */
  #isZoomed() {
    return this.#view.width < this.#whole.width - 0.5;
  }

  /**
   * Returns the place of a pointer as parts of the picture's width and height.
   *
   * @param {MouseEvent} event
   * @returns {{ x: number, y: number }}
   */
  #locatePointer(event) {
    const box = this.#svg.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  /** Listens to the wheel, fingers and keys on the map. */
  #listenToMap() {
    const svg = this.#svg;
    svg.addEventListener("wheel", (event) => this.#zoomByWheel(event), { passive: false });
    svg.addEventListener("pointerdown", (event) => this.#startDrag(event));
    svg.addEventListener("pointermove", (event) => this.#moveFinger(event));
    for (const kind of /** @type {const} */ (["pointerup", "pointercancel", "pointerleave"])) {
      svg.addEventListener(kind, ({ pointerId }) => this.#fingers.delete(pointerId));
    }
    // A drag that ends on a mark is no click on it.
    svg.addEventListener("click", (event) => this.#dragged > CLICK && event.preventDefault(), true);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    this.addEventListener("keydown", (event) => this.#pressKey(event));
  }

  /**
   * Zooms by the wheel with Control held; a plain wheel scrolls the page.
   *
   * @param {WheelEvent} event
   */
  #zoomByWheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoomBy(Math.exp(-event.deltaY / 200), this.#locatePointer(event));
  }

  /**
   * Remembers a finger, or the mouse, that was put on the map.
   *
   * @param {PointerEvent} event
   */
  #startDrag(event) {
    this.#dragged = 0;
    this.#fingerDistance = 0;
    this.#fingers.set(event.pointerId, event);
  }

  /**
   * Zooms with two fingers, and moves a map that is zoomed with one.
   *
   * @param {PointerEvent} event
   */
  #moveFinger(event) {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    this.#fingers.set(event.pointerId, event);
    if (this.#fingers.size === 2) {
      this.#zoomByFingers(event);
    } else if (this.#isZoomed()) {
      const unit = this.#view.width / this.#svg.clientWidth;
      const across = before.clientX - event.clientX;
      const along = before.clientY - event.clientY;
      this.#dragged += Math.abs(across) + Math.abs(along);
      this.#moveBy(across * unit, along * unit);
    }
  }

  /**
   * Zooms as two fingers go apart, around the one that moved.
   *
   * @param {PointerEvent} event
   */
  #zoomByFingers(event) {
    const [one, other] = [...this.#fingers.values()];
    if (!(one && other)) return;
    const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (this.#fingerDistance) {
      this.#zoomBy(distance / this.#fingerDistance, this.#locatePointer(event));
    }
    this.#fingerDistance = distance;
  }

  /**
   * Zooms and moves the map by the keys.
   *
   * Keys elsewhere, and those held with another, are the page's and the browser's.
   *
   * @param {KeyboardEvent} event
   */
  #pressKey(event) {
    const target = /** @type {Element} */ (event.target);
    if (!target.closest("svg, .centre-map__controls")) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = this.#keys.get(event.key);
    const move = this.#isZoomed() ? MOVES.get(event.key) : undefined;
    zoom?.();
    if (move) this.#moveBy(move.x * this.#view.width, move.y * this.#view.height);
    if (zoom || move) event.preventDefault();
  }

  /**
   * Asks the browser where the visitor is, and names the nearest centre.
   *
   * The position stays in here: it is compared with the rows and forgotten.
   */
  #findNearest() {
    this.#message.textContent = this.#readWord("searching");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.#showNearest(coords),
      () => {
        this.#message.textContent = this.#readWord("refused");
      },
      { timeout: 20_000 },
    );
  }

  /**
   * Names the centre that is nearest to a position, and leads to it.
   *
   * @param {GeolocationCoordinates} position
   */
  #showNearest({ latitude, longitude }) {
    const [nearest] = this.#rows
      .filter((row) => row.dataset.latitude)
      .map((row) => ({
        link: row.querySelector("a"),
        km: measureKilometres(
          latitude,
          longitude,
          Number(row.dataset.latitude),
          Number(row.dataset.longitude),
        ),
      }))
      .sort((one, other) => one.km - other.km);
    if (!nearest?.link) return;
    const { link } = nearest;
    const words = this.#readWord("found", { km: Math.round(nearest.km), centre: "\n" });
    const [before = "", after = ""] = words.split("\n");
    const name = createElement("a", { href: link.href }, link.textContent);
    this.#message.replaceChildren(before, name, after);
  }
}

customElements.define("centre-map", CentreMap);
