package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What there is at a venue, ticked in the catalogue. */
@Controller
@Ouvert(Cercle.TENUE_DES_LIEUX)
@ConditionalOnWebApplication
class MaterielDeLieuController {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final Preparations preparations;
    private final Lieux lieux;

    MaterielDeLieuController(Preparations preparations, Lieux lieux) {
        this.preparations = preparations;
        this.lieux = lieux;
    }

    @GetMapping("/equipe/lieux/{lieu}/materiel")
    String voir(@PathVariable LieuId lieu, Model modele) {
        return montrer(lieu(lieu), Conciliation.ouvrir(preparations.surPlace(lieu)), Map.of(), modele);
    }

    @PostMapping("/equipe/lieux/{lieu}/materiel")
    String noter(
            @PathVariable("lieu") LieuId id,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lieu = lieu(id);
        var dite = Conciliation.lire(envoi, preparations.surPlace(id));
        var fautes = new LinkedHashMap<String, String>();
        dite.fautes(fautes, paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(lieu, dite, fautes, modele);
        }
        preparations.noterSurPlace(id, dite);
        suite.addFlashAttribute("message", MESSAGES.dire("materiel.du_lieu.enregistre"));
        return "redirect:/equipe/lieux/" + id;
    }

    private String montrer(LieuDecrit lieu, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("lieu", lieu)
                .addAttribute("materiels", preparations.aChoisir(dite.ecrits().tous("materiel")::contains))
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", paroles())
                .addAttribute("fautes", fautes);
        return "programme/ateliers/materiel-de-lieu";
    }

    private Conciliation.Paroles paroles() {
        var noms = new LinkedHashMap<String, String>();
        preparations.materiels().forEach(chose -> noms.put(chose.id().toString(), chose.nom()));
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return MESSAGES.dire("materiel.du_lieu.titre");
            }

            @Override
            public String valeur(String champ, String valeur) {
                return noms.getOrDefault(valeur, "");
            }
        };
    }

    private LieuDecrit lieu(LieuId id) {
        return lieux.des(List.of(id)).stream().findFirst().orElseThrow(Introuvable::new);
    }
}
