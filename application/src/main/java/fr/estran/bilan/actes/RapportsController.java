package fr.estran.bilan.actes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** What everyone may read: the published reports, and of their files those that may leave. */
@Controller
@ConditionalOnWebApplication
class RapportsController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Publications publications;

    RapportsController(Publications publications) {
        this.publications = publications;
    }

    @PagePublique
    @GetMapping("/rapports")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String lister(Model modele) {
        var parAnnee = new LinkedHashMap<Integer, RapportPublie>();
        publications.enLigne().forEach(rapport -> parAnnee.putIfAbsent(rapport.annee(), rapport));
        modele.addAttribute("m", M).addAttribute("rapports", List.copyOf(parAnnee.values()));
        return "bilan/actes/rapports-publies";
    }

    @PagePublique
    @GetMapping("/rapports/{annee}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String voir(@PathVariable int annee, Model modele) {
        var versions = publications.versions(annee);
        if (versions.isEmpty()) {
            throw new Introuvable();
        }
        return montrer(versions.getFirst(), versions, modele);
    }

    @PagePublique
    @GetMapping("/rapports/{annee}/{version}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String voir(@PathVariable int annee, @PathVariable int version, Model modele) {
        var versions = publications.versions(annee);
        return versions.stream()
                .filter(publie -> publie.version() == version)
                .findFirst()
                .map(publie -> montrer(publie, versions, modele))
                .orElseThrow(Introuvable::new);
    }

    /** Its imprint is its mark: whoever has it already is sent nothing. */
    @GetMapping("/rapports/{annee}/{version}/{nom}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<byte[]> piece(
            @PathVariable int annee, @PathVariable int version, @PathVariable String nom, WebRequest demande) {
        var piece = publications.piece(annee, version, nom);
        if (demande.checkNotModified(ReponseFichier.etag(piece.empreinte()))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        var contenu = publications.contenu(annee, version, nom);
        return new ReponseFichier(annee + "-" + nom, contenu).publique();
    }

    private String montrer(RapportPublie rapport, List<RapportPublie> versions, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("chiffres", publications.aDesChiffresDetailles(rapport))
                .addAttribute("versions", versions);
        return "bilan/actes/rapport-publie";
    }
}
