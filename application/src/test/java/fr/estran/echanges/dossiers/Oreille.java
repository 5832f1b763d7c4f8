package fr.estran.echanges.dossiers;

import java.util.ArrayList;
import java.util.List;

/** Hears what an import says. */
public class Oreille implements Suivi {

    /** Of records that are right: hears of no error. */
    public static final Suivi SOURDE = erreur -> {
        throw new AssertionError(erreur.phrase());
    };

    final List<String> erreurs = new ArrayList<>();

    @Override
    public void erreur(Constat erreur) {
        erreurs.add(erreur.phrase());
    }
}
