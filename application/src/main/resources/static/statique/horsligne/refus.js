// What the service could not put away: why, in words, which it was, and what can be done. It stays until somebody has seen to it.
(function (horsLigne) {
  'use strict';

  const { vues } = horsLigne;
  const { dire, modele } = vues;
  const zone = document.getElementById('refus');

  // @param page what the page offers: its state, and to try again and read again
  horsLigne.refus = ({ etat, reessayer, relire }) => {
    // As it was noted here; or, where the sheets were wiped since, as the service read it when it said no.
    const lire = ({ rang, id }) => etat.saisies.find(saisie => saisie.rang === rang)?.dit ?? etat.refus.get(id) ?? {};

    // One sentence for all that share a reason and a session, and where to look.
    const ranger = refusees => {
      const groupes = new Map();
      for (const saisie of refusees) {
        const { seance = '', quoi = '' } = lire(saisie);
        const cle = saisie.refus + seance;
        const groupe = groupes.get(cle) ?? { refus: saisie.refus, seance, quoi: new Set() };
        groupes.set(cle, groupe);
        if (quoi) groupe.quoi.add(quoi);
      }
      return [...groupes.values()];
    };

    const direUnGroupe = ({ refus, seance, quoi }) => {
      const dit = vues.ligne('div', '');
      const raison = vues.ligne('p', dire('refus.' + refus) + ' ');
      if (seance && refus !== 'seance_inconnue') {
        raison.append(Object.assign(vues.ligne('a', dire('refus.feuille')), { href: `/equipe/seances/${seance}/presences` }));
      }
      const liste = vues.ligne('ul', '');
      liste.append(...[...quoi].map(ligne => vues.ligne('li', ligne)));
      dit.append(raison, ...(quoi.size > 0 ? [liste] : []));
      return dit;
    };

    return refusees => {
      const groupes = ranger(refusees);
      const vu = JSON.stringify(groupes.map(({ refus, seance, quoi }) => [refus, seance, ...quoi])) + refusees.length;
      if (zone.dataset.vu === vu) return;
      zone.dataset.vu = vu;
      zone.replaceChildren();
      if (refusees.length === 0) return;
      const boite = modele('refusees');
      boite.querySelector('strong').textContent =
        refusees.length === 1 ? dire('refus.titre') : dire('refus.titre.plusieurs', { nombre: refusees.length });
      boite.querySelector('[data-groupes]').append(...groupes.map(direUnGroupe));
      boite.querySelector('[data-geste=reessayer]').addEventListener('click', reessayer);
      boite.querySelector('[data-geste=retirer]').addEventListener('click', async ({ target: touche }) => {
        if (touche.textContent !== dire('refus.retirer.oui')) {
          touche.textContent = dire('refus.retirer.oui');
          return;
        }
        for (const saisie of refusees) await horsLigne.retirer(saisie);
        await relire();
        reessayer();
      });
      zone.append(boite);
    };
  };
})(globalThis.horsLigne ??= {});
