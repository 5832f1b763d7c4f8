package fr.estran.reseau.mots;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written to bodies, and what became of it as the outbox has it. */
@Repository
record MotRepository(JdbcClient jdbc) implements Purge {

    /** What one body is told. */
    record ADire(
            UUID id,
            String cle,
            OrganismeId organisme,
            Moyen moyen,
            String objet,
            String texte,
            @Nullable ReunionId reunion) {}

    /** What became of it, of one body. */
    record Dit(OrganismeId organisme, Moyen moyen, EtatDeMessage etat) {}

    /** How many bodies of the network its e-mail did not reach. */
    record NonJoints(UUID mot, String objet, int nombre) {}

    private static final String MOTS = """
        select
            mot.id,
            mot.reunion_id as reunion,
            mot.objet,
            mot.texte,
            compte.nom as par,
            mot.ecrit_le,
            suivi.organismes,
            suivi.prevenus,
            suivi.lettres,
            suivi.non_joints
        from mot_aux_organismes mot
        left join compte on compte.structure_id = mot.structure_id and compte.id = mot.ecrit_par
        cross join lateral (
            select
                count(*)::integer as organismes,
                (count(*) filter (where message.etat in $dite$))::integer as prevenus,
                (count(*) filter (where message.etat = 'a_poster'))::integer as lettres,
                (count(*) filter (where message.etat = 'echoue'))::integer as non_joints
            from message
            where message.structure_id = mot.structure_id
                and message.mot_id = mot.id
                and message.etat <> 'sans_objet'
        ) suivi
        """.replace("$dite$", EtatDeMessage.sql(EtatDeMessage::prevenu));

    private static final String LE_DERNIER_D_ABORD = "order by mot.ecrit_le desc, mot.id desc ";

    private static final String A_DIRE = """
        select
            message.id, message.cle, message.acteur_id as organisme, message.canal as moyen,
            mot.objet, mot.texte, mot.reunion_id as reunion
        from message
        join mot_aux_organismes mot on mot.structure_id = message.structure_id and mot.id = message.mot_id
        where mot.texte is not null
        """;

