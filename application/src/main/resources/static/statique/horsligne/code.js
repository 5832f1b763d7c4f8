// The code of the telephone: chosen, typed, forgotten.
(function (horsLigne) {
  'use strict';

  const { coffre, vues, ADRESSE } = horsLigne;
  const { dire, combien, modele, poser, titrer } = vues;
  const element = id => document.getElementById(id);

  // @param page what the page offers: its state, and to show, tell, enter and wipe
  horsLigne.codes = ({ etat, afficher, avertir, direLEtat, aGarder, jusqua, entrer, effacer, envoyerBientot }) => {
    const faute = texte => {
      const place = element('code-faute');
      place.textContent = texte;
      place.hidden = !texte;
      element('code').setAttribute('aria-invalid', String(Boolean(texte)));
      element('code').focus();
    };

    const fauteDuCode = code => {
      if (!/^\d{6,12}$/.test(code)) return 'faute.court';
      const ecarts = new Set([...code].slice(1).map((chiffre, rang) => chiffre - code[rang]));
      return ecarts.size === 1 && [-1, 0, 1].includes([...ecarts][0]) ? 'faute.facile' : null;
    };

    const occuper = async (formulaire, travail) => {
      const touche = formulaire.querySelector('button');
      if (touche.disabled) return;
      touche.disabled = true;
      try {
        await travail();
      } finally {
        touche.disabled = false;
      }
    };

    const montrer = (vue, titre) => {
      etat.vue = vue;
      titrer(dire(titre));
      poser(modele('vue-' + vue));
      afficher();
    };

    const montrerChoisir = () => {
      montrer('choisir', 'titre.choisir');
      const formulaire = vues.zone.querySelector('form');
      formulaire.addEventListener('submit', evenement => {
        evenement.preventDefault();
        const code = element('code').value;
        const fausse = fauteDuCode(code) ?? (code === element('encore').value ? null : 'faute.differents');
        if (fausse) return faute(dire(fausse));
        return occuper(formulaire, async () => {
          const lues = await horsLigne.contacter(ADRESSE + '/feuilles');
          if (lues.etat !== 'joint') {
            etat.contact = { ...etat.contact, ...lues };
            await direLEtat();
            return faute(dire('faute.sans_reseau'));
          }
          await coffre.creer(code, aGarder(lues), jusqua(lues));
          await entrer(aGarder(lues));
        });
      });
    };

    const montrerOuvrir = () => {
      montrer('ouvrir', 'titre.ouvrir');
      const formulaire = vues.zone.querySelector('form');
      formulaire.addEventListener('submit', evenement => {
        evenement.preventDefault();
        return occuper(formulaire, async () => {
          const { contenu, restants, perdu } = await coffre.ouvrir(element('code').value);
          if (contenu) {
            await entrer(contenu);
            envoyerBientot({ refusees: true });
          } else if (perdu) {
            await effacer();
            avertir(dire(perdu), 'erreur');
          } else {
            element('code').value = '';
            faute(combien('faute.reste', restants));
          }
        });
      });
      vues.zone.querySelector('[data-geste=oublie]').addEventListener('click', montrerOublie);
    };

    const montrerOublie = () => {
      montrer('oublie', 'titre.oublie');
      vues.zone.querySelector('[data-geste=retour]').addEventListener('click', montrerOuvrir);
      vues.zone.querySelector('[data-geste=effacer]').addEventListener('click', async () => {
        await effacer();
        avertir(dire('avis.efface'), 'info');
      });
    };

    return { montrer, montrerChoisir, montrerOuvrir };
  };
})(globalThis.horsLigne ??= {});
