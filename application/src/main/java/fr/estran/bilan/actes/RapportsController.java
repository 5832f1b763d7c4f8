package fr.estran.bilan.actes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** What everyone may read: the published reports, and of their files those that may leave. */
@WebController
public record RapportsController(Publications publications) {

    public record VueRapportsPublies(List<RapportPublie> rapports) {}

    public record VueRapportPublie(RapportPublie rapport, List<RapportPublie> versions, boolean chiffres) {}

    private static final Messages M = Messages.de("bilan/actes");

    @PagePublique
    @GetMapping("/rapports")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lister() {
        var parAnnee = new LinkedHashMap<Integer, RapportPublie>();
        publications.enLigne().forEach(rapport -> parAnnee.putIfAbsent(rapport.annee(), rapport));
        return Page.de("bilan/actes/rapports-publies", M, new VueRapportsPublies(List.copyOf(parAnnee.values())));
    }

    @PagePublique
    @GetMapping("/rapports/{annee}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@PathVariable int annee) {
        var versions = publications.versions(annee);
        if (versions.isEmpty()) {
            throw new Introuvable();
        }
        return montrer(versions.getFirst(), versions);
    }

    @PagePublique
    @GetMapping("/rapports/{annee}/{version}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@PathVariable int annee, @PathVariable int version) {
        var versions = publications.versions(annee);
        return versions.stream()
                .filter(publie -> publie.version() == version)
                .findFirst()
                .map(publie -> montrer(publie, versions))
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
        return new ReponseFichier(RapportAnnuel.nommer(annee, version, nom), contenu).publique();
    }

    private Page montrer(RapportPublie rapport, List<RapportPublie> versions) {
        return Page.de(
                "bilan/actes/rapport-publie",
                M,
                new VueRapportPublie(rapport, versions, publications.aDesChiffresDetailles(rapport)));
    }
}
