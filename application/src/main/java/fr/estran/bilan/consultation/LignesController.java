package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Lignes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows that a figure counts: as many as it says. */
@Controller
@Ouvert(Cercle.EQUIPE)
public class LignesController {

    public record VueStatistiques(Vue vue) {}

    public record VueLignes(Feuillet feuillet) {}

    private static final int PAR_PAGE = 50;
    private static final int ILLISIBLE = 422;

    private final Consultation consultation;

    LignesController(Consultation consultation) {
        this.consultation = consultation;
    }

    @GetMapping("/statistiques/lignes")
    Page voir(@AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres) {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        var chemin = chemin(parametres);
        if (!demande.claire()) {
            return Page.de(
                            "bilan/consultation/statistiques",
                            LibellesDEcran.MESSAGES,
                            new VueStatistiques(Vue.illisible(demande, regard)))
                    .refusee();
        }
        int page = page(parametres);
        var lignes =
                consultation.lignes(chemin, demande, regard, (page - 1) * PAR_PAGE, PAR_PAGE, "statistiques.ouvrir");
        return Page.de(
                "bilan/consultation/lignes",
                LibellesDEcran.MESSAGES,
                new VueLignes(
                        new Feuillet(demande, chemin, lignes, new LibellesDEcran(regard.noms()), page, PAR_PAGE)));
    }

    @GetMapping("/statistiques/lignes/export")
    @Ouvert(value = Cercle.EQUIPE, sensible = true)
    ResponseEntity<byte[]> emporter(
            @AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres)
            throws IOException {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        var format = Fichiers.format(parametres);
        if (!demande.claire()) {
            throw new Introuvable();
        }
        var chemin = chemin(parametres);
        Lignes lignes = consultation.lignes(chemin, demande, regard, 0, Feuillet.PAR_FICHIER, "statistiques.emporter");
        var feuillet =
                new Feuillet(demande, chemin, lignes, new LibellesDEcran(regard.noms()), 1, Feuillet.PAR_FICHIER);
        if (!feuillet.emportable()) {
            throw new Introuvable();
        }
        return Fichiers.reponse(format, feuillet.feuille(consultation.entete(feuillet, regard)));
    }

    private static List<String> chemin(MultiValueMap<String, String> parametres) {
        return parametres.getOrDefault("figure", List.of()).stream()
                .filter(mot -> !mot.isEmpty())
                .toList();
    }

    /** What is no number of a page is the first. */
    private static int page(MultiValueMap<String, String> parametres) {
        var page = parametres.getFirst("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
