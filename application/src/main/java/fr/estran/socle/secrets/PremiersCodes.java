package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureId;
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
    private final EssaisParOrigine essais = new EssaisParOrigine();

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
     * Whether the code is right. After some wrong ones, none that comes from there is looked at for a while, twice as long
     * each time: who guesses from elsewhere makes nobody wait.
     */
    public boolean reconnaitre(String code, @Nullable StructureId structure, String origine) {
        var siens = essais.de(Frein.reseau(origine));
        if (!siens.compter(horloge.instant())) {
            return false;
        }
        var bon = repository.vaut(Sceau.empreinteDuCode(code), structure, horloge.instant());
        if (bon) {
            siens.oublier();
        }
        return bon;
    }

    /** Once: then it is worth nothing any more, nor are the others of the same structure. */
    public boolean consommer(String code, @Nullable StructureId structure) {
        return repository.retirer(Sceau.empreinteDuCode(code), structure, horloge.instant());
    }

    /** Until when no code that comes from there is looked at. */
    public Optional<Instant> attente(String origine) {
        return essais.de(Frein.reseau(origine)).attente(horloge.instant());
    }
}
