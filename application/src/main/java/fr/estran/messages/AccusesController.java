package fr.estran.messages;

import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.WebController;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The gateway tells what became of a message. */
@WebController
record AccusesController(Envois envois) {

    @PostMapping("/messages/recus/{jeton}")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.PASSERELLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recevoir(@PathVariable UUID jeton, @RequestParam(defaultValue = "") String status) {
        switch (status) {
            case "delivered" -> envois.recevoir(jeton, true);
            case "failed" -> envois.recevoir(jeton, false);
            default -> {}
        }
    }
}
