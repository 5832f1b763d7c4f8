// The sheets as they stand: as the service told them last, and over that what was noted on this telephone since.
(function (horsLigne) {
  'use strict';

  const { coffre } = horsLigne;
  let dernier = 0;

  // Version 7: its first digits are the moment, so that ids stand in the order in which they were made.
  const identifiant = moment => {
    const hasard = crypto.getRandomValues(new Uint8Array(10));
    const heure = Math.floor(moment).toString(16).padStart(12, '0');
    hasard[0] = 0x70 | hasard[0] & 15;
    hasard[2] = 0x80 | hasard[2] & 63;
    const suite = [...hasard].map(octet => octet.toString(16).padStart(2, '0')).join('');
    return `${heure.slice(0, 8)}-${heure.slice(8)}-${suite.slice(0, 4)}-${suite.slice(4, 8)}-${suite.slice(8)}`;
  };

  // The service's hour, by what this clock was wrong by at the last contact; and always later than the tap before, and than
  // the sheets themselves: a clock that a dead battery has set back to 1970 makes nothing older than it is.
  const maintenant = contenu => {
    dernier = Math.max(Date.now() + contenu.ecart, (Date.parse(contenu.maintenant) || 0) + 1, dernier + 1);
    return dernier;
  };

  const heure = moment => `${moment.getHours()} h ${String(moment.getMinutes()).padStart(2, '0')}`;

  // Which day a sheet is of, today: two days long, the telephone may hear of nothing.
  const quand = (contenu, jour) => {
    const ici = new Date(Date.now() + contenu.ecart);
    const deux = nombre => String(nombre).padStart(2, '0');
    const aujourdhui = `${ici.getFullYear()}-${deux(ici.getMonth() + 1)}-${deux(ici.getDate())}`;
    return jour === aujourdhui ? 'aujourdhui' : jour < aujourdhui ? 'hier' : 'demain';
  };

  // It begins later than people arrive, and nothing was noted of it: perhaps another was meant.
  const avantSonHeure = (contenu, seance) => Date.parse(seance.arrivees) > Date.now() + contenu.ecart
    && seance.sansNom === 0 && seance.file.length === 0 && seance.personnes.every(({ venue }) => !venue);

  const personne = (seance, usager) => seance.personnes.find(({ id }) => id === usager);

  const appliquer = {
    presence(seance, { usager, venue }, id) {
      const qui = personne(seance, usager);
      if (qui) Object.assign(qui, { venue, saisie: id, aEnvoyer: true });
    },
    retrait(seance, { usager }, id) {
      const qui = personne(seance, usager);
      if (qui) Object.assign(qui, { venue: null, saisie: id, aEnvoyer: true });
    },
    nouvelle(seance, { usager, prenom, nom }, id) {
      if (!personne(seance, usager)) seance.personnes.push({ id: usager, nom: `${prenom} ${nom}`.trim(), nouvelle: true });
      appliquer.presence(seance, { usager, venue: 'present' }, id);
    },
    besoin(seance, { usager, demande, suite, organisme = null }, id) {
      const qui = personne(seance, usager);
      if (qui) Object.assign(qui, { venue: qui.venue || 'present', demande, suite, organisme, besoin: id, aEnvoyer: true });
    },
    inconnu(seance) { seance.sansNom += 1; },
    retrait_inconnu(seance) { seance.sansNom -= 1; },
    comptage(seance, { ecart }) { seance.sansNom += ecart; },
    arrivee(seance, { arrivee }, id, le) { seance.file.push({ id: arrivee, usager: null, nom: null, le, tour: 'attend' }); },
    tour(seance, { arrivee, tour }) {
      const place = seance.file.find(connue => connue.id === arrivee);
      if (place) place.tour = tour;
    },
  };

  // @param saisies in the order in which they were made
  const voir = (contenu, saisies) => {
    // Sheets that an older page kept may lack what a newer one reads.
    const seances = structuredClone(contenu.seances).map(seance => ({ file: [], ...seance }));
    for (const { id, dit } of saisies) {
      const seance = seances.find(connue => connue.id === dit.seance);
      if (seance) appliquer[dit.fait.genre](seance, dit.fait, id, heure(new Date(dit.le)));
    }
    seances.forEach(seance => { seance.sansNom = Math.max(0, seance.sansNom); });
    return seances;
  };

  // One after the other, however fast one taps; kept on the disk before it is shown.
  // @param quoi in words, should it be refused one day: the session may be gone by then
  let file = Promise.resolve();
  const noter = (contenu, seance, fait, { vue = null, quoi = '' } = {}) => {
    const moment = maintenant(contenu);
    const id = identifiant(moment);
    const suite = file.then(async () => {
      const dit = {
        seance,
        appareil: await horsLigne.appareil(),
        le: new Date(moment).toISOString(),
        ecart: contenu.ecart,
        vue,
        fait,
      };
      const [scelle, local] = await Promise.all([coffre.sceller(contenu, id, dit), coffre.voiler({ ...dit, quoi })]);
      return { id, dit, rang: await horsLigne.ajouter({ ...scelle, local }) };
    });
    file = suite.catch(() => undefined);
    return suite;
  };

  // What is to be shown of the entries of this account; those of a key that is gone are shown no more.
  const lireLesSaisies = async contenu => {
    const lues = [];
    for (const saisie of await horsLigne.toutes()) {
      if (saisie.compte !== contenu.compte || !saisie.local) continue;
      try {
        lues.push({ ...saisie, dit: await coffre.devoiler(saisie.local) });
      } catch {
        // Noted before the sheets were last wiped: it will leave, and is read nowhere here.
      }
    }
    dernier = Math.max(dernier, ...lues.map(({ dit }) => Date.parse(dit.le)));
    return lues;
  };

  const sansAccents = mot => mot.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const proches = (seance, saisi) => {
    const mots = sansAccents(saisi).split(/[^a-z0-9]+/).filter(Boolean);
    return mots.length === 0 ? [] : seance.personnes.filter(({ nom }) => {
      const parties = sansAccents(nom).split(/[^a-z0-9]+/);
      return mots.every(mot => parties.some(partie => partie.startsWith(mot)));
    });
  };

  Object.assign(horsLigne, { feuilles: { heure, quand, avantSonHeure, voir, noter, lireLesSaisies, proches } });
})(globalThis.horsLigne ??= {});
