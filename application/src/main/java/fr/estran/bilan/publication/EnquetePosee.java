package fr.estran.bilan.publication;

import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TrancheDite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A survey as it was asked: how its answers may be grouped depends on the order of their choices. */
public record EnquetePosee(
        String reference,
        String titre,
        LocalDate ouverte,
        @Nullable LocalDate fermee,
        List<Question> questions) {

    /** @param mots how choices are told, where the survey says it */
    public record Question(String code, String libelle, String type, List<String> choix, Map<String, String> mots) {

        public Question {
            choix = List.copyOf(choix);
            mots = Map.copyOf(mots);
        }

        public Question(String code, String libelle, String type, List<String> choix) {
            this(code, libelle, type, choix, Map.of());
        }

        /** Whether these are bands of ages: today's, or those of another day, that the survey has no word of its own for. */
        public boolean ages(Collection<String> codes) {
            return codes.stream()
                    .allMatch(code -> TrancheDAge.CODES.contains(code)
                            || (TrancheDite.lire(code).isPresent() && !mots.containsKey(code)));
        }

        /** Whether answers are chosen, not written: what people write is never told. */
        public boolean close() {
            return !type.equals("texte");
        }
    }
}
