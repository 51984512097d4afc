(function () {
  'use strict';
  var drawn = new Map();
  var still = window.matchMedia && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  function draw(place) {
    if (drawn.has(place)) { return; }
    var option = JSON.parse(place.getAttribute('data-option'));
    if (still) { option.animation = false; }
    place.hidden = false;
    var chart = echarts.init(place, null, { renderer: 'svg' });
    chart.setOption(option);
    drawn.set(place, chart);
  }
  var places = Array.prototype.slice.call(document.querySelectorAll('.picture[data-option]'));
  places.forEach(function (place) { place.hidden = false; });
  if ('IntersectionObserver' in window) {
    var watch = new IntersectionObserver(function (seen) {
      seen.forEach(function (entry) {
        if (entry.isIntersecting) { watch.unobserve(entry.target); draw(entry.target); }
      });
    }, { rootMargin: '200px' });
    places.forEach(function (place) { watch.observe(place); });
  } else {
    places.forEach(draw);
  }
  window.addEventListener('resize', function () { drawn.forEach(function (chart) { chart.resize(); }); });
  window.addEventListener('beforeprint', function () {
    places.forEach(draw);
    drawn.forEach(function (chart) { chart.resize(); });
  });
}());
