// On a page of another site: shows the programme in its place once it has come, and beneath it a link, which is there where the frame is not.
(() => {
  const ici = document.currentScript
  const site = new URL(ici.src).origin
  const adresse = (chemin, noms) => {
    const lien = new URL(chemin, site)
    noms.filter((nom) => ici.dataset[nom]).forEach((nom) => lien.searchParams.set(nom, ici.dataset[nom]))
    return lien.href
  }
  const cadre = document.createElement('iframe')
  cadre.title = 'Le programme de l’aide au numérique'
  cadre.src = adresse('/programme/bloc', ['quartier', 'type', 'thematique', 'couleur'])
  cadre.style.width = '100%'
  cadre.style.height = '1px'
  cadre.style.border = '0'
  const suite = document.createElement('p')
  const lien = document.createElement('a')
  lien.href = adresse('/programme', ['quartier', 'type', 'thematique'])
  lien.textContent = 'Tout le programme de l’aide au numérique'
  suite.append(lien)
  ici.after(cadre, suite)
  addEventListener('message', (message) => {
    const hauteur = message.data && message.data.hauteurDuProgramme
    if (message.source === cadre.contentWindow && message.origin === site && hauteur > 0 && hauteur < 20000) {
      cadre.style.height = `${hauteur}px`
    }
  })
})()
