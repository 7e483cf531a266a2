// As many agencies' pages have it: “/” leads to the site's search, wherever nobody is typing.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target.closest('input, textarea, select')) return
  event.preventDefault()
  document.querySelector('#site-search').focus()
})
