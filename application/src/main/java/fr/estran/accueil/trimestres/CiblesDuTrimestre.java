package fr.estran.accueil.trimestres;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is wanted of a quarter, written by whoever makes the programme. */
@Service
@Transactional
class CiblesDuTrimestre {

    private final TrimestreRepository trimestres;
    private final CibleRepository repository;
    private final Journal journal;

    CiblesDuTrimestre(TrimestreRepository trimestres, CibleRepository repository, Journal journal) {
        this.trimestres = trimestres;
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Cibles lire(TrimestreDuProgramme trimestre) {
        return repository.lire(trimestre);
    }

    void ecrire(TrimestreDuProgramme trimestre, Conciliation dites, Cibles voulues) {
        trimestres.verrouiller();
        var actuelles = FormulaireCibles.de(repository.lire(trimestre)).champs();
        dites.verifier(actuelles);
        repository.ecrire(trimestre, voulues);
        journal.noter("trimestre.cibles", null);
    }

    /**
     * Those of the quarter before, where this one has none.
     *
     * @return false where there is nothing to take over, or something that would be lost
     */
    boolean reprendre(TrimestreDuProgramme trimestre) {
        trimestres.verrouiller();
        var avant = repository.lire(trimestre.precedent());
        if (avant.vides() || !repository.lire(trimestre).vides()) {
            return false;
        }
        repository.ecrire(trimestre, avant);
        journal.noter("trimestre.cibles", null);
        return true;
    }
}
