package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Demonstration;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The booklet that the town of the demonstration had printed before the quarter; one of its sessions has moved since. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class PlaquettesDeDemonstration {

    private static final TrimestreDuProgramme HIVER = new TrimestreDuProgramme(2024, 1);
    private static final Instant PARTI = Instant.parse("2023-12-14T13:30:00Z");

    private final RedactionDePlaquette redaction;
    private final PlaquetteFigeeRepository papiers;
    private final Demonstration demonstration;

    PlaquettesDeDemonstration(
            RedactionDePlaquette redaction, PlaquetteFigeeRepository papiers, Demonstration demonstration) {
        this.redaction = redaction;
        this.papiers = papiers;
        this.demonstration = demonstration;
    }

    /** Once: what was said on screen since then is kept. */
    public void poser() {
        var plaquette = redaction.ecrire(HIVER);
        if (papiers.dernier(HIVER).isPresent() || plaquette.seances().isEmpty()) {
            return;
        }
        demonstration.le(PARTI, () -> papiers.ajouter(telleQuImprimee(plaquette)));
    }

    private static Plaquette telleQuImprimee(Plaquette plaquette) {
        var seances = new ArrayList<>(plaquette.seances());
        seances.addLast(seances.removeLast().aCesHeures(MESSAGES.dire("demonstration.heures")));
        return plaquette.avecSeances(seances);
    }
}
