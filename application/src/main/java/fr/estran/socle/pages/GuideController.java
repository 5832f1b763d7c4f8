package fr.estran.socle.pages;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guide, as it was when this version was made. */
@Controller
@ConditionalOnWebApplication
public class GuideController {

    public record VuePage(
            PageDuGuide page,
            List<Trouvee> trouvees,
            @Nullable String cherche) {}

    private static final Messages MESSAGES = Messages.de("socle/guide");
    private static final int LONGUEUR = 100;

    private final Guide guide;

    GuideController(Guide guide) {
        this.guide = guide;
    }

    /** Whoever is helped finds what is written for them; the team finds all of it. */
    @GetMapping("/aide")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir(@ModelAttribute("cadre") Cadre cadre) {
        return montrer(guide.page(cadre.qui() == null ? Guide.PUBLIC : Guide.SOMMAIRE), null);
    }

    /** What is looked for is sent, and stays out of addresses: somebody may type a name. */
    @PostMapping("/aide")
    @Ouvert(Cercle.CONNECTES)
    Page chercher(@RequestParam(defaultValue = "") String cherche) {
        return montrer(
                guide.page(Guide.SOMMAIRE),
                cherche.strip().substring(0, Math.min(LONGUEUR, cherche.strip().length())));
    }

    @GetMapping("/aide/{page}")
    @Ouvert(Cercle.CONNECTES)
    Reponse lire(@PathVariable String page) {
        return page.equals(Guide.SOMMAIRE) ? Renvoi.vers("/aide") : montrer(guide.page(page), null);
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

    private Page montrer(PageDuGuide page, @Nullable String cherche) {
        return Page.de(
                "socle/pages/guide-page",
                MESSAGES,
                new VuePage(
                        page,
                        cherche == null
                                ? List.of()
                                : RechercheDansLeGuide.chercher(
                                        cherche, guide.pages().values()),
                        cherche));
    }
}
