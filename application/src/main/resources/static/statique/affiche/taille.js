// The page that holds this one cannot measure it: it is told how tall it is, and nothing else.
new ResizeObserver(() => {
  parent.postMessage({ hauteurDuProgramme: Math.ceil(document.body.getBoundingClientRect().bottom) }, '*')
}).observe(document.body)
