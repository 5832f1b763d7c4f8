package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.ZoneScolaire;
import fr.estran.ville.calendrier.CalendrierScolaire.LectureDesVacances;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** When there is no school, in the zone of the town. */
@WebController
@Ouvert(Cercle.GESTION)
public record VacancesController(CalendrierScolaire calendrier) {

    public record VueVacances(
            String zone,
            String proposee,
            List<Option> zones,
            List<Vacances> aVenir,
            List<Vacances> passees,
            int dePlus,
            boolean sansCalendrier,
            String lignes,
            List<String> fautes) {}

    private static final Messages MESSAGES = Messages.de("ville/calendrier");
    private static final String SUITE = "/reglages/vacances";
    private static final int OCTETS_AU_PLUS = 100_000;

    @GetMapping("/reglages/vacances")
    Page voir() {
        return montrer("", List.of());
    }

    @PostMapping("/reglages/vacances/zone")
    Renvoi choisirLaZone(@RequestParam(defaultValue = "") String zone) {
        var n = calendrier.choisirLaZone(
                zone.isEmpty() ? null : Code.lire(ZoneScolaire.class, zone).orElseThrow(Introuvable::new));
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("vacances.zone.choisie", "n", n));
    }

    @PostMapping("/reglages/vacances")
    Reponse importer(
            @RequestParam(defaultValue = "") String lignes,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        if (fichier != null && fichier.getSize() > OCTETS_AU_PLUS || lignes.length() > OCTETS_AU_PLUS) {
            return montrer("", List.of(MESSAGES.dire("vacances.faute.lourd"))).refusee();
        }
        var texte = fichier == null || fichier.isEmpty() ? lignes : LectureDesVacances.texte(fichier.getBytes());
        var lecture = calendrier.importer(texte);
        if (!lecture.fautes().isEmpty()) {
            return montrer(texte, lecture.fautes()).refusee();
        }
        return Renvoi.vers(SUITE)
                .annoncer(
                        MESSAGES.dire("vacances.importees", "n", lecture.lues().size()));
    }

    @PostMapping("/reglages/vacances/retirer")
    Renvoi retirer(@RequestParam(defaultValue = "") String premier) {
        calendrier.retirer(LectureDeSaisie.jour(premier).orElseThrow(Introuvable::new));
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("vacances.retirees"));
    }

    private static List<Option> zones() {
        return Stream.concat(
                        Stream.of(new Option("", MESSAGES.dire("vacances.zone.aucune"))),
                        Stream.of(ZoneScolaire.values())
                                .map(zone -> new Option(zone.code(), MESSAGES.dire("zone." + zone.code()))))
                .toList();
    }

    private Page montrer(String lignes, List<String> fautes) {
        var jour = calendrier.aujourdhui();
        var toutes = calendrier.toutes();
        var proposee = calendrier.proposee();
        return Page.de(
                "ville/calendrier/vacances",
                MESSAGES,
                new VueVacances(
                        calendrier
                                .zone()
                                .or(() -> proposee)
                                .map(ZoneScolaire::code)
                                .orElse(""),
                        proposee.map(ZoneScolaire::code).orElse(""),
                        zones(),
                        toutes.stream()
                                .filter(la -> !la.dernierJour().isBefore(jour))
                                .toList(),
                        toutes.stream()
                                .filter(la -> la.dernierJour().isBefore(jour))
                                .toList()
                                .reversed(),
                        (int) calendrier.livreesDePlus().stream()
                                .filter(la -> !la.dernierJour().isBefore(jour))
                                .count(),
                        calendrier
                                .zone()
                                .map(CalendrierScolaire::livrees)
                                .filter(List::isEmpty)
                                .isPresent(),
                        lignes,
                        fautes));
    }
}
