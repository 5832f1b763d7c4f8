package fr.estran.accueil.site;

import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The town's own colours and logo, at an address that changes when they do. */
@Controller
record VilleController(Vitrines vitrines) {

    @GetMapping("/ville/{empreinte}/couleurs.css")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> couleurs(@PathVariable String empreinte) {
        var vitrine = vitrines.courante();
        var couleur = Couleur.lire(vitrine.couleur()).orElseThrow(Introuvable::new);
        return servir(vitrine, empreinte, MediaType.valueOf("text/css;charset=UTF-8"), """
            :root { --ville: %1$s; --sur-ville: #fff; --ville-mots: %1$s; --ville-bandeau: %1$s; }
            @media screen and (prefers-color-scheme: dark) {
              :root { --ville: %2$s; --sur-ville: #0a1620; --ville-mots: %2$s; --ville-bandeau: %3$s; }
            }
            """.formatted(
                        couleur, couleur.eclaircie(), couleur.assombrie()));
    }

    @GetMapping("/ville/{empreinte}/logo")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<byte[]> logo(@PathVariable String empreinte) {
        var vitrine = vitrines.courante();
        var logo = vitrine.logo();
        if (logo == null) {
            throw new Introuvable();
        }
        return servir(vitrine, empreinte, MediaType.valueOf(logo.type()), logo.octets());
    }

    /** What is asked for at an address of the past is shown as it is now, and not kept. */
    private static <T> ResponseEntity<T> servir(
            Vitrine vitrine, String empreinte, MediaType type, @Nullable T contenu) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        empreinte.equals(vitrine.empreinte())
                                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic()
                                : CacheControl.noCache())
                .body(contenu);
    }
}
