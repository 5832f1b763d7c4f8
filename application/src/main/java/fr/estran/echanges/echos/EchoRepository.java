package fr.estran.echanges.echos;

import fr.estran.echanges.echos.Entente.Manquee;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureSuivie.Sujet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programs that are told, and what each is still to be told. */
@Repository
record EchoRepository(JdbcClient jdbc) {

    /**
     * What opens it and signs, both sealed.
     *
     * @param essais in vain, so far
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Scelle(
            EchoId id,
            byte[] adresse,
            byte[] secret,
            int essais,
            @Nullable Instant panneDepuis) {}

    /** @param id by which it is known, however often it is tried */
    record ADire(UUID id, Sujet sujet, Instant change) {}

    List<EchoVu> tous() {
        return jdbc.sql("""
            select
                echo.id,
                nom,
                hote,
                array_agg(sujet::text order by sujet desc) as sujets,
                dit_le,
                panne,
                statut,
                panne_depuis,
                bool_or(appel_id is not null) as attend,
                arrete_le
            from echo
            join echo_suit on echo_suit.structure_id = echo.structure_id and echo_suit.echo_id = echo.id
            group by echo.structure_id, echo.id
            order by nom, echo.id
            """).query(EchoVu.class).list();
    }

    /** Whoever adds one does so after the other. */
    int nombre() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('echo'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) _ -> {});
        return jdbc.sql("select count(*) from echo").query(Integer.class).single();
    }

    /** @param scelle what opens it and signs; @param hote what is shown of its address */
    void ajouter(Scelle scelle, String nom, String hote, Instant maintenant) {
        jdbc.sql("""
            insert into echo (structure_id, id, nom, hote, adresse, secret, cree_le)
            values (structure_courante(), :id, :nom, :hote, :adresse, :secret, :maintenant)
            """)
                .paramSource(scelle)
                .param("nom", nom)
                .param("hote", hote)
                .param("maintenant", maintenant)
                .update();
    }

    /** @param empreinte of how it is today: nothing is to be told of it yet */
    void suivre(EchoId echo, Sujet sujet, byte[] empreinte) {
        jdbc.sql("""
            insert into echo_suit (structure_id, echo_id, sujet, empreinte)
            values (structure_courante(), :echo, :sujet, :empreinte)
            """)
                .param("echo", echo)
                .param("sujet", sujet)
                .param("empreinte", empreinte)
                .update();
    }

    /** @return whether there was one */
    boolean retirer(EchoId id) {
        return jdbc.sql("delete from echo where id = :id").param("id", id).update() == 1;
    }

    /** @return whether there is one */
    boolean changerLeSecret(EchoId id, byte[] secret) {
        return jdbc.sql("update echo set secret = :secret where id = :id")
                        .param("id", id)
                        .param("secret", secret)
                        .update()
                == 1;
    }

    /** By one at least that was not given up. */
    Set<Sujet> suivis() {
        return Set.copyOf(jdbc.sql("""
            select distinct sujet from echo_suit
            join echo on echo.structure_id = echo_suit.structure_id and echo.id = echo_suit.echo_id and arrete_le is null
            """)
                .query((ligne, _) -> Code.de(Sujet.class, ligne.getString(1)))
                .list());
    }

    /** Told to all that follow it, unless they know it so already. */
    void change(Sujet sujet, byte[] empreinte, Instant maintenant) {
        jdbc.sql("""
            update echo_suit
            set empreinte = :empreinte, appel_id = gen_random_uuid(), change_le = :maintenant
            where sujet = :sujet and empreinte <> :empreinte
            """)
                .param("sujet", sujet)
                .param("empreinte", empreinte)
                .param("maintenant", maintenant)
                .update();
    }

    /** Whose turn it is; those that answered the last time come first. */
    List<EchoId> aPrevenir(Instant maintenant) {
        return jdbc.sql("""
            select id from echo
            where arrete_le is null
                and coalesce(prochain_le, '-infinity') <= :maintenant
                and exists (
                    select from echo_suit
                    where echo_suit.structure_id = echo.structure_id
                        and echo_suit.echo_id = echo.id
                        and appel_id is not null
                )
            order by essais, id
            """)
                .param("maintenant", maintenant)
                .query((ligne, _) -> EchoId.valueOf(ligne.getString(1)))
                .list();
    }

    /** Nobody changes it until the transaction ends. */
    Optional<Scelle> scelle(EchoId id) {
        return jdbc.sql("select id, adresse, secret, essais, panne_depuis from echo where id = :id for update")
                .param("id", id)
                .query(Scelle.class)
                .optional();
    }

    List<ADire> aDire(EchoId echo) {
        return jdbc.sql("""
            select appel_id as id, sujet, change_le as change from echo_suit
            where echo_id = :echo and appel_id is not null
            order by change_le, sujet
            """).param("echo", echo).query(ADire.class).list();
    }

    /** What has changed again meanwhile is still to be told. */
    void dit(EchoId echo, UUID appel) {
        jdbc.sql("update echo_suit set appel_id = null, change_le = null where echo_id = :echo and appel_id = :appel")
                .param("echo", echo)
                .param("appel", appel)
                .update();
    }

    void entendu(EchoId echo, Instant maintenant) {
        jdbc.sql("""
            update echo
            set
                dit_le = :maintenant,
                essais = 0,
                prochain_le = null,
                panne = null,
                statut = null,
                panne_depuis = null,
                arrete_le = null
            where id = :echo
            """).param("echo", echo).param("maintenant", maintenant).update();
    }

    /** @param prochain when to try again; null gives up */
    void manque(EchoId echo, Manquee manquee, Instant maintenant, @Nullable Instant prochain) {
        jdbc.sql("""
            update echo
            set
                essais = essais + 1,
                panne = :panne,
                statut = :statut,
                panne_depuis = coalesce(panne_depuis, :maintenant),
                prochain_le = :prochain,
                arrete_le = case when :prochain::timestamptz is null then :maintenant end
            where id = :echo
            """)
                .param("echo", echo)
                .param("panne", manquee.manque())
                .param("statut", manquee.statut())
                .param("maintenant", maintenant)
                .param("prochain", prochain)
                .update();
    }
}
