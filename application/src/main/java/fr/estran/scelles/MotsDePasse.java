package fr.estran.scelles;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords are kept as digests of Argon2id, each of which takes 19 MiB and some time to compute: few at once. */
@Component
public class MotsDePasse {

    /** What OWASP asks of Argon2id: 19 MiB, two passes. */
    private final PasswordEncoder encodeur = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private final Semaphore places = new Semaphore(4);
    private final String leurre = encodeur.encode("leurre");

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
            return encodeur.matches(essai, empreinte.orElse(leurre)) && empreinte.isPresent();
        } finally {
            places.release();
        }
    }
}
