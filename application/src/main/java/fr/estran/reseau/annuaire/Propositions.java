package fr.estran.reseau.annuaire;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.reseau.annuaire.FicheComplete.Coordonnees;
import fr.estran.reseau.annuaire.PropositionRecue.ChampPropose;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies propose: it waits, whoever sends it and however often, until somebody of the service accepts or refuses each piece. */
@Service
@Transactional
class Propositions {

    /** That wait of one body: past these, its people are asked to ring. */
    private static final int AU_PLUS = 20;

    /** @param fiche what the body says of itself, with its sheet */
    record Connu(OrganismeDecrit organisme, FicheComplete fiche) {}

    private final PropositionRepository repository;
    private final Organismes organismes;
    private final TenueDesFiches fiches;
    private final ChoixDesFiches choix;
    private final Arrivees arrivees;

    Propositions(
            PropositionRepository repository,
            Organismes organismes,
            TenueDesFiches fiches,
            ChoixDesFiches choix,
            Arrivees arrivees) {
        this.repository = repository;
        this.organismes = organismes;
        this.fiches = fiches;
        this.choix = choix;
        this.arrivees = arrivees;
    }

    @Transactional(readOnly = true)
    List<PropositionRecue> toutes() {
        return repository.toutes();
    }

    @Transactional(readOnly = true)
    FicheComplete actuelle(OrganismeId organisme) {
        return FicheComplete.de(organisme(organisme), fiches.lire(organisme).orElse(null));
    }

    /** What is known of each of them now, in as many statements as for one. */
    @Transactional(readOnly = true)
    Map<OrganismeId, Connu> connus(Collection<OrganismeId> ids) {
        var parOrganisme = fiches.lire(ids).stream().collect(toMap(FicheDOrganisme::organisme, identity()));
        return organismes.des(ids).stream()
                .collect(toMap(
                        OrganismeDecrit::id, un -> new Connu(un, FicheComplete.de(un, parOrganisme.get(un.id())))));
    }

    OrganismeDecrit organisme(OrganismeId organisme) {
        return organismes.lire(organisme).orElseThrow(Introuvable::new);
    }

    /** @return false where too much of it waits already */
    boolean proposer(OrganismeId organisme, List<ChampPropose> champs) {
        var _ = organismes.verrouiller(organisme).orElseThrow(Introuvable::new);
        if (repository.combien(organisme) >= AU_PLUS) {
            return false;
        }
        var id = Identifiants.nouveau();
        repository.ajouter(
                new PropositionRecue(id, organisme, arrivees.noter("fiche_annuaire.proposer", organisme), champs));
        return true;
    }

    /** Whether nobody has written its sheet yet. */
    @Transactional(readOnly = true)
    boolean premiere(OrganismeId organisme) {
        return fiches.lire(organisme).isEmpty();
    }

    /** Whether something that was said of it is not decided yet. */
    @Transactional(readOnly = true)
    boolean attend(OrganismeId organisme) {
        return repository.combien(organisme) > 0;
    }

    /**
     * Somebody of the body says that all of it is so. Where a colleague's correction waits, it is not, and the sheet stays as old as
     * it was.
     *
     * @param lue what they had before them; it says nothing where the page did not tell
     * @return false where the sheet says something else by now
     */
    boolean confirmer(OrganismeId organisme, Champs lue) {
        var _ = organismes.verrouiller(organisme).orElseThrow(Introuvable::new);
        if (!lue.valeurs().isEmpty()
                && !new FicheComplete(lue).quiDiffere(actuelle(organisme)).isEmpty()) {
            return false;
        }
        if (!attend(organisme)) {
            fiches.verifier(organisme);
        }
        return true;
    }

    /**
     * What is there now takes what was proposed. The last piece that waits, once accepted, makes the sheet a checked one: once
     * refused, somebody of the body has said that it is not so.
     *
     * @return false where it no longer goes with what the sheet says now
     */
    boolean accepter(UUID id, String morceau) {
        var proposition = verrouiller(id, morceau);
        var organisme = organisme(proposition.organisme());
        var avant = actuelle(organisme.id());
        var ecrite = avant.avec(proposition.du(morceau));
        if (!avant.memeAccueil(proposition.du(morceau))
                || !ecrite.fautes(avant, choix.tous()).isEmpty()) {
            return false;
        }
        organismes.corriger(organisme.id(), Coordonnees.CHAMPS, ecrite.champs());
        fiches.ecrire(organisme.id(), new SaisieDeFiche(ecrite.champs()));
        decider(proposition, morceau, "fiche_annuaire.accepter");
        if (!attend(organisme.id())) {
            fiches.verifier(organisme.id());
        }
        return true;
    }

    /** All that waits of one proposition: a first sheet is read as a whole. @return how many pieces no longer go with the sheet */
    int toutAccepter(UUID id) {
        return (int) repository.lire(id).orElseThrow(Introuvable::new).morceaux().stream()
                .filter(morceau -> !accepter(id, morceau))
                .count();
    }

    void refuser(UUID id, String morceau) {
        decider(verrouiller(id, morceau), morceau, "fiche_annuaire.refuser");
    }

    /** Two people who decide at once decide one after the other: the second finds nothing that waits. */
    private PropositionRecue verrouiller(UUID id, String morceau) {
        var organisme = repository.lire(id).orElseThrow(Introuvable::new).organisme();
        var _ = organismes.verrouiller(organisme).orElseThrow(Introuvable::new);
        return repository
                .lire(id)
                .filter(encore -> !encore.du(morceau).isEmpty())
                .orElseThrow(Introuvable::new);
    }

    private void decider(PropositionRecue proposition, String morceau, String acte) {
        repository.oublier(proposition.id(), morceau);
        arrivees.noter(acte, proposition.organisme());
    }

    /** What is done with a proposition is noted, and when. */
    @Component
    record Arrivees(Journal journal, Clock horloge) {

        Instant noter(String acte, OrganismeId organisme) {
            journal.noter(acte, organisme.valeur());
            return horloge.instant();
        }
    }
}
