package fr.estran.inscriptions.places;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** By which door a registration came (glossary: provenance); a folder of records may name others, kept as they are. */
public enum Provenance implements Code {
    EN_LIGNE,
    TELEPHONE,
    SUR_PLACE,
    PRESCRIPTEUR,
    /** By itself: somebody else gave up, or an hour has come. */
    SERVICE;

    /** The staff wrote it down: the places kept for the telephone and the desk are theirs. */
    public boolean auGuichet() {
        return switch (this) {
            case TELEPHONE, SUR_PLACE -> true;
            case EN_LIGNE, PRESCRIPTEUR, SERVICE -> false;
        };
    }

    /** What the staff write down, as they are asked: by telephone, where nothing else is said. */
    public static Provenance duGuichet(@Nullable String code) {
        return Code.lire(Provenance.class, code).filter(Provenance::auGuichet).orElse(TELEPHONE);
    }

    /** A list of SQL, to follow {@code in}: <code>('telephone', 'sur_place')</code>. */
    public static String sql(Predicate<Provenance> quelles) {
        return Code.sql(Arrays.stream(values()).filter(quelles));
    }
}
