/** What is wider than its place can be scrolled with a keyboard: it takes the focus then, and only then. */
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target.matches("code") ? target.parentElement : target;
    if (box === null) continue;
    if (box.scrollWidth > box.clientWidth) box.setAttribute("tabindex", "0");
    else box.removeAttribute("tabindex");
  }
});

for (const each of document.querySelectorAll("main table, main pre > code")) observer.observe(each);
