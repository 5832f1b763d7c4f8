package fr.estran.bilan.rapport;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of the report as the records write it.
 *
 * @param libre a person alone may write it: no record tells it
 * @param presente whether the records have something for it, were it but a table
 * @param texte its words, in the form in which a person may rewrite them: figures are written as their keys
 * @param tableaux the captions of its tables and charts
 * @param chiffres what those words and their tables were written from
 */
public record Partie(
        Volume volume,
        String cle,
        String titre,
        boolean libre,
        boolean presente,
        String texte,
        List<Chiffre> chiffres,
        List<String> tableaux,
        List<Question> questions) {

    /** As it is on the day when somebody adds it. */
    public static Partie ajoutee(String cle, String titre) {
        return new Partie(Volume.RAPPORT, cle, titre, true, false, "", List.of(), List.of(), List.of());
    }

    /**
     * A figure as it may be told.
     *
     * @param chemin its year and its path: what it is known by from one day to the next
     * @param valeur nothing if it is kept back
     * @param regle how it is counted, where that is written
     */
    public record Chiffre(
            String chemin,
            String libelle,
            @Nullable Integer valeur,
            @Nullable String regle) {

        /** What is only a sign, or a day: no number to be told. */
        private static final List<String> SIGNES = List.of(
                "situable",
                "anonymes_comptes",
                "partiels",
                "plusieurs_demandes",
                "rdv_jeudi_jours",
                "rdv_jeudi_horaires",
                "effectifs_majorite");

        /** As it is put into a text, if it may be told. */
        public Optional<String> cle() {
            if (SIGNES.stream().anyMatch(chemin::contains)) {
                return Optional.empty();
            }
            var annee = chemin.substring(0, chemin.indexOf('.'));
            return valeur == null || valeur <= 0
                    ? Optional.empty()
                    : Optional.of(Cite.cle(
                            Typographie.nombre(valeur), chemin.substring(annee.length() + 1), Integer.parseInt(annee)));
        }
    }
}
