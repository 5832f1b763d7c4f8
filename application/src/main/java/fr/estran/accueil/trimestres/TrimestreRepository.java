package fr.estran.accueil.trimestres;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Quarters in a few numbers, and what was decided of each. */
@Repository
record TrimestreRepository(JdbcClient jdbc) implements Purge {

    /**
     * An action without a session is of the quarter that it is named for; any other, of those in which it has one that is left.
     * An hour of a half-day of appointments stays one of its sessions when somebody books it.
     */
    private static final String RESUMES = """
        with part as (
            select
                to_char(seance.debut at time zone structure.fuseau, 'YYYY"-T"Q') as trimestre,
                action.id,
                action.publiee,
                action.recueil_id is not null as individuelle,
                count(*) filter (where not seance.annulee) as seances,
                count(*) filter (where seance.statut = 'prevue' and seance.debut <= :maintenant) as a_clore,
                bool_or(not seance.annulee) as y_est
            from structure
            join seance on seance.structure_id = structure.structure_id $periode$
            join action propre on propre.structure_id = seance.structure_id and propre.id = seance.action_id
            join action on action.structure_id = seance.structure_id
                and action.id = case
                    when propre.recueil_id is not null and exists (
                        select from rendez_vous
                        where rendez_vous.structure_id = seance.structure_id
                            and rendez_vous.seance_id = seance.id
                            and rendez_vous.prevue
                    ) then propre.recueil_id
                    else propre.id
                end
            group by 1, 2, 3, 4
            union all
            select action.trimestre, action.id, action.publiee, false, 0, 0, true
            from action
            where action.recueil_id is null
                and action.trimestre is not null
                $nomme$
                and not exists (
                    select from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id
                )
        ),
        compte as (
            select
                trimestre,
                count(*) filter (where y_est and not individuelle) as actions,
                coalesce(sum(seances) filter (where not individuelle), 0) as seances,
                count(*) filter (where y_est and not individuelle and not publiee) as brouillons,
                coalesce(sum(a_clore), 0) as a_clore
            from part
            group by trimestre
        )
        select
            coalesce(compte.trimestre, decide.trimestre::text) as code,
            coalesce(compte.actions, 0) as actions,
            coalesce(compte.seances, 0) as seances,
            coalesce(compte.brouillons, 0) as brouillons,
            coalesce(compte.a_clore, 0) as a_clore,
            decide.ouvre_le,
            decide.publie_le,
            decide.publie_par,
            decide.boucle_le,
            decide.boucle_par
        from compte
        full join trimestre_du_programme decide on decide.trimestre::text = compte.trimestre
        """;

    private static final String TOUS = RESUMES.replace("$periode$", "").replace("$nomme$", "") + "order by code desc";

    private static final String UN =
            RESUMES.replace("$periode$", """
                        and seance.debut >= minuit(:debut)
                        and seance.debut < minuit(:fin)
                """).replace("$nomme$", "and action.trimestre::text = :code")
                    + "where coalesce(compte.trimestre, decide.trimestre::text) = :code";

    /** One decision at a time: the row of the structure is the lock. */
    void verrouiller() {
        jdbc.sql("select structure_id from structure for no key update")
                .query(UUID.class)
                .single();
    }

    /** Those in which there is something, the last one first. */
    List<Resume> tous(Instant maintenant) {
        return jdbc.sql(TOUS)
                .param("maintenant", maintenant)
                .query(Resume.class)
                .list();
    }

    Resume lire(TrimestreDuProgramme trimestre, Instant maintenant) {
        return jdbc.sql(UN)
                .param("maintenant", maintenant)
                .param("code", trimestre.code())
                .paramSource(trimestre.periode())
                .query(Resume.class)
                .optional()
                .orElseGet(() -> Resume.vide(trimestre));
    }

    /** Published again, it stays published on the day and by the one who did so first; and so does the day of opening: what is added
     * later says its own. */
    void publier(TrimestreDuProgramme trimestre, LocalDate ouvre, LocalDate le, String par) {
        jdbc.sql("""
            insert into trimestre_du_programme (structure_id, trimestre, ouvre_le, publie_le, publie_par)
            values (structure_courante(), :trimestre, :ouvre, :le, :par)
            on conflict (structure_id, trimestre) do update
            set ouvre_le = coalesce(trimestre_du_programme.ouvre_le, excluded.ouvre_le),
                publie_le = coalesce(trimestre_du_programme.publie_le, excluded.publie_le),
                publie_par = case
                    when trimestre_du_programme.publie_le is null then excluded.publie_par
                    else trimestre_du_programme.publie_par
                end
            """)
                .param("trimestre", trimestre.code())
                .param("ouvre", ouvre)
                .param("le", le)
                .param("par", par)
                .update();
    }

    void retirer(TrimestreDuProgramme trimestre) {
        jdbc.sql("""
            update trimestre_du_programme
            set ouvre_le = null, publie_le = null, publie_par = null
            where trimestre = :trimestre
            """).param("trimestre", trimestre.code()).update();
    }

    void boucler(TrimestreDuProgramme trimestre, LocalDate le, String par) {
        jdbc.sql("""
            insert into trimestre_du_programme (structure_id, trimestre, boucle_le, boucle_par)
            values (structure_courante(), :trimestre, :le, :par)
            on conflict (structure_id, trimestre) do update
            set boucle_le = excluded.boucle_le, boucle_par = excluded.boucle_par
            """)
                .param("trimestre", trimestre.code())
                .param("le", le)
                .param("par", par)
                .update();
    }

    void rouvrir(TrimestreDuProgramme trimestre) {
        jdbc.sql("""
            update trimestre_du_programme
            set boucle_le = null, boucle_par = null
            where trimestre = :trimestre
            """).param("trimestre", trimestre.code()).update();
    }

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    /** What was decided before that day stays, without who did; of what was read, who did is all that is left. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("""
            update trimestre_du_programme
            set publie_par = case when publie_le >= :avant then publie_par end,
                boucle_par = case when boucle_le >= :avant then boucle_par end,
                reste_relu_le = case when reste_relu_le >= :avant then reste_relu_le end,
                reste_relu_par = case when reste_relu_le >= :avant then reste_relu_par end,
                reste_empreinte = case when reste_relu_le >= :avant then reste_empreinte end
            where least(publie_le, boucle_le, reste_relu_le) < :avant
            """).param("avant", avant).update();
        jdbc.sql("delete from trimestre_relecture where le < :avant")
                .param("avant", avant)
                .update();
    }
}
