package fr.estran.socle.commun;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of a closed list, as records, the database, addresses and the keys of sentences write it. For enums alone. */
public interface Code {

    String name();

    /** In small letters, as {@code rendez_vous}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is not of the list: an address or a form may hold anything. */
    static <E extends Enum<E> & Code> Optional<E> lire(Class<E> liste, @Nullable String code) {
        return Arrays.stream(liste.getEnumConstants())
                .filter(un -> un.code().equals(code))
                .findFirst();
    }

    /** Of all of a list, in its order. */
    static <E extends Enum<E> & Code> List<String> codes(Class<E> liste) {
        return Arrays.stream(liste.getEnumConstants()).map(Code::code).toList();
    }

    /** A list of SQL, to follow {@code in}: <code>('permanence', 'rendez_vous')</code>. */
    static String sql(Stream<? extends Code> lesquels) {
        return lesquels.map(un -> "'" + un.code() + "'").collect(joining(", ", "(", ")"));
    }

    /** What our own database says: a word that is not of the list is a fault of ours. */
    static <E extends Enum<E> & Code> E de(Class<E> liste, String code) {
        return lire(liste, code).orElseThrow(() -> new IllegalArgumentException("not one of " + liste.getSimpleName()));
    }
}
