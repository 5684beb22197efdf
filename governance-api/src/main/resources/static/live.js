// Offers what is new where a page listens for it; the reader decides when to look, so that nothing moves under them.
document.addEventListener("htmx:sseMessage", (event) => {
  const live = event.target.closest("[data-live]");
  const news = live && live.querySelector("[data-live-news]");
  if (news) news.hidden = false;
});
