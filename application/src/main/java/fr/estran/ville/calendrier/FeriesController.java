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
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.ville.calendrier.FeriesDeLaVille.ReglageDesFeries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which days are public holidays in the town, and what time it is there. */
@WebController
@Ouvert(Cercle.GESTION)
public record FeriesController(FeriesDeLaVille feries, Clock horloge) {

    public record VueFeries(
            Contree contree,
            Contree proposee,
            String codeInsee,
            List<Option> contrees,
            String fuseau,
            List<Option> fuseaux,
            List<JoursFeries.Ferie> jours,
            @Nullable Integer aVenir) {}

    private static final Messages M = Messages.de("ville/calendrier");
    private static final String PAGE = "/reglages/jours-feries";
    private static final int AU_PLUS = 999_999;

    @GetMapping(PAGE)
    Page voir() {
        return montrer(feries.contree(), feries.ville().fuseau(), null);
    }

    /** @param accord of how many sessions to come one was told */
    @PostMapping(PAGE)
    Reponse regler(
            @RequestParam(defaultValue = "") String contree,
            @RequestParam(defaultValue = "") String fuseau,
            @RequestParam(defaultValue = "") String accord) {
        var choisie = Code.lire(Contree.class, contree).orElseThrow(Introuvable::new);
        if (fuseaux(feries.ville().fuseau()).noneMatch(fuseau::equals)) {
            throw new Introuvable();
        }
        int averties = LectureDeSaisie.entier(accord, 0, AU_PLUS).orElse(0);
        return switch (feries.regler(choisie, ZoneId.of(fuseau), averties)) {
            case ReglageDesFeries.Garde _ -> Renvoi.vers(PAGE).annoncer(M.dire("feries.enregistres"));
            case ReglageDesFeries.AConfirmer(int aVenir) ->
                montrer(choisie, fuseau, aVenir).avec(409);
        };
    }

    private Page montrer(Contree contree, String fuseau, @Nullable Integer aVenir) {
        var ville = feries.ville();
        var jour = LocalDate.now(horloge);
        return Page.de(
                "ville/calendrier/feries",
                M,
                new VueFeries(
                        contree,
                        Contree.pour(ville.codeInsee()),
                        ville.codeInsee(),
                        options(Arrays.stream(Contree.values()).map(Contree::code), "contree."),
                        fuseau,
                        options(fuseaux(ville.fuseau()), "fuseau."),
                        JoursFeries.de(contree).entre(jour, jour.plusYears(1)),
                        aVenir));
    }

    /** Those of France, and the one that a folder of records may have brought. */
    private static Stream<String> fuseaux(String actuel) {
        return Stream.concat(
                        Arrays.stream(Contree.values())
                                .flatMap(la -> la.fuseaux().stream())
                                .map(ZoneId::getId),
                        Stream.of(actuel))
                .distinct();
    }

    private static List<Option> options(Stream<String> codes, String famille) {
        return codes.map(code -> new Option(code, M.connait(famille + code) ? M.dire(famille + code) : code))
                .toList();
    }
}
