package fr.estran.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as the database tells of it, with its action and its venue. */
final class LigneDuProgramme {

    private LigneDuProgramme() {}

    static SeancePublique lire(ResultSet ligne, int rang) throws SQLException {
        var fuseau = ZoneId.of(ligne.getString("fuseau"));
        var deplacee = ligne.getObject("deplacee_le", OffsetDateTime.class);
        return new SeancePublique(
                ligne.getObject("id", UUID.class),
                action(ligne),
                ligne.getObject("debut", OffsetDateTime.class).atZoneSameInstant(fuseau),
                ligne.getObject("fin", OffsetDateTime.class).atZoneSameInstant(fuseau),
                ligne.getBoolean("annulee"),
                moment(ligne, "debut_annonce", fuseau),
                deplacee == null ? null : deplacee.toInstant(),
                ligne.getString("lieu") == null ? null : lieu(ligne));
    }

    private static ActionPublique action(ResultSet ligne) throws SQLException {
        var commence = ligne.getObject("commence", OffsetDateTime.class);
        return new ActionPublique(
                ligne.getObject("action", UUID.class),
                ligne.getString("type"),
                ligne.getString("titre"),
                ligne.getString("thematique"),
                ligne.getString("theme"),
                ligne.getString("intervenant"),
                ligne.getObject("capacite", Integer.class),
                ligne.getString("reservation"),
                ligne.getObject("inscriptions_des", LocalDate.class),
                ligne.getString("presentation"),
                ligne.getString("pour_qui"),
                ligne.getString("a_apporter"),
                commence == null ? null : commence.toInstant());
    }

    private static LieuPublic lieu(ResultSet ligne) throws SQLException {
        return new LieuPublic(
                ligne.getString("lieu"),
                ligne.getString("quartier"),
                ligne.getString("adresse"),
                ligne.getString("code_postal"),
                ligne.getString("commune"),
                ligne.getString("etage"),
                ligne.getString("acces"),
                ligne.getString("arret"),
                ligne.getBigDecimal("latitude"),
                ligne.getBigDecimal("longitude"),
                ligne.getObject("acces_pmr", Boolean.class));
    }

    private static @Nullable ZonedDateTime moment(ResultSet ligne, String colonne, ZoneId fuseau) throws SQLException {
        var moment = ligne.getObject(colonne, OffsetDateTime.class);
        return moment == null ? null : moment.atZoneSameInstant(fuseau);
    }
}
