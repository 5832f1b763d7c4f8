// On every page of the team: what was noted without a network leaves as soon as it can, and a line tells what has not left.
(function (horsLigne) {
  'use strict';

  const PREMIERE = 5_000;
  const DERNIERE = 120_000;

  // At once when the network is back or the page is looked at again; by itself later and later, as long as it does not work.
  // @param essayer tells whether it went well @param calme how long to wait when it did; null: for something to happen
  const insister = (essayer, calme = null) => {
    let attente = PREMIERE;
    let prochaine;
    const encore = async () => {
      clearTimeout(prochaine);
      const bien = await essayer();
      const dans = bien ? calme : attente;
      attente = bien ? PREMIERE : Math.min(2 * attente, DERNIERE);
      clearTimeout(prochaine);
      if (dans) prochaine = setTimeout(encore, dans);
    };
    const aussitot = () => {
      attente = PREMIERE;
      return encore();
    };
    addEventListener('online', aussitot);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') aussitot(); });
    return aussitot;
  };

  horsLigne.insister = insister;

  const rappel = document.querySelector('[data-envois-en-attente]');
  if (!rappel) return;
  const { compte } = rappel.dataset;

  const dire = async () => {
    const { aEnvoyer, refusees, desAutres } = await horsLigne.compter(compte);
    const nombres = { envoyer: aEnvoyer, revoir: refusees.length, autres: desAutres };
    const texte = Object.entries(nombres).filter(([, nombre]) => nombre > 0)
      .map(([quoi, nombre]) => rappel.dataset[quoi].replace('%', nombre)).join(' ');
    const place = rappel.querySelector('[data-combien]');
    if (place.textContent !== texte) place.textContent = texte;
    rappel.hidden = texte === '';
    return aEnvoyer === 0;
  };

  // Sheets of another account, or of days gone by, have no place here.
  const oublierLesVieilles = async () => {
    const serrure = await horsLigne.avecLeCoffre('readonly', coffre => horsLigne.promettre(coffre.get('serrure')));
    if (!serrure || serrure.compte === compte && Date.now() <= serrure.jusqua) return;
    await horsLigne.effacerLesFeuilles();
    horsLigne.annoncer('sortie');
  };

  const essayer = async () => {
    let sort = false;
    try {
      sort = horsLigne.veutSortir(compte);
      if (!sort && await horsLigne.rienDeGarde()) return true;
      await oublierLesVieilles();
      if (await dire() && !sort) return true;
      const contact = await horsLigne.envoyer();
      if (sort && (contact.compte || contact.etat === 'deconnecte')) await horsLigne.tenirLaSortie(contact);
      return await dire() && !horsLigne.veutSortir(compte);
    } catch {
      // A browser that keeps nothing has nothing to send; whoever wants out is let out all the same.
      return !sort;
    }
  };

  // What another page noted, or sent, is told here too.
  horsLigne.auChangement = () => dire().catch(() => undefined);
  insister(essayer)();
})(globalThis.horsLigne ??= {});
