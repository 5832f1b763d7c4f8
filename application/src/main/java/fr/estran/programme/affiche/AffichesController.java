package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is pinned up, and what the front desk has beside its telephone. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record AffichesController(
        RedactionDAffichettes redaction,
        Impression impression,
        MiseEnAffiche mise,
        FeuilleDAccueil accueil,
        RedactionDePlaquette plaquettes) {

    public record VueAffiches(
            TrimestreDuProgramme trimestre, List<RedactionDAffichettes.Choix> choix, List<Plaquette.Lieu> lieux) {}

    @GetMapping("/equipe/plaquettes/{trimestre}/affiches")
    Page lister(@PathVariable String trimestre) {
        var demande = PlaquettesController.lire(trimestre);
        return Page.de(
                "programme/affiche/affiches",
                MotsDePlaquette.MESSAGES,
                new VueAffiches(demande, redaction.choix(demande), plaquettes.lieux(demande)));
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/affiches/actions/{action}")
    ResponseEntity<byte[]> deLAction(@PathVariable String trimestre, @PathVariable ActionId action) {
        PlaquettesController.lire(trimestre);
        return envoyer(redaction.deLAction(action, null));
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/affiches/actions/{action}/{seance}")
    ResponseEntity<byte[]> deLaSeance(
            @PathVariable String trimestre, @PathVariable ActionId action, @PathVariable SeanceId seance) {
        PlaquettesController.lire(trimestre);
        return envoyer(redaction.deLAction(action, seance));
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/affiches/lieux/{lieu}")
    ResponseEntity<byte[]> duLieu(@PathVariable String trimestre, @PathVariable LieuId lieu) {
        var demande = PlaquettesController.lire(trimestre);
        return envoyer(redaction.duLieu(demande, lieu));
    }

    private ResponseEntity<byte[]> envoyer(Affichette affichette) {
        return Imprime.AFFICHE.envoyer(affichette.fichier(), mise.poser(affichette));
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/accueil")
    ResponseEntity<byte[]> accueil(@PathVariable String trimestre) {
        var demande = PlaquettesController.lire(trimestre);
        return Imprime.ACCUEIL.envoyer(demande.code(), impression.guichet(accueil.composer(demande)));
    }
}
