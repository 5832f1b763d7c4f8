package fr.estran.bilan.consultation;

import fr.estran.bilan.consultation.LignesController.Fichiers;
import fr.estran.bilan.consultation.LignesController.Vue;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.documents.Dessin;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures: a page by section, and each table and chart as a file. */
@Controller
@Ouvert(Cercle.EQUIPE_ET_ELUS)
record StatistiquesController(Consultation consultation) {

    @GetMapping("/statistiques")
    Page voir(@AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres) {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        return demande.claire()
                ? new Vue(
                                demande,
                                regard,
                                consultation.tableaux(demande, regard),
                                Consultation.ecartes(demande),
                                consultation.avertissements(demande, regard))
                        .page()
                : Vue.illisible(demande, regard);
    }

    @GetMapping("/statistiques/tableau")
    ResponseEntity<byte[]> emporter(
            @AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres)
            throws IOException {
        var regard = consultation.regard(qui);
        var demande = demande(parametres, regard);
        var tableau = consultation.tableau(code(parametres), demande, regard);
        var format = Fichiers.format(parametres);
        return Fichiers.reponse(format, tableau.feuille(consultation.entete(tableau, demande, regard)));
    }

    @GetMapping("/statistiques/graphique")
    ResponseEntity<byte[]> dessiner(
            @AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres) {
        var regard = consultation.regard(qui);
        var demande = demande(parametres, regard);
        var tableau = consultation.tableau(code(parametres), demande, regard);
        var graphique = tableau.graphique().orElseThrow(Introuvable::new);
        var entete = consultation.entete(tableau, demande, regard);
        return Fichiers.reponse(
                entete.nomDeFichier() + ".svg",
                "image/svg+xml",
                Dessin.svg(graphique, "graphique", entete.legende()).getBytes(StandardCharsets.UTF_8));
    }

    private static Demande demande(MultiValueMap<String, String> parametres, Regard regard) {
        var demande = Demande.lire(parametres, regard);
        if (!demande.claire()) {
            throw new Introuvable();
        }
        return demande;
    }

    private static String code(MultiValueMap<String, String> parametres) {
        return Optional.ofNullable(parametres.getFirst("tableau")).orElseThrow(Introuvable::new);
    }
}
