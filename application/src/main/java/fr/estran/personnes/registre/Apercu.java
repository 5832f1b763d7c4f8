package fr.estran.personnes.registre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of two records if they were one.
 *
 * @param champs those on which they differ
 * @param enDouble living registrations of both for one action, or at one hour
 */
public record Apercu(Fiche conservee, Fiche absorbee, List<Choix> champs, List<PlacesEnDouble.Place> enDouble) {

    /**
     * Of one thing, what each record says.
     *
     * @param deLAutre whether the record that goes has the better value: where the one that stays has none
     */
    public record Choix(
            ChampDeFiche champ,
            @Nullable String conservee,
            @Nullable String absorbee,
            boolean deLAutre) {}

    static Apercu de(Fiche conservee, Fiche absorbee, List<PlacesEnDouble.Place> enDouble) {
        var champs = List.of(ChampDeFiche.values()).stream()
                .filter(ChampDeFiche::aChoisir)
                .map(champ -> choix(champ, champ.valeur(conservee), champ.valeur(absorbee)))
                .filter(choix -> choix.absorbee() != null && !choix.absorbee().equals(choix.conservee()))
                .toList();
        return new Apercu(conservee, absorbee, champs, enDouble);
    }

    private static Choix choix(ChampDeFiche champ, @Nullable String conservee, @Nullable String absorbee) {
        var muette = conservee == null || champ.question() && conservee.equals(SaisieFiche.REFUS);
        return new Choix(champ, conservee, absorbee, muette && !SaisieFiche.REFUS.equals(absorbee));
    }

    /** The fields of which the record that goes has the better value. */
    List<ChampDeFiche> meilleurs() {
        return champs.stream().filter(Choix::deLAutre).map(Choix::champ).toList();
    }

    /** Both records, as they were when this was shown. */
    public String version() {
        return conservee.version() + absorbee.version();
    }
}
