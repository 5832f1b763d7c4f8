package fr.estran.reseau.reunions;

import fr.estran.messages.Poste;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.Reunion.EtatDeReunion;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of a meeting. What is asked for is written with the fact, and leaves after it. */
@Service
@Transactional
class Invitations {

    /** How many are told by e-mail, and how many on paper. */
    record Demandees(int parCourriel, int surPapier) {}

    private final InvitationRepository repository;
    private final LectureDeReunion reunions;
    private final Poste poste;
    private final Journal journal;
    private final Clock horloge;

    Invitations(
            InvitationRepository repository, LectureDeReunion reunions, Poste poste, Journal journal, Clock horloge) {
        this.repository = repository;
        this.reunions = reunions;
        this.poste = poste;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    ReunionEntiere lire(ReunionId reunion) {
        return reunions.lire(reunion);
    }

    @Transactional(readOnly = true)
    List<Invitation> dernieres(ReunionId reunion) {
        return repository.dernieres(reunion);
    }

    boolean desCourrielsPartent() {
        return poste.enService();
    }

    /** Where a body is written to; nothing leaves without a server. */
    Optional<String> courriel(OrganismeDecrit organisme) {
        return desCourrielsPartent() ? organisme.boite() : Optional.empty();
    }

    /**
     * One that is over has nobody to tell, nor has one of which all days are; one that was cancelled is told to whoever knew of it.
     *
     * @param enLettre all of them on paper: an e-mail did not arrive, or paper is preferred
     */
    Optional<Demandees> demander(ReunionId id, Collection<OrganismeId> choisis, boolean enLettre) {
        var entiere = reunions.lire(id);
        if (entiere.passee()) {
            return Optional.empty();
        }
        var dites = repository.dernieres(id);
        var maintenant = horloge.instant();
        repository.perimer(id, entiere.reunion().revision(), maintenant);
        var parCourriel = 0;
        var surPapier = 0;
        var aPrevenir = entiere.noms().organismes().stream()
                .filter(un -> choisis.contains(un.id()))
                .filter(un -> entiere.etat() != EtatDeReunion.ANNULEE
                        || dites.stream().anyMatch(une -> une.organisme().equals(un.id())))
                .toList();
        for (var organisme : aPrevenir) {
            var courriel = !enLettre && courriel(organisme).isPresent();
            var demandees = repository.ecrire(
                    entiere.reunion(),
                    organisme.id(),
                    SorteDInvitation.INVITATION,
                    courriel ? Moyen.COURRIEL : Moyen.COURRIER,
                    false,
                    maintenant);
            parCourriel += courriel ? demandees : 0;
            surPapier += courriel ? 0 : demandees;
        }
        if (parCourriel + surPapier > 0) {
            journal.noter("reunion.inviter", id.valeur());
        }
        return Optional.of(new Demandees(parCourriel, surPapier));
    }

    /** The letters were handed over. */
    int remettre(ReunionId id) {
        var _ = reunions.lire(id);
        var remises = repository.remettre(id, horloge.instant());
        if (remises > 0) {
            journal.noter("reunion.remettre", id.valeur());
        }
        return remises;
    }
}
