package fr.estran.comptes;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.pages.Temoin;
import fr.estran.socle.secrets.Sceau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Browsers in which somebody of the team was in before: what others fail at makes nobody wait there.
 *
 * <p>Such a browser keeps a token for each account, signed with the server's key, good for that account as it was: whatever
 * ends its sessions ends it too. It opens nothing: the password is still asked for, and failures there have a brake of their
 * own.
 */
@Component
class AppareilsConnus {

    /** What a browser says of itself; it may be anything. */
    record Dits(String jetons) {

        static final Dits RIEN = new Dits("");

        static Dits par(HttpServletRequest demande) {
            return APPAREIL.lire(demande).map(Dits::new).orElse(RIEN);
        }
    }

    private record Jeton(UUID compte, UUID appareil, int generation, Instant fin, String ecrit) {}

    private static final Logger log = LoggerFactory.getLogger(AppareilsConnus.class);

    private static final Temoin APPAREIL = Temoin.strict("estran-appareil");
    private static final Duration DUREE = Duration.ofDays(90);

    /** Who share one browser; of more, those who came last. */
    private static final int COMPTES = 4;

    private static final int CONTENU = 44;
    private static final int SIGNATURE = 32;

    private final Sceau sceau;
    private final Clock horloge;

    AppareilsConnus(Sceau sceau, @Qualifier("horlogeTechnique") Clock horloge) {
        this.sceau = sceau;
        this.horloge = horloge;
    }

    /** What tells the browser from others, if the account was entered there as it is now. */
    Optional<UUID> pour(Dits dits, CompteId compte, int generation) {
        return lus(dits)
                .filter(jeton -> jeton.compte().equals(compte.valeur()) && jeton.generation() == generation)
                .findFirst()
                .map(Jeton::appareil);
    }

    /** The same, whoever entered there. */
    Optional<UUID> pourQuiconque(Dits dits) {
        return lus(dits).findFirst().map(Jeton::appareil);
    }

    /** From now on, the account is known there. */
    void retenir(Connecte qui, HttpServletRequest demande, HttpServletResponse reponse) {
        try {
            APPAREIL.poser(avec(Dits.par(demande), qui).jetons(), DUREE, demande, reponse);
        } catch (UncheckedIOException e) {
            // Whoever is in stays in.
            log.warn("no browser can be remembered: the server's key cannot be written beside its database");
        }
    }

    private Dits avec(Dits dits, Connecte qui) {
        var compte = qui.compte().valeur();
        var autres = lus(dits).filter(jeton -> !jeton.compte().equals(compte)).map(Jeton::ecrit);
        return new Dits(Stream.concat(Stream.of(ecrire(compte, qui.generation())), autres)
                .limit(COMPTES)
                .collect(Collectors.joining(".")));
    }

    private String ecrire(UUID compte, int generation) {
        var appareil = UUID.randomUUID();
        var contenu = ByteBuffer.allocate(CONTENU)
                .putLong(compte.getMostSignificantBits())
                .putLong(compte.getLeastSignificantBits())
                .putLong(appareil.getMostSignificantBits())
                .putLong(appareil.getLeastSignificantBits())
                .putInt(generation)
                .putLong(horloge.instant().plus(DUREE).getEpochSecond())
                .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(CONTENU + SIGNATURE)
                        .put(contenu)
                        .put(signature(contenu))
                        .array());
    }

    private Stream<Jeton> lus(Dits dits) {
        return Stream.of(dits.jetons().split("\\.")).limit(COMPTES).flatMap(ecrit -> lire(ecrit).stream());
    }

    private Optional<Jeton> lire(String ecrit) {
        var octets = octets(ecrit);
        if (octets.length != CONTENU + SIGNATURE
                || !MessageDigest.isEqual(
                        signature(Arrays.copyOf(octets, CONTENU)),
                        Arrays.copyOfRange(octets, CONTENU, octets.length))) {
            return Optional.empty();
        }
        var lu = ByteBuffer.wrap(octets);
        return Optional.of(new Jeton(
                        new UUID(lu.getLong(), lu.getLong()),
                        new UUID(lu.getLong(), lu.getLong()),
                        lu.getInt(),
                        Instant.ofEpochSecond(lu.getLong()),
                        ecrit))
                .filter(jeton -> horloge.instant().isBefore(jeton.fin()));
    }

    private static byte[] octets(String ecrit) {
        try {
            return Base64.getUrlDecoder().decode(ecrit);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** In the name of the town: one's browser is no other's. */
    private byte[] signature(byte[] contenu) {
        return sceau.signer(
                contenu,
                "appareil " + StructureCourante.siConnue().orElseThrow().valeur());
    }
}
