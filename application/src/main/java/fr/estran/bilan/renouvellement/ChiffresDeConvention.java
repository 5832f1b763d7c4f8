package fr.estran.bilan.renouvellement;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Our figures in the words of whoever pays. Whoever is helped one by one is an individual accompaniment each time that they come; a
 * session to which several come is a collective workshop, and each who comes to it a participant. Accompaniments and participants are
 * all the participations of the service, and nothing else.
 *
 * <p>Rule: figures of an agreement.
 */
public record ChiffresDeConvention(List<Part> parts) {

    static final ChiffresDeConvention AUCUN = new ChiffresDeConvention(List.of());

    /** What one kind of help gives. */
    public record Part(TypeDAction type, int participations, int seances) {}

    public ChiffresDeConvention {
        parts = List.copyOf(parts);
    }

    static ChiffresDeConvention de(Chiffres chiffres) {
        return new ChiffresDeConvention(Arrays.stream(TypeDAction.values())
                .map(type -> new Part(
                        type,
                        chiffres.valeur("par_type", type.code(), "participations"),
                        chiffres.valeur("par_type", type.code(), "seances")))
                .filter(part -> part.participations() > 0 || part.seances() > 0)
                .toList());
    }

    public int individuels() {
        return participations(TypeDAction::unParUn);
    }

    public int ateliers() {
        return parts.stream()
                .filter(part -> !part.type().unParUn())
                .mapToInt(Part::seances)
                .sum();
    }

    public int participants() {
        return participations(type -> !type.unParUn());
    }

    /** As our own statistics say it. */
    public int participations() {
        return participations(_ -> true);
    }

    private int participations(Predicate<TypeDAction> quels) {
        return parts.stream()
                .filter(part -> quels.test(part.type()))
                .mapToInt(Part::participations)
                .sum();
    }
}
