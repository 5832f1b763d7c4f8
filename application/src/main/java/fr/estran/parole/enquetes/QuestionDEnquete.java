package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked.
 *
 * @param code what it is known by, the same from one survey to the next where they are compared
 * @param choix in the order in which they are read; of a scale, from its low end to its high one; none of a text
 * @param si asked only of who answered so; null: of everybody
 */
public record QuestionDEnquete(
        String code,
        TypeDeQuestion type,
        String libelle,
        @Nullable String aide,
        List<Choix> choix,
        @Nullable Condition si) {

    /** @param libelle how it is told; null where the town's own words tell it (a district, a band of ages, a kind of help) */
    public record Choix(String valeur, @Nullable String libelle) {}

    /** Of a question that stands before. */
    public record Condition(String question, String valeur) {}

    public QuestionDEnquete {
        choix = List.copyOf(choix);
    }

    public Optional<Choix> choix(String valeur) {
        return choix.stream().filter(un -> un.valeur().equals(valeur)).findFirst();
    }

    /** How a question is answered. */
    public enum TypeDeQuestion implements Code {
        /** One of several. */
        CHOIX,
        /** As many as one likes. */
        MULTIPLE,
        /** One mark of several in a row, of which at least both ends have words. */
        ECHELLE,
        /** In one's own words. */
        TEXTE;

        /** Whether answers are chosen: only these are counted by answer. */
        public boolean fermee() {
            return this != TEXTE;
        }
    }
}
