package fr.estran.programme.planification;

import fr.estran.programme.ActionModifiee;
import fr.estran.programme.SeanceChangee;
import fr.estran.programme.SeanceRetablie;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows, in the same transaction, when a session is not what was announced. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SuitesDesSeances {

    private final VerrouDesPlaces verrou;
    private final Seances seances;
    private final HeuresDeService heures;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    SuitesDesSeances(
            VerrouDesPlaces verrou,
            Seances seances,
            HeuresDeService heures,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.verrou = verrou;
        this.seances = seances;
        this.heures = heures;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    public void verrouiller(ActionId action) {
        verrou.prendre(List.of(action));
    }

    public ZoneId fuseau() {
        return heures.fuseau();
    }

    public LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), fuseau());
    }

    public void modifiee(ActionId action) {
        evenements.publishEvent(new ActionModifiee(action));
    }

    /**
     * Who holds it is nobody's appointment: a change of hours or of venue is told, and no other.
     *
     * @return whether it is told
     */
    boolean deplacee(ActionGeree action, SeanceGeree avant, Creneau apres, String raison) {
        var seDit = annoncer(action, avant, apres, raison);
        modifiee(action.id());
        return seDit;
    }

    /** @return whether it is told */
    public boolean annoncer(ActionGeree action, SeanceGeree avant, Creneau apres, String raison) {
        if (avant.creneau().sansPersonne().equals(apres.sansPersonne())) {
            return false;
        }
        var ancien = avant.creneau().commence(fuseau());
        if (action.publiee()) {
            seances.annoncerLeDeplacement(avant.id(), ancien, horloge.instant());
        }
        evenements.publishEvent(new SeanceChangee(action.id(), avant.id(), ancien, false, false, raison));
        return true;
    }

    /** @param actionRetablie nothing of it was left */
    public void retablies(ActionId action, List<SeanceGeree> retablies, boolean actionRetablie) {
        retablies.forEach(seance -> evenements.publishEvent(new SeanceRetablie(action, seance.id(), actionRetablie)));
        modifiee(action);
    }

    /** When nothing is left, it is the action that is cancelled, and told once. */
    public void annulees(ActionId action, List<SeanceGeree> annulees, String raison) {
        var rienNeReste = seances.de(action).stream().allMatch(SeanceGeree::annulee);
        annulees.stream()
                .limit(rienNeReste ? 1 : annulees.size())
                .forEach(seance -> evenements.publishEvent(new SeanceChangee(
                        action, seance.id(), seance.creneau().commence(fuseau()), true, rienNeReste, raison)));
        modifiee(action);
    }
}
