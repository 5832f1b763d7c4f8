package fr.estran.socle.secrets;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords are kept as digests of Argon2id, each of which takes 19 MiB and some time to compute: few at once. */
@Component
public class MotsDePasse {

    /** What OWASP asks of Argon2id: 19 MiB, two passes. */
    private static final int KIO = 19_456;

    private static final int PASSES = 2;

    /** At the same price, a digest of nothing: none is computed for it at each start. */
    static final String LEURRE =
            "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(KIO, PASSES, "A".repeat(22), "A".repeat(43));

    private final PasswordEncoder encodeur = new Argon2PasswordEncoder(16, 32, 1, KIO, PASSES);

    private final Semaphore places = new Semaphore(4);

    public String empreinte(String motDePasse) {
        places.acquireUninterruptibly();
        try {
            return encodeur.encode(MotDePasse.normal(motDePasse));
        } finally {
            places.release();
        }
    }

    /** As long for an account that is not there as for one that is. */
    public boolean verifier(String motDePasse, Optional<String> empreinte) {
        var normal = MotDePasse.normal(motDePasse);
        // None that was chosen is longer: it takes the same time, and no more.
        var essai = normal.length() > 2 * MotDePasse.LONGUEUR_MAXIMALE ? "" : normal;
        places.acquireUninterruptibly();
        try {
            return encodeur.matches(essai, empreinte.orElse(LEURRE)) && empreinte.isPresent();
        } finally {
            places.release();
        }
    }
}
