package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PertesTests {

    /** At the start of a line: what a function would do one day is indented. */
    private static final Pattern RETIRE =
            Pattern.compile("^(delete from|truncate|drop table)\\b|\\bdrop column\\b", Pattern.MULTILINE);

    /** They take away, and nobody loses what they gave: why. */
    private static final Map<String, String> SANS_PERTE = Map.ofEntries(
            Map.entry("106", "the same call, asked for twice at one moment"),
            Map.entry("118", "open sessions"),
            Map.entry("147", "moved to a table of its own"),
            Map.entry("165", "moved to a row for each duration"),
            Map.entry("174", "read by nothing, and told by the records themselves"),
            Map.entry("271", "told by the counts; no text had been read yet"),
            Map.entry("288", "the body of a function"),
            Map.entry("294", "folders that wait for a day at most"),
            Map.entry("297", "what imports remembered of what they may not"),
            Map.entry("298", "what imports remembered of what they may not"),
            Map.entry("310", "worked out anew from the words"),
            Map.entry("311", "what is shipped, written anew"),
            Map.entry("430", "moved to the outbox"),
            Map.entry("432", "moved to the outbox"),
            Map.entry("434", "what imports remembered of a table that is empty"),
            Map.entry("703", "told by the quarters of the loans beside"));

    @Test
    void every_migration_that_takes_something_away_says_what_people_lose_or_why_they_lose_nothing() throws IOException {
        assertThat(migrations().filter(PertesTests::retire).map(PertesTests::version))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(compte(version) == null)
                        .as("db/pertes/V%s.sql, or a reason here", version)
                        .isEqualTo(SANS_PERTE.containsKey(version)));
    }

    @Test
    void every_loss_is_said_in_a_sentence() throws IOException {
        assertThat(migrations().map(PertesTests::version).filter(version -> compte(version) != null))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(version -> assertThat(new Perte(MigrationVersion.fromVersion(version), 2).phrase())
                        .startsWith("2 ")
                        .endsWith("."));
    }

    private static Stream<Resource> migrations() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"));
    }

    private static boolean retire(Resource migration) {
        try {
            return RETIRE.matcher(migration.getContentAsString(UTF_8)).find();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String version(Resource migration) {
        return MigrationVersion.fromVersion(migration.getFilename().replaceAll("^V|__.*", ""))
                .getVersion();
    }

    private static Object compte(String version) {
        return PertesTests.class.getResource("/db/pertes/V" + version + ".sql");
    }
}
