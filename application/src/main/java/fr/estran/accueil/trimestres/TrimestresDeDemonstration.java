package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the town of the demonstration has decided of the first quarter of 2024, and wants of it. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class TrimestresDeDemonstration {

    private static final TrimestreDuProgramme HIVER = new TrimestreDuProgramme(2024, 1);
    private static final LocalDate PUBLIE = LocalDate.of(2023, 12, 11);
    private static final LocalDate OUVRE = LocalDate.of(2023, 12, 18);
    private static final Cibles VOULUES = new Cibles(
            Map.of(TypeDAction.PERMANENCE, 60, TypeDAction.ATELIER, 18, TypeDAction.STAGE, 2),
            Map.of("centre_ville", 40, "kerfeunteun", 25));

    private final TrimestreRepository trimestres;
    private final CibleRepository cibles;

    TrimestresDeDemonstration(TrimestreRepository trimestres, CibleRepository cibles) {
        this.trimestres = trimestres;
        this.cibles = cibles;
    }

    /** Once: what was decided on screen since then is kept. */
    public void poser() {
        if (cibles.lire(HIVER).vides()) {
            cibles.ecrire(HIVER, VOULUES);
            trimestres.publier(HIVER, OUVRE, PUBLIE, M.dire("demonstration.qui"));
        }
    }
}
