package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.vocabulaire.ZoneScolaire;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When there is no school, in the zone of the town. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class VacancesController {

    private static final Messages MESSAGES = Messages.de("ville/calendrier");
    private static final String SUITE = "redirect:/reglages/vacances";
    private static final int OCTETS_AU_PLUS = 100_000;

    private final CalendrierScolaire calendrier;

    VacancesController(CalendrierScolaire calendrier) {
        this.calendrier = calendrier;
    }

    @GetMapping("/reglages/vacances")
    String voir(Model modele) {
        return montrer("", List.of(), modele);
    }

    @PostMapping("/reglages/vacances/zone")
    String choisirLaZone(@RequestParam(defaultValue = "") String zone, RedirectAttributes suite) {
        var n = calendrier.choisirLaZone(
                zone.isEmpty() ? null : Code.lire(ZoneScolaire.class, zone).orElseThrow(Introuvable::new));
        suite.addFlashAttribute("message", MESSAGES.dire("vacances.zone.choisie", Map.of("n", n)));
        return SUITE;
    }

    @PostMapping("/reglages/vacances")
    String importer(
            @RequestParam(defaultValue = "") String lignes,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        if (fichier != null && fichier.getSize() > OCTETS_AU_PLUS || lignes.length() > OCTETS_AU_PLUS) {
            reponse.setStatus(422);
            return montrer("", List.of(MESSAGES.dire("vacances.faute.lourd")), modele);
        }
        var texte = fichier == null || fichier.isEmpty() ? lignes : LectureDesVacances.texte(fichier.getBytes());
        var lecture = calendrier.importer(texte);
        if (!lecture.fautes().isEmpty()) {
            reponse.setStatus(422);
            return montrer(texte, lecture.fautes(), modele);
        }
        suite.addFlashAttribute(
                "message",
                MESSAGES.dire("vacances.importees", Map.of("n", lecture.lues().size())));
        return SUITE;
    }

    @PostMapping("/reglages/vacances/retirer")
    String retirer(@RequestParam(defaultValue = "") String premier, RedirectAttributes suite) {
        calendrier.retirer(LectureDeSaisie.jour(premier).orElseThrow(Introuvable::new));
        suite.addFlashAttribute("message", MESSAGES.dire("vacances.retirees"));
        return SUITE;
    }

    private static List<Option> zones() {
        return Stream.concat(
                        Stream.of(new Option("", MESSAGES.dire("vacances.zone.aucune"))),
                        Stream.of(ZoneScolaire.values())
                                .map(zone -> new Option(zone.code(), MESSAGES.dire("zone." + zone.code()))))
                .toList();
    }

    private String montrer(String lignes, List<String> fautes, Model modele) {
        var jour = calendrier.aujourdhui();
        var toutes = calendrier.toutes();
        modele.addAttribute("m", MESSAGES);
        var proposee = calendrier.proposee();
        modele.addAttribute(
                "zone",
                calendrier.zone().or(() -> proposee).map(ZoneScolaire::code).orElse(""));
        modele.addAttribute("proposee", proposee.map(ZoneScolaire::code).orElse(""));
        modele.addAttribute("zones", zones());
        modele.addAttribute(
                "aVenir",
                toutes.stream().filter(la -> !la.dernierJour().isBefore(jour)).toList());
        modele.addAttribute(
                "passees",
                toutes.stream()
                        .filter(la -> la.dernierJour().isBefore(jour))
                        .toList()
                        .reversed());
        modele.addAttribute(
                "sansCalendrier",
                calendrier
                        .zone()
                        .map(CalendrierScolaire::livrees)
                        .filter(List::isEmpty)
                        .isPresent());
        modele.addAttribute("dePlus", (int) calendrier.livreesDePlus().stream()
                .filter(la -> !la.dernierJour().isBefore(jour))
                .count());
        modele.addAttribute("lignes", lignes);
        modele.addAttribute("fautes", fautes);
        return "ville/calendrier/vacances";
    }
}
