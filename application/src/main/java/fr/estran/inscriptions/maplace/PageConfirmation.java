package fr.estran.inscriptions.maplace;

import static java.util.stream.Collectors.joining;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PreuvesDesDemandes.Attendue;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.calendrier.HeuresDeService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which one confirms what is held. */
@Component
public class PageConfirmation {

    public record VueConfirmer(
            String laquelle,
            String quoi,
            boolean parCode,
            String jusqua,
            String numero,
            boolean attente,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final HeuresDeService heures;

    PageConfirmation(HeuresDeService heures) {
        this.heures = heures;
    }

    @Transactional(readOnly = true)
    public Page montrer(Enregistree sienne, Attendue attendue, Map<String, String> fautes) {
        var fuseau = heures.fuseau();
        return Page.de(
                "inscriptions/maplace/confirmer",
                MESSAGES,
                new VueConfirmer(
                        sienne.demande().toString(),
                        MESSAGES.dire(
                                "confirmer.quoi",
                                Map.of(
                                        "quoi",
                                        Billet.titre(sienne.inscriptions().getFirst()),
                                        "qui",
                                        sienne.inscriptions().stream()
                                                .map(InscriptionVue::nomEntier)
                                                .collect(joining(", ")))),
                        attendue.parCode(),
                        attendue.parCode()
                                ? Jours.dire(attendue.jusqua().atZone(fuseau).toLocalTime())
                                : PhrasesDePlace.moment(attendue.jusqua(), fuseau),
                        Optional.ofNullable(sienne.inscriptions().getFirst().telephone())
                                .orElse(""),
                        sienne.inscriptions().stream().allMatch(une -> une.etat() == EtatInscription.LISTE_ATTENTE),
                        fautes));
    }
}
