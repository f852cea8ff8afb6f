// Adds to the page what plain HTML has not: filters, keys, and the panel that opens on click and focus.
(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const findings = [...document.querySelectorAll(".finding")];
  const filter = byId("filter");
  const words = byId("words");
  const source = byId("source");
  const codes = filter ? [...filter.querySelectorAll("[data-code]")] : [];
  let current = null;
  let open = null;
  let texts = null;

  root.classList.add("js");
  for (const part of document.querySelectorAll("#filter, .keys")) part.hidden = false;

  // The panel.

  function close() {
    if (!open) return;
    root.classList.remove("panel");
    open.card.classList.remove("on");
    open.work.classList.remove("open");
    open.mark?.classList.remove("active");
    open = null;
  }

  function show(mention) {
    const card = byId(`i${mention}`);
    if (!card || open?.card === card) return;
    close();
    open = { card, work: card.closest(".work"), mark: byId(`c${mention}`) };
    root.classList.add("panel");
    open.card.classList.add("on");
    open.work.classList.add("open");
    open.work.scrollTop = 0;
    open.mark?.classList.add("active");
  }

  function leave() {
    open?.mark?.focus({ preventScroll: true });
    close(); // behind the focus, which would open it again
  }

  const mentionOf = (link) => /^#[ic](\d+)$/.exec(link?.hash ?? "")?.[1];

  document.addEventListener("click", (event) => {
    if (event.target.closest(".close")) return leave();
    const link = event.target.closest("a[href^='#']");
    const finding = event.target.closest(".finding");
    if (finding) mark(finding);
    if (!link) return;
    const mention = mentionOf(link) ?? (link.matches(".go") ? finding?.dataset.mention : null);
    if (link.hash.startsWith("#w")) return close();
    if (!mention) return;
    show(mention);
    if (!link.hash.startsWith("#i")) return;
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    if (event.detail === 0) open?.work.focus({ preventScroll: true });
  });

  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".text a[href^='#i']")) show(mentionOf(event.target));
  });

  // The filter.

  function apply() {
    texts ??= findings.map((each) => each.textContent.toLowerCase());
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const pressed = new Set(codes.filter((each) => each.ariaPressed === "true").map((each) => each.dataset.code));
    let shown = 0;
    findings.forEach((each, number) => {
      const fits =
        (!pressed.size || pressed.has(each.dataset.code)) &&
        (!source?.value || each.dataset.source === source.value) &&
        wanted.every((word) => texts[number].includes(word));
      each.hidden = !fits;
      shown += fits;
    });
    byId("shown").textContent = shown;
  }

  source?.append(byId("sources").content);
  filter?.addEventListener("submit", (event) => event.preventDefault());
  words?.addEventListener("input", apply);
  source?.addEventListener("change", apply);
  for (const code of codes) {
    code.addEventListener("click", () => {
      code.ariaPressed = String(code.ariaPressed !== "true");
      apply();
    });
  }

  // The keys.

  function mark(finding) {
    current?.classList.remove("current");
    current = finding;
    finding.classList.add("current");
  }

  function step(by) {
    const visible = findings.filter((each) => !each.hidden);
    if (!visible.length) return;
    const at = visible.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + by, 0), visible.length - 1);
    visit(visible[next]);
  }

  function visit(finding) {
    mark(finding);
    if (finding.dataset.mention) show(finding.dataset.mention);
    else close();
    const link = finding.querySelector(".go");
    const wide = matchMedia("(min-width: 64rem)").matches;
    if (wide || !link) finding.scrollIntoView({ block: "nearest" });
    if (link) {
      byId(link.hash.slice(1))?.scrollIntoView({ block: "center" });
      link.focus({ preventScroll: true });
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      if (event.target === words) words.blur();
      else leave();
      return;
    }
    if (event.target.matches("input, select, textarea")) return;
    if (event.key === "/" && words) {
      event.preventDefault();
      words.focus();
      words.select();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
  });

  const asked = mentionOf(location);
  if (asked) show(asked);
})();
