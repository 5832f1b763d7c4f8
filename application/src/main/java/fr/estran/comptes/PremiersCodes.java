package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.commun.StructureId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code that opens a service that has no account yet: whoever reads the console of the server is its administrator. */
@Service
@Transactional
public class PremiersCodes {

    /** Without what is mistaken for something else: 0 and O, 1, I and L, U and V. */
    private static final String SIGNES = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final Duration DUREE = Duration.ofDays(1);

    private final PremierCodeRepository repository;
    private final Clock horloge;
    private final SecureRandom hasard = new SecureRandom();

    PremiersCodes(PremierCodeRepository repository, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    /**
     * A code that is valid for a day.
     *
     * @param structure that it opens; none where there is no structure yet
     */
    public String emettre(@Nullable StructureId structure) {
        var code = hasard.ints(12, 0, SIGNES.length())
                .mapToObj(rang -> SIGNES.substring(rang, rang + 1))
                .collect(Collectors.joining());
        repository.garder(empreinte(code), structure, horloge.instant().plus(DUREE));
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Whether the code was right; then it is worth nothing any more, nor are the others of the same structure. */
    public boolean consommer(String code, @Nullable StructureId structure) {
        return repository.retirer(empreinte(code), structure, horloge.instant());
    }

    private static byte[] empreinte(String code) {
        try {
            var signes = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
            return MessageDigest.getInstance("SHA-256").digest(signes.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
