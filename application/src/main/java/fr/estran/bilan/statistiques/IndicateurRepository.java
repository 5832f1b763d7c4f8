package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.estran.bilan.statistiques.Decompte.Compte;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts in one statement, so that all figures are of one moment and agree with each other. */
@Repository
record IndicateurRepository(JdbcClient jdbc) {

    /** Which of the changes that matter for a period are seen, of each lot: the same, whatever the order in which they were made. */
    private static final String ETATS = """
        select -1 as rang, coalesce(lot, %d) as lot, null::text[] collate "C" as chemin, bit_xor(empreinte)::text as objet, 0 as valeur, null::integer as gens
        from releve_modifie
        where depuis < :lendemain
        group by lot
        """.formatted(Lots.TOUS);

    /** All the figures that a selection does not leave out, and the state of the records that they were counted in. */
    Decompte compter(Periode periode, Selection selection) {
        var sql = Socle.sql(question(selection, _ -> true), selection);
        return sur(sql, periode, selection, demande -> Decompte.de(lus(demande)));
    }

    /** Of what was counted before, the lots that have changed since are counted again. */
    Decompte recompter(Decompte connu, Set<Integer> lots, Periode periode, Selection selection) {
        var sql = Socle.desLots(
                question(selection, indicateur -> indicateur.parLot() || lots.contains(Lots.RESTE)), selection);
        return sur(
                sql,
                periode,
                selection,
                demande -> connu.avec(lots, lus(demande.param("lots", lots.toArray(Integer[]::new)))));
    }

    private static List<Compte> lus(StatementSpec demande) {
        return demande.query((ligne, _) -> {
                    var chemin = ligne.getArray("chemin");
                    return new Compte(
                            ligne.getInt("rang"),
                            ligne.getInt("lot"),
                            chemin == null ? List.of() : List.of((String[]) chemin.getArray()),
                            ligne.getString("objet"),
                            ligne.getInt("valeur"),
                            ligne.getObject("gens", Integer.class));
                })
                .list();
    }

    private static String question(Selection selection, Predicate<Indicateur> lesquels) {
        var indicateurs = IntStream.range(0, Indicateurs.TOUS.size())
                .filter(rang -> Indicateurs.TOUS.get(rang).seRestreintA(selection))
                .filter(rang -> lesquels.test(Indicateurs.TOUS.get(rang)))
                .mapToObj(rang -> new RequetesDIndicateur(Indicateurs.TOUS.get(rang)).compte(rang));
        return Stream.concat(Stream.of(ETATS), indicateurs).collect(joining("union all\n"));
    }

    /** What {@link Decompte#etats} would be now. */
    Map<Integer, Long> etats(Periode periode) {
        return jdbc
                .sql("""
            select coalesce(lot, :tous) as lot, bit_xor(empreinte) as etat
            from releve_modifie
            where depuis < :lendemain
            group by lot
            """)
                .param("tous", Lots.TOUS)
                .param("lendemain", periode.fin())
                .query((ligne, _) -> Map.entry(ligne.getInt("lot"), ligne.getLong("etat")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean inconnusPossibles(Periode periode) {
        return jdbc.sql("select exists (select from usager where anonyme_depuis < :lendemain)")
                .param("lendemain", periode.fin())
                .query(Boolean.class)
                .single();
    }

    /** How many came to each session that was held. */
    Map<SeanceId, Integer> venues(Periode periode) {
        return surLeSocle(
                """
                select objet as seance, identifiees + anonymes as venues
                from seance_comptee
                """,
                periode,
                Selection.AUCUNE,
                demande -> demande
                        .query((ligne, _) ->
                                Map.entry(new SeanceId(ligne.getObject("seance", UUID.class)), ligne.getInt("venues")))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<Periode> releves() {
        return jdbc.sql("""
            select
                (premiere.debut at time zone structure.fuseau)::date as premier,
                (derniere.debut at time zone structure.fuseau)::date as dernier
            from structure
            join lateral (
                select debut from seance where statut = 'tenue' order by debut limit 1
            ) premiere on true
            join lateral (
                select debut from seance where statut = 'tenue' order by debut desc limit 1
            ) derniere on true
            """).query(IndicateurRepository::periode).optional();
    }

    Optional<Periode> notes(Periode periode) {
        var fuseau = fuseau();
        return jdbc.sql("""
            select
                min((seance.debut at time zone structure.fuseau)::date) as premier,
                max((seance.debut at time zone structure.fuseau)::date) as dernier
            from structure
            join seance on seance.structure_id = structure.structure_id
            where seance.statut in ('tenue', 'annulee')
                and seance.retrait is null
                and seance.debut >= :debut
                and seance.debut < :fin
            having count(*) > 0
            """)
                .param("debut", minuit(periode.debut(), fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("fin", minuit(periode.fin(), fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(IndicateurRepository::periode)
                .optional();
    }

    private static Periode periode(ResultSet ligne, int rang) throws SQLException {
        return new Periode(
                ligne.getObject("premier", LocalDate.class),
                ligne.getObject("dernier", LocalDate.class).plusDays(1));
    }

    /** A question asked of what {@link Socle} prepares; it may begin with further tables of its own, after a comma. */
    <T> T surLeSocle(String suite, Periode periode, Selection selection, Function<StatementSpec, T> lecture) {
        return sur(Socle.pourLister(suite, selection), periode, selection, lecture);
    }

    private <T> T sur(String sql, Periode periode, Selection selection, Function<StatementSpec, T> lecture) {
        var fuseau = fuseau();
        guiderLePlan("off");
        var demande = jdbc.sql(sql)
                .param("annee", periode.annee(), Types.INTEGER)
                .param("premier_jour", periode.debut())
                .param("lendemain", periode.fin())
                .param("debut", minuit(periode.debut(), fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("fin", minuit(periode.fin(), fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("fuseau", fuseau.getId());
        for (var filtre : Filtre.TOUS) {
            demande = demande.param(filtre.code(), selection.valeurs().get(filtre), Types.VARCHAR);
        }
        var lu = lecture.apply(demande);
        guiderLePlan("on");
        return lu;
    }

    /**
     * The planner can only guess how much a part of the statement holds, and where structures differ in size it guesses
     * low: a nested loop then costs the square of the records. Without those, and with each table read through its key,
     * which begins with the structure, the cost is that of the records of one structure.
     */
    private void guiderLePlan(String parcours) {
        jdbc.sql("""
            select
                set_config('enable_nestloop', :parcours, true),
                set_config('enable_seqscan', :parcours, true)
            """).param("parcours", parcours).query().singleRow();
    }

    private ZoneId fuseau() {
        return ZoneId.of(jdbc.sql("""
            select fuseau
            from structure
            """).query(String.class).single());
    }

    private static Instant minuit(LocalDate jour, ZoneId fuseau) {
        return jour.atStartOfDay(fuseau).toInstant();
    }
}
