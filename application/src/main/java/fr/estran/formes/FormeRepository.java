package fr.estran.formes;

import fr.estran.commun.Code;
import fr.estran.nomenclatures.TypeDAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the town has settled of its kinds of help. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FormeRepository {

    private final JdbcClient jdbc;

    FormeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormeDAide> reglees() {
        return jdbc.sql("""
                        select
                            type,
                            proposee,
                            public_singulier,
                            public_pluriel,
                            public_feminin,
                            bilan_singulier,
                            bilan_pluriel,
                            bilan_feminin,
                            jour,
                            debut,
                            fin
                        from forme_d_aide
                        """)
                .query((ligne, _) -> new FormeDAide(
                        Code.de(TypeDAction.class, ligne.getString("type")),
                        ligne.getBoolean("proposee"),
                        appellation(ligne, "public"),
                        appellation(ligne, "bilan"),
                        habitude(ligne)))
                .list();
    }

    private static @Nullable Appellation appellation(ResultSet ligne, String pour) throws SQLException {
        var singulier = ligne.getString(pour + "_singulier");
        return singulier == null
                ? null
                : new Appellation(
                        singulier, ligne.getString(pour + "_pluriel"), ligne.getBoolean(pour + "_feminin"));
    }

    private static Habitude habitude(ResultSet ligne) throws SQLException {
        var jour = ligne.getObject("jour", Integer.class);
        return new Habitude(
                jour == null ? null : DayOfWeek.of(jour),
                ligne.getObject("debut", LocalTime.class),
                ligne.getObject("fin", LocalTime.class));
    }
}
