// Before the app has come, a page that was built can be read and pressed already: what was pressed last is remembered, and
// pressed again once the app has taken the page over (src/app/main.tsx). From then on nothing is remembered.
addEventListener('click', function (event) {
  if (window.firstPress !== null && event.target.closest) window.firstPress = event.target.closest('button') || undefined
})
