package fr.estran.inscriptions.maplace;

import static java.util.stream.Collectors.joining;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PreuvesDesDemandes.Attendue;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.HeuresDeService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The page on which one confirms what is held. */
@Component
class PageConfirmation {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final HeuresDeService heures;

    PageConfirmation(HeuresDeService heures) {
        this.heures = heures;
    }

    @Transactional(readOnly = true)
    public String montrer(Enregistree sienne, Attendue attendue, Map<String, String> fautes, Model modele) {
        var fuseau = heures.fuseau();
        modele.addAttribute("m", MESSAGES)
                .addAttribute("laquelle", sienne.demande().toString())
                .addAttribute(
                        "quoi",
                        MESSAGES.dire(
                                "confirmer.quoi",
                                Map.of(
                                        "quoi",
                                        Billet.titre(sienne.inscriptions().getFirst()),
                                        "qui",
                                        sienne.inscriptions().stream()
                                                .map(InscriptionVue::nomEntier)
                                                .collect(joining(", ")))))
                .addAttribute("parCode", attendue.parCode())
                .addAttribute(
                        "jusqua",
                        attendue.parCode()
                                ? Jours.dire(attendue.jusqua().atZone(fuseau).toLocalTime())
                                : PhrasesDePlace.moment(attendue.jusqua(), fuseau))
                .addAttribute(
                        "numero",
                        Optional.ofNullable(sienne.inscriptions().getFirst().telephone())
                                .orElse(""))
                .addAttribute(
                        "attente",
                        sienne.inscriptions().stream().allMatch(une -> une.etat() == EtatInscription.LISTE_ATTENTE))
                .addAttribute("fautes", fautes);
        return "inscriptions/maplace/confirmer";
    }
}
