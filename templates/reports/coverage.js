;(function () {
  'use strict'
  var table = document.getElementById('heat')
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells)
  var groups = Array.prototype.map.call(table.tBodies, function (body, at) {
    return { body: body, at: at, rows: Array.prototype.slice.call(body.rows) }
  })
  var words = document.getElementById('words')
  var area = document.getElementById('area')
  var language = document.getElementById('language')
  var gaps = document.getElementById('gaps')
  var subs = document.getElementById('subs')
  var shown = document.getElementById('shown')
  var listing = document.getElementById('listing')
  var chosen = document.getElementById('chosen')
  var all = document.getElementById('all')
  var back = document.getElementById('back')
  var courses = Array.prototype.slice.call(document.querySelectorAll('#courses tbody tr'))
  var firstLanguage = 4
  // Only one cell of the table is a stop of the Tab key: the arrow keys lead to the others.
  var current = null
  var chosenCell = null

  function fits(row, text) {
    return (
      (!text || row.cells[0].textContent.toLowerCase().indexOf(text) >= 0) &&
      (!gaps.checked || Number(row.dataset.gaps) > 0)
    )
  }

  function apply() {
    var text = words.value.trim().toLowerCase()
    var count = 0
    groups.forEach(function (group) {
      var inArea = !area.value || group.body.dataset.area === area.value
      var theme = group.rows[0]
      var below = group.rows.slice(1)
      var self = inArea && fits(theme, text)
      var found = 0
      below.forEach(function (row) {
        var visible = inArea && (subs.checked || text !== '') && fits(row, text)
        row.hidden = !visible
        if (visible) found++
      })
      // A sub-theme stands below its theme, also where only the sub-theme was looked for.
      theme.hidden = !(self || found > 0)
      if (self && text && subs.checked) below.forEach(showIn)
      count += group.rows.filter(isVisible).length
    })
    shown.textContent = count + ' rows'
    showColumns()
    settle()
  }

  function showIn(row) {
    row.hidden = gaps.checked && Number(row.dataset.gaps) === 0
  }

  function isVisible(element) {
    return !element.hidden
  }

  function showColumns() {
    var only = language.value === '' ? -1 : Number(language.value) + firstLanguage
    var show = function (cell, column) {
      cell.hidden = only >= 0 && column >= firstLanguage && column !== only
    }
    heads.forEach(show)
    groups.forEach(function (group) {
      group.rows.forEach(function (row) {
        Array.prototype.forEach.call(row.cells, show)
      })
    })
  }

  function grid() {
    var rows = []
    Array.prototype.forEach.call(table.tBodies, function (body) {
      Array.prototype.forEach.call(body.rows, function (row) {
        if (isVisible(row))
          rows.push(
            Array.prototype.filter.call(row.cells, function (cell) {
              return cell.classList.contains('heat') && isVisible(cell)
            }),
          )
      })
    })
    return rows
  }

  function settle() {
    var rows = grid()
    var stillThere = rows.some(function (row) {
      return current && row.indexOf(current.parentNode) >= 0
    })
    if (!stillThere) moveTo(rows.length > 0 ? rows[0][0] : null)
  }

  function moveTo(cell) {
    if (current) current.tabIndex = -1
    current = cell ? cell.firstElementChild : null
    if (current) current.tabIndex = 0
    return current
  }

  function choose(link) {
    var wanted = link ? {} : null
    if (link)
      link.dataset.courses.split(' ').forEach(function (at) {
        wanted[at] = true
      })
    courses.forEach(function (row) {
      row.hidden = wanted !== null && !wanted[row.dataset.at]
    })
    chosen.textContent = link ? link.textContent : 'All courses'
    listing.dataset.chosen = link ? 'yes' : 'no'
    chosenCell = link
    all.hidden = back.hidden = !link
  }

  function sort(column) {
    var header = heads[column]
    var down = header.getAttribute('aria-sort') !== 'descending'
    heads.forEach(function (cell) {
      cell.removeAttribute('aria-sort')
    })
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    function compare(a, b) {
      var x = keyOf(a.row, column)
      var y = keyOf(b.row, column)
      var order = x < y ? -1 : x > y ? 1 : 0
      return (down ? -order : order) || a.at - b.at
    }
    var sorted = groups
      .map(function (group) {
        return { group: group, row: group.rows[0], at: group.at }
      })
      .sort(compare)
    sorted.forEach(function (entry) {
      var body = entry.group.body
      entry.group.rows
        .slice(1)
        .map(function (row, at) {
          return { row: row, at: at }
        })
        .sort(compare)
        .forEach(function (below) {
          body.appendChild(below.row)
        })
      table.appendChild(body)
    })
  }

  function keyOf(row, column) {
    var cell = row.cells[column]
    return cell.dataset.value === undefined
      ? cell.textContent.trim().toLowerCase()
      : Number(cell.dataset.value)
  }

  heads.forEach(function (header, column) {
    header.querySelector('button').addEventListener('click', function () {
      sort(column)
    })
  })
  ;[words, area, language, gaps, subs].forEach(function (control) {
    control.addEventListener('input', apply)
  })
  document.querySelector('main').addEventListener('click', function (event) {
    var link = event.target.closest('[data-courses]')
    if (!link) return
    event.preventDefault()
    if (table.contains(link)) moveTo(link.parentNode)
    choose(link)
    var title = document.getElementById('courses-title')
    title.focus()
    title.scrollIntoView()
  })
  all.addEventListener('click', function () {
    choose(null)
    document.getElementById('courses-title').focus()
  })
  back.addEventListener('click', function () {
    if (chosenCell) chosenCell.focus()
  })
  table.addEventListener('keydown', function (event) {
    var steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }
    var step = steps[event.key]
    var cell = event.target.closest('td.heat')
    if (!step || !cell) return
    event.preventDefault()
    var rows = grid()
    for (var y = 0; y < rows.length; y++) {
      var x = rows[y].indexOf(cell)
      if (x < 0) continue
      var row = rows[y + step[0]]
      var next = row && row[x + step[1]]
      if (next) moveTo(next).focus()
      return
    }
  })
  Array.prototype.forEach.call(table.querySelectorAll('td.heat > *'), function (target) {
    target.tabIndex = -1
  })
  choose(null)
  apply()
})()
