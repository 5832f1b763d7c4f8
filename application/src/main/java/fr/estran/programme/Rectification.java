package fr.estran.programme;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.MotifDAnnulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a past session that stands among those that were held, or were to be, and is not one of them. */
public sealed interface Rectification {

    /** @param motif null for a reason that statistics do not know */
    record PasEuLieu(@Nullable MotifDAnnulation motif) implements Rectification {

        private static final String AUTRE = "autre";

        @Override
        public String code() {
            return motif == null ? AUTRE : motif.code();
        }
    }

    record Retiree(Raison raison) implements Rectification {

        @Override
        public String code() {
            return raison.code();
        }
    }

    /** Why it should not have been typed: a choice, so that nothing is written of anybody. */
    enum Raison implements Code {
        DOUBLE,
        ERREUR,
        ESSAI
    }

    /** Under which a form and the bundle know it. */
    String code();

    static List<Rectification> pasEuLieu() {
        return Stream.<Rectification>concat(
                        Stream.of(MotifDAnnulation.values()).map(PasEuLieu::new), Stream.of(new PasEuLieu(null)))
                .toList();
    }

    static List<Rectification> retraits() {
        return Stream.of(Raison.values()).<Rectification>map(Retiree::new).toList();
    }

    static Optional<Rectification> lire(String code) {
        return Stream.concat(pasEuLieu().stream(), retraits().stream())
                .filter(une -> une.code().equals(code))
                .findFirst();
    }
}
