package fr.estran.statistiques;

import fr.estran.echanges.Suivi;

/** Of records that are right: it expects to hear of no error. */
final class Muet implements Suivi {

    @Override
    public void erreur(String phrase) {
        throw new AssertionError(phrase);
    }

    @Override
    public void avance(double part) {}
}
