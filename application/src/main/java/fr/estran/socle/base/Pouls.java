package fr.estran.socle.base;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whether the service still answers, asked by itself at its own door. One that was silent for a minute and a half says what
 * each of its threads was doing, and leaves: whoever looks after it starts it anew. A door that is crowded is not silent: what
 * others are answered counts as well.
 */
public final class Pouls {

    /** Six beats in a row, each of fifteen seconds where nothing is heard. A machine that slept misses one. */
    private static final Rythme RYTHME = new Rythme(Duration.ofSeconds(5), Duration.ofSeconds(10), 6);

    /** What any page passes through, and no database. */
    private static final String PAGE = "/statique/estran.svg";

    private static final int CADRES = 60;

    private final BooleanSupplier repond;
    private final LongSupplier faites;
    private final Rythme rythme;
    private final Runnable enVie;
    private final Runnable silence;

    /**
     * @param pause between two questions
     * @param patience for which each is waited for
     * @param silences in a row, after which it is over
     */
    record Rythme(Duration pause, Duration patience, int silences) {}

    Pouls(BooleanSupplier repond, LongSupplier faites, Rythme rythme, Runnable enVie, Runnable silence) {
        this.repond = repond;
        this.faites = faites;
        this.rythme = rythme;
        this.enVie = enVie;
        this.silence = silence;
    }

    /**
     * What first visitors would load is loaded, whoever started the service is told that it is ready, and from then on it is
     * watched.
     *
     * @param hote the name under which it is asked
     */
    public static void prendre(ConfigurableApplicationContext contexte, String hote) {
        var service = (WebServerApplicationContext) contexte;
        var porte = PorteDuService.de(service, contexte.getEnvironment(), hote);
        Echauffement.faire(porte);
        var systeme = Surveillant.present();
        new Pouls(
                        () -> porte.repond("GET", PAGE, RYTHME.patience()),
                        reponses(service),
                        RYTHME,
                        systeme::enVie,
                        Pouls::partir)
                .battre();
        systeme.pret();
    }

    private static LongSupplier reponses(WebServerApplicationContext service) {
        var tomcat = (TomcatWebServer) Objects.requireNonNull(service.getWebServer());
        var fils = tomcat.getTomcat().getConnector().getProtocolHandler().getExecutor();
        return fils instanceof ThreadPoolExecutor comptes ? comptes::getCompletedTaskCount : () -> 0;
    }

    private void battre() {
        Thread.ofPlatform().daemon().name("pouls").start(() -> {
            try {
                ecouter();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Until it is silent. */
    void ecouter() throws InterruptedException {
        var deja = faites.getAsLong();
        for (var silences = 0; silences < rythme.silences(); ) {
            Thread.sleep(rythme.pause());
            var repondu = repond.getAsBoolean();
            var depuis = faites.getAsLong();
            silences = repondu || depuis != deja ? 0 : silences + 1;
            deja = depuis;
            if (silences == 0) {
                enVie.run();
            }
        }
        silence.run();
    }

    /** Past loggers and locks, which whoever hangs may hold. Names of classes and threads tell of nobody. */
    private static void partir() {
        var texte = new StringBuilder(
                "the service no longer answers: it leaves, to be started anew. What its threads did:\n");
        for (var fil : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            ajouter(texte, fil);
        }
        FinCertaine.dire(texte.toString());
        Runtime.getRuntime().halt(FinCertaine.BLOQUE);
    }

    private static void ajouter(StringBuilder texte, ThreadInfo fil) {
        texte.append(fil.getThreadName()).append(' ').append(fil.getThreadState());
        if (fil.getLockName() != null) {
            texte.append(" for ").append(fil.getLockName()).append(" held by ").append(fil.getLockOwnerName());
        }
        texte.append('\n');
        var cadres = fil.getStackTrace();
        for (var rang = 0; rang < Math.min(cadres.length, CADRES); rang++) {
            texte.append("    ").append(cadres[rang]).append('\n');
        }
    }
}
