package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.Decision.EtatDeDecision;
import fr.estran.reseau.reunions.DecisionsDuCollectif.SaisieDeDecision;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a meeting decided, and what became of it. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record DecisionsController(DecisionsDuCollectif decisions, AutourDeLaTable autour) {

    public record VueDecision(
            String retour,
            String deLaReunion,
            @Nullable Decision decision,
            Conciliation conciliation,
            Paroles paroles,
            List<Option> options,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("reseau/decisions");

    @GetMapping("/equipe/reunions/{reunion}/decisions")
    Page preparer(@PathVariable ReunionId reunion) {
        return montrer(reunion, null, Conciliation.ouvrir(SaisieDeDecision.VIERGE.dits()), Map.of());
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions")
    Reponse prendre(@PathVariable ReunionId reunion, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = new SaisieDeDecision(new Champs(envoi));
        var fautes = dite.fautes(MESSAGES, autour::connait);
        if (!fautes.isEmpty()) {
            return montrer(reunion, null, Conciliation.ouvrir(dite.dits()), fautes)
                    .refusee();
        }
        decisions.prendre(reunion, dite);
        return retour(reunion, "prise");
    }

    @GetMapping("/equipe/reunions/{reunion}/decisions/{decision}")
    Page voir(@PathVariable ReunionId reunion, @PathVariable UUID decision) {
        return montrer(reunion, decision, Conciliation.ouvrir(decisions.champs(reunion, decision)), Map.of());
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions/{decision}")
    Reponse modifier(
            @PathVariable ReunionId reunion,
            @PathVariable UUID decision,
            @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, decisions.champs(reunion, decision));
        var fautes = new SaisieDeDecision(dite.ecrits()).fautes(MESSAGES, autour::connait);
        dite.fautes(fautes, new ParolesDeDecision(autour.noms()));
        if (!fautes.isEmpty()) {
            return montrer(reunion, decision, dite, fautes).refusee();
        }
        decisions.modifier(reunion, decision, dite);
        return retour(reunion, "modifiee");
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions/{decision}/faite")
    Renvoi faire(@PathVariable ReunionId reunion, @PathVariable UUID decision) {
        decisions.faire(reunion, decision);
        return retour(reunion, "faite");
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions/{decision}/retirer")
    Renvoi retirer(@PathVariable ReunionId reunion, @PathVariable UUID decision) {
        decisions.retirer(reunion, decision);
        return retour(reunion, "retiree");
    }

    private Page montrer(ReunionId reunion, @Nullable UUID decision, Conciliation dite, Map<String, String> fautes) {
        var choisi = LectureDeSaisie.id(dite.ecrits().un("organisme"), OrganismeId::new);
        return Page.de(
                "reseau/reunions/decision",
                MESSAGES,
                new VueDecision(
                        adresse(reunion),
                        decisions
                                .jour(reunion)
                                .map(jour -> MESSAGES.dire("de_la_reunion", "jour", Jours.dire(jour)))
                                .orElse(MESSAGES.dire("de_la_reunion.a_dater")),
                        decision == null ? null : decisions.lire(reunion, decision),
                        dite,
                        new ParolesDeDecision(autour.noms()),
                        autour.options(MESSAGES.dire("aucun_organisme"), choisi.orElse(null)),
                        fautes));
    }

    private static Renvoi retour(ReunionId reunion, String fait) {
        return Renvoi.vers(adresse(reunion)).annoncer(MESSAGES.dire(fait));
    }

    private static String adresse(ReunionId reunion) {
        return "/equipe/reunions/" + reunion;
    }

    /** What the fields of a decision are called, and what is read of what they hold. */
    record ParolesDeDecision(NomsDOrganismes noms) implements Conciliation.Paroles {

        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return switch (champ) {
                case "pourLe", "closeLe" ->
                    LectureDeSaisie.jour(valeur).map(Jours::dire).orElse(valeur);
                case "organisme" ->
                    LectureDeSaisie.id(valeur, OrganismeId::new).map(noms::de).orElse("");
                case "etat" ->
                    Code.lire(EtatDeDecision.class, valeur)
                            .map(etat -> MESSAGES.dire("etat." + etat.code()))
                            .orElse("");
                default -> valeur;
            };
        }
    }
}
