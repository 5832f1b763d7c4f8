package fr.estran.bilan.renouvellement;

import fr.estran.bilan.renouvellement.DossierRemis.DossierRemisId;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.DossiersDeConvention;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Files that were handed over: added to, taken away where it was a mistake, and never changed. */
@Repository
record DossierRemisRepository(JdbcClient jdbc, JsonMapper json, Clock horloge) implements DossiersDeConvention {

    private record Ligne(
            DossierRemisId id,
            LocalDate remisLe,
            OffsetDateTime gardeLe,
            @Nullable String aQui,
            String contenu) {}

    private static final String REMIS = """
        select id, remis_le, garde_le, a_qui, contenu::text as contenu
        from dossier_remis
        """;

    /** The last first. */
    List<DossierRemis> de(ConventionId convention) {
        return jdbc
                .sql(REMIS + "where convention_id = :convention order by remis_le desc, garde_le desc, id desc")
                .param("convention", convention)
                .query(Ligne.class)
                .list()
                .stream()
                .map(this::lire)
                .toList();
    }

    /** The last agreement that has begun, and is not over. */
    Optional<ConventionId> enCours(Instant moment) {
        return jdbc.sql("""
            select id
            from convention
            where retiree_le is null
                and daterange(debut, fin, '[]') @> (:moment::timestamptz at time zone 'UTC')::date
            order by debut desc, id
            limit 1
            """).param("moment", moment).query(ConventionId.class).optional();
    }

    Optional<DossierRemis> lire(ConventionId convention, DossierRemisId id) {
        return jdbc.sql(REMIS + "where convention_id = :convention and id = :id")
                .param("convention", convention)
                .param("id", id)
                .query(Ligne.class)
                .optional()
                .map(this::lire);
    }

    private DossierRemis lire(Ligne ligne) {
        return new DossierRemis(
                ligne.id(),
                ligne.remisLe(),
                LocalDate.ofInstant(ligne.gardeLe().toInstant(), horloge.getZone()),
                ligne.aQui(),
                json.readValue(ligne.contenu(), LignesDeDossier.class));
    }

    void ajouter(
            ConventionId convention,
            DossierRemisId id,
            LocalDate remisLe,
            @Nullable String aQui,
            LignesDeDossier lignes) {
        jdbc.sql("""
            insert into dossier_remis (structure_id, id, convention_id, remis_le, garde_le, a_qui, contenu)
            values (structure_courante(), :id, :convention, :remisLe, :quand, :aQui, cast(:contenu as jsonb))
            """)
                .param("id", id)
                .param("convention", convention)
                .param("remisLe", remisLe)
                .param("quand", horloge.instant())
                .param("aQui", aQui)
                .param("contenu", json.writeValueAsString(lignes))
                .update();
    }

    void retirer(DossierRemisId id) {
        jdbc.sql("delete from dossier_remis where id = :id").param("id", id).update();
    }

    @Override
    public List<LocalDate> remis(ConventionId convention) {
        return jdbc.sql("select remis_le from dossier_remis where convention_id = :convention order by remis_le, id")
                .param("convention", convention)
                .query(LocalDate.class)
                .list();
    }
}
