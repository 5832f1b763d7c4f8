package fr.estran.bilan.actes;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sections of a draft: which there are, and in what order. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
record PlanController(Brouillons brouillons) {

    private static final Messages M = Messages.de("bilan/actes");

    @PostMapping("/bilans/{annee}/{version}/ordre")
    Renvoi deplacer(
            RapportAnnuel rapport,
            @RequestParam(defaultValue = "") String monter,
            @RequestParam(defaultValue = "") String descendre) {
        var cle = monter.isEmpty() ? descendre : monter;
        brouillons.deplacer(rapport.id(), cle, !monter.isEmpty());
        return Renvoi.vers(rapport.chemin() + "#sections");
    }

    @PostMapping("/bilans/{annee}/{version}/sections")
    Renvoi ajouter(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @RequestParam(defaultValue = "") String titre) {
        var ici = rapport.chemin();
        var propre = LectureDeSaisie.texteOuRien(titre);
        if (SaisieDeSection.titreRefuse(propre)) {
            return Renvoi.vers(ici + "#ajouter").avertir(M.dire("section.titre.faute"));
        }
        return Renvoi.vers(brouillons
                .ajouter(rapport.id(), propre, qui.nom())
                .map(cle -> ici + "/sections/" + cle)
                .orElse(ici));
    }
}
