(() => {
  const root = document.documentElement;
  const tools = document.querySelector(".tools");
  tools.hidden = false;
  for (const button of tools.querySelectorAll("[data-set-lang]")) {
    button.addEventListener("click", () => {
      root.dataset.lang = button.dataset.setLang;
      root.lang = button.dataset.tag;
      document.title = button.dataset.title;
      for (const other of tools.querySelectorAll("[data-set-lang]")) {
        other.setAttribute("aria-pressed", String(other === button));
      }
    });
  }
  tools.querySelector("[data-set-theme]").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  // The evidence of a number opens by pointer, by keyboard focus, or by click, which also keeps it open.
  if (!HTMLElement.prototype.showPopover) return;
  let open = null, kept = false, timer = 0;
  const hide = () => {
    if (open?.matches(":popover-open")) open.hidePopover();
    open = null;
    kept = false;
  };
  // A mark of a picture has its evidence with the same figure in the table below the picture.
  const cardOf = (from) => {
    const same = `button.f[data-figure="${CSS.escape(from.dataset.figure)}"]`;
    const button = from instanceof SVGElement ? from.closest("[data-body]").querySelector(same) : from;
    return document.getElementById(button.getAttribute("popovertarget"));
  };
  const show = (button) => {
    const card = cardOf(button);
    if (card === open && card.matches(":popover-open")) return;
    hide();
    if (button instanceof HTMLElement) card.showPopover({ source: button });
    else card.showPopover();
    const at = button.getBoundingClientRect(), gap = 8;
    const left = Math.max(gap, Math.min(at.left, innerWidth - card.offsetWidth - gap));
    const below = at.bottom + gap + card.offsetHeight <= innerHeight || at.top < innerHeight / 2;
    const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - card.offsetHeight);
    card.style.margin = "0";
    card.style.left = `${left}px`;
    card.style.top = `${Math.max(gap, Math.min(top, innerHeight - card.offsetHeight - gap))}px`;
    open = card;
  };
  const number = (event) => event.target.closest?.("button.f");
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || kept) return;
    clearTimeout(timer);
    const button = number(event);
    if (button) timer = setTimeout(() => show(button), 250);
    else if (open && !open.contains(event.target)) timer = setTimeout(hide, 200);
  });
  document.addEventListener("focusin", (event) => {
    const button = number(event);
    if (button?.matches(":focus-visible")) show(button);
    else if (open && !button && !open.contains(event.target)) hide();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button.f, g[data-figure]");
    if (!button) return;
    event.preventDefault();
    clearTimeout(timer);
    const card = cardOf(button);
    if (open === card && kept) { hide(); return; }
    show(button);
    kept = true;
  });
  document.addEventListener("toggle", (event) => {
    if (event.newState === "closed" && event.target === open) { open = null; kept = false; }
  }, true);
})();
