package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
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
        var porte = porte(contexte, hote);
        Echauffement.faire(porte);
        var service = (WebServerApplicationContext) contexte;
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

    /** The first of these alone. */
    public static void echauffer(ConfigurableApplicationContext contexte, String hote) {
        Echauffement.faire(porte(contexte, hote));
    }

    private static PorteDuService porte(ConfigurableApplicationContext contexte, String hote) {
        return PorteDuService.de((WebServerApplicationContext) contexte, contexte.getEnvironment(), hote);
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

    /** What the first visitors of a service would load, and what the first wrong addresses would, is loaded before it is said to be ready. */
    static final class Echauffement {

        private static final Duration PATIENCE = Duration.ofSeconds(20);

        private static final List<Essai> ESSAIS = List.of(
                new Essai("GET", "/statique/estran.svg"),
                new Essai("GET", "/{"),
                new Essai("GET", "/a%2fb"),
                new Essai("GET", "/rien"),
                new Essai("FAUX", "/"),
                new Essai("POST", "/connexion"),
                new Essai("GET", "/connexion"),
                new Essai("GET", "/programme"),
                new Essai("GET", "/"));

        private record Essai(String methode, String chemin) {}

        private Echauffement() {}

        /** What is not answered is no reason not to begin: whether the service answers is watched from then on. */
        static void faire(PorteDuService porte) {
            for (var essai : ESSAIS) {
                if (!porte.repond(essai.methode(), essai.chemin(), PATIENCE)) {
                    return;
                }
            }
        }
    }

    /**
     * What systemd is told by whoever it started: ready, alive (sd_notify(3)). A datagram to the socket that it names; Java has
     * none of that kind, so that the C library is asked. Where nothing is named, nothing is told.
     *
     * @param prise its path; one that begins with "@" is no file
     */
    record Surveillant(@Nullable String prise) {

        private static final short AF_UNIX = 1;
        private static final int SOCK_DGRAM = 2;
        private static final int FAMILLE = 2;
        private static final int CHEMIN = 108;

        static Surveillant present() {
            return new Surveillant(System.getenv("NOTIFY_SOCKET"));
        }

        void pret() {
            dire("READY=1");
        }

        void enVie() {
            dire("WATCHDOG=1");
        }

        private void dire(String etat) {
            if (prise != null && prise.getBytes(UTF_8).length < CHEMIN) {
                try (var memoire = Arena.ofConfined()) {
                    envoyer(prise.getBytes(UTF_8), etat.getBytes(UTF_8), memoire);
                } catch (Throwable e) {
                    // A machine that cannot be told is one that does not ask: the service goes on.
                }
            }
        }

        private static void envoyer(byte[] chemin, byte[] etat, Arena memoire) throws Throwable {
            var adresse = memoire.allocate(FAMILLE + CHEMIN);
            adresse.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(chemin, 0, adresse, ValueLayout.JAVA_BYTE, FAMILLE, chemin.length);
            if (chemin[0] == '@') {
                adresse.set(ValueLayout.JAVA_BYTE, FAMILLE, (byte) 0);
            }
            var fil = (int) fonction("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)
                    .invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
            if (fil < 0) {
                return;
            }
            var dit = memoire.allocateFrom(ValueLayout.JAVA_BYTE, etat);
            // Nobody who listens no more is waited for: what comes of it is not asked.
            var _ = (long) fonction(
                            "sendto",
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT)
                    .invokeExact(fil, dit, (long) etat.length, 0, adresse, FAMILLE + chemin.length);
            var _ = (int) fonction("close", ValueLayout.JAVA_INT).invokeExact(fil);
        }

        @SuppressWarnings("restricted") // the launcher allows it: --enable-native-access
        private static MethodHandle fonction(String nom, ValueLayout... de) {
            var lien = Linker.nativeLinker();
            var rend = nom.equals("sendto") ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
            return lien.downcallHandle(lien.defaultLookup().findOrThrow(nom), FunctionDescriptor.of(rend, de));
        }
    }
}
