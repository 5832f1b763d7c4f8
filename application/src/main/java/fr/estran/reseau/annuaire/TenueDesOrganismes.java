package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.QUARTIERS;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Avertie;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.territoire.Quartiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies, as whoever is in charge adds them, corrects them, retires them and takes them up again. */
@Service
@Transactional
class TenueDesOrganismes {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    private final OrganismeRepository repository;
    private final LienProfessionnelRepository liens;
    private final Quartiers quartiers;
    private final Journal journal;
    private final Clock horloge;

    TenueDesOrganismes(
            OrganismeRepository repository,
            LienProfessionnelRepository liens,
            Quartiers quartiers,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.liens = liens;
        this.quartiers = quartiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<OrganismeDecrit> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    OrganismeDecrit lire(OrganismeId organisme) {
        return repository.lire(organisme).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(OrganismeId organisme) {
        return repository.dire(lire(organisme));
    }

    /** One that is written down now is of the collective from now on, unless it is said otherwise. */
    Champs nouvelle() {
        return Champs.AUCUN.avec("depuis", LocalDate.now(horloge));
    }

    /** @param accord of whoever has read which body it may be already */
    Ecriture<OrganismeId> creer(Champs dite, @Nullable String accord) {
        quartiers.seReserver();
        repository.seReserver();
        var id = OrganismeId.nouveau();
        if (quartierParti(dite, List.of())) {
            return sansQuartier();
        }
        return ecrire(id, dite, new Doutes(deja(id, dite)), accord, "organisme.creer");
    }

    /** Of a name that it bore already, nobody is warned again. */
    Ecriture<OrganismeId> modifier(OrganismeId id, Conciliation dite, @Nullable String accord) {
        quartiers.seReserver();
        repository.seReserver();
        var actuel = repository.verrouiller(id).orElseThrow(Introuvable::new);
        dite.verifier(repository.dire(actuel));
        var dits = dite.ecrits();
        if (quartierParti(dits, actuel.codes())) {
            return sansQuartier();
        }
        var doutes = actuel.memeNomQue(dits.dit("nom")) ? Doutes.AUCUN : new Doutes(deja(id, dits));
        return ecrire(id, dits, doutes, accord, "organisme.modifier");
    }

    /** Its link leads nowhere any more; what was noted stays. @param accord of whoever has read that */
    Doutes retirer(OrganismeId id, @Nullable String accord) {
        var organisme = repository.verrouiller(id).orElseThrow(Introuvable::new);
        if (organisme.retireLe() != null) {
            return Doutes.AUCUN;
        }
        var suites = new Doutes(duLien(id).toList());
        if (suites.aRelire(accord)) {
            return suites;
        }
        if (liens.retirer(id) > 0) {
            journal.noter("lien_professionnel.retirer", id.valeur());
        }
        repository.retirer(id, LocalDate.now(horloge));
        journal.noter("organisme.retirer", id.valeur());
        return Doutes.AUCUN;
    }

    void reprendre(OrganismeId id) {
        var organisme = repository.verrouiller(id).orElseThrow(Introuvable::new);
        if (organisme.retireLe() != null) {
            // One that a folder retired may have kept it: it does not come back with the body.
            var _ = liens.retirer(id);
            repository.retirer(id, null);
            journal.noter("organisme.reprendre", id.valeur());
        }
    }

    /** Retired while the form was open. One that was found to be another is followed, where it is written. */
    private boolean quartierParti(Champs dits, List<String> avant) {
        return quartiers.tous().stream()
                .filter(un -> un.retireLe() != null && !avant.contains(un.code()))
                .anyMatch(un -> dits.tous(QUARTIERS).contains(un.code()));
    }

    private static Ecriture<OrganismeId> sansQuartier() {
        return new Refusee<>(Map.of(QUARTIERS, MESSAGES.dire("organisme.faute.quartier")));
    }

    private Ecriture<OrganismeId> ecrire(
            OrganismeId id, Champs dits, Doutes doutes, @Nullable String accord, String acte) {
        if (doutes.aRelire(accord)) {
            return new Avertie<>(doutes);
        }
        repository.ecrire(id, dits);
        journal.noter(acte, id.valeur());
        return new Faite<>(id);
    }

    private List<Carte.Ligne> deja(OrganismeId id, Champs dits) {
        return repository.tous().stream()
                .filter(autre -> !autre.id().equals(id) && autre.memeNomQue(dits.dit("nom")))
                .map(autre -> new Carte.Ligne(
                        MESSAGES.dire("organisme.doute.deja", "nom", autre.nom(), "retire", autre.retireLe() != null),
                        "/equipe/organismes/" + autre.id()))
                .toList();
    }

    private Stream<Carte.Ligne> duLien(OrganismeId id) {
        return liens.depuis(id).stream()
                .map(jour -> new Carte.Ligne(MESSAGES.dire("organisme.retirer.lien", "jour", Jours.dire(jour)), null));
    }
}
