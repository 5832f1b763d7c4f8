package fr.estran.messages.relances;

import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was noted of a call, taken back. */
@Repository
record ReprisesRepository(JdbcClient jdbc) {

    /** One of those that were told, or not, in the same call. */
    record Notee(
            UUID id,
            @Nullable InscriptionId inscription,
            String modele,
            @Nullable String issue,
            int tentatives) {}

    /** Of one call, and not of the others that the same person has noted. */
    private static final String MEME_APPEL = """
        autre.structure_id = message.structure_id
            and autre.note_par = message.note_par
            and autre.dernier_essai = message.dernier_essai
            and autre.action_id = message.action_id
            and autre.destinataire = message.destinataire
            and autre.canal = 'appel'
        """;

    /** The last call that this account has noted since then. */
    Optional<AppelNote> dernier(CompteId par, Instant depuis) {
        return jdbc.sql("""
            select
                message.id,
                coalesce(nom_entier(usager), groupe.nom, '') as qui,
                message.issue,
                message.action_id as action
            from message
            left join inscription on inscription.structure_id = message.structure_id
                and inscription.id = message.inscription_id
            left join usager on usager.structure_id = message.structure_id
                and usager.id = inscription.usager_id
            left join groupe on groupe.structure_id = message.structure_id and groupe.id = message.groupe_id
            where message.note_par = :par and message.dernier_essai >= :depuis and message.issue is not null
            order by message.dernier_essai desc, message.issue = 'ne_vient_pas' desc, message.id
            limit 1
            """)
                .param("par", par)
                .param("depuis", depuis)
                .query(AppelNote.class)
                .optional();
    }

    List<Notee> notees(UUID message) {
        return jdbc.sql("""
                        select autre.id, autre.inscription_id as inscription, autre.modele, autre.issue, autre.tentatives
                        from message
                        join message autre on\s""" + MEME_APPEL + """
                        where message.id = :id
                        order by autre.id
                        """)
                .param("id", message)
                .query(Notee.class)
                .list();
    }

    /** A letter that took the place of the call, and has left or is said to have. */
    boolean lettrePartie(Collection<UUID> messages) {
        return jdbc.sql("""
            select exists (
                select from message
                where remplace_id = any(:messages) and etat not in ('a_poster', 'sans_objet'))
            """).param("messages", messages).query(Boolean.class).single();
    }

    void retirerLesLettres(Collection<UUID> messages) {
        jdbc.sql("delete from message where remplace_id = any(:messages)")
                .param("messages", messages)
                .update();
    }

    /** To be made again, as it was before; in the hand of whoever takes it back. */
    int reprendre(Collection<UUID> messages, CompteId par, Instant jusqua) {
        return jdbc.sql("""
            update message
            set
                etat = 'a_appeler',
                issue = issue_precedente,
                dernier_essai = essai_precedent,
                tentatives = tentatives - 1,
                echec = null,
                clos_le = null,
                note_par = null,
                issue_precedente = null,
                essai_precedent = null,
                appel_par = :par,
                appel_jusqu_a = :jusqua
            where id = any(:messages)
                and note_par is not null
                and tentatives > 0
                and etat in ('a_appeler', 'fait', 'echoue')
            """)
                .param("messages", messages)
                .param("par", par)
                .param("jusqua", jusqua)
                .update();
    }
}
