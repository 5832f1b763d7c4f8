package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Bundles;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A community of communes is no town hall: no sentence says so. Nor does one say the threshold, which has one home, in words of its own. */
class AssembleesDesBundlesTests {

    private static final Pattern LE_MOT =
            Pattern.compile("(?iu)(?<![\\p{L}-])(la mairie|(de )?la ville|votre ville|onze|moins de 11)(?![\\p{L}-])");

    /** By the beginning of its key, and why. */
    private static final Map<String, String> PERMISES = Map.of(
            "nomenclatures qui_appelle.", "the word itself, by what the structure is",
            "territoire lieux.contact_nom.aide", "an example of who keeps a room",
            "textes courriers.incompletes.aide", "of an address: its town",
            "bilan vigilance.", "what a passage is found by");

    @Test
    void say_what_the_structure_is_and_no_other() {
        var disent = new ArrayList<String>();
        for (var bundle : Bundles.tous().keySet()) {
            Bundles.phrases(bundle).forEach((cle, phrase) -> {
                var dite = bundle + " " + cle;
                if (LE_MOT.matcher(phrase.toString()).find()
                        && PERMISES.keySet().stream().noneMatch(dite::startsWith)) {
                    disent.add(dite + " = " + phrase);
                }
            });
        }
        assertThat(disent).isEmpty();
    }

    @Test
    void say_the_threshold_in_letters() {
        assertThat(Bundles.dire("resultats").dire("trop_peu")).startsWith("Moins de onze personnes");
    }
}
