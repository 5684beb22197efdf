// The auditor's pages with a script: sliders for two days, playing from change to change, and a file read into a field.
(() => {
  const DAY = 86400000;
  const ms = (day) => Date.parse(day + "T00:00:00Z");
  const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
  const form = document.getElementById("moment");
  const state = () => document.getElementById("state");

  for (const file of document.querySelectorAll("input[type=file][data-into]")) {
    file.closest("label").hidden = false;
    file.addEventListener("change", async () => {
      const chosen = file.files[0];
      if (chosen && chosen.size < 100000) file.form.elements[file.dataset.into].value = await chosen.text();
    });
  }
  if (!form) return;

  const slides = [...form.querySelectorAll("input[type=range]")];
  const follow = form.querySelector("[data-follow]");
  const play = form.querySelector("[data-play]");
  const field = (slide) => document.getElementById(slide.dataset.for);
  let timer = 0;

  const place = () => slides.forEach((slide) => {
    slide.value = Math.round((ms(field(slide).value) - ms(slide.dataset.first)) / DAY);
    slide.setAttribute("aria-valuetext", field(slide).value);
  });
  const ask = (address) => htmx.ajax("GET", address, { target: "#state", select: "#state", swap: "outerHTML" });
  const show = () => {
    const url = new URL(form.action);
    url.searchParams.set("asOf", document.getElementById("asOf").value);
    url.searchParams.set("knownAt", document.getElementById("knownAt").value);
    history.replaceState(null, "", url);
    return ask(url.pathname + url.search);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    play.setAttribute("aria-pressed", "false");
    play.textContent = play.dataset.start;
  };
  const step = async () => {
    const link = document.querySelector("[data-step=later]");
    if (!link) return stop();
    const next = new URL(link.href).searchParams.get("asOf");
    document.getElementById("asOf").value = next;
    if (follow.checked) document.getElementById("knownAt").value = next;
    place();
    await show();
    if (timer) timer = setTimeout(step, 900);
  };

  slides.forEach((slide) => {
    slide.hidden = false;
    slide.max = Math.round((ms(slide.dataset.last) - ms(slide.dataset.first)) / DAY);
    slide.addEventListener("input", () => {
      field(slide).value = dayOf(ms(slide.dataset.first) + slide.value * DAY);
      slide.setAttribute("aria-valuetext", field(slide).value);
    });
    slide.addEventListener("change", show);
    field(slide).addEventListener("change", place);
  });
  play.hidden = false;
  form.querySelector(".follow").hidden = false;
  play.addEventListener("click", () => {
    if (timer) return stop();
    play.setAttribute("aria-pressed", "true");
    play.textContent = play.dataset.stop;
    timer = setTimeout(step, 0);
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    const heading = state() && state().querySelector("h2");
    if (heading) document.getElementById("told").textContent = heading.textContent;
    place();
  });
  place();
})();
