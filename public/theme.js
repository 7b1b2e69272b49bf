// The theme that was chosen, else the system's; app/session/place.ts writes it.
(() => {
  let kept;
  try {
    kept = localStorage.getItem("loopscope.theme");
  } catch {
    // Nothing is kept in private windows of some browsers.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = kept ?? (dark ? "dark" : "light");
})();
