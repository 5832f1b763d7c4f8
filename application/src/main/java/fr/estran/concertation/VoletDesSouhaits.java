package fr.estran.concertation;

import static fr.estran.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.commun.Jours;
import fr.estran.commun.UsagerId;
import fr.estran.souhaits.ConsultationsDesSouhaits;
import fr.estran.souhaits.VoixDesSouhaits;
import fr.estran.usagers.Volet;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether somebody has spoken in the consultations that are open, and where to enter what they say. What they said is not told. */
@Component
class VoletDesSouhaits implements Volet {

    private final ConsultationsDesSouhaits consultations;
    private final VoixDesSouhaits voix;

    VoletDesSouhaits(ConsultationsDesSouhaits consultations, VoixDesSouhaits voix) {
        this.consultations = consultations;
        this.voix = voix;
    }

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var personne = fiches.iterator().next();
        var lignes = consultations.ouvertes().stream()
                .map(une -> new Ligne(
                        "/equipe/personnes/" + personne + "/souhaits/" + une.id(),
                        List.of(
                                une.titre(),
                                Jours.dire(une.ferme()),
                                MESSAGES.dire(voix.aParle(une.id(), personne) ? "volet.parle" : "volet.pas_encore"))))
                .toList();
        return lignes.isEmpty()
                ? List.of()
                : List.of(new Partie(
                        15,
                        "souhaits",
                        MESSAGES.dire("volet.titre"),
                        List.of(
                                MESSAGES.dire("volet.consultation"),
                                MESSAGES.dire("volet.jusque"),
                                MESSAGES.dire("volet.parole")),
                        lignes,
                        MESSAGES.dire("volet.aucune")));
    }
}
