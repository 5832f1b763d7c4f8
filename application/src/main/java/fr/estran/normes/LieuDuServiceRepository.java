package fr.estran.normes;

import fr.estran.commun.LieuId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The venues of the service that have a whole address, which the national schema asks for. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LieuDuServiceRepository {

    /** @param dit when the town last said who it is: of the venue itself no day is kept */
    record LieuDuService(
            LieuId id,
            String nom,
            String adresse,
            @Nullable String acces,
            String codePostal,
            String commune,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            LocalDate dit) {}

    private final JdbcClient jdbc;

    LieuDuServiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LieuDuService> tous() {
        return jdbc.sql("""
                        select
                            lieu.id, lieu.nom, lieu.adresse, lieu.acces, lieu.code_postal, lieu.commune, lieu.latitude, lieu.longitude,
                            (vitrine.modifiee_le at time zone structure.fuseau)::date as dit
                        from lieu
                        join vitrine on vitrine.structure_id = lieu.structure_id
                        join structure on structure.structure_id = lieu.structure_id
                        where lieu.retire_le is null
                            and lieu.fusionne_dans_id is null
                            and lieu.adresse is not null
                            and lieu.commune is not null
                            and lieu.code_postal ~ '^[0-9]{5}$'
                        order by lieu.nom, lieu.id
                        """).query(LieuDuService.class).list();
    }
}
