package fr.estran.commandes;

import fr.estran.echanges.dossiers.Constat;
import fr.estran.echanges.dossiers.Suivi;

/** Of records that are right: it says nothing of their import. */
public final class Muet implements Suivi {

    @Override
    public void erreur(Constat erreur) {
        throw new IllegalStateException(erreur.phrase());
    }
}
