package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ClotureDeConsultation;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Consultations: all of them, one, a new one, its end. */
@WebController
record ConsultationsController(
        ConsultationsDesSouhaits consultations, ClotureDeConsultation cloture, PageDeConsultation page) {

    @GetMapping("/equipe/consultations")
    @Ouvert(Cercle.GUICHET)
    Page lister() {
        return page.lister();
    }

    @GetMapping("/equipe/consultations/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    Page preparer() {
        return ecrire(null, Conciliation.ouvrir(page.proposee().dits()), Map.of());
    }

    @PostMapping("/equipe/consultations/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse creer(@RequestParam MultiValueMap<String, String> envoi) {
        var dite = new SaisieDeConsultation(new Champs(envoi));
        var fautes = dite.fautes(MESSAGES, page::demandable);
        if (!fautes.isEmpty()) {
            return ecrire(null, Conciliation.ouvrir(dite.dits()), fautes).refusee();
        }
        return vers(consultations.creer(dite.titre(), dite.ouvre(), dite.ferme(), dite.themes()), "faite.creee");
    }

    @GetMapping("/equipe/consultations/{consultation}")
    @Ouvert(Cercle.GUICHET)
    Page voir(@PathVariable ConsultationId consultation) {
        return page.montrer(consultation);
    }

    @GetMapping("/equipe/consultations/{consultation}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    Page ouvrir(@PathVariable ConsultationId consultation) {
        return ecrire(consultation, Conciliation.ouvrir(actuelle(consultation).dits()), Map.of());
    }

    @PostMapping("/equipe/consultations/{consultation}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse modifier(@PathVariable ConsultationId consultation, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, actuelle(consultation).dits());
        var saisie = new SaisieDeConsultation(dite.ecrits());
        var fautes = saisie.fautes(MESSAGES, page::demandable);
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return ecrire(consultation, dite, fautes).refusee();
        }
        var ecriture = consultations.modifier(
                consultation,
                saisie.titre(),
                saisie.ouvre(),
                saisie.ferme(),
                saisie.themes(),
                (une, themes) ->
                        dite.verifier(SaisieDeConsultation.de(une, themes).dits()));
        return switch (ecriture) {
            case GARDEE -> vers(consultation, "faite.modifiee");
            case CLOSE -> vers(consultation, "faite.deja_close");
        };
    }

    @PostMapping("/equipe/consultations/{consultation}/clore")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi clore(@PathVariable ConsultationId consultation) {
        cloture.clore(consultation);
        return vers(consultation, "faite.close");
    }

    @PostMapping("/equipe/consultations/{consultation}/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi retirer(@PathVariable ConsultationId consultation) {
        if (!consultations.retirer(consultation)) {
            return vers(consultation, "faite.pas_retiree");
        }
        return Renvoi.vers("/equipe/consultations").annoncer(MESSAGES.dire("faite.retiree"));
    }

    @PostMapping("/equipe/consultations/{consultation}/remettre")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi remettre(@PathVariable ConsultationId consultation) {
        consultations.remettre(consultation);
        return vers(consultation, "faite.remise");
    }

    private SaisieDeConsultation actuelle(ConsultationId id) {
        return SaisieDeConsultation.de(consultations.lire(id), consultations.themes(id));
    }

    private Page ecrire(@Nullable ConsultationId id, Conciliation dite, Map<String, String> fautes) {
        return page.ecrire(id == null ? null : consultations.lire(id), dite, fautes);
    }

    static Renvoi vers(ConsultationId id, String cle) {
        return Renvoi.vers("/equipe/consultations/" + id).annoncer(MESSAGES.dire(cle));
    }
}
