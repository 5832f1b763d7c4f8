package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** A restore in a JVM of its own, which a test may kill. */
final class RestaurationAilleurs {

    private RestaurationAilleurs() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(0.0);
        Restaurations.remettre(Path.of(arguments[0]), Path.of(arguments[1]), System.out::println);
        System.out.println(2.0);
    }

    /** @param moment the part of the work at which it dies, by kill -9 */
    static void tuer(Path archive, Path dossier, double moment) throws IOException {
        var processus = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestaurationAilleurs.class.getName(),
                        archive.toString(),
                        dossier.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var dit = new BufferedReader(new InputStreamReader(processus.getInputStream(), UTF_8))) {
            while (part(dit.readLine()) < moment) {
                // It goes on.
            }
            processus.destroyForcibly();
            processus.onExit().join();
        }
    }

    /** Others speak too. */
    private static double part(String ligne) {
        return ligne.matches("[0-9.E-]+") ? Double.parseDouble(ligne) : -1;
    }
}
