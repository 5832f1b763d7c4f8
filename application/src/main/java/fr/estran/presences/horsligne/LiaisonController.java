package fr.estran.presences.horsligne;

import fr.estran.presences.horsligne.Emport.Contact;
import fr.estran.presences.horsligne.Emport.Contact.Jeton;
import fr.estran.presences.horsligne.Lot.IssueDEnvoi;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a telephone asks and sends when it has a network. */
@WebController
@Ouvert(Cercle.GUICHET)
record LiaisonController(Emports emports, Reception reception, JsonMapper json) {

    @GetMapping(HorsLigneController.PAGE + "/contact")
    @ResponseBody
    Contact contacter(@AuthenticationPrincipal Identite qui, CsrfToken jeton) {
        return emports.contact(qui, jeton(jeton));
    }

    @GetMapping(HorsLigneController.PAGE + "/feuilles")
    @ResponseBody
    Emport emporter(@AuthenticationPrincipal Identite qui, CsrfToken jeton) {
        return emports.preparer(qui, jeton(jeton));
    }

    @PostMapping(path = HorsLigneController.PAGE + "/envois", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, List<IssueDEnvoi>>> recevoir(
            @AuthenticationPrincipal Identite qui, HttpServletRequest demande) throws IOException {
        var octets = demande.getInputStream().readNBytes(Lot.OCTETS_AU_PLUS + 1);
        if (octets.length > Lot.OCTETS_AU_PLUS) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return lire(octets)
                .map(lot -> ResponseEntity.ok(Map.of("resultats", reception.recevoir(qui, lot))))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private Optional<Lot> lire(byte[] octets) {
        try {
            return Optional.ofNullable(json.readValue(octets, Lot.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Jeton jeton(CsrfToken jeton) {
        return new Jeton(jeton.getHeaderName(), jeton.getToken());
    }
}
