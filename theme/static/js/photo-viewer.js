// <photo-viewer> wraps an exhibition and its closed window: a picture opens large, the next is a key,
// a swipe or a button away, two fingers bring it closer. Its address is that of the picture on the page.
// Without it every picture has a page of its own; nothing here is fetched from elsewhere or stored.

const MOST = 4;
const NEAR = 2.5;
const SWIPE = 48;

class PhotoViewer extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    this.items = [...this.querySelectorAll("[data-photo]")];
    if (!this.dialog || this.dataset.ready) return;
    this.dataset.ready = "true";
    this.stage = this.dialog.querySelector("[data-stage]");
    this.slides = new Map();
    this.zoom = 1;
    this.index = 0;
    this.listen();
    this.follow();
  }

  listen() {
    this.items.forEach((item, index) => {
      for (const link of item.querySelectorAll("[data-open]")) {
        link.addEventListener("click", (event) => {
          if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          // On the way back the browser would scroll to where it was, away from the picture seen last.
          history.scrollRestoration = "manual";
          history.pushState({ viewer: true }, "", `#${item.id}`);
          this.show(index);
        });
      }
    });
    const does = {
      before: () => this.go(this.index - 1),
      after: () => this.go(this.index + 1),
      zoom: () => this.toggle(),
      close: () => this.dialog.close(),
    };
    this.dialog.addEventListener("click", (event) => does[event.target.dataset.do]?.());
    addEventListener("keydown", (event) => this.dialog.open && this.key(event));
    addEventListener("load", () => this.dialog.open && this.hold());
    this.dialog.addEventListener("close", () => this.left());
    addEventListener("popstate", () => this.follow());
    this.stage.addEventListener("dblclick", (event) => this.toggle(event));
    this.stage.addEventListener("touchstart", (event) => this.touch(event), { passive: true });
    this.stage.addEventListener("touchmove", (event) => this.pinch(event), { passive: false });
    this.stage.addEventListener("touchend", (event) => this.lift(event));
  }

  // The address says which picture is open: so a sent address opens it, and Back closes it.
  follow() {
    const index = this.items.findIndex((item) => `#${item.id}` === location.hash);
    if (index >= 0) return this.show(index);
    if (this.dialog.open) this.dialog.close();
    history.scrollRestoration = "auto";
  }

  left() {
    const item = this.items[this.index];
    this.slides.forEach((slide) => slide.remove());
    this.slides.clear();
    item.querySelector("[data-open]").focus();
    if (location.hash !== `#${item.id}`) return;
    if (history.state?.viewer) history.back();
    else history.replaceState(null, "", location.pathname + location.search);
  }

  go(index) {
    if (index < 0 || index >= this.items.length || index === this.index) return;
    history.replaceState(history.state, "", `#${this.items[index].id}`);
    this.show(index);
  }

  show(index) {
    this.index = index;
    const item = this.items[index];
    const part = (name) => this.dialog.querySelector(name);
    if (!this.dialog.open) this.dialog.showModal();
    for (const [at, slide] of this.slides) {
      if (Math.abs(at - index) > 1) {
        slide.remove();
        this.slides.delete(at);
      }
    }
    // The neighbours are there already, unseen, so that they come without waiting.
    for (const at of [index, index + 1, index - 1]) if (this.items[at]) this.slide(at).hidden = at !== index;
    this.near(1);
    const words = item.querySelector("[data-words-of]");
    part("[data-words]").replaceChildren(...words.cloneNode(true).childNodes);
    part("[data-words]").scrollTop = 0;
    this.hold();
    const title = words.querySelector("h4").textContent;
    const number = words.querySelector(".panel__number").textContent;
    part("#viewer-title").textContent = title;
    part("[data-said]").textContent = `${number}: ${title}. ${item.querySelector("img").alt}`;
    part("[data-do=before]").ariaDisabled = String(index === 0);
    part("[data-do=after]").ariaDisabled = String(index === this.items.length - 1);
  }

  // Words that go take the focus with them; so does the browser, which looks for the picture of the address.
  hold() {
    if (this.dialog.contains(document.activeElement)) return;
    this.dialog.querySelector("[data-do=after]").focus();
  }

  slide(at) {
    let slide = this.slides.get(at);
    if (!slide) {
      slide = this.items[at].querySelector(".picture").cloneNode(true);
      for (const source of slide.querySelectorAll("source")) source.sizes = "100vw";
      slide.querySelector("img").loading = "eager";
      this.slides.set(at, slide);
      this.stage.append(slide);
    }
    return slide;
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const near = this.zoom > 1;
    const does = {
      ArrowLeft: near ? null : () => this.go(this.index - 1),
      ArrowRight: near ? null : () => this.go(this.index + 1),
      Home: () => this.go(0),
      End: () => this.go(this.items.length - 1),
      "+": () => this.near(this.zoom * 1.5),
      "-": () => this.near(this.zoom / 1.5),
      0: () => this.near(1),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  }

  toggle(event) {
    this.near(this.zoom > 1 ? 1 : NEAR, event);
  }

  /** Shows the picture `zoom` times as large; the point of `at`, else the middle, stays in its place. */
  near(zoom, at) {
    const box = this.stage.getBoundingClientRect();
    const x = at ? at.clientX - box.left : box.width / 2;
    const y = at ? at.clientY - box.top : box.height / 2;
    const next = Math.min(MOST, Math.max(1, zoom));
    const ratio = next / this.zoom;
    const left = (this.stage.scrollLeft + x) * ratio - x;
    const top = (this.stage.scrollTop + y) * ratio - y;
    this.zoom = next;
    this.stage.style.setProperty("--zoom", String(next));
    this.stage.toggleAttribute("data-near", next > 1);
    this.stage.scrollTo({ left, top, behavior: "instant" });
    this.dialog.querySelector("[data-do=zoom]").setAttribute("aria-pressed", String(next > 1));
  }

  touch(event) {
    const [one, other] = event.touches;
    this.from = { x: one.clientX, y: one.clientY, zoom: this.zoom, apart: other && apart(one, other) };
  }

  pinch(event) {
    const [one, other] = event.touches;
    if (!other || !this.from?.apart) return;
    event.preventDefault();
    const middle = {
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
    };
    this.near((this.from.zoom * apart(one, other)) / this.from.apart, middle);
  }

  lift(event) {
    const from = this.from;
    if (event.touches.length || !from) return;
    this.from = null;
    const [end] = event.changedTouches;
    const across = end.clientX - from.x;
    const along = Math.abs(end.clientY - from.y);
    if (from.apart || this.zoom > 1 || Math.abs(across) < Math.max(SWIPE, along * 1.5)) return;
    this.go(this.index - Math.sign(across));
  }
}

const apart = (one, other) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

customElements.define("photo-viewer", PhotoViewer);
