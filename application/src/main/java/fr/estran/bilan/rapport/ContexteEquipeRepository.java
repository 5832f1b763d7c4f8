package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements, posts and days of absence: never a name. */
@Repository
record ContexteEquipeRepository(JdbcClient jdbc) {

    Equipe lire(int annee) {
        return new Equipe(conventions(annee), vacances(annee), joursAbsence(annee), absents(annee), conseillers(annee));
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

    private int absents(int annee) {
        return jdbc.sql("""
            select count(distinct conseiller_id)
            from indisponibilite
            where motif <> 'vacance_de_poste'
                and debut < make_date(:annee + 1, 1, 1)
                and fin >= make_date(:annee, 1, 1)
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
}
