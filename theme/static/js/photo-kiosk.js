/** How long the kiosk stands still before it goes back to the start, in milliseconds. */
const ALONE = 90_000;

/** Which way the keys turn. */
const TURNS = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
]);

/**
 * Shows a finished sequence of pictures one by one on a whole screen.
 *
 * Each stands in both languages for as long as its words take. It can be paused and turned by hand;
 * who asks for less motion turns by hand only. Left alone after a touch, it goes back to the start.
 * An address that ends in #start begins by itself, for a screen that is switched on each morning.
 */
class PhotoKiosk extends HTMLElement {
  #slides = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-slide]")]);
  /** What is shown in turn: each slide in each of its languages. */
  #steps = this.#slides.flatMap((slide) =>
    [...slide.querySelectorAll("[data-seconds]")].map((words) => ({
      slide,
      words: /** @type {HTMLElement} */ (words),
    })),
  );
  #list = /** @type {HTMLElement} */ (this.querySelector("[data-slides]"));
  #controls = /** @type {HTMLElement} */ (this.querySelector("[data-controls]"));
  #startButton = /** @type {HTMLElement} */ (this.querySelector("[data-do=start]"));
  #pauseButton = /** @type {HTMLElement} */ (this.querySelector("[data-do=pause]"));
  #pauseWord = this.#pauseButton.textContent;
  #lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
  #listening = new AbortController();
  #playing = false;
  /** The number of the step that is shown. */
  #step = 0;
  /** @type {number | undefined} */
  #turning;
  /** @type {number | undefined} */
  #returning;
  /** What each button does, by its data-do. */
  #actions = new Map([
    ["start", () => this.#start()],
    ["stop", () => this.#stop()],
    ["pause", () => this.#setPlaying(!this.#playing)],
    ["before", () => this.#showStep(this.#step - 1)],
    ["after", () => this.#showStep(this.#step + 1)],
  ]);

  /** Offers the whole screen, and takes it where the address says so. */
  connectedCallback() {
    if (this.#slides.length === 0) return;
    this.dataset.ready = "true";
    /** @type {HTMLElement} */ (this.querySelector("[data-start]")).hidden = false;
    this.#listen();
    if (location.hash === "#start") this.#start();
  }

  /** Stops listening to the window, and the clocks. */
  disconnectedCallback() {
    this.#listening.abort();
    this.#stopClocks();
  }

  /** Listens to the buttons, the keys and every touch. */
  #listen() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      "click",
      (event) => {
        const button = /** @type {HTMLElement} */ (event.target);
        this.#actions.get(button.dataset.do ?? "")?.();
      },
      { signal },
    );
    for (const kind of ["pointerdown", "keydown"]) {
      addEventListener(kind, () => this.#planReturn(), { signal });
    }
    addEventListener("keydown", (event) => this.#turnByKey(event), { signal });
    document.addEventListener("visibilitychange", () => this.#keepAwake(), { signal });
  }

  /** Takes the screen and begins with the first picture. */
  #start() {
    this.dataset.on = "true";
    this.#controls.hidden = false;
    // Only a touch may ask for the whole screen; the window does as well.
    if (navigator.userActivation?.isActive !== false) {
      this.requestFullscreen?.().catch(() => {
        // Refused: the pictures fill the window.
      });
    }
    this.#keepAwake();
    this.#showStep(0);
    this.#setPlaying(!this.#lessMotion.matches);
    this.#pauseButton.focus();
  }

  /** Gives the screen back and shows the whole sequence again. */
  #stop() {
    delete this.dataset.on;
    this.#controls.hidden = true;
    this.#stopClocks();
    for (const { slide, words } of this.#steps) {
      slide.hidden = false;
      words.hidden = false;
    }
    if (document.fullscreenElement) document.exitFullscreen();
    this.#startButton.focus();
  }

  /** Stops what would turn the picture or return to the start. */
  #stopClocks() {
    clearTimeout(this.#turning);
    clearTimeout(this.#returning);
  }

  /** Keeps the screen from going dark while pictures are shown. */
  #keepAwake() {
    if (!this.dataset.on || document.hidden) return;
    navigator.wakeLock?.request("screen").catch(() => {
      // Refused: the screen follows its own settings.
    });
  }

  /**
   * Lets the pictures go on by themselves, or stand.
   *
   * @param {boolean} playing
   */
  #setPlaying(playing) {
    this.#playing = playing;
    this.#pauseButton.textContent = playing
      ? this.#pauseWord
      : (this.#pauseButton.dataset.goOn ?? "");
    this.#list.ariaLive = playing ? "off" : "polite";
    this.#planTurn();
    this.#planReturn();
  }

  /** Sets the clock for the next step, while the pictures go on. */
  #planTurn() {
    clearTimeout(this.#turning);
    if (!this.#playing) return;
    const seconds = Number(this.#steps[this.#step]?.words.dataset.seconds);
    this.#turning = setTimeout(() => this.#showStep(this.#step + 1), seconds * 1000);
  }

  /**
   * Shows the step of this number, counted round and round, and fetches the next picture.
   *
   * @param {number} number
   */
  #showStep(number) {
    this.#step = (number + this.#steps.length) % this.#steps.length;
    const shown = this.#steps[this.#step];
    for (const { slide, words } of this.#steps) {
      slide.hidden = slide !== shown?.slide;
      words.hidden = words !== shown?.words;
    }
    const following = this.#slides.findIndex((slide) => !slide.hidden) + 1;
    const image = this.#slides[following % this.#slides.length]?.querySelector("img");
    if (image) image.loading = "eager";
    this.#planTurn();
  }

  /**
   * Turns to the next picture, or back, by the arrow keys.
   *
   * @param {KeyboardEvent} event
   */
  #turnByKey(event) {
    const turn = TURNS.get(event.key);
    if (this.dataset.on && turn) this.#showStep(this.#step + turn);
  }

  /** Sets the clock for the return to the start; while it stands still, each touch puts it off. */
  #planReturn() {
    clearTimeout(this.#returning);
    if (!this.dataset.on || this.#playing) return;
    this.#returning = setTimeout(() => {
      this.#showStep(0);
      if (!this.#lessMotion.matches) this.#setPlaying(true);
    }, ALONE);
  }
}

customElements.define("photo-kiosk", PhotoKiosk);
