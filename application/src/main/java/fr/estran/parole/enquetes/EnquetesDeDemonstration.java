package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The survey of the year that begins, as the responsible of the demonstration has started it from the model. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class EnquetesDeDemonstration {

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final LocalDate OUVERTE = LocalDate.of(2024, 2, 5);

    private final Enquetes enquetes;
    private final EcritureDEnquetes ecriture;
    private final ModelesDEnquete modeles;

    EnquetesDeDemonstration(Enquetes enquetes, EcritureDEnquetes ecriture, ModelesDEnquete modeles) {
        this.enquetes = enquetes;
        this.ecriture = ecriture;
        this.modeles = modeles;
    }

    /** Once: what was written on screen since then is kept. */
    public void poser() {
        var janvier = OUVERTE.withDayOfYear(1);
        if (enquetes.toutes().stream()
                .flatMap(une -> Stream.ofNullable(une.ouverte()))
                .allMatch(janvier::isAfter)) {
            var livre = modeles.livre();
            ecriture.creer(livre.avecEntete(M.dire("demonstration.titre"), livre.mot(), OUVERTE, OUVERTE.plusWeeks(4)));
        }
    }
}
