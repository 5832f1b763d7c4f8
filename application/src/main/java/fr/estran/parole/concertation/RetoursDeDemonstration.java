package fr.estran.parole.concertation;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of the last workshops of the demonstration: enough for some, too few for one. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class RetoursDeDemonstration {

    private static final List<Integer> FEUILLES = List.of(7, 3, 8, 6, 9, 5);

    private final Retours retours;
    private final FeuillesDeRetourRepository repository;
    private final Random hasard = new Random(7);

    RetoursDeDemonstration(Retours retours, FeuillesDeRetourRepository repository) {
        this.retours = retours;
        this.repository = repository;
    }

    /** Once: what was entered on screen since then is kept. */
    public void poser() {
        var seances = retours.recentes();
        if (seances.stream().anyMatch(seance -> seance.feuilles() > 0)) {
            return;
        }
        for (var rang = 0; rang < Math.min(FEUILLES.size(), seances.size()); rang++) {
            for (var feuille = 0; feuille < FEUILLES.get(rang); feuille++) {
                repository.ajouter(seances.get(rang).id(), feuille());
            }
        }
    }

    private FeuilleDeRetour feuille() {
        return new FeuilleDeRetour(
                Set.of(
                        une(ReponseDeRetour.UTILE_OUI, ReponseDeRetour.UTILE_UN_PEU),
                        une(ReponseDeRetour.RYTHME_BIEN, ReponseDeRetour.RYTHME_VITE),
                        une(ReponseDeRetour.SEUL_OUI, ReponseDeRetour.SEUL_PRESQUE)),
                hasard.nextInt(3) == 0 ? List.of("photos") : List.of());
    }

    /** Two times out of three, the first. */
    private ReponseDeRetour une(ReponseDeRetour souvent, ReponseDeRetour parfois) {
        return hasard.nextInt(3) < 2 ? souvent : parfois;
    }
}
