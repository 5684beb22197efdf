// Moves the reader to what went wrong, and asks once before an act that says so.
document.addEventListener("DOMContentLoaded", () => {
  const notice = document.querySelector(".notice.bad[tabindex]");
  if (notice) notice.focus();
});
document.addEventListener("submit", (event) => {
  const question = event.target.dataset && event.target.dataset.ask;
  if (question && !window.confirm(question)) event.preventDefault();
});
