package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, beside a jar that is built already, with a Java that says what it is asked. */
class LanceurTests {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
            *' extract '*) for last; do :; done; mkdir -p "$last"; : >"$last/estran.jar" ;;
            *) echo "$@" ;;
            esac
            """;

    @TempDir
    Path racine;

    @BeforeEach
    void un_jar_construit() throws IOException {
        Files.copy(Path.of("../estran"), racine.resolve("estran"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var dossier : List.of("application/src/main", "docs/guide", "target", "var", "jdk/bin", "outils")) {
            Files.createDirectories(racine.resolve(dossier));
        }
        for (var source : List.of("pom.xml", "application/pom.xml")) {
            Files.createFile(racine.resolve(source));
        }
        for (var outil : List.of("jdk/bin/java", "jdk/bin/javac", "outils/mvn")) {
            Files.writeString(racine.resolve(outil), JAVA);
            Files.setPosixFilePermissions(racine.resolve(outil), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(racine.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.createFile(racine.resolve("target/estran.jar"));
        Files.setLastModifiedTime(
                racine.resolve("target/estran.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void lays_the_jar_out_and_starts_what_it_laid_out() throws Exception {
        assertThat(lancer()).contains("-jar " + disposition()).endsWith("serve --port 8080\n");
        assertThat(racine.resolve("target").toFile().list()).hasSize(2);
    }

    /** The user of a service may write nothing beside the program, not even the lock of who builds. */
    @Test
    void writes_nothing_where_all_is_there() throws Exception {
        lancer();
        Files.delete(racine.resolve("var/construction.verrou"));
        Files.createDirectory(racine.resolve("var/construction.verrou"));

        assertThat(lancer()).contains("-jar " + disposition()).endsWith("serve --port 8080\n");
    }

    private Path disposition() throws IOException {
        var secondes =
                Files.getLastModifiedTime(racine.resolve("target/estran.jar")).to(TimeUnit.SECONDS);
        return racine.toRealPath().resolve("target/service-" + secondes + "/estran.jar");
    }

    /** What it said, on whichever way out. */
    private String lancer() throws Exception {
        var lancement = new ProcessBuilder(racine.resolve("estran").toString(), "serve", "--port", "8080")
                .redirectErrorStream(true);
        lancement.environment().put("JAVA_HOME", racine.resolve("jdk").toString());
        lancement
                .environment()
                .merge("PATH", racine.resolve("outils").toString(), (avant, outils) -> outils + ":" + avant);
        var lance = lancement.start();
        var dit = new String(lance.getInputStream().readAllBytes(), UTF_8);
        assertThat(lance.waitFor()).as(dit).isZero();
        return dit;
    }
}
