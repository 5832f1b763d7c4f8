package fr.estran;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Lectures.Permise;
import fr.estran.Lectures.Usage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may read whose tables: each piece of SQL of the code is read, and nobody touches a table of another module but as
 * {@code docs/lectures.md} says. What triggers do is the database's, in the migration of their module.
 */
class LecturesTests {

    static final Set<String> TABLES = Lectures.tables();
    static final List<Usage> USAGES = Lectures.usages(TABLES);
    static final List<Permise> PROPRIETAIRES = Lectures.section("Whose they are");
    static final Map<String, String> PROPRIETAIRE = PROPRIETAIRES.stream()
            .flatMap(rangee -> rangee.tables().stream().map(table -> Map.entry(table, rangee.module())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void gives_each_table_to_one_module() {
        assertThat(TABLES).hasSizeGreaterThan(100).isEqualTo(PROPRIETAIRE.keySet());
        assertThat(Plan.modules()).containsAll(PROPRIETAIRE.values());
    }

    @Test
    void finds_the_statements_of_every_repository() {
        var lus = USAGES.stream().map(Usage::table).collect(toSet());

        assertThat(USAGES).hasSizeGreaterThan(200);
        assertThat(lus).contains("usager", "seance", "technique.reecriture", "fiche_conservee", TablesDites.DONNEE);
    }

    @Test
    void reads_of_others_what_the_list_says_and_no_more() {
        verifier("Who reads others'", false);
    }

    @Test
    void writes_of_others_what_the_list_says_and_no_more() {
        verifier("Who writes others'", true);
    }

    /** The outbox is of all subjects: whoever writes one of them touches what is about it, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "reseau.reunions, reunion_id",
        "reseau.mots, mot_id",
        "messages.benevoles, mot_aux_benevoles_id",
        "presences.orientation, orientation_id",
        "parole.reponses, enquete_id|usager_id",
    })
    void names_beside_messages_what_those_of_the_module_are_about(String module, String sujet) {
        var leSien = Pattern.compile("\\b(sujet|%s)\\b".formatted(sujet));
        assertThat(Sources.TOUTES.stream()
                        .filter(source -> source.module().equals(module))
                        .flatMap(source -> source.textes().stream())
                        .filter(texte -> TablesDites.dans(texte, TABLES).stream()
                                .anyMatch(dite -> dite.table().equals("message"))))
                .hasSizeGreaterThan(4)
                .allMatch(leSien.asPredicate());
    }

    /** One that nobody makes use of any more goes. */
    private static void verifier(String section, boolean ecrit) {
        var permises = Lectures.section(section);
        var faites = USAGES.stream()
                .filter(usage -> usage.ecrit() == ecrit)
                .filter(usage -> !usage.module().equals(PROPRIETAIRE.get(usage.table())))
                .toList();

        assertThat(couples(permises)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(permises).allMatch(permise -> permise.raison().split(" ").length > 3, "says why");
        assertThat(faites.stream().filter(usage -> !permet(permises, usage)))
                .as("done, and not in " + Lectures.LISTE)
                .isEmpty();
        assertThat(couples(permises).stream().filter(dite -> faites.stream().noneMatch(usage -> couvre(dite, usage))))
                .as("in " + Lectures.LISTE + ", and not done")
                .isEmpty();
    }

    private static boolean permet(List<Permise> permises, Usage usage) {
        return couples(permises).stream().anyMatch(dite -> couvre(dite, usage));
    }

    private static boolean couvre(Map.Entry<String, String> dite, Usage usage) {
        return Set.of(usage.module(), Lectures.CHACUN).contains(dite.getKey())
                && dite.getValue().equals(usage.table());
    }

    private static List<Map.Entry<String, String>> couples(List<Permise> permises) {
        return permises.stream()
                .flatMap(permise -> permise.tables().stream().map(table -> Map.entry(permise.module(), table)))
                .toList();
    }
}
