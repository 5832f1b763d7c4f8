package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeMembre.FICHE;
import static fr.estran.ville.equipe.DescriptionDeMembre.MEMBRE;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.Membres.CompetencesDuConseiller;
import fr.estran.ville.equipe.Membres.ResultatMembre.Averti;
import fr.estran.ville.equipe.Membres.ResultatMembre.Ecrit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team: who arrives, who leaves, who works when. */
@WebController
@Ouvert(Cercle.GESTION)
public record MembresController(Membres membres, FusionDesMembres fusions, MembreJamaisVenu jamais) {

    /** @param connu null of whoever is not of the team yet, as is all that is theirs */
    public record VueMembre(
            FicheDecrite fiche,
            Champs formulaire,
            Map<String, String> fautes,
            @Nullable Membre connu,
            @Nullable Conciliation conciliation,
            Paroles paroles,
            @Nullable Conciliation heures,
            List<CompetencesDuConseiller.Theme> competences,
            List<Carte.Ligne> deja,
            List<Carte.Ligne> seances,
            List<Carte.Ligne> retient,
            @Nullable Doutes doutes) {}

    public record VueMembres(List<Membre> membres, LocalDate jour) {}

    private static final Messages MESSAGES = Messages.de("ville/equipe");
    private static final Paroles PAROLES = MEMBRE.paroles(FICHE, Map.of());

    @GetMapping("/equipe/conseillers")
    Page lister() {
        return Page.de("ville/equipe/membres", MESSAGES, new VueMembres(membres.tous(), membres.aujourdhui()));
    }

    @GetMapping("/equipe/conseillers/nouveau")
    Page preparer() {
        return accueil(Champs.AUCUN, Map.of(), null);
    }

    @PostMapping("/equipe/conseillers/nouveau")
    Reponse accueillir(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var formulaire = new Champs(envoi);
        var fautes = MEMBRE.fautes(FICHE, formulaire);
        if (!fautes.isEmpty()) {
            return accueil(formulaire, fautes, null).refusee();
        }
        return switch (membres.accueillir(formulaire, accord)) {
            case Ecrit(var membre) -> vers(membre, "membres.arrive");
            case Averti averti -> accueil(formulaire, Map.of(), averti).refusee();
        };
    }

    /** A sheet that was found to be another's leads to that other. */
    @GetMapping("/equipe/conseillers/{conseiller}")
    Reponse voir(@PathVariable ConseillerId conseiller) {
        return fusions.garde(conseiller)
                .<Reponse>map(garde -> Renvoi.vers("/equipe/conseillers/" + garde))
                .orElseGet(() -> montrer(conseiller, null, null, Map.of(), null));
    }

    @PostMapping("/equipe/conseillers/{conseiller}")
    Reponse modifier(
            @PathVariable("conseiller") ConseillerId ecrit,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var conseiller = fusions.actuel(ecrit);
        var dite = Conciliation.lire(envoi, membres.champs(conseiller));
        var fautes = MEMBRE.fautes(FICHE, dite.ecrits());
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(conseiller, dite, null, fautes, null).refusee();
        }
        try {
            return switch (membres.modifier(conseiller, dite, accord)) {
                case Ecrit _ -> vers(conseiller, "membres.enregistre");
                case Averti averti ->
                    montrer(conseiller, dite, null, Map.of(), averti).refusee();
            };
        } catch (DataIntegrityViolationException refus) {
            // Whoever comes back may find their post held by another: the database says so.
            var phrase = Contraintes.phrase(refus).orElseThrow(() -> refus);
            return montrer(conseiller, dite, null, Map.of("sortie", phrase), null)
                    .refusee();
        }
    }

    @PostMapping("/equipe/conseillers/{conseiller}/horaires")
    Reponse fixerLesHoraires(
            @PathVariable("conseiller") ConseillerId ecrit, @RequestParam MultiValueMap<String, String> envoi) {
        var conseiller = fusions.actuel(ecrit);
        var dite = Conciliation.lire(PlagesSaisies.completees(envoi), membres.heures(conseiller));
        var fautes = new LinkedHashMap<>(PlagesSaisies.de(dite.ecrits()).fautes());
        dite.fautes(fautes, PlagesSaisies::libelle);
        if (!fautes.isEmpty()) {
            return montrer(conseiller, null, dite, fautes, null).refusee();
        }
        membres.fixerLesHoraires(conseiller, dite);
        return vers(conseiller, "membres.horaires.enregistres");
    }

    @PostMapping("/equipe/conseillers/{conseiller}/competences")
    Renvoi fixerLesCompetences(
            @PathVariable("conseiller") ConseillerId ecrit,
            @RequestParam(defaultValue = "") Set<String> avant,
            @RequestParam(defaultValue = "") Set<String> themes) {
        var conseiller = fusions.actuel(ecrit);
        membres.fixerLesCompetences(conseiller, avant, themes);
        return vers(conseiller, "membres.competences.enregistrees");
    }

    private static Page accueil(Champs formulaire, Map<String, String> fautes, @Nullable Averti averti) {
        return Page.de(
                "ville/equipe/membre",
                MESSAGES,
                new VueMembre(
                        MEMBRE,
                        formulaire,
                        fautes,
                        null,
                        null,
                        PAROLES,
                        null,
                        List.of(),
                        averti == null ? List.of() : averti.deja(),
                        averti == null ? List.of() : averti.seances(),
                        List.of(),
                        averti == null ? null : averti.doutes()));
    }

    /** @param fiche @param heures as they are being written; null: as they are */
    private Page montrer(
            ConseillerId conseiller,
            @Nullable Conciliation fiche,
            @Nullable Conciliation heures,
            Map<String, String> fautes,
            @Nullable Averti averti) {
        var siennes = fiche == null ? Conciliation.ouvrir(membres.champs(conseiller)) : fiche;
        return Page.de(
                "ville/equipe/membre",
                MESSAGES,
                new VueMembre(
                        MEMBRE,
                        siennes.ecrits(),
                        fautes,
                        membres.lire(conseiller),
                        siennes,
                        PAROLES,
                        heures == null ? Conciliation.ouvrir(membres.heures(conseiller)) : heures,
                        membres.competences(conseiller),
                        averti == null ? List.of() : averti.deja(),
                        averti == null ? List.of() : averti.seances(),
                        jamais.retient(conseiller),
                        averti == null ? null : averti.doutes()));
    }

    private static Renvoi vers(ConseillerId conseiller, String cle) {
        return Renvoi.vers("/equipe/conseillers/" + conseiller).annoncer(MESSAGES.dire(cle));
    }
}
