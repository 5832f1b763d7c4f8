package fr.estran.messages.benevoles;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written to those who lend a hand, and what became of it as the outbox has it. */
@Repository
record MotAuxBenevolesRepository(JdbcClient jdbc) implements Purge {

    /** What one of them is told. */
    record ADire(String cle, BenevoleId benevole, Moyen moyen, String texte) {}

    /** What became of it, of one of them. */
    record Dit(BenevoleId benevole, Moyen moyen, EtatDeMessage etat) {}

    /** How many it did not reach. */
    record NonJoints(UUID mot, Instant ecritLe, int nombre) {}

    private static final String MOTS = """
        select
            mot.id,
            mot.texte,
            mot.ecartes,
            compte.nom as par,
            mot.ecrit_le,
            suivi.benevoles,
            suivi.prevenus,
            suivi.appels,
            suivi.lettres,
            suivi.non_joints
        from mot_aux_benevoles mot
        left join compte on compte.structure_id = mot.structure_id and compte.id = mot.ecrit_par
        cross join lateral (
            select
                count(*)::integer as benevoles,
                (count(*) filter (where message.etat in $dite$))::integer as prevenus,
                (count(*) filter (where message.etat = 'a_appeler'))::integer as appels,
                (count(*) filter (where message.etat = 'a_poster'))::integer as lettres,
                (count(*) filter (where message.etat = 'echoue'))::integer as non_joints
            from message
            where message.structure_id = mot.structure_id
                and message.mot_aux_benevoles_id = mot.id
                and message.etat <> 'sans_objet'
        ) suivi
        """.replace("$dite$", EtatDeMessage.sql(EtatDeMessage::prevenu));

    private static final String LE_DERNIER_D_ABORD = "order by mot.ecrit_le desc, mot.id desc ";

    private static final String A_DIRE = """
        select message.cle, message.benevole_id as benevole, message.canal as moyen, mot.texte
        from message
        join mot_aux_benevoles mot on mot.structure_id = message.structure_id and mot.id = message.mot_aux_benevoles_id
        where mot.texte is not null
        """;

