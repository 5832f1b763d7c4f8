// Who is next at a help desk, in the order in which they came, and who left without help.
(function (horsLigne) {
  'use strict';

  const { vues } = horsLigne;
  const { dire, combien, modele, bouton } = vues;

  const nommer = ({ nom }, rang) => nom ?? dire('file.place', { quoi: rang === 1 ? '1re' : rang + 'e' });

  vues.file = (seance, gestes) => {
    const attendent = seance.file.filter(({ tour }) => tour === 'attend');
    const partis = seance.file.filter(({ tour }) => tour === 'parti').length;
    const vue = modele('file');
    vue.querySelector('h2').textContent =
      attendent.length === 0 ? dire('file.titre.zero') : combien('file.titre', attendent.length);
    vue.querySelector('ol').append(...attendent.map((place, n) => {
      const nom = nommer(place, n + 1);
      const rangee = modele('place');
      rangee.querySelector('h3').textContent = `${nom}, ${dire('file.depuis', { quand: place.le })}`;
      rangee.querySelector('.tours').setAttribute('aria-label', nom);
      const touche = tour => bouton(dire('tour.' + tour), `${tour}-${place.id}`, () => gestes.suivre({ ...place, nom }, tour));
      rangee.querySelector('.tours').prepend(touche('aide'));
      rangee.querySelector('.tours details').append(touche('parti'), touche('retire'));
      return rangee;
    }));
    vue.querySelector('[data-geste=arriver]').replaceWith(bouton(dire('file.arrive'), 'arriver', gestes.arriver));
    const partie = vue.querySelector('[data-partis]');
    partie.hidden = partis === 0;
    partie.textContent = combien('file.partis', partis);
    return vue;
  };
})(globalThis.horsLigne ??= {});
