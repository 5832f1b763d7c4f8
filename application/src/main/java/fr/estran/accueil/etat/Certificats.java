package fr.estran.accueil.etat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Until when the certificate of the town's own address holds: asked of whoever answers there, a few times a day, and beside any
 * transaction. From a machine that does not reach its own address it cannot be known, and is said to be so.
 */
@Component
class Certificats {

    private static final Messages MESSAGES = Messages.de("accueil/etat");

    private static final Duration FRAICHEUR = Duration.ofHours(6);
    private static final int PATIENCE_MS = 3000;
    private static final int HTTPS = 443;

    /** ACME renews them a month before. */
    private static final int JOURS = 14;

    private final Enseigne enseigne;
    private final Clock horloge;
    private final Cache<String, Optional<Instant>> lus =
            Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(FRAICHEUR).build();

    Certificats(Enseigne enseigne, @Qualifier("horlogeTechnique") Clock horloge) {
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    /** Of the town in whose name one asks. */
    void lire() {
        adresse().ifPresent(adresse -> {
            var _ = lus.get(adresse.getHost(), _ -> fin(adresse));
        });
    }

    /** What was read of it; none where the town has no address of its own, or it was not looked at yet. */
    Optional<Constat> constat() {
        return adresse()
                .flatMap(adresse -> Optional.ofNullable(lus.getIfPresent(adresse.getHost()))
                        .map(fin -> fin.map(la -> dire(adresse.getHost(), la))
                                .orElseGet(() -> inconnu(adresse.getHost()))));
    }

    private Optional<URI> adresse() {
        return enseigne.adresse().map(URI::create).filter(adresse -> "https".equals(adresse.getScheme()));
    }

    private Constat dire(String hote, Instant fin) {
        var reste = ChronoUnit.DAYS.between(horloge.instant(), fin);
        var dits = Map.<String, Object>of(
                "hote", hote, "jour", Jours.dire(LocalDate.ofInstant(fin, horloge.getZone())), "n", Math.max(0, reste));
        if (fin.isBefore(horloge.instant())) {
            return constat(Gravite.EN_PANNE, "certificat.fini", dits, true);
        }
        return reste < JOURS
                ? constat(Gravite.A_VOIR, "certificat.bientot", dits, true)
                : constat(Gravite.VA_BIEN, "certificat.tient", dits, false);
    }

    private static Constat inconnu(String hote) {
        return constat(Gravite.A_SAVOIR, "certificat.inconnu", Map.of("hote", hote), false);
    }

    private static Constat constat(Gravite gravite, String dit, Map<String, Object> dits, boolean faire) {
        return new Constat(
                "certificat",
                gravite,
                MESSAGES.dire("certificat"),
                MESSAGES.dire(dit, dits),
                faire ? MESSAGES.dire("certificat.faire") : null);
    }

    /** The date alone is read: one that is over, or that nobody vouches for, is read as well. */
    private static Optional<Instant> fin(URI adresse) {
        var port = adresse.getPort() < 0 ? HTTPS : adresse.getPort();
        try (var prise = new Socket()) {
            prise.connect(new InetSocketAddress(adresse.getHost(), port), PATIENCE_MS);
            prise.setSoTimeout(PATIENCE_MS);
            try (var chiffree =
                    (SSLSocket) contexte().getSocketFactory().createSocket(prise, adresse.getHost(), port, true)) {
                chiffree.startHandshake();
                return Optional.of(((X509Certificate) chiffree.getSession().getPeerCertificates()[0])
                        .getNotAfter()
                        .toInstant());
            }
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static SSLContext contexte() throws GeneralSecurityException {
        var contexte = SSLContext.getInstance("TLS");
        contexte.init(null, new TrustManager[] {new SansJuger()}, null);
        return contexte;
    }

    /** Nothing is sent to whoever answers: whether they are who they say is for browsers to judge. */
    private static final class SansJuger extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chaine, String sorte) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chaine, String sorte, Socket prise) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chaine, String sorte, SSLEngine moteur) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chaine, String sorte) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chaine, String sorte, Socket prise) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chaine, String sorte, SSLEngine moteur) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
