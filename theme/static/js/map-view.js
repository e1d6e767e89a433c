import { createButton, createElement, readWord } from "./page-elements.js";

/** How much one step brings the map closer. */
const STEP = 1.6;
/** How many times as large the map can become at most. */
const MOST = 5;
/** How far a finger may move while it is still a click, in pixels. */
const CLICK = 6;
/** Which part of the map a key or a button moves it by. */
const SHARE = 0.25;
/** How near to the edge a mark may be to be in view, as a part of what is seen. */
const EDGE = 0.08;

/** @type {Map<string, { word: string, text: string, x: number, y: number }>} */
const MOVES = new Map([
  ["ArrowLeft", { word: "left", text: "←", x: -SHARE, y: 0 }],
  ["ArrowUp", { word: "up", text: "↑", x: 0, y: -SHARE }],
  ["ArrowDown", { word: "down", text: "↓", x: 0, y: SHARE }],
  ["ArrowRight", { word: "right", text: "→", x: SHARE, y: 0 }],
]);

/**
 * Zooms and moves a map by buttons, keys, wheel and fingers.
 *
 * The land grows; marks and names keep their size, because the stylesheet shrinks them by as much.
 * One finger that moves up or down always scrolls the page.
 */
export class MapView {
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
    ["0", () => this.showAll()],
  ]);

  /**
   * Takes over a map.
   *
   * @param {HTMLElement} element the element whose data attributes hold the words
   * @param {SVGSVGElement} svg
   */
  constructor(element, svg) {
    this.element = element;
    this.svg = svg;
    /** The size of the whole map, in its own units. */
    this.whole = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
    /** The part of the map that is seen. */
    this.view = { x: 0, y: 0, ...this.whole };
    /** The buttons that move the map, which show only while a part of it is seen. */
    this.movers = createElement("div", { class: "centre-map__movers", hidden: "" });
    this.#listen();
  }

  /**
   * Returns the buttons of the map.
   *
   * @returns {HTMLElement}
   */
  createControls() {
    const box = createElement("div", {
      class: "centre-map__controls",
      role: "group",
      "aria-label": readWord(this.element, "controls"),
    });
    const word = (/** @type {string} */ name) => readWord(this.element, name);
    box.append(
      createButton("+", word("zoomIn"), () => this.#zoomBy(STEP)),
      createButton("−", word("zoomOut"), () => this.#zoomBy(1 / STEP)),
      createButton("↺", word("zoomReset"), () => this.showAll()),
      this.movers,
    );
    for (const { word: name, text, x, y } of MOVES.values()) {
      this.movers.append(createButton(text, word(name), () => this.#moveByShare(x, y)));
    }
    box.addEventListener("keydown", (event) => this.#pressKey(event));
    return box;
  }

  /** Shows the whole map again. */
  showAll() {
    this.#zoomBy(0);
  }

  /**
   * Moves the map so that a mark is in view.
   *
   * @param {SVGGraphicsElement} mark
   */
  bringIntoView(mark) {
    if (!this.#isZoomed()) return;
    const matrix = /** @type {SVGGraphicsElement} */ (mark.querySelector("g")).transform.baseVal;
    const place = matrix.consolidate()?.matrix;
    if (!place) return;
    const { view } = this;
    const [left, top] = [view.x + view.width * EDGE, view.y + view.height * EDGE];
    const inner = 1 - 2 * EDGE;
    const [right, bottom] = [left + view.width * inner, top + view.height * inner];
    this.#moveBy(
      Math.min(0, place.e - left) + Math.max(0, place.e - right),
      Math.min(0, place.f - top) + Math.max(0, place.f - bottom),
    );
  }

  /**
   * Brings the map closer, or farther away.
   *
   * @param {number} factor how many times as large it becomes
   * @param {{ x: number, y: number }} [at] the part of the picture that stays in its place
   */
  #zoomBy(factor, at = { x: 0.5, y: 0.5 }) {
    const { whole, view } = this;
    const scale = Math.min(MOST, Math.max(1, (whole.width / view.width) * factor));
    const width = whole.width / scale;
    const height = whole.height / scale;
    view.x += (view.width - width) * at.x;
    view.y += (view.height - height) * at.y;
    Object.assign(view, { width, height });
    this.#moveBy(0, 0);
  }

  /**
   * Moves what is seen by a part of itself.
   *
   * @param {number} across
   * @param {number} along
   */
  #moveByShare(across, along) {
    this.#moveBy(across * this.view.width, along * this.view.height);
  }

  /**
   * Moves what is seen of the map, as far as there is something to see.
   *
   * @param {number} across in units of the map
   * @param {number} along in units of the map
   */
  #moveBy(across, along) {
    const { whole, view, svg } = this;
    view.x = Math.min(whole.width - view.width, Math.max(0, view.x + across));
    view.y = Math.min(whole.height - view.height, Math.max(0, view.y + along));
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.style.setProperty("--shrink", `${view.width / whole.width}`);
    svg.classList.toggle("is-near", this.#isZoomed());
    this.movers.hidden = !this.#isZoomed();
  }

  /**
   * Says whether only a part of the map is seen.
   *
   * @returns {boolean}
   */
  #isZoomed() {
    return this.view.width < this.whole.width - 0.5;
  }

  /**
   * Returns the place of a pointer as parts of the picture's width and height.
   *
   * @param {MouseEvent} event
   * @returns {{ x: number, y: number }}
   */
  #locatePointer(event) {
    const box = this.svg.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  /** Listens to the wheel, fingers and keys on the map. */
  #listen() {
    const { svg } = this;
    svg.addEventListener("wheel", (event) => this.#zoomByWheel(event), { passive: false });
    svg.addEventListener("dblclick", (event) => this.#zoomBy(STEP, this.#locatePointer(event)));
    svg.addEventListener("pointerdown", (event) => this.#startDrag(event));
    svg.addEventListener("pointermove", (event) => this.#moveFinger(event));
    for (const kind of /** @type {const} */ (["pointerup", "pointercancel", "pointerleave"])) {
      svg.addEventListener(kind, ({ pointerId }) => this.#fingers.delete(pointerId));
    }
    // A drag that ends on a mark is no click on it.
    svg.addEventListener("click", (event) => this.#dragged > CLICK && event.preventDefault(), true);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("keydown", (event) => this.#pressKey(event));
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
   * Zooms and moves with two fingers; moves a map that is zoomed with one, or with the mouse.
   *
   * @param {PointerEvent} event
   */
  #moveFinger(event) {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    this.#fingers.set(event.pointerId, event);
    if (this.#fingers.size === 2) this.#zoomByFingers(event);
    if (!this.#isZoomed()) return;
    const unit = this.view.width / this.svg.clientWidth / this.#fingers.size;
    const across = before.clientX - event.clientX;
    const along = before.clientY - event.clientY;
    this.#dragged += Math.abs(across) + Math.abs(along);
    this.#moveBy(across * unit, along * unit);
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
   * Zooms and moves the map by the keys; those held with another are the browser's.
   *
   * @param {KeyboardEvent} event
   */
  #pressKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = this.#keys.get(event.key);
    const move = this.#isZoomed() ? MOVES.get(event.key) : undefined;
    zoom?.();
    if (move) this.#moveByShare(move.x, move.y);
    if (zoom || move) event.preventDefault();
  }
}
