package fr.estran.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What files of data are tied to: they are read by this version of PostgreSQL, on this kind of machine, and by no other.
 *
 * @param version the major one
 * @param plateforme such as linux-x86_64
 */
public record Moteur(String version, String plateforme) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)\\.");

    static Moteur de(Path binaires) throws IOException {
        var programme = binaires.resolve("bin/postgres").toString();
        var processus = new ProcessBuilder(programme, "--version").start();
        try (var sortie = processus.getInputStream()) {
            var dite = VERSION.matcher(new String(sortie.readAllBytes(), UTF_8));
            if (!dite.find()) {
                throw new IOException("PostgreSQL does not tell its version");
            }
            return new Moteur(dite.group(1), BinairesPostgres.plateforme());
        }
    }
}
