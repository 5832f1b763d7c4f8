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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, beside a jar that is built already, with a Java that says what it is asked. */
class LanceurTests {

    private static final String JAVA = """
        #!/bin/sh
        case "$*" in
        *' extract '*) for last; do :; done; mkdir -p "$last"; : >"$last/estran.jar" ;;
        *' repetition') [ ! -e "$0.rate" ] || exit 1
            for option; do case $option in -XX:AOTCacheOutput=*) echo appris >"${option#*=}" ;; esac; done ;;
        *) echo "$@" ;;
        esac
        """;

    @TempDir
    Path racine;

    private String options = "";

    @BeforeEach
    void un_jar_construit() throws IOException {
        Files.copy(Path.of("../estran"), racine.resolve("estran"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var dossier : List.of(
                "application/src/main",
                "application/src/test/java",
                "docs/guide",
                "target",
                "var",
                "jdk/bin",
                "outils")) {
            Files.createDirectories(racine.resolve(dossier));
        }
        for (var source : List.of("pom.xml", "application/pom.xml")) {
            Files.createFile(racine.resolve(source));
        }
        for (var outil : List.of(
                "jdk/bin/java",
                "jdk/bin/javac",
                "outils/mvn",
                "outils/chromium",
                "outils/soffice",
                "outils/pdftotext")) {
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

    @Test
    void starts_from_what_a_rehearsal_has_taught_once() throws Exception {
        assertThat(lancer()).contains("apprend à démarrer vite").contains("-XX:AOTCache=" + appris());

        assertThat(lancer()).doesNotContain("apprend").contains("-XX:AOTCache=" + appris());
    }

    /** What it knew of another JDK is of no use, and is large. */
    @Test
    void learns_anew_for_another_jdk_and_keeps_one_cache() throws Exception {
        lancer();
        var avant = appris();
        Files.writeString(racine.resolve("jdk/release"), "JAVA_VERSION=\"25.0.2\"\n");

        assertThat(lancer()).contains("-XX:AOTCache=" + appris()).doesNotContain(avant.toString());
    }

    @Test
    void starts_all_the_same_where_the_rehearsal_fails_and_tries_it_no_more() throws Exception {
        Files.createFile(racine.resolve("jdk/bin/java.rate"));

        assertThat(lancer()).doesNotContain("-XX:AOTCache=").endsWith("serve --port 8080\n");
        assertThat(lancer()).isEqualTo(lancer()).doesNotContain("apprend");
    }

    @Test
    void keeps_whoever_works_on_the_sources_waiting_for_no_rehearsal() throws Exception {
        options = "-Destran.chantier=application/src/main";

        assertThat(lancer()).doesNotContain("-XX:AOTCache=").contains(options);
    }

    /** Java refuses to start with two collectors. */
    @Test
    void leaves_the_collector_to_whoever_names_one() throws Exception {
        options = "-XX:+UseG1GC";

        assertThat(lancer()).containsSubsequence("-XX:+UseSerialGC", "-XX:-UseSerialGC", "-XX:+UseG1GC");
    }

    /** The user of a service may write nothing beside the program, not even the lock of who builds. */
    @Test
    void writes_nothing_where_all_is_there() throws Exception {
        lancer();
        Files.delete(racine.resolve("var/construction.verrou"));
        Files.createDirectory(racine.resolve("var/construction.verrou"));

        assertThat(lancer()).contains("-jar " + disposition()).endsWith("serve --port 8080\n");
    }

    /** Whoever works waits for no judge: these look at the whole. */
    @Test
    void compiles_for_some_tests_what_changed_and_what_names_it() throws Exception {
        var nommee = source("main/java/fr/estran/inscriptions/places/Place.java", "class Place {}");
        var nomme = source("main/java/fr/estran/inscriptions/guichet/Liste.java", "class Liste { Place place; }");
        var test = source("test/java/fr/estran/inscriptions/places/PlaceTests.java", "class PlaceTests { Place p; }");
        var autre = source("main/java/fr/estran/inscriptions/guichet/Autre.java", "class Autre { Placement p; }");
        lancer("test", "-Dtest=PlaceTests");
        assertThat(Stream.of(nommee, nomme, test, autre)).noneMatch(Files::exists);
        for (var classe : List.of(nommee, nomme, test, autre)) {
            compilee(classe);
        }
        Files.setLastModifiedTime(
                racine.resolve("application/src/main/java/fr/estran/inscriptions/places/Place.java"),
                FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(lancer("test", "-Dtest=PlaceTests"))
                .contains("spotless:apply test")
                .contains("-Destran.chantier");

        assertThat(Stream.of(nommee, nomme, test)).noneMatch(Files::exists);
        assertThat(autre).exists();
    }

    /** What was made in haste is judged all the same, when it is all that is asked for. */
    @Test
    void compiles_all_anew_for_the_judges() throws Exception {
        var classe = source("main/java/fr/estran/inscriptions/places/Place.java", "class Place {}");
        lancer("test", "-Dtest=fr/**");
        compilee(classe);

        assertThat(lancer("test")).contains(" verify").doesNotContain("-Destran.chantier");
        assertThat(classe).doesNotExist();

        compilee(classe);
        lancer("test");
        assertThat(classe).exists();
    }

    /** A wing is used by what imports it, and by what uses that. */
    @Test
    void tests_a_wing_and_those_above_it() throws Exception {
        source("main/java/fr/estran/socle/temps/Jour.java", "class Jour {}");
        source("main/java/fr/estran/inscriptions/places/Place.java", "import fr.estran.socle.temps.Jour;");
        source("main/java/fr/estran/messages/Envoi.java", "import static fr.estran.inscriptions.places.Place.de;");
        source("main/java/fr/estran/ville/equipe/Equipe.java", "import fr.estran.socle.temps.Jour;");
        source("main/jte/accueil/site/page.jte", "@import fr.estran.messages.Envoi");

        assertThat(lancer("test", "--ailes", "inscriptions"))
                .contains("-Dtest=fr/estran/*Tests,fr/estran/accueil/**/*Tests,fr/estran/inscriptions/**/*Tests,"
                        + "fr/estran/messages/**/*Tests\n");
        assertThat(lancer("test", "--ailes", "ville,messages"))
                .contains("-Dtest=fr/estran/*Tests,fr/estran/accueil/**/*Tests,fr/estran/messages/**/*Tests,"
                        + "fr/estran/ville/**/*Tests\n");
        assertThat(lancer(64, "test", "--ailes", "plage")).contains("Aucune aile ne s'appelle ainsi : plage.");
    }

    /** @return the class that is made of it, which lies there */
    private Path source(String chemin, String contenu) throws IOException {
        var source = racine.resolve("application/src").resolve(chemin);
        Files.createDirectories(source.getParent());
        Files.writeString(source, contenu + "\n");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        var classe = racine.resolve("application/target")
                .resolve(chemin.replaceFirst("^main/\\w+", "classes")
                        .replaceFirst("^test/java", "test-classes")
                        .replace(".java", ".class"));
        return compilee(classe);
    }

    private static Path compilee(Path classe) throws IOException {
        Files.createDirectories(classe.getParent());
        return Files.createFile(classe);
    }

    /** The one cache that lies there. */
    private Path appris() throws IOException {
        try (var fichiers = Files.list(disposition().getParent())) {
            return assertThat(fichiers.filter(fichier -> fichier.toString().contains(".aot")))
                    .singleElement()
                    .actual();
        }
    }

    private Path disposition() throws IOException {
        var secondes =
                Files.getLastModifiedTime(racine.resolve("target/estran.jar")).to(TimeUnit.SECONDS);
        return racine.toRealPath().resolve("target/service-" + secondes + "/estran.jar");
    }

    /** What it said, on whichever way out. */
    private String lancer() throws Exception {
        return lancer("serve", "--port", "8080");
    }

    private String lancer(String... arguments) throws Exception {
        return lancer(0, arguments);
    }

    private String lancer(int code, String... arguments) throws Exception {
        var commande = Stream.concat(Stream.of(racine.resolve("estran").toString()), Stream.of(arguments));
        var lancement = new ProcessBuilder(commande.toList()).redirectErrorStream(true);
        lancement.environment().put("JAVA_HOME", racine.resolve("jdk").toString());
        lancement.environment().put("ESTRAN_JAVA_OPTS", options);
        lancement
                .environment()
                .merge("PATH", racine.resolve("outils").toString(), (avant, outils) -> outils + ":" + avant);
        var lance = lancement.start();
        var dit = new String(lance.getInputStream().readAllBytes(), UTF_8);
        assertThat(lance.waitFor()).as(dit).isEqualTo(code);
        return dit;
    }
}
