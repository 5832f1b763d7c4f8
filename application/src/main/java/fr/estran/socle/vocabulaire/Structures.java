package fr.estran.socle.vocabulaire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.base.EtatDeLaBase;
import fr.estran.socle.commun.FuseauDesVilles;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** The structures that live in this database, and what each says of itself. */
@Service
public class Structures {

    /** One row: the town itself. It is read before all else, since the hours of the other files are those of its clock. */
    public static final Fichier FICHIER = Fichier.requis(
            "structure",
            "structure",
            Colonne.texte("nom").requis(),
            Colonne.texte("commune").requis(),
            Colonne.codeInsee("code_insee").requis(),
            Colonne.choix("zone_scolaire", ZoneScolaire.class),
            Colonne.fuseau("fuseau"),
            Colonne.choix("jours_feries", Contree.class),
            Colonne.choix("assemblee", Assemblee.class));

    private static final Logger log = LoggerFactory.getLogger(Structures.class);

    private final StructureRepository repository;
    private final Fuseaux fuseaux;
    private final EtatDeLaBase base;

    Structures(StructureRepository repository, Fuseaux fuseaux, EtatDeLaBase base) {
        this.repository = repository;
        this.fuseaux = fuseaux;
        this.base = base;
    }

    public Optional<StructureId> trouver(String codeInsee, String nom) {
        return repository.trouver(codeInsee, nom);
    }

    /** Which structure a web address is of: the only one that there is, as long as it was given none. */
    public Optional<StructureId> pourHote(String hote) {
        return joindre(hote).map(VilleJointe::structure);
    }

    /** The same, and whether it is read only: asked for together, so that to know it costs nothing. */
    public Optional<VilleJointe> joindre(String hote) {
        return repository.joindre(ecrit(hote));
    }

    /** Nothing has been set up yet. */
    public boolean aucune() {
        return repository.aucune();
    }

    public String nom(StructureId structure) {
        return repository.nom(structure);
    }

    public Optional<String> hote(StructureId structure) {
        return repository.hote(structure);
    }

    /**
     * A town that answers at any address, as the only one of its database may: one more would take that from it.
     *
     * @param sauf the one that is to be added
     */
    public Optional<StructureId> sansAdresse(StructureId sauf) {
        return repository.sansAdresse(sauf).map(StructureId::new);
    }

    /** @param hote the name under which it is reached on the web, as {@code numerique.exemple.fr} */
    public void repondreA(StructureId structure, String hote) {
        repository.repondreA(structure, ecrit(hote));
    }

    /** As names of the web are compared: capitals and the dot that ends one say nothing. */
    private static String ecrit(String hote) {
        return StringUtils.trimTrailingCharacter(hote.toLowerCase(Locale.ROOT), '.');
    }

    /** For what is read of each in turn; what is done for each is done by {@link #chacune}. */
    public List<StructureId> toutes() {
        return repository.toutes();
    }

    /** Those for which what nobody asks for is done: of one that is read only it waits ({@link Maintenances}). */
    public List<StructureId> auTravail() {
        return repository.auTravail();
    }

    /**
     * Work that nobody asks for, done for each in turn: what fails for one is logged, and is the others' no loss. Without a
     * database there is nobody to do it for.
     *
     * @param travail what it is, for the log
     */
    public void chacune(String travail, Consumer<StructureId> faire) {
        var depuis = System.nanoTime();
        try {
            for (var structure : toutes()) {
                faire(travail, structure, faire);
            }
        } catch (RuntimeException e) {
            if (!BaseMuette.enCause(e)) {
                throw e;
            }
            base.noter(e, depuis);
        }
    }

    private static void faire(String travail, StructureId structure, Consumer<StructureId> faire) {
        try {
            faire.accept(structure);
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            log.error("{} could not be done for structure {}; later", travail, structure.valeur(), e);
        }
    }

    /** What the structure in whose name we act says of itself. */
    public Structure courante() {
        return repository.courante();
    }

    /** Whose public holidays are kept here. */
    public Contree contree() {
        return repository.contree();
    }

    public void fetera(Contree contree) {
        repository.fetera(contree);
    }

    /** To which assembly it reports: the one that was chosen, or that its code and its name have. */
    @Transactional(readOnly = true)
    public Assemblee assemblee() {
        return repository.courante().rendCompteA();
    }

    /** @param assemblee nothing where it is the one that the code and the name of the structure have */
    public void rendraCompteA(@Nullable Assemblee assemblee) {
        repository.rendraCompteA(assemblee);
    }

    /** Within the transaction of the caller; another instance may read the old one for a minute. */
    public void changerDeFuseau(ZoneId fuseau) {
        repository.changerDeFuseau(fuseau.getId());
        StructureCourante.siConnue().ifPresent(fuseaux::oublier);
    }

    /**
     * Makes the structure known, or brings what it says of itself up to date; within the transaction of an import.
     *
     * @return how many structures say something else than before: one or none
     */
    public int tenirAJour(StructureId id, Structure structure) {
        repository.inscrire(id, structure);
        fuseaux.oublier(id);
        return repository.ajouter(id, structure) ? 0 : repository.regler(id, structure);
    }

    /** The zone of each town: asked at each reading of the clock, read from the database once a minute at most. */
    @Component
    static class Fuseaux implements FuseauDesVilles {

        /** Of a town that is being made, and is not written yet. */
        private static final ZoneId D_AVANT = Contree.METROPOLE.fuseau();

        private final StructureRepository repository;
        private final TransactionTemplate lecture;
        private final AtomicLong changements = new AtomicLong();
        private final Cache<StructureId, ZoneId> connus = Caffeine.newBuilder()
                .maximumSize(1000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();

        Fuseaux(StructureRepository repository, PlatformTransactionManager transactions) {
            this.repository = repository;
            this.lecture = new TransactionTemplate(transactions);
            lecture.setReadOnly(true);
        }

        @Override
        public ZoneId de(StructureId structure) {
            var connu = connus.getIfPresent(structure);
            return connu != null ? connu : Objects.requireNonNull(lecture.execute(_ -> lire(structure)));
        }

        /** What a transaction has written is nobody else's to know before it is done, and it may be given up. */
        private ZoneId lire(StructureId structure) {
            var avant = changements.get();
            var lu = repository.fuseau().map(ZoneId::of);
            if (!changeIci() && changements.get() == avant) {
                lu.ifPresent(fuseau -> connus.put(structure, fuseau));
            }
            return lu.orElse(D_AVANT);
        }

        private static boolean changeIci() {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .anyMatch(Changement.class::isInstance);
        }

        /** Now, for whoever writes it; and once it is done, since others have read the old one meanwhile. */
        void oublier(StructureId structure) {
            perdre(structure);
            TransactionSynchronizationManager.registerSynchronization(new Changement(() -> perdre(structure)));
        }

        /** A transaction that has written another zone, until it is done. */
        private record Changement(Runnable ensuite) implements TransactionSynchronization {

            @Override
            public void afterCompletion(int issue) {
                ensuite.run();
            }
        }

        /** What is being read meanwhile is not kept. */
        private void perdre(StructureId structure) {
            changements.incrementAndGet();
            connus.invalidate(structure);
        }
    }
}
