import { createButton, createElement, readWord, splitIds } from "./page-elements.js";

/** By how much a step of the map may be missed and still count as reached. */
const NEARLY = 0.99;
/** How far a finger may move while it is still a click, in pixels. */
const CLICK = 6;
/** Which part of the map a key or a button moves it by. */
const SHARE = 0.25;
/** How near to the edge, and to the buttons there, a mark in focus may be: a part of the view. */
const EDGE = 0.15;

/**
 * By each key: the name of its button, the button's text and class, and where it moves the map.
 *
 * @type {Map<string, { word: string, text: string, edge: string, x: number, y: number }>}
 */
const MOVES = new Map([
  ["ArrowLeft", { word: "left", text: "←", edge: "is-left", x: -SHARE, y: 0 }],
  ["ArrowUp", { word: "up", text: "↑", edge: "is-top", x: 0, y: -SHARE }],
  ["ArrowDown", { word: "down", text: "↓", edge: "is-bottom", x: 0, y: SHARE }],
  ["ArrowRight", { word: "right", text: "→", edge: "is-right", x: SHARE, y: 0 }],
]);

/**
 * Returns the number nearest to *value* from −*beyond* to *most* + *beyond*.
 *
 * @param {number} value
 * @param {number} most
 * @param {number} beyond
 * @returns {number}
 */
function clamp(value, most, beyond) {
  return Math.min(most + beyond, Math.max(-beyond, value));
}

/**
 * Says whether the visitor has enlarged the page with two fingers.
 *
 * @returns {boolean}
 */
function isPageEnlarged() {
  return (visualViewport?.scale ?? 1) > 1 / NEARLY;
}

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
    ["+", () => this.#zoomIn()],
    ["=", () => this.#zoomIn()],
    ["-", () => this.#zoomOut()],
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
    /** How many times as large the map becomes, step by step; names were placed for these. */
    this.zooms = splitIds(element.dataset.zooms).map(Number);
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
      createButton("+", word("zoomIn"), () => this.#zoomIn()),
      createButton("−", word("zoomOut"), () => this.#zoomOut()),
      createButton("↺", word("zoomReset"), () => this.showAll()),
      this.movers,
    );
    for (const { word: name, text, edge, x, y } of MOVES.values()) {
      const button = createButton(text, word(name), () => this.#moveByShare(x, y));
      button.className = edge;
      this.movers.append(button);
    }
    box.addEventListener("keydown", (event) => this.#pressKey(event));
    return box;
  }

  /** Shows the whole map again. */
  showAll() {
    this.#zoomBy(0);
  }

  /**
   * Moves the map so that a mark is in view, unless a finger or the mouse is on it: then the mark
   * must stay below.
   *
   * @param {SVGGraphicsElement} mark
   */
  bringIntoView(mark) {
    if (!this.#isZoomed() || this.#fingers.size > 0) return;
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
    // The browser has scrolled to where the mark was.
    if (mark === document.activeElement) mark.scrollIntoView({ block: "nearest" });
  }

  /**
   * Moves a map that is zoomed so that the middle of a shape is in its middle.
   *
   * @param {SVGGraphicsElement} shape
   */
  centreOn(shape) {
    if (!this.#isZoomed()) return;
    const { view } = this;
    const box = shape.getBBox();
    this.#moveBy(
      box.x + box.width / 2 - view.x - view.width / 2,
      box.y + box.height / 2 - view.y - view.height / 2,
    );
  }

  /**
   * Brings the map to the next closer step.
   *
   * @param {{ x: number, y: number }} [at] the part of the picture that stays in its place
   */
  #zoomIn(at) {
    const scale = this.#scale();
    const next = this.zooms.find((zoom) => scale < zoom * NEARLY);
    if (next) this.#zoomBy(next / scale, at);
  }

  /** Brings the map to the next step farther away. */
  #zoomOut() {
    const scale = this.#scale();
    const next = this.zooms.findLast((zoom) => zoom < scale * NEARLY);
    if (next) this.#zoomBy(next / scale);
  }

  /**
   * Returns how many times as large as the whole map it is now.
   *
   * @returns {number}
   */
  #scale() {
    return this.whole.width / this.view.width;
  }

  /**
   * Brings the map closer, or farther away.
   *
   * @param {number} factor how many times as large it becomes
   * @param {{ x: number, y: number }} [at] the part of the picture that stays in its place
   */
  #zoomBy(factor, at = { x: 0.5, y: 0.5 }) {
    const { whole, view } = this;
    const scale = Math.min(this.zooms.at(-1) ?? 1, Math.max(1, this.#scale() * factor));
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
   * Moves what is seen of the map, as far as there is something to see, and a little beyond: so a
   * mark at its end need not stay below a button.
   *
   * @param {number} across in units of the map
   * @param {number} along in units of the map
   */
  #moveBy(across, along) {
    const { whole, view, svg } = this;
    const edge = this.#isZoomed() ? EDGE : 0;
    view.x = clamp(view.x + across, whole.width - view.width, edge * view.width);
    view.y = clamp(view.y + along, whole.height - view.height, edge * view.height);
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.style.setProperty("--shrink", `${view.width / whole.width}`);
    const scale = this.#scale();
    svg.dataset.step = `${this.zooms.findLastIndex((zoom) => scale >= zoom * NEARLY)}`;
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
   * Returns the place of a pointer as parts of the width and height of what is seen.
   *
   * @param {MouseEvent} event
   * @returns {{ x: number, y: number }}
   */
  #locatePointer(event) {
    const { view } = this;
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(
      this.svg.getScreenCTM()?.inverse(),
    );
    return { x: (place.x - view.x) / view.width, y: (place.y - view.y) / view.height };
  }

  /** Listens to the wheel, fingers and keys on the map. */
  #listen() {
    const { svg } = this;
    svg.addEventListener("wheel", (event) => this.#zoomByWheel(event), { passive: false });
    svg.addEventListener("dblclick", (event) => this.#zoomIn(this.#locatePointer(event)));
    svg.addEventListener("pointerdown", (event) => this.#startDrag(event));
    svg.addEventListener("pointermove", (event) => this.#moveFinger(event));
    for (const kind of /** @type {const} */ (["pointerup", "pointercancel", "pointerleave"])) {
      svg.addEventListener(kind, ({ pointerId }) => this.#fingers.delete(pointerId));
    }
    // A drag that ends on a mark is no click on it.
    svg.addEventListener("click", (event) => this.#dragged > CLICK && event.preventDefault(), true);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("keydown", (event) => this.#pressKey(event));
    // Where the page itself is enlarged, fingers on the map must be able to lead out again.
    visualViewport?.addEventListener("resize", () => {
      svg.classList.toggle("is-released", isPageEnlarged());
    });
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
    if (!before || isPageEnlarged()) return;
    this.#fingers.set(event.pointerId, event);
    if (this.#fingers.size === 2) this.#zoomByFingers(event);
    if (!this.#isZoomed()) return;
    const unit = 1 / (this.svg.getScreenCTM()?.a ?? 1) / this.#fingers.size;
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
