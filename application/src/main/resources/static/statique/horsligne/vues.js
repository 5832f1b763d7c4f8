// What is seen: each view is made anew from its template, and the focus stays where it was.
(function (horsLigne) {
  'use strict';

  const { feuilles } = horsLigne;
  const phrases = new Map([...document.getElementById('phrases').content.children]
    .map(phrase => [phrase.dataset.cle, phrase.textContent]));
  const dire = (cle, valeurs = {}) =>
    (phrases.get(cle) ?? cle).replace(/\{(\w+)\}/g, (place, nom) => valeurs[nom] ?? place);
  const combien = (cle, nombre, valeurs = {}) =>
    dire(nombre === 1 ? cle + '.un' : cle, { nombre, ...valeurs });

  const modele = nom => document.getElementById(nom).content.cloneNode(true);
  const zone = document.getElementById('vue');
  const poser = contenu => {
    const cle = document.activeElement?.dataset?.cle;
    zone.replaceChildren(contenu);
    if (cle) zone.querySelector(`[data-cle="${CSS.escape(cle)}"]`)?.focus({ preventScroll: true });
  };
  // Whoever goes from view to view hears where they are; whoever arrives begins at the top of the page.
  let arrive = false;
  const titrer = texte => {
    const titre = document.getElementById('titre');
    if (titre.textContent !== texte) {
      titre.textContent = texte;
      if (arrive) titre.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrive = true;
  };

  const bouton = (texte, cle, geste) => {
    const fait = document.createElement('button');
    fait.type = 'button';
    fait.className = 'secondaire';
    fait.textContent = texte;
    fait.dataset.cle = cle;
    fait.addEventListener('click', geste);
    return fait;
  };
  const etiquette = (texte, genre = '') => {
    const faite = document.createElement('span');
    faite.className = ('etiquette ' + genre).trim();
    faite.textContent = texte;
    return faite;
  };
  const ligne = (nom, texte) => Object.assign(document.createElement(nom), { textContent: texte });

  const etatDe = seance => {
    const nombre = seance.personnes.length + seance.sansNom;
    if (seance.statut === 'annulee') return [dire('feuilles.annulee'), 'erreur'];
    if (seance.statut === 'tenue') return [dire('feuilles.close'), 'succes'];
    if (seance.desaccords.length > 0) return [dire('feuilles.desaccord'), 'attention'];
    return [nombre === 0 ? dire('feuilles.combien.zero') : combien('feuilles.combien', nombre), ''];
  };

  const liste = (contenu, seances, ouvrir) => {
    const vue = modele('vue-feuilles');
    vue.querySelector('.vide').hidden = seances.length > 0;
    for (const { jour, dit } of contenu.jours) {
      const duJour = seances.filter(seance => seance.jour === jour);
      if (duJour.length === 0) continue;
      const section = modele('jour');
      section.querySelector('h2').textContent = dire('jour.' + feuilles.quand(contenu, jour), { quand: dit });
      for (const seance of duJour) {
        const rangee = modele('seance');
        const touche = rangee.querySelector('button');
        touche.dataset.cle = 'seance-' + seance.id;
        touche.querySelector('.heures').textContent = `${seance.debut} – ${seance.fin}`;
        touche.querySelector('strong').textContent = seance.titre;
        touche.querySelector('[data-lieu]').textContent = seance.lieu ?? '';
        const [texte, genre] = etatDe(seance);
        touche.querySelector('[data-combien]').replaceWith(etiquette(texte, genre));
        touche.addEventListener('click', () => ouvrir(seance.id));
        section.querySelector('ul').append(rangee);
      }
      vue.querySelector('[data-jours]').append(section);
    }
    vue.querySelector('[data-lues]').textContent = dire('feuilles.lues', { quand: contenu.lues });
    poser(vue);
  };

  const presences = (seance, qui, noter) => {
    const rangee = modele('personne');
    const nom = rangee.querySelector('h3');
    nom.id = 'qui-' + qui.id;
    nom.textContent = qui.nom;
    if (qui.aEnvoyer) nom.append(' ', etiquette(dire('personne.a_envoyer'), 'attention'));
    if (qui.nouvelle) nom.append(' ', etiquette(dire('personne.nouvelle')));
    if (qui.attente && !qui.venue) nom.append(' ', etiquette(dire('personne.attente')));
    for (const aide of qui.aides ?? []) nom.append(' ', etiquette(aide));
    const theme = seance.themes?.find(({ code }) => code === qui.demande)?.libelle;
    const vers = qui.suite === 'oriente' && seance.organismes?.find(({ id }) => id === qui.organisme)?.nom;
    const suite = vers ? dire('suite.vers', { nom: vers }) : qui.suite && dire('suite.' + qui.suite);
    const detail = [theme, suite].filter(Boolean).join(', ');
    rangee.querySelector('[data-detail]').textContent = detail;
    rangee.querySelector('[data-detail]').hidden = !detail;
    const groupe = rangee.querySelector('.venues');
    groupe.setAttribute('aria-labelledby', nom.id);
    for (const venue of ['present', 'excuse', 'absent']) {
      const touche = bouton(dire('venue.' + venue), `${venue}-${qui.id}`, () => {
        if (qui.venue !== venue) noter(qui, venue);
      });
      touche.setAttribute('aria-pressed', String(qui.venue === venue));
      touche.disabled = !seance.ouverte;
      groupe.append(touche);
    }
    return rangee;
  };

  // At a help desk: who, for what, and what follows; three taps for somebody whom nobody knows. To which body, where one is
  // sent on: the town's are along.
  const passage = (seance, { themes, organismes = [] }, pas, gestes) => {
    const vue = modele('passage');
    const titre = vue.querySelector('h2');
    const choix = vue.querySelector('.choix');
    if (!pas.qui) {
      titre.textContent = dire('passage.qui');
      choix.append(bouton(dire('passage.inconnu'), 'inconnu', () => gestes.avancer({ qui: 'inconnu' })));
      for (const qui of seance.personnes) {
        choix.append(bouton(qui.nom, 'aider-' + qui.id, () => gestes.avancer({ qui: qui.id, nom: qui.nom })));
      }
    } else if (!('demande' in pas)) {
      titre.textContent = dire('passage.quoi');
      for (const { code, libelle } of themes) {
        choix.append(bouton(libelle, 'theme-' + code, () => gestes.avancer({ demande: code })));
      }
      choix.append(bouton(dire('passage.autre'), 'theme', () => gestes.avancer({ demande: null })));
    } else if (!pas.suite) {
      titre.textContent = dire('passage.suite');
      for (const suite of ['resolu', 'a_poursuivre', 'oriente']) {
        choix.append(bouton(dire('suite.' + suite), 'suite-' + suite,
          () => suite === 'oriente' && organismes.length > 0 ? gestes.avancer({ suite }) : gestes.finir(suite)));
      }
    } else {
      titre.textContent = dire('passage.organisme');
      choix.append(bouton(dire('passage.organisme.aucun'), 'organisme', () => gestes.finir(pas.suite)));
      for (const { id, nom } of organismes) {
        choix.append(bouton(nom, 'organisme-' + id, () => gestes.finir(pas.suite, id)));
      }
    }
    const recommencer = vue.querySelector('[data-geste=recommencer]');
    recommencer.hidden = !pas.qui;
    recommencer.addEventListener('click', gestes.recommencer);
    return vue;
  };

  const demander = (contenu, seance, gestes) => {
    const avis = Object.assign(document.createElement('div'), { className: 'avis attention' });
    const demain = feuilles.quand(contenu, seance.jour) === 'demain';
    avis.append(
      ligne('p', demain
        ? dire('feuille.avant.demain', { quand: contenu.jours.find(({ jour }) => jour === seance.jour)?.dit })
        : dire('feuille.avant.heure', { quand: seance.debut })),
      bouton(dire('feuille.avant.noter'), 'quand-meme', gestes.quandMeme));
    return avis;
  };

  const feuille = (contenu, seance, pas, gestes) => {
    const avant = document.activeElement?.id;
    const curseur = document.activeElement?.selectionStart;
    const saisi = { prenom: zone.querySelector('#prenom')?.value ?? '', nom: zone.querySelector('#nom')?.value ?? '' };
    const vue = modele('vue-feuille');
    const prevue = seance.statut === 'prevue';
    const aDemander = prevue && !pas.quandMeme && feuilles.avantSonHeure(contenu, seance);
    const ouverte = prevue && !aDemander;
    const [etat, genre] = etatDe(seance);
    vue.querySelector('[data-quand]').textContent =
      [`${seance.debut} – ${seance.fin}`, seance.lieu, prevue ? null : etat].filter(Boolean).join(', ');
    vue.querySelector('[data-geste=retour]').addEventListener('click', gestes.retour);
    for (const dit of seance.desaccords) {
      const avis = Object.assign(document.createElement('div'), { className: 'avis attention' });
      avis.append(ligne('strong', dire('feuilles.desaccord')), ligne('p', dit));
      vue.querySelector('[data-desaccords]').append(avis);
    }
    if (aDemander) vue.querySelector('[data-desaccords]').append(demander(contenu, seance, gestes));
    if (seance.rapide && ouverte) vue.querySelector('[data-passage]').append(passage(seance, contenu, pas, gestes), vues.file(seance, gestes));
    vue.querySelector('[data-vide]').hidden = seance.personnes.length > 0;
    const restent = seance.personnes.filter(({ venue, attente }) => !venue && !attente);
    if (ouverte && !seance.rapide && restent.length > 1) {
      vue.querySelector('[data-tous]')
        .append(bouton(dire('feuille.tous', { nombre: restent.length }), 'tous', () => gestes.tous(restent)));
    }
    vue.querySelector('.presences').append(
      ...seance.personnes.map(qui =>
        presences({ ...seance, ouverte, themes: contenu.themes, organismes: contenu.organismes }, qui, gestes.noter)));
    vue.querySelector('[data-sans-nom]').textContent = seance.sansNom;
    const moins = vue.querySelector('[data-geste=moins]');
    const plus = vue.querySelector('[data-geste=plus]');
    moins.dataset.cle = 'moins';
    plus.dataset.cle = 'plus';
    moins.disabled = seance.sansNom === 0 || !ouverte;
    plus.disabled = !ouverte;
    moins.addEventListener('click', () => gestes.compter(-1));
    plus.addEventListener('click', () => gestes.compter(1));
    if (!ouverte) vue.querySelector('[aria-labelledby=ajouter]').remove();
    const formulaire = vue.querySelector('.nouvelle');
    poser(vue);
    if (ouverte) preparerLaSaisie(formulaire, seance, saisi, gestes);
    if (avant === 'prenom' || avant === 'nom') {
      const champ = document.getElementById(avant);
      champ?.focus({ preventScroll: true });
      champ?.setSelectionRange(curseur, curseur);
    }
    return genre;
  };

  const preparerLaSaisie = (formulaire, seance, saisi, gestes) => {
    const [prenom, nom] = [formulaire.querySelector('#prenom'), formulaire.querySelector('#nom')];
    prenom.value = saisi.prenom;
    nom.value = saisi.nom;
    const montrer = () => {
      const trouvees = feuilles.proches(seance, `${prenom.value} ${nom.value}`).slice(0, 5);
      formulaire.querySelector('[data-proches]').replaceChildren(...trouvees.map(qui => {
        const rangee = document.createElement('li');
        rangee.append(bouton(`${qui.nom} : ${dire('venue.present')}`, 'proche-' + qui.id, () => {
          vider();
          gestes.noter(qui, 'present');
        }));
        return rangee;
      }));
      formulaire.querySelector('[data-proches]').hidden = trouvees.length === 0;
    };
    const vider = () => { prenom.value = ''; nom.value = ''; };
    formulaire.addEventListener('input', montrer);
    montrer();
    formulaire.addEventListener('submit', evenement => {
      evenement.preventDefault();
      const faute = formulaire.querySelector('#nom-faute');
      const dits = { prenom: prenom.value.trim(), nom: nom.value.trim() };
      faute.hidden = Boolean(dits.prenom && dits.nom);
      faute.textContent = faute.hidden ? '' : dire('faute.nom');
      if (!faute.hidden) {
        (dits.prenom ? nom : prenom).focus();
        return;
      }
      vider();
      gestes.ajouter(dits);
    });
  };

  const vues = { dire, combien, modele, zone, poser, titrer, bouton, ligne, liste, feuille };
  horsLigne.vues = vues;
})(globalThis.horsLigne ??= {});
