package fr.estran.accueil.ailleurs;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendars that the team keeps elsewhere, and the hours that they take. */
@Repository
@Order(110)
record AilleursRepository(JdbcClient jdbc) implements AttacheAuConseiller {

    private static final Messages MESSAGES = Messages.de("accueil/ailleurs");

    /** Of the world's names, what ends so leads nowhere (RFC 2606): the calendar of the demonstration. */
    private static final String MENE_QUELQUE_PART = "agenda.hote not like '%.invalid'";

    /** One that has not answered for long. */
    record Muet(String qui, String nom, Instant depuis) {}

    List<AgendaVu> de(ConseillerId conseiller, Instant maintenant) {
        return jdbc.sql("""
            select
                id,
                nom,
                hote,
                lu_le,
                panne,
                panne_depuis,
                illisibles,
                lu,
                ecrit,
                ecrit_le,
                (
                    select count(*)::integer from heure_occupee heure
                    where heure.structure_id = agenda.structure_id
                        and heure.agenda_id = agenda.id
                        and heure.fin > :maintenant
                ) as heures
            from agenda_d_ailleurs agenda
            where conseiller_id = :conseiller
            order by id
            """)
                .param("conseiller", conseiller)
                .param("maintenant", maintenant)
                .query(AgendaVu.class)
                .list();
    }

    /** @param adresse sealed; @param hote what is shown of it */
    void ajouter(AgendaRelu agenda, String nom, String hote, byte[] adresse) {
        jdbc.sql("""
            insert into agenda_d_ailleurs (structure_id, id, conseiller_id, nom, hote, adresse, caldav, lu, ecrit)
            values (structure_courante(), :id, :conseiller, :nom, :hote, :adresse, :caldav, :lu, :ecrit)
            """)
                .paramSource(agenda)
                .param("nom", nom)
                .param("hote", hote)
                .param("adresse", adresse)
                .update();
    }

    /** Its hours go with it. */
    int retirer(UUID id, ConseillerId conseiller) {
        return jdbc.sql("delete from agenda_d_ailleurs where id = :id and conseiller_id = :conseiller")
                .param("id", id)
                .param("conseiller", conseiller)
                .update();
    }

    /** Whoever has left, or has no account any more, is read no longer: nobody could take the address back. */
    void oublierLesPartis(LocalDate jour) {
        jdbc.sql("""
            delete from agenda_d_ailleurs agenda
            where not exists (
                select from conseiller
                join compte on compte.structure_id = conseiller.structure_id
                    and compte.conseiller_id = conseiller.id
                    and compte.actif
                where conseiller.structure_id = agenda.structure_id
                    and conseiller.id = agenda.conseiller_id
                    and coalesce(conseiller.sortie, 'infinity') >= :jour
            ) and
            """ + MENE_QUELQUE_PART).param("jour", jour).update();
    }

    void oublierLePasse(Instant avant) {
        jdbc.sql("delete from heure_occupee where fin <= :avant")
                .param("avant", avant)
                .update();
    }

    /** Those that answered the last time come first. */
    List<AgendaRelu> aRelire() {
        return relus(
                MENE_QUELQUE_PART + " order by agenda.panne is not null, agenda.lu_le nulls first, agenda.id",
                null,
                null);
    }

    Optional<AgendaRelu> aRelire(UUID id, ConseillerId conseiller) {
        return relus("agenda.id = :id and agenda.conseiller_id = :conseiller", id, conseiller).stream()
                .findFirst();
    }

    private List<AgendaRelu> relus(String lesquels, @Nullable UUID id, @Nullable ConseillerId conseiller) {
        return jdbc.sql("""
            select
                agenda.id,
                agenda.conseiller_id as conseiller,
                coalesce(
                    (
                        select min(courriel) from compte
                        where compte.structure_id = agenda.structure_id
                            and compte.conseiller_id = agenda.conseiller_id
                    ),
                    '') as courriel,
                agenda.etag,
                agenda.jour_lu,
                agenda.caldav,
                agenda.lu,
                agenda.ecrit
            from agenda_d_ailleurs agenda
            where
            """ + " " + lesquels)
                .param("id", id)
                .param("conseiller", conseiller)
                .query(AgendaRelu.class)
                .list();
    }

    /** Somebody who receives, and has an account if anybody has; nobody once there is such a calendar. */
    Optional<ConseillerId> pourLaDemonstration() {
        return jdbc.sql("""
            select conseiller.id
            from conseiller
            left join compte on compte.structure_id = conseiller.structure_id and compte.conseiller_id = conseiller.id
            where conseiller.sortie is null and not exists (select from agenda_d_ailleurs)
            order by compte.id is null, conseiller.prenom
            limit 1
            """).query(ConseillerId.class).optional();
    }

