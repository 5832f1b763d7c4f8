package fr.estran.ville.besoins;

import static fr.estran.ville.besoins.DescriptionDeBesoin.BESOIN;
import static fr.estran.ville.besoins.DescriptionDeBesoin.FICHE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.besoins.GestionDesBesoins.EcritureDeBesoin.DejaLa;
import fr.estran.ville.besoins.GestionDesBesoins.EcritureDeBesoin.Gardee;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The needs of the town: all of them, a new one, what each is and what people say for it. */
@WebController
@Ouvert(Cercle.GESTION)
public record BesoinsController(ListeDesBesoins besoins, GestionDesBesoins gestion) {

    public record VueListe(
            List<Besoin> besoins,
            Map<String, Integer> nombres,
            FicheDecrite fiche,
            Champs formulaire,
            Map<String, List<Option>> options,
            Map<String, String> fautes,
            @Nullable Besoin deja) {}

    public record VueFiche(
            Besoin besoin,
            FicheDecrite fiche,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            Map<String, List<Option>> options,
            Map<String, String> fautes,
            @Nullable Besoin deja) {}

    private static final Messages MESSAGES = Messages.de("ville/besoins");

    private static final Conciliation.Paroles PAROLES = BESOIN.paroles(
            FICHE, Map.of(), (champ, valeur) -> Option.libelle(options().getOrDefault(champ, List.of()), valeur));

    @GetMapping("/reglages/besoins")
    Page lister() {
        return liste(Champs.AUCUN, Map.of(), null);
    }

    @PostMapping("/reglages/besoins")
    Reponse creer(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new Champs(envoi);
        var fautes = BESOIN.fautes(FICHE, formulaire);
        if (!fautes.isEmpty()) {
            return liste(formulaire, fautes, null).refusee();
        }
        return switch (gestion.creer(formulaire)) {
            case Gardee(var code) -> vers("#besoin-" + code, "faite.cree");
            case DejaLa(var autre) -> liste(formulaire, dejaLa(autre), autre).refusee();
        };
    }

    @GetMapping("/reglages/besoins/{besoin}")
    Page voir(@PathVariable String besoin) {
        return fiche(besoin, Conciliation.ouvrir(gestion.ecrits(besoin)), Map.of(), null);
    }

    @PostMapping("/reglages/besoins/{besoin}")
    Reponse modifier(@PathVariable String besoin, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, gestion.ecrits(besoin));
        var fautes = BESOIN.fautes(FICHE, dite.ecrits());
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return fiche(besoin, dite, fautes, null).refusee();
        }
        return switch (gestion.modifier(besoin, dite)) {
            case Gardee(var code) -> vers("#besoin-" + code, "faite.modifie");
            case DejaLa(var autre) -> fiche(besoin, dite, dejaLa(autre), autre).refusee();
        };
    }

    @PostMapping("/reglages/besoins/{besoin}/retirer")
    Renvoi retirer(@PathVariable String besoin) {
        gestion.retirer(besoin);
        return vers("", "faite.retire");
    }

    @PostMapping("/reglages/besoins/{besoin}/reprendre")
    Renvoi reprendre(@PathVariable String besoin) {
        gestion.reprendre(besoin);
        return vers("#besoin-" + besoin, "faite.repris");
    }

    /** @param deja the one that has that name */
    private Page liste(Champs formulaire, Map<String, String> fautes, @Nullable Besoin deja) {
        return Page.de(
                "ville/besoins/liste",
                MESSAGES,
                new VueListe(
                        besoins.tous(), gestion.nombresDExpressions(), BESOIN, formulaire, options(), fautes, deja));
    }

    private Page fiche(String code, Conciliation conciliation, Map<String, String> fautes, @Nullable Besoin deja) {
        return Page.de(
                "ville/besoins/fiche",
                MESSAGES,
                new VueFiche(gestion.lire(code), BESOIN, conciliation, PAROLES, options(), fautes, deja));
    }

    private static Map<String, List<Option>> options() {
        return Map.of(
                "famille",
                Stream.concat(
                                Stream.of(new Option("", MESSAGES.dire("choisir"))),
                                Stream.of(FamilleDeBesoin.values()).map(une -> new Option(une.code(), une.nom())))
                        .toList());
    }

    private static Map<String, String> dejaLa(Besoin autre) {
        return Map.of("nom", MESSAGES.dire("faute.deja", "nom", autre.nom()));
    }

    private static Renvoi vers(String suiteDeLAdresse, String cle) {
        return Renvoi.vers("/reglages/besoins" + suiteDeLAdresse).annoncer(MESSAGES.dire(cle));
    }
}
