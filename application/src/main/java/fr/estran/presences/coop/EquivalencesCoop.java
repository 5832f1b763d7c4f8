package fr.estran.presences.coop;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is ours in the State's tool, as the town has said it once.
 *
 * @param hote where the tool is
 * @param depuis the first day whose acts are entered from here
 * @param essai what a sample form was seen to do; null as long as nobody looked
 */
record EquivalencesCoop(
        String hote,
        @Nullable LocalDate depuis,
        @Nullable Essai essai,
        @Nullable LocalDate essaiLe,
        Map<String, ThemeDeLaCoop> themes,
        Map<TypeDAction, FormeCoop> formes) {

    /** What an action of ours counts as there. */
    enum SorteCoop implements Code {
        INDIVIDUEL,
        COLLECTIF,
        AUCUNE
    }

    enum Essai implements Code {
        REMPLI,
        VIDE
    }

    /** @param minutes how long it usually takes, where nobody noted it */
    record FormeCoop(SorteCoop sorte, @Nullable Integer minutes) {

        /** Whoever is helped one by one is an act; what is held together is one. */
        static FormeCoop de(TypeDAction type) {
            return new FormeCoop(type.unParUn() ? SorteCoop.INDIVIDUEL : SorteCoop.COLLECTIF, null);
        }
    }

    FormeCoop forme(TypeDAction type) {
        return formes.getOrDefault(type, FormeCoop.de(type));
    }

    /** As if each form of help were something there: what the town counts as nothing may stand in their export all the same. */
    EquivalencesCoop sansRienTaire() {
        var dites = new EnumMap<TypeDAction, FormeCoop>(TypeDAction.class);
        formes.forEach((type, forme) -> {
            if (forme.sorte() != SorteCoop.AUCUNE) {
                dites.put(type, forme);
            }
        });
        return new EquivalencesCoop(hote, depuis, essai, essaiLe, themes, dites);
    }

    List<TypeDAction> types(SorteCoop sorte) {
        return Arrays.stream(TypeDAction.values())
                .filter(type -> forme(type).sorte() == sorte)
                .toList();
    }

    Optional<ThemeDeLaCoop> theme(String code, String libelle) {
        return Optional.ofNullable(themes.get(code)).or(() -> ThemeDeLaCoop.dit(libelle));
    }
}
