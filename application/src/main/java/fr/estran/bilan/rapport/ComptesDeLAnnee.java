package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publication.DeuxAnnees;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.statistiques.Chiffres;

/** All that a report is made of, before anything is kept back: it never reaches a document as it is. */
record ComptesDeLAnnee(
        int annee,
        Chiffres indicateurs,
        Chiffres complements,
        Chiffres indicateursAvant,
        Chiffres complementsAvant,
        Contexte contexte) {

    Publie publier(boolean interne) {
        return DeuxAnnees.seconde(publier(annee, indicateurs, complements, interne), publierLAnneeAvant(interne));
    }

    Publie publierLAnneeAvant(boolean interne) {
        return publier(annee - 1, indicateursAvant, complementsAvant, interne);
    }

    private Publie publier(int de, Chiffres chiffres, Chiffres autres, boolean interne) {
        return interne
                ? Publication.interne(de, chiffres, autres, contexte.enquetes())
                : Publication.publique(de, chiffres, autres, contexte.enquetes());
    }
}
