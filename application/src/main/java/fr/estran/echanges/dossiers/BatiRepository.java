package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.EmpechementDeRetour.Genre;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was built upon an import: looked for in the records themselves, by what the database knows of how they hang together. */
@Repository
record BatiRepository(JdbcClient jdbc) {

    /** Worked out by the house, of what they hang on alone: they go with it. */
    private static final List<String> SUIVENT =
            List.of("occupation", "distinction", "annonce_effacement", "contact_note");

    /** What was asked for in closed quarters: it goes with its session, unless it stands with another's. */
    private static final List<String> COMPTES =
            List.of("seance_demande", "seance_suite", "seance_orientation", "seance_detachee");

    /** Of these, a new row is a name more to choose from, and changes no figure. */
    private static final String NOMS = "'action', 'lieu', 'thematique', 'conseiller', 'structure', 'usager'";

    private static final String LIGNES = "ligne.versement_id = :versement and ligne.nom_table = :table";

    private record Trouve(long nombre, @Nullable String exemple) {}

    /** All that may hang on rows of these tables. */
    List<Renvoi> renvois(List<TableVersee> tables) {
        return jdbc.sql("""
            select
                conrelid::regclass::text as de,
                array(
                    select attname::text
                    from unnest(conkey) with ordinality k (numero, place)
                    join pg_attribute a on a.attrelid = conrelid and a.attnum = k.numero
                    order by place) as champs,
                confrelid::regclass::text as vers,
                array(
                    select attname::text
                    from unnest(confkey) with ordinality k (numero, place)
                    join pg_attribute a on a.attrelid = confrelid and a.attnum = k.numero
                    order by place) as cibles,
                technique.cle_de(conrelid) as cle
            from pg_constraint
            where contype = 'f'
                and confrelid::regclass::text = any(:tables)
                and confrelid::regclass::text <> 'structure'
                and conrelid::regclass::text <> all(:suivent)
            order by de, vers, conname
            """)
                .param("tables", tables.stream().map(TableVersee::nom).toList())
                .param("suivent", SUIVENT)
                .query(Renvoi.class)
                .list();
    }

    /** Rows that the import did not write, and that name one which it brought. */
    Optional<EmpechementDeRetour> baties(VersementId versement, TableVersee table, Renvoi renvoi) {
        var trouve = trouver(
                """
                select count(*) as nombre, min(ligne.cle[1]) as exemple
                from %s suite
                join %s tenue on %s
                join versement_ligne ligne on %s
                where %s
                    and ligne.avant is null
                    and not exists (
                        select from versement_ligne sienne
                        where sienne.versement_id = :versement
                            and sienne.nom_table = '%s'
                            and sienne.cle = %s)
                %s
                """.formatted(
                                renvoi.de(),
                                table.nom(),
                                renvoi.laNomme(),
                                table.laMeme(),
                                LIGNES,
                                renvoi.de(),
                                renvoi.cleEcrite(),
                                COMPTES.contains(renvoi.de())
                                        ? "and not exists (%s)".formatted(apportee("suite", "seance_id"))
                                        : ""),
                versement,
                table);
        return trouve.nombre == 0
                ? Optional.empty()
                : Optional.of(new EmpechementDeRetour(
                        Genre.BATI, renvoi.de(), trouve.nombre, LiensDuRetour.vers(table.sujet(), trouve.exemple)));
    }

    private static String apportee(String ligne, String seance) {
        return """
            select from versement_ligne apportee
            where apportee.versement_id = :versement
                and apportee.nom_table = 'seance'
                and apportee.avant is null
                and apportee.cle[1]::uuid = %s.%s
            """.formatted(ligne, seance);
    }

    /** Sessions whose counts the close of a quarter has put with those of a session that was there before. */
    Optional<EmpechementDeRetour> compteesEnsemble(VersementId versement, TableVersee seances) {
        var trouve = trouver("""
            select count(*) as nombre, min(ligne.cle[1]) as exemple
            from versement_ligne ligne
            join seance_detachee compte
                on compte.structure_id = ligne.structure_id and compte.seance_id = ligne.cle[1]::uuid
            where %s
                and ligne.avant is null
                and not exists (%s)
                and not exists (
                    select from versement_ligne sienne
                    where sienne.versement_id = :versement
                        and sienne.nom_table = 'seance_detachee'
                        and sienne.cle = ligne.cle)
            """.formatted(LIGNES, apportee("compte", "avec_id")), versement, seances);
        return trouve.nombre == 0
                ? Optional.empty()
                : Optional.of(new EmpechementDeRetour(
                        Genre.COMPTE_ENSEMBLE, "seance", trouve.nombre, LiensDuRetour.vers("seance", trouve.exemple)));
    }

    /** Of the years of the sessions that it touched; of any, where it changed what figures say of all years. */
    List<EmpechementDeRetour> bilans(VersementId versement, List<TableVersee> tables) {
        var desSeances = tables.stream()
                .filter(table -> table.sujet().equals("seance"))
                .map(TableVersee::nom)
                .toArray(String[]::new);
        return jdbc.sql("""
            select distinct rapport.annee
            from rapport
            join versement on versement.structure_id = rapport.structure_id and versement.id = :versement
            where rapport.etat = 'valide'
                and rapport.valide_le >= versement.le
                and (
                    exists (
                        select from versement_ligne ligne
                        join pg_trigger compte on compte.tgrelid = ligne.nom_table::regclass
                            and compte.tgname = 'releve_change'
                        where ligne.versement_id = :versement
                            and ligne.nom_table <> all(:desSeances)
                            and not (ligne.avant is null and ligne.nom_table in (%s)))
                    or exists (
                        select from versement_ligne ligne
                        join seance on seance.structure_id = ligne.structure_id
                            and seance.id = ligne.cle[1]::uuid
                        join structure on structure.structure_id = seance.structure_id
                        where ligne.versement_id = :versement
                            and ligne.nom_table = any(:desSeances)
                            and extract(year from seance.debut at time zone structure.fuseau) = rapport.annee))
            order by rapport.annee
            """.formatted(NOMS))
                .param("versement", versement)
                .param("desSeances", desSeances)
                .query((lu, _) -> new EmpechementDeRetour(Genre.BILAN, "rapport", lu.getInt("annee"), "/bilans"))
                .list();
    }

    private Trouve trouver(String sql, VersementId versement, TableVersee table) {
        return jdbc.sql(sql)
                .param("versement", versement)
                .param("table", table.nom())
                .query(Trouve.class)
                .single();
    }
}
