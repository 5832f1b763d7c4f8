package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Feuille.PassageVu;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was noted of a session until now, as its sheet asks for it. */
@Service
@Transactional(readOnly = true)
public class NotesDeSeance {

    private final ParticipationRepository participations;
    private final PointageRepository pointages;
    private final ArriveeRepository arrivees;
    private final SansNomRepository sansNom;
    private final DesaccordRepository desaccords;

    NotesDeSeance(
            ParticipationRepository participations,
            PointageRepository pointages,
            ArriveeRepository arrivees,
            SansNomRepository sansNom,
            DesaccordRepository desaccords) {
        this.participations = participations;
        this.pointages = pointages;
        this.arrivees = arrivees;
        this.sansNom = sansNom;
        this.desaccords = desaccords;
    }

    public List<UsagerId> personnes(SeanceId seance) {
        return participations.notees(seance);
    }

    /** What that person came for. */
    public Optional<Besoin> besoin(SeanceId seance, UsagerId usager) {
        return pointages.fiche(seance, usager).flatMap(fiche -> participations.besoin(seance, fiche));
    }

    public Optional<ArriveeVue> place(SeanceId seance, UUID arrivee) {
        return arrivees.lire(seance, arrivee);
    }

    /**
     * The line; people without a name who were counted, without those noted one by one; what two devices did not say alike, and nobody has
     * looked at yet.
     */
    List<Lecture<?>> lectures(SeanceId seance) {
        return List.of(arrivees.de(seance), sansNom.lectureDesComptees(seance), desaccords.de(seance));
    }

    /** People without a name who were noted one by one. */
    public List<PassageVu> passages(SeanceId seance) {
        return sansNom.passages(seance);
    }
}
