// Suggests names while somebody types. Without this script the form leads to the page of results.
const form = document.querySelector("form.search");
const input = form.querySelector("input");
const list = document.createElement("ul");
list.id = "suggestions";
list.className = "suggestions";
list.hidden = true;
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", form.querySelector("label").textContent);
const status = document.createElement("p");
status.className = "unseen";
status.setAttribute("role", "status");
form.append(list, status);
for (const [name, value] of Object.entries({
  role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
})) {
  input.setAttribute(name, value);
}

let chosen = -1;
let asked = 0;
let waiting;

function words(text, language, className) {
  const bdi = document.createElement("bdi");
  bdi.textContent = text;
  if (language) {
    bdi.lang = language;
    bdi.dir = language.startsWith("ar") ? "rtl" : "ltr";
  }
  bdi.className = className;
  return bdi;
}

function close() {
  list.hidden = true;
  chosen = -1;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function say(text) {
  status.textContent = text;
  const line = document.createElement("li");
  line.className = "said";
  line.setAttribute("role", "option");
  line.setAttribute("aria-disabled", "true");
  line.textContent = text;
  list.replaceChildren(line);
  open();
}

function open() {
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
}

function show(found) {
  chosen = -1;
  if (found.length === 0) {
    say(form.dataset.nothing);
    return;
  }
  list.replaceChildren(...found.map((each, index) => {
    const line = document.createElement("li");
    line.id = `suggestion-${index}`;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    line.dataset.page = each.page;
    line.append(words(each.name, each.language, "name"), " ");
    if (each.other) {
      line.append(words(each.other, each.otherLanguage, "other"), " ");
    }
    line.append(words(each.kindName, "", "kind"), "\u00A0", words(`${form.dataset.events}: ${each.events}`, "", "number"));
    return line;
  }));
  status.textContent = `${form.dataset.found}: ${found.length}`;
  open();
}

async function ask() {
  const number = ++asked;
  const text = input.value.trim();
  if (text.length < 2) {
    close();
    return;
  }
  try {
    const answer = await fetch(`/search?format=json&q=${encodeURIComponent(text)}`);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const found = await answer.json();
    if (number === asked) {
      show(found);
    }
  } catch {
    if (number === asked) {
      say(form.dataset.fault);
    }
  }
}

function choose(step) {
  const lines = [...list.querySelectorAll("[data-page]")];
  if (list.hidden || lines.length === 0) {
    return;
  }
  lines[chosen]?.setAttribute("aria-selected", "false");
  chosen = (chosen + step + lines.length + (chosen < 0 && step < 0 ? 1 : 0)) % lines.length;
  lines[chosen].setAttribute("aria-selected", "true");
  lines[chosen].scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", lines[chosen].id);
}

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 120);
});
input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    choose(event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
  } else if (event.key === "Escape") {
    close();
  } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
    event.preventDefault();
    location.assign(list.querySelectorAll("[data-page]")[chosen].dataset.page);
  }
});
list.addEventListener("mousedown", (event) => {
  const line = event.target.closest("[data-page]");
  event.preventDefault();
  if (line) {
    location.assign(line.dataset.page);
  }
});
input.addEventListener("blur", () => setTimeout(close, 150));
