package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ArretRepository(JdbcClient jdbc) {

    /** Of a message that was sent; only what leaves by itself can be asked to stop. */
    Optional<String> destinataireDuJeton(UUID jeton) {
        return jdbc.sql("""
                        select destinataire
                        from message
                        where jeton = :jeton and destinataire is not null and canal in\s""" + Moyen.sql(Moyen::partSeul))
                .param("jeton", jeton)
                .query(String.class)
                .optional();
    }

    Optional<String> destinataireDuMessage(UUID message) {
        return jdbc.sql("""
                        select destinataire
                        from message
                        where id = :id and destinataire is not null and canal in\s""" + Moyen.sql(Moyen::partSeul))
                .param("id", message)
                .query(String.class)
                .optional();
    }

    boolean demande(String destinataire) {
        return jdbc.sql("select exists (select from message_arret where destinataire = lower(:destinataire))")
                .param("destinataire", destinataire)
                .query(Boolean.class)
                .single();
    }

    void arreter(String destinataire, Instant maintenant) {
        jdbc.sql("""
            insert into message_arret (structure_id, destinataire, le)
            values (structure_courante(), lower(:destinataire), :maintenant)
            on conflict do nothing
            """)
                .param("destinataire", destinataire)
                .param("maintenant", maintenant)
                .update();
    }

    /** That number and that address are kept for nobody any more, unless somebody whom the town knows has them too. */
    void oublier(@Nullable String telephone, @Nullable String courriel) {
        jdbc.sql("""
            delete from message_arret
            where (destinataire = lower(:courriel) or numero(destinataire) = numero(:telephone))
                and not exists (
                    select from usager
                    where lower(usager.courriel) = message_arret.destinataire
                        or usager.telephone_plie = numero(message_arret.destinataire))
                and not exists (
                    select from tiers
                    where lower(tiers.courriel) = message_arret.destinataire
                        or numero(tiers.telephone) = numero(message_arret.destinataire))
            """).param("telephone", telephone).param("courriel", courriel).update();
    }
}
