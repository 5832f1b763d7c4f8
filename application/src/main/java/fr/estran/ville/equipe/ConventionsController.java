package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeConvention.CONVENTION;
import static fr.estran.ville.equipe.DescriptionDeConvention.FICHE;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agreements, one page each. */
@WebController
@Ouvert(Cercle.GESTION)
public record ConventionsController(Conventions conventions) {

    public record VueConvention(
            @Nullable Convention connue,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, List<Option>> options,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            @Nullable Doutes duRetrait,
            List<Carte.Ligne> retient,
            boolean refusee) {}

    private static final List<Option> DANS_LA_COOP = List.of(
            new Option("oui", Accords.M.dire("convention.dans_la_coop.oui")),
            new Option("non", Accords.M.dire("convention.dans_la_coop.non")),
            new Option("", Accords.M.dire("convention.dans_la_coop.inconnu")));

    @GetMapping("/equipe/conventions/nouvelle")
    Page preparer() {
        return montrer(null, Conciliation.ouvrir(Champs.AUCUN), Map.of(), null, null, false);
    }

    @PostMapping("/equipe/conventions/nouvelle")
    Reponse creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var dite = Conciliation.ouvrir(new Champs(envoi));
        var fautes = CONVENTION.fautes(FICHE, dite.ecrits());
        var ecriture = fautes.isEmpty() ? conventions.creer(dite.ecrits(), accord) : new Refusee<ConventionId>(fautes);
        return suivre(null, ecriture, dite);
    }

    @GetMapping("/equipe/conventions/{convention}")
    Page voir(@PathVariable("convention") ConventionId id) {
        return voir(id, null, false);
    }

    private Page voir(ConventionId id, @Nullable Doutes duRetrait, boolean refusee) {
        var connue = conventions.lire(id);
        return montrer(connue, Conciliation.ouvrir(conventions.champs(id)), Map.of(), null, duRetrait, refusee);
    }

    @PostMapping("/equipe/conventions/{convention}")
    Reponse modifier(
            @PathVariable("convention") ConventionId id,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var connue = conventions.lire(id);
        var dite = Conciliation.lire(envoi, conventions.champs(id));
        var fautes = CONVENTION.fautes(FICHE, dite.ecrits());
        dite.fautes(fautes, paroles());
        var ecriture = fautes.isEmpty() ? conventions.modifier(id, dite, accord) : new Refusee<ConventionId>(fautes);
        return suivre(connue, ecriture, dite);
    }

    @PostMapping("/equipe/conventions/{convention}/retirer")
    Reponse retirer(
            @PathVariable("convention") ConventionId id, @RequestParam(required = false) @Nullable String accord) {
        var suites = conventions.retirer(id, accord);
        if (!suites.aRelire(accord)) {
            return vers("convention.retiree");
        }
        return voir(id, suites, false).refusee();
    }

    @PostMapping("/equipe/conventions/{convention}/supprimer")
    Reponse supprimer(@PathVariable("convention") ConventionId id) {
        if (conventions.supprimer(id)) {
            return vers("convention.supprimee");
        }
        return voir(id, null, true).refusee();
    }

    @PostMapping("/equipe/conventions/{convention}/remettre")
    Renvoi remettre(@PathVariable("convention") ConventionId id) {
        conventions.remettre(id);
        return vers("convention.remise");
    }

    private Reponse suivre(@Nullable Convention connue, Ecriture<ConventionId> ecriture, Conciliation dite) {
        return ecriture.selon(
                _ -> vers("convention.enregistree"),
                (fautes, doutes) ->
                        montrer(connue, dite, fautes, doutes, null, false).refusee());
    }

    private Page montrer(
            @Nullable Convention connue,
            Conciliation dite,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            @Nullable Doutes duRetrait,
            boolean refusee) {
        return Page.de(
                "ville/equipe/convention",
                Accords.M,
                new VueConvention(
                        connue,
                        CONVENTION,
                        dite,
                        paroles(),
                        Map.of("reconduit", reconduites(connue, dite), "dansLaCoop", DANS_LA_COOP),
                        fautes,
                        doutes,
                        duRetrait,
                        connue == null ? List.of() : conventions.retient(connue.id()),
                        refusee));
    }

    private Paroles paroles() {
        return CONVENTION.paroles(
                FICHE,
                Map.of(),
                (champ, valeur) -> champ.equals("reconduit")
                        ? conventions.lire(ConventionId.valueOf(valeur)).dite()
                        : valeur);
    }

    /** Any that is on the lists, or chosen. */
    private List<Option> reconduites(@Nullable Convention connue, Conciliation dite) {
        return Stream.concat(
                        Stream.of(new Option("", Accords.M.dire("aucune"))),
                        conventions.chaines().stream()
                                .flatMap(List::stream)
                                .filter(la -> connue == null || !la.id().equals(connue.id()))
                                .filter(la -> !la.retiree()
                                        || la.id()
                                                .toString()
                                                .equals(dite.ecrits().un("reconduit")))
                                .map(la -> new Option(la.id().toString(), la.dite())))
                .toList();
    }

    private static Renvoi vers(String cle) {
        return Renvoi.vers("/equipe/postes").annoncer(Accords.M.dire(cle));
    }
}
