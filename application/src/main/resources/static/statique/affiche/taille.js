// The page that holds this one cannot measure it: it is told how tall it is, and nothing else. At once too: what is out of sight is not drawn, and nothing is observed there.
const dire = () => parent.postMessage({ hauteurDuProgramme: Math.ceil(document.body.getBoundingClientRect().bottom) }, '*')
dire()
addEventListener('load', dire)
new ResizeObserver(dire).observe(document.body)
