// Moves the reader to what went wrong, and asks once before an act that says so.
document.addEventListener("DOMContentLoaded", () => {
  const notice = document.querySelector(".notice.bad[tabindex]");
  if (notice) notice.focus();
});
document.addEventListener("submit", (event) => {
  const question = event.target.dataset && event.target.dataset.ask;
  if (question && !window.confirm(question)) event.preventDefault();
});
// Says at once that files are too large, before they have been sent in vain.
document.addEventListener("change", (event) => {
  const { files, dataset } = event.target;
  if (!files || !dataset.most) return;
  const size = [...files].reduce((sum, file) => sum + file.size, 0);
  event.target.setCustomValidity(size > Number(dataset.most) ? dataset.tooLarge : "");
  event.target.reportValidity();
});
