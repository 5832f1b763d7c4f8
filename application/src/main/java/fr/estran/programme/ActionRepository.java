package fr.estran.programme;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.ActionId;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ActionRepository(JdbcClient jdbc, FormesDeLaVille formes) {

    /** In seconds. */
    private static final int PATIENCE = 3;

    private static final String ACTIONS = ("""
        select
            action.id,
            action.type,
            action.titre,
            thematique.retenue as thematique,
            action.capacite,
            action.publiee,
            action.reservation,
            action.inscriptions_des,
            action.places_gardees,
            action.gardees_jusqu_au,
            action.promotion = 'proposition' as sur_proposition,
            action.delai_reponse,
            coalesce(array_to_string(thematique.appareils, ' '), '') as appareils,
            array_remove(array[%s, %s], null) as questions,
            heures.debut,
            heures.fin
        from action
        left join thematique_retenue thematique on thematique.structure_id = action.structure_id
            and thematique.code = action.thematique
        left join question_d_inscription premiere on premiere.structure_id = action.structure_id
            and premiere.action_id = action.id and premiere.rang = 1
        left join question_d_inscription seconde on seconde.structure_id = action.structure_id
            and seconde.action_id = action.id and seconde.rang = 2
        left join lateral (
            select min(seance.debut) as debut, max(seance.fin) as fin
            from seance
            where seance.structure_id = action.structure_id
                and seance.action_id = action.id
                and seance.statut <> 'annulee'
        ) heures on true
        """)
            .formatted(
                    QuestionDInscription.LIGNE.formatted("premiere"), QuestionDInscription.LIGNE.formatted("seconde"));

    /** Found from the sessions to come: those of ten years are read of no other. */
    private static final String A_VENIR = """
        where action.capacite is not null
            and action.id in (select action_id from seance where debut > :maintenant)
            and heures.debut > :maintenant
        """;

    /**
     * And what is decided then is not waited for on the disk, whatever is found. The time is that of the whole statement: a time given to PostgreSQL for locks is spent again and again, in the queue
     * and then at its head. What is waited for after this has a time for each wait.
     */
    void verrouiller(Collection<ActionId> actions) {
        try {
            jdbc.sql("""
                select set_config('synchronous_commit', 'off', true), (
                    select count(*)
                    from (
                        select set_config('lock_timeout', '3s', true)
                        from action
                        where id = any(:actions)
                        order by id
                        for no key update
                    ) prises
                )
                """).param("actions", actions).withQueryTimeout(PATIENCE).query((RowCallbackHandler) _ -> {});
        } catch (QueryTimeoutException e) {
            throw new CannotAcquireLockException("the places are being decided elsewhere", e);
        }
    }

    List<ActionOuverte> lire(Collection<ActionId> actions) {
        return jdbc.sql(ACTIONS + """
            where action.id = any(:actions)
            order by heures.debut, action.id
            """)
                .param("actions", actions)
                .query(ActionOuverte.class)
                .list();
    }

    List<ActionOuverte> aVenir(Instant maintenant) {
        return jdbc.sql(ACTIONS + A_VENIR + "order by heures.debut, action.id")
                .param("maintenant", maintenant)
                .query(ActionOuverte.class)
                .list();
    }

    List<ActionOuverte> reprogrammees(ActionId action, Instant maintenant) {
        return jdbc.sql(ACTIONS + A_VENIR + """
            and action.reprogrammation_de_id = :action
            order by heures.debut, action.id
            """)
                .param("action", action)
                .param("maintenant", maintenant)
                .query(ActionOuverte.class)
                .list();
    }

    /** When and where they are: past and cancelled sessions too, and those of drafts; none that was removed. */
    List<SeancePublique> seances(Collection<ActionId> actions) {
        var connues = formes.lire();
        return jdbc
                .sql(LigneDuProgramme.SEANCES + " where action.id = any(:actions) and seance.retrait is null"
                        + LigneDuProgramme.ORDRE)
                .param("actions", actions)
                .query(LigneDuProgramme.class)
                .stream()
                .map(ligne -> ligne.seance(connues))
                .toList();
    }

    Map<String, String> themes() {
        return jdbc
                .sql("select code, coalesce(libelle, code) as libelle from thematique_retenue")
                .query((ligne, _) -> Map.entry(ligne.getString("code"), ligne.getString("libelle")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
