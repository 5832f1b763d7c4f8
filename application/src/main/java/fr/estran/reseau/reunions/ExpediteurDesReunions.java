package fr.estran.reseau.reunions;

import fr.estran.messages.Expediteur;
import fr.estran.messages.SujetDeMessage;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what bodies are told of a meeting: things as they are when it leaves. */
@Component
@Order(40)
record ExpediteurDesReunions(
        InvitationRepository repository,
        LectureDeReunion reunions,
        RedactionDInvitation redaction,
        AgendaDeReunion agenda,
        Repondants repondants)
        implements Expediteur {

    private static final Messages MESSAGES = Messages.de("reseau/invitations");

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.REUNION;
    }

    @Override
    public Pli ecrire(UUID message) {
        var invitation = repository.lire(message).orElse(null);
        if (invitation == null) {
            return new Pli.SansObjet();
        }
        var entiere = reunions.lire(invitation.reunion());
        if (sansObjet(invitation, entiere)) {
            return new Pli.SansObjet();
        }
        if (invitation.sorte() != SorteDInvitation.COMPTE_RENDU && entiere.passee()) {
            return Pli.impossible("trop_tard");
        }
        return entiere.noms().organismes().stream()
                .filter(un -> un.id().equals(invitation.organisme()))
                .findFirst()
                .flatMap(OrganismeDecrit::boite)
                .<Pli>map(ou -> new Pli.APorter(redaction
                        .courriel(invitation, entiere, ou)
                        .avec(
                                invitation.sorte() == SorteDInvitation.COMPTE_RENDU
                                        ? null
                                        : agenda.convocation(entiere, ou).orElse(null))))
                .orElseGet(() -> Pli.impossible("sans_adresse"));
    }

    /** The meeting has changed since, or who was to be asked again has answered meanwhile. */
    private boolean sansObjet(Invitation invitation, ReunionEntiere entiere) {
        return switch (invitation.sorte()) {
            case COMPTE_RENDU -> entiere.reunion().compteRendu() == null;
            case RELANCE ->
                entiere.reunion().revision() != invitation.revision()
                        || repondants.a(entiere).contains(invitation.organisme());
            case INVITATION -> entiere.reunion().revision() != invitation.revision();
        };
    }

    @Override
    public List<EnCours> enCours() {
        return repository.enCours().stream()
                .map(une -> new EnCours(
                        une.jour() == null
                                ? MESSAGES.dire("en_cours.a_dater")
                                : MESSAGES.dire("en_cours", Map.of("jour", Jours.dire(une.jour()))),
                        "/equipe/reunions/" + une.reunion() + "/invitations",
                        une.aPartir(),
                        une.partis(),
                        une.echoues(),
                        une.lettres(),
                        0))
                .toList();
    }
}
