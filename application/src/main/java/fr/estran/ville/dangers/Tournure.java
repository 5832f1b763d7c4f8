package fr.estran.ville.dangers;

import fr.estran.ville.dangers.PhraseLue.Endroit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A way of telling a danger: places that follow each other, each filled by one of several words.
 *
 * @param melee whether they may stand in any order, anywhere in the sentence
 * @param doute whether it never tells more than a doubt
 * @param sauf what, anywhere in the sentence, makes it tell nothing @param doutes what makes it tell a doubt
 * @param nie whether it says itself that something is not: a negation takes nothing from it
 */
record Tournure(
        Danger danger,
        List<Place> places,
        boolean melee,
        boolean doute,
        List<Locution> sauf,
        List<Locution> doutes,
        boolean nie) {

    /** Words that slip in between two places, and after three dots. */
    static final int PRES = 2;

    static final int LOIN = 8;

    /** How far a word that must not be there is looked for. */
    private static final int AUTOUR = 3;

    /** @param avant how many words may come before it @param sans whether nothing of it may follow */
    record Place(List<Locution> locutions, int avant, boolean sans) {}

    List<Endroit> dans(PhraseLue phrase) {
        if (!places.stream()
                .allMatch(place -> place.sans() || place.locutions().stream().anyMatch(phrase::peutDire))) {
            return List.of();
        }
        if (melee) {
            var toutes =
                    places.stream().allMatch(place -> place.locutions().stream().anyMatch(phrase::dit));
            return toutes ? List.of(new Endroit(0, 1)) : List.of();
        }
        return phrase.debuts()
                .mapMulti((Integer de, Consumer<Endroit> endroits) -> {
                    var a = suivre(phrase, de, 0, true);
                    if (a > de) {
                        endroits.accept(new Endroit(de, a));
                    }
                })
                .toList();
    }

    /** Before which word it ends; nowhere is -1. */
    private int suivre(PhraseLue phrase, int ici, int place, boolean premiere) {
        if (place == places.size()) {
            return ici;
        }
        var voulue = places.get(place);
        if (voulue.sans()) {
            return interdite(phrase, voulue, premiere ? ici - AUTOUR : ici, premiere ? ici : ici + AUTOUR)
                    ? -1
                    : suivre(phrase, ici, place + 1, premiere);
        }
        for (var saut = 0; saut <= (premiere ? 0 : voulue.avant()); saut++) {
            for (var locution : voulue.locutions()) {
                var apres = saut > 0 && locution.mots().isEmpty() ? -1 : phrase.apres(locution, ici + saut);
                var fin = apres < 0 ? -1 : suivre(phrase, apres, place + 1, false);
                if (fin >= 0) {
                    return fin;
                }
            }
            if (phrase.finie(ici + saut)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean interdite(PhraseLue phrase, Place place, int de, int a) {
        for (var ici = Math.max(0, de); ici < a && !phrase.finie(ici); ici++) {
            for (var locution : place.locutions()) {
                if (phrase.apres(locution, ici) > ici) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean rienDit(PhraseLue phrase) {
        return sauf.stream().anyMatch(phrase::dit);
    }

    boolean douteuse(PhraseLue phrase, Endroit endroit, Set<String> negations, Set<String> pronoms) {
        return doute
                || !nie && phrase.nie(endroit, negations, pronoms)
                || doutes.stream().anyMatch(phrase::dit);
    }
}
