package fr.estran.bilan.actes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of the report of a year: its sections while it is written, its life and its files afterwards. */
@Controller
@ConditionalOnWebApplication
class RapportController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Consultations consultations;
    private final Projets projets;
    private final Archives archives;
    private final Faits faits;

    RapportController(Consultations consultations, Projets projets, Archives archives, Faits faits) {
        this.consultations = consultations;
        this.projets = projets;
        this.archives = archives;
        this.faits = faits;
    }

    @GetMapping("/bilans/{annee}/{version}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    String voir(
            @AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version, Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var regles = faits.regles(rapport);
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("versions", consultations.versions(annee, qui))
                .addAttribute(
                        "sections",
                        rapport.brouillon() && Consultations.redige(qui)
                                ? projets.lire(rapport.id()).sections()
                                : List.of())
                .addAttribute("parcours", regles.parcours())
                .addAttribute("possibles", NatureDeFait.possibles(regles))
                .addAttribute("enTete", regles.enTete())
                .addAttribute("textes", archives.textes(rapport.id()))
                .addAttribute("pieces", consultations.pieces(rapport, qui))
                .addAttribute("annexes", archives.annexes(rapport.id()))
                .addAttribute("moments", consultations.moments())
                .addAttribute("aujourdhui", regles.aujourdhui());
        return "bilan/actes/rapport";
    }

    @GetMapping("/bilans/{annee}/{version}/fichiers/{nom}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    ResponseEntity<byte[]> piece(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String nom) {
        var contenu = consultations.piece(consultations.trouver(annee, version, qui), nom, qui);
        return new ReponseFichier(annee + "-" + nom, contenu.octets()).interne();
    }

    /** A file of a draft, as it would be now. */
    @GetMapping("/bilans/{annee}/{version}/projet/{nom}")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    ResponseEntity<byte[]> projet(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String nom) {
        var rapport = consultations.trouver(annee, version, qui);
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        return projets.lire(rapport.id())
                .document(nom)
                .map(piece -> new ReponseFichier("projet-" + annee + "-" + nom, piece.contenu()).interne())
                .orElseThrow(Introuvable::new);
    }

    @GetMapping("/bilans/{annee}/{version}/annexes/{annexe}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    ResponseEntity<byte[]> annexe(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable UUID annexe) {
        var contenu = archives.annexe(consultations.trouver(annee, version, qui).id(), annexe);
        var fichier = new ReponseFichier(contenu.annexe().nom(), contenu.octets());
        return contenu.annexe().nature() == Annexe.Sorte.RETOUR ? fichier.apportee() : fichier.interne();
    }
}
