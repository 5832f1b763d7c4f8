package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series that come back at a venue follow it. */
@Repository
record LieuxDesSeriesRepository(JdbcClient jdbc) implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private record SerieDuLieu(ActionId action, UUID serie, String titre) {}

    @Override
    public List<String> enMots(LieuId lieu) {
        var n = jdbc.sql("select count(*)::integer from serie where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.series", "n", n));
    }

    /** Those that still have a date to come. */
    @Override
    public List<Carte.Ligne> encorePrevu(LieuId lieu, LocalDate du) {
        return jdbc.sql("""
            select action.id as action, serie.id as serie, action.titre
            from serie
            join action on action.structure_id = serie.structure_id and action.id = serie.action_id
            where serie.lieu_id = :lieu
                and exists (
                    select from serie_jour
                    where serie_jour.structure_id = serie.structure_id
                        and serie_jour.serie_id = serie.id
                        and serie_jour.jour >= :du)
            order by action.titre, serie.id
            """).param("lieu", lieu).param("du", du).query(SerieDuLieu.class).stream()
                .map(serie -> new Carte.Ligne(
                        MESSAGES.dire("attache.serie_prevue", "titre", serie.titre()),
                        "/equipe/programme/" + serie.action() + "/series/" + serie.serie() + "/modifier"))
                .toList();
    }
}
