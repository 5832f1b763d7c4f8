package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How somebody is asked, and so how they answer. */
public enum Canal implements Code {
    COURRIEL,
    SMS,
    COURRIER,
    APPEL,
    /** The sheet is handed to them when they come. */
    SUR_PLACE;

    /** The means that it is; none is needed where they come. */
    public Optional<Moyen> moyen() {
        return switch (this) {
            case COURRIEL -> Optional.of(Moyen.COURRIEL);
            case SMS -> Optional.of(Moyen.SMS);
            case COURRIER -> Optional.of(Moyen.COURRIER);
            case APPEL -> Optional.of(Moyen.APPEL);
            case SUR_PLACE -> Optional.empty();
        };
    }

    /** They answer by a link, which leaves by itself. */
    public boolean parLien() {
        return switch (this) {
            case COURRIEL, SMS -> true;
            case COURRIER, APPEL, SUR_PLACE -> false;
        };
    }

    /** They answer on a sheet. */
    public boolean surPapier() {
        return switch (this) {
            case COURRIER, SUR_PLACE -> true;
            case COURRIEL, SMS, APPEL -> false;
        };
    }

    /** Where it reaches them; empty where it does not. */
    public Optional<String> vers(OuJoindre ou) {
        return moyen().map(moyen -> moyen.vers(ou.composable())).orElse(Optional.of(""));
    }

    /** How somebody wishes to be told, then what remains; of whoever never said: what one reads in one's own time, then a call. */
    static List<Canal> ordre(@Nullable Moyen voulu) {
        var premiers = voulu == null
                ? List.of(COURRIEL, SMS, COURRIER, APPEL)
                : voulu.ordre().stream().flatMap(moyen -> de(moyen).stream()).toList();
        return Stream.concat(premiers.stream(), Stream.of(values())).distinct().toList();
    }

    /** The codes of those of whom that is true, for a statement. */
    public static String[] codes(Predicate<Canal> quels) {
        return Stream.of(values()).filter(quels).map(Canal::code).toArray(String[]::new);
    }

    /** Those that are proposed at first: a sheet is handed over only where somebody says so. */
    static Set<Canal> proposes() {
        return EnumSet.complementOf(EnumSet.of(SUR_PLACE));
    }

    private static Optional<Canal> de(Moyen moyen) {
        return Stream.of(values())
                .filter(canal -> canal.moyen().filter(moyen::equals).isPresent())
                .findFirst();
    }
}
