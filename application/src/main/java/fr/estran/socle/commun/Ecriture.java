package fr.estran.socle.commun;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What comes of something that the staff write.
 *
 * @param <I> by which it is known
 */
public sealed interface Ecriture<I> {

    record Faite<I>(I id) implements Ecriture<I> {}

    /** Nothing was written yet: this may be a slip, and may be meant. */
    record Avertie<I>(Doutes doutes) implements Ecriture<I> {}

    /** @param fautes by field */
    record Refusee<I>(Map<String, String> fautes) implements Ecriture<I> {}

    /** @param aRevoir what is wrong by field, or what has to be read first */
    default <R> R selon(
            Function<I, ? extends R> faite, BiFunction<Map<String, String>, @Nullable Doutes, ? extends R> aRevoir) {
        return switch (this) {
            case Faite<I>(var id) -> faite.apply(id);
            case Avertie<I>(var doutes) -> aRevoir.apply(Map.of(), doutes);
            case Refusee<I>(var fautes) -> aRevoir.apply(fautes, null);
        };
    }
}
