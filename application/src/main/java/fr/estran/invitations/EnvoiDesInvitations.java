package fr.estran.invitations;

import fr.estran.passerelles.Livraison;
import fr.estran.passerelles.Poste;
import fr.estran.reunions.LectureDeReunion;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An invitation that is due: what it says is read when it leaves, and what became of it is noted. */
@Service
@Transactional
class EnvoiDesInvitations {

    /** What is out of our hands comes back after that time, if nobody says what became of it. */
    private static final Duration ENTRE_NOS_MAINS = Duration.ofMinutes(10);

    private static final int TENTATIVES = 6;
    private static final String SANS_ADRESSE = "sans_adresse";

    private final InvitationRepository repository;
    private final LectureDeReunion reunions;
    private final RedactionDInvitation redaction;
    private final Poste poste;
    private final Clock horloge;

    EnvoiDesInvitations(
            InvitationRepository repository,
            LectureDeReunion reunions,
            RedactionDInvitation redaction,
            Poste poste,
            Clock horloge) {
        this.repository = repository;
        this.reunions = reunions;
        this.redaction = redaction;
        this.poste = poste;
        this.horloge = horloge;
    }

    List<Invitation> reclamer() {
        var maintenant = horloge.instant();
        return repository.reclamer(maintenant, maintenant.plus(ENTRE_NOS_MAINS));
    }

    void envoyer(Invitation invitation) {
        var entiere = reunions.lire(invitation.reunion());
        if (entiere.reunion().revision() != invitation.revision()) {
            repository.noter(invitation.id(), EtatDInvitation.SANS_OBJET, null, null, horloge.instant());
            return;
        }
        var adresse = entiere.noms().organismes().stream()
                .filter(un -> un.id().equals(invitation.organisme()))
                .findFirst()
                .flatMap(Invitations::adresse);
        noter(
                invitation,
                adresse.map(ou -> poste.envoyer(
                                redaction.courriel(invitation, entiere, ou),
                                redaction.calendrier(entiere).orElse(null)))
                        .orElseGet(() -> Livraison.jamais(SANS_ADRESSE)));
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
