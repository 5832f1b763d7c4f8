package fr.estran.ville.themes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Bundles;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a kind of help is called is the town's: no sentence of another room says it. */
class FormesDesBundlesTests {

    /** Names of kinds, as they come with the software, and the day on which one of them was once held. Not "rendez-vous" alone: an appointment is one, whatever it is called. */
    private static final Pattern NOMS =
            Pattern.compile("(?iu)\\b(jeudis?|rencontres?|" + String.join("|", noms()) + ")\\b");

    /** Whose sentence may say one, by the beginning of its key, and why. */
    private static final Map<String, String> PERMISES = Map.ofEntries(
            Map.entry("formes ", "their home"),
            Map.entry("actes demonstration.", "texts of the demonstration, whose town has the words of the software"),
            Map.entry("consultation jour.4", "a day of the week"),
            Map.entry("annuaire champ.horaires.aide", "days of the week, and hours as a door has them"),
            Map.entry("annuaire faute.horaires", "days of the week"),
            Map.entry("annuaire accompagnement.", "what another body offers, whatever the town calls its own"),
            Map.entry("annuaire champ.venue.aide", "what another body offers, whatever the town calls its own"),
            Map.entry("normes aide.", "the words of the national schema"),
            Map.entry("bilan vigilance.choses", "what one counts that is nobody, by whichever word it is typed"),
            Map.entry("bilan article.", "words with which names of bodies and events begin"),
            Map.entry(
                    "ateliers depart.",
                    "texts of the models that come with the software, as they are written into the town's own"),
            Map.entry("site depart.formes.pourquoi", "names some kinds, where the town chooses its own words"),
            Map.entry("collectif code.", "what another body offers, whatever the town calls its own"),
            Map.entry("renouvellement chiffre.", "the words of the State"),
            Map.entry("renouvellement regle.", "the words of the State, each said to be which figure of ours"),
            Map.entry("base sorte_de_la_coop_connue", "what the State's tool calls what it counts"),
            Map.entry("coop sorte.collectif", "what the State's tool calls what it counts"),
            Map.entry("coop colonne.", "the columns of the State's tool"),
            Map.entry("coop comparaison.", "what the State's tool calls what it counts"),
            Map.entry("coop raison.", "what the State's tool calls what it counts"),
            Map.entry("coop trait.", "the columns of the State's tool"),
            Map.entry("coop fiche.", "the fields of the State's tool"),
            Map.entry("base individuel_connu", "what the State's tool calls what it holds, before it is the town's"),
            Map.entry("base plage_en_salle_dans_un_lieu", "help without an appointment, as the constraint has it"));

    /** Words of a choice, and names of values, are no words of a sentence. */
    private static final Pattern MOTS_DU_FORMAT = Pattern.compile(Arrays.stream(TypeDAction.values())
            .map(TypeDAction::code)
            .collect(joining("|", "\\{[a-zA-Z_]+|\\b(", ")(?= ?\\{)")));

    private static Set<String> noms() {
        return Arrays.stream(TypeDAction.values())
                .map(FormesDAide.DEFAUT::de)
                .flatMap(forme -> Stream.of(forme.publique(), forme.equipe(), forme.bilan()))
                .flatMap(nom -> Stream.of(nom.singulier(), nom.pluriel()))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void say_the_name_of_no_kind() {
        var disent = new ArrayList<String>();
        for (var module : Bundles.tous().keySet()) {
            Bundles.phrases(module).forEach((cle, phrase) -> {
                var dite = MOTS_DU_FORMAT.matcher(phrase.toString()).replaceAll(" ");
                var ou = module + " " + cle;
                if (NOMS.matcher(dite).find() && PERMISES.keySet().stream().noneMatch(ou::startsWith)) {
                    disent.add(ou + " = " + dite.toLowerCase(Locale.FRENCH));
                }
            });
        }
        assertThat(disent).isEmpty();
    }
}
