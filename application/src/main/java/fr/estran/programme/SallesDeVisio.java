package fr.estran.programme;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/**
 * The rooms in which people meet by video. Whoever has the address of one comes in: it is told to those who have a place and to the
 * team, and stands on no page or feed that is for everybody.
 */
@Component
public record SallesDeVisio(SalleRepository repository) {

    private static final Pattern ADRESSE = Pattern.compile("https://[^\\s<>\"]{3,292}");

    /** Whether that could be one, on which nobody listens on the way. */
    public static boolean adresse(String dite) {
        return ADRESSE.matcher(dite).matches();
    }

    /** Of sessions that are by video; nothing of one that is held in a venue, or is cancelled. */
    public Map<SeanceId, String> des(Collection<ActionId> actions) {
        return repository.des(actions);
    }

    @Repository
    record SalleRepository(JdbcClient jdbc) {

        private record Salle(SeanceId seance, String adresse) {}

        Map<SeanceId, String> des(Collection<ActionId> actions) {
            return jdbc.sql("""
                select seance.id as seance, salle_de_visio(action, seance.id, seance.lieu_id) as adresse
                from action
                join seance on seance.structure_id = action.structure_id
                    and seance.action_id = action.id
                    and seance.lieu_id is null
                    and not seance.annulee
                where action.id = any(:actions) and action.ou = 'visio'
                """).param("actions", actions).query(Salle.class).list().stream()
                    .collect(toMap(Salle::seance, Salle::adresse));
        }
    }
}
