;(function () {
  'use strict'
  var table = document.getElementById('heat')
  var body = table.tBodies[0]
  var rows = Array.prototype.slice.call(body.rows)
  var words = document.getElementById('words')
  var area = document.getElementById('area')
  var gaps = document.getElementById('gaps')
  var subs = document.getElementById('subs')
  var shown = document.getElementById('shown')
  var chosen = document.getElementById('chosen')
  var courses = Array.prototype.slice.call(document.querySelectorAll('#courses tbody tr'))

  function apply() {
    var text = words.value.trim().toLowerCase()
    var count = 0
    rows.forEach(function (row) {
      var fits =
        (!text || row.textContent.toLowerCase().indexOf(text) >= 0) &&
        (!area.value || row.dataset.area === area.value) &&
        (!gaps.checked || Number(row.dataset.gaps) > 0) &&
        (subs.checked || text || !row.classList.contains('sub'))
      row.hidden = !fits
      if (fits) count++
    })
    shown.textContent = count + ' rows'
  }

  function choose(link) {
    var wanted = link ? link.dataset.courses.split(' ') : null
    courses.forEach(function (row) {
      row.hidden = wanted !== null && wanted.indexOf(row.dataset.at) < 0
    })
    chosen.textContent = link ? link.getAttribute('aria-label') : 'All courses'
  }

  function sort(header, column) {
    var down = header.getAttribute('aria-sort') !== 'descending'
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      cell.removeAttribute('aria-sort')
    })
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    function key(row) {
      var cell = row.cells[column]
      return cell.dataset.value === undefined
        ? cell.textContent.trim().toLowerCase()
        : Number(cell.dataset.value)
    }
    rows.sort(function (a, b) {
      var x = key(a),
        y = key(b)
      var order = x < y ? -1 : x > y ? 1 : Number(a.dataset.at) - Number(b.dataset.at)
      return down ? -order : order
    })
    rows.forEach(function (row) {
      body.appendChild(row)
    })
  }

  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (header, column) {
    var button = header.querySelector('button')
    if (button)
      button.addEventListener('click', function () {
        sort(header, column)
      })
  })
  ;[words, area, gaps, subs].forEach(function (control) {
    control.addEventListener('input', apply)
  })
  body.addEventListener('click', function (event) {
    var link = event.target.closest('[data-courses]')
    if (link) choose(link)
  })
  document.getElementById('all').addEventListener('click', function () {
    choose(null)
  })
  body.addEventListener('keydown', function (event) {
    var steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }
    var step = steps[event.key]
    var cell = event.target.closest('td.heat')
    if (!step || !cell) return
    var visible = rows.filter(function (row) {
      return !row.hidden
    })
    var y = visible.indexOf(cell.parentNode),
      x = cell.cellIndex
    for (;;) {
      y += step[0]
      x += step[1]
      var next = visible[y] && visible[y].cells[x]
      if (!next) return
      var link = next.querySelector('[data-courses]')
      if (link) {
        event.preventDefault()
        link.focus()
        return
      }
    }
  })
  apply()
})()
