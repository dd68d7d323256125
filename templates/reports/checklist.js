;(function () {
  'use strict'
  var key = document.body.dataset.storage
  var boxes = Array.prototype.slice.call(document.querySelectorAll('input[type=checkbox]'))
  var progress = document.getElementById('progress')

  function read() {
    try {
      return JSON.parse(localStorage.getItem(key) || '[]')
    } catch {
      return []
    }
  }

  function count() {
    var done = boxes.filter(function (box) {
      return box.checked
    })
    progress.textContent = done.length + ' of ' + boxes.length + ' ticked'
    return done.map(function (box) {
      return box.id
    })
  }

  function keep() {
    var ids = count()
    try {
      localStorage.setItem(key, JSON.stringify(ids))
    } catch {
      progress.textContent += '. This browser does not keep ticks'
    }
  }

  function copyByHand(text) {
    var field = document.createElement('textarea')
    field.value = text
    field.setAttribute('readonly', '')
    field.style.position = 'fixed'
    field.style.top = '-100px'
    document.body.appendChild(field)
    field.select()
    var done = document.execCommand('copy')
    document.body.removeChild(field)
    return done
  }

  function say(button, text) {
    button.textContent = text
    setTimeout(function () {
      button.textContent = 'Copy'
    }, 2000)
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]')
    if (!button) return
    var text = document.getElementById(button.dataset.copy).textContent
    var done = copyByHand(text)
    button.focus()
    if (done || !navigator.clipboard) say(button, done ? 'Copied' : 'Select it')
    else
      navigator.clipboard.writeText(text).then(
        function () {
          return say(button, 'Copied')
        },
        function () {
          return say(button, 'Select it')
        },
      )
  })

  var kept = read()
  boxes.forEach(function (box) {
    box.checked = Array.isArray(kept) && kept.indexOf(box.id) >= 0
    box.addEventListener('change', keep)
  })
  count()
})()
