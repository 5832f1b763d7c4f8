package fr.estran.socle.vocabulaire;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A band of ages as its code says it: one of {@link TrancheDAge}, or one in which ages were counted before, as an older
 * survey or report still has it.
 *
 * @param suivant the first age that is not in it any more; none of the last one
 */
public record TrancheDite(String code, int debut, OptionalInt suivant) {

    private static final Pattern FORME =
            Pattern.compile("moins_(?<avant>\\d{2})|(?<depuis>\\d{2})_et_plus|(?<de>\\d{2})_(?<a>\\d{2})");

    /** Empty for what says no ages: a word that looks like none, or the unknown. */
    public static Optional<TrancheDite> lire(String code) {
        var dite = FORME.matcher(code);
        if (!dite.matches()) {
            return Optional.empty();
        }
        if (dite.group("avant") != null) {
            return Optional.of(new TrancheDite(code, 0, nombre(dite.group("avant"), 0)));
        }
        if (dite.group("depuis") != null) {
            return Optional.of(new TrancheDite(code, Integer.parseInt(dite.group("depuis")), OptionalInt.empty()));
        }
        var lue = new TrancheDite(code, Integer.parseInt(dite.group("de")), nombre(dite.group("a"), 1));
        return Optional.of(lue).filter(tranche -> tranche.debut < tranche.suivant.orElseThrow());
    }

    /** Where it stands among others: by its youngest age, the unknown last, what says no age before all. */
    public static int rang(String code) {
        return lire(code).map(TrancheDite::debut).orElse(code.equals(TrancheDAge.INCONNU) ? Integer.MAX_VALUE : -1);
    }

    /** Whether everybody of the other one is of it. */
    public boolean couvre(TrancheDite autre) {
        return debut <= autre.debut
                && (suivant.isEmpty() || (autre.suivant.isPresent() && autre.suivant.getAsInt() <= suivant.getAsInt()));
    }

    private static OptionalInt nombre(String dit, int plus) {
        return OptionalInt.of(Integer.parseInt(dit) + plus);
    }
}
