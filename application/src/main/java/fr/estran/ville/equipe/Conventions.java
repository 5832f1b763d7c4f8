package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Avertie;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements that pay for posts. */
@Service
@Transactional
class Conventions {

    private final ConventionRepository repository;
    private final Postes postes;
    private final BilansValides bilans;
    private final DossiersDeConvention dossiers;
    private final Journal journal;
    private final Clock horloge;

    Conventions(
            ConventionRepository repository,
            Postes postes,
            BilansValides bilans,
            DossiersDeConvention dossiers,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.postes = postes;
        this.bilans = bilans;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those that renew each other together, each in the order of its dates. */
    @Transactional(readOnly = true)
    List<List<Convention>> chaines() {
        var chaines = new LinkedHashMap<ConventionId, List<Convention>>();
        repository
                .toutes()
                .forEach(convention -> chaines.computeIfAbsent(convention.chaine(), _ -> new ArrayList<>())
                        .add(convention));
        return List.copyOf(chaines.values());
    }

    @Transactional(readOnly = true)
    Convention lire(ConventionId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    /** Its form. */
    @Transactional(readOnly = true)
    Champs champs(ConventionId id) {
        return repository.dire(id);
    }

    /** @param accord of whoever has read which agreement it may be already */
    Ecriture<ConventionId> creer(Champs dits, @Nullable String accord) {
        repository.seReserver();
        var id = ConventionId.nouveau();
        return ecrire(id, dits, doutes(repository.semblables(id, dits)), accord, "accords.convention_creee");
    }

    /** Of those that it was like already, nobody is warned again. */
    Ecriture<ConventionId> modifier(ConventionId id, Conciliation dite, @Nullable String accord) {
        repository.seReserver();
        repository.verrouiller(id);
        var actuels = champs(id);
        dite.verifier(actuels);
        var semblables = new ArrayList<>(repository.semblables(id, dite.ecrits()));
        semblables.removeAll(repository.semblables(id, actuels));
        return ecrire(id, dite.ecrits(), doutes(semblables), accord, "accords.convention");
    }

    private static Doutes doutes(List<Convention> semblables) {
        return new Doutes(semblables.stream()
                .map(autre -> new Carte.Ligne(
                        Accords.M.dire(
                                "convention.doute",
                                "convention",
                                autre.dite(),
                                "dates",
                                autre.dates(),
                                "retiree",
                                autre.retiree()),
                        "/equipe/conventions/" + autre.id()))
                .toList());
    }

    /** One goes on from what is over or about to be, and neither from itself nor in a circle. */
    private Ecriture<ConventionId> ecrire(
            ConventionId id, Champs dits, Doutes doutes, @Nullable String accord, String acte) {
        var debut = LectureDeSaisie.jour(dits.un("debut")).orElseThrow();
        var reconduite =
                LectureDeSaisie.id(dits.un("reconduit"), ConventionId::new).map(this::lire);
        boolean ordonnees = reconduite.isEmpty()
                || !reconduite.get().id().equals(id) && reconduite.get().debut().isBefore(debut);
        if (!ordonnees || repository.reconduiteDes(id, debut)) {
            return new Refusee<>(Map.of("reconduit", Accords.M.dire("faute.reconduction")));
        }
        if (doutes.aRelire(accord)) {
            return new Avertie<>(doutes);
        }
        repository.ecrire(id, dits);
        journal.noter(acte, id.valeur());
        return new Faite<>(id);
    }

    /** The posts that hang on it stay as they are. @param accord of whoever has read which */
    Doutes retirer(ConventionId id, @Nullable String accord) {
        repository.verrouiller(id);
        var convention = lire(id);
        if (convention.retiree()) {
            return Doutes.AUCUN;
        }
        var suites = new Doutes(payes(convention)
                .filter(poste -> !poste.ferme())
                .map(poste -> new Carte.Ligne(poste.resume(), "/equipe/postes/" + poste.id()))
                .toList());
        if (suites.aRelire(accord)) {
            return suites;
        }
        dater(id, LocalDate.now(horloge), "accords.convention_retiree");
        return Doutes.AUCUN;
    }

    void remettre(ConventionId id) {
        dater(id, null, "accords.convention_remise");
    }

    /** Why it cannot be as if it never was, as one that was written by mistake; nothing where it can. */
    @Transactional(readOnly = true)
    List<Carte.Ligne> retient(ConventionId id) {
        var convention = lire(id);
        return Stream.of(
                        payes(convention)
                                .map(poste -> new Carte.Ligne(
                                        Accords.M.dire("retient.poste", "nom", poste.nom()),
                                        "/equipe/postes/" + poste.id())),
                        repository.toutes().stream()
                                .filter(autre -> id.equals(autre.reconduit()))
                                .map(autre -> new Carte.Ligne(
                                        Accords.M.dire("retient.reconduction", "nom", autre.dite()),
                                        "/equipe/conventions/" + autre.id())),
                        bilans.entre(convention.debut(), convention.fin()).stream()
                                .map(Accords::retenuPar),
                        dossiers.remis(id).stream()
                                .map(jour -> new Carte.Ligne(
                                        Accords.M.dire("retient.dossier_remis", "jour", Accords.jour(jour)),
                                        "/equipe/conventions/" + id + "/renouvellement")))
                .flatMap(lignes -> lignes)
                .toList();
    }

    /** @return false where something holds it back, maybe since the page was read */
    boolean supprimer(ConventionId id) {
        repository.verrouiller(id);
        if (!retient(id).isEmpty()) {
            return false;
        }
        repository.supprimer(id);
        journal.noter("accords.convention_supprimee", id.valeur());
        return true;
    }

    private Stream<EtatDePoste> payes(Convention convention) {
        return postes.etats(LocalDate.now(horloge)).stream()
                .filter(poste -> convention.chaine().equals(poste.chaine()));
    }

    private void dater(ConventionId id, @Nullable LocalDate le, String acte) {
        if (repository.retirer(id, le) == 0) {
            throw new Introuvable();
        }
        journal.noter(acte, id.valeur());
    }
}
