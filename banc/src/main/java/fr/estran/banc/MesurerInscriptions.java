package fr.estran.banc;

import fr.estran.banc.places.Debit;
import fr.estran.banc.places.Debit.Mesure;
import fr.estran.banc.places.EpreuveManquee;
import fr.estran.banc.places.ServiceAPart;
import fr.estran.banc.places.Terrain;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Registrations over HTTP, on a database that lasts, as that of a service does. */
@Command(name = "inscriptions", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerInscriptions implements Callable<Integer> {

    private static final int ATELIERS = 40;
    private static final int PERSONNES = 16;
    private static final int PLACES = 1000;
    private static final Duration TOUR = Duration.ofSeconds(10);
    private static final int TOURS_AU_PLUS = 12;
    private static final double PROGRES = 1.03;

    @Option(names = "--secondes", defaultValue = "10", paramLabel = "N")
    private int secondes;

    @Option(names = "--ouverture", defaultValue = "60", paramLabel = "N")
    private int ouverture;

    @Option(names = "--departs", defaultValue = "1", paramLabel = "N")
    private int departs;

    @Option(names = "--fois", defaultValue = "1", paramLabel = "N")
    private int fois;

    @Override
    public Integer call() throws Exception {
        System.out.println(
                ServiceAPart.appris()
                        ? "Le service part comme `serve` : mêmes options, avec ce qui a été appris de lui."
                        : "Le service part avec les options de cette mesure, SANS ce que le lanceur apprend de lui.");
        System.out.println("| mesure | inscriptions | par seconde | p50 (ms) | p95 | p99 |");
        System.out.println("|---|---|---|---|---|---|");
        var lieu = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.dans(lieu.resolve("base"))) {
            for (var depart = 0; depart < departs; depart++) {
                mesurer(contexte, debit -> ouvrir(debit, ", dès le départ"));
            }
            mesurer(contexte, this::mesurerLongtemps);
        } catch (EpreuveManquee e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return 0;
    }

    private interface Essai {

        void faire(Debit debit) throws Exception;
    }

    /** With a service of its own, which answers and has done nothing else yet. */
    private static void mesurer(ConfigurableApplicationContext contexte, Essai essai) throws Exception {
        try (var seul = ServiceAPart.sur(contexte).pret()) {
            essai.faire(new Debit(new Terrain(contexte, List.of(seul.port()))));
        }
    }

    private void mesurerLongtemps(Debit debit) throws Exception {
        var duree = Duration.ofSeconds(secondes);
        if (secondes > 0) {
            chauffer(debit);
            var un = debit.soutenu("un atelier", 1, PLACES, PERSONNES, duree);
            dire(un);
            var machine = debit.sansNous("un atelier, sans nous", PLACES, PERSONNES, duree);
            dire(machine);
            dire(debit.soutenu("quarante ateliers", ATELIERS, PLACES / ATELIERS, PERSONNES, duree));
            System.out.println(String.format(
                    Locale.ROOT,
                    "Les mêmes lignes, écrites sans nous par JDBC (PostgreSQL embarqué n'a pas pgbench) : %.1f fois plus vite.",
                    machine.parSeconde() / un.parSeconde()));
        }
        for (var tour = 0; tour < fois; tour++) {
            ouvrir(debit, "");
        }
    }

    private void ouvrir(Debit debit, String quand) throws Exception {
        debit.ouverture(quand, Duration.ofSeconds(ouverture)).forEach(MesurerInscriptions::dire);
    }

    /** A service that has just started compiles its code for a while: until two rounds are no faster than those before. */
    private static void chauffer(Debit debit) throws Exception {
        var mieux = 0.0;
        for (int tour = 0, sansProgres = 0; tour < TOURS_AU_PLUS && sansProgres < 2; tour++) {
            var debitDuTour =
                    debit.soutenu("", ATELIERS, PLACES, PERSONNES, TOUR).parSeconde();
            sansProgres = debitDuTour < mieux * PROGRES ? sansProgres + 1 : 0;
            mieux = Math.max(mieux, debitDuTour);
        }
    }

    private static void dire(Mesure mesure) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.1f |",
                mesure.quoi(),
                mesure.inscriptions(),
                mesure.parSeconde(),
                mesure.p50(),
                mesure.p95(),
                mesure.p99()));
    }
}
