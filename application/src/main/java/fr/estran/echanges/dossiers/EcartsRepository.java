package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.EmpechementDeRetour.Genre;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the rows that an import wrote still say what it left them saying. */
@Repository
record EcartsRepository(JdbcClient jdbc) {

    private static final String LIGNES = "ligne.versement_id = :versement and ligne.nom_table = :table";

    private record Trouve(long nombre, @Nullable String exemple) {}

    /** Rows that are not as the import left them. What it had brought and somebody took away since is in nobody's way. */
    Optional<EmpechementDeRetour> changees(VersementId versement, TableVersee table) {
        var ecart = """
            select ligne.cle
            from versement_ligne ligne
            left join %s tenue on %s
            where %s and (
                case
                    when ligne.empreinte is null then tenue.structure_id is not null
                    when tenue.structure_id is null then ligne.avant is not null
                    else %s <> ligne.empreinte %s
                end)
            """.formatted(table.nom(), table.laMeme(), LIGNES, table.empreinte(), deplus(table));
        var trouve = trouver(
                "select count(*) as nombre, min(cle[1]) as exemple from (%s) ecart".formatted(ecart), versement, table);
        if (trouve.nombre == 0) {
            return Optional.empty();
        }
        return Optional.of(plusTard(versement, table, ecart)
                .orElseGet(() -> new EmpechementDeRetour(
                        Genre.CHANGE, table.nom(), trouve.nombre, LiensDuRetour.vers(table.sujet(), trouve.exemple))));
    }

    /**
     * What the close of a quarter took from somebody who was known here before cannot be given back; and what somebody noted
     * of a venue since would go with it.
     */
    private static String deplus(TableVersee table) {
        return table.nom().equals("participation") ? """
            or ligne.avant is not null and tenue.detachee <> (ligne.avant ->> 'detachee')::boolean
            or exists (
                select from pointage
                join versement on versement.structure_id = pointage.structure_id and versement.id = :versement
                left join saisie
                    on saisie.structure_id = pointage.structure_id
                        and saisie.id in (pointage.presence_saisie, pointage.besoin_saisie)
                where pointage.structure_id = tenue.structure_id
                    and pointage.seance_id = tenue.seance_id
                    and pointage.usager_id = tenue.usager_id
                    and greatest(pointage.presence_le, pointage.besoin_le, pointage.retire_le, saisie.recue_le)
                        > versement.le)\
            """ : "";
    }

    /** The last import that wrote one of those rows again; put back first, it may leave them as they were. */
    private Optional<EmpechementDeRetour> plusTard(VersementId versement, TableVersee table, String ecart) {
        return jdbc.sql("""
            select reprise.versement_id as suivant, count(*) as nombre
            from (%s) ecart
            join versement_ligne reprise
                on reprise.nom_table = :table
                    and reprise.versement_id > :versement
                    and reprise.cle = ecart.cle
            join versement on versement.structure_id = reprise.structure_id
                and versement.id = reprise.versement_id
                and versement.defait_le is null
            group by reprise.versement_id
            order by reprise.versement_id desc
            limit 1
            """.formatted(ecart))
                .param("versement", versement)
                .param("table", table.nom())
                .query((lu, _) -> new EmpechementDeRetour(
                        Genre.REPRIS,
                        table.nom(),
                        lu.getLong("nombre"),
                        "/echanges/versements/" + lu.getObject("suivant", UUID.class)))
                .optional();
    }

    private Trouve trouver(String sql, VersementId versement, TableVersee table) {
        return jdbc.sql(sql)
                .param("versement", versement)
                .param("table", table.nom())
                .query(Trouve.class)
                .single();
    }
}
