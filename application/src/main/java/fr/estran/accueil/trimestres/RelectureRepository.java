package fr.estran.accueil.trimestres;

import static java.util.Comparator.comparing;

import fr.estran.programme.SeancesDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Alphabet;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who read what of a quarter, and what it said then. */
@Repository
record RelectureRepository(JdbcClient jdbc) {

    /**
     * By references, which travel: what was read here is read where the records go. Who came to it changes
     * nothing, nor who has booked an hour, nor the day of opening that it took when the quarter was published.
     */
    private static final String PARTIES = "with " + SeancesDuTrimestre.SQL + """
        , dite as materialized (
            select
                seance.structure_id,
                seance.id,
                seance.reference,
                jsonb_build_array(
                    seance.reference, extract(epoch from seance.debut), extract(epoch from seance.fin),
                    seance.heure_connue, lieu.reference, action.type, action.titre, action.thematique, action.capacite,
                    action.presentation, action.pour_qui, action.a_apporter, action.intervenant, action.partenaire,
                    action.reservation,
                    case when not exists (
                        select from trimestre_action fait
                        where fait.structure_id = action.structure_id
                            and fait.action_id = action.id
                            and fait.trimestre = :trimestre
                            and fait.jour_pose
                    ) then action.inscriptions_des end
                )::text as texte
            from seance_du_trimestre seance
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            where not seance.annulee
        )
        select
            partie.conseiller,
            partie.nom,
            partie.seances,
            partie.empreinte,
            relecture.le,
            relecture.par,
            relecture.empreinte as lue
        from (
            select
                conseiller.id as conseiller,
                nom_entier(conseiller) as nom,
                count(*) as seances,
                md5(string_agg(dite.texte, E'\\n' order by dite.reference)) as empreinte
            from dite
            join seance_conseiller on seance_conseiller.structure_id = dite.structure_id
                and seance_conseiller.seance_id = dite.id
            join conseiller on conseiller.structure_id = dite.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            group by conseiller.id, nom_entier(conseiller)
        ) partie
        left join trimestre_relecture relecture on relecture.trimestre = :trimestre
            and relecture.conseiller_id = partie.conseiller
        union all
        select
            null,
            '',
            partie.seances,
            partie.empreinte,
            decide.reste_relu_le,
            decide.reste_relu_par,
            decide.reste_empreinte
        from (
            select count(*) as seances, md5(string_agg(dite.texte, E'\\n' order by dite.reference)) as empreinte
            from dite
            where not exists (
                select from seance_conseiller
                where seance_conseiller.structure_id = dite.structure_id and seance_conseiller.seance_id = dite.id
            )
            having count(*) > 0
        ) partie
        left join trimestre_du_programme decide on decide.trimestre = :trimestre
        """;

    /** By name; what nobody of the team holds comes last. */
    List<PartieARelire> parties(TrimestreDuProgramme trimestre) {
        return jdbc
                .sql(PARTIES)
                .param("trimestre", trimestre.code())
                .paramSource(trimestre.periode())
                .query(PartieARelire.class)
                .stream()
                .sorted(comparing((PartieARelire partie) -> partie.conseiller() == null)
                        .thenComparing(PartieARelire::nom, Alphabet.ordre())
                        .thenComparing(PartieARelire::cle))
                .toList();
    }

    void noter(TrimestreDuProgramme trimestre, PartieARelire partie, LocalDate le, String par) {
        var sql = partie.conseiller() == null ? """
            insert into trimestre_du_programme (
                structure_id, trimestre, reste_relu_le, reste_relu_par, reste_empreinte)
            values (structure_courante(), :trimestre, :le, :par, :empreinte)
            on conflict (structure_id, trimestre) do update
            set reste_relu_le = excluded.reste_relu_le,
                reste_relu_par = excluded.reste_relu_par,
                reste_empreinte = excluded.reste_empreinte
            """ : """
                    insert into trimestre_relecture (structure_id, trimestre, conseiller_id, le, par, empreinte)
                    values (structure_courante(), :trimestre, :conseiller, :le, :par, :empreinte)
                    on conflict (structure_id, trimestre, conseiller_id) do update
                    set le = excluded.le, par = excluded.par, empreinte = excluded.empreinte
                    """;
        jdbc.sql(sql)
                .param("trimestre", trimestre.code())
                .paramSource(partie)
                .param("le", le)
                .param("par", par)
                .update();
    }

    void oublier(TrimestreDuProgramme trimestre, PartieARelire partie) {
        var sql = partie.conseiller() == null ? """
            update trimestre_du_programme
            set reste_relu_le = null, reste_relu_par = null, reste_empreinte = null
            where trimestre = :trimestre
            """ : """
                    delete from trimestre_relecture
                    where trimestre = :trimestre and conseiller_id = :conseiller
                    """;
        jdbc.sql(sql)
                .param("trimestre", trimestre.code())
                .param("conseiller", partie.conseiller())
                .update();
    }
}
