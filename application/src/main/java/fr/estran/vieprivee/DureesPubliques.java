package fr.estran.vieprivee;

import fr.estran.site.DureesDites;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public page says the very periods that are kept to. */
@Component
class DureesPubliques implements DureesDites {

    private final Durees durees;

    DureesPubliques(Durees durees) {
        this.durees = durees;
    }

    @Override
    public List<String> durees() {
        return Conservation.pourLePublic(durees.regles());
    }

    @Override
    public String auTelephone() {
        return Conservation.auTelephone(durees.regles());
    }
}
