package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has an id of its own kind travels under it: the compiler then keeps one from being handed for another. */
class IdentifiantsTests {

    /** By the names that parameters, fields and components bear. */
    static final Pattern NU = Pattern.compile("\\bUUID>? (inscription|autreInscription|inscriptions)\\b(?!\\()");

    @Test
    void hands_a_registration_on_as_such_and_never_as_a_bare_uuid() {
        var sources = Stream.of(".java", ".jte")
                .flatMap(fin -> Fichiers.sous(Path.of("src/main"), fin).stream())
                .toList();
        assertThat(sources)
                .hasSizeGreaterThan(1000)
                .allSatisfy(source -> assertThat(nus(Fichiers.lire(source))).isEmpty());
    }

    @Test
    void would_see_one() {
        assertThat(nus("void annuler(UUID inscription, List<UUID> inscriptions) { UUID inscription(); }"))
                .containsExactly("UUID inscription", "UUID> inscriptions");
    }

    private static List<String> nus(String source) {
        return NU.matcher(source).results().map(MatchResult::group).toList();
    }
}
