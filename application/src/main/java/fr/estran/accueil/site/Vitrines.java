package fr.estran.accueil.site;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What each structure shows of itself: every page asks for it, so that it is kept in memory for a few seconds. */
@Service
class Vitrines {

    private static final String SANS_STRUCTURE = "Estran";

    private final VitrineRepository repository;
    private final Structures structures;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Clock horloge;
    private final Cache<StructureId, Vitrine> connues =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();
    private final Map<StructureId, Vitrine> dernieres = new ConcurrentHashMap<>();

    Vitrines(
            VitrineRepository repository,
            Structures structures,
            Journal journal,
            TransactionOperations transactions,
            Clock horloge) {
        this.repository = repository;
        this.structures = structures;
        this.journal = journal;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    Vitrine courante() {
        return StructureCourante.siConnue()
                .map(structure -> connues.get(structure, this::lire))
                .orElseGet(() -> Vitrine.nue(SANS_STRUCTURE));
    }

    /** As it was last seen, without a question to the database, which may be what went wrong. */
    Vitrine enMemoire() {
        return StructureCourante.siConnue().map(dernieres::get).orElseGet(() -> Vitrine.nue(SANS_STRUCTURE));
    }

    private Vitrine lire(StructureId structure) {
        var nom = structures.nom(structure);
        Vitrine lue =
                requireNonNull(transactions.execute(_ -> repository.lire(nom).orElseGet(() -> Vitrine.nue(nom))));
        dernieres.put(structure, lue);
        return lue;
    }

    /** As it is kept, whatever is in memory. */
    Vitrine relue() {
        return lire(StructureCourante.siConnue().orElseThrow());
    }

    void enregistrer(Reglages reglages) {
        changer(structure -> repository.enregistrer(structure, structures.nom(structure), reglages, horloge.instant()));
    }

    void concilier(Conciliation dits) {
        changer(structure -> {
            repository.verrouiller(structure);
            var nom = structures.nom(structure);
            var actuelle = repository.lire(nom).orElseGet(() -> Vitrine.nue(nom));
            dits.verifier(Reglages.de(actuelle).champs());
            repository.enregistrer(structure, nom, Reglages.de(dits.ecrits()), horloge.instant());
        });
    }

    void changerLogo(@Nullable Logo logo) {
        changer(structure -> repository.changerLogo(structure, logo, horloge.instant()));
    }

    private void changer(Consumer<StructureId> changement) {
        var structure = StructureCourante.siConnue().orElseThrow();
        transactions.executeWithoutResult(_ -> {
            changement.accept(structure);
            journal.noter("site.regler", structure.valeur());
        });
        connues.invalidate(structure);
    }

    @Repository
    record VitrineRepository(JdbcClient jdbc) {

        Optional<Vitrine> lire(String nomDeLaStructure) {
            return jdbc.sql("""
                select coalesce(nom, :nom) as nom, presentation, adresse, telephone, courriel, horaires, directeur,
                    hebergeur, delegue, conformite, audit, securite, siret, sites, couleur, logo as logo_octets, logo_type,
                    modifiee_le as modifiee
                from vitrine
                """)
                    .param("nom", nomDeLaStructure)
                    .query(Vitrine.class)
                    .optional();
        }

        /** One after the other, where no settings are kept yet too. */
        void verrouiller(StructureId structure) {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('vitrine'), hashtext(:structure))")
                    .param("structure", structure.valeur().toString())
                    .query((_, _) -> 0)
                    .list();
        }

        /** A name that is the structure's own is not kept: it follows the structure's. */
        void enregistrer(StructureId structure, String nomDeLaStructure, Reglages reglages, Instant quand) {
            jdbc.sql("""
                insert into vitrine (structure_id, nom, presentation, adresse, telephone, courriel, horaires,
                    directeur, hebergeur, delegue, conformite, audit, securite, siret, sites, couleur, modifiee_le)
                values (:structure, nullif(:nom, :nomDeLaStructure), :presentation, :adresse, :telephone, :courriel, :horaires,
                    :directeur, :hebergeur, :delegue, :conformite, :audit, :securite, :siret, :sites, :couleur, :quand)
                on conflict (structure_id) do update
                set nom = excluded.nom, presentation = excluded.presentation, adresse = excluded.adresse,
                    telephone = excluded.telephone, courriel = excluded.courriel, horaires = excluded.horaires,
                    directeur = excluded.directeur, hebergeur = excluded.hebergeur, delegue = excluded.delegue,
                    conformite = excluded.conformite, audit = excluded.audit,
                    securite = excluded.securite, siret = excluded.siret, sites = excluded.sites,
                    couleur = excluded.couleur, modifiee_le = excluded.modifiee_le
                """)
                    .param("structure", structure)
                    .paramSource(reglages)
                    .param("nomDeLaStructure", nomDeLaStructure)
                    .param("quand", quand)
                    .update();
        }

        void changerLogo(StructureId structure, @Nullable Logo logo, Instant quand) {
            jdbc.sql("""
                insert into vitrine (structure_id, logo, logo_type, modifiee_le)
                values (:structure, :logo, :type, :quand)
                on conflict (structure_id) do update
                set logo = excluded.logo, logo_type = excluded.logo_type, modifiee_le = excluded.modifiee_le
                """)
                    .param("structure", structure)
                    .param("logo", logo == null ? null : logo.octets())
                    .param("type", logo == null ? null : logo.type())
                    .param("quand", quand)
                    .update();
        }
    }
}
