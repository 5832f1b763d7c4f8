package fr.estran.socle.base;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Says in words how many rows name a thing: what would follow it, were it found to be another. */
public final class Attaches {

    private Attaches() {}

    /**
     * @param compte a statement that gives their number
     * @param cle of a sentence that says it, as {@code n}; nothing is said of none
     */
    public static List<String> enMots(StatementSpec compte, Messages messages, String cle) {
        var n = compte.query(Integer.class).single();
        return n == 0 ? List.of() : List.of(messages.dire(cle, Map.of("n", n)));
    }
}
