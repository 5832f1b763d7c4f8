package fr.estran.bilan;

import fr.estran.commun.Code;
import fr.estran.nomenclatures.TypeDAction;
import fr.estran.publication.Publie;
import fr.estran.publication.Repartition;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What each code is called, in this town: its themes, districts, venues and bodies, and its kinds of help. */
public record Libelles(
        Contexte contexte, Phrases phrases, @Nullable DayOfWeek jourDesRencontres) {

    /** Talks that are all on the same day of the week take its name. */
    public static Libelles de(Contexte contexte, Phrases phrases, Publie publie) {
        var jours = List.copyOf(publie.comptes("rdv_jeudi_jours").keySet());
        return new Libelles(
                contexte, phrases, jours.size() == 1 ? DayOfWeek.of(Integer.parseInt(jours.getFirst())) : null);
    }

    /** {@code nombre} only chooses between singular and plural. */
    public String type(TypeDAction type, int nombre) {
        var jour =
                jourDesRencontres == null ? "aucun" : jourDesRencontres.getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return phrases.dire("type." + type.code(), "n", nombre, "jour", jour);
    }

    public String titreDeType(TypeDAction type) {
        return Typographie.majuscule(type(type, 2));
    }

    public String thematique(String code) {
        var thematique = contexte.thematiques().get(code);
        return thematique == null ? phrases.code("thematique", code) : thematique.libelle();
    }

    public String quartier(String code) {
        return contexte.quartiers().getOrDefault(code, phrases.code("quartier", code));
    }

    public String lieu(String reference) {
        var lieu = contexte.lieux().get(reference);
        return lieu == null ? phrases.code("lieu", reference) : lieu.nom();
    }

    public String acteur(String reference) {
        return contexte.acteurs().getOrDefault(reference, reference);
    }

    public String genre(String code) {
        return phrases.code("genre", code);
    }

    public String situation(String code) {
        return phrases.code("situation", code);
    }

    public String motif(String code) {
        return phrases.code("motif", code);
    }

    public String porte(String code) {
        return code.equals(Repartition.INCONNU)
                ? phrases.dire("porte.inconnu")
                : type(Code.de(TypeDAction.class, code), 2);
    }

    /** Of merged bands, one band: 18_24 and 25_39 are "18 à 39 ans". */
    public String tranches(List<String> codes) {
        var connues =
                codes.stream().filter(code -> !code.equals(Repartition.INCONNU)).toList();
        if (connues.isEmpty()) {
            return phrases.dire("age.inconnu");
        }
        int debut = debut(connues.getFirst());
        int fin = fin(connues.getLast());
        var cle = debut == 0 ? (fin == 0 ? "age.tous" : "age.moins") : fin == 0 ? "age.plus" : "age.entre";
        var tranche = phrases.dire(cle, "debut", debut, "fin", debut == 0 ? fin + 1 : fin);
        return connues.size() == codes.size() ? tranche : phrases.dire("age.ou_inconnu", "tranche", tranche);
    }

    private static int debut(String tranche) {
        return tranche.equals("moins_18") ? 0 : Integer.parseInt(tranche.substring(0, 2));
    }

    private static int fin(String tranche) {
        return switch (tranche) {
            case "moins_18" -> 17;
            case "80_et_plus" -> 0;
            default -> Integer.parseInt(tranche.substring(3));
        };
    }
}
