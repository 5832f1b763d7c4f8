package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TrancheDite;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.util.Map;

/**
 * How a choice is told: in the words of its question, or, where it has none, in the town's, as a district, a band of ages or a kind of
 * help. What is of none of these is told as it is written in the folder that brought it.
 */
public record MotsDesReponses(Map<String, String> quartiers, MotDeQuartier mot, FormesDAide formes) {

    static final String HORS_COMMUNE = "hors_commune";

    private static final Messages M = Messages.de("parole/questionnaires");

    public MotsDesReponses {
        quartiers = Map.copyOf(quartiers);
    }

    public String dire(QuestionDEnquete question, String valeur) {
        var sien = question.choix(valeur).map(Choix::libelle).orElse(null);
        return sien == null ? deLaVille(valeur) : sien;
    }

    /** Of what a list of the town's own offers. */
    String deLaVille(String valeur) {
        var quartier = quartiers.get(valeur);
        if (quartier != null) {
            return quartier;
        }
        if (valeur.equals(HORS_COMMUNE)) {
            return M.dire("dite.hors_commune", "mot", mot.code());
        }
        var age = AgesReunis.lire(valeur).map(bandes -> ages(bandes.getFirst(), bandes.getLast()));
        return age.or(() -> Code.lire(TypeDAction.class, valeur)
                        .map(type -> formes.de(type).publique().titre()))
                .orElseGet(() -> autre(valeur));
    }

    /** A choice of a list of the town's. Bands of ages put together are nobody's words but ours: they are written with it. */
    Choix choix(String valeur) {
        return new Choix(valeur, AgesReunis.reunis(valeur) ? deLaVille(valeur) : null);
    }

    /** Of bands that follow one another. */
    private static String ages(TrancheDite premiere, TrancheDite derniere) {
        var suivant = derniere.suivant();
        return M.dire(
                suivant.isEmpty() ? "age.et_plus" : premiere.debut() == 0 ? "age.moins" : "age.de_a",
                "de",
                premiere.debut(),
                "a",
                suivant.orElse(0) - 1,
                "avant",
                suivant.orElse(0));
    }

    private static String autre(String valeur) {
        var cle = "dite." + valeur;
        return M.connait(cle) ? M.dire(cle) : valeur.replace('_', ' ');
    }
}
