// Keeps what is pressed in the meeting room while there is no connection, and sends it in the same order afterwards.
(() => {
  const notice = document.querySelector('[data-room]');
  if (!notice) return;
  const said = notice.querySelector('p');
  const list = notice.querySelector('ol');
  const place = 'kept:' + location.pathname;
  const answers = 'answered:' + location.pathname;
  const kept = () => JSON.parse(localStorage.getItem(place) || '[]');
  const keep = acts => acts.length ? localStorage.setItem(place, JSON.stringify(acts)) : localStorage.removeItem(place);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });
  const now = () => clock.format(new Date());

  const tell = (text, lines, good) => {
    said.textContent = text;
    list.replaceChildren(...lines.map(line => Object.assign(document.createElement('li'), { textContent: line })));
    notice.classList.toggle('good', Boolean(good));
    notice.classList.toggle('wait', !good);
    notice.hidden = false;
  };
  const tellKept = () => kept().length && tell(notice.dataset.kept, kept().map(act => `${act.at} ${act.name}`));

  // Whoever has just had the page from the server need not ask whether it is there.
  const RECENT = 10000;
  let heard = Date.now();
  const reachable = async () => {
    try {
      const answer = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(3000) });
      if (answer.ok) heard = Date.now();
      return answer.ok;
    } catch {
      return false;
    }
  };

  let sending = false;
  const send = async () => {
    if (sending || !kept().length) return;
    sending = true;
    const refused = [];
    try {
      for (let acts = kept(); acts.length; acts = kept()) {
        const answer = await fetch(acts[0].action, { method: 'POST', body: new URLSearchParams(acts[0].fields) });
        if (new URL(answer.url).pathname === '/login') return tell(notice.dataset.login, acts.map(act => `${act.at} ${act.name}`));
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const wrong = page.querySelector('[role=alert]');
        if (wrong || !answer.ok) refused.push(`${acts[0].at} ${acts[0].name}: ${wrong ? wrong.textContent.trim() : answer.status}`);
        keep(acts.slice(1));
      }
      sessionStorage.setItem(answers, JSON.stringify(refused));
      location.reload();
    } catch {
      tellKept();
    } finally {
      sending = false;
    }
  };

  // After every other listener has had its say, such as the one that asks first.
  window.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || !form.closest('.room')) return;
    if (navigator.onLine && !kept().length && Date.now() - heard < RECENT) return;
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    reachable().then(isReachable => {
      if (isReachable && !kept().length) {
        if (event.submitter && event.submitter.name) {
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: event.submitter.name, value: event.submitter.value }));
        }
        form.submit();
        return;
      }
      const at = fields.get('at') || now();
      fields.set('at', at);
      const name = (event.submitter || form.querySelector('button')).textContent.trim();
      keep([...kept(), { action: form.action, fields: [...fields], name, at }]);
      tellKept();
      if (isReachable) send();
    });
  });

  const answered = sessionStorage.getItem(answers);
  if (answered) {
    const refused = JSON.parse(answered);
    sessionStorage.removeItem(answers);
    tell(refused.length ? notice.dataset.refused : notice.dataset.back, refused, !refused.length);
  }
  tellKept();
  send();
  window.addEventListener('online', send);
  setInterval(send, 5000);
})();
