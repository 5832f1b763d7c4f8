package fr.estran.socle.vocabulaire;

import fr.estran.socle.base.BaseSansService;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a town is read and nothing of it is written: kept in the database, so that all instances obey. Each learns of it when it
 * asks whose an address is, every five seconds at most (ADR 0129).
 */
@Service
@Transactional
public class Maintenances {

    private final MaintenanceRepository repository;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Maintenances(MaintenanceRepository repository, ApplicationEventPublisher evenements, Clock horloge) {
        this.repository = repository;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Of the town in whose name we act, as it stands. */
    @Transactional(readOnly = true)
    public Optional<Maintenance> courante() {
        return repository.de(ici());
    }

    /** @return whether it is this one that began: somebody else may have been faster */
    public boolean commencer(String raison, Duration duree) {
        return fait(repository.commencer(ici(), selon(raison, duree)));
    }

    /** @return whether it was still the one that was seen */
    public boolean changer(Instant jusqueVu, String raison, Duration duree) {
        return fait(repository.changer(ici(), jusqueVu, selon(raison, duree)));
    }

    /** @return whether there was one */
    public boolean finir() {
        return fait(repository.finir(ici()));
    }

    private Maintenance selon(String raison, Duration duree) {
        var maintenant = horloge.instant();
        return new Maintenance(raison, maintenant, maintenant.plus(duree));
    }

    private boolean fait(int lignes) {
        if (lignes > 0) {
            evenements.publishEvent(new MaintenanceChangee());
            evenements.publishEvent(new PagesPubliquesChangees());
        }
        return lignes > 0;
    }

    private static StructureId ici() {
        return StructureCourante.siConnue().orElseThrow();
    }

    /** Of all towns or of one, on a database that is reached beside the service: what a command asks. */
    public static final class ParCommande {

        private final MaintenanceRepository repository;

        private ParCommande(MaintenanceRepository repository) {
            this.repository = repository;
        }

        /** @param hote at which it answers; null where it has no address of its own */
        public record VilleVue(
                String nom,
                String codeInsee,
                @Nullable String hote,
                @Nullable Maintenance maintenance) {}

        public static ParCommande sur(BaseSansService base) {
            return new ParCommande(new MaintenanceRepository(base.client()));
        }

        public List<VilleVue> villes() {
            return repository.villes();
        }

        /**
         * What has begun goes on since then.
         *
         * @param hote of the one town; null for all
         * @return of how many towns
         */
        public int commencer(String raison, Duration duree, @Nullable String hote) {
            return repository.commencerPartout(raison, duree.toMinutes(), hote);
        }

        public int finir(@Nullable String hote) {
            return repository.finirPartout(hote);
        }
    }

    @Repository
    record MaintenanceRepository(
            @Qualifier("clientSansTransaction") JdbcClient jdbc) {

        Optional<Maintenance> de(StructureId structure) {
            return jdbc.sql("select raison, depuis, jusque from technique.maintenance where structure_id = :structure")
                    .param("structure", structure)
                    .query(Maintenance.class)
                    .optional();
        }

        int commencer(StructureId structure, Maintenance dite) {
            return jdbc.sql("""
                insert into technique.maintenance (structure_id, raison, depuis, jusque)
                values (:structure, :raison, :depuis, :jusque)
                on conflict (structure_id) do nothing
                """).param("structure", structure).paramSource(dite).update();
        }

        int changer(StructureId structure, Instant jusqueVu, Maintenance dite) {
            return jdbc.sql("""
                update technique.maintenance
                set raison = :raison, jusque = :jusque
                where structure_id = :structure and jusque = :vu
                """)
                    .param("structure", structure)
                    .param("vu", jusqueVu)
                    .paramSource(dite)
                    .update();
        }

        int finir(StructureId structure) {
            return jdbc.sql("delete from technique.maintenance where structure_id = :structure")
                    .param("structure", structure)
                    .update();
        }

        List<ParCommande.VilleVue> villes() {
            return jdbc.sql("""
                select nom, code_insee, hote, raison as maintenance_raison, depuis as maintenance_depuis, jusque as maintenance_jusque
                from technique.structure
                left join technique.maintenance using (structure_id)
                order by nom, hote
                """).query(ParCommande.VilleVue.class).list();
        }

        int nombre() {
            return jdbc.sql("select count(*) from technique.maintenance")
                    .query(Integer.class)
                    .single();
        }

        /** By the clock of the database, which all instances share. */
        int commencerPartout(String raison, long minutes, @Nullable String hote) {
            return jdbc.sql("""
                insert into technique.maintenance (structure_id, raison, depuis, jusque)
                select structure_id, :raison, clock_timestamp(), clock_timestamp() + :minutes * interval '1 minute'
                from technique.structure
                where :hote::text is null or hote = :hote::text
                on conflict (structure_id) do update set raison = excluded.raison, jusque = excluded.jusque
                """)
                    .param("raison", raison)
                    .param("minutes", minutes)
                    .param("hote", hote)
                    .update();
        }

        int finirPartout(@Nullable String hote) {
            return jdbc.sql("""
                delete from technique.maintenance
                where :hote::text is null
                    or structure_id in (select structure_id from technique.structure where hote = :hote::text)
                """).param("hote", hote).update();
        }
    }
}
