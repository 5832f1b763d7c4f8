package fr.estran.comptes;

import fr.estran.commun.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code that opens a service that has no account yet: whoever reads the console of the server is its administrator. */
@Service
@Transactional
public class PremiersCodes {

    private static final Duration DUREE = Duration.ofDays(1);

    private final PremierCodeRepository repository;
    private final Clock horloge;
    private final EssaisDuPremierCode essais = new EssaisDuPremierCode();

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
        var code = Sceau.code(12);
        repository.garder(
                Sceau.empreinteDuCode(code), structure, horloge.instant().plus(DUREE));
        return code;
    }

    /**
     * Whether the code was right; then it is worth nothing any more, nor are the others of the same structure. After some
     * wrong ones, none is looked at for a while, twice as long each time.
     */
    public boolean consommer(String code, @Nullable StructureId structure) {
        if (!essais.compter(horloge.instant())) {
            return false;
        }
        var bon = repository.retirer(Sceau.empreinteDuCode(code), structure, horloge.instant());
        if (bon) {
            essais.oublier();
        }
        return bon;
    }

    /** Until when no code is looked at. */
    public Optional<Instant> attente() {
        return essais.attente(horloge.instant());
    }
}
