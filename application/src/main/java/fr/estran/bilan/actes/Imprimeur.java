package fr.estran.bilan.actes;

import fr.estran.socle.documents.Formes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Prints the pages that go with a report, dated of the day. */
@Component
class Imprimeur {

    private final Formes formes;
    private final ReglagesDesActes reglages;
    private final Clock horloge;

    Imprimeur(Formes formes, ReglagesDesActes reglages, Clock horloge) {
        this.formes = formes;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    byte[] imprimer(PageDeGarde page) {
        return formes.pdf(page.document(LocalDate.now(horloge)));
    }

    byte[] imprimer(PageDeMentions page, Signataire certifie) {
        return formes.pdf(page.document(certifie, reglages.actuel().original(), LocalDate.now(horloge)));
    }
}
