package fr.estran.ville.themes;

import static fr.estran.ville.themes.DescriptionDeForme.FICHE;
import static fr.estran.ville.themes.DescriptionDeForme.FORME;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDeLaVille.ReglageDeForme;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which kinds of help the town gives, what it calls them, when it usually gives them. */
@WebController
@Ouvert(Cercle.GESTION)
public record FormesController(FormesDeLaVille formes) {

    public record VueFormes(FormesDAide formes) {}

    public record VueForme(
            FormeDAide dite,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            int aVenir,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("ville/formes");
    private static final Paroles PAROLES = FORME.paroles(FICHE, Map.of(), FormesController::valeur);
    private static final int AU_PLUS = 999_999;

    @GetMapping("/reglages/formes")
    Page lister() {
        return Page.de("ville/themes/formes", M, new VueFormes(formes.auChoix()));
    }

    @GetMapping("/reglages/formes/{type}")
    Page voir(@PathVariable String type) {
        var connue = connue(type);
        return montrer(connue, Conciliation.ouvrir(DescriptionDeForme.dire(connue)), Map.of(), 0);
    }

    /**
     * @param voir what it would say is wanted, and nothing kept yet
     * @param accord of how many sessions to come one was told
     */
    @PostMapping("/reglages/formes/{type}")
    Reponse regler(
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String voir,
            @RequestParam(required = false) @Nullable String accord) {
        var connue = connue(type);
        var dites = Conciliation.lire(envoi, DescriptionDeForme.dire(connue));
        var fautes = FORME.fautes(FICHE, dites.ecrits());
        dites.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(connue, dites, fautes, 0).refusee();
        }
        var dite = DescriptionDeForme.lire(connue.type(), dites.ecrits());
        if (voir != null) {
            return montrer(dite, dites, Map.of(), 0);
        }
        int averties = LectureDeSaisie.entier(accord, 0, AU_PLUS).orElse(0);
        return switch (formes.regler(dite, actuelle -> dites.verifier(DescriptionDeForme.dire(actuelle)), averties)) {
            case ReglageDeForme.Garde _ ->
                Renvoi.vers("/reglages/formes")
                        .annoncer(M.dire("gardee", "quoi", dite.equipe().titre()));
            case ReglageDeForme.AConfirmer(var aVenir) ->
                montrer(dite, dites, Map.of(), aVenir).avec(409);
        };
    }

    private FormeDAide connue(String code) {
        return Code.lire(TypeDAction.class, code).map(formes.lire()::de).orElseThrow(Introuvable::new);
    }

    /** @param dite as the sentences that are shown tell of it */
    private static Page montrer(FormeDAide dite, Conciliation conciliation, Map<String, String> fautes, int aVenir) {
        return Page.de("ville/themes/forme", M, new VueForme(dite, FORME, conciliation, PAROLES, aVenir, fautes));
    }

    /** What was chosen, as it is read. */
    private static String valeur(String champ, String valeur) {
        return switch (champ) {
            case "proposee" -> M.dire("proposee");
            case "publicGenre", "bilanGenre" -> M.dire(valeur.equals("f") ? "genre.f" : "genre.m");
            case "jour" ->
                LectureDeSaisie.entier(valeur, 1, 7).stream()
                        .mapToObj(jour -> DayOfWeek.of(jour).getDisplayName(TextStyle.FULL, Locale.FRENCH))
                        .findFirst()
                        .orElse(valeur);
            default -> LectureDeSaisie.heure(valeur).map(Jours::dire).orElse(valeur);
        };
    }
}
