package fr.estran.bilan;

import fr.estran.bilan.Contexte.Convention;
import fr.estran.bilan.Contexte.Equipe;
import fr.estran.bilan.Contexte.Evenement;
import fr.estran.bilan.Contexte.Intervalle;
import fr.estran.bilan.Contexte.Lieu;
import fr.estran.bilan.Contexte.Reunion;
import fr.estran.bilan.Contexte.Structure;
import fr.estran.bilan.Contexte.Thematique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the labels, dates and agreements of a year; which structure's, the current transaction says. */
@Repository
class ContexteRepository {

    private final JdbcClient jdbc;
    private final ContexteEnquetesRepository enquetes;

    ContexteRepository(JdbcClient jdbc, ContexteEnquetesRepository enquetes) {
        this.jdbc = jdbc;
        this.enquetes = enquetes;
    }

    Contexte lire(int annee) {
        return new Contexte(
                structure(),
                new Equipe(conventions(annee), vacances(annee), joursAbsence(annee), conseillers(annee)),
                libelles("select code, coalesce(nom, code) as libelle from quartier order by nom, code"),
                lieux(),
                thematiques(),
                libelles(
                        "select reference as code, coalesce(nom, reference) as libelle from acteur order by nom, reference"),
                vacancesScolaires(annee),
                enquetes.ouvertes(annee),
                reunions(annee),
                evenements(annee),
                partenaires(annee));
    }

    private Structure structure() {
        return jdbc.sql("""
                        select
                            connue.nom,
                            structure.commune,
                            structure.fuseau
                        from structure
                        join technique.structure connue using (structure_id)
                        """).query(Structure.class).single();
    }

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
                        order by debut, reference
                        """).param("annee", annee).query(Convention.class).list();
    }

    private List<Intervalle> vacances(int annee) {
        return jdbc.sql("""
                        select distinct
                            debut,
                            fin
                        from indisponibilite
                        where motif = 'vacance_de_poste'
                            and debut < make_date(:annee + 1, 1, 1)
                            and fin >= make_date(:annee - 1, 1, 1)
                        order by debut, fin
                        """).param("annee", annee).query(Intervalle.class).list();
    }

    /** Reasons are added up: in a team of one or two, a reason would tell of somebody. */
    private int joursAbsence(int annee) {
        return jdbc.sql("""
                        select count(distinct (conseiller_id, jour))
                        from indisponibilite
                        cross join generate_series(
                            greatest(debut, make_date(:annee, 1, 1)),
                            least(fin, make_date(:annee, 12, 31)),
                            interval '1 day'
                        ) jour
                        where motif <> 'vacance_de_poste'
                        """).param("annee", annee).query(Integer.class).single();
    }

    private int conseillers(int annee) {
        return jdbc.sql("""
                        select count(*)
                        from conseiller
                        where entree < make_date(:annee + 1, 1, 1)
                            and (sortie is null or sortie >= make_date(:annee, 1, 1))
                        """).param("annee", annee).query(Integer.class).single();
    }

    private Map<String, String> libelles(String requete) {
        var libelles = new LinkedHashMap<String, String>();
        RowCallbackHandler ligne = rs -> libelles.put(rs.getString("code"), rs.getString("libelle"));
        jdbc.sql(requete).query(ligne);
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
        jdbc.sql("select code, coalesce(libelle, code) as libelle, champ from thematique order by libelle, code")
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

    private List<Reunion> reunions(int annee) {
        return jdbc.sql("""
                        select
                            jour,
                            ordre_du_jour
                        from reunion
                        where jour >= make_date(:annee, 1, 1) and jour < make_date(:annee + 1, 1, 1)
                        order by jour, reference
                        """).param("annee", annee).query(Reunion.class).list();
    }

    private List<Evenement> evenements(int annee) {
        return jdbc.sql("""
                        select
                            action.titre,
                            (min(seance.debut) at time zone structure.fuseau)::date as jour,
                            min(lieu.nom) as lieu
                        from structure
                        join action using (structure_id)
                        join seance on seance.structure_id = action.structure_id
                            and seance.action_id = action.id
                            and seance.statut = 'tenue'
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        where action.type = 'evenement'
                        group by structure.structure_id, action.structure_id, action.id
                        having extract(year from min(seance.debut) at time zone structure.fuseau) = :annee
                        order by jour, action.titre
                        """).param("annee", annee).query(Evenement.class).list();
    }

    /** Of the partnership actions with a session held in the year. */
    private List<String> partenaires(int annee) {
        return jdbc.sql("""
                        select distinct action.partenaire
                        from structure
                        join action using (structure_id)
                        join seance on seance.structure_id = action.structure_id
                            and seance.action_id = action.id
                            and seance.statut = 'tenue'
                        where action.type = 'partenariat'
                            and action.partenaire is not null
                            and seance.debut >= make_date(:annee, 1, 1)::timestamp at time zone structure.fuseau
                            and seance.debut < make_date(:annee + 1, 1, 1)::timestamp at time zone structure.fuseau
                        order by action.partenaire
                        """).param("annee", annee).query(String.class).list();
    }
}
