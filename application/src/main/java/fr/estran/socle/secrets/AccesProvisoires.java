package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lets somebody choose a password without the old one: a code that is told, a link that is sent. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccesProvisoires {

    private static final String CODE = "code";
    private static final String LIEN = "lien";

    private static final Duration DUREE_DU_CODE = Duration.ofDays(1);
    private static final Duration DUREE_DU_LIEN = Duration.ofHours(1);

    private final AccesProvisoireRepository repository;
    private final Clock horloge;

    AccesProvisoires(AccesProvisoireRepository repository, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    public String code(CompteId compte) {
        var code = Sceau.code(12);
        garder(compte, CODE, Sceau.empreinteDuCode(code), DUREE_DU_CODE);
        return code;
    }

    public String lien(CompteId compte) {
        var jeton = Sceau.jeton();
        garder(compte, LIEN, Sceau.empreinte(jeton), DUREE_DU_LIEN);
        return jeton;
    }

    public Optional<CompteId> duCode(String code) {
        return repository.trouver(CODE, Sceau.empreinteDuCode(code), horloge.instant());
    }

    public Optional<CompteId> duLien(String jeton) {
        return repository.trouver(LIEN, Sceau.empreinte(jeton), horloge.instant());
    }

    public boolean prendreLeCode(String code) {
        return repository.retirer(CODE, Sceau.empreinteDuCode(code));
    }

    public boolean prendreLeLien(String jeton) {
        return repository.retirer(LIEN, Sceau.empreinte(jeton));
    }

    public void oublier(CompteId compte) {
        repository.oublier(compte);
    }

    private void garder(CompteId compte, String genre, byte[] empreinte, Duration duree) {
        repository.garder(
                StructureCourante.siConnue().orElseThrow(),
                compte,
                genre,
                empreinte,
                horloge.instant().plus(duree));
    }
}
