package fr.estran.echanges.classeurs;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asked before sheets come in. */
@Service
public class ConnusDeLaVille {

    private final ConnusRepository repository;

    ConnusDeLaVille(ConnusRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public Connus lire() {
        return repository.lire();
    }
}
