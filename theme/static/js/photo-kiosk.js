// <photo-kiosk> shows a finished sequence of pictures one by one on a whole screen, each in both
// languages, for as long as its words take. It can be paused and turned by hand; who asks for less
// motion turns by hand only. Left alone after a touch, it goes back to the start.
// An address that ends in #start begins by itself, for a screen that is switched on each morning.

const ALONE = 90_000;

class PhotoKiosk extends HTMLElement {
  connectedCallback() {
    this.slides = [...this.querySelectorAll("[data-slide]")];
    if (!this.slides.length || this.dataset.ready) return;
    this.dataset.ready = "true";
    this.steps = this.slides.flatMap((slide) =>
      [...slide.querySelectorAll("[data-seconds]")].map((words) => ({ slide, words })),
    );
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.list = this.querySelector("[data-slides]");
    this.controls = this.querySelector("[data-controls]");
    this.pauseButton = this.querySelector("[data-do=pause]");
    this.words = [this.pauseButton.textContent, this.pauseButton.dataset.goOn];
    this.querySelector("[data-start]").hidden = false;
    const does = {
      start: () => this.start(),
      stop: () => this.stop(),
      pause: () => this.play(!this.playing),
      before: () => this.show(this.step - 1),
      after: () => this.show(this.step + 1),
    };
    this.addEventListener("click", (event) => does[event.target.dataset.do]?.());
    for (const kind of ["pointerdown", "keydown"]) {
      addEventListener(kind, () => this.wait());
    }
    addEventListener("keydown", (event) => this.key(event));
    addEventListener("visibilitychange", () => this.stayAwake());
    if (location.hash === "#start") this.start();
  }

  start() {
    this.dataset.on = "true";
    this.controls.hidden = false;
    // Only a touch may ask for the whole screen; the window does as well.
    if (navigator.userActivation?.isActive !== false) this.requestFullscreen?.().catch(() => {});
    this.stayAwake();
    this.show(0);
    this.play(!this.still.matches);
    this.pauseButton.focus();
  }

  stop() {
    delete this.dataset.on;
    this.controls.hidden = true;
    clearTimeout(this.timer);
    clearTimeout(this.alone);
    for (const { slide, words } of this.steps) slide.hidden = words.hidden = false;
    if (document.fullscreenElement) document.exitFullscreen();
    this.querySelector("[data-do=start]").focus();
  }

  stayAwake() {
    if (this.dataset.on && !document.hidden) navigator.wakeLock?.request("screen").catch(() => {});
  }

  play(playing) {
    this.playing = playing;
    this.pauseButton.textContent = this.words[playing ? 0 : 1];
    this.list.ariaLive = playing ? "off" : "polite";
    this.tick();
    this.wait();
  }

  tick() {
    clearTimeout(this.timer);
    const { words } = this.steps[this.step];
    if (this.playing) this.timer = setTimeout(() => this.show(this.step + 1), words.dataset.seconds * 1000);
  }

  show(step) {
    this.step = (step + this.steps.length) % this.steps.length;
    const shown = this.steps[this.step];
    for (const { slide, words } of this.steps) {
      slide.hidden = slide !== shown.slide;
      words.hidden = words !== shown.words;
    }
    const next = this.slides[(this.slides.indexOf(shown.slide) + 1) % this.slides.length];
    next.querySelector("img").loading = "eager";
    this.tick();
  }

  key(event) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (this.dataset.on && by) this.show(this.step + by);
  }

  // While it stands still, each touch puts the return to the start off.
  wait() {
    clearTimeout(this.alone);
    if (!this.dataset.on || this.playing) return;
    this.alone = setTimeout(() => {
      this.show(0);
      if (!this.still.matches) this.play(true);
    }, ALONE);
  }
}

customElements.define("photo-kiosk", PhotoKiosk);
