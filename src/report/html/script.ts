// The small script in the HTML report. The page says everything without it: zooming is a matter of radio buttons and style.

/** Keeps the middle of the timeline in its place while zooming, zooms with + and - and Ctrl and the wheel, unfolds all for the printer. */
export const SCRIPT = `(() => {
  const scroll = document.querySelector(".scroll");
  const radios = [...document.querySelectorAll(".zoom input")];
  if (scroll) {
    let middle = 0.5;
    const note = () => { middle = (scroll.scrollLeft + scroll.clientWidth / 2) / scroll.scrollWidth; };
    const keep = () => { scroll.scrollLeft = middle * scroll.scrollWidth - scroll.clientWidth / 2; };
    const step = (by) => {
      const now = radios.findIndex((radio) => radio.checked);
      const next = radios[Math.min(radios.length - 1, Math.max(0, now + by))];
      note();
      next.checked = true;
      keep();
    };
    scroll.addEventListener("scroll", note, { passive: true });
    for (const radio of radios) radio.addEventListener("change", keep);
    scroll.addEventListener("keydown", (event) => {
      if (event.key === "+" || event.key === "=") step(1);
      else if (event.key === "-") step(-1);
      else return;
      event.preventDefault();
    });
    scroll.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    }, { passive: false });
  }
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not(.long)")) fold.open = true;
  });
})();`;
