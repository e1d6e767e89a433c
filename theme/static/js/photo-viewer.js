/** How many times as large a picture can become at most. */
const MOST = 4;
/** How many times as large the button makes it. */
const NEAR = 2.5;
/** How far a finger must go to turn the picture, in pixels. */
const SWIPE = 48;

/** @typedef {{ clientX: number, clientY: number }} Point a place in the window */

/**
 * Returns how far two fingers are apart, in pixels.
 *
 * @param {Point} one
 * @param {Point} other
 * @returns {number}
 */
function measureDistance(one, other) {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

/**
 * Says whether a key is held that makes a click or a key the browser's own.
 *
 * @param {MouseEvent | KeyboardEvent} event
 * @returns {boolean}
 */
function hasModifier(event) {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/**
 * Opens the pictures of an exhibition large, in its finished, closed window.
 *
 * The next is a key, a swipe or a button away, two fingers bring it closer. The address is that
 * of the picture on the page. Without this every picture has a page of its own; nothing here is
 * fetched from elsewhere or stored.
 */
class PhotoViewer extends HTMLElement {
  #dialog = /** @type {HTMLDialogElement} */ (this.querySelector("dialog"));
  #stage = /** @type {HTMLElement} */ (this.querySelector("[data-stage]"));
  #items = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-photo]")]);
  /** The pictures in the window, by their number: the one that is seen and its neighbours. */
  #slides = /** @type {Map<number, HTMLElement>} */ (new Map());
  #zoom = 1;
  #index = 0;
  /** @type {{ point: Point, zoom: number, distance: number } | null} */
  #touch = null;
  #listening = new AbortController();
  /** What each button does, by its data-do. */
  #actions = new Map([
    ["before", () => this.#goTo(this.#index - 1)],
    ["after", () => this.#goTo(this.#index + 1)],
    ["zoom", () => this.#toggleZoom()],
    ["close", () => this.#dialog.close()],
  ]);
  /** What each key does. */
  #keys = new Map([
    ["ArrowLeft", () => this.#goTo(this.#index - 1)],
    ["ArrowRight", () => this.#goTo(this.#index + 1)],
    ["Home", () => this.#goTo(0)],
    ["End", () => this.#goTo(this.#items.length - 1)],
    ["+", () => this.#setZoom(this.#zoom * 1.5)],
    ["-", () => this.#setZoom(this.#zoom / 1.5)],
    ["0", () => this.#setZoom(1)],
  ]);

  /** Lets the pictures open, and opens the one of the address. */
  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#listenToItems(signal);
    this.#listenToDialog(signal);
    addEventListener("keydown", (event) => this.#pressKey(event), { signal });
    addEventListener("load", () => this.#keepFocus(), { signal });
    addEventListener("popstate", () => this.#followAddress(), { signal });
    this.dataset.ready = "true";
    this.#followAddress();
  }

  /** Stops listening to the window. */
  disconnectedCallback() {
    this.#listening.abort();
  }

  /**
   * Lets each picture of the page open the window.
   *
   * @param {AbortSignal} signal ends the listening
   */
  #listenToItems(signal) {
    for (const [index, item] of this.#items.entries()) {
      for (const link of item.querySelectorAll("[data-open]")) {
        link.addEventListener(
          "click",
          (event) => this.#openItem(index, /** @type {MouseEvent} */ (event)),
          { signal },
        );
      }
    }
  }

  /**
   * Listens to the buttons of the window, and to fingers on its picture.
   *
   * @param {AbortSignal} signal ends the listening
   */
  #listenToDialog(signal) {
    const stage = this.#stage;
    this.#dialog.addEventListener("click", (event) => this.#pressButton(event), { signal });
    this.#dialog.addEventListener("close", () => this.#leaveDialog(), { signal });
    stage.addEventListener("dblclick", (event) => this.#toggleZoom(event), { signal });
    stage.addEventListener("touchstart", (event) => this.#startTouch(event), {
      signal,
      passive: true,
    });
    stage.addEventListener("touchmove", (event) => this.#pinchPicture(event), {
      signal,
      passive: false,
    });
    stage.addEventListener("touchend", (event) => this.#endTouch(event), { signal });
  }

  /**
   * Opens the picture of this number, unless its link is to open elsewhere.
   *
   * @param {number} index
   * @param {MouseEvent} event
   */
  #openItem(index, event) {
    if (event.button || event.shiftKey || hasModifier(event)) return;
    event.preventDefault();
    // On the way back the browser would scroll to where it was, away from the picture seen last.
    history.scrollRestoration = "manual";
    history.pushState({ viewer: true }, "", `#${this.#items[index]?.id}`);
    this.#showItem(index);
  }

  /**
   * Does what the pressed button of the window stands for.
   *
   * @param {MouseEvent} event
   */
  #pressButton(event) {
    const button = /** @type {HTMLElement} */ (event.target);
    this.#actions.get(button.dataset.do ?? "")?.();
  }

  /** Opens the picture that the address names, and closes the window where it names none. */
  #followAddress() {
    const index = this.#items.findIndex((item) => `#${item.id}` === location.hash);
    if (index >= 0) {
      this.#showItem(index);
      return;
    }
    if (this.#dialog.open) this.#dialog.close();
    history.scrollRestoration = "auto";
  }

  /** Empties the closed window and goes back to the picture seen last. */
  #leaveDialog() {
    const item = this.#items[this.#index];
    for (const slide of this.#slides.values()) slide.remove();
    this.#slides.clear();
    /** @type {HTMLElement | null | undefined} */
    const link = item?.querySelector("[data-open]");
    link?.focus();
    if (location.hash !== `#${item?.id}`) return;
    if (history.state?.viewer) history.back();
    else history.replaceState(null, "", location.pathname + location.search);
  }

  /**
   * Turns to the picture of this number, where there is one.
   *
   * @param {number} index
   */
  #goTo(index) {
    const item = this.#items[index];
    if (!item || index === this.#index) return;
    history.replaceState(history.state, "", `#${item.id}`);
    this.#showItem(index);
  }

  /**
   * Shows the picture of this number with its words, and says so.
   *
   * @param {number} index
   */
  #showItem(index) {
    this.#index = index;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#placeSlides();
    this.#setZoom(1);
    this.#showWords();
    this.#keepFocus();
    this.#findPart("[data-do=before]").ariaDisabled = String(index === 0);
    this.#findPart("[data-do=after]").ariaDisabled = String(index === this.#items.length - 1);
  }

  /** Puts the picture into the window, and its neighbours unseen: they come without waiting. */
  #placeSlides() {
    const index = this.#index;
    for (const [at, slide] of this.#slides) {
      if (Math.abs(at - index) > 1) {
        slide.remove();
        this.#slides.delete(at);
      }
    }
    for (const at of [index, index + 1, index - 1]) {
      const item = this.#items[at];
      if (item) this.#findSlide(at, item).hidden = at !== index;
    }
  }

  /** Shows the words of the picture, and names it for those who hear. */
  #showWords() {
    const item = this.#items[this.#index];
    const words = item?.querySelector("[data-words-of]");
    if (!words) return;
    const shown = this.#findPart("[data-words]");
    shown.replaceChildren(...words.cloneNode(true).childNodes);
    shown.scrollTop = 0;
    const title = words.querySelector("[data-title]")?.textContent ?? "";
    const number = words.querySelector("[data-number]")?.textContent ?? "";
    const image = item?.querySelector("img");
    this.#findPart("#viewer-title").textContent = title;
    this.#findPart("[data-said]").textContent = `${number}: ${title}. ${image?.alt ?? ""}`;
  }

  /**
   * Returns a part of the window.
   *
   * @param {string} selector
   * @returns {HTMLElement}
   */
  #findPart(selector) {
    return /** @type {HTMLElement} */ (this.#dialog.querySelector(selector));
  }

  /**
   * Gives the open window the focus back.
   *
   * Words that go take it with them; so does the browser, which looks for the picture of the
   * address.
   */
  #keepFocus() {
    if (!this.#dialog.open || this.#dialog.contains(document.activeElement)) return;
    this.#findPart("[data-do=after]").focus();
  }

  /**
   * Returns the picture of *item* in the window; it is put there where it is not yet.
   *
   * @param {number} at the number of the picture
   * @param {HTMLElement} item
   * @returns {HTMLElement}
   */
  #findSlide(at, item) {
    const known = this.#slides.get(at);
    if (known) return known;
    const picture = /** @type {HTMLElement} */ (item.querySelector(".picture"));
    const slide = /** @type {HTMLElement} */ (picture.cloneNode(true));
    for (const source of slide.querySelectorAll("source")) source.sizes = "100vw";
    for (const image of slide.querySelectorAll("img")) image.loading = "eager";
    this.#slides.set(at, slide);
    this.#stage.append(slide);
    return slide;
  }

  /**
   * Turns or enlarges the picture by the keys; arrows move what is enlarged, as ever.
   *
   * @param {KeyboardEvent} event
   */
  #pressKey(event) {
    const press = this.#keys.get(event.key);
    if (!(this.#dialog.open && press) || hasModifier(event)) return;
    if (this.#zoom > 1 && event.key.startsWith("Arrow")) return;
    event.preventDefault();
    press();
  }

  /**
   * Brings the picture closer, or back to its whole.
   *
   * @param {Point} [at] the point that stays in its place
   */
  #toggleZoom(at) {
    this.#setZoom(this.#zoom > 1 ? 1 : NEAR, at);
  }

  /**
   * Shows the picture *zoom* times as large.
   *
   * @param {number} zoom
   * @param {Point} [at] the point that stays in its place; else the middle
   */
  #setZoom(zoom, at) {
    const stage = this.#stage;
    const box = stage.getBoundingClientRect();
    const x = at ? at.clientX - box.left : box.width / 2;
    const y = at ? at.clientY - box.top : box.height / 2;
    const next = Math.min(MOST, Math.max(1, zoom));
    const ratio = next / this.#zoom;
    const left = (stage.scrollLeft + x) * ratio - x;
    const top = (stage.scrollTop + y) * ratio - y;
    this.#zoom = next;
    stage.style.setProperty("--zoom", String(next));
    stage.toggleAttribute("data-near", next > 1);
    stage.scrollTo({ left, top, behavior: "instant" });
    this.#findPart("[data-do=zoom]").setAttribute("aria-pressed", String(next > 1));
  }

  /**
   * Remembers where fingers were put down.
   *
   * @param {TouchEvent} event
   */
  #startTouch(event) {
    const [one, other] = event.touches;
    if (!one) return;
    this.#touch = {
      point: { clientX: one.clientX, clientY: one.clientY },
      zoom: this.#zoom,
      distance: other ? measureDistance(one, other) : 0,
    };
  }

  /**
   * Enlarges the picture as two fingers go apart.
   *
   * @param {TouchEvent} event
   */
  #pinchPicture(event) {
    const start = this.#touch;
    const [one, other] = event.touches;
    if (!(one && other && start?.distance)) return;
    event.preventDefault();
    this.#setZoom((start.zoom * measureDistance(one, other)) / start.distance, {
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
    });
  }

  /**
   * Turns the picture where one finger went across it.
   *
   * @param {TouchEvent} event
   */
  #endTouch(event) {
    const start = this.#touch;
    const [end] = event.changedTouches;
    if (event.touches.length > 0 || !(start && end)) return;
    this.#touch = null;
    const across = end.clientX - start.point.clientX;
    const along = Math.abs(end.clientY - start.point.clientY);
    if (start.distance || this.#zoom > 1) return;
    if (Math.abs(across) >= Math.max(SWIPE, along * 1.5))
      this.#goTo(this.#index - Math.sign(across));
  }
}

customElements.define("photo-viewer", PhotoViewer);
