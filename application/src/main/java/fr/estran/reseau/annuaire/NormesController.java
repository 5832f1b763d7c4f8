package fr.estran.reseau.annuaire;

import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** At addresses that do not change, for whoever gathers directories. */
@Controller
class NormesController {

    private final LieuxDeMediation lieux;
    private final DataInclusion inclusion;
    private final Clock horloge;

    NormesController(LieuxDeMediation lieux, DataInclusion inclusion, Clock horloge) {
        this.lieux = lieux;
        this.inclusion = inclusion;
        this.horloge = horloge;
    }

    /** Its name begins with its day, as the schema asks. */
    @GetMapping("/annuaire/donnees/lieux-de-mediation-numerique.csv")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<byte[]> lieux() {
        var nom = LocalDate.now(horloge) + "_estran_lieux-de-mediation-numerique.csv";
        return AEmporter.fichier(nom, AEmporter.CSV, lieux.csv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/annuaire/donnees/structures.json")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<List<Map<String, Object>>> structures() {
        return json(inclusion.structures());
    }

    @GetMapping("/annuaire/donnees/services.json")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<List<Map<String, Object>>> services() {
        return json(inclusion.services());
    }

    private static ResponseEntity<List<Map<String, Object>>> json(List<Map<String, Object>> dit) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(dit);
    }
}
