package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import fr.estran.Bundles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A town of communes reads "quartier" nowhere: what a part of the town is called is the town's. */
class QuartiersDesBundlesTests {

    private static final Pattern LE_MOT = Pattern.compile("(?iu)\\bquartiers?\\b");

    /** Where a sentence may name districts to every town, by the beginning of its key, and why. */
    private static final Map<String, String> PERMISES = Map.of(
            "actes demonstration.", "texts of the demonstration, whose town has districts",
            "bilan vigilance.choses", "what one counts that is nobody, by whichever word it is typed",
            "bilan portrait.mots.", "the words that a question may be asked with",
            "territoire quartiers.mot.quartier", "the word itself, where it is chosen",
            "territoire lieux.contact_nom.aide", "a house of the district is called so wherever it is",
            "base decoupage_connu", "names the three words",
            "site depart.quartiers.pourquoi", "names the three words, before the town has chosen",
            "site entree.quartiers.aide", "names the three words",
            "correspondances champ.quartier", "names the three words, whichever the sheet has");

    @Test
    void say_the_word_of_the_town_and_no_other() {
        var disent = new ArrayList<String>();
        for (var entree : phrases().entrySet()) {
            var dites = toutes(entree.getValue());
            if (dites.stream().anyMatch(dite -> LE_MOT.matcher(dite).find())
                    && PERMISES.keySet().stream().noneMatch(entree.getKey()::startsWith)) {
                disent.add(entree.getKey() + " = " + entree.getValue());
            }
        }
        assertThat(disent).isEmpty();
    }

    /** What the test looks for is found where it is: or it would guard nothing. */
    @Test
    void are_read_with_all_their_choices() {
        assertThat(toutes("{tous, select, true {Dans chaque quartier} other {Ailleurs}}"))
                .anyMatch(dite -> LE_MOT.matcher(dite).find());
        assertThat(toutes("{quartier_genre, select, f {cette} other {ce}} {quartier_un}"))
                .containsExactly("cette commune");
    }

    /** By module and key. */
    private static Map<String, String> phrases() {
        var toutes = new HashMap<String, String>();
        for (var module : Bundles.tous().keySet()) {
            Bundles.phrases(module).forEach((cle, phrase) -> toutes.put(module + " " + cle, phrase.toString()));
        }
        return toutes;
    }

    /** A sentence as a town of communes reads it, with each word that its other choices may be made by. */
    private static List<String> toutes(String motif) {
        var choix = Pattern.compile("\\{(\\w+), select,")
                .matcher(motif)
                .results()
                .map(trouve -> trouve.group(1))
                .filter(nom -> !nom.startsWith("quartier_") && !nom.equals("mot"))
                .collect(Collectors.toSet());
        var mots = Pattern.compile("(\\w+) ?\\{")
                .matcher(choix.isEmpty() ? "" : motif)
                .results()
                .map(trouve -> trouve.group(1));
        return Stream.concat(Stream.of("other"), mots)
                .map(mot -> {
                    var format = new MessageFormat(motif, ULocale.FRENCH);
                    var valeurs = new HashMap<String, Object>();
                    format.getArgumentNames().forEach(nom -> valeurs.put(nom, choix.contains(nom) ? mot : (Object) 2));
                    valeurs.putAll(MotDeQuartier.COMMUNE.valeurs());
                    return format.format(valeurs);
                })
                .distinct()
                .toList();
    }
}
