package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies say of a meeting as long as it is to come: by their link, or to somebody of the team on the telephone. */
@Service
@Transactional
class ReponsesDesMembres {

    private final ReponseRepository repository;
    private final LectureDeReunion reunions;
    private final Journal journal;
    private final Clock horloge;

    ReponsesDesMembres(ReponseRepository repository, LectureDeReunion reunions, Journal journal, Clock horloge) {
        this.repository = repository;
        this.reunions = reunions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Reponse> a(ReunionId reunion) {
        return repository.a(reunion);
    }

    @Transactional(readOnly = true)
    Optional<Reponse> lire(ReunionId reunion, OrganismeId organisme) {
        return repository.lire(reunion, organisme);
    }

    @Transactional(readOnly = true)
    Champs champs(ReunionEntiere entiere, OrganismeId organisme) {
        return SaisieDeReponse.de(lire(entiere.reunion().id(), organisme).orElse(null), entiere.reunion())
                .dits();
    }

    static boolean ouverte(ReunionEntiere entiere) {
        return entiere.etat() == EtatDeReunion.A_DATER
                || entiere.etat() == EtatDeReunion.PREVUE
                || entiere.etat() == EtatDeReunion.AUJOURDHUI;
    }

    SuiteDeReponse repondre(ReunionId id, OrganismeId organisme, Conciliation dite, boolean parTelephone) {
        var entiere = reunions.verrouiller(id);
        if (!ouverte(entiere)) {
            return SuiteDeReponse.CLOSE;
        }
        dite.verifier(champs(entiere, organisme));
        var avant = lire(id, organisme).orElse(null);
        repository.ecrire(
                id,
                new SaisieDeReponse(dite.ecrits())
                        .appliquer(organisme, avant, entiere.reunion(), parTelephone, LocalDate.now(horloge)),
                horloge.instant());
        journal.noter("reunion.repondre", id.valeur());
        return SuiteDeReponse.FAITE;
    }
}
