package fr.estran.ville.equipe;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.ConseillersConnus;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.Absences.Absence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away, and when: a counsellor writes their own absences, whoever answers for the team everyone's. */
@WebController
public record AbsencesController(Absences absences, Membres membres) {

    public record VueAbsences(
            List<Absence> absences, @Nullable ConseillerId moi, boolean toutes) {}

    public record VueAbsence(
            FormulaireAbsence formulaire,
            Map<String, String> fautes,
            List<ConseillersConnus.Conseiller> choix,
            @Nullable Doutes doutes) {}

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    @GetMapping("/equipe/absences")
    @Ouvert(Cercle.EQUIPE)
    Page lister(@AuthenticationPrincipal Identite qui) {
        return Page.de(
                "ville/equipe/absences", MESSAGES, new VueAbsences(absences.aVenir(), qui.conseiller(), deTous(qui)));
    }

    @GetMapping("/equipe/absences/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    Page preparer(@AuthenticationPrincipal Identite qui) {
        return montrer(qui, FormulaireAbsence.pour(qui.conseiller()), Map.of(), null);
    }

    @PostMapping("/equipe/absences/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse noter(
            @AuthenticationPrincipal Identite qui,
            @ModelAttribute("formulaire") FormulaireAbsence formulaire,
            @RequestParam(required = false) @Nullable String accord) {
        var fautes = formulaire.fautes(MESSAGES);
        if (fautes.isEmpty()
                && choix(qui).stream()
                        .noneMatch(la -> la.id().equals(formulaire.qui().orElseThrow()))) {
            fautes.put("conseiller", MESSAGES.dire("absences.faute.conseiller"));
        }
        if (!fautes.isEmpty()) {
            return aRevoir(qui, formulaire, fautes, null);
        }
        return noter(formulaire.qui().orElseThrow(), formulaire, accord)
                .selon(_ -> vers("absences.notee"), (refus, doutes) -> aRevoir(qui, formulaire, refus, doutes));
    }

    @PostMapping("/equipe/absences/{absence}/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi retirer(@AuthenticationPrincipal Identite qui, @PathVariable UUID absence) {
        var connue = absences.lire(absence)
                .filter(la -> deTous(qui) || la.conseiller().equals(qui.conseiller()))
                .orElseThrow(Introuvable::new);
        absences.retirer(connue);
        return vers("absences.retiree");
    }

    private Ecriture<UUID> noter(ConseillerId conseiller, FormulaireAbsence formulaire, @Nullable String accord) {
        try {
            return absences.noter(conseiller, formulaire, accord);
        } catch (DataIntegrityViolationException refus) {
            return new Refusee<>(Map.of(
                    "du",
                    absences.conflit(conseiller, formulaire)
                            .or(() -> Contraintes.phrase(refus))
                            .orElseThrow(() -> refus)));
        }
    }

    private static boolean deTous(Identite qui) {
        return DroitDeRegard.ABSENCES_DE_TOUS.ouverte(qui.roles());
    }

    /** For whom an account may write an absence. */
    private List<ConseillersConnus.Conseiller> choix(Identite qui) {
        return membres.enPoste().stream()
                .filter(la -> deTous(qui) || la.id().equals(qui.conseiller()))
                .toList();
    }

    private Page aRevoir(
            Identite qui, FormulaireAbsence formulaire, Map<String, String> fautes, @Nullable Doutes doutes) {
        return montrer(qui, formulaire, fautes, doutes).refusee();
    }

    private Page montrer(
            Identite qui, FormulaireAbsence formulaire, Map<String, String> fautes, @Nullable Doutes doutes) {
        return Page.de("ville/equipe/absence", MESSAGES, new VueAbsence(formulaire, fautes, choix(qui), doutes));
    }

    private static Renvoi vers(String cle) {
        return Renvoi.vers("/equipe/absences").annoncer(MESSAGES.dire(cle));
    }
}
