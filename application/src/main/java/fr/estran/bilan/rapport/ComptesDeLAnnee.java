package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publication.DeuxAnnees;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * One figure of the year, with what it means and what it was the year before.
     *
     * @param comparable whether the year before is there to be compared with, and asked what this figure is an answer to; where
     *     it is not, or did not, its figures are not nothing
     */
    record LigneIndicateur(Indicateur indicateur, List<String> chemin, int valeur, int avant, boolean comparable) {

        int variation() {
            return valeur - avant;
        }

        /** The words of the path that stand for codes of the service: which kind, which district. */
        String detail() {
            return String.join(" / ", indicateur.codes(chemin));
        }

        /**
         * A figure that only the year before had is there too: its fall to nothing is a change; not of people, where names are of too
         * few in one of the years: what is not known is not nothing, and is compared with nothing.
         */
        static List<LigneIndicateur> toutes(ComptesDeLAnnee comptes) {
            var lignes = new ArrayList<LigneIndicateur>();
            boolean comparable = !comptes.indicateursAvant().valeurs().isEmpty();
            boolean nommees =
                    Publication.nommee(comptes.indicateurs()) && Publication.nommee(comptes.indicateursAvant());
            for (var indicateur : Statistiques.definitions()) {
                boolean demande = !indicateur.tuSansNote()
                        || !indicateur.dans(comptes.indicateursAvant()).isEmpty();
                for (var chemin : chemins(comptes)) {
                    var cle = chemin.toArray(String[]::new);
                    boolean sue = nommees || !indicateur.dePersonnes();
                    if (indicateur.compte(chemin)
                            && (sue || comptes.indicateurs().connait(cle))) {
                        lignes.add(new LigneIndicateur(
                                indicateur,
                                chemin,
                                comptes.indicateurs().valeur(cle),
                                comptes.indicateursAvant().valeur(cle),
                                comparable && demande && sue));
                    }
                }
            }
            return lignes;
        }

        private static Set<List<String>> chemins(ComptesDeLAnnee comptes) {
            var chemins = new LinkedHashSet<>(comptes.indicateurs().valeurs().keySet());
            chemins.addAll(comptes.indicateursAvant().valeurs().keySet());
            return chemins;
        }
    }
}
