package fr.estran.accueil.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * To whom one tells a flaw that one has found (RFC 9116): whom the town has named, or else the service itself. A town that can be
 * written to by nobody says nothing rather than an address that nobody reads.
 */
@Controller
record SecuriteController(Vitrines vitrines, Enseigne enseigne, Clock horloge) {

    private static final String ADRESSE = "/.well-known/security.txt";

    /** Under the year that the RFC recommends: told anew each day, it is true of each day. */
    private static final int MOIS = 6;

    @GetMapping(ADRESSE)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> dire() {
        var lignes = new ArrayList<String>();
        lignes.add("Contact: " + vitrines.courante().aQuiDireUneFaille().orElseThrow(Introuvable::new));
        lignes.add("Expires: " + LocalDate.now(horloge).plusMonths(MOIS) + "T00:00:00Z");
        lignes.add("Preferred-Languages: fr");
        enseigne.adresse().ifPresent(adresse -> lignes.add("Canonical: " + adresse + ADRESSE));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", UTF_8))
                .body(String.join("\r\n", lignes) + "\r\n");
    }
}
