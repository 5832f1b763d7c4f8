package fr.estran.messages.relances;

import fr.estran.messages.Ensembles;
import fr.estran.messages.Modele;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox, as the staff look at it. */
@Repository
record SuiviRepository(JdbcClient jdbc) {

    private static final String MESSAGES = """
        select
            message.id,
            message.modele,
            message.canal as moyen,
            message.etat,
            coalesce(intermediaire.nom, personne.nom) as qui,
            case when intermediaire.nom is not null then personne.nom end as personne,
            message.groupe_id is not null as groupe,
            message.destinataire,
            message.action_id as action,
            action.titre,
            action.type,
            dite.debut,
            message.debut as avant,
            case when inscription.statut = 'proposee' then inscription.propose_jusqu_a end as jusqua,
            message.du,
            message.tentatives,
            message.dernier_essai,
            message.issue,
            message.echec,
            message.retenu,
            message.envoye_le,
            message.clos_le,
            noteur.nom as note_par,
            coalesce(demande.sans_message, false) as sans_message,
            structure.fuseau
        """;

    private static final String AVEC = """
        join structure on structure.structure_id = message.structure_id
        join action on action.structure_id = message.structure_id and action.id = message.action_id
        left join inscription on inscription.structure_id = message.structure_id
            and inscription.id = message.inscription_id
        left join usager on usager.structure_id = message.structure_id and usager.id = inscription.usager_id
        left join groupe on groupe.structure_id = message.structure_id and groupe.id = message.groupe_id
        cross join lateral (
            select coalesce(nom_entier(usager), groupe.nom, '') as nom
        ) personne
        left join demande on demande.structure_id = message.structure_id and demande.id = inscription.demande_id
        left join tiers on tiers.structure_id = message.structure_id and tiers.inscription_id = message.inscription_id
        cross join lateral (
            select case message.pour when 'professionnel' then demande.professionnel when 'tiers' then coalesce(tiers.nom, :tiersInconnu) end as nom
        ) intermediaire
        left join compte noteur on noteur.structure_id = message.structure_id and noteur.id = message.note_par
        left join message_libre_action sur on sur.structure_id = message.structure_id
            and sur.libre_id = message.libre_id
            and sur.action_id = message.action_id
        left join lateral (
            select seance.debut
            from seance
            where seance.structure_id = message.structure_id
                and seance.action_id = message.action_id
                and seance.id = coalesce(message.seance_id, sur.seance_id, seance.id)
            order by seance.statut = 'annulee', seance.debut
            limit 1
        ) dite on true
        """;

    private static final String PREVENUES = EtatDeMessage.sql(EtatDeMessage::prevenu) + "\n";

    /** Nothing has taken its place. */
    private static final String SANS_SUITE = """
        not exists (
            select from message suite
            where suite.structure_id = message.structure_id and suite.remplace_id = message.id)
        """;

    private static final Map<Liste, String> LISTES = Map.of(
            Liste.ECHECS,
            "message.etat = 'echoue' and " + SANS_SUITE,
            Liste.A_VENIR,
            """
            (message.etat = 'a_envoyer'
                or message.etat = 'a_appeler' and message.du > :demain
                or message.etat = 'a_poster' and message.du > :semaine)
            """,
            Liste.PARTIS,
            "message.etat in " + PREVENUES);

    private static final Map<Liste, String> ORDRES = Map.of(
            Liste.ECHECS,
            "message.clos_le desc, message.id",
            Liste.A_VENIR,
            "message.du, message.id",
            Liste.PARTIS,
            "coalesce(message.envoye_le, message.clos_le) desc");

    private static final String CHANGEMENTS = """
            message.modele in\s""" + Modele.sql(Modele::changement) + """
            and message.etat <> 'sans_objet'
            and\s""" + SANS_SUITE;

    private static final String PAS_PREVENUES = CHANGEMENTS + " and message.etat not in " + PREVENUES;

