package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.Plaquette.Lieu;
import fr.estran.programme.affiche.TirageRepository.Tirage;
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
    private static final int EXEMPLAIRES = 300;
    private static final int DEPOTS = 3;

    private final RedactionDePlaquette redaction;
    private final PlaquetteFigeeRepository papiers;
    private final TirageRepository tirages;
    private final Demonstration demonstration;

    PlaquettesDeDemonstration(
            RedactionDePlaquette redaction,
            PlaquetteFigeeRepository papiers,
            TirageRepository tirages,
            Demonstration demonstration) {
        this.redaction = redaction;
        this.papiers = papiers;
        this.tirages = tirages;
        this.demonstration = demonstration;
    }

    /** Once: what was said on screen since then is kept. */
    public void poser() {
        var plaquette = redaction.ecrire(HIVER);
        if (papiers.dernier(HIVER).isPresent() || plaquette.seances().isEmpty()) {
            return;
        }
        demonstration.le(PARTI, () -> papiers.ajouter(telleQuImprimee(plaquette)));
        tirages.ecrire(
                HIVER,
                new Tirage(
                        FormeDePlaquette.LIVRET,
                        EXEMPLAIRES,
                        plaquette.lieux().stream().limit(DEPOTS).map(Lieu::id).toList(),
                        MESSAGES.dire("demonstration.ailleurs")));
    }

    private static Plaquette telleQuImprimee(Plaquette plaquette) {
        var seances = new ArrayList<>(plaquette.seances());
        seances.addLast(seances.removeLast().aCesHeures(MESSAGES.dire("demonstration.heures")));
        return plaquette.avecSeances(seances);
    }
}
