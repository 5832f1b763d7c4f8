package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies ask to stand in the directory; nothing of it is read by anybody before somebody of the service has added them. */
@Service
@Transactional
class Postulants {

    /** That wait: past these, whoever asks is told to ring. */
    private static final int AU_PLUS = 40;

    private final PostulantRepository repository;
    private final Organismes organismes;
    private final Journal journal;
    private final Clock horloge;

    Postulants(PostulantRepository repository, Organismes organismes, Journal journal, Clock horloge) {
        this.repository = repository;
        this.organismes = organismes;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Postulant.Vu> tous() {
        var attendent = repository.tous();
        var connus = attendent.isEmpty() ? List.<OrganismeDecrit>of() : organismes.tous();
        return attendent.stream()
                .map(un -> new Postulant.Vu(
                        un,
                        connus.stream()
                                .filter(connu -> connu.memeNomQue(un.nom()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /**
     * The same, sent twice, is one.
     *
     * @return false where too many wait already
     */
    boolean postuler(Postulant.Saisie saisie) {
        repository.verrouiller();
        var attendent = repository.tous();
        if (attendent.stream()
                .anyMatch(un -> saisie.postulant(un.id(), un.recuLe()).equals(un))) {
            return true;
        }
        if (attendent.size() >= AU_PLUS) {
            return false;
        }
        repository.ajouter(saisie.postulant(Identifiants.nouveau(), horloge.instant()));
        return true;
    }

    /** It is a body of the service from now on; its sheet is still to be written. Empty where one of that name is known. */
    Optional<OrganismeId> ajouter(UUID id) {
        var un = verrouiller(id);
        var organisme = OrganismeId.nouveau();
        if (!organismes.ajouter(organisme, un.dits())) {
            return Optional.empty();
        }
        repository.oublier(id);
        journal.noter("organisme.creer", organisme.valeur());
        return Optional.of(organisme);
    }

    void ecarter(UUID id) {
        var _ = verrouiller(id);
        repository.oublier(id);
        journal.noter("postulant.ecarter", null);
    }

    private Postulant verrouiller(UUID id) {
        repository.verrouiller();
        return repository.lire(id).orElseThrow(Introuvable::new);
    }
}
