/** What several of the page's elements need: new elements, and words and ids in data attributes. */

/**
 * Returns a new element.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} [attributes]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function createElement(name, attributes = {}, text = "") {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/**
 * Returns a button that does something.
 *
 * @param {string} text
 * @param {string} name what it says to who does not see it; "" if the text says it
 * @param {() => void} act
 * @returns {HTMLButtonElement}
 */
export function createButton(text, name, act) {
  const button = createElement("button", { type: "button" }, text);
  if (name) button.setAttribute("aria-label", name);
  button.addEventListener("click", act);
  return button;
}

/**
 * Returns the list of ids in a data attribute.
 *
 * @param {string | undefined} text
 * @returns {string[]}
 */
export function splitIds(text) {
  return (text ?? "").split(" ").filter(Boolean);
}

/**
 * Returns a word of the page from an element's data attributes.
 *
 * @param {HTMLElement} element
 * @param {string} name
 * @param {Record<string, string | number>} [values] what stands for {names} in it
 * @returns {string}
 */
export function readWord(element, name, values = {}) {
  let text = element.dataset[name] ?? "";
  for (const [key, value] of Object.entries(values)) text = text.replace(`{${key}}`, `${value}`);
  return text;
}
