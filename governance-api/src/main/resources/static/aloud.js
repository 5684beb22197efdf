// Reads what the page says, part by part, so that a voice can pause between them and stop at once.
(() => {
  const offer = document.querySelector('[data-aloud]');
  const voice = window.speechSynthesis;
  if (!offer || !voice) return;
  const button = offer.querySelector('button');
  const start = button.textContent;
  const parts = () => [...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main dt, main dd, main th, main td')]
    .filter(it => it.offsetParent && !it.closest('form, nav, [data-aloud]') && !it.querySelector('p, li, dt, dd, table'))
    .map(it => it.innerText.trim())
    .filter(text => text);
  const show = reading => {
    button.setAttribute('aria-pressed', reading);
    button.textContent = reading ? button.dataset.stop : start;
  };
  const stop = () => { voice.cancel(); show(false); };
  const read = () => {
    const texts = parts();
    texts.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = document.documentElement.lang === 'en' ? 'en-GB' : 'da-DK';
      if (at === texts.length - 1) said.onend = () => show(false);
      voice.speak(said);
    });
    show(true);
  };
  button.addEventListener('click', () => (button.getAttribute('aria-pressed') === 'true' ? stop() : read()));
  window.addEventListener('pagehide', () => voice.cancel());
  offer.hidden = false;
})();