    /** Two who write at once follow each other: the second reads what the first wrote. */
    void chacunSonTour() {
        jdbc.sql(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('mots aux benevoles/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    void ajouter(SaisieAuxBenevoles mot, int ecartes, CompteId par, Instant maintenant) {
        jdbc.sql("""
            insert into mot_aux_benevoles (structure_id, id, texte, ecartes, ecrit_par, ecrit_le)
            values (structure_courante(), :cle, :texte, :ecartes, :par, :maintenant)
            """)
                .param("cle", mot.cle())
                .param("texte", mot.texte())
                .param("ecartes", ecartes)
                .param("par", par)
                .param("maintenant", maintenant)
                .update();
    }

    /** Of each one, under a key that stays the same however often it is tried. */
    void dire(UUID mot, Collection<BenevoleId> benevoles, Moyen moyen, Instant maintenant, Instant du) {
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, mot_aux_benevoles_id, benevole_id, cree_le, du, etat)
            select
                structure_courante(), dit.id, 'benevole-' || dit.id, gen_random_uuid(), 'benevole', 'mot', 'personne', :moyen,
                :mot, dit.benevole, :maintenant, :du, :etat
            from unnest(:ids::uuid[], :benevoles::uuid[]) dit (id, benevole)
            """)
                .param("mot", mot)
                .param("moyen", moyen)
                .param("etat", moyen.premierEtat())
                .param(
                        "ids",
                        benevoles.stream().map(_ -> Identifiants.nouveau()).toList())
                .param("benevoles", benevoles)
                .param("maintenant", maintenant)
                .param("du", du)
                .update();
    }

    Optional<MotAuxBenevoles> lire(UUID mot) {
        return jdbc.sql(MOTS + "where mot.id = :id")
                .param("id", mot)
                .query(MotAuxBenevoles.class)
                .optional();
    }

    List<MotAuxBenevoles> tous() {
        return jdbc.sql(MOTS + LE_DERNIER_D_ABORD).query(MotAuxBenevoles.class).list();
    }

    /** What any of those was told. */
    List<MotAuxBenevoles> dits(Collection<BenevoleId> benevoles, int combien) {
        return jdbc.sql(MOTS + """
            where mot.id in (
                select mot_aux_benevoles_id from message
                where mot_aux_benevoles_id is not null and benevole_id = any(:benevoles))
            """ + LE_DERNIER_D_ABORD + "limit :combien")
                .param("benevoles", benevoles)
                .param("combien", combien)
                .query(MotAuxBenevoles.class)
                .list();
    }

    List<Dit> suivi(UUID mot) {
        return jdbc.sql("""
            select benevole_id as benevole, canal as moyen, etat
            from message
            where mot_aux_benevoles_id = :mot and etat <> 'sans_objet'
            """).param("mot", mot).query(Dit.class).list();
    }

    /** Of which somebody who is still offered was told nothing in the end; none of what was erased: nobody knows any more what it said. */
    Lecture<NonJoints> nonJoints() {
        return new Lecture<>(NonJoints.class, """
            select mot.id as mot, mot.ecrit_le, count(*)::integer as nombre
            from message
            join mot_aux_benevoles mot on mot.structure_id = message.structure_id and mot.id = message.mot_aux_benevoles_id
            join benevole on benevole.structure_id = message.structure_id and benevole.id = message.benevole_id
            where message.etat = 'echoue' and mot.texte is not null and benevole.parti_le is null
            group by mot.id, mot.ecrit_le
            order by mot.ecrit_le, mot.id
            """);
    }

    Lecture<AttenduALaSeance> attendus(SeanceId seance) {
        return new Lecture<>(AttenduALaSeance.class, """
            select benevole.id as benevole, benevole.nom
            from seance_benevole
            join benevole on benevole.structure_id = seance_benevole.structure_id and benevole.id = seance_benevole.benevole_id
            where seance_benevole.seance_id = :seance and benevole.parti_le is null
            order by benevole.nom, benevole.id
            """, Map.of("seance", seance));
    }

    Optional<ADire> aDire(UUID message) {
        return jdbc.sql(A_DIRE + "and message.id = :id and message.mot_aux_benevoles_id is not null")
                .param("id", message)
                .query(ADire.class)
                .optional();
    }

    /** Of one means, that wait. */
    List<ADire> enAttente(UUID mot, Moyen moyen) {
        return jdbc.sql(A_DIRE
                        + "and message.mot_aux_benevoles_id = :mot and message.canal = :moyen and message.etat = :etat")
                .param("mot", mot)
                .param("moyen", moyen)
                .param("etat", moyen.premierEtat())
                .query(ADire.class)
                .list();
    }

    /** By somebody of the team: called, posted, or told otherwise. @return of how many that was still to be done */
    int faire(UUID mot, List<EtatDeMessage> de, Collection<BenevoleId> benevoles, Instant maintenant) {
        return jdbc.sql("""
            update message
            set etat = 'fait', envoye_le = :maintenant, clos_le = :maintenant
            where mot_aux_benevoles_id = :mot and etat = any(:de) and benevole_id = any(:benevoles)
            """)
                .param("mot", mot)
                .param("de", de)
                .param("benevoles", benevoles)
                .param("maintenant", maintenant)
                .update();
    }

    /** Whoever is no longer offered is told nothing any more. */
    void perimer(Instant maintenant) {
        jdbc.sql("""
            update message
            set etat = 'sans_objet', prochain_essai = null, clos_le = :maintenant
            from benevole
            where message.mot_aux_benevoles_id is not null
                and message.etat in $attente$
                and benevole.structure_id = message.structure_id
                and benevole.id = message.benevole_id
                and benevole.parti_le is not null
            """.replace("$attente$", EtatDeMessage.sql(EtatDeMessage::enAttente)))
                .param("maintenant", maintenant)
                .update();
    }

    @Override
    public Duree duree() {
        return Duree.MESSAGES;
    }

    /** With what was told of it. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("delete from mot_aux_benevoles where ecrit_le < :avant")
                .param("avant", avant.atStartOfDay(ZoneOffset.UTC).toInstant())
                .update();
    }
}
