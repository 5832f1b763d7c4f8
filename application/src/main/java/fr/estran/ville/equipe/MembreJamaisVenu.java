package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.socle.droits.Journal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sheet that was written by mistake goes, as long as nothing names that person. Who was of the team leaves it, and keeps theirs. */
@Service
@Transactional
class MembreJamaisVenu {

    private final MembreRepository repository;
    private final List<AttacheAuConseiller> attaches;
    private final Journal journal;

    MembreJamaisVenu(MembreRepository repository, List<AttacheAuConseiller> attaches, Journal journal) {
        this.repository = repository;
        this.attaches = attaches;
        this.journal = journal;
    }

    /** Why there is no doing as if that person had never been of the team; nothing where there is. */
    @Transactional(readOnly = true)
    List<Carte.Ligne> retient(ConseillerId membre) {
        return attaches.stream()
                .flatMap(attache -> attache.retient(membre).stream())
                .map(phrase -> new Carte.Ligne(phrase, null))
                .toList();
    }

    /** @return false where something names that person, maybe since the page was read */
    boolean supprimer(ConseillerId membre) {
        if (!repository.verrouillerPourTous(membre)) {
            throw new Introuvable();
        }
        if (!retient(membre).isEmpty()) {
            return false;
        }
        repository.supprimer(membre);
        journal.noter("equipe.supprimer", membre.valeur());
        return true;
    }
}
