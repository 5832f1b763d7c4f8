package fr.estran.presences.remises;

import fr.estran.presences.remises.Attestations.Attestable;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A certificate of attendance, of one action: the answer is the PDF, and that it was made is in the journal. */
@WebController
@Ouvert(Cercle.GUICHET)
public record AttestationsController(Attestations attestations, Formes formes, Enseigne enseigne) {

    /** @param choisie of which one came from, or that was asked for */
    public record VueAttestation(
            Attestable attestable, @Nullable ActionId choisie, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("presences/remises");

    /** @param action from whose sheet one comes */
    @GetMapping("/equipe/personnes/{usager}/attestation")
    Page voir(@PathVariable UsagerId usager, @RequestParam(required = false) @Nullable ActionId action) {
        return montrer(usager, action, Map.of());
    }

    @PostMapping("/equipe/personnes/{usager}/attestation")
    Object imprimer(@PathVariable UsagerId usager, @RequestParam(required = false) @Nullable ActionId action) {
        if (action == null) {
            return montrer(usager, null, Map.of("action", MESSAGES.dire("attestation.faute.action")))
                    .refusee();
        }
        var papier = attestations.attester(usager, action);
        return papier.isEmpty()
                ? montrer(usager, action, Map.of("action", MESSAGES.dire("attestation.faute.pas_venue")))
                        .refusee()
                : Imprime.ATTESTATION.envoyer(formes.pdfARemettre(papier.get(), Charte.de(enseigne)));
    }

    private Page montrer(UsagerId usager, @Nullable ActionId action, Map<String, String> fautes) {
        return Page.de(
                "presences/remises/attestation",
                MESSAGES,
                new VueAttestation(attestations.lire(usager), action, fautes));
    }
}
