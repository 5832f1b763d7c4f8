package fr.estran.consultation;

import fr.estran.commun.Introuvable;
import fr.estran.comptes.Identite;
import fr.estran.documents.Dessin;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures: a page by section, and each table and chart as a file. */
@Controller
class StatistiquesController {

    private static final int ILLISIBLE = 422;

    private final Consultation consultation;

    StatistiquesController(Consultation consultation) {
        this.consultation = consultation;
    }

    @GetMapping("/statistiques")
    String voir(
            @AuthenticationPrincipal Identite qui,
            @RequestParam MultiValueMap<String, String> parametres,
            Model modele,
            HttpServletResponse reponse) {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        modele.addAttribute("m", Libelles.MESSAGES);
        modele.addAttribute(
                "vue",
                demande.claire()
                        ? new Vue(
                                demande,
                                regard,
                                consultation.tableaux(demande, regard),
                                Consultation.ecartes(demande),
                                consultation.reserve(demande, regard))
                        : Vue.illisible(demande, regard));
        if (!demande.claire()) {
            reponse.setStatus(ILLISIBLE);
        }
        return "consultation/statistiques";
    }

    @GetMapping("/statistiques/tableau")
    ResponseEntity<byte[]> emporter(
            @AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres)
            throws IOException {
        var tableau = tableau(qui, parametres);
        var format = Fichiers.format(parametres);
        return Fichiers.reponse(tableau.indicateur().code(), format, tableau.feuille());
    }

    @GetMapping("/statistiques/graphique")
    ResponseEntity<byte[]> dessiner(
            @AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres) {
        var tableau = tableau(qui, parametres);
        var graphique = tableau.graphique().orElseThrow(Introuvable::new);
        return Fichiers.reponse(
                tableau.indicateur().code() + ".svg",
                "image/svg+xml",
                Dessin.svg(graphique, "graphique").getBytes(StandardCharsets.UTF_8));
    }

    private Tableau tableau(Identite qui, MultiValueMap<String, String> parametres) {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        var code = parametres.getFirst("tableau");
        if (!demande.claire() || code == null) {
            throw new Introuvable();
        }
        return consultation.tableau(code, demande, regard);
    }
}