    /** Two who write at once follow each other: the second reads what the first wrote. */
    void chacunSonTour() {
        jdbc.sql(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('mots aux organismes/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    void ajouter(SaisieDuMot mot, CompteId par, Instant maintenant) {
        jdbc.sql("""
            insert into mot_aux_organismes (structure_id, id, reunion_id, objet, texte, ecrit_par, ecrit_le)
            values (structure_courante(), :cle, :reunion, :objet, :texte, :par, :maintenant)
            """)
                .param("cle", mot.cle())
                .param("reunion", mot.reunion())
                .param("objet", mot.objet())
                .param("texte", mot.texte())
                .param("par", par)
                .param("maintenant", maintenant)
                .update();
    }

    /** Of each body one, under a key that stays the same however often it is tried. */
    void dire(UUID mot, Collection<OrganismeId> organismes, Moyen moyen, Instant maintenant) {
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, mot_id, acteur_id, cree_le, du, etat)
            select
                structure_courante(), dit.id, 'mot-' || dit.id, gen_random_uuid(), 'reseau', 'mot', 'organisme', :moyen, :mot,
                dit.acteur, :maintenant, :maintenant, :etat
            from unnest(:ids::uuid[], :acteurs::uuid[]) dit (id, acteur)
            """)
                .param("mot", mot)
                .param("moyen", moyen)
                .param("etat", moyen.premierEtat())
                .param(
                        "ids",
                        organismes.stream().map(_ -> Identifiants.nouveau()).toList())
                .param("acteurs", organismes)
                .param("maintenant", maintenant)
                .update();
    }

    Optional<Mot> lire(UUID mot) {
        return jdbc.sql(MOTS + "where mot.id = :id")
                .param("id", mot)
                .query(Mot.class)
                .optional();
    }

    List<Mot> tous() {
        return jdbc.sql(MOTS + LE_DERNIER_D_ABORD).query(Mot.class).list();
    }

    List<Mot> de(ReunionId reunion) {
        return jdbc.sql(MOTS + "where mot.reunion_id = :reunion " + LE_DERNIER_D_ABORD)
                .param("reunion", reunion)
                .query(Mot.class)
                .list();
    }

    /** What any of those was told. */
    List<Mot> dits(Collection<OrganismeId> organismes, int combien) {
        return jdbc.sql(MOTS + """
            where mot.id in (select mot_id from message where mot_id is not null and acteur_id = any(:organismes))
            """ + LE_DERNIER_D_ABORD + "limit :combien")
                .param("organismes", organismes)
                .param("combien", combien)
                .query(Mot.class)
                .list();
    }

    List<Dit> suivi(UUID mot) {
        return jdbc.sql("""
            select acteur_id as organisme, canal as moyen, etat
            from message
            where mot_id = :mot and etat <> 'sans_objet'
            """).param("mot", mot).query(Dit.class).list();
    }

    /** None of what was erased: nobody knows any more what it said. */
    Lecture<NonJoints> nonJoints() {
        return new Lecture<>(NonJoints.class, """
            select mot.id as mot, mot.objet, count(*)::integer as nombre
            from message
            join mot_aux_organismes mot on mot.structure_id = message.structure_id and mot.id = message.mot_id
            join acteur on acteur.structure_id = message.structure_id and acteur.id = message.acteur_id
            where message.etat = 'echoue' and mot.texte is not null and acteur.retire_le is null
            group by mot.id, mot.objet, mot.ecrit_le
            order by mot.ecrit_le, mot.id
            """);
    }

    Optional<ADire> aDire(UUID message) {
        return jdbc.sql(A_DIRE + "and message.id = :id")
                .param("id", message)
                .query(ADire.class)
                .optional();
    }

    /** Of one means, that wait. */
    List<ADire> enAttente(UUID mot, Moyen moyen) {
        return jdbc.sql(A_DIRE + "and message.mot_id = :mot and message.canal = :moyen and message.etat = :etat")
                .param("mot", mot)
                .param("moyen", moyen)
                .param("etat", moyen.premierEtat())
                .query(ADire.class)
                .list();
    }

    /** @return those that their e-mail did not reach, of which nothing is left */
    List<OrganismeId> reprendre(UUID mot) {
        return jdbc.sql("""
            delete from message
            using mot_aux_organismes mot, acteur
            where mot.structure_id = message.structure_id
                and mot.id = message.mot_id
                and acteur.structure_id = message.structure_id
                and acteur.id = message.acteur_id
                and acteur.retire_le is null
                and mot.texte is not null
                and mot.id = :mot
                and message.etat = 'echoue'
            returning message.acteur_id
            """).param("mot", mot).query(OrganismeId.class).list();
    }

    /** By somebody of the team. @param organisme null: of all of them @return of how many that was still to be done */
    int faire(UUID mot, EtatDeMessage de, @Nullable OrganismeId organisme, Instant maintenant) {
        return jdbc.sql("""
            update message
            set etat = 'fait', envoye_le = :maintenant, clos_le = :maintenant
            where mot_id = :mot and etat = :de and (:organisme::uuid is null or acteur_id = :organisme)
            """)
                .param("mot", mot)
                .param("de", de)
                .param("organisme", organisme)
                .param("maintenant", maintenant)
                .update();
    }

    /** A body that was retired is told nothing any more. */
    void perimer(Instant maintenant) {
        jdbc.sql("""
            update message
            set etat = 'sans_objet', prochain_essai = null, clos_le = :maintenant
            from acteur
            where message.mot_id is not null
                and message.etat in ('a_envoyer', 'a_poster')
                and acteur.structure_id = message.structure_id
                and acteur.id = message.acteur_id
                and acteur.retire_le is not null
            """).param("maintenant", maintenant).update();
    }

    @Override
    public Duree duree() {
        return Duree.MESSAGES;
    }

    /** With what was told of it. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("delete from mot_aux_organismes where ecrit_le < :avant")
                .param("avant", avant.atStartOfDay(ZoneOffset.UTC).toInstant())
                .update();
    }
}
