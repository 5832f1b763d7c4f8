package fr.estran.socle.base;

import static java.nio.channels.FileChannel.open;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import fr.estran.socle.base.ServeurBase.ModeleEphemere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Each application that a test starts on a database of its own copies one that lies ready, all migrations done: it is made once,
 * by the first JVM that needs it, and again when a migration changes. What an application does of itself with an empty database
 * is seen by the tests that start it on a folder.
 */
final class ModeleDesTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String MODELE = "modele-";
    private static final String EBAUCHE = MODELE + "ebauche";

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        if (contexte.getEnvironment().getProperty("estran.base.ephemere", Boolean.class, false)) {
            poser();
        }
    }

    static synchronized void poser() {
        var commun = System.getProperty(BinairesPostgres.EN_COMMUN);
        if (commun != null && System.getProperty(ModeleEphemere.DOSSIER) == null) {
            try {
                System.setProperty(
                        ModeleEphemere.DOSSIER, preparer(Path.of(commun)).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path preparer(Path commun) throws IOException {
        var modele = commun.resolve(MODELE + empreinte());
        Files.createDirectories(commun);
        try (var verrou = open(commun.resolve("verrou"), CREATE, WRITE);
                var _ = verrou.lock()) {
            if (!Files.exists(modele)) {
                oublier(commun);
                var ebauche = commun.resolve(EBAUCHE);
                migrer(ebauche);
                Files.move(ebauche, modele);
            }
        }
        return modele;
    }

    private static void migrer(Path dossier) {
        try (var postgres = PostgresEmbarque.demarrer(dossier, false)) {
            var acces = RolesBase.preparer(postgres.administrateur());
            Flyway.configure()
                    .dataSource(
                            acces.url(),
                            acces.migration().nom(),
                            acces.migration().motDePasse())
                    .defaultSchema("technique")
                    .createSchemas(true)
                    .load()
                    .migrate();
        }
    }

    /** Those of yesterday, and a draft that was cut short. Another JVM may still copy from one that was made a moment ago. */
    private static void oublier(Path commun) throws IOException {
        var hier = Instant.now().minus(1, ChronoUnit.DAYS);
        try (var modeles = Files.newDirectoryStream(commun, MODELE + "*")) {
            for (var ancien : modeles) {
                if (ancien.endsWith(EBAUCHE)
                        || Files.getLastModifiedTime(ancien).toInstant().isBefore(hier)) {
                    BinairesPostgres.effacer(ancien);
                }
            }
        }
    }

    /** Of all that it is made with. */
    private static String empreinte() throws IOException {
        var ressources = new PathMatchingResourcePatternResolver();
        var crc = new CRC32();
        for (var motif : new String[] {"classpath*:db/**/*.sql", "classpath*:fr/estran/socle/base/*.class"}) {
            var lues = ressources.getResources(motif);
            if (lues.length == 0) {
                throw new IllegalStateException("nothing is made with " + motif);
            }
            Arrays.sort(lues, Comparator.comparing(Resource::getFilename));
            for (var lue : lues) {
                crc.update(lue.getContentAsByteArray());
            }
        }
        return Long.toHexString(crc.getValue());
    }
}
