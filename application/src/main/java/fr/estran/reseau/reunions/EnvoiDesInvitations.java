package fr.estran.reseau.reunions;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Livraison;
import fr.estran.messages.PieceJointe;
import fr.estran.messages.Poste;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An invitation that is due: what it says is read when it leaves, and what became of it is noted. The mail server is waited for between
 * two transactions, and in none: what is due is ours for a time, and comes back if nobody says what became of it. The key of the e-mail
 * is that of the invitation, for whoever gets it twice.
 */
@Service
record EnvoiDesInvitations(
        InvitationRepository repository,
        LectureDeReunion reunions,
        RedactionDInvitation redaction,
        AgendaDeReunion agenda,
        Repondants repondants,
        Poste poste,
        TransactionOperations transactions,
        Clock horloge) {

    /** What is out of our hands comes back after that time, if nobody says what became of it. */
    private static final Duration ENTRE_NOS_MAINS = Duration.ofMinutes(10);

    private static final int TENTATIVES = 6;
    private static final String SANS_ADRESSE = "sans_adresse";

    /** As it leaves; without anything to send, what it has become. */
    private record Pli(
            @Nullable Courriel courriel, @Nullable PieceJointe piece, EtatDInvitation sinon) {}

    List<Invitation> reclamer() {
        var maintenant = horloge.instant();
        return Objects.requireNonNull(
                transactions.execute(_ -> repository.reclamer(maintenant, maintenant.plus(ENTRE_NOS_MAINS))));
    }

    void envoyer(Invitation invitation) {
        var pli = Objects.requireNonNull(transactions.execute(_ -> ecrire(invitation)));
        var livraison = pli.courriel() == null ? null : poste.envoyer(pli.courriel(), pli.piece());
        transactions.executeWithoutResult(_ -> {
            if (livraison == null) {
                var echec = pli.sinon() == EtatDInvitation.ECHOUEE ? SANS_ADRESSE : null;
                repository.noter(invitation.id(), pli.sinon(), null, echec, horloge.instant());
            } else {
                noter(invitation, livraison);
            }
        });
    }

    private Pli ecrire(Invitation invitation) {
        var entiere = reunions.lire(invitation.reunion());
        if (sansObjet(invitation, entiere)) {
            return new Pli(null, null, EtatDInvitation.SANS_OBJET);
        }
        return entiere.noms().organismes().stream()
                .filter(un -> un.id().equals(invitation.organisme()))
                .findFirst()
                .flatMap(Invitations::adresse)
                .map(ou -> new Pli(
                        redaction.courriel(invitation, entiere, ou),
                        invitation.laquelle() == SorteDInvitation.COMPTE_RENDU
                                ? null
                                : agenda.convocation(entiere, ou).orElse(null),
                        EtatDInvitation.ENVOYEE))
                .orElseGet(() -> new Pli(null, null, EtatDInvitation.ECHOUEE));
    }

    /** The meeting has changed since, or who was to be asked again has answered meanwhile. */
    private boolean sansObjet(Invitation invitation, ReunionEntiere entiere) {
        return switch (invitation.laquelle()) {
            case COMPTE_RENDU -> entiere.reunion().compteRendu() == null;
            case RELANCE ->
                entiere.reunion().revision() != invitation.revision()
                        || repondants.a(entiere).contains(invitation.organisme());
            case INVITATION -> entiere.reunion().revision() != invitation.revision();
        };
    }

    private void noter(Invitation invitation, Livraison livraison) {
        var maintenant = horloge.instant();
        switch (livraison) {
            case Livraison.Acceptee _ ->
                repository.noter(invitation.id(), EtatDInvitation.ENVOYEE, null, null, maintenant);
            case Livraison.Refusee(var code, var definitive) -> {
                if (definitive || invitation.tentatives() >= TENTATIVES) {
                    repository.noter(invitation.id(), EtatDInvitation.ECHOUEE, null, code, maintenant);
                } else {
                    var prochain = maintenant.plus(ENTRE_NOS_MAINS.multipliedBy(1L << invitation.tentatives()));
                    repository.noter(invitation.id(), EtatDInvitation.A_ENVOYER, prochain, code, maintenant);
                }
            }
        }
    }
}
