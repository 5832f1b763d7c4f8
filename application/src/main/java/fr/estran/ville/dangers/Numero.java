package fr.estran.ville.dangers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call.
 *
 * @param appel whether somebody answers there @param sms whether one writes there
 * @param tchat the address where one writes to them on the web
 * @param secours whether they come at once
 */
public record Numero(
        String numero,
        String nom,
        String pour,
        String quand,
        boolean appel,
        boolean sms,
        @Nullable String tchat,
        boolean secours,
        Set<Danger> dangers) {

    public Numero {
        dangers = Set.copyOf(dangers);
    }

    /** As a telephone reads it. */
    public String compose() {
        return numero.replaceAll("[^0-9+]", "");
    }

    boolean repondA(Set<Danger> voulus) {
        return voulus.isEmpty() || dangers.stream().anyMatch(voulus::contains);
    }
}
