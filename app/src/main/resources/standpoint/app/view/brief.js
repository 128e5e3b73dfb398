// A link to a passage opens its article and marks exactly the passage's characters.
function show() {
  document.querySelectorAll('.e.now').forEach(span => span.classList.remove('now'));
  const parts = /^#p-(\w+)-([A-Z]{2})-(\d+)-(\d+)$/.exec(location.hash);
  if (!parts) return;
  const article = document.getElementById('a-' + parts[1]);
  if (!article) return;
  article.open = true;
  const field = article.querySelector('[data-field="' + parts[2] + '"]');
  const spans = [...field.querySelectorAll('.e')].filter(span => +span.dataset.s >= +parts[3] && +span.dataset.e <= +parts[4]);
  spans.forEach(span => span.classList.add('now'));
  if (spans.length) spans[0].scrollIntoView({block: 'center'});
}
addEventListener('hashchange', show);
addEventListener('click', event => { const link = event.target.closest('a[href="' + location.hash + '"]'); if (link) setTimeout(show); });
show();