    private static final String COMPTES =
            """
                            select
                                (count(*) filter (where etat = 'a_appeler' and du <= :demain))::integer as appels,
                                (count(distinct (action_id, modele, libre_id, destinataire)) filter (
                                    where etat = 'a_poster' and du <= :semaine))::integer as lettres,
                                (count(*) filter (where etat = 'echoue' and\s""" + SANS_SUITE + """
                                ))::integer as echecs,
                                (count(*) filter (where etat = 'a_envoyer' and retenu))::integer as retenus,
                            (count(*) filter (where\s""" + LISTES.get(Liste.A_VENIR) + """
                                    ))::integer as a_venir,
                                (select count(*) from appel_recu where etat = 'a_rappeler')::integer as recus,
                                min(du) filter (where etat = 'a_poster' and du <= :semaine) as poster_avant
                            from message
                            where sujet = 'place'
                                and (etat = 'echoue' or etat in\s""" + Ensembles.EN_ATTENTE + """
                                )
                            """;

    record SansMoyen(boolean oui) {}

    record APrevenir(ActionId action, String titre, int nombre) {}

    /** @param demain until when a call is shown, @param semaine until when a letter is */
    record Horizon(Instant demain, Instant semaine) {}

    /** The page is cut before anything is joined to it: an index has it in order. */
    List<MessageVu> page(Liste liste, @Nullable ActionId action, Horizon horizon, int combien, int apres) {
        var ordre = " order by " + ORDRES.get(liste);
        return jdbc.sql(MESSAGES
                        + "from (select * from message where sujet = 'place' and (:action::uuid is null or action_id = :action) and "
                        + LISTES.get(liste) + ordre + " limit :combien offset :apres) message " + AVEC + ordre)
                .paramSource(horizon)
                .param("action", action)
                .param("combien", combien)
                .param("apres", apres)
                .param("tiersInconnu", LigneAppel.tiersInconnu())
                .query(MessageVu.class)
                .list();
    }

    ComptesDesListes comptes(@Nullable ActionId action, Horizon horizon) {
        return jdbc.sql(COMPTES + "and (:action::uuid is null or action_id = :action)")
                .paramSource(horizon)
                .param("action", action)
                .query(ComptesDesListes.class)
                .single();
    }

    Lecture<ComptesDesListes> tousLesComptes(Horizon horizon) {
        return new Lecture<>(
                ComptesDesListes.class, COMPTES, Map.of("demain", horizon.demain(), "semaine", horizon.semaine()));
    }

    /** All who are to be told that a session of the action is not what was announced. */
    List<MessageVu> changementsDe(ActionId action) {
        return jdbc.sql(MESSAGES + "from message " + AVEC + "where message.action_id = :action and " + CHANGEMENTS
                        + "order by message.canal, personne.nom, message.id")
                .param("action", action)
                .param("tiersInconnu", LigneAppel.tiersInconnu())
                .query(MessageVu.class)
                .list();
    }

    /** All who are told what somebody wrote; of what did not get through and was replaced, what replaced it. */
    List<MessageVu> duLibre(UUID libre) {
        return jdbc.sql(MESSAGES + "from message " + AVEC
                        + "where message.libre_id = :libre and message.etat <> 'sans_objet' and " + SANS_SUITE
                        + "order by message.canal, personne.nom, message.id")
                .param("libre", libre)
                .param("tiersInconnu", LigneAppel.tiersInconnu())
                .query(MessageVu.class)
                .list();
    }

    /** Actions that have changed, and of which somebody does not know yet. */
    Lecture<APrevenir> aPrevenir() {
        return new Lecture<>(APrevenir.class, """
                            select
                                message.action_id as action,
                                action.titre,
                                sum(\s""" + Ensembles.PERSONNES + """
                                )::integer as nombre
                            from message
                            join action on action.structure_id = message.structure_id and action.id = message.action_id
                            left join groupe on groupe.structure_id = message.structure_id and groupe.id = message.groupe_id
                            where
                            """ + PAS_PREVENUES + """
                            group by message.action_id, action.titre
                            order by min(message.du)
                            """);
    }

    /** Whether something could not leave, for want of a way out. */
    Lecture<SansMoyen> sansMoyen(Instant depuis) {
        var sansPorteur = Moyen.tous().stream()
                .flatMap(moyen -> moyen.sansPorteur().stream())
                .toList();
        return new Lecture<>(SansMoyen.class, """
            select exists (
                select from message
                where sujet = 'place' and etat = 'echoue' and echec = any(:sansPorteur) and clos_le >= :depuis
            ) as oui
            """, Map.of("sansPorteur", sansPorteur, "depuis", depuis));
    }
}
