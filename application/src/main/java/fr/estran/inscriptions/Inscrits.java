package fr.estran.inscriptions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered for an action, as whoever receives them needs to know it. */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Inscrits {

    private final ListeRepository listes;

    Inscrits(ListeRepository listes) {
        this.listes = listes;
    }

    /** Those who have a place and those who wait, in the order in which they asked. */
    public List<LigneDeListe> de(UUID action) {
        return listes.lignes(action).stream()
                .filter(ligne -> ligne.vue().etat().vivante())
                .toList();
    }

    /** Those for whom places are held, and who have no name yet. */
    public List<GroupeGarde> groupes(UUID action) {
        return listes.groupes(action).stream()
                .filter(groupe -> groupe.places() > 0)
                .toList();
    }
}
