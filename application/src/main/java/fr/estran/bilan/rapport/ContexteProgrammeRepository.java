package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.rapport.Contexte.Evenement;
import fr.estran.bilan.rapport.Contexte.Fait;
import fr.estran.bilan.rapport.Contexte.Papier;
import fr.estran.bilan.rapport.Contexte.Rencontre;
import fr.estran.bilan.rapport.Contexte.Reunion;
import fr.estran.socle.commun.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What has a date and a title in the year: meetings, events, and with whom partnership actions were run. */
@Repository
record ContexteProgrammeRepository(JdbcClient jdbc) {

    List<Reunion> reunions(Periode comptee) {
        return jdbc.sql("""
            select
                jour,
                ordre_du_jour,
                prises.decisions,
                prises.faites
            from reunion
            cross join lateral (
                select
                    count(*)::integer as decisions,
                    (count(*) filter (where etat = 'faite' and close_le < :fin))::integer as faites
                from reunion_decision
                where reunion_decision.structure_id = reunion.structure_id
                    and reunion_decision.reunion_id = reunion.id
            ) prises
            where tenue and jour >= :debut and jour < :fin
            order by jour, reference
            """).paramSource(comptee).query(Reunion.class).list();
    }

    List<Fait> faits(Periode comptee) {
        return jdbc.sql("""
            select
                nature,
                jour,
                titre,
                nombre,
                professionnels,
                (
                    select count(*)
                    from fait_du_reseau_acteur
                    where fait_du_reseau_acteur.structure_id = fait_du_reseau.structure_id
                        and fait_du_reseau_acteur.fait_id = fait_du_reseau.id
                )::integer as organismes,
                case when nature = 'coordination' then qui end as qui,
                case when nature <> 'evenement' then texte end as texte
            from fait_du_reseau
            where jour >= :debut and jour < :fin
            order by jour, reference
            """).paramSource(comptee).query(Fait.class).list();
    }

    /** Of the quarters that had begun. */
    Papier papier(Periode comptee) {
        return jdbc.sql("""
            select
                coalesce((select sum(nombre) from tirage where trimestre::text = any(:trimestres)), 0) as exemplaires,
                (
                    select count(distinct lieu_id)
                    from tirage_lieu
                    where trimestre::text = any(:trimestres)
                ) as lieux,
                (
                    select count(distinct trimestre)
                    from tirage
                    where trimestre::text = any(:trimestres) and nombre > 0
                ) as trimestres
            """)
                .param(
                        "trimestres",
                        IntStream.rangeClosed(1, 4)
                                .filter(rang -> comptee.contient(
                                        Periode.trimestre(comptee.annee(), rang).debut()))
                                .mapToObj(rang -> comptee.annee() + "-T" + rang)
                                .toList())
                .query(Papier.class)
                .single();
    }

    /** Those that the collective held are told of it: its name stands as the partner's, or it tells of them itself. */
    List<Evenement> evenements(Periode comptee) {
        return actions("""
            min(lieu.nom) as lieu,
                coalesce(action.partenaire ilike '%collectif%', false) or bool_or(dit.action_id is not null) as du_collectif,
                bool_or(dit.action_id is not null) as conte""", """
            left join fait_du_reseau dit on dit.structure_id = action.structure_id
                and dit.action_id = action.id
                and dit.jour >= :debut
                and dit.jour < :fin
            """, "action.type = 'evenement'", comptee)
                .query(Evenement.class)
                .list();
    }

    List<Rencontre> rencontres(Periode comptee) {
        return actions(
                        "case when count(distinct lieu.nom) = 1 then min(lieu.nom) end as lieu",
                        "",
                        "action.type = 'rdv_jeudi'",
                        comptee)
                .query(Rencontre.class)
                .list();
    }

    /** Those whose first session was in the year. */
    private StatementSpec actions(String ditAussi, String jointure, String lesquelles, Periode comptee) {
        return jdbc.sql("""
            select
                action.titre,
                (min(seance.debut) at time zone structure.fuseau)::date as jour,
                action.intervenant as invite,
                %s
            from structure
            join action using (structure_id)
            join seance on seance.structure_id = action.structure_id
                and seance.action_id = action.id
                and seance.statut = 'tenue'
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            %s
            where %s
            group by structure.structure_id, action.structure_id, action.id
            having (min(seance.debut) at time zone structure.fuseau)::date >= :debut
                and (min(seance.debut) at time zone structure.fuseau)::date < :fin
            order by jour, action.titre
            """.formatted(ditAussi, jointure, lesquelles)).paramSource(comptee);
    }

    /** Of the partnership actions with a session held in the year. */
    List<String> partenaires(Periode comptee) {
        return jdbc.sql("""
            select distinct action.partenaire
            from structure
            join action using (structure_id)
            join seance on seance.structure_id = action.structure_id
                and seance.action_id = action.id
                and seance.statut = 'tenue'
            where action.type = 'partenariat'
                and action.partenaire is not null
                and seance.debut >= minuit(:debut)
                and seance.debut < minuit(:fin)
            order by action.partenaire
            """).paramSource(comptee).query(String.class).list();
    }

    /** The surveys opened in a year, and what they asked. */
    @Repository
    record ContexteEnquetesRepository(JdbcClient jdbc) {

        List<EnquetePosee> ouvertes(Periode comptee) {
            return jdbc.sql("""
                select
                    id,
                    reference,
                    titre,
                    ouverte,
                    fermee
                from enquete
                where lancee_le is not null
                    and ouverte >= :debut
                    and ouverte < :fin
                order by ouverte, reference
                """).paramSource(comptee).query(Entete.class).list().stream()
                    .map(entete -> new EnquetePosee(
                            entete.reference(),
                            entete.titre(),
                            entete.ouverte(),
                            entete.fermee(),
                            questions(entete.id())))
                    .toList();
        }

        private List<Question> questions(UUID enquete) {
            var mots = mots(enquete);
            return jdbc.sql("""
                select
                    code,
                    libelle,
                    type,
                    choix
                from enquete_question
                where enquete_id = :enquete
                order by ordre
                """).param("enquete", enquete).query(Posee.class).stream()
                    .map(posee -> new Question(
                            posee.code(),
                            posee.libelle(),
                            posee.type(),
                            choix(posee.choix()),
                            mots.getOrDefault(posee.code(), Map.of())))
                    .toList();
        }

        private Map<String, Map<String, String>> mots(UUID enquete) {
            return jdbc
                    .sql("select question, valeur, libelle from enquete_choix where enquete_id = :enquete")
                    .param("enquete", enquete)
                    .query(Dit.class)
                    .stream()
                    .collect(Collectors.groupingBy(Dit::question, Collectors.toMap(Dit::valeur, Dit::libelle)));
        }

        private static List<String> choix(@Nullable String choix) {
            return choix == null || choix.isBlank() ? List.of() : List.of(choix.split("\\|"));
        }

        record Posee(
                String code,
                String libelle,
                String type,
                @Nullable String choix) {}

        record Dit(String question, String valeur, String libelle) {}

        record Entete(
                UUID id,
                String reference,
                String titre,
                LocalDate ouverte,
                @Nullable LocalDate fermee) {}
    }
}
