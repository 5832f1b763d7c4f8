package fr.estran.inscriptions.guichet;

import static fr.estran.inscriptions.guichet.SaisieInscrire.dit;
import static fr.estran.inscriptions.guichet.SaisieInscrire.id;

import fr.estran.inscriptions.guichet.SaisieInscrire.Joindre;
import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.inscriptions.maplace.SaisiePersonne.Appareils;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.personnes.registre.Usagers;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody calls, or stands at the desk: who, what, yes. Each step is sent with all that the ones before it said; only the
 * last one writes, and leads to an address of its own.
 */
@WebController
@Ouvert(Cercle.GUICHET)
record InscrireController(
        PagesDuGuichet pages,
        LectureDuGuichet lecture,
        FichesAuGuichet fiches,
        Inscriptions inscriptions,
        Clock horloge) {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
    private static final int RAISON_AU_PLUS = 300;

    /**
     * @param action chosen already, where one comes from its list
     * @param pour what else they want, where one comes from its own page
     * @param personne found already, where one comes from their sheet
     */
    @GetMapping("/equipe/inscrire")
    Page commencer(
            @RequestParam(required = false) @Nullable ActionId action,
            @RequestParam(required = false) @Nullable String canal,
            @RequestParam(defaultValue = "") String pour,
            @RequestParam(required = false) @Nullable UsagerId personne) {
        var saisie =
                SaisieInscrire.nouvelle(action, Provenance.duGuichet(canal)).pour(pour);
        return personne == null ? pages.recherche(saisie) : pages.suite(lecture.choisir(saisie, personne));
    }

    @PostMapping("/equipe/inscrire")
    Reponse continuer(@RequestParam MultiValueMap<String, String> champs, @AuthenticationPrincipal Identite qui) {
        var saisie = SaisieInscrire.de(champs);
        var choisie = id(champs, "choisir", UsagerId::new);
        if (choisie.isPresent()) {
            return pages.suite(lecture.choisir(saisie, choisie.get()));
        }
        var date = id(champs, "date", ActionId::new);
        if (date.isPresent()) {
            return pages.suite(saisie.avecAction(date.get()));
        }
        if (champs.containsKey("autre")) {
            return pages.suite(saisie.pour(dit(champs, "autre")));
        }
        if (champs.containsKey("retirer")) {
            return pages.suite(saisie.sansPersonne(List.of("1", "2", "3").indexOf(dit(champs, "retirer"))));
        }
        return switch (dit(champs, "aller")) {
            case "chercher" -> chercher(saisie);
            case "autre" -> pages.recherche(saisie);
            case "nouvelle" ->
                PagesDuGuichet.nouvelle(preparee(saisie), telephoneCherche(saisie), Map.of(), List.of(), false);
            case "creer" -> creer(saisie, champs);
            case "restreindre" ->
                pages.seances(saisie.avecAction(null), vide(dit(champs, "theme")), vide(dit(champs, "ou")));
            case "changer" -> pages.seances(saisie.avecAction(null));
            case "excedent" -> pages.confirmer(saisie, true);
            case "inscrire" -> inscrire(saisie, false, !champs.containsKey("placesVues"), qui);
            case "depasser" -> inscrire(saisie, true, false, qui);
            default -> pages.suite(saisie);
        };
    }

    /** Whoever is not in the register is on the telephone: their record comes at once, with what was typed. */
    private Page chercher(SaisieInscrire saisie) {
        var trouvees = lecture.chercher(saisie.cherche());
        if (!trouvees.isEmpty() || !Usagers.assezPourChercher(saisie.cherche())) {
            return pages.trouvees(saisie, trouvees);
        }
        return PagesDuGuichet.nouvelle(preparee(saisie), telephoneCherche(saisie), Map.of(), List.of(), true);
    }

    private static @Nullable String vide(String dit) {
        return dit.isEmpty() ? null : dit;
    }

    /** What was looked for is a beginning: a name, or a number. */
    private static Qui preparee(SaisieInscrire saisie) {
        var chiffres = saisie.cherche().matches("[+0-9 .-]*");
        return new Qui(null, "", chiffres ? "" : saisie.cherche(), "");
    }

    private static SaisieInscrire telephoneCherche(SaisieInscrire saisie) {
        var dit = saisie.joindre();
        return dit.telephone().isEmpty() && saisie.cherche().matches("[+0-9 .-]+")
                ? saisie.avecJoindre(new Joindre(
                        saisie.cherche(),
                        dit.courriel(),
                        dit.adresse(),
                        dit.prevenir(),
                        dit.sansMessage(),
                        dit.appelLaVeille()))
                : saisie;
    }

    private Page creer(SaisieInscrire saisie, MultiValueMap<String, String> champs) {
        var nouvelle = new Qui(null, dit(champs, "prenom"), dit(champs, "nom"), dit(champs, "annee"));
        var fautes = ControleAuGuichet.nouvelle(nouvelle, LocalDate.now(horloge));
        if (!fautes.isEmpty()) {
            return PagesDuGuichet.nouvelle(nouvelle, saisie, fautes, List.of(), false)
                    .refusee();
        }
        var semblables = lecture.semblables(nouvelle, saisie.joindre().telephone());
        if (!semblables.isEmpty() && !dit(champs, "autrePersonne").equals(nouvelle.nomEntier())) {
            return PagesDuGuichet.nouvelle(nouvelle, saisie, fautes, semblables, false)
                    .refusee();
        }
        return pages.suite(
                saisie.personnes().size() < DemandeInscription.PERSONNES_AU_PLUS
                        ? pages.avecUnMoyenDePrevenir(saisie.avecPersonne(nouvelle))
                        : saisie);
    }

    private Reponse inscrire(SaisieInscrire saisie, boolean enPlus, boolean attendre, Identite qui) {
        var choisie = saisie.action();
        if (saisie.personnes().isEmpty() || choisie == null) {
            return pages.suite(saisie);
        }
        var action = pages.action(choisie);
        var fautes = ControleAuGuichet.tout(
                saisie, Appareils.demandes(action.action()), action.action().questions(), LocalDate.now(horloge));
        fiches.fautes(saisie, fautes);
        if (enPlus && (saisie.raison().isEmpty() || saisie.raison().length() > RAISON_AU_PLUS)) {
            fautes.put("raison", MESSAGES.dire("faute.raison"));
        }
        var avertissements = lecture.avertissements(saisie, action);
        var vus = new HashSet<>(saisie.vus());
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent() || vus.addAll(avertissements.keySet())) {
            return pages.revoir(saisie, fautes, enPlus, null).refusee();
        }
        try {
            var demande = saisie.demande(choisie, enPlus ? saisie.raison() : null);
            var auteur = Auteur.equipe(saisie.provenance(), qui.compte().valeur());
            return switch (inscriptions.passer(new Entree.Formulaire(demande, auteur, attendre))) {
                case Verdict.Enregistree faite -> {
                    fiches.retenir(saisie, faite);
                    yield Renvoi.vers("/equipe/demandes/" + faite.demande());
                }
                case Verdict.Complet _ -> refuser(MESSAGES.dire("refus.complet"), saisie);
                case Verdict.DejaInscrite deja ->
                    refuser(MESSAGES.dire("refus.deja", "qui", deja.qui().nomEntier()), saisie);
                case Verdict.SansReponse _ ->
                    pages.revoir(saisie, Map.of(), enPlus, null).refusee();
                case Verdict.Fermee _ -> refuser(MESSAGES.dire("refus.commencee"), saisie);
            };
        } catch (PessimisticLockingFailureException e) {
            return pages.revoir(saisie, Map.of(), enPlus, MESSAGES.dire("refus.occupe"))
                    .avec(503);
        }
    }

    private Page refuser(String phrase, SaisieInscrire saisie) {
        return pages.revoir(saisie, Map.of(), false, phrase).refusee();
    }
}
