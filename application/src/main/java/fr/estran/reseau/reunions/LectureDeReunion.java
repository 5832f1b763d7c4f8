package fr.estran.reseau.reunions;

import fr.estran.socle.commun.ReunionId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a meeting with all that hangs on it. */
@Component
@Transactional(readOnly = true)
class LectureDeReunion {

    private final TenueDesReunions tenue;
    private final OrdreDuJour ordre;
    private final DecisionsDuCollectif decisions;
    private final ComptesRendus comptesRendus;
    private final AutourDeLaTable autour;

    LectureDeReunion(
            TenueDesReunions tenue,
            OrdreDuJour ordre,
            DecisionsDuCollectif decisions,
            ComptesRendus comptesRendus,
            AutourDeLaTable autour) {
        this.tenue = tenue;
        this.ordre = ordre;
        this.decisions = decisions;
        this.comptesRendus = comptesRendus;
        this.autour = autour;
    }

    /** Nobody else changes it meanwhile. */
    @Transactional
    public ReunionEntiere verrouiller(ReunionId id) {
        var _ = tenue.verrouiller(id);
        return lire(id);
    }

    public ReunionEntiere lire(ReunionId id) {
        var reunion = tenue.lire(id);
        return new ReunionEntiere(
                reunion,
                autour.lieu(reunion.lieu()),
                ordre.de(id),
                reunion.repere() == null ? List.of() : decisions.reprises(reunion.repere()),
                decisions.de(id),
                comptesRendus.presences(id),
                autour.noms(),
                tenue.aujourdhui());
    }
}
