// Follows work that lasts. What is written changes only where it says something else: whoever listens hears each step once.
const travail = document.querySelector('[data-travail]');

const regarder = async () => {
  try {
    const reponse = await fetch(`${travail.dataset.travail}/etat`, { cache: 'no-store', redirect: 'error' });
    const etat = await reponse.json();
    if (etat.fini) {
      location.replace(travail.dataset.travail);
      return;
    }
    travail.querySelector('progress').value = etat.pourcent;
    for (const nom of ['etape', 'part', 'reste']) {
      const ligne = travail.querySelector(`[data-${nom}]`);
      if (ligne.textContent !== etat[nom]) ligne.textContent = etat[nom];
    }
  } catch {
    // Without a network, or while the service starts again: looked at again.
  }
  setTimeout(regarder, 2000);
};
setTimeout(regarder, 2000);
