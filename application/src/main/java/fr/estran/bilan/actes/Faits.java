package fr.estran.bilan.actes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated facts of an act, and what they allow to be noted next. */
@Service
class Faits {

    private final FaitRepository faits;
    private final Archives archives;
    private final Clock horloge;

    Faits(FaitRepository faits, Archives archives, Clock horloge) {
        this.faits = faits;
        this.archives = archives;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Parcours parcours(RapportId rapport) {
        return faits.parcours(rapport);
    }

    /** What may be noted of it, and what may not. */
    @Transactional(readOnly = true)
    public ReglesDesFaits regles(RapportAnnuel rapport) {
        var parcours = faits.parcours(rapport.id());
        var validation = rapport.validation();
        return new ReglesDesFaits(
                parcours,
                validation == null ? null : archives.enTete(rapport.id(), validation, parcours),
                LocalDate.now(horloge));
    }
}
