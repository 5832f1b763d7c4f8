package fr.estran.socle.sorties;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The way out to an address that somebody typed, be it that of a calendar or of whoever is to be told something: encrypted, for
 * twenty seconds and ten megabytes at the most, and never to a machine of one's own network. Where one is sent on to is looked at
 * like the first; what proves who asks, and what is written, go no further than the host they were given for.
 *
 * <p>Nothing of an address is logged: some open what they lead to.
 */
@Component
public class Sortie implements DisposableBean {

    private static final int OCTETS = 10_000_000;
    private static final int SIGNES_D_UN_ETAG = 200;
    private static final int SIGNES_D_UNE_LIGNE = 8_000;
    private static final int ENTETES = 100;
    private static final int DETOURS = 4;
    private static final int DE_FRONT = 20;

    /** @param entetes names and values; @param corps null where nothing is sent */
    public record Demande(
            String methode,
            URI adresse,
            Map<String, String> entetes,
            @Nullable String corps) {}

    public sealed interface Issue {

        /**
         * Somebody answered, whatever they said.
         *
         * @param adresse that was asked in the end
         */
        record Reponse(URI adresse, int statut, Map<String, String> entetes, String corps) implements Issue {

            /** What it calls what it gave; nothing where no server would. */
            public Optional<String> etag() {
                return entete(HttpHeaders.ETAG)
                        .filter(dit ->
                                dit.length() <= SIGNES_D_UN_ETAG && dit.chars().noneMatch(Character::isISOControl));
            }

            public Optional<String> entete(String nom) {
                return Optional.ofNullable(entetes.get(nom.toLowerCase(Locale.ROOT)));
            }
        }

        record Manquee(Raison raison) implements Issue {}
    }

    /** Why nobody answered. */
    public enum Raison {
        /** Not encrypted, or within the network of one's own. */
        INTERDITE,
        INCONNUE,
        MUETTE,
        /** The host is not who it says. */
        CERTIFICAT,
        LENTE,
        LOURDE,
        /** Sent on, and on. */
        DETOURS
    }

    private final AdressesDuDehors adresses;
    private final Duration patience;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService reveil = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sorties").factory());

    /** @param patience for all of it; half of that for one step */
    Sortie(AdressesDuDehors adresses, @Value("${estran.sorties.patience:20s}") Duration patience) {
        this.adresses = adresses;
        this.patience = patience;
        var parPas = patience.dividedBy(2).toMillis();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(adresses)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(SIGNES_D_UNE_LIGNE)
                                        .setMaxHeaderCount(ENTETES)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(parPas, TimeUnit.MILLISECONDS)
                                .setSocketTimeout((int) parPas, TimeUnit.MILLISECONDS)
                                .build())
                        .setMaxConnTotal(DE_FRONT)
                        .build())
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .setUserAgent("Estran")
                .build();
    }

    /** What may be typed. */
    public boolean permise(AdresseTapee adresse) {
        return adresses.permise(adresse.uri());
    }

    public Issue demander(Demande demande) {
        var ici = demande;
        var depart = System.nanoTime();
        for (var detour = 0; detour <= DETOURS; detour++) {
            if (!adresses.permise(ici.adresse())) {
                return new Issue.Manquee(Raison.INTERDITE);
            }
            var issue = aller(ici, patience.minusNanos(System.nanoTime() - depart));
            if (!(issue instanceof Issue.Reponse reponse) || !ailleurs(reponse)) {
                return issue;
            }
            var suite = suite(ici, reponse);
            if (suite.isEmpty()) {
                return new Issue.Manquee(Raison.INTERDITE);
            }
            if (ici.corps() != null && !memeHote(suite.get().adresse(), ici.adresse())) {
                return reponse;
            }
            ici = suite.get();
        }
        return new Issue.Manquee(Raison.DETOURS);
    }

    private static boolean ailleurs(Issue.Reponse reponse) {
        return switch (reponse.statut()) {
            case 301, 302, 303, 307, 308 -> reponse.entete(HttpHeaders.LOCATION).isPresent();
            default -> false;
        };
    }

    private static Optional<Demande> suite(Demande ici, Issue.Reponse reponse) {
        try {
            var la = ici.adresse().resolve(reponse.entete(HttpHeaders.LOCATION).orElseThrow());
            var entetes = new HashMap<>(ici.entetes());
            if (!memeHote(la, ici.adresse())) {
                entetes.keySet().removeIf(HttpHeaders.AUTHORIZATION::equalsIgnoreCase);
            }
            return Optional.of(new Demande(ici.methode(), la, entetes, ici.corps()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean memeHote(URI une, URI autre) {
        return une.getPort() == autre.getPort()
                && Objects.equals(une.getHost(), autre.getHost())
                && Objects.equals(une.getScheme(), autre.getScheme());
    }

    private Issue aller(Demande demande, Duration reste) {
        var requete = new HttpUriRequestBase(demande.methode(), demande.adresse());
        demande.entetes().forEach(requete::setHeader);
        if (demande.corps() != null) {
            requete.setEntity(new StringEntity(demande.corps(), StandardCharsets.UTF_8));
        }
        var fin = reveil.schedule(requete::cancel, Math.max(0, reste.toMillis()), TimeUnit.MILLISECONDS);
        try {
            return client.execute(requete, reponse -> lire(demande.adresse(), reponse));
        } catch (IOException | IllegalStateException e) {
            return new Issue.Manquee(requete.isCancelled() ? Raison.LENTE : raison(e));
        } finally {
            fin.cancel(false);
        }
    }

    private static Raison raison(Exception e) {
        return switch (e) {
            case AdressesDuDehors.Interdite _ -> Raison.INTERDITE;
            case UnknownHostException _ -> Raison.INCONNUE;
            case TropLourde _, MessageConstraintException _ -> Raison.LOURDE;
            case SSLException _ -> Raison.CERTIFICAT;
            case SocketTimeoutException _ -> Raison.LENTE;
            default -> Raison.MUETTE;
        };
    }

    private static Issue.Reponse lire(URI adresse, ClassicHttpResponse reponse) throws IOException {
        var entetes = new HashMap<String, String>();
        for (var entete : reponse.getHeaders()) {
            entetes.putIfAbsent(entete.getName().toLowerCase(Locale.ROOT), entete.getValue());
        }
        return new Issue.Reponse(adresse, reponse.getCode(), entetes, corps(reponse));
    }

    /** The stream is the client's to close: of one that is too long, to close it would be to hear it to the end. */
    private static String corps(ClassicHttpResponse reponse) throws IOException {
        var entite = reponse.getEntity();
        if (entite == null) {
            return "";
        }
        if (entite.getContentLength() > OCTETS) {
            throw new TropLourde();
        }
        var octets = entite.getContent().readNBytes(OCTETS + 1);
        if (octets.length > OCTETS) {
            throw new TropLourde();
        }
        return new String(octets, StandardCharsets.UTF_8);
    }

    @Override
    public void destroy() throws IOException {
        reveil.shutdownNow();
        client.close();
    }

    private static final class TropLourde extends IOException {

        private static final long serialVersionUID = 1;
    }
}
