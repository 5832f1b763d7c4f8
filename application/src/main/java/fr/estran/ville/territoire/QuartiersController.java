package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeQuartier.FICHE;
import static fr.estran.ville.territoire.DescriptionDeQuartier.QUARTIER;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.Quartiers.Resultat.Habite;
import fr.estran.ville.territoire.Quartiers.Resultat.Refuse;
import fr.estran.ville.territoire.Quartiers.Resultat.Tenu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The districts: their word, their order, their names. */
@WebController
@Ouvert(Cercle.GESTION)
public record QuartiersController(Quartiers quartiers) {

    public record VueQuartiers(
            MotDeQuartier mot,
            List<Quartier> quartiers,
            @Nullable String nom,
            Map<String, String> fautes) {}

    public record VueQuartier(
            MotDeQuartier mot,
            Quartier connu,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            List<Lieu> lieux) {}

    private static final Messages MESSAGES = Messages.de("ville/territoire");
    private static final Conciliation.Paroles PAROLES = QUARTIER.paroles(FICHE, Map.of());

    @GetMapping("/reglages/quartiers")
    Page lister() {
        return lister(null, Map.of());
    }

    @PostMapping("/reglages/quartiers")
    Reponse ajouter(@RequestParam(required = false) @Nullable String nom) {
        return switch (quartiers.ajouter(Champs.AUCUN.avec("nom", nom))) {
            case Refuse(var fautes) -> lister(nom, fautes).refusee();
            case Tenu _, Habite _ -> versLaListe("quartiers.ajoute");
        };
    }

    @PostMapping("/reglages/quartiers/mot")
    Renvoi decouper(@RequestParam(defaultValue = "") String mot) {
        quartiers.decouper(Code.lire(MotDeQuartier.class, mot).orElseThrow(Introuvable::new));
        return versLaListe("quartiers.mot.enregistre");
    }

    @PostMapping("/reglages/quartiers/{quartier}/monter")
    String monter(@PathVariable String quartier) {
        quartiers.deplacer(quartier, true);
        return "redirect:/reglages/quartiers";
    }

    @PostMapping("/reglages/quartiers/{quartier}/descendre")
    String descendre(@PathVariable String quartier) {
        quartiers.deplacer(quartier, false);
        return "redirect:/reglages/quartiers";
    }

    @GetMapping("/reglages/quartiers/{quartier}")
    Page voir(@PathVariable String quartier) {
        return montrer(quartiers.lire(quartier), null, Map.of(), List.of());
    }

    @PostMapping("/reglages/quartiers/{quartier}")
    Reponse renommer(@PathVariable("quartier") String code, @RequestParam MultiValueMap<String, String> envoi) {
        var connu = quartiers.lire(code);
        var dite = Conciliation.lire(envoi, Quartiers.champs(connu));
        var fautes = new LinkedHashMap<String, String>();
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(connu, dite, fautes, List.of()).refusee();
        }
        return switch (quartiers.renommer(code, dite)) {
            case Tenu _, Habite _ -> versLaListe("quartiers.renomme");
            case Refuse(var refus) -> montrer(connu, dite, refus, List.of()).refusee();
        };
    }

    @PostMapping("/reglages/quartiers/{quartier}/retirer")
    Reponse retirer(@PathVariable String quartier) {
        return switch (quartiers.retirer(quartier)) {
            case Habite(var lieux) ->
                montrer(quartiers.lire(quartier), null, Map.of(), lieux).refusee();
            case Tenu _, Refuse _ -> versLaListe("quartiers.retire");
        };
    }

    @PostMapping("/reglages/quartiers/{quartier}/reprendre")
    Renvoi reprendre(@PathVariable String quartier) {
        quartiers.reprendre(quartier);
        return versLaListe("quartiers.repris");
    }

    private Page lister(@Nullable String nom, Map<String, String> fautes) {
        return Page.de(
                "ville/territoire/quartiers",
                MESSAGES,
                new VueQuartiers(quartiers.decoupage(), quartiers.tous(), nom, fautes));
    }

    private Page montrer(Quartier connu, @Nullable Conciliation dite, Map<String, String> fautes, List<Lieu> lieux) {
        return Page.de(
                "ville/territoire/quartier",
                MESSAGES,
                new VueQuartier(
                        quartiers.decoupage(),
                        connu,
                        dite == null ? Conciliation.ouvrir(Quartiers.champs(connu)) : dite,
                        PAROLES,
                        fautes,
                        lieux));
    }

    private Renvoi versLaListe(String cle) {
        return Renvoi.vers("/reglages/quartiers")
                .annoncer(MESSAGES.dire(cle, "mot", quartiers.decoupage().code()));
    }
}
