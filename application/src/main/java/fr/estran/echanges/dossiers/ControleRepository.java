package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What ties the rows of a folder together, checked on the rows that wait. */
@Repository
record ControleRepository(JdbcClient jdbc) {

    private static final int PAR_LOT = 1000;

    /** The lines at fault, by the rule that a module wrote. */
    void chercher(String sql, LongConsumer ligne) {
        jdbc.sql("select ligne from (%s) fautive order by ligne".formatted(sql))
                .withFetchSize(PAR_LOT)
                .query((RowCallbackHandler) lue -> ligne.accept(lue.getLong(1)));
    }

    /** References to rows that are not in the folder. */
    void renvoisSansCible(Fichier fichier, Colonne colonne, Fichier cible, BiConsumer<Long, String> trouve) {
        jdbc.sql("""
            select renvoi.ligne, renvoi."%1$s"
            from %2$s renvoi
            left join %3$s cible on cible."%4$s" = renvoi."%1$s"
            where renvoi."%1$s" is not null and cible."%4$s" is null
            order by renvoi.ligne
            """.formatted(colonne.nom(), fichier.depot(), cible.depot(), cible.nomDeLaCle()))
                .withFetchSize(PAR_LOT)
                .query((RowCallbackHandler) lue -> trouve.accept(lue.getLong(1), lue.getString(2)));
    }

    interface Repetition {

        void trouver(long ligne, boolean semblables);
    }

    /** Lines whose key was there already, and whether the lines that share it say the same. */
    void repetitions(Fichier fichier, Repetition repetition) {
        jdbc.sql("""
            select ligne, semblables
            from (%s) repetee
            where rang > 1
            order by ligne
            """.formatted(lignesRepetees(fichier, "ligne")))
                .withFetchSize(PAR_LOT)
                .query((RowCallbackHandler) lue -> repetition.trouver(lue.getLong(1), lue.getBoolean(2)));
    }

    /** Of lines that share a key, keeps the one that stands: by the file's own rule, or else the last. */
    void garderUneLigneParCle(Fichier fichier) {
        var ordre = fichier.departage() == null ? "ligne desc" : fichier.departage();
        jdbc.sql("""
            delete from %s depot
            using (%s) repetee
            where depot.ligne = repetee.ligne and repetee.rang > 1
            """.formatted(fichier.depot(), lignesRepetees(fichier, ordre))).update();
    }

    private static String lignesRepetees(Fichier fichier, String ordre) {
        var cle = fichier.cle().isEmpty()
                ? "structure_courante()"
                : fichier.cle().stream().map(c -> "\"" + c.nom() + "\"").collect(joining(", "));
        var autres = fichier.colonnes().stream()
                .filter(colonne -> !colonne.cle())
                .map(colonne -> "\"" + colonne.nom() + "\"")
                .collect(joining(", "));
        return """
            select
                ligne,
                row_number() over (partition by %1$s order by %2$s) as rang,
                min(row(%3$s)::text) over (partition by %1$s) = max(row(%3$s)::text) over (partition by %1$s) as semblables
            from %4$s
            where (%1$s) in (select %1$s from %4$s group by %1$s having count(*) > 1)
            """.formatted(cle, ordre, autres.isEmpty() ? "1" : autres, fichier.depot());
    }

    /** As the folder says it: an hour is the town's. */
    @Nullable String valeur(DossierOuvert dossier, Fichier fichier, String nom, long ligne) {
        var nature = fichier.colonne(nom).orElseThrow().nature();
        return jdbc.sql("select %s from %s where ligne = :ligne"
                        .formatted(nature.texteSql("\"" + nom + "\""), fichier.depot()))
                .param("ligne", ligne)
                .query(String.class)
                .optional()
                .map(lue -> nature.ecrire(lue, dossier.fuseau()))
                .orElse(null);
    }
}
