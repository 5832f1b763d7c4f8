package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.DescriptionDEcheance.ECHEANCE;
import static fr.estran.bilan.renouvellement.DescriptionDesTextes.TEXTE;
import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.Echeance.EcheanceId;
import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.Convention;
import fr.estran.ville.equipe.ConventionId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is awaited of an agreement, one by one; and what the service says of it in its own words. */
@WebController
@Ouvert(Cercle.GESTION)
public record EcheancesController(Echeances echeances) {

    /** @param connue null of one that is not there yet */
    public record VueEcheance(
            Convention convention,
            @Nullable Echeance connue,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, List<Option>> options,
            Map<String, String> fautes) {}

    public record VueTextes(
            Convention convention,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    private static final Paroles PAROLES = ECHEANCE.paroles(
            DescriptionDEcheance.FICHE,
            Map.of(),
            (champ, valeur) -> champ.equals("nature") ? M.dire("nature." + valeur) : valeur);

    private static final Paroles PAROLES_DES_TEXTES = TEXTE.paroles(DescriptionDesTextes.FICHE, Map.of());

    /** @param nature of what one is about to add */
    @GetMapping("/equipe/conventions/{convention}/echeances/nouvelle")
    Page preparer(@PathVariable ConventionId convention, @RequestParam(required = false) @Nullable String nature) {
        var choisie = Code.lire(Nature.class, nature).orElse(Nature.VERSEMENT);
        return montrer(convention, null, Conciliation.ouvrir(Champs.AUCUN.avec("nature", choisie.code())), Map.of());
    }

    @PostMapping("/equipe/conventions/{convention}/echeances/nouvelle")
    Reponse ajouter(@PathVariable ConventionId convention, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.ouvrir(new Champs(envoi));
        var fautes = fautes(dite);
        if (!fautes.isEmpty()) {
            return montrer(convention, null, dite, fautes).refusee();
        }
        echeances.ajouter(convention, dite.ecrits());
        return vers(convention, "echeance.ajoutee");
    }

    @GetMapping("/equipe/conventions/{convention}/echeances/{echeance}")
    Page voir(@PathVariable ConventionId convention, @PathVariable EcheanceId echeance) {
        return montrer(
                convention,
                echeances.lire(convention, echeance),
                Conciliation.ouvrir(echeances.champs(convention, echeance)),
                Map.of());
    }

    @PostMapping("/equipe/conventions/{convention}/echeances/{echeance}")
    Reponse corriger(
            @PathVariable ConventionId convention,
            @PathVariable EcheanceId echeance,
            @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, echeances.champs(convention, echeance));
        var fautes = fautes(dite);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(convention, echeances.lire(convention, echeance), dite, fautes)
                    .refusee();
        }
        echeances.corriger(convention, echeance, dite);
        return vers(convention, "echeance.corrigee");
    }

    @PostMapping("/equipe/conventions/{convention}/echeances/{echeance}/faire")
    Renvoi faire(@PathVariable ConventionId convention, @PathVariable EcheanceId echeance) {
        echeances.faire(convention, echeance);
        return vers(convention, "echeance.faite");
    }

    @PostMapping("/equipe/conventions/{convention}/echeances/{echeance}/pas-encore")
    Renvoi defaire(@PathVariable ConventionId convention, @PathVariable EcheanceId echeance) {
        echeances.defaire(convention, echeance);
        return vers(convention, "echeance.defaite");
    }

    @PostMapping("/equipe/conventions/{convention}/echeances/{echeance}/supprimer")
    Renvoi supprimer(@PathVariable ConventionId convention, @PathVariable EcheanceId echeance) {
        echeances.supprimer(convention, echeance);
        return vers(convention, "echeance.supprimee");
    }

    @GetMapping("/equipe/conventions/{convention}/textes")
    Page lireTextes(@PathVariable ConventionId convention) {
        return montrerTextes(convention, Conciliation.ouvrir(echeances.textes(convention)), Map.of());
    }

    @PostMapping("/equipe/conventions/{convention}/textes")
    Reponse ecrireTextes(@PathVariable ConventionId convention, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, echeances.textes(convention));
        var fautes = TEXTE.fautes(DescriptionDesTextes.FICHE, dite.ecrits());
        dite.fautes(fautes, PAROLES_DES_TEXTES);
        if (!fautes.isEmpty()) {
            return montrerTextes(convention, dite, fautes).refusee();
        }
        echeances.ecrireTextes(convention, dite);
        return vers(convention, "textes.gardes");
    }

    private Map<String, String> fautes(Conciliation dite) {
        var fautes = new LinkedHashMap<>(ECHEANCE.fautes(DescriptionDEcheance.FICHE, dite.ecrits()));
        echeances.fautes(dite.ecrits()).forEach(fautes::putIfAbsent);
        return fautes;
    }

    private Page montrer(
            ConventionId convention, @Nullable Echeance connue, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "bilan/renouvellement/echeance",
                M,
                new VueEcheance(
                        echeances.convention(convention),
                        connue,
                        ECHEANCE,
                        dite,
                        PAROLES,
                        Map.of(
                                "nature",
                                Arrays.stream(Nature.values())
                                        .map(nature -> new Option(nature.code(), M.dire("nature." + nature.code())))
                                        .toList()),
                        fautes));
    }

    private Page montrerTextes(ConventionId convention, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "bilan/renouvellement/textes",
                M,
                new VueTextes(echeances.convention(convention), TEXTE, dite, PAROLES_DES_TEXTES, fautes));
    }

    private static Renvoi vers(ConventionId convention, String cle) {
        return Renvoi.vers("/equipe/conventions/" + convention + "/renouvellement")
                .annoncer(M.dire(cle));
    }
}
