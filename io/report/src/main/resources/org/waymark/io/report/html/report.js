(function () {
  'use strict';
  // How wide a picture is on paper: A4 between its margins.
  var PAPER = 680;
  // A table with more rows is folded where its picture is drawn.
  var LONG = 12;
  var drawn = new Map();

  function draw(place) {
    if (drawn.has(place)) { return; }
    var option = JSON.parse(place.getAttribute('data-option'));
    place.style.height = place.getAttribute('data-height') + 'px';
    var chart = echarts.init(place, null, { renderer: 'svg' });
    chart.setOption(option);
    drawn.set(place, { chart: chart, width: place.clientWidth });
  }

  var places = Array.prototype.slice.call(document.querySelectorAll('.picture[data-option]'));
  var folded = [];
  places.forEach(function (place) {
    place.hidden = false;
    place.style.height = place.getAttribute('data-height') + 'px';
    var table = place.parentNode.querySelector('details.numbers');
    if (table && Number(table.getAttribute('data-rows')) > LONG) {
      table.open = false;
      folded.push(table);
    }
  });

  if ('IntersectionObserver' in window) {
    var watch = new IntersectionObserver(function (seen) {
      seen.forEach(function (entry) {
        if (entry.isIntersecting) { watch.unobserve(entry.target); draw(entry.target); }
      });
    }, { rootMargin: '300px' });
    places.forEach(function (place) {
      // What is seen at once is drawn at once.
      if (place.getBoundingClientRect().top < window.innerHeight) { draw(place); } else { watch.observe(place); }
    });
  } else {
    places.forEach(draw);
  }

  function fit(width) {
    drawn.forEach(function (each, place) {
      var wanted = width || place.clientWidth;
      if (wanted > 0 && wanted !== each.width) {
        each.width = wanted;
        each.chart.resize({ width: width || 'auto' });
      }
    });
  }

  var waiting = false;
  function refit() {
    if (waiting) { return; }
    waiting = true;
    window.requestAnimationFrame(function () { waiting = false; fit(0); });
  }
  if ('ResizeObserver' in window) {
    new ResizeObserver(refit).observe(document.body);
  }
  window.addEventListener('resize', refit);
  window.addEventListener('beforeprint', function () {
    folded.forEach(function (table) { table.open = true; });
    places.forEach(draw);
    fit(PAPER);
  });
  window.addEventListener('afterprint', function () {
    folded.forEach(function (table) { table.open = false; });
    fit(0);
  });
}());
