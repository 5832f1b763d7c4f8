package fr.estran.echanges.dossiers;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the records back, a file at a time. */
@Repository
record LectureRepository(JdbcClient jdbc) {

    private static final int PAR_LOT = 1000;

    /** To be closed: rows come as they are asked for, their cells as texts of the database. */
    Stream<@Nullable String[]> lire(Fichier fichier, Map<String, Fichier> tous) {
        var colonnes = fichier.colonnes().size();
        return jdbc
                .sql(new OrdreDeLecture(fichier, tous).lire())
                .withFetchSize(PAR_LOT)
                .query((lue, _) -> {
                    var valeurs = new @Nullable String[colonnes];
                    for (int i = 0; i < colonnes; i++) {
                        valeurs[i] = lue.getString(i + 1);
                    }
                    return valeurs;
                })
                .stream();
    }

    /** Whether some row has something there. */
    boolean remplie(Fichier fichier, Colonne colonne) {
        return jdbc.sql("select exists (select from %s where %s is not null)"
                        .formatted(fichier.table(), colonne.nature().texteSql(colonne.champ())))
                .query(Boolean.class)
                .single();
    }
}
