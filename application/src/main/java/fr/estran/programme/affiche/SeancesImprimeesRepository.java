package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;

import fr.estran.programme.LigneDuProgramme;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.Vacances;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a quarter holds for the public: published, not cancelled, past or to come; paper is of all of it. */
@Repository
record SeancesImprimeesRepository(JdbcClient jdbc, FormesDeLaVille formes) {

    private record Tenue(SeanceId seance, String qui) {}

    /** In the place of all sessions, the hours of the programme that somebody booked, each in the action that it was taken from. */
    private static final String PRISES = """
        with seance as (
            select
                prise.structure_id,
                prise.id,
                recueil.id as action_id,
                prise.lieu_id,
                prise.debut,
                prise.fin,
                prise.heure_connue,
                prise.annulee,
                prise.debut_annonce,
                prise.deplacee_le,
                prise.revision,
                prise.retrait
            from seance prise
            join action propre on propre.structure_id = prise.structure_id and propre.id = prise.action_id
            join action recueil on recueil.structure_id = propre.structure_id and recueil.id = propre.recueil_id
            where exists (
                select from rendez_vous
                where rendez_vous.structure_id = prise.structure_id
                    and rendez_vous.seance_id = prise.id
                    and rendez_vous.prevue)
        )
        """;

    /**
     * An hour that somebody booked is in an action of their own for as long; for whoever reads the leaflet, the half-day of
     * appointments is what it was.
     *
     * @param depuis those that end later
     * @param lieu null for those of everywhere
     */
    List<SeancePublique> publiees(Periode periode, Instant depuis, @Nullable LieuId lieu) {
        var connues = formes.lire();
        return Stream.of("", PRISES)
                .flatMap(avec -> lignes(avec, false, periode, depuis, lieu).stream())
                .sorted(comparing(LigneDuProgramme::debut))
                .map(ligne -> ligne.seance(connues))
                .toList();
    }

    /** Of those that were published, the ones that will not take place. */
    List<SeancePublique> annulees(Periode periode, Instant depuis, LieuId lieu) {
        var connues = formes.lire();
        return lignes("", true, periode, depuis, lieu).stream()
                .map(ligne -> ligne.seance(connues))
                .toList();
    }

    private List<LigneDuProgramme> lignes(
            String avec, boolean annulees, Periode periode, Instant depuis, @Nullable LieuId lieu) {
        return jdbc.sql(avec
                        + LigneDuProgramme.SEANCES
                        + """
                            where action.publiee
                                and seance.heure_connue
                                and seance.annulee = :annulees
                                and seance.retrait is null
                                and seance.fin > :depuis
                                and action.type::text in %s
                                and seance.debut >= minuit(:debut)
                                and seance.debut < minuit(:fin)
                                and (:lieu::uuid is null or seance.lieu_id = :lieu::uuid)
                        """.formatted(TypeDAction.sql(TypeDAction::auProgramme))
                        + LigneDuProgramme.ORDRE)
                .param("annulees", annulees)
                .param("depuis", depuis)
                .paramSource(periode)
                .param("lieu", lieu)
                .query(LigneDuProgramme.class)
                .list();
    }

    /** Of some sessions, those that are cancelled. */
    Set<SeanceId> annulees(Set<SeanceId> seances) {
        return Set.copyOf(jdbc.sql("select id from seance where annulee and id = any(:seances)")
                .param("seances", seances)
                .query(SeanceId.class)
                .list());
    }

    /** Of each session, those who hold it: for the team, who ring them. */
    Map<SeanceId, String> qui(Set<SeanceId> seances) {
        return jdbc.sql("""
            select
                seance_conseiller.seance_id as seance,
                string_agg(
                    nom_entier(conseiller), ', ' order by conseiller.prenom, conseiller.nom) as qui
            from seance_conseiller
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            where seance_conseiller.seance_id = any(:seances)
            group by seance_conseiller.seance_id
            """).param("seances", seances).query(Tenue.class).stream()
                .collect(Collectors.toMap(Tenue::seance, Tenue::qui));
    }

    List<Vacances> vacances(Periode periode) {
        return jdbc.sql("""
            select premier_jour, dernier_jour, nom
            from vacances_scolaires
            where dernier_jour >= :debut and premier_jour < :fin
            order by premier_jour
            """).paramSource(periode).query(Vacances.class).list();
    }
}
