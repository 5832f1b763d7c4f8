package fr.estran.messages.nouvelles;

import fr.estran.socle.droits.CompteId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each wishes to be told, as they last said. */
@Service
@Transactional
class ChoixDesNouvelles {

    private final NouvelleRepository repository;

    ChoixDesNouvelles(NouvelleRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    Preferences lire(CompteId compte) {
        return repository.preferences(compte);
    }

    void ecrire(CompteId compte, Preferences preferences) {
        repository.choisir(compte, preferences);
    }
}
