package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.PlageHoraire;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the service decides once for all its actions. */
@Service
@Transactional
public class ReglesDuProgramme {

    private final HeuresDeServiceRepository repository;
    private final Journal journal;

    ReglesDuProgramme(HeuresDeServiceRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    ReglesConnues lire() {
        return new ReglesConnues(repository.plages(), repository.seuil());
    }

    /** So many people who wait make an action worth scheduling again. */
    @Transactional(readOnly = true)
    public int seuilDeReprogrammation() {
        return repository.seuil();
    }

    /** The same, among others. */
    public Lecture<SeuilDeReprogrammation> lectureDuSeuil() {
        return repository.lectureDuSeuil();
    }

    /** @param verifier that those of now are those that were read */
    void regler(ReglesConnues dites, Consumer<ReglesConnues> verifier) {
        repository.verrouiller();
        verifier.accept(lire());
        repository.remplacer(dites.plages());
        repository.fixerLeSeuil(dites.seuil());
        journal.noter("programme.regler", null);
    }

    /**
     * What the service has decided.
     *
     * @param plages when it answers
     * @param seuil so many people who wait make an action worth scheduling again
     */
    record ReglesConnues(List<PlageHoraire> plages, int seuil) {

        ReglesConnues {
            plages = List.copyOf(plages);
        }
    }
}
