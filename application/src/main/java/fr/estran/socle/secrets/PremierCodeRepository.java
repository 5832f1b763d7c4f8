package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureId;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record PremierCodeRepository(JdbcClient jdbc) {

    void garder(byte[] empreinte, @Nullable StructureId structure, Instant expire) {
        jdbc.sql("""
            insert into technique.premier_code (empreinte, structure_id, expire)
            values (:empreinte, :structure, :expire)
            """)
                .param("empreinte", empreinte)
                .param("structure", structure, Types.OTHER)
                .param("expire", expire)
                .update();
    }

    boolean vaut(byte[] empreinte, @Nullable StructureId structure, Instant maintenant) {
        return jdbc.sql("""
            select exists (
                select from technique.premier_code
                where empreinte = :empreinte
                    and structure_id is not distinct from :structure
                    and expire > :maintenant
            )
            """)
                .param("empreinte", empreinte)
                .param("structure", structure, Types.OTHER)
                .param("maintenant", maintenant)
                .query(Boolean.class)
                .single();
    }

    boolean retirer(byte[] empreinte, @Nullable StructureId structure, Instant maintenant) {
        return jdbc.sql("""
            delete from technique.premier_code
            where structure_id is not distinct from :structure
                and exists (
                    select from technique.premier_code bon
                    where bon.empreinte = :empreinte
                        and bon.structure_id is not distinct from :structure
                        and bon.expire > :maintenant
                )
            """)
                        .param("empreinte", empreinte)
                        .param("structure", structure, Types.OTHER)
                        .param("maintenant", maintenant)
                        .update()
                > 0;
    }
}
