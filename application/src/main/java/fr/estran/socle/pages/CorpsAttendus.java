package fr.estran.socle.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/**
 * What is sent slowly holds one of our threads while it is waited for (ADR 0079). It has to come at a rate, and to its end within
 * a time; of those that are waited for at one moment there are so many, and from one address fewer. Whoever is cut off is told
 * so, and nothing of theirs is read any more.
 */
final class CorpsAttendus extends ValveBase {

    /** What is left to read once a page has answered is heard, so that a browser looks at the answer; this much of it. */
    private static final long ECOUTE = 200_000_000;

    private final Regles regles;
    private final Semaphore places;
    private final Map<String, Integer> parAdresse = new ConcurrentHashMap<>();

    /**
     * @param delai granted to whatever is sent, before it has to come at a rate
     * @param debit in bytes by second
     * @param duree for all of it
     * @param places for those that are waited for at one moment
     * @param parAdresse for those of them that come from one address; a proxy that is not believed is none
     * @param attente for a place among them
     * @param silence after which nobody is believed to send any more
     */
    record Regles(
            Duration delai,
            long debit,
            Duration duree,
            int places,
            int parAdresse,
            Duration attente,
            Duration silence) {

        /** Fifty megabytes in half an hour are 230 kbit a second; of 128 threads, some three quarters are left to others. */
        static final Regles DU_SERVICE = new Regles(
                Duration.ofSeconds(20),
                2_000,
                Duration.ofMinutes(30),
                32,
                12,
                Duration.ofSeconds(5),
                Duration.ofSeconds(10));
    }

    CorpsAttendus(Regles regles) {
        this.regles = regles;
        this.places = new Semaphore(regles.places());
    }

    @Override
    public void invoke(Request demande, Response reponse) throws IOException, ServletException {
        var recue = demande.getCoyoteRequest();
        if (recue.getContentLengthLong() <= 0 && demande.getHeader("Transfer-Encoding") == null) {
            getNext().invoke(demande, reponse);
            return;
        }
        var source = recue.getInputBuffer();
        var corps = new Corps(source, recue, reseau(demande.getRemoteAddr()));
        recue.setInputBuffer(corps);
        try {
            getNext().invoke(demande, reponse);
            if (!corps.coupe) {
                var refusee = reponse.isError();
                corps.ecouterLeReste();
                if (corps.coupe && !refusee) {
                    // The page has answered: no other one has to tell of an error.
                    reponse.setErrorReported();
                }
                return;
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (!corps.coupe) {
                throw e;
            }
        } finally {
            recue.setInputBuffer(source);
        }
        if (!reponse.isCommitted()) {
            reponse.setSuspended(false);
            reponse.reset();
            PageDeSecours.TROP_LENTE.envoyer(HttpServletResponse.SC_REQUEST_TIMEOUT, reponse);
            reponse.finishResponse();
        }
        reponse.setErrorReported();
    }

    /** One household has a whole network of IPv6 addresses. Those of this machine and of its own network may be a proxy's: "". */
    private static String reseau(String origine) {
        try {
            var adresse = InetAddress.ofLiteral(origine);
            return adresse.isLoopbackAddress() || adresse.isSiteLocalAddress()
                    ? ""
                    : Arrays.toString(Arrays.copyOf(adresse.getAddress(), Math.min(adresse.getAddress().length, 8)));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private boolean prendre(String adresse) {
        var siens = parAdresse.merge(adresse, 1, Integer::sum);
        try {
            if ((adresse.isEmpty() || siens <= regles.parAdresse())
                    && places.tryAcquire(regles.attente().toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lacher(adresse);
        return false;
    }

    private void lacher(String adresse) {
        parAdresse.computeIfPresent(adresse, (_, siens) -> siens == 1 ? null : siens - 1);
    }

    /** What one request sends, as it is read: by one thread. */
    private final class Corps implements InputBuffer {

        private final InputBuffer source;
        private final org.apache.coyote.Request recue;
        private final String adresse;
        private long lus;
        private long attendu;
        private boolean fini;
        private boolean coupe;

        Corps(InputBuffer source, org.apache.coyote.Request recue, String adresse) {
            this.source = source;
            this.recue = recue;
            this.adresse = adresse;
        }

        @Override
        public int available() {
            return source.available();
        }

        @Override
        public int doRead(ApplicationBufferHandler lecteur) throws IOException {
            if (coupe) {
                throw new TropLent();
            }
            var longueur = recue.getContentLengthLong();
            var deja = source.available() > 0 || longueur >= 0 && lus >= longueur;
            var nombre = deja ? source.doRead(lecteur) : attendre(lecteur);
            fini = nombre < 0;
            lus += Math.max(nombre, 0);
            return nombre;
        }

        private int attendre(ApplicationBufferHandler lecteur) throws IOException {
            if (!prendre(adresse)) {
                throw couper();
            }
            var debut = System.nanoTime();
            var nombre = 0;
            try {
                nombre = source.doRead(lecteur);
            } catch (IOException e) {
                // Nothing came for so long, or whoever sent it has left.
                throw couper();
            } finally {
                places.release();
                lacher(adresse);
            }
            attendu += System.nanoTime() - debut;
            if (attendu > permis()) {
                throw couper();
            }
            return nombre;
        }

        private long permis() {
            return Math.min(
                    regles.duree().toNanos(),
                    regles.delai().toNanos() + TimeUnit.SECONDS.toNanos(lus) / regles.debit());
        }

        /** To Tomcat it is an error, and one of its own, and it closes the connection without a word: what a page has said stands. */
        private TropLent couper() {
            var statut = recue.getResponse().getStatus();
            coupe = true;
            recue.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            recue.getResponse().setStatus(statut);
            recue.getResponse().setHeader(HttpHeaders.CONNECTION, "close");
            return new TropLent();
        }

        /**
         * A page has answered: what it said stands, however the rest comes. Tomcat marks in what it is heard with where this request
         * ends: the next one may have come with it.
         */
        void ecouterLeReste() {
            var reste = new org.apache.catalina.connector.InputBuffer(0, recue);
            try {
                while (!fini && lus < ECOUTE && recue.getContentLengthLong() != lus) {
                    recue.doRead(reste);
                }
                if (lus >= ECOUTE) {
                    couper();
                }
            } catch (IOException | RuntimeException e) {
                couper();
            }
        }
    }

    /** Tomcat's own word for what a browser did wrong, which is logged as no fault of ours. */
    private static final class TropLent extends BadRequestException {

        private static final long serialVersionUID = 1;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Pose {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> corpsAttendus() {
            var regles = Regles.DU_SERVICE;
            return serveur -> {
                serveur.addContextCustomizers(contexte -> contexte.getPipeline().addValve(new CorpsAttendus(regles)));
                serveur.addConnectorCustomizers(porte -> {
                    if (porte.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                        http.setDisableUploadTimeout(false);
                        http.setConnectionUploadTimeout((int) regles.silence().toMillis());
                    }
                });
            };
        }
    }
}
