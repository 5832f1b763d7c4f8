package fr.estran.parole.concertation;

import fr.estran.parole.concertation.RetourDeSeance.ProgresDUnTheme;
import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour;
import fr.estran.parole.concertation.RetourDeSeance.SeanceARetours;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of answers by session, and the sessions that they are of. */
@Repository
record RetoursDesSeancesRepository(JdbcClient jdbc) {

    /** What people come to together, and begun. */
    private static final String SEANCES = """
        select
            seance.id,
            action.titre,
            (seance.debut at time zone structure.fuseau)::date as jour,
            coalesce(retour.feuilles, 0) as feuilles
        from seance
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        join structure on structure.structure_id = seance.structure_id
        left join retour on retour.structure_id = seance.structure_id and retour.seance_id = seance.id
        where not seance.annulee
            and seance.debut <= :maintenant
            and action.type::text in
        """ + TypeDAction.sql(type -> !type.unParUn());

    private record Reponse(ReponseDeRetour code, int nombre) {}

    Optional<SeanceARetours> seance(SeanceId seance, Instant maintenant) {
        return jdbc.sql(SEANCES + " and seance.id = :seance")
                .param("seance", seance)
                .param("maintenant", maintenant)
                .query(SeanceARetours.class)
                .optional();
    }

    /** The latest first. */
    List<SeanceARetours> recentes(Instant depuis, Instant maintenant) {
        return jdbc.sql(SEANCES + " and seance.debut >= :depuis order by seance.debut desc, seance.id limit 60")
                .param("depuis", depuis)
                .param("maintenant", maintenant)
                .query(SeanceARetours.class)
                .list();
    }

    boolean tenuePar(SeanceId seance, ConseillerId conseiller) {
        return jdbc.sql("""
            select exists (
                select from seance_conseiller where seance_id = :seance and conseiller_id = :conseiller
            )
            """)
                .param("seance", seance)
                .param("conseiller", conseiller)
                .query(Boolean.class)
                .single();
    }

    RetourDeSeance lire(SeanceId seance) {
        var feuilles = jdbc.sql("select feuilles from retour where seance_id = :seance")
                .param("seance", seance)
                .query(Integer.class)
                .optional();
        return feuilles.map(nombre -> new RetourDeSeance(nombre, reponses(seance), suites(seance)))
                .orElse(RetourDeSeance.AUCUN);
    }

    private EnumMap<ReponseDeRetour, Integer> reponses(SeanceId seance) {
        var reponses = new EnumMap<ReponseDeRetour, Integer>(ReponseDeRetour.class);
        jdbc.sql("""
            select dite.key as code, dite.value::integer as nombre
            from retour
            cross join lateral jsonb_each_text(
                to_jsonb(retour) - 'structure_id' - 'seance_id' - 'feuilles') dite
            where seance_id = :seance
            """)
                .param("seance", seance)
                .query(Reponse.class)
                .list()
                .forEach(dite -> reponses.put(dite.code(), dite.nombre()));
        return reponses;
    }

    private List<RetourDeSeance.Suite> suites(SeanceId seance) {
        return jdbc.sql("""
            select
                theme.retenue as theme,
                coalesce(theme.libelle, theme.retenue) as libelle,
                sum(nombre)::integer as nombre
            from retour_suite
            join thematique_retenue theme
                on theme.structure_id = retour_suite.structure_id and theme.code = retour_suite.thematique
            where seance_id = :seance
            group by 1, 2
            order by 3 desc, 2
            """)
                .param("seance", seance)
                .query(RetourDeSeance.Suite.class)
                .list();
    }

    /** Of a year, theme by theme, where enough people said it; the most answered first. */
    List<ProgresDUnTheme> progres(LocalDate du, LocalDate avant) {
        return jdbc.sql("""
            select
                coalesce(max(theme.libelle), max(theme.retenue), '') as libelle,
                sum(retour.seul_oui)::integer as oui,
                sum(retour.seul_presque)::integer as presque,
                sum(retour.seul_pas_encore)::integer as pas_encore
            from retour
            join seance on seance.structure_id = retour.structure_id and seance.id = retour.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            join structure on structure.structure_id = seance.structure_id
            left join thematique_retenue theme
                on theme.structure_id = action.structure_id and theme.code = action.thematique
            where (seance.debut at time zone structure.fuseau)::date >= :du
                and (seance.debut at time zone structure.fuseau)::date < :avant
            group by theme.retenue
            having sum(retour.seul_oui + retour.seul_presque + retour.seul_pas_encore) >= :assez
            order by sum(retour.seul_oui + retour.seul_presque + retour.seul_pas_encore) desc, 1
            """)
                .param("du", du)
                .param("avant", avant)
                .param("assez", RetourDeSeance.ASSEZ)
                .query(ProgresDUnTheme.class)
                .list();
    }
}
