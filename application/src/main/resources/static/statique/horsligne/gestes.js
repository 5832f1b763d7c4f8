// What a thumb does on a sheet: each tap is an entry, and can be taken back.
(function (horsLigne) {
  'use strict';

  const { feuilles, vues } = horsLigne;
  const { dire } = vues;
  const element = id => document.getElementById(id);

  // @param page what the page offers: its state, and to show, tell and send
  horsLigne.gestes = ({ etat, afficher, relire, avertir, envoyerBientot }) => {
    const garder = async (seance, fait, vue, dit) => {
      try {
        const { rang } = await feuilles.noter(etat.contenu, seance.id, fait, { vue, quoi: `${seance.titre}. ${dit}` });
        return { fait, rang };
      } catch (erreur) {
        if (!etat.contenu) return null;
        avertir(dire('faute.place'), 'erreur');
        if (erreur?.name !== 'QuotaExceededError') throw erreur;
        return null;
      }
    };

    // What was just noted is said, and can be taken back: of several at once, all.
    const annoncer = async (seance, faites, dit) => {
      await relire();
      const place = element('fait');
      const annuler = vues.bouton(dire('note.annuler'), 'annuler', async () => {
        for (const { fait, rang } of faites) {
          if (!await horsLigne.reprendre(rang)) await contredire(seance, fait);
        }
        await relire();
        place.textContent = dire('note.annulee');
      });
      place.replaceChildren(vues.ligne('span', dit), annuler);
      envoyerBientot();
    };

    const noter = async (seance, fait, vue, dit) => {
      const faite = await garder(seance, fait, vue, dit);
      if (faite) await annoncer(seance, [faite], dit);
    };

    // It has left already: that it was a mistake is an entry too.
    const contredire = (seance, fait) => {
      const avant = seance.personnes.find(({ id }) => id === fait.usager);
      const contraire = {
        presence: () => avant?.venue
          ? { genre: 'presence', usager: fait.usager, venue: avant.venue } : { genre: 'retrait', usager: fait.usager },
        nouvelle: () => ({ genre: 'retrait', usager: fait.usager }),
        besoin: () => avant?.venue
          ? {
            genre: 'besoin', usager: fait.usager, demande: avant.demande ?? null, suite: avant.suite ?? null,
            organisme: avant.organisme ?? null,
          }
          : { genre: 'retrait', usager: fait.usager },
        inconnu: () => ({ genre: 'retrait_inconnu', passage: fait.passage }),
        comptage: () => ({ genre: 'comptage', ecart: -fait.ecart }),
        arrivee: () => ({ genre: 'tour', arrivee: fait.arrivee, tour: 'retire' }),
        tour: () => ({ genre: 'tour', arrivee: fait.arrivee, tour: 'attend' }),
      }[fait.genre]();
      const quoi = [seance.titre, avant?.nom, dire('note.annulee')].filter(Boolean).join('. ');
      return feuilles.noter(etat.contenu, seance.id, contraire, { quoi });
    };

    const theme = code => (etat.contenu.themes.find(connu => connu.code === code)?.libelle ?? dire('passage.autre')).toLowerCase();

    const presence = (qui, venue) => [{ genre: 'presence', usager: qui.id, venue }, qui.saisie ?? null,
      dire('note', { nom: qui.nom, quoi: dire('venue.' + venue).toLowerCase() })];

    return seance => ({
      retour: () => { etat.seance = null; element('fait').replaceChildren(); afficher(); },
      noter: (qui, venue) => noter(seance, ...presence(qui, venue)),
      quandMeme: () => {
        etat.pas = { quandMeme: true };
        afficher();
        (element('passage-titre') ?? element('titre')).focus({ preventScroll: true });
      },
      // Each is an entry of their own: who is not there is then touched alone.
      tous: async gens => {
        const faites = [];
        for (const qui of gens) {
          const faite = await garder(seance, ...presence(qui, 'present'));
          // No room for all of them, which was said: those who are noted are seen, each in their own row.
          if (!faite) return relire();
          faites.push(faite);
        }
        await annoncer(seance, faites, dire('reprise.tous'));
      },
      ajouter: ({ prenom, nom }) => noter(seance, { genre: 'nouvelle', usager: crypto.randomUUID(), prenom, nom }, null,
        dire('note', { nom: `${prenom} ${nom}`, quoi: dire('venue.present').toLowerCase() })),
      compter: ecart => noter(seance, { genre: 'comptage', ecart }, null,
        dire('note.comptage', { nombre: ecart > 0 ? '+ ' + ecart : '− ' + -ecart })),
      arriver: () => noter(seance, { genre: 'arrivee', arrivee: crypto.randomUUID() }, null, dire('note.arrivee')),
      // Whose turn it is is helped right away: the next tap says what for.
      suivre: async ({ id, usager, nom }, tour) => {
        etat.pas = tour === 'aide' ? { qui: usager ?? 'inconnu', nom, arrivee: id } : {};
        await noter(seance, { genre: 'tour', arrivee: id, tour }, null,
          dire('note', { nom, quoi: dire('tour.' + tour).toLowerCase() }));
        if (tour === 'aide') element('passage-titre')?.focus({ preventScroll: true });
      },
      recommencer: () => { etat.pas = {}; afficher(); },
      avancer: pas => {
        etat.pas = { ...etat.pas, ...pas };
        afficher();
        element('passage-titre')?.focus({ preventScroll: true });
      },
      // Of whom nobody knows, the entry bears the id of their place in the line: it says that they were helped.
      finir: async (suite, organisme = null) => {
        // The name as it was touched: meanwhile the service may have given the person another id. It knows both.
        const { qui, nom, demande, arrivee } = etat.pas;
        const connue = seance.personnes.find(({ id }) => id === qui);
        etat.pas = {};
        await (qui !== 'inconnu'
          ? noter(seance, { genre: 'besoin', usager: qui, demande, suite, organisme }, connue?.besoin ?? null,
            dire('note', { nom, quoi: theme(demande) }))
          : noter(seance, { genre: 'inconnu', passage: arrivee ?? crypto.randomUUID(), demande, suite, organisme }, null,
            dire('note.inconnu', { quoi: theme(demande) })));
        element('passage-titre')?.focus({ preventScroll: true });
      },
    });
  };
})(globalThis.horsLigne ??= {});
