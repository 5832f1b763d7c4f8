package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.SaisieInscrire.Joindre;
import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The steps of a registration by the staff, each with what it shows. */
@Component
@Transactional(readOnly = true)
class PagesDuGuichet {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final ActionsDites actions;
    private final LectureDuGuichet lecture;
    private final FichesAuGuichet fiches;
    private final List<AutreDemande> autres;
    private final Clock horloge;

    PagesDuGuichet(
            ActionsDites actions,
            LectureDuGuichet lecture,
            FichesAuGuichet fiches,
            List<AutreDemande> autres,
            Clock horloge) {
        this.fiches = fiches;
        this.autres = autres;
        this.actions = actions;
        this.lecture = lecture;
        this.horloge = horloge;
    }

    ActionDite action(ActionId action) {
        return actions.lire(action);
    }

    String recherche(SaisieInscrire saisie, Model modele) {
        return personnes(saisie, List.of(), false, modele);
    }

    String trouvees(SaisieInscrire saisie, List<FicheTrouvee> trouvees, Model modele) {
        return personnes(saisie, trouvees, true, modele);
    }

    private String personnes(SaisieInscrire saisie, List<FicheTrouvee> trouvees, boolean cherchee, Model modele) {
        montrer(saisie, modele)
                .addAttribute("trouvees", trouvees)
                .addAttribute("cherchee", cherchee)
                .addAttribute("choisie", saisie.action() == null ? null : actions.lire(saisie.action()));
        return "inscriptions/guichet/recherche";
    }

    String nouvelle(
            Qui qui, SaisieInscrire saisie, Map<String, String> fautes, List<FicheTrouvee> semblables, Model modele) {
        montrer(saisie, modele)
                .addAttribute("qui", qui)
                .addAttribute("fautes", fautes)
                .addAttribute("semblables", semblables);
        return "inscriptions/guichet/nouvelle";
    }

    /** What is not said yet is asked next. */
    String suite(SaisieInscrire saisie, Model modele) {
        if (saisie.personnes().isEmpty()) {
            return recherche(saisie, modele);
        }
        var autre = autres.stream()
                .filter(demande -> demande.code().equals(saisie.pour()))
                .findFirst();
        if (autre.isPresent()) {
            return autre.get().montrer(saisie, modele);
        }
        return saisie.action() == null ? seances(saisie, modele) : confirmer(saisie, Map.of(), false, modele);
    }

    String seances(SaisieInscrire saisie, Model modele) {
        return seances(saisie, null, null, modele);
    }

    /** @param theme the only one that is looked at, @param lieu likewise; null: all of them */
    String seances(SaisieInscrire saisie, @Nullable String theme, @Nullable String lieu, Model modele) {
        var dates = DatesAChoisir.de(
                actions.aVenir(), saisie.personnes().size(), theme, lieu, lecture.deja(saisie), lecture.themes());
        montrer(saisie, modele).addAttribute("dates", dates).addAttribute("autres", autres);
        return "inscriptions/guichet/seance";
    }

    String confirmer(SaisieInscrire saisie, Map<String, String> fautes, boolean enPlus, Model modele) {
        if (saisie.personnes().isEmpty() || saisie.action() == null) {
            return suite(saisie, modele);
        }
        var action = actions.lire(saisie.action());
        var complet = !action.place(saisie.personnes().size());
        var avertissements = lecture.avertissements(saisie, action);
        if (!modele.containsAttribute("envoyee")) {
            // They are about to say how they are reached.
            avertissements.remove("contact");
        }
        montrer(saisie, modele)
                .addAttribute("action", action)
                .addAttribute("deja", lecture.deja(saisie).get(action.id()))
                .addAttribute("commencee", !action.action().aVenir(horloge.instant()))
                .addAttribute("complet", complet)
                .addAttribute("enPlus", enPlus && complet)
                .addAttribute(
                        "autres",
                        complet ? actions.autresDates(action, saisie.personnes().size()) : List.of())
                .addAttribute("avertissements", avertissements)
                .addAttribute("ecarts", fiches.ecarts(saisie))
                .addAttribute("absentes", lecture.souventAbsentes(saisie))
                .addAttribute("fautes", fautes);
        return "inscriptions/guichet/confirmer";
    }

    /** For whoever is new: what a number can do, until they say otherwise. */
    SaisieInscrire avecUnMoyenDePrevenir(SaisieInscrire saisie) {
        var dit = saisie.joindre();
        if (!dit.prevenir().isEmpty()) {
            return saisie;
        }
        var moyen = Moyen.parDefaut(OuJoindre.saisi(dit.telephone(), "", ""));
        var prevenir = moyen == Moyen.AUCUN ? "" : moyen.code();
        return saisie.avecJoindre(new Joindre(
                dit.telephone(), dit.courriel(), dit.adresse(), prevenir, dit.sansMessage(), dit.appelLaVeille()));
    }

    private static Model montrer(SaisieInscrire saisie, Model modele) {
        return modele.addAttribute("m", MESSAGES).addAttribute("saisie", saisie);
    }
}
