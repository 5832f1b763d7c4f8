package fr.estran.reseau.reunions;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.ReunionId;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings. One that a folder only names, and no row describes, is none yet. */
@Repository
@Order(230)
record ReunionRepository(JdbcClient jdbc) implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("reseau/reunions");

    private static final String REUNIONS = """
        select
            id,
            ordre_du_jour as sujet,
            jour,
            coalesce(proposees.jours, '') as proposees,
            debut,
            fin,
            lieu_id as lieu,
            lieu_dit,
            tenue,
            compte_rendu,
            documents,
            annulee_le,
            raison,
            revision
        from reunion
        left join lateral (
            select string_agg(
                concat_ws('|', jour::text, to_char(debut, 'HH24:MI'), to_char(fin, 'HH24:MI')), ' ' order by jour) as jours
            from reunion_date
            where reunion_date.structure_id = reunion.structure_id and reunion_date.reunion_id = reunion.id
        ) proposees on true
        where not implicite
        """;

    private static final String EN_ORDRE = "order by coalesce(jour, left(proposees.jours, 10)::date), id";

    List<Reunion> toutes() {
        return jdbc.sql(REUNIONS + EN_ORDRE).query(Reunion.class).list();
    }

    /** Those that have no day yet, and those of the days since then that nobody has told of. */
    Lecture<Reunion> inachevees(LocalDate depuis) {
        return new Lecture<>(
                Reunion.class,
                REUNIONS + "and annulee_le is null and (jour is null or not tenue and jour > :depuis) " + EN_ORDRE,
                Map.of("depuis", depuis));
    }

    Optional<Reunion> lire(ReunionId reunion) {
        return jdbc.sql(REUNIONS + "and id = :id")
                .param("id", reunion)
                .query(Reunion.class)
                .optional();
    }

    /** Nobody else changes it meanwhile. */
    Optional<Reunion> verrouiller(ReunionId reunion) {
        return jdbc.sql(REUNIONS + "and id = :id for no key update of reunion")
                .param("id", reunion)
                .query(Reunion.class)
                .optional();
    }

    void ecrire(Reunion reunion) {
        jdbc.sql("""
            insert into reunion (
                structure_id, id, ordre_du_jour, jour, debut, fin, lieu_id, lieu_dit, tenue, compte_rendu,
                documents, annulee_le, raison, revision)
            values (
                structure_courante(), :id, :sujet, :jour, :debut, :fin, :lieu, :lieuDit, :tenue, :compteRendu,
                :documents, :annuleeLe, :raison, :revision)
            on conflict (structure_id, id) do update
            set ordre_du_jour = excluded.ordre_du_jour, jour = excluded.jour, debut = excluded.debut,
                fin = excluded.fin, lieu_id = excluded.lieu_id, lieu_dit = excluded.lieu_dit,
                tenue = excluded.tenue, compte_rendu = excluded.compte_rendu,
                documents = excluded.documents, annulee_le = excluded.annulee_le,
                raison = excluded.raison, revision = excluded.revision
            """).paramSource(reunion).update();
    }

    void proposer(ReunionId reunion, List<DateProposee> dates) {
        jdbc.sql("delete from reunion_date where reunion_id = :id")
                .param("id", reunion)
                .update();
        jdbc.sql("""
            insert into reunion_date (structure_id, reunion_id, jour, debut, fin)
            select structure_courante(), :id::uuid, jour, debut, fin
            from unnest(:jours::date[], :debuts::time[], :fins::time[]) as proposee (jour, debut, fin)
            """)
                .param("id", reunion)
                .param("jours", dates.stream().map(DateProposee::jour).toList())
                .param("debuts", dates.stream().map(DateProposee::debut).toList())
                .param("fins", dates.stream().map(DateProposee::fin).toList())
                .update();
    }

    void reconnaitre() {
        jdbc.sql("""
            update reunion
            set implicite = false
            where implicite
                and (not tenue or exists (
                    select from reunion_date
                    where reunion_date.structure_id = reunion.structure_id
                        and reunion_date.reunion_id = reunion.id))
            """).update();
    }

    void retirer(ReunionId reunion) {
        jdbc.sql("delete from reunion where id = :id").param("id", reunion).update();
    }

    /** The last that has hours: the next may well be as it was. */
    @Nullable Reunion derniere() {
        return jdbc.sql(REUNIONS + "and annulee_le is null and jour is not null order by jour desc, id limit 1")
                .query(Reunion.class)
                .optional()
                .orElse(null);
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        var compte =
                jdbc.sql("select count(*) from reunion where lieu_id = :lieu").param("lieu", lieu);
        return Attaches.enMots(compte, MESSAGES, "attache");
    }
}
