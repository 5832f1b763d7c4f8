package fr.estran.emargement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LienPartenaireRepository {

    record Lien(UUID id, UUID action, UUID compte) {}

    private record Effectif(String tranche, int nombre) {}

    private final JdbcClient jdbc;

    LienPartenaireRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Lien> lire(byte[] empreinte) {
        return jdbc.sql("""
                        select id, action_id as action, compte_id as compte
                        from lien_partenaire
                        where empreinte = :empreinte
                        """).param("empreinte", empreinte).query(Lien.class).optional();
    }

    boolean existe(UUID action) {
        return jdbc.sql("select exists (select from lien_partenaire where action_id = :action)")
                .param("action", action)
                .query(Boolean.class)
                .single();
    }

    void remplacer(UUID id, UUID action, UUID compte, byte[] empreinte, Instant maintenant) {
        retirer(action);
        jdbc.sql("""
                        insert into lien_partenaire (structure_id, id, action_id, compte_id, empreinte, cree_le)
                        values (structure_courante(), :id, :action, :compte, :empreinte, :maintenant)
                        """)
                .param("id", id)
                .param("action", action)
                .param("compte", compte)
                .param("empreinte", empreinte)
                .param("maintenant", Timestamp.from(maintenant))
                .update();
    }

    int retirer(UUID action) {
        return jdbc.sql("delete from lien_partenaire where action_id = :action")
                .param("action", action)
                .update();
    }

    Map<String, Integer> effectifs(UUID seance) {
        var effectifs = new LinkedHashMap<String, Integer>();
        jdbc.sql("select tranche, nombre from effectif where seance_id = :seance")
                .param("seance", seance)
                .query(Effectif.class)
                .list()
                .forEach(effectif -> effectifs.put(effectif.tranche(), effectif.nombre()));
        return effectifs;
    }

    void noter(UUID seance, Map<String, Integer> nombres) {
        jdbc.sql("delete from effectif where seance_id = :seance")
                .param("seance", seance)
                .update();
        nombres.forEach((tranche, nombre) -> jdbc.sql("""
                        insert into effectif (structure_id, seance_id, tranche, nombre)
                        values (structure_courante(), :seance, :tranche, :nombre)
                        """)
                .param("seance", seance)
                .param("tranche", tranche)
                .param("nombre", nombre)
                .update());
    }
}