    /** Of the account of that counsellor; blank where there is none. */
    String courriel(ConseillerId conseiller) {
        return jdbc.sql("select coalesce(min(courriel), '') from compte where conseiller_id = :conseiller")
                .param("conseiller", conseiller)
                .query(String.class)
                .single();
    }

    /** Sealed. */
    Optional<byte[]> adresse(UUID id) {
        return jdbc.sql("select adresse from agenda_d_ailleurs where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** It answered. @return whether it is still there, and was read by nobody who asked later */
    boolean repondu(UUID id, Instant maintenant) {
        return jdbc.sql("""
                        update agenda_d_ailleurs
                        set lu_le = :maintenant, panne = null, panne_depuis = null
                        where id = :id and coalesce(lu_le, '-infinity') <= :maintenant
                        """).param("id", id).param("maintenant", maintenant).update() == 1;
    }

    /** All that was to be written there is. */
    void ecritEnEntier(UUID id, Instant maintenant) {
        jdbc.sql("""
            update agenda_d_ailleurs
            set ecrit_le = :maintenant,
                panne = case when lu then panne end,
                panne_depuis = case when lu then panne_depuis end
            where id = :id
            """).param("id", id).param("maintenant", maintenant).update();
    }

    /** Read whole on that day. */
    void luEntier(UUID id, @Nullable String etag, LocalDate jour, int illisibles) {
        jdbc.sql("""
            update agenda_d_ailleurs
            set etag = :etag, jour_lu = :jour, illisibles = :illisibles
            where id = :id
            """)
                .param("id", id)
                .param("etag", etag)
                .param("jour", jour)
                .param("illisibles", illisibles)
                .update();
    }

    /** Since when, of one that had failed before, stays. */
    void enPanne(UUID id, Panne panne, Instant maintenant) {
        jdbc.sql("""
            update agenda_d_ailleurs
            set panne = :panne, panne_depuis = coalesce(panne_depuis, :maintenant)
            where id = :id and coalesce(lu_le, '-infinity') <= :maintenant
            """)
                .param("id", id)
                .param("panne", panne)
                .param("maintenant", maintenant)
                .update();
    }

    /** What is not among these is no longer so. @return how many rows that changed */
    int remplacer(UUID id, List<HeureOccupee> heures) {
        var debuts = heures.stream().map(HeureOccupee::debut).toList();
        var fins = heures.stream().map(HeureOccupee::fin).toList();
        var parties = jdbc.sql("""
            delete from heure_occupee heure
            where heure.agenda_id = :id
                and not exists (
                    select from unnest(:debuts::timestamptz[], :fins::timestamptz[]) dite (debut, fin)
                    where dite.debut = heure.debut and dite.fin = heure.fin)
            """)
                .param("id", id)
                .param("debuts", debuts)
                .param("fins", fins)
                .update();
        return parties
                + jdbc.sql("""
                    insert into heure_occupee (structure_id, agenda_id, debut, fin)
                    select structure_courante(), :id, debut, fin
                    from unnest(:debuts::timestamptz[], :fins::timestamptz[]) dite (debut, fin)
                    on conflict do nothing
                    """)
                        .param("id", id)
                        .param("debuts", debuts)
                        .param("fins", fins)
                        .update();
    }

    /** Of these names, those of sessions of ours. */
    List<SeanceId> seances(List<UUID> noms) {
        return jdbc.sql("select id from seance where id = any(:noms)")
                .param("noms", noms)
                .query(SeanceId.class)
                .list();
    }

    /** Those that have not answered since before that moment. */
    Lecture<Muet> muets(Instant avant) {
        return new Lecture<>(Muet.class, """
                select nom_entier(conseiller) as qui, agenda.nom, agenda.panne_depuis as depuis
                from agenda_d_ailleurs agenda
                join conseiller on conseiller.structure_id = agenda.structure_id and conseiller.id = agenda.conseiller_id
                where agenda.panne_depuis <= :avant
                order by agenda.panne_depuis, agenda.id
                """, Map.of("avant", avant));
    }

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from agenda_d_ailleurs where conseiller_id = :conseiller")
                        .param("conseiller", conseiller),
                MESSAGES,
                "attache.agendas");
    }

    /** It goes with them. */
    @Override
    public List<String> retient(ConseillerId conseiller) {
        return List.of();
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("update agenda_d_ailleurs set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }
}
