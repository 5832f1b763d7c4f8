package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.Reunion.EtatDeReunion;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows an invitation: whoever has not answered is asked again, once for what is asked now, by a gesture or a week before;
 * after the meeting, those who were invited or came are sent the minutes.
 */
@Service
@Transactional
class SuitesDesInvitations {

    private static final int JOURS_AVANT = 7;
    private static final Duration DE_REPONDRE = Duration.ofDays(3);

    private final InvitationRepository repository;
    private final Invitations invitations;
    private final LectureDeReunion reunions;
    private final Repondants repondants;
    private final Journal journal;
    private final Clock horloge;

    SuitesDesInvitations(
            InvitationRepository repository,
            Invitations invitations,
            LectureDeReunion reunions,
            Repondants repondants,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.invitations = invitations;
        this.reunions = reunions;
        this.repondants = repondants;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those who were told of it as it is, and have not said what is asked now. */
    @Transactional(readOnly = true)
    Muets muets(ReunionEntiere entiere) {
        var reunion = entiere.reunion();
        var ontRepondu = repondants.a(entiere);
        var dits = repository.dernieres(reunion.id()).stream()
                .filter(une ->
                        une.revision() == reunion.revision() && une.etat().prevenu())
                .map(Invitation::organisme)
                .filter(un -> !ontRepondu.contains(un))
                .collect(Collectors.toSet());
        var muets = ouverte(entiere) ? organismes(entiere, dits) : List.<OrganismeDecrit>of();
        return new Muets(
                muets.stream()
                        .filter(un -> invitations.courriel(un).isPresent())
                        .toList(),
                muets.stream()
                        .filter(un -> invitations.courriel(un).isEmpty())
                        .map(OrganismeDecrit::nom)
                        .toList(),
                repository.combien(reunion, SorteDInvitation.RELANCE) > 0);
    }

    /** The day on which those who are silent are asked again by themselves; none where it is too late for that. */
    @Nullable LocalDate relanceLe(ReunionEntiere entiere) {
        var repere = entiere.reunion().repere();
        var jour = repere == null ? null : repere.minusDays(JOURS_AVANT);
        return jour == null || !ouverte(entiere) || !jour.isAfter(LocalDate.now(horloge)) ? null : jour;
    }

    /** @return how many e-mails leave */
    int relancer(ReunionId id) {
        var partis = relancerDeSoiMeme(id);
        if (partis > 0) {
            journal.noter("reunion.relancer", id.valeur());
        }
        return partis;
    }

    /** Nobody asked for it: it is the day. */
    int relancerDeSoiMeme(ReunionId id) {
        var entiere = reunions.verrouiller(id);
        return muets(entiere).parCourriel().stream()
                .mapToInt(un -> envoyer(entiere, un, SorteDInvitation.RELANCE, false))
                .sum();
    }

    @Transactional(readOnly = true)
    List<ReunionId> aRelancer() {
        var aujourdhui = LocalDate.now(horloge);
        return invitations.desCourrielsPartent()
                ? repository.aRelancer(
                        aujourdhui.plusDays(1),
                        aujourdhui.plusDays(JOURS_AVANT),
                        horloge.instant().minus(DE_REPONDRE))
                : List.of();
    }

    @Transactional(readOnly = true)
    int compteRenduEnvoye(ReunionEntiere entiere) {
        return repository.combien(entiere.reunion(), SorteDInvitation.COMPTE_RENDU);
    }

    /** To those who were told of it, and to those who came. @return how many e-mails leave */
    int envoyerLeCompteRendu(ReunionId id) {
        var entiere = reunions.verrouiller(id);
        if (entiere.etat() != EtatDeReunion.TENUE || entiere.reunion().compteRendu() == null) {
            return 0;
        }
        var qui = Stream.concat(
                        repository.dernieres(id).stream()
                                .filter(une -> une.etat().prevenu())
                                .map(Invitation::organisme),
                        entiere.venus().stream())
                .collect(Collectors.toSet());
        var partis = organismes(entiere, qui).stream()
                .filter(un -> invitations.courriel(un).isPresent())
                .mapToInt(un -> envoyer(entiere, un, SorteDInvitation.COMPTE_RENDU, true))
                .sum();
        if (partis > 0) {
            journal.noter("reunion.envoyer_le_compte_rendu", id.valeur());
        }
        return partis;
    }

    private int envoyer(ReunionEntiere entiere, OrganismeDecrit organisme, SorteDInvitation sorte, boolean encore) {
        return repository.ecrire(entiere.reunion(), organisme.id(), sorte, Moyen.COURRIEL, encore, horloge.instant());
    }

    private static List<OrganismeDecrit> organismes(ReunionEntiere entiere, Set<OrganismeId> qui) {
        return entiere.noms().organismes().stream()
                .filter(un -> qui.contains(un.id()) && un.retireLe() == null)
                .toList();
    }

    private static boolean ouverte(ReunionEntiere entiere) {
        return !entiere.passee() && entiere.etat() != EtatDeReunion.ANNULEE;
    }

    /** Asks those again, structure after structure, who have not answered a week before. */
    @Component
    record RelancesDeReunion(SuitesDesInvitations suites) {

        @Bean
        Tache tacheDesReunions() {
            return Tache.desVilles(
                    "reunions", Rythme.toutesLes(Duration.ofHours(1), Duration.ofMinutes(5)), this::relancer);
        }

        void relancer(StructureId structure) {
            StructureCourante.auNomDe(structure, () -> {
                suites.aRelancer().forEach(suites::relancerDeSoiMeme);
                return structure;
            });
        }
    }
}
