package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ImportPasse.Raison;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The imports that somebody confirmed on screen, and what is remembered of each. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Versements {

    private static final int A_L_ECRAN = 50;

    private final ImportPasseRepository repository;
    private final LignesRepository lignes;
    private final ObstaclesRepository obstacles;
    private final Journal journal;
    private final Clock horloge;

    Versements(
            ImportPasseRepository repository,
            LignesRepository lignes,
            ObstaclesRepository obstacles,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.lignes = lignes;
        this.obstacles = obstacles;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** In the transaction of the import, before it writes: from here on all that this writes is noted. */
    public VersementId commencer(CompteId par) {
        lignes.seReserverLaStructure();
        var id = VersementId.nouveau();
        repository.ajouter(id, par, horloge.instant());
        lignes.noter(id);
        return id;
    }

    /** In the same transaction, once all is written; an import that changed nothing leaves nothing to remember. */
    public Optional<VersementId> conclure(VersementId id, SorteDeVersement sorte, Changements decompte) {
        lignes.nePlusNoter();
        lignes.rassembler(id);
        if (lignes.aucune(id)) {
            lignes.oublier(id);
            repository.oublier(id);
            return Optional.empty();
        }
        repository.conclure(id, sorte, decompte);
        return Optional.of(id);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ImportPasse> derniers() {
        return repository.derniers(A_L_ECRAN);
    }

    /** Of which most of its sessions are, while what it wrote is remembered. */
    @Transactional(readOnly = true)
    public Optional<Integer> annee(VersementId id) {
        return lignes.annee(id);
    }

    /** What it wrote, kind by kind, while it is remembered. */
    @Transactional(readOnly = true)
    public List<ImportPasse.Compte> comptes(VersementId id) {
        return lignes.comptes(id);
    }

    @Transactional(readOnly = true)
    ImportPasse lire(VersementId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    LocalDate jour(ImportPasse versement) {
        return LocalDate.ofInstant(versement.le(), horloge.getZone());
    }

    /** No import, and no other undoing, comes in between until the end of the transaction. */
    ImportPasse reprendre(VersementId id) {
        lignes.seReserverLaStructure();
        return repository.verrouiller(id).orElseThrow(Introuvable::new);
    }

    void defaire(VersementId id, CompteId par) {
        lignes.oublier(id);
        repository.defaire(id, par, horloge.instant());
        journal.noter("import.defaire", id.valeur());
    }

    /** What was replaced by imports of before that moment is let go; so is what a validated report counts by now. */
    void lacher(Instant avant) {
        repository.memorisesAvant(avant).forEach(id -> acquerir(id, Raison.DUREE));
        repository.memorises().stream()
                .filter(id -> !obstacles.bilans(id, lignes.tables(id)).isEmpty())
                .forEach(id -> acquerir(id, Raison.BILAN));
    }

    void acquerir(VersementId id, Raison raison) {
        repository.verrouiller(id);
        repository.acquerir(id, raison, horloge.instant());
        lignes.oublier(id);
    }
}
