package fr.estran.messages.nouvelles;

import fr.estran.messages.MoyensEnService;
import fr.estran.messages.nouvelles.FaitDit.Genre;
import fr.estran.messages.nouvelles.FaitDit.Par;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one wishes to be told of one's own sessions; and what one has looked at. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record NouvellesController(Nouvelles nouvelles, ChoixDesNouvelles choix, MoyensEnService moyens) {

    public record VueChoix(
            Preferences preferences, Map<Genre, List<Par>> possibles, boolean conseiller, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("messages/nouvelles");
    private static final String ICI = "/mon-compte/nouvelles";

    @GetMapping(ICI)
    Page voir(@AuthenticationPrincipal Identite moi) {
        return montrer(moi, choix.lire(moi.compte()), Map.of());
    }

    @PostMapping(ICI)
    Reponse choisir(@RequestParam Map<String, String> dits, @AuthenticationPrincipal Identite moi) {
        var fautes = new LinkedHashMap<String, String>();
        var lues = lire(dits, choix.lire(moi.compte()), fautes);
        if (!fautes.isEmpty()) {
            return montrer(moi, lues, fautes).refusee();
        }
        choix.ecrire(moi.compte(), lues);
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("note"));
    }

    /** What is looked at is no news any more. @param geste {@code ouvrir}: to go there */
    @PostMapping("/equipe/nouvelles")
    Renvoi voir(
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam(defaultValue = "") String geste,
            @AuthenticationPrincipal Identite moi) {
        var vues = LectureDeSaisie.ids(id);
        var vers = nouvelles.de(moi.compte()).stream()
                .filter(dite -> geste.equals("ouvrir") && dite.ids().stream().anyMatch(vues::contains))
                .findFirst()
                .map(Nouvelle::adresse)
                .orElse("/equipe");
        nouvelles.voir(moi.compte(), vues);
        return Renvoi.vers(vers);
    }

    private static Preferences lire(Map<String, String> dits, Preferences avant, Map<String, String> fautes) {
        var choisis = new EnumMap<Genre, Par>(Genre.class);
        for (var genre : Genre.values()) {
            choisis.put(
                    genre,
                    Code.lire(Par.class, dits.getOrDefault(genre.code(), "")).orElse(avant.par(genre)));
        }
        var mobile = LectureDeSaisie.texte(dits.get("mobile"));
        var numero = mobile == null
                ? null
                : Telephone.lire(mobile).filter(Telephone::mobile).orElse(null);
        if (mobile != null && numero == null || mobile == null && choisis.containsValue(Par.SMS)) {
            fautes.put("mobile", MESSAGES.dire("faute.mobile"));
        }
        var de = LectureDeSaisie.entier(dits.get("de"), 0, 23).orElse(avant.de());
        var a = LectureDeSaisie.entier(dits.get("a"), 1, 24).orElse(avant.a());
        if (de >= a) {
            fautes.put("a", MESSAGES.dire("faute.heures"));
        }
        return new Preferences(choisis, numero == null ? mobile : numero.affiche(), de, a);
    }

    private Page montrer(Identite moi, Preferences preferences, Map<String, String> fautes) {
        var possibles = new EnumMap<Genre, List<Par>>(Genre.class);
        for (var genre : Genre.values()) {
            possibles.put(
                    genre,
                    List.of(Par.values()).stream()
                            .filter(par -> porte(par) || preferences.par(genre) == par)
                            .toList());
        }
        return Page.de(
                "messages/nouvelles/choix",
                MESSAGES,
                new VueChoix(preferences, possibles, moi.conseiller() != null, fautes));
    }

    private boolean porte(Par par) {
        return switch (par) {
            case PAGE, AUCUN -> true;
            case COURRIEL -> moyens.contient(Moyen.COURRIEL);
            case SMS -> moyens.contient(Moyen.SMS);
        };
    }
}
