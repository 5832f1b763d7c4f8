package fr.estran.presences;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record LienPartenaireRepository(JdbcClient jdbc) {

    record Lien(UUID id, ActionId action, UUID compte) {}

    /** The last day on which a link leads somewhere. */
    record Valable(LocalDate jusquAu) {}

    private record Effectif(TrancheDEffectif tranche, int nombre) {}

    /** A school year, and no longer: what was sent by mail is found again one day. */
    private static final String VALABLE =
            " and lien_partenaire.cree_le > :maintenant::timestamptz - interval '365 days'";

    Optional<Lien> lire(byte[] empreinte, Instant maintenant) {
        return jdbc.sql("select id, action_id as action, compte_id as compte from lien_partenaire where empreinte ="
                        + " :empreinte"
                        + VALABLE)
                .param("empreinte", empreinte)
                .param("maintenant", maintenant)
                .query(Lien.class)
                .optional();
    }

    /** The last day on which the link of this action leads somewhere, if there is one. */
    Lecture<Valable> valable(ActionId action, Instant maintenant) {
        return new Lecture<>(Valable.class, """
            select (lien_partenaire.cree_le at time zone structure.fuseau)::date + 365 as jusqu_au
            from lien_partenaire
            join structure on structure.structure_id = lien_partenaire.structure_id
            where lien_partenaire.action_id = :action
            """ + VALABLE, Map.of("action", action, "maintenant", maintenant));
    }

    void remplacer(UUID id, ActionId action, UUID compte, byte[] empreinte, Instant maintenant) {
        retirer(action);
        jdbc.sql("""
            insert into lien_partenaire (structure_id, id, action_id, compte_id, empreinte, cree_le)
            values (structure_courante(), :id, :action, :compte, :empreinte, :maintenant)
            """)
                .param("id", id)
                .param("action", action)
                .param("compte", compte)
                .param("empreinte", empreinte)
                .param("maintenant", maintenant)
                .update();
    }

    int retirer(ActionId action) {
        return jdbc.sql("delete from lien_partenaire where action_id = :action")
                .param("action", action)
                .update();
    }

    Map<String, Integer> effectifs(SeanceId seance) {
        var effectifs = new LinkedHashMap<String, Integer>();
        jdbc.sql("select tranche, nombre from effectif where seance_id = :seance")
                .param("seance", seance)
                .query(Effectif.class)
                .list()
                .forEach(effectif -> effectifs.put(effectif.tranche().code(), effectif.nombre()));
        return effectifs;
    }

    void noter(SeanceId seance, Map<TrancheDEffectif, Integer> nombres) {
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
