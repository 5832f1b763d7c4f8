package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What starts Estran where it is served: from a clone without Maven, and from a package. Java is one that says how it was called. */
class LanceursTests {

    private static final Path RACINE = Path.of(System.getProperty("estran.racine", ".."));

    /** All that the launchers may ask of a machine that has nothing; Maven is not among them. */
    private static final List<String> OUTILS = List.of(
            "bash",
            "cat",
            "cksum",
            "cut",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "mkdir",
            "readlink",
            "sed",
            "sort",
            "stat",
            "tr",
            "uname");

    @TempDir
    Path lieu;

    @BeforeEach
    void une_machine_sans_maven() throws IOException {
        Files.createDirectory(lieu.resolve("outils"));
        for (var outil : OUTILS) {
            for (var dossier : List.of("/usr/bin", "/bin")) {
                if (Files.isExecutable(Path.of(dossier, outil)) && !Files.exists(lieu.resolve("outils/" + outil))) {
                    Files.createSymbolicLink(lieu.resolve("outils/" + outil), Path.of(dossier, outil));
                }
            }
        }
        programme(lieu.resolve("jdk/bin/java"), "#!/bin/sh\necho \"java $*\"\n");
        programme(lieu.resolve("jdk/bin/javac"), "#!/bin/sh\n");
        Files.writeString(lieu.resolve("jdk/release"), "JAVA_VERSION=\"25.0.3\"\n");
    }

    @Test
    void starts_what_was_built_when_the_sources_have_changed_and_maven_is_gone() throws Exception {
        var clone = lieu.resolve("clone");
        Files.createDirectories(clone.resolve("application/src/main"));
        Files.createDirectories(clone.resolve("docs/guide"));
        Files.createDirectories(clone.resolve("target"));
        Files.copy(RACINE.resolve("estran"), clone.resolve("estran"));
        var jar = Files.writeString(clone.resolve("target/estran.jar"), "jar");
        var hier = Instant.ofEpochSecond(1_700_000_000);
        Files.setLastModifiedTime(jar, FileTime.from(hier));
        Files.createDirectory(clone.resolve("target/service-" + hier.getEpochSecond()));
        Files.writeString(clone.resolve("target/service-" + hier.getEpochSecond() + "/estran.jar"), "jar");
        Files.writeString(clone.resolve("target/version"), "0.1.0+12.g69037e1\n");
        Files.writeString(clone.resolve("pom.xml"), "newer than the jar");
        Files.writeString(clone.resolve("application/pom.xml"), "newer than the jar");

        assertThat(lancer(clone.resolve("estran"), "serve", "--port", "8080"))
                .contains("Estran démarre tel qu'il a été construit.")
                .contains("-Destran.version=0.1.0+12.g69037e1")
                .contains("estran.jar serve --port 8080");
    }

    @Test
    void of_a_package_builds_nothing_whatever_lies_beside_it() throws Exception {
        var paquet = lieu.resolve("estran-0.1.0");
        Files.createDirectories(paquet.resolve("runtime"));
        Files.createSymbolicLink(paquet.resolve("runtime/bin"), lieu.resolve("jdk/bin"));
        Files.copy(RACINE.resolve("paquet/lanceur"), paquet.resolve("estran"));
        Files.writeString(paquet.resolve("options"), "-Xmx512m\n");
        Files.writeString(paquet.resolve("version"), "0.1.0+12.g69037e1\n");
        Files.writeString(paquet.resolve("pom.xml"), "of somebody else");

        assertThat(lancer(paquet.resolve("estran"), "serve"))
                .isEqualTo("java @" + paquet + "/options -Destran.racine=" + paquet
                        + " -Destran.version=0.1.0+12.g69037e1 -Xmx1g -jar " + paquet + "/service/estran.jar serve\n");
    }

    private String lancer(Path programme, String... suite) throws IOException, InterruptedException {
        var commande = new ArrayList<>(List.of(lieu.resolve("outils/bash").toString(), programme.toString()));
        commande.addAll(List.of(suite));
        var lancement = new ProcessBuilder(commande).redirectErrorStream(true);
        lancement.environment().clear();
        lancement.environment().put("PATH", lieu.resolve("outils").toString());
        lancement.environment().put("JAVA_HOME", lieu.resolve("jdk").toString());
        lancement.environment().put("ESTRAN_JAVA_OPTS", "-Xmx1g");
        var processus = lancement.start();
        processus.getOutputStream().close();
        var dit = new String(processus.getInputStream().readAllBytes(), UTF_8);
        assertThat(processus.waitFor()).as(dit).isZero();
        return dit;
    }

    private static void programme(Path fichier, String texte) throws IOException {
        Files.createDirectories(fichier.getParent());
        Files.writeString(fichier, texte);
        assertThat(fichier.toFile().setExecutable(true)).isTrue();
    }
}
