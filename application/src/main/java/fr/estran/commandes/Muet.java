package fr.estran.commandes;

import fr.estran.echanges.Constat;
import fr.estran.echanges.Suivi;

/** Of records that are right: it says nothing of their import. */
public final class Muet implements Suivi {

    @Override
    public void erreur(Constat erreur) {
        throw new IllegalStateException(erreur.phrase());
    }
}
