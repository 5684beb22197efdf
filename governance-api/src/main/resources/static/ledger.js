// Moves the reader to what went wrong, and asks once before an act that says so.
document.addEventListener("DOMContentLoaded", () => {
  const notice = document.querySelector(".notice.bad[tabindex]");
  if (notice) notice.focus();
});
document.addEventListener("submit", (event) => {
  const question = event.target.dataset && event.target.dataset.ask;
  if (question && !window.confirm(question)) event.preventDefault();
});
// Alt and a key, where a browser keeps access keys to itself or wants another modifier for them.
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const key = /^(?:Key|Digit)(.)$/.exec(event.code);
  const target = key && document.querySelector(`[accesskey="${key[1].toLowerCase()}"]`);
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.click();
});
// Says at once that files are too large, before they have been sent in vain.
document.addEventListener("change", (event) => {
  const { files, dataset } = event.target;
  if (!files || !dataset.most) return;
  const size = [...files].reduce((sum, file) => sum + file.size, 0);
  event.target.setCustomValidity(size > Number(dataset.most) ? dataset.tooLarge : "");
  event.target.reportValidity();
});
