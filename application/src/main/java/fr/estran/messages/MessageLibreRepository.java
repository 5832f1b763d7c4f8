package fr.estran.messages;

import fr.estran.messages.AEcrire.Concernee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written freely, and what became of it as the outbox has it. */
@Repository
record MessageLibreRepository(JdbcClient jdbc) {

    /**
     * One that was not said.
     *
     * @param inscription null of a group, and then only
     * @param debut of what it is about, as it stands now
     */
    record Tu(
            UUID libre,
            @Nullable InscriptionId inscription,
            @Nullable UUID groupe,
            Instant debut) {

        Object qui() {
            return inscription == null ? Objects.requireNonNull(groupe) : inscription;
        }
    }

    private static final String PREVENUES = EtatDeMessage.sql(EtatDeMessage::prevenu) + "\n";

    private static final String LIBRES = """
            select
                libre.id,
                libre.texte,
                libre.attente,
                compte.nom as par,
                libre.ecrit_le,
                suivi.personnes,
                suivi.prevenues,
                suivi.non_jointes,
                libre.ecartees
            from message_libre libre
            left join compte on compte.structure_id = libre.structure_id and compte.id = libre.ecrit_par
            cross join lateral (
                select
                    coalesce(sum(dits.nombre), 0)::integer as personnes,
                    coalesce(sum(dits.nombre) filter (where message.etat in\s""" + PREVENUES + """
                        ), 0)::integer as prevenues,
                    coalesce(sum(dits.nombre) filter (where message.etat = 'echoue'), 0)::integer as non_jointes
                from message
                left join groupe on groupe.structure_id = message.structure_id and groupe.id = message.groupe_id
                cross join lateral (
                    select\s""" + Ensembles.PERSONNES + """
                    as nombre
                ) dits
                where message.structure_id = libre.structure_id
                    and message.libre_id = libre.id
                    and message.etat <> 'sans_objet'
                    and not exists (
                        select from message suite
                        where suite.structure_id = message.structure_id and suite.remplace_id = message.id)
            ) suivi
            """;

    /** Two who write at once follow each other: the second reads what the first wrote. */
    void chacunSonTour() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('messages libres/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    void ajouter(AEcrire ecrit, int ecartees, CompteId par, Instant maintenant) {
        jdbc.sql("""
            insert into message_libre (structure_id, id, texte, attente, ecartees, ecrit_par, ecrit_le)
            values (structure_courante(), :id, :texte, :attente, :ecartees, :par, :maintenant)
            """)
                .paramSource(ecrit)
                .param("ecartees", ecartees)
                .param("par", par)
                .param("maintenant", maintenant)
                .update();
        jdbc.sql("""
            insert into message_libre_action (structure_id, libre_id, action_id, seance_id)
            select structure_courante(), :libre, action, seance
            from unnest(:actions::uuid[], :seances::uuid[]) concernee (action, seance)
            """)
                .param("libre", ecrit.id())
                .param("actions", ecrit.actions())
                .param(
                        "seances",
                        ecrit.concernees().stream().map(Concernee::seance).toList())
                .update();
    }

    void retirer(UUID libre) {
        jdbc.sql("delete from message_libre where id = :id").param("id", libre).update();
    }

    Optional<MessageLibre> lire(UUID libre) {
        return jdbc.sql(LIBRES + "where libre.id = :id")
                .param("id", libre)
                .query(MessageLibre.class)
                .optional();
    }

    Lecture<MessageLibre> lecture(List<ActionId> actions) {
        return new Lecture<>(MessageLibre.class, LIBRES + """
            where libre.id in (select libre_id from message_libre_action where action_id = any(:actions))
            order by libre.ecrit_le desc, libre.id desc
            """, Map.of("actions", actions));
    }

    List<MessageLibre> de(List<ActionId> actions) {
        return jdbc.sql(lecture(actions).sql())
                .param("actions", actions)
                .query(MessageLibre.class)
                .list();
    }

    Optional<UUID> dernier(List<ActionId> actions) {
        return jdbc.sql("""
            select libre.id
            from message_libre libre
            where libre.id in (select libre_id from message_libre_action where action_id = any(:actions))
            order by libre.ecrit_le desc, libre.id desc
            limit 1
            """).param("actions", actions).query(UUID.class).optional();
    }

    List<UUID> unParMoyen(UUID libre) {
        return jdbc.sql("""
            select distinct on (canal) id
            from message
            where libre_id = :libre and destinataire is not null
            order by canal, pour, id
            """).param("libre", libre).query(UUID.class).list();
    }

    /** As names are written, in one word to three, with a capital: who is called Petit is not met in each sentence. */
    List<String> nomsDuRegistre(String texte) {
        return jdbc.sql("""
            select distinct mots
            from (
                select mot, nullif(lead(mot) over suite, '') as apres, nullif(lead(mot, 2) over suite, '') as ensuite
                from regexp_split_to_table(:texte, '[^[:alpha:]''’-]+') with ordinality ecrit (mot, rang)
                window suite as (order by rang)
            ) ecrit
            cross join lateral (values (mot), (mot || ' ' || apres), (mot || ' ' || apres || ' ' || ensuite)) suivis (mots)
            where mot ~ '^[[:upper:]]'
                and length(mots) > 2
                and exists (select from usager where nom_plie = plier(mots))
            order by mots
            limit 5
            """).param("texte", texte).query(String.class).list();
    }

    /**
     * What was left unsaid of an action that is held now, to whoever has a place there; what is erased, over, or was told otherwise stays
     * unsaid. One line for each person and word, by however many ways it was to be told.
     */
    List<Tu> tus(ActionId action, Instant maintenant) {
        return jdbc.sql("""
            select distinct
                message.libre_id as libre,
                message.inscription_id as inscription,
                message.groupe_id as groupe,
                coalesce(seance.debut, message.avant) as debut
            from message
            join message_libre libre on libre.structure_id = message.structure_id and libre.id = message.libre_id
            join message_libre_action ecrite on ecrite.structure_id = message.structure_id
                and ecrite.libre_id = message.libre_id
                and ecrite.action_id = message.action_id
            left join seance on seance.structure_id = ecrite.structure_id and seance.id = ecrite.seance_id
            where message.action_id = :action
                and message.etat = 'sans_objet'
                and message.destinataire is not null
                and coalesce(seance.debut, message.avant) > :maintenant
                and libre.texte is not null
                and seance.statut is distinct from 'annulee'
                and (exists (
                        select from inscription
                        where inscription.structure_id = message.structure_id
                            and inscription.id = message.inscription_id
                            and (inscription.statut in ('proposee', 'confirmee')
                                or libre.attente and inscription.statut = 'liste_attente'))
                    or exists (
                        select from groupe
                        where groupe.structure_id = message.structure_id
                            and groupe.id = message.groupe_id
                            and groupe.places > 0))
                and not exists (
                    select from message suite
                    where suite.structure_id = message.structure_id and suite.remplace_id = message.id)
            order by debut, libre
            """)
                .param("action", action)
                .param("maintenant", maintenant)
                .query(Tu.class)
                .list();
    }

    /** What is told of it was forgotten. */
    void effacer(Instant avant) {
        jdbc.sql("""
            delete from message_libre
            where ecrit_le < :avant
                and not exists (
                    select from message
                    where message.structure_id = message_libre.structure_id and message.libre_id = message_libre.id)
            """).param("avant", avant).update();
    }
}
