package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.PointDeReunion.PointPropose;
import fr.estran.reseau.reunions.ReponsesDesMembres.SuiteDeReponse;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies want to speak of: it waits until somebody of the service puts it on the agenda, or leaves it. */
@Service
@Transactional
class PointsProposes {

    /** That wait of one body at one meeting: past these, its people are asked to ring. */
    static final int AU_PLUS = 10;

    private final PointProposeRepository repository;
    private final LectureDeReunion reunions;
    private final OrdreDuJour ordre;
    private final Journal journal;
    private final Clock horloge;

    PointsProposes(
            PointProposeRepository repository,
            LectureDeReunion reunions,
            OrdreDuJour ordre,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.reunions = reunions;
        this.ordre = ordre;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<PointPropose> a(ReunionId reunion) {
        return repository.a(reunion);
    }

    SuiteDeReponse proposer(ReunionId reunion, OrganismeId organisme, String quoi) {
        if (!ReponsesDesMembres.ouverte(reunions.verrouiller(reunion))) {
            return SuiteDeReponse.CLOSE;
        }
        if (repository.combien(reunion, organisme) >= AU_PLUS) {
            return SuiteDeReponse.TROP;
        }
        repository.ajouter(reunion, new PointPropose(Identifiants.nouveau(), organisme, quoi), horloge.instant());
        journal.noter("reunion.proposer_point", reunion.valeur());
        return SuiteDeReponse.FAITE;
    }

    /** Two people who decide at once decide one after the other: the second finds nothing that waits. */
    void accepter(ReunionId reunion, UUID id) {
        var point = verrouiller(reunion, id);
        ordre.ajouter(reunion, point.quoi(), point.organisme());
        repository.oublier(id);
    }

    void laisser(ReunionId reunion, UUID id) {
        var point = verrouiller(reunion, id);
        repository.oublier(point.id());
        journal.noter("reunion.laisser_point", reunion.valeur());
    }

    private PointPropose verrouiller(ReunionId reunion, UUID id) {
        var _ = reunions.verrouiller(reunion);
        return repository.lire(reunion, id).orElseThrow(Introuvable::new);
    }
}
