package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record LienAgendaRepository(JdbcClient jdbc) {

    /** Since when an account has one. */
    Optional<LocalDate> depuis(UUID compte) {
        return jdbc.sql("""
            select (lien_agenda.cree_le at time zone structure.fuseau)::date
            from lien_agenda
            join structure on structure.structure_id = lien_agenda.structure_id
            where lien_agenda.compte_id = :compte
            """).param("compte", compte).query(LocalDate.class).optional();
    }

    /** The counsellor whose sessions are told, while the account is open and theirs. */
    Optional<ConseillerId> conseiller(byte[] empreinte) {
        return jdbc.sql("""
            select compte.conseiller_id
            from lien_agenda
            join compte on compte.structure_id = lien_agenda.structure_id and compte.id = lien_agenda.compte_id
            where lien_agenda.empreinte = :empreinte and compte.actif and compte.conseiller_id is not null
            """)
                .param("empreinte", empreinte)
                .query(ConseillerId.class)
                .optional();
    }

    /** The link that there was leads nowhere any more. */
    void remplacer(UUID compte, byte[] empreinte, Instant maintenant) {
        jdbc.sql("""
            insert into lien_agenda (structure_id, compte_id, empreinte, cree_le)
            values (structure_courante(), :compte, :empreinte, :maintenant)
            on conflict (structure_id, compte_id) do update
            set empreinte = excluded.empreinte, cree_le = excluded.cree_le
            """)
                .param("compte", compte)
                .param("empreinte", empreinte)
                .param("maintenant", maintenant)
                .update();
    }

    int retirer(UUID compte) {
        return jdbc.sql("delete from lien_agenda where compte_id = :compte")
                .param("compte", compte)
                .update();
    }
}
