package fr.estran.socle.pages;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guide, as it was when this version was made. */
@Controller
@ConditionalOnWebApplication
class GuideController {

    private static final Messages MESSAGES = Messages.de("socle/guide");
    private static final int LONGUEUR = 100;

    private final Guide guide;

    GuideController(Guide guide) {
        this.guide = guide;
    }

    /** Whoever is helped finds what is written for them; the team finds all of it. */
    @GetMapping("/aide")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String ouvrir(@ModelAttribute("cadre") Cadre cadre, Model modele) {
        return montrer(modele, guide.page(cadre.qui() == null ? Guide.PUBLIC : Guide.SOMMAIRE), null);
    }

    /** What is looked for is sent, and stays out of addresses: somebody may type a name. */
    @PostMapping("/aide")
    @Ouvert(Cercle.CONNECTES)
    String chercher(@RequestParam(defaultValue = "") String cherche, Model modele) {
        return montrer(
                modele,
                guide.page(Guide.SOMMAIRE),
                cherche.strip().substring(0, Math.min(LONGUEUR, cherche.strip().length())));
    }

    @GetMapping("/aide/{page}")
    @Ouvert(Cercle.CONNECTES)
    String lire(@PathVariable String page, Model modele) {
        return page.equals(Guide.SOMMAIRE) ? "redirect:/aide" : montrer(modele, guide.page(page), null);
    }

    @GetMapping("/aide/images/{nom}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<Resource> image(@PathVariable String nom) {
        if (!nom.matches("[a-z0-9-]+\\.png")) {
            throw new Introuvable();
        }
        var image = new ClassPathResource("guide/images/" + nom);
        if (!image.exists()) {
            throw new Introuvable();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(image);
    }

    private String montrer(Model modele, PageDuGuide page, @Nullable String cherche) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("page", page);
        modele.addAttribute("cherche", cherche);
        modele.addAttribute(
                "trouvees",
                cherche == null
                        ? List.of()
                        : RechercheDansLeGuide.chercher(cherche, guide.pages().values()));
        return "socle/pages/guide-page";
    }
}
