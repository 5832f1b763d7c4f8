package fr.estran.transferts;

import fr.estran.echanges.Constat;
import fr.estran.echanges.Suivi;

/** Hears what an import says, for a page that will show it. */
final class Ecoute implements Suivi {

    final Trouvailles erreurs = new Trouvailles();

    @Override
    public void erreur(Constat erreur) {
        erreurs.ajouter(erreur);
    }

    @Override
    public void avance(double part) {}
}
