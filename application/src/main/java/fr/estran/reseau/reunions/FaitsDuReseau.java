package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the collective did, as the team writes it, corrects it, and takes back what was written by mistake. */
@Service
@Transactional
class FaitsDuReseau {

    private final FaitDuReseauRepository repository;
    private final Journal journal;
    private final Clock horloge;

    FaitsDuReseau(FaitDuReseauRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Transactional(readOnly = true)
    List<FaitDuReseau> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    FaitDuReseau lire(UUID id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(UUID id) {
        return SaisieDuFait.de(lire(id)).dits();
    }

    void noter(SaisieDuFait dite) {
        var fait = dite.fait(Identifiants.nouveau(), aujourdhui());
        repository.ecrire(fait);
        journal.noter("reseau.noter", fait.id());
    }

    void modifier(UUID id, Conciliation dite) {
        var actuel = repository.verrouiller(id).orElseThrow(Introuvable::new);
        dite.verifier(SaisieDuFait.de(actuel).dits());
        repository.ecrire(new SaisieDuFait(actuel.nature(), dite.ecrits()).fait(id, aujourdhui()));
        journal.noter("reseau.modifier", id);
    }

    void retirer(UUID id) {
        if (repository.retirer(id) == 0) {
            throw new Introuvable();
        }
        journal.noter("reseau.retirer", id);
    }
}
