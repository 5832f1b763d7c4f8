package fr.estran.formes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of help of the current town. */
@Service
public class FormesDeLaVille {

    private final FormeRepository repository;

    FormesDeLaVille(FormeRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public FormesDAide lire() {
        return FormesDAide.de(repository.reglees());
    }
}
