package fr.estran.presences.horsligne;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Cadre;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page that a telephone keeps. It says nothing of anybody: what it shows, it finds on the telephone. */
@WebController
class HorsLigneController {

    static final String PAGE = "/equipe/hors-ligne";

    private static final Messages MESSAGES = Messages.de("presences/horsligne");

    @GetMapping(PAGE)
    @Ouvert(Cercle.GUICHET)
    Page voir() {
        return Page.de("presences/horsligne/page", MESSAGES);
    }

    /**
     * It answers for the pages of the team, where there is no network; before it, the scripts that it needs, by addresses
     * that change with them: a browser then knows that it is another.
     */
    @GetMapping(PAGE + "/service.js")
    @Ouvert(Cercle.GUICHET)
    ResponseEntity<String> service(@ModelAttribute("cadre") Cadre cadre) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/equipe")
                .body("importScripts('%s', '%s');\n%s"
                        .formatted(
                                cadre.fichier("/statique/horsligne/memoire.js"),
                                cadre.fichier("/statique/horsligne/envois.js"),
                                new ClassPathResource("static/statique/horsligne/service.js")
                                        .getContentAsString(UTF_8)));
    }

    /** What a telephone asks before it puts the page among its applications. It asks as nobody. */
    @GetMapping(PAGE + "/installation")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<Map<String, Object>> installation(@ModelAttribute("cadre") Cadre cadre) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/manifest+json"))
                .body(Map.ofEntries(
                        Map.entry("id", PAGE),
                        Map.entry("name", MESSAGES.dire("installation.nom", "service", cadre.service())),
                        Map.entry("short_name", MESSAGES.dire("installation.nom.court")),
                        Map.entry("lang", "fr"),
                        Map.entry("start_url", PAGE),
                        // Signing in is done in the same window.
                        Map.entry("scope", "/"),
                        Map.entry("display", "standalone"),
                        Map.entry("background_color", "#fdfbf7"),
                        Map.entry("theme_color", "#0b3d5c"),
                        Map.entry(
                                "icons",
                                List.of(
                                        icone(cadre, 192, "any"),
                                        icone(cadre, 512, "any"),
                                        icone(cadre, 512, "maskable")))));
    }

    private static Map<String, String> icone(Cadre cadre, int cote, String usage) {
        var nom = usage.equals("maskable") ? "icone-" + cote + "-pleine.png" : "icone-" + cote + ".png";
        return Map.of(
                "src",
                cadre.fichier("/statique/horsligne/" + nom),
                "sizes",
                cote + "x" + cote,
                "type",
                "image/png",
                "purpose",
                usage);
    }
}
