package fr.estran.accueil.agenda;

import fr.estran.programme.planification.Empechement;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record JourneeRepository(JdbcClient jdbc) {

    record SuiteNotee(
            SeanceId seance,
            ActionId action,
            String suite,
            @Nullable ConseillerId remplacant,
            @Nullable String remplacantNom) {}

    record LieuNote(LieuId lieu, @Nullable Instant prevenuLe) {}

    private static final String JOURNEES = """
        select
            journee_annulee.id,
            journee_annulee.conseiller_id as conseiller,
            nom_entier(conseiller) as nom,
            journee_annulee.du,
            journee_annulee.au,
            journee_annulee.motif,
            journee_annulee.absence_id as absence,
            journee_annulee.bandeau,
            journee_annulee.le,
            journee_annulee.revenue_le
        from journee_annulee
        join conseiller on conseiller.structure_id = journee_annulee.structure_id
            and conseiller.id = journee_annulee.conseiller_id
        """;

    Optional<JourneeAnnulee> lire(UUID journee) {
        return jdbc.sql(JOURNEES + "where journee_annulee.id = :id")
                .param("id", journee)
                .query(JourneeAnnulee.class)
                .optional();
    }

    /** Whoever changes it waits for whoever is changing it. */
    Optional<JourneeAnnulee> verrouiller(UUID journee) {
        return jdbc.sql(JOURNEES + "where journee_annulee.id = :id for no key update of journee_annulee")
                .param("id", journee)
                .query(JourneeAnnulee.class)
                .optional();
    }

    Optional<UUID> deja(ConseillerId conseiller, LocalDate du, LocalDate au) {
        return jdbc.sql("""
            select id
            from journee_annulee
            where conseiller_id = :conseiller and revenue_le is null and du <= :au and au >= :du
            order by du
            limit 1
            """)
                .param("conseiller", conseiller)
                .param("du", du)
                .param("au", au)
                .query(UUID.class)
                .optional();
    }

    /** Of local days, each whole. */
    List<Empechement> empechements(Periode jours) {
        return jdbc.sql("""
            select
                conseiller_id as conseiller,
                null::uuid as lieu,
                null::uuid as seance,
                null::uuid as la,
                false as chez_quelqu_un,
                du::timestamp at time zone structure.fuseau as debut,
                (au + 1)::timestamp at time zone structure.fuseau as fin
            from journee_annulee
            join structure on structure.structure_id = journee_annulee.structure_id
            where revenue_le is null and du < :fin and au >= :debut
            """).paramSource(jours).query(Empechement.class).list();
    }

    /** Those that are not over since longer than a week, the last first. */
    List<JourneeAnnulee> recentes(LocalDate jour) {
        var lecture = lecture(jour);
        return jdbc.sql(lecture.sql())
                .params(lecture.parametres())
                .query(JourneeAnnulee.class)
                .list();
    }

    /** The same, among others. */
    Lecture<JourneeAnnulee> lecture(LocalDate jour) {
        return new Lecture<>(JourneeAnnulee.class, JOURNEES + """
            where journee_annulee.revenue_le is null and journee_annulee.au >= :jour::date - 7
            order by journee_annulee.du, journee_annulee.id
            """, Map.of("jour", jour));
    }

    void ajouter(
            UUID id,
            ConseillerId conseiller,
            LocalDate du,
            LocalDate au,
            String motif,
            @Nullable UUID absence,
            @Nullable String bandeau,
            UUID compte,
            Instant maintenant) {
        jdbc.sql("""
            insert into journee_annulee (
                structure_id, id, conseiller_id, du, au, motif, absence_id, bandeau, compte_id, le)
            values (
                structure_courante(), :id, :conseiller, :du, :au, :motif, :absence, :bandeau, :compte,
                :maintenant)
            """)
                .param("id", id)
                .param("conseiller", conseiller)
                .param("du", du)
                .param("au", au)
                .param("motif", motif)
                .param("absence", absence)
                .param("bandeau", bandeau)
                .param("compte", compte)
                .param("maintenant", maintenant)
                .update();
    }

    void ajouterSuite(UUID journee, SeanceId seance, String suite, @Nullable ConseillerId remplacant) {
        jdbc.sql("""
            insert into journee_annulee_seance (structure_id, journee_id, seance_id, suite, remplacant_id)
            values (structure_courante(), :journee, :seance, :suite, :remplacant)
            """)
                .param("journee", journee)
                .param("seance", seance)
                .param("suite", suite)
                .param("remplacant", remplacant)
                .update();
    }

    void ajouterLieu(UUID journee, LieuId lieu) {
        jdbc.sql("""
            insert into journee_annulee_lieu (structure_id, journee_id, lieu_id)
            values (structure_courante(), :journee, :lieu)
            """).param("journee", journee).param("lieu", lieu).update();
    }

    List<SuiteNotee> suites(UUID journee) {
        return jdbc.sql("""
            select
                suivie.seance_id as seance,
                seance.action_id as action,
                suivie.suite,
                suivie.remplacant_id as remplacant,
                nom_entier(remplacant) as remplacant_nom
            from journee_annulee_seance suivie
            join seance on seance.structure_id = suivie.structure_id and seance.id = suivie.seance_id
            left join conseiller remplacant on remplacant.structure_id = suivie.structure_id
                and remplacant.id = suivie.remplacant_id
            where suivie.journee_id = :journee
            """).param("journee", journee).query(SuiteNotee.class).list();
    }

    List<LieuNote> lieux(UUID journee) {
        return jdbc.sql("""
            select lieu_id as lieu, prevenu_le
            from journee_annulee_lieu
            where journee_id = :journee
            """).param("journee", journee).query(LieuNote.class).list();
    }

    /** @return whether there is such a venue in it; ticked twice, it keeps its first moment */
    boolean noterLeLieu(UUID journee, LieuId lieu, @Nullable Instant prevenu) {
        return jdbc.sql("""
            update journee_annulee_lieu
            set prevenu_le = case when :prevenu::timestamptz is null then null
                else coalesce(prevenu_le, :prevenu) end
            where journee_id = :journee and lieu_id = :lieu
            """)
                        .param("journee", journee)
                        .param("lieu", lieu)
                        .param("prevenu", prevenu)
                        .update()
                == 1;
    }

    void annoncer(UUID journee, @Nullable String bandeau) {
        jdbc.sql("update journee_annulee set bandeau = :bandeau where id = :journee")
                .param("journee", journee)
                .param("bandeau", bandeau)
                .update();
    }

    void noterLeRetour(UUID journee, Instant maintenant) {
        jdbc.sql("""
            update journee_annulee
            set revenue_le = :maintenant, bandeau = null, absence_id = null
            where id = :journee
            """).param("journee", journee).param("maintenant", maintenant).update();
    }

    void noterRetablie(UUID journee, SeanceId seance) {
        jdbc.sql("""
            update journee_annulee_seance
            set suite = 'retablie'
            where journee_id = :journee and seance_id = :seance
            """).param("journee", journee).param("seance", seance).update();
    }

    /** From the eve of the first day to the end of the last, by the town's clock. */
    List<String> bandeaux(Instant maintenant) {
        return jdbc.sql("""
            select bandeau
            from journee_annulee
            join structure on structure.structure_id = journee_annulee.structure_id
            where bandeau is not null
                and revenue_le is null
                and (:maintenant::timestamptz at time zone structure.fuseau)::date between du - 1 and au
            order by du, journee_annulee.id
            """).param("maintenant", maintenant).query(String.class).list();
    }
}
