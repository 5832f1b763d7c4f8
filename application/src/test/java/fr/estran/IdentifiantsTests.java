package fr.estran;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has an id of its own kind travels under it: the compiler then keeps one from being handed for another. */
class IdentifiantsTests {

    private static final List<String> TYPES =
            List.of("inscription", "usager", "seance", "action", "conseiller", "lieu", "benevole");

    /** By the names that parameters, fields, components and locals bear: one or several, alone or at the end of a longer name. */
    static final Pattern NU = Pattern.compile("\\b(?:UUID(?:>|\\[])*(?:\\.\\.\\.)?|Map<UUID, [^;={}()]*>) (?:"
            + TYPES.stream()
                    .map(type -> type + "[sx]?|\\w+" + capitale(type) + "[sx]?")
                    .collect(joining("|"))
            + ")\\b");

    static final Pattern DEUX_DE_SUITE =
            Pattern.compile("\\bUUID (\\w+),\\s*(?:@\\w+(?:\\([^)]*\\))?\\s+)*UUID (\\w+)");

    /** Two whose names, side by side, say apart what no type does: of one entry of a sheet, one request, one key. */
    private static final Map<String, List<String>> PERMIS = Map.ofEntries(
            Map.entry("a demand, and what opens it: the link of whoever asked", List.of("id secret", "demande secret")),
            Map.entry("a professional, and their demand", List.of("acteur autreActeur")),
            Map.entry("a message, and the one of its group", List.of("message seul")),
            Map.entry(
                    "an entry, and the device that made it",
                    List.of(
                            "saisie appareil",
                            "presenceSaisie presenceAppareil",
                            "besoinSaisie besoinAppareil",
                            "nombreSaisie nombreAppareil")),
            Map.entry(
                    "of one line, its last entries",
                    List.of("presenceSaisie besoinSaisie", "retenuSaisie ecarteSaisie")),
            Map.entry("somebody without a name, and the last entry that tells of them", List.of("id saisie")),
            Map.entry(
                    "what a device sends, as its JSON names it",
                    List.of("id compte", "compte structure", "organisme besoin")),
            Map.entry("who signs in, and where from", List.of("compte appareil", "appareil compte")));

    @Test
    void hands_ids_on_as_such_and_never_as_bare_uuids() {
        assertThat(Stream.concat(sources("src/main", ".java", ".jte"), sources("src/test", ".java"))
                        .filter(source -> !source.endsWith("IdentifiantsTests.java")))
                .hasSizeGreaterThan(1300)
                .allSatisfy(source -> assertThat(nus(Fichiers.lire(source))).isEmpty());
    }

    @Test
    void would_see_one_that_is_bare() {
        assertThat(nus("""
                        void annuler(UUID inscription, List<UUID> usagers, UUID... autresLieux, UUID[] lieux) {
                            Map<UUID, List<String>> seances = lire(action, idAction);
                            UUID autreUsager();
                            ActionId action; UUID absence; UUID transaction;
                        }
                        """))
                .containsExactly(
                        "UUID inscription",
                        "UUID> usagers",
                        "UUID... autresLieux",
                        "UUID[] lieux",
                        "Map<UUID, List<String>> seances",
                        "UUID autreUsager");
    }

    /** Whoever turns two around would not be told. */
    @Test
    void takes_no_two_bare_uuids_one_after_the_other_but_those_that_are_listed() {
        assertThat(sources("src/main", ".java").flatMap(source -> deuxDeSuite(Fichiers.lire(source)).stream()))
                .hasSameElementsAs(
                        PERMIS.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void would_see_two_that_are() {
        assertThat(deuxDeSuite("""
                        record Lien(UUID une, @Nullable UUID autre) {
                            void lier(SeanceId seance, UUID message, @PathVariable("x") UUID lettre, UUID envoi) {}
                        }
                        """)).containsExactly("une autre", "message lettre");
    }

    private static Stream<Path> sources(String dossier, String... fins) {
        return Stream.of(fins).flatMap(fin -> Fichiers.sous(Path.of(dossier), fin).stream());
    }

    private static String capitale(String mot) {
        return mot.substring(0, 1).toUpperCase(Locale.ROOT) + mot.substring(1);
    }

    private static List<String> nus(String source) {
        return NU.matcher(source).results().map(MatchResult::group).toList();
    }

    private static List<String> deuxDeSuite(String source) {
        return DEUX_DE_SUITE
                .matcher(source)
                .results()
                .map(deux -> deux.group(1) + " " + deux.group(2))
                .toList();
    }
}
