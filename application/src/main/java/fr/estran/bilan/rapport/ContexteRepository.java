package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.bilan.rapport.Contexte.Fait;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.bilan.rapport.Contexte.Lieu;
import fr.estran.bilan.rapport.Contexte.Releves;
import fr.estran.bilan.rapport.Contexte.Structure;
import fr.estran.bilan.rapport.Contexte.Thematique;
import fr.estran.bilan.rapport.ContexteProgrammeRepository.ContexteEnquetesRepository;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.themes.ChampsDAction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the labels, dates and agreements of a year; which structure's, the current transaction says. */
@Repository
record ContexteRepository(
        JdbcClient jdbc,
        Structures structures,
        ContexteEquipeRepository equipe,
        ContexteProgrammeRepository programme,
        ContexteEnquetesRepository enquetes,
        Statistiques statistiques,
        ChampsDAction champs) {

    /** @param arrete the day until which the year is counted, if it is not over */
    Contexte lire(int annee, @Nullable LocalDate arrete) {
        var comptee =
                arrete == null ? Periode.annee(annee) : Periode.annee(annee).jusquAu(arrete);
        return new Contexte(
                structure(),
                arrete == null ? equipe.lire(comptee) : equipe.lire(comptee).arretee(arrete),
                libelles("select code, nom as libelle from quartier where nom is not null order by ordre nulls last,"
                        + " nom, code"),
                lieux(),
                champs.auBilan(),
                thematiques(),
                acteurs(comptee),
                vacancesScolaires(annee),
                enquetes.ouvertes(comptee),
                programme.reunions(comptee),
                faits(comptee),
                programme.evenements(comptee),
                programme.rencontres(comptee),
                programme.partenaires(comptee),
                new Releves(
                        statistiques.releves().map(Periode::debut).orElse(null),
                        arrete,
                        statistiques.inconnusPossibles(comptee),
                        reprises(annee),
                        statistiques
                                .releves()
                                .map(connus -> connus.fin().minusDays(1))
                                .orElse(null),
                        notes(comptee),
                        notes(Periode.annee(annee - 1))),
                libelles("select nature || '.' || code as code, texte as libelle from mot"),
                statistiques.lexique(),
                programme.papier(comptee));
    }

    private @Nullable Intervalle notes(Periode periode) {
        return statistiques
                .notes(periode)
                .map(dites -> new Intervalle(dites.debut(), dites.fin().minusDays(1)))
                .orElse(null);
    }

    /** How sheets of others were read that tell of the year. */
    private List<String> reprises(int annee) {
        return jdbc.sql("""
            select distinct individuel
            from reprise
            where premier_jour < make_date(:annee + 1, 1, 1)
                and dernier_jour >= make_date(:annee, 1, 1)
            order by individuel
            """).param("annee", annee).query(String.class).list();
    }

    private List<Fait> faits(Periode comptee) {
        var noms = SansNom.de(jdbc.sql("select nom_entier(conseiller) from conseiller")
                .query(String.class)
                .list());
        return programme.faits(comptee).stream().map(fait -> fait.sans(noms)).toList();
    }

    private Structure structure() {
        var connue = structures.courante();
        return new Structure(connue.nom(), connue.commune(), connue.fuseau(), connue.rendCompteA());
    }

    /** Those that the figure of the collective counts, and that have a name. */
    private Map<String, String> acteurs(Periode comptee) {
        return libelles(jdbc.sql("""
            select reference as code, nom as libelle
            from acteur
            where nom is not null
                and fusionne_dans_id is null
                and (retire_le is null or retire_le >= :debut)
                and (depuis is null or depuis < :fin)
            order by nom, reference
            """).paramSource(comptee));
    }

    private Map<String, String> libelles(String requete) {
        return libelles(jdbc.sql(requete));
    }

    private static Map<String, String> libelles(StatementSpec requete) {
        var libelles = new LinkedHashMap<String, String>();
        RowCallbackHandler ligne = rs -> libelles.put(rs.getString("code"), rs.getString("libelle"));
        requete.query(ligne);
        return libelles;
    }

    private Map<String, Lieu> lieux() {
        var lieux = new LinkedHashMap<String, Lieu>();
        RowCallbackHandler ligne =
                rs -> lieux.put(rs.getString("reference"), new Lieu(rs.getString("nom"), rs.getString("quartier")));
        jdbc.sql("select reference, nom, quartier from lieu order by reference").query(ligne);
        return lieux;
    }

    private Map<String, Thematique> thematiques() {
        var thematiques = new LinkedHashMap<String, Thematique>();
        RowCallbackHandler ligne = rs ->
                thematiques.put(rs.getString("code"), new Thematique(rs.getString("libelle"), rs.getString("champ")));
        jdbc.sql("select code, libelle, champ from thematique where libelle is not null order by libelle, code")
                .query(ligne);
        return thematiques;
    }

    private List<Intervalle> vacancesScolaires(int annee) {
        return jdbc.sql("""
            select
                premier_jour as debut,
                dernier_jour as fin
            from vacances_scolaires
            where premier_jour < make_date(:annee + 1, 1, 1)
                and dernier_jour >= make_date(:annee, 1, 1)
            order by premier_jour
            """).param("annee", annee).query(Intervalle.class).list();
    }

    /** Agreements, posts and days of absence: never a name. */
    @Repository
    record ContexteEquipeRepository(JdbcClient jdbc) {

        private record Effectif(int conseillers, int absents, int joursAbsence) {}

        Equipe lire(Periode comptee) {
            var effectif = effectif(comptee);
            return new Equipe(
                    conventions(comptee.annee()),
                    vacances(comptee.annee()),
                    effectif.joursAbsence(),
                    effectif.absents(),
                    effectif.conseillers());
        }

        /** One that was retired is told up to the year of that day. */
        private List<Convention> conventions(int annee) {
            return jdbc.sql("""
                select
                    dispositif,
                    financeur,
                    debut,
                    fin,
                    postes,
                    reconduction_de_id is not null as reconduction
                from convention
                where debut < make_date(:annee + 1, 1, 1) and fin >= make_date(:annee, 1, 1)
                    and coalesce(retiree_le, 'infinity') >= make_date(:annee, 1, 1)
                order by debut, reference
                """).param("annee", annee).query(Convention.class).list();
        }

        private List<Intervalle> vacances(int annee) {
            return jdbc.sql("""
                select
                    debut,
                    coalesce(fin, make_date(:annee, 12, 31)) as fin
                from vacance_de_poste
                where debut < make_date(:annee + 1, 1, 1)
                    and coalesce(fin, 'infinity') >= make_date(:annee - 1, 1, 1)
                order by debut, fin, reference
                """).param("annee", annee).query(Intervalle.class).list();
        }

        /** Reasons are added up: in a team of one or two, a reason would tell of somebody. */
        private Effectif effectif(Periode comptee) {
            return jdbc.sql("""
                select
                    (
                        select count(*)
                        from conseiller
                        where entree < :fin
                            and (sortie is null or sortie >= :debut)
                    ) as conseillers,
                    count(distinct conseiller_id) as absents,
                    count(distinct (conseiller_id, jour)) as jours_absence
                from indisponibilite
                cross join generate_series(
                    greatest(indisponibilite.debut, :debut),
                    least(indisponibilite.fin, :fin::date - 1),
                    interval '1 day'
                ) jour
                where motif <> 'vacance_de_poste'
                """).paramSource(comptee).query(Effectif.class).single();
        }
    }
}
