;(function () {
  'use strict'
  var words = document.getElementById('words')
  var shown = document.getElementById('shown')
  var themes = Array.prototype.map.call(document.querySelectorAll('.theme'), function (section) {
    var rows = Array.prototype.slice.call(section.querySelectorAll('tbody tr'))
    return { section: section, title: section.querySelector('h3').textContent.toLowerCase(), rows: rows }
  })

  function apply() {
    var text = words.value.trim().toLowerCase()
    var count = 0
    themes.forEach(function (theme) {
      var all = theme.title.indexOf(text) >= 0
      var found = 0
      theme.rows.forEach(function (row) {
        row.hidden = !all && row.textContent.toLowerCase().indexOf(text) < 0
        if (!row.hidden) found++
      })
      theme.section.hidden = found === 0
      count += found
    })
    shown.textContent = count + ' sub-themes'
  }

  words.addEventListener('input', apply)
  apply()
})()
