package fr.estran.actes;

import fr.estran.documents.Formes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Prints the page of mentions, dated of the day. */
@Component
class Imprimeur {

    private final Formes formes;
    private final Clock horloge;

    Imprimeur(Formes formes, Clock horloge) {
        this.formes = formes;
        this.horloge = horloge;
    }

    byte[] imprimer(PageDeMentions page, Signataire certifie) {
        return formes.pdf(page.document(certifie, LocalDate.now(horloge)));
    }
}
